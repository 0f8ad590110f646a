import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { ask, type Question } from './check';
import type { Measured, Stretch } from './load';

/** How long and how hard to race. */
export interface RaceOptions {
  readonly rounds: number;
  /** Of each stretch. */
  readonly seconds: number;
  readonly warmUpSeconds: number;
  /** Requests at once. */
  readonly connections: number;
}

/** What a round gave. */
export interface Round {
  readonly ours: Measured;
  readonly peer: Measured;
}

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
 * Races two servers over a question: each is warmed up, then they take turns, one stretch each a
 * round.
 */
export async function race(
  loader: Loader,
  questions: { readonly ours: Question; readonly peer: Question },
  options: RaceOptions,
  told: (round: Round, number: number) => void,
): Promise<readonly Round[]> {
  const ours = await stretchOf(questions.ours, options);
  const peer = await stretchOf(questions.peer, options);
  for (const stretch of [ours, peer]) await loader.run({ ...stretch, seconds: options.warmUpSeconds });
  const rounds: Round[] = [];
  while (rounds.length < options.rounds) {
    const round = { ours: await loader.run(ours), peer: await loader.run(peer) };
    rounds.push(round);
    told(round, rounds.length);
  }
  return rounds;
}

async function stretchOf(question: Question, { connections, seconds }: RaceOptions): Promise<Stretch> {
  const { bytes } = await ask(question);
  return { ...question, connections, seconds, answerBytes: bytes };
}
