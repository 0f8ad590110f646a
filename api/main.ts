import 'reflect-metadata';
import { ConfigError, readConfig, type Config } from './config/config';
import { findProjectRoot } from './config/project-root';
import { createLogger } from './http/logging';
import { onStopSignals } from './http/shutdown';
import { Lifecycle } from './lifecycle';
import { start } from './start';
import { StartFailure } from './store/database/start-failure';

/**
 * The program: reads its configuration, starts every part, and ends the process in order on a
 * signal, on a failure to start (exit code 1, with a sentence), or on a fault.
 */
export async function main(): Promise<void> {
  const projectRoot = findProjectRoot();
  const config = configOrExit(projectRoot);
  const logger = createLogger(config);
  const lifecycle = new Lifecycle(logger);
  onStopSignals({
    stop: (signal) => {
      logger.info({ signal }, 'stopping');
      lifecycle.end(0);
    },
    force: () => process.exit(130),
  });
  const fault = (error: unknown): void => {
    logger.fatal({ err: error }, 'a fault that nothing handles');
    lifecycle.end(1);
  };
  process.on('uncaughtException', fault);
  process.on('unhandledRejection', fault);
  // A terminal that was closed is no reason to leave the database running.
  process.stdout.on('error', () => undefined);
  try {
    await lifecycle.run(() => start({ config, logger, projectRoot, lifecycle, say }));
  } catch (error) {
    if (lifecycle.isOpen) tellFailure(error);
    lifecycle.end(1);
  }
}

function configOrExit(projectRoot: string): Config {
  try {
    return readConfig(process.env, projectRoot);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    complain(error.message);
    process.exit(1);
  }
}

/**
 * A failure that has a sentence is told by it; any other is a fault of ours, told with its stack.
 */
function tellFailure(error: unknown): void {
  if (error instanceof StartFailure) {
    complain(`Astreinte could not start: ${error.message}\n${error.whatToDo}`);
  } else {
    complain(
      `Astreinte could not start, by a fault of its own.\n${error instanceof Error ? error.stack : String(error)}`,
    );
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function complain(text: string): void {
  process.stderr.write(`${text}\n`);
}
