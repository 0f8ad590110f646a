import type { Database } from '../../api/store/database/database';
import { countWrites, findCredits } from './count';
import { pause } from './pause';
import { firstWrite, nextWrites, send, type Ground, type Outcome, type Write } from './writes';

/** What came of the writes of a round. */
export interface Tally {
  /** Writes that the server said are done. */
  acknowledged: number;
  /** Sends without an answer that says so. */
  unknown: number;
  /** Of the writes behind them, those that were done all the same… */
  doneUnanswered: number;
  /** … and those that were not, and then were, once, when sent again under their key. */
  completedOnce: number;
  /** Acknowledged writes that were sent again, and were answered alike without being done again. */
  replayed: number;
  /** Acknowledged, and not there. */
  lost: number;
  /** There, or done, more than once. */
  doubled: number;
  /** Answers that neither say that it is done nor that it cannot be done now. */
  wrong: number;
}

const ATTEMPTS_TO_SETTLE = 40;
const PAUSE_MS = 250;

/**
 * Writers of several kinds, several at once, who note what was acknowledged to them. What they were
 * not answered they know nothing of until it is sent again.
 */
export class Workload {
  readonly tally: Tally = {
    acknowledged: 0,
    unknown: 0,
    doneUnanswered: 0,
    completedOnce: 0,
    replayed: 0,
    lost: 0,
    doubled: 0,
    wrong: 0,
  };
  /** The first sentences on what was wrong. */
  readonly complaints: string[] = [];
  readonly acknowledged: Write[] = [];
  private readonly unknown = new Set<Write>();
  private readonly waiting: Write[] = [];
  private made = 0;

  constructor(private readonly ground: Ground) {}

  /**
   * Writes, `atOnce` at a time, until `count` more were acknowledged or `isOver`. Each server of
   * `urls` gets its share. `onAcknowledged` is told how many there are.
   */
  async write(
    urls: readonly string[],
    options: {
      readonly count: number;
      readonly atOnce: number;
      readonly isOver?: () => boolean;
      readonly onAcknowledged?: (count: number) => void;
    },
  ): Promise<void> {
    const { count, atOnce, isOver = () => false, onAcknowledged = () => undefined } = options;
    const until = this.acknowledged.length + count;
    const began = this.acknowledged.length;
    const writer = async (place: number): Promise<void> => {
      const url = urls[place % urls.length] ?? '';
      while (this.acknowledged.length < until && !isOver()) {
        const write = this.waiting.shift() ?? firstWrite(this.ground, (this.made += 1));
        const outcome = await this.sendOnce(url, write);
        if (outcome.kind === 'DONE') onAcknowledged(this.acknowledged.length - began);
        else await pause(PAUSE_MS);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, (_, place) => writer(place)));
  }

  /** Sends one new write of a kind that needs nothing before; returns what was said to it. */
  async one(url: string): Promise<Outcome> {
    return this.sendOnce(url, firstWrite(this.ground, (this.made += 1)));
  }

  /** Sends each of `count` new writes to all servers at once; one does it, the others repeat it. */
  async writeTwice(urls: readonly string[], count: number): Promise<void> {
    for (let nth = 0; nth < count; nth += 1) {
      const write = this.waiting.shift() ?? firstWrite(this.ground, (this.made += 1));
      const told = await Promise.all(urls.map((url) => send(url, write)));
      const done = told.filter((outcome) => outcome.kind === 'DONE');
      const anew = done.filter(({ replayed }) => !replayed);
      const [first] = done;
      if (first === undefined || anew.length !== 1 || done.length < urls.length)
        this.complain(anew.length > 1 ? 'doubled' : 'wrong', `${write.kind}: ${JSON.stringify(told)}`);
      if (first === undefined) continue;
      if (done.some((outcome) => answerOf(outcome) !== answerOf(first))) this.complain('wrong', JSON.stringify(told));
      this.note(write, first);
    }
  }

