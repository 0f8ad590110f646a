import type { StampClock } from '../domain/time/clock';
import type { Instant } from '../domain/time/instant';
import type { Database } from '../store/database/database';
import type { ReadScope } from '../store/database/read-scope';
import type { Session } from '../store/database/session';
import { codedError } from './errors';
import type { ExecutorContext } from '../executor/executor-context';
import type { Settled } from '../store/database/stamp';
import { RelationMemory } from '../executor/relation-memory';
import { MutationMemory } from './mutation-memory';
import { Work } from '../executor/work';

/** What the GraphQL layer needs of a logger; pino's has it. */
export interface RequestLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** What every resolver and loader is given: who asks, and what they may use during this request. */
export interface RequestContext extends ExecutorContext {
  /** Who asks, as the database sees them. */
  readonly session: Session;
  /** What their key may do, e.g. `contracts:read`. */
  readonly scopes: ReadonlySet<string>;
  /**
   * The reads of this request: one snapshot, one tenant. Renewed before each mutation, so that what
   * it wrote is seen.
   */
  readonly read: ReadScope;
  /** For use cases that write. */
  readonly database: Database;
  /** The instant that this request takes for now, the same throughout. */
  readonly now: Instant;
  /** The clock that what this request writes is stamped by. */
  readonly stamps: StampClock;
  /** Until when the reads of this request see all that was recorded; set by `settleKnownAt`. */
  readonly knowledge: { settled: Settled | null };
  /** What its mutations came to. */
  readonly mutations: MutationMemory;
  /** Names this request in the log and in responses to faults. */
  readonly requestId: string;
  /** The name of the key that asks, for the log. */
  readonly keyName?: string | undefined;
  readonly log: RequestLog;
}

/** Parts of a context that the caller chooses. */
export type ContextParts = Omit<RequestContext, keyof ExecutorContext | 'knowledge' | 'mutations'> &
  Partial<Pick<ExecutorContext, 'work' | 'admit'>>;

/** Makes the context of one request. */
export function makeContext(parts: ContextParts): RequestContext {
  const context: RequestContext = {
    work: new Work(),
    ...parts,
    relations: new RelationMemory(),
    beginMutation: () => parts.read.renew(),
    denial: (scopes) => {
      const lacking = scopes.find((scope) => !parts.scopes.has(scope));
      if (lacking === undefined) return undefined;
      return codedError('FORBIDDEN', `This key lacks the scope ${lacking}. Ask the provider for a key with it.`);
    },
    knowledge: { settled: null },
    mutations: new MutationMemory(),
    withAsked: (asked) => ({ ...context, asked }),
    withSelected: (selected) => ({ ...context, selected }),
  };
  return context;
}
