import { systemClock } from '../config/clock';
import { ConfigError, readConfig, type Config } from '../config/config';
import type { Environment } from '../config/config-problems';
import { findProjectRoot } from '../config/project-root';
import type { StampClock } from '../domain/time/clock';
import type { Database } from '../store/database/database';
import { StartFailure } from '../store/database/start-failure';
import { readOptions, usageText, WrongArguments, type CommandUsage, type OptionValues } from './options';
import { withDatabase } from './with-database';

/** What a command works with once its options are read and its database is open. */
export interface CommandSetting<Name extends string> {
  readonly options: OptionValues<Name>;
  readonly database: Database;
  readonly projectRoot: string;
  /** Where what it records takes its time from: the database's clock. */
  readonly clock: StampClock;
  readonly config: Config;
  /** Prints a line for the person at the terminal. */
  readonly tell: (line: string) => void;
}

/** A command for the operator of a server. */
export interface Command<Name extends string> {
  readonly usage: CommandUsage<Name>;
  /** Longest that one statement may take, in milliseconds, where that is not the API's. */
  readonly statementTimeoutMs?: number;
  /** Checks what the options say together; throws `WrongArguments`. Nothing has been opened yet. */
  check?(options: OptionValues<Name>): void;
  /**
   * Does it, and returns the lines to print; throws `WrongArguments` for a value that the database
   * does not know.
   */
  run(setting: CommandSetting<Name>): Promise<readonly string[]>;
}

/** What a command was asked to look for, and found: its lines are printed, and it exits with 3. */
export class ProblemsFound extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ProblemsFound';
  }
}

/** What a command works with that opens no database by itself. */
export interface PlainSetting<Name extends string> {
  readonly options: OptionValues<Name>;
  readonly config: Config;
  readonly projectRoot: string;
  /** Prints a line for the person at the terminal. */
  readonly tell: (line: string) => void;
}

/** A command that does its work on files, whether a server runs or not. */
export interface PlainCommand<Name extends string> {
  readonly usage: CommandUsage<Name>;
  /** See `Command.check`. */
  check?(options: OptionValues<Name>): void;
  /** Does it, and returns the lines to print; throws a `StartFailure` when it cannot be done. */
  runPlain(setting: PlainSetting<Name>): Promise<readonly string[]>;
}

/** What surrounds a command. */
export interface Surroundings {
  readonly args: readonly string[];
  readonly environment: Environment;
  /** Prints a line of the result. */
  readonly print: (line: string) => void;
  /** Prints a line for the person at the terminal, who may not be there. */
  readonly tell: (line: string) => void;
}

/**
 * Runs a command and returns its exit code: 0 done, 1 not possible now, 2 wrong arguments, 3
 * problems found. Nothing is changed unless it is 0.
 */
export async function runProgram<Name extends string>(
  command: Command<Name> | PlainCommand<Name>,
  around: Surroundings,
): Promise<number> {
  const { tell, print } = around;
  try {
    const options = readOptions(command.usage, around.args);
    command.check?.(options);
    const projectRoot = findProjectRoot();
    // Whether demo data is seeded, and where a server listens, is no matter of a command.
    const config = readConfig({ ...around.environment, SEED: 'none' }, projectRoot);
    const clock = systemClock().stamps();
    const lines =
      'runPlain' in command
        ? await command.runPlain({ options, config, projectRoot, tell })
        : await withDatabase(
            { config, projectRoot, tell, statementTimeoutMs: command.statementTimeoutMs },
            (database) => command.run({ options, database, projectRoot, clock, config, tell }),
          );
    lines.forEach(print);
    return 0;
  } catch (error) {
    if (error instanceof ProblemsFound) {
      error.lines.forEach(print);
      return 3;
    }
    if (error instanceof WrongArguments) {
      tell([...error.problems, '', usageText(command.usage)].join('\n'));
      return 2;
    }
    if (error instanceof StartFailure) tell(`${error.message}\n${error.whatToDo}`);
    else if (error instanceof ConfigError) tell(error.message);
    else tell(`This failed by a fault of the program.\n${error instanceof Error ? error.stack : String(error)}`);
    return 1;
  }
}

/** Runs a command as this process, whose exit code it sets. */
export async function beProgram<Name extends string>(
  command: Command<Name> | PlainCommand<Name>,
  args: readonly string[] = process.argv.slice(2),
): Promise<void> {
  process.exitCode = await runProgram(command, {
    args,
    environment: process.env,
    print: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
  });
}
