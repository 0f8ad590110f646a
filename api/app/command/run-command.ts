import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { refuse, type Refusal, type Result } from '../../domain/result';
import type { StampClock } from '../../domain/time/clock';
import type { Instant } from '../../domain/time/instant';
import type { Database } from '../../store/database/database';
import type { Session } from '../../store/database/session';
import type { StatementRunner } from '../../store/database/statement';
import type { StopSignal } from '../../store/database/stop';
import { codeOf } from '../../store/database/start-failure';
import type { WriteTransaction } from '../../store/database/write-transaction';
import { claimIdempotencyKey, keepOutcome, type KeptOperation } from '../../store/idempotency/idempotency.store';
import { termsLibraryOf } from '../terms/terms-library';
import { canonicalText } from './canonical-text';
import { writeRecorded } from './record';
import { makeUnit, type Unit } from './unit';

/** What a use case is run with. */
export interface CommandContext {
  /** When it is to stop: given up unless it has begun to commit. Never when absent. */
  readonly work?: StopSignal;
  readonly database: Database;
  readonly session: Session;
  /** The present; a unit reads it again from the database, except on a held clock. */
  readonly now: Instant;
  /**
   * The clock that time stamps are taken from; held at `now` when absent, as stories and tests are.
   */
  readonly stamps?: StampClock;
  /** Makes ids; UUID version 7 when absent. The demo data gives fixed ones. */
  readonly newId?: () => string;
  /** Names the request that asks. */
  readonly requestId?: string;
}

/** What a mutation returns: refused, or done now, or done before under the same key. */
export type Outcome<T> =
  | { readonly refusals: readonly Refusal[]; readonly replayed: false; readonly value: null }
  | { readonly refusals: readonly []; readonly replayed: boolean; readonly value: T };

/** Thrown inside the transaction so that a refusal leaves nothing behind, not even its key. */
class RefusedInTransaction extends Error {
  constructor(readonly refusals: readonly Refusal[]) {
    super('refused');
  }
}

/** Thrown inside the transaction so that a use case which did nothing leaves nothing behind. */
class NothingDone extends Error {
  constructor(readonly value: unknown) {
    super('nothing done');
  }
}

/** Thrown inside the transaction of a key that was used before: what it sent counts for nothing. */
class KeyTaken extends Error {
  constructor(readonly earlier: KeptOperation) {
    super('key taken');
  }
}

/** How a use case is run, beside its context. */
export interface Way<T> {
  /**
   * Whether its first statements leave together with the claim of its key. It begins with
   * `lockContractWithTerms` or `lockContractsWithTerms`, and needs neither the present nor the
   * actor before.
   */
  readonly atOnce?: boolean;
  /**
   * Called in the transaction once all is saved but the outcome and the events, to read what is
   * answered; what it reads arrives with COMMIT. Called again when the write is done again.
   */
  readonly saved?: (tx: StatementRunner, value: T) => void;
}

/** Units whose use case did nothing. */
const traceless = new WeakSet<Unit>();

/**
 * Says that a use case did nothing although it is not refused as a whole: its transaction is rolled
 * back, and its key can be used again.
 */
export function leaveNoTrace(unit: Unit): void {
  traceless.add(unit);
}

const UNIQUE_VIOLATION = '23505';
const KEY = /^[\x21-\x7e][\x20-\x7e]{0,199}$/;

/**
 * Runs a use case once for its idempotency key. Everything it writes is saved together with the key
 * and its outcome, or not at all. The same key and input again returns the first outcome; another
 * input or operation under it is refused with `IDEMPOTENCY_KEY_REUSED`; two at once run once, the
 * second waits for the first. A refusal leaves no trace, so the key can be used again when the
 * reason is gone. Outcomes are plain data (ids), since they are kept.
 */
export async function runCommand<T>(
  context: CommandContext,
  operation: string,
  key: string,
  input: unknown,
  work: (unit: Unit) => Promise<Result<T>>,
  way: Way<T> = {},
): Promise<Outcome<T>> {
  if (!KEY.test(key)) {
    const reason = refuse(
      'TEXT_INVALID',
      ['idempotencyKey'],
      'The idempotency key is empty, too long or has characters that are not allowed.',
      'Give 1 to 200 printable ASCII characters, e.g. a UUID.',
    );
    return { refusals: reason.refusals, replayed: false, value: null };
  }
  const inputHash = createHash('sha256').update(canonicalText(input)).digest('hex');
  const write = (): Promise<Outcome<T>> =>
    context.database.write(
      context.session,
      (tx) => runOnce(context, operation, { key, inputHash, way }, tx, work),
      context.work,
    );
  try {
    return await write().catch((error: unknown) => {
      // Another one has just taken a number that must be unique: done again, the use case sees it
      // and refuses.
      if (codeOf(error) === UNIQUE_VIOLATION) return write();
      throw error;
    });
  } catch (error) {
    if (error instanceof RefusedInTransaction) return { refusals: error.refusals, replayed: false, value: null };
    if (error instanceof KeyTaken) return outcomeOf(error.earlier, operation, { key, inputHash });
    if (error instanceof NothingDone) return { refusals: [], replayed: false, value: error.value as T };
    throw error;
  }
}

/** What was done before under the same key, or why it may not be used for this. */
function outcomeOf<T>(
  earlier: KeptOperation,
  operation: string,
  { key, inputHash }: { readonly key: string; readonly inputHash: string },
): Outcome<T> {
  if (earlier.operation === operation && earlier.inputHash === inputHash)
    return { refusals: [], replayed: true, value: earlier.outcome as T };
  const { refusals } = refuse(
    'IDEMPOTENCY_KEY_REUSED',
    ['idempotencyKey'],
    `The idempotency key ${JSON.stringify(key)} was used before for ${earlier.operation === operation ? 'other input' : earlier.operation}.`,
    'Use a new key for a new operation; repeat the same input to get the first result.',
  );
  return { refusals, replayed: false, value: null };
}

/** What a use case is run under, and how. */
interface Claim<T> {
  readonly key: string;
  readonly inputHash: string;
  readonly way: Way<T>;
}

async function runOnce<T>(
  context: CommandContext,
  operation: string,
  { key, inputHash, way }: Claim<T>,
  tx: WriteTransaction,
  work: (unit: Unit) => Promise<Result<T>>,
): Promise<Outcome<T>> {
  const { session } = context;
  const stamps = context.stamps ?? { kind: 'HELD', at: context.now };
  const claiming = claimIdempotencyKey(tx, session, { key, operation, inputHash, stamps }).then((claimed) => {
    if ('earlier' in claimed) throw new KeyTaken(claimed.earlier);
    return claimed;
  });
  const unit = makeUnit(
    {
      tx,
      session,
      stamps,
      key,
      operation,
      requestId: context.requestId ?? null,
      terms: termsLibraryOf(context.database),
      newId: context.newId ?? v7,
    },
    claiming,
  );
  if (way.atOnce !== true) await unit.begun;
  const working = work(unit);
  // What became of the key is told first, when the use case has ended.
  await working.catch(() => unit.begun);
  await unit.begun;
  const result = await working;
  if (!result.ok) throw new RefusedInTransaction(result.refusals);
  if (traceless.has(unit)) throw new NothingDone(result.value);
  way.saved?.(tx, result.value);
  // Events come last: from then on others of the provider wait for this transaction's end.
  keepOutcome(tx, session, key, result.value);
  await writeRecorded(unit);
  return { refusals: [], replayed: false, value: result.value };
}
