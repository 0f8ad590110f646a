import type { PoolClient } from 'pg';
import type { ControlConnection } from './control-connection';
import { committedAt, primaryIdentity, type LogPosition } from './log-position';
import { Replica, type ReplicaOptions, type ReplicaState } from './replica';
import { SharedQuestion } from './shared-question';
import { reasonOf } from './start-failure';
import type { StoreLog } from './store-log';

/** A replica from which a read may be made, and what it must have replayed for that. */
export interface ReadyReplica {
  readonly replica: Replica;
  readonly position: LogPosition;
}

/** What is told of a replica. */
export interface ReplicaReport {
  readonly name: string;
  readonly state: ReplicaState;
  /** How many bytes of the log it is behind. */
  readonly behindBytes: number;
  /** For how many seconds it has been behind by more than a moment. */
  readonly behindSeconds: number;
  /** How many reads were made from it. */
  readonly reads: number;
}

/** How long the primary has to say where its log is, in milliseconds. */
const ANSWER_MS = 1_000;
/** How often each replica is looked at, in milliseconds. */
const LOOK_MS = 1_000;
/** The longest that one that is lost is left alone, in milliseconds. */
const REST_MS = 15_000;

/** What is known of one replica beside its position. */
interface Followed {
  readonly replica: Replica;
  reads: number;
  /** Looks that failed, one after another. */
  failed: number;
  lookAgainAt: number;
  lateSince: number | undefined;
  /** What was last logged of it. */
  told: string;
}

/**
 * The replicas of a primary. A read takes place on one that has replayed all that was committed on
 * the primary when the read began: the primary is asked where its log is, once for all reads that
 * wait, and a replica that is not there within a moment, or lost, is left out until a look finds it
 * there again.
 */
export class Replicas {
  /** How many reads were made from the primary that might have been made from a replica. */
  readsOfPrimary = 0;

  private readonly all: readonly Followed[];
  private readonly committed: SharedQuestion<LogPosition>;
  private readonly timer: NodeJS.Timeout;
  private turn = 0;
  private looking: Promise<void> = Promise.resolve();
  private isEnded = false;

  constructor(
    replicas: readonly ReplicaOptions[],
    private readonly primary: ControlConnection,
    private readonly log: StoreLog,
  ) {
    this.committed = new SharedQuestion(() => committedAt(primary, ANSWER_MS));
    this.all = replicas.map((options) => {
      const replica = new Replica(options);
      return { replica, reads: 0, failed: 0, lookAgainAt: 0, lateSince: undefined, told: '' };
    });
    this.look();
    this.timer = setInterval(() => this.look(), LOOK_MS).unref();
  }

  /** A replica that has all that is committed now; undefined when none has within a moment. */
  async ready(): Promise<ReadyReplica | undefined> {
    const following = this.all.filter(({ replica }) => replica.state === 'FOLLOWING');
    if (following.length === 0) return undefined;
    this.turn += 1;
    const inTurn = following.map((_, place) => following[(place + this.turn) % following.length] as Followed);
    let position: LogPosition;
    try {
      position = await this.committed.ask();
    } catch {
      // Whoever reads from the primary is told what it lacks.
      return undefined;
    }
    const there = inTurn.find(({ replica }) => replica.has(position));
    if (there !== undefined) return { replica: there.replica, position };
    for (const one of inTurn) {
      try {
        if (await one.replica.reach(position)) return { replica: one.replica, position };
        this.leave(one, 'LATE', 'it is late');
      } catch (error) {
        this.leave(one, 'LOST', reasonOf(error));
      }
    }
    return undefined;
  }

  /** Whether a connection to a replica sees what it must; counts the read when it does. */
  async shows(client: PoolClient, { replica, position }: ReadyReplica): Promise<boolean> {
    const shows = await replica.shows(client, position);
    const followed = this.all.find((each) => each.replica === replica);
    if (shows && followed !== undefined) followed.reads += 1;
    return shows;
  }

  /** Leaves a replica alone whose connections fail. */
  lost(replica: Replica, error: unknown): void {
    const followed = this.all.find((each) => each.replica === replica);
    if (followed !== undefined) this.leave(followed, 'LOST', reasonOf(error));
  }

  /** What is known of each. */
  report(): readonly ReplicaReport[] {
    const now = performance.now();
    return this.all.map(({ replica: { name, state, behindBytes }, reads, lateSince }) => ({
      name,
      state,
      behindBytes,
      behindSeconds: lateSince === undefined ? 0 : (now - lateSince) / 1000,
      reads,
    }));
  }

  /** Looks at those whose turn it is, at once, and waits for it. */
  async lookNow(): Promise<void> {
    await this.looking;
    for (const one of this.all) one.lookAgainAt = 0;
    this.look();
    await this.looking;
  }

  async end(): Promise<void> {
    this.isEnded = true;
    clearInterval(this.timer);
    await this.looking;
    await Promise.all(this.all.map(({ replica }) => replica.end()));
  }

  private look(): void {
    const now = performance.now();
    const due = this.all.filter(({ lookAgainAt }) => lookAgainAt <= now);
    // One look at a time: what does not answer is not asked twice at once.
    for (const one of due) one.lookAgainAt = Infinity;
    const looks = due.map((one) => this.lookAt(one));
    if (looks.length > 0) this.looking = Promise.all([this.looking, ...looks]).then(() => undefined);
  }

  private async lookAt(one: Followed): Promise<void> {
    const { replica } = one;
    try {
      const found = await replica.identify();
      const primary = await primaryIdentity(this.primary, ANSWER_MS);
      one.failed = 0;
      const unfit = whyUnfit(found, primary);
      if (unfit !== undefined) {
        this.leave(one, 'UNFIT', unfit);
        return;
      }
      const isThere = replica.has(primary) || (await replica.reach(primary));
      replica.behindBytes = isThere ? 0 : Number(primary.lsn - (found?.lsn ?? 0n));
      if (isThere) this.follow(one);
      else this.leave(one, 'LATE', 'it is late');
    } catch (error) {
      one.failed += 1;
      this.leave(one, 'LOST', reasonOf(error));
    } finally {
      const rest = Math.min(REST_MS, LOOK_MS * 2 ** Math.max(0, one.failed - 1));
      // As often as the timer comes by, which may be a moment early.
      one.lookAgainAt = performance.now() + rest - LOOK_MS / 2;
    }
  }

  private follow(one: Followed): void {
    one.replica.state = 'FOLLOWING';
    one.lateSince = undefined;
    this.tell(one, '', () => this.log.info({ replica: one.replica.name }, 'a replica is read from'));
  }

  private leave(one: Followed, state: ReplicaState, reason: string): void {
    one.replica.state = state;
    if (state !== 'LATE') one.replica.drop();
    one.lateSince ??= performance.now();
    this.tell(one, reason, () =>
      this.log.warn({ replica: one.replica.name, reason }, 'a replica is not read from; the primary is'),
    );
  }

  /** Logs what is new. */
  private tell(one: Followed, what: string, log: () => void): void {
    const isNew = one.told !== `${one.replica.state} ${what}`;
    one.told = `${one.replica.state} ${what}`;
    if (isNew && !this.isEnded) log();
  }
}

/** Why a server that answers is not read from; undefined when it may be. */
function whyUnfit(
  found: { readonly system: string; readonly timeline: number } | undefined,
  primary: { readonly system: string; readonly timeline: number },
): string | undefined {
  if (found === undefined) return 'it is no replica';
  if (found.system !== primary.system) return 'it is a replica of another server';
  if (found.timeline !== primary.timeline) return 'it has not come to the timeline of the primary yet';
  return undefined;
}
