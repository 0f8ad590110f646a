import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { ask, type Question } from './check';
import type { Measured, Stretch } from './load';
import type { Used } from './processor';

/** How long and how hard to race. */
export interface RaceOptions {
  readonly rounds: number;
  /** Of each stretch. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/** What a stretch gave, with the processor time of a request where the system tells it. */
export interface Stretched extends Measured {
  readonly used: Used | undefined;
}

/** Who races: our server, PostGraphile, and the hand-written one where there is one. */
export type Racing = 'ours' | 'peer' | 'limit';

/** What a round gave. */
export interface Round {
  readonly ours: Stretched;
  readonly peer: Stretched;
  readonly limit?: Stretched;
}

/** What one of them is asked, and how it is measured. */
export interface Contestant {
  readonly who: Racing;
  readonly question: Question;
  readonly meter: Meter;
}

/** Reads what a racer and the database have used so far. */
export type Meter = () => Used | undefined;

/** The process that sends the requests. */
export class Loader {
  private readonly child: ChildProcess;

  constructor(node: string) {
    this.child = fork(path.join(__dirname, 'load.js'), { execPath: node, stdio: 'inherit' });
  }

  /** Runs one stretch and answers what came of it. */
  run(stretch: Stretch): Promise<Measured> {
    return new Promise((resolve, reject) => {
      const exited = (): void => reject(new Error('the loader ended'));
      this.child.once('exit', exited);
      this.child.once('message', (message: { measured?: Measured; failed?: string }) => {
        this.child.off('exit', exited);
        if (message.measured === undefined) reject(new Error(message.failed));
        else resolve(message.measured);
      });
      this.child.send(stretch);
    });
  }

  /** Ends it. */
  stop(): void {
    this.child.kill('SIGTERM');
  }
}

/**
 * Races servers over a question, so many requests at once: each is warmed up, then they take turns,
 * one stretch each a round.
 */
export async function race(
  loader: Loader,
  contestants: readonly Contestant[],
  connections: number,
  options: RaceOptions,
  told: (round: Round, number: number) => void,
): Promise<readonly Round[]> {
  const lanes: { contestant: Contestant; stretch: Stretch }[] = [];
  for (const contestant of contestants) {
    const { bytes } = await ask(contestant.question);
    const stretch = { ...contestant.question, connections, seconds: options.seconds, answerBytes: bytes };
    await loader.run({ ...stretch, seconds: options.warmUpSeconds });
    lanes.push({ contestant, stretch });
  }
  const rounds: Round[] = [];
  while (rounds.length < options.rounds) {
    const round: Partial<Record<Racing, Stretched>> = {};
    for (const { contestant, stretch } of lanes)
      round[contestant.who] = await metered(loader, stretch, contestant.meter);
    rounds.push(round as Round);
    told(round as Round, rounds.length);
  }
  return rounds;
}

/**
 * One request at a time over and over, warmed up. Answers about the present may change their length
 * by a tenth.
 */
export async function measure(
  loader: Loader,
  question: Question,
  meter: Meter,
  options: RaceOptions,
): Promise<Stretched> {
  const { bytes } = await ask(question);
  const { seconds, warmUpSeconds } = options;
  const stretch = { ...question, connections: 1, seconds, answerBytes: bytes, tolerance: 0.1 };
  await loader.run({ ...stretch, seconds: warmUpSeconds });
  return metered(loader, { ...stretch, seconds: 2 * seconds }, meter);
}

async function metered(loader: Loader, stretch: Stretch, meter: Meter): Promise<Stretched> {
  const before = meter();
  const measured = await loader.run(stretch);
  const after = meter();
  if (before === undefined || after === undefined) return { ...measured, used: undefined };
  const used = {
    serverMs: (after.serverMs - before.serverMs) / measured.requests,
    databaseMs: (after.databaseMs - before.databaseMs) / measured.requests,
  };
  return { ...measured, used };
}