  /**
   * After the fault: looks what is there of the writes without an answer, sends them again until
   * each is acknowledged, and then everything that was ever acknowledged: it must be answered alike
   * and be there once.
   */
  async settle(url: string, database: Database): Promise<void> {
    const unanswered = [...this.unknown];
    const before = await countWrites(database, unanswered);
    for (const write of unanswered) {
      const outcome = await this.sendUntilDone(url, write);
      if (outcome === undefined) continue;
      // One that was not there may have been on its way: it is done all the same, and only once.
      if (outcome.replayed) this.tally.doneUnanswered += 1;
      else this.tally.completedOnce += 1;
      if (!outcome.replayed && before.get(write) === 1)
        this.complain('doubled', `${write.kind} ${write.key} was there, and was done again`);
    }
    for (const write of this.acknowledged) await this.repeat(url, write);
    for (const [write, count] of await countWrites(database, this.acknowledged)) {
      if (count === 0) this.complain('lost', `${write.kind} ${write.key} was acknowledged and is not there`);
      if (count > 1) this.complain('doubled', `${write.kind} ${write.key} is there ${count} times`);
    }
    await this.compareCredits(database);
  }

  /** The adjustments that acknowledged acceptances issued. */
  adjustments(): string[] {
    return this.accepted().map(({ adjustment }) => adjustment);
  }

  /** What acknowledged acceptances were told to have issued. */
  private accepted(): readonly { readonly write: Write; readonly adjustment: string }[] {
    const accepted = this.acknowledged.filter(({ kind }) => kind === 'acceptPenalty');
    return accepted.map((write) => ({ write, adjustment: (JSON.parse(write.answer ?? '') as [{ id: string }])[0].id }));
  }

  /** Each acceptance must have been told of the one credit that is there. */
  private async compareCredits(database: Database): Promise<void> {
    const accepted = this.accepted();
    const there = await findCredits(
      database,
      accepted.map(({ write }) => write.marker),
    );
    for (const { write, adjustment } of accepted) {
      const credits = there.get(write.marker) ?? [];
      if (credits.length === 1 && credits[0] === adjustment) continue;
      this.complain(
        'wrong',
        `acceptPenalty ${write.key} was told ${adjustment}, and there is ${credits.join() || 'none'}`,
      );
    }
  }

  private async sendOnce(url: string, write: Write): Promise<Outcome> {
    const outcome = await send(url, write);
    if (outcome.kind === 'DONE') {
      this.note(write, outcome);
    } else if (outcome.kind === 'UNKNOWN') {
      this.unknown.add(write);
      this.tally.unknown += 1;
    } else {
      this.complain('wrong', outcome.why);
    }
    return outcome;
  }

  private note(write: Write, outcome: Outcome & { kind: 'DONE' }): void {
    this.unknown.delete(write);
    write.answer = answerOf(outcome);
    this.acknowledged.push(write);
    this.tally.acknowledged += 1;
    this.waiting.push(...nextWrites(this.ground, write, outcome));
  }

  private async sendUntilDone(url: string, write: Write): Promise<(Outcome & { kind: 'DONE' }) | undefined> {
    for (let attempt = 1; attempt <= ATTEMPTS_TO_SETTLE; attempt += 1) {
      const outcome = await this.sendOnce(url, write);
      if (outcome.kind === 'DONE') return outcome;
      if (outcome.kind === 'WRONG') return undefined;
      await pause(PAUSE_MS);
    }
    this.complain('lost', `${write.kind} ${write.key} cannot be completed`);
    return undefined;
  }

  private async repeat(url: string, write: Write): Promise<void> {
    const outcome = await send(url, write);
    if (outcome.kind !== 'DONE') {
      this.complain('wrong', `${write.kind} ${write.key} sent again: ${outcome.why}`);
      return;
    }
    if (!outcome.replayed) this.complain('doubled', `${write.kind} ${write.key} was done again`);
    else if (answerOf(outcome) !== write.answer)
      this.complain('wrong', `${write.kind} ${write.key} was answered ${write.answer}, and then ${answerOf(outcome)}`);
    else this.tally.replayed += 1;
  }

  /** Counts something that must not be, with a sentence on it. */
  complain(of: 'lost' | 'doubled' | 'wrong', sentence: string): void {
    this.tally[of] += 1;
    if (this.complaints.length < 20) this.complaints.push(sentence);
  }
}

function answerOf({ row, penalties }: Outcome & { kind: 'DONE' }): string {
  return JSON.stringify([row, penalties]);
}
