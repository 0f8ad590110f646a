import type { StampClock } from '../../domain/time/clock';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { secondOfStamp } from '../../store/database/stamp';
import type { Session } from '../../store/database/session';
import type { WriteTransaction } from '../../store/database/write-transaction';
import type { Changes, Inserted, RowClass } from '../../store/table';
import { changeRow, writeRows } from '../../store/write-rows';
import type { TermsLibrary } from '../terms/terms-library';

/**
 * One unit of work: a transaction of one user at one instant, in which a use case loads, decides
 * and saves.
 */
export interface Unit {
  readonly tx: WriteTransaction;
  readonly session: Session;
  /**
   * Ends when the unit has its key, its actor's name and its present; rejects when the key was used
   * before. Units whose use case begins at once wait for it in `lockContractWithTerms`.
   */
  readonly begun: Promise<void>;
  /** The name under which histories and ledgers say who did it. Throws before it has begun. */
  readonly actorName: string;
  /**
   * The instant at which it all happens, on the database's clock. Throws before it has begun.
   */
  readonly now: Instant;
  /** The clock that the unit's time stamp is taken from. */
  readonly stamps: StampClock;
  /**
   * When what the unit writes is recorded: text to the microsecond, later than all that was
   * recorded under the same contract. Taken by `lockContract` or `stampUnit`; throws before that.
   */
  readonly recordedAt: string;
  readonly terms: TermsLibrary;
  /** The idempotency key of the mutation. */
  readonly key: string;
  /** The mutation's name. */
  readonly operation: string;
  /** Names the request in the log; null for what no request asked for. */
  readonly requestId: string | null;
  /** Makes a new id, a UUID that sorts by time. */
  newId(): string;
}

/** Inserts a row of the unit's provider. */
export async function insertRow<Row extends object>(
  unit: Unit,
  entity: RowClass<Row>,
  row: Inserted<NoInfer<Row>>,
): Promise<void> {
  await insertRows(unit, entity, [row]);
}

/** Inserts rows of the unit's provider, however many in one statement. */
export async function insertRows<Row extends object>(
  unit: Unit,
  entity: RowClass<Row>,
  rows: readonly Inserted<NoInfer<Row>>[],
): Promise<void> {
  await writeRows(unit.tx, entity, unit.session.providerId, rows);
}

/** Changes columns of a row of the unit's provider; throws when there is not exactly one. */
export async function updateRow<Row extends { readonly id: string; readonly providerId: string }>(
  unit: Unit,
  entity: RowClass<Row>,
  id: string,
  changes: Changes<NoInfer<Row>>,
): Promise<void> {
  const key = { providerId: unit.session.providerId, id } as Partial<Row>;
  await changeRow(unit.tx, entity, key, changes);
}

const stamps = new WeakMap<Unit, string>();

/** What the claim of a unit's key returns. */
export type Beginning = Pick<Unit, 'now' | 'actorName'>;

/** Makes a unit without a time stamp yet, which has begun when `claiming` ends. */
export function makeUnit(
  parts: Omit<Unit, 'recordedAt' | 'begun' | keyof Beginning>,
  claiming: Promise<Beginning>,
): Unit {
  let beginning: Beginning | undefined;
  const begun = claiming.then((told) => {
    beginning = told;
  });
  // Whoever runs the unit waits for it too.
  begun.catch(() => undefined);
  const told = (): Beginning => {
    if (beginning === undefined) throw new Error('a unit that has not begun is asked for its present or its actor');
    return beginning;
  };
  return {
    ...parts,
    begun,
    get now() {
      return told().now;
    },
    get actorName() {
      return told().actorName;
    },
    get recordedAt() {
      const stamp = stamps.get(this);
      if (stamp === undefined)
        throw new Error('something is recorded before its contract is locked or its unit stamped');
      return stamp;
    },
  };
}

/** Whether a unit has its time stamp, without which it has recorded nothing. */
export function isStamped(unit: Unit): boolean {
  return stamps.has(unit);
}

/** Gives a unit its time stamp; the later one when it has one. */
export function setStamp(unit: Unit, stamp: string): void {
  const before = stamps.get(unit);
  stamps.set(unit, before !== undefined && before > stamp ? before : stamp);
}

/**
 * When what the unit writes is recorded, for columns that hold seconds: that of its events, never a
 * later one.
 */
export function recordedSecond(unit: Unit): string {
  return formatInstant(secondOfStamp(unit.recordedAt));
}
