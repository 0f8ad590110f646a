import { parseDuration } from '../domain/time/duration';
import type { Instant } from '../domain/time/instant';
import { parseKeptInstant } from '../domain/time/kept-range';
import { isVisible, lengthOf } from '../domain/text/alphabet';

/** An option of a command, always with a value. */
export interface OptionRule {
  /** What it is, in a few words. */
  readonly what: string;
  readonly required: boolean;
}

/** How a command is written, for reading its options and for telling how. */
export interface CommandUsage<Name extends string = string> {
  /** The line that works, e.g. `npm run create-provider -- --name "Acme" …`. */
  readonly example: string;
  /** The word that comes before the options and says what to do, for a command that needs one. */
  readonly verb?: string;
  readonly options: Readonly<Record<Name, OptionRule>>;
}

/** The values given, by option. */
export type OptionValues<Name extends string> = Readonly<Record<Name, string | undefined>>;

/** Arguments that do not make sense, each with its sentence. */
export class WrongArguments extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'WrongArguments';
  }
}

const LONGEST = 200;

/**
 * Reads a command's options; throws `WrongArguments` with every problem found, not only the first.
 */
export function readOptions<Name extends string>(
  usage: CommandUsage<Name>,
  args: readonly string[],
): OptionValues<Name> {
  const names = Object.keys(usage.options) as Name[];
  const problems: string[] = [];
  const values: Partial<Record<Name, string>> = {};
  const { verb } = usage;
  const isMissing = verb !== undefined && args[0] !== verb;
  if (isMissing) problems.push(`The word ${verb} comes first.`);
  for (const { option, value } of wordsOf(verb === undefined || isMissing ? args : args.slice(1), problems)) {
    const name = names.find((each) => each === option);
    if (name === undefined) problems.push(`--${option} is not an option of this command.`);
    else if (values[name] !== undefined) problems.push(`--${name} is given twice.`);
    else values[name] = checked(name, value, problems);
  }
  for (const name of names) {
    const { required, what } = usage.options[name];
    if (required && values[name] === undefined) problems.push(`--${name} is missing: ${what}.`);
  }
  if (problems.length > 0) throw new WrongArguments(problems);
  return values as OptionValues<Name>;
}

/** An instant that an option gives, null without it; throws `WrongArguments` for another text. */
export function instantOf(name: string, text: string | undefined): Instant | null {
  if (text === undefined) return null;
  const read = parseKeptInstant(text);
  if (read.ok) return read.value;
  const say = `--${name} is ${JSON.stringify(text)}: write an instant with its offset, like 2027-01-31T00:00:00Z.`;
  throw new WrongArguments([say]);
}

/** A duration that an option gives, in seconds; as `instantOf`. */
export function durationOf(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const read = parseDuration(text);
  if (read.ok) return read.value;
  throw new WrongArguments([`--${name} is ${JSON.stringify(text)}: write hours, minutes and seconds, like PT72H.`]);
}

/** Whether an option says yes; throws `WrongArguments` when it says something else. */
export function yesOf(name: string, text: string | undefined): boolean {
  if (text !== undefined && text !== 'yes') throw new WrongArguments([`--${name} is "yes", or left out.`]);
  return text === 'yes';
}

/** How the command is written, to be told after what is wrong. */
export function usageText(usage: CommandUsage): string {
  const width = Math.max(...Object.keys(usage.options).map((name) => name.length));
  const lines = Object.entries(usage.options).map(
    ([name, { what, required }]) => `  --${name.padEnd(width)}  ${what}${required ? '' : ' (optional)'}`,
  );
  return ['Write it like this:', `  ${usage.example}`, ...lines].join('\n');
}

/**
 * The options as written, `--name value` or `--name=value`. Words that belong to none are problems.
 */
function wordsOf(args: readonly string[], problems: string[]): readonly { option: string; value: string }[] {
  const found: { option: string; value: string }[] = [];
  for (let place = 0; place < args.length; place += 1) {
    const word = args[place] ?? '';
    const [, option, inline] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (option === undefined) {
      problems.push(`${JSON.stringify(word)} belongs to no option: put quotes around a value that has spaces.`);
      continue;
    }
    const next = args[place + 1];
    const follows = inline === undefined && next !== undefined && !next.startsWith('--');
    if (follows) place += 1;
    found.push({ option, value: inline ?? (follows ? next : '') });
  }
  return found;
}

/**
 * The value without spaces around it; '' after a problem, so that the option does not count as
 * missing besides.
 */
function checked(name: string, given: string, problems: string[]): string {
  const value = given.trim();
  if (value === '') problems.push(`--${name} has no value.`);
  else if (!isVisible(value)) problems.push(`--${name} has no character that can be seen.`);
  else if (lengthOf(value) > LONGEST)
    problems.push(`--${name} has ${lengthOf(value)} characters: give at most ${LONGEST}.`);
  else if (/\p{Cc}/u.test(value)) problems.push(`--${name} has a character that cannot be shown.`);
  return value;
}
