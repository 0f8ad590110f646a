import { DOCUMENT_LIMITS, type DocumentLimits } from '../domain/document/document-words';
import type { ConfigProblems } from './config-problems';

/** What requests may cost, in points of about ten microseconds of work. */
export interface CostLimits {
  /** `COST_CEILING`: the most that one request may ask for. */
  readonly ceiling: number;
  /**
   * `COST_BUDGET`: the most that a key saves up; a party, with all its keys, saves up twice that.
   */
  readonly budget: number;
  /** `COST_REFILL`: points a second that a key gets; a party gets twice that. */
  readonly refillPerSecond: number;
}

/** What requests may use of the server. */
export interface RequestLimits {
  readonly cost: CostLimits;
  /** `ROWS_CEILING`: the most rows that one request may load. */
  readonly rows: number;
  /** `REQUEST_DEADLINE_SECONDS`, in milliseconds: how long a request may take. */
  readonly deadlineMs: number;
  /** `ANSWER_CEILING_MB`: the most characters of an answer. */
  readonly answerLength: number;
  /** `COMPRESS_FROM_BYTES`: from what size answers are compressed; never when undefined. */
  readonly compressFrom: number | undefined;
}

/** How connections are shared out. */
export interface Sharing {
  /** `KEY_CONNECTIONS`: the most database connections that one key uses at once. */
  readonly mostOfOwner: number;
  /** `QUEUE_LENGTH`: the most requests that wait for one. */
  readonly mostWaiting: number;
  /** A quarter of it: the most that wait for one key. */
  readonly mostWaitingOfOwner: number;
}

/**
 * Reads how so many database connections are shared out: three quarters of them to one key at most.
 */
export function readSharing(read: ConfigProblems, connections: number): Sharing {
  const share = Math.max(1, Math.floor((connections * 3) / 4));
  const mostWaiting = read.integer('QUEUE_LENGTH', 4, 100_000, 1_000);
  return {
    mostOfOwner: Math.min(connections, read.integer('KEY_CONNECTIONS', 1, 500, share)),
    mostWaiting,
    mostWaitingOfOwner: Math.ceil(mostWaiting / 4),
  };
}

const MEGABYTE = 1024 * 1024;

/** What holds unless the environment says otherwise. */
export const REQUEST_LIMITS: RequestLimits = {
  cost: { ceiling: 100_000, budget: 2_000_000, refillPerSecond: 50_000 },
  rows: 200_000,
  deadlineMs: 20_000,
  answerLength: 32 * MEGABYTE,
  compressFrom: 16_384,
};

/** Reads the limits of requests; a budget that could never pay the dearest request is a problem. */
export function readRequestLimits(read: ConfigProblems): RequestLimits {
  const { cost } = REQUEST_LIMITS;
  const ceiling = read.integer('COST_CEILING', 100, 100_000_000, cost.ceiling);
  const budget = read.integer('COST_BUDGET', 100, 999_999_999, Math.max(cost.budget, ceiling));
  const refillPerSecond = read.integer('COST_REFILL', 1, 999_999_999, cost.refillPerSecond);
  if (budget < ceiling) {
    read.refuse(`COST_BUDGET is ${budget}, less than the ${ceiling} points that one request may cost: raise it.`);
  }
  return {
    cost: { ceiling, budget, refillPerSecond },
    rows: read.integer('ROWS_CEILING', 100, 100_000_000, REQUEST_LIMITS.rows),
    deadlineMs: 1_000 * read.integer('REQUEST_DEADLINE_SECONDS', 1, 600, REQUEST_LIMITS.deadlineMs / 1_000),
    answerLength: MEGABYTE * read.integer('ANSWER_CEILING_MB', 1, 256, REQUEST_LIMITS.answerLength / MEGABYTE),
    compressFrom: read.integer('COMPRESS_FROM_BYTES', 0, 999_999_999, REQUEST_LIMITS.compressFrom ?? 0) || undefined,
  };
}

/** Reads how much documents may take. */
export function readDocumentLimits(read: ConfigProblems): DocumentLimits {
  const { largest, ofContract } = DOCUMENT_LIMITS;
  return {
    largest: MEGABYTE * read.integer('DOCUMENT_MAX_MB', 1, 1_000, largest / MEGABYTE),
    ofContract: MEGABYTE * read.integer('CONTRACT_DOCUMENTS_MB', 0, 1_000_000, ofContract / MEGABYTE),
  };
}
