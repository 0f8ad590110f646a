import type { FeedReader } from './feed-reader';
import type { Workload } from './workload';

/** What a fault is tried with. */
export interface Bench {
  readonly projectRoot: string;
  /** Rounds of each fault. */
  readonly rounds: number;
  /** Acknowledged writes of a round, and writers at once. */
  readonly writes: number;
  readonly atOnce: number;
  /** Remembers how to end what was started. */
  readonly onEnd: (end: () => void | Promise<void>) => void;
  /** Is told of each round, and of the reader that followed it. */
  readonly onRound: (load: Workload, reader: FeedReader | undefined) => void;
}

/** A kind of fault: it does its rounds, and returns what `verify` found afterwards. */
export interface Fault {
  readonly name: string;
  readonly what: string;
  /** A sentence on why it cannot be tried here. */
  readonly impossible?: () => string | undefined;
  readonly run: (bench: Bench) => Promise<string | undefined>;
}
