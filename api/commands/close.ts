import { setTimeout as pause } from 'node:timers/promises';
import { v7 } from 'uuid';
import { startClosing } from '../app/closing/start-closing';
import { stopClosing } from '../app/closing/stop-closing';
import { closingRunOf, progressLine, refusalLines } from '../app/closing/watch-closing';
import { workClosing } from '../app/closing/work-closing';
import { systemClock } from '../config/clock';
import type { StoreLog } from '../store/database/store-log';
import { StartFailure } from '../store/database/start-failure';
import { asOperator, operatorSession } from './as-operator';
import { onCtrlC } from './on-ctrl-c';
import { WrongArguments } from './options';
import { ProblemsFound, beProgram, type Command, type CommandSetting } from './program';

/** How often the terminal is told how far it has come, in milliseconds. */
const TELL_EVERY_MS = 1_000;
/** How often a run that somebody else works on is looked at. */
const LOOK_EVERY_MS = 250;

/**
 * `npm run close`: closes a month of a provider, and says how far it has come. Ctrl-C stops it
 * after the step under way, and the same command goes on. Beside a server it works too: whoever has
 * the run does it. Exits with 3 when contracts were refused, which it lists.
 */
export const closeCommand: Command<'provider' | 'month' | 'together'> = {
  usage: {
    example: 'npm run close -- --provider 0195… --month 2026-10',
    options: {
      provider: { what: "the provider's id", required: true },
      month: { what: 'the month, which is over, e.g. 2026-10', required: true },
      together: { what: 'how many contracts are locked and done together, 1 to 500; else 100', required: false },
    },
  },
  check: ({ together }) => {
    if (together !== undefined && !/^(?:[1-9]\d?|[1-4]\d\d|500)$/.test(together))
      throw new WrongArguments([`--together is ${JSON.stringify(together)}: give a number from 1 to 500.`]);
  },
  run: async (setting) => {
    const { options, database, tell } = setting;
    const { provider = '', month = '' } = options;
    const started = await asOperator(setting, provider, 'startClosing', (unit) => startClosing(unit, { month }));
    const id = started.closingRunId;
    const session = await operatorSession(database, provider);
    const stop = onCtrlC(tell, 'stopping after the step under way');
    try {
      await work(setting, provider, id, stop.isAsked);
    } finally {
      stop.end();
    }
    const run = await closingRunOf(database, session, id);
    if (run.state !== 'DONE') {
      tell(progressLine(run));
      throw new StartFailure(`The closing of ${month} was stopped.`, 'Run the same command again: it goes on.');
    }
    const { contractsTotal, contractsRefused, documentsIssued, penaltiesCredited, capsCorrected } = run;
    const done = [
      `${month} is closed: ${contractsTotal} contracts, ${documentsIssued} documents issued.`,
      `${penaltiesCredited} penalties credited, ${capsCorrected} assessed again to put month caps in order.`,
    ];
    if (contractsRefused === 0) return done;
    const refused = await refusalLines(database, session, id);
    throw new ProblemsFound([...done, `${contractsRefused} contracts were refused:`, ...refused]);
  },
};

/** Works on a run until it is done or stopped, by anybody, and tells how far it has come. */
async function work(
  { database, clock, tell, options }: CommandSetting<'provider' | 'month' | 'together'>,
  provider: string,
  id: string,
  isAsked: () => boolean,
): Promise<void> {
  const session = await operatorSession(database, provider);
  let told = '';
  const say = async (): Promise<boolean> => {
    const run = await closingRunOf(database, session, id);
    const line = progressLine(run);
    if (line !== told) tell(line);
    told = line;
    return run.state === 'RUNNING';
  };
  const telling = setInterval(() => void say().catch(() => undefined), TELL_EVERY_MS).unref();
  const { together } = options;
  const many = together === undefined ? {} : { together: Number(together) };
  const mine = { database, clock: systemClock(), log: quiet(tell), worker: v7(), ...many };
  try {
    while (!isAsked()) {
      if ((await workClosing(mine, provider, id, isAsked)) === 'DONE') break;
      if (!(await say())) break;
      await pause(LOOK_EVERY_MS);
    }
  } finally {
    clearInterval(telling);
  }
  // A run that is over at once tells how far it came, too.
  const isRunning = await say();
  if (!isAsked() || !isRunning) return;
  await asOperator({ database, clock }, provider, 'stopClosing', (unit) => stopClosing(unit, { closingRunId: id }));
}

/** Tells of what went wrong alone: how far it has come is told apart. */
function quiet(tell: (line: string) => void): StoreLog {
  const nothing = (): void => undefined;
  return { info: nothing, warn: (_, message) => tell(message), error: (_, message) => tell(message) };
}

if (require.main === module) void beProgram(closeCommand);
