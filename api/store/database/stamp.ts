import { formatInstant, instant, type Instant } from '../../domain/time/instant';
import type { StampClock } from '../../domain/time/clock';
import type { Database } from './database';
import { pause } from './pause';
import type { StatementRunner } from './statement';

/**
 * The time of knowledge: what the database writes as "recorded at", in microseconds, and until when
 * all that was recorded can be seen. Each writer registers the second in which it may begin to
 * record, by a shared advisory lock that ends with its transaction, and takes its stamp after that.
 * A reader that wants all that was recorded before K looks for registered seconds before K: while
 * there are none, every stamp before K is committed, and no later one can be before K.
 */

/** Seconds are registered modulo this: 31 bits, whose order can be told over 34 years. */
const MODULUS = 2 ** 31;
/** The longest that a reader waits for writers, in milliseconds. */
const PATIENCE_MS = 5_000;

/** The present on a clock, as SQL; `place` is that of the first of its two values. */
export function presentSql(place: number): string {
  return `coalesce($${place}::timestamptz, clock_timestamp() + $${place + 1}::float8 * interval '1 second')`;
}

/** The values of `presentSql`. */
export function presentValues(clock: StampClock): [string | null, number] {
  return clock.kind === 'HELD' ? [formatInstant(clock.at), 0] : [null, clock.movedSeconds];
}

/**
 * The first key of a provider's locks, as SQL. Two providers with the same one wait for each
 * other's writers, and are right.
 */
const registerOf = (place: number): string => `hashtext($${place}::text)`;
/** A time stamp as text, to the microsecond in UTC. */
export const stampText = (sql: string): string => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
/** Materialized, so that the lock is taken before the clock is read for the stamp. */
const REGISTERED =
  `WITH registered AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared(${registerOf(1)}, ` +
  `(floor(extract(epoch FROM ${presentSql(2)}))::bigint & ${MODULUS - 1})::integer))`;

/** What the present transaction records under no contract: registers it, and returns its stamp. */
export async function takeStamp(tx: StatementRunner, providerId: string, clock: StampClock): Promise<string> {
  const [row] = await tx.query<{ stamp: string }>(
    { name: 'stamp:take', text: `${REGISTERED} SELECT ${stampText(presentSql(2))} AS stamp FROM registered` },
    [providerId, ...presentValues(clock)],
  );
  if (row === undefined) throw new Error('the database gave no stamp');
  return row.stamp;
}

/** What is taken under a contract's lock. */
export interface ContractStamp {
  readonly stamp: string;
  /**
   * The sequence of the contract's latest version: while it stays the same, so do all its facts.
   */
  readonly latest: number;
}

const LATEST_VERSION =
  '(SELECT max(v.sequence) FROM contract_version v WHERE v.provider_id = c.provider_id AND v.contract_id = c.id)';

/**
 * The same for what it records under a contract whose lock it holds: later than all stamps of that
 * contract, whatever the clocks say; and of the contract's versions the latest. Undefined when the
 * contract may not be seen.
 */
export async function takeContractStamp(
  tx: StatementRunner,
  providerId: string,
  contractId: string,
  clock: StampClock,
): Promise<ContractStamp | undefined> {
  const [row] = await tx.query<ContractStamp>(
    {
      name: 'stamp:take-contract',
      text:
        `${REGISTERED} UPDATE contract c SET last_recorded_at = ` +
        `greatest(c.last_recorded_at + interval '1 microsecond', ${presentSql(2)}) ` +
        `FROM registered WHERE c.provider_id = $4 AND c.id = $5 RETURNING ${stampText('c.last_recorded_at')} AS stamp, ${LATEST_VERSION} AS latest`,
    },
    [providerId, ...presentValues(clock), providerId, contractId],
  );
  return row;
}

/**
 * The same under several contracts whose locks it holds: one stamp for all, later than all stamps
 * of theirs.
 */
export async function takeContractStamps(
  tx: StatementRunner,
  providerId: string,
  contractIds: readonly string[],
  clock: StampClock,
): Promise<string> {
  const rows = await tx.query<{ stamp: string }>(
    {
      name: 'stamp:take-contracts',
      text:
        `${REGISTERED}, latest AS MATERIALIZED (SELECT greatest(max(l.last_recorded_at) + interval '1 microsecond', ` +
        `${presentSql(2)}) AS at FROM contract l WHERE l.provider_id = $4 AND l.id = ANY($5::uuid[]) ` +
        `AND EXISTS (SELECT FROM registered)) ` +
        `UPDATE contract c SET last_recorded_at = latest.at FROM latest WHERE c.provider_id = $4 AND c.id = ANY($5::uuid[]) ` +
        `RETURNING ${stampText('c.last_recorded_at')} AS stamp`,
    },
    [providerId, ...presentValues(clock), providerId, contractIds],
  );
  const [row] = rows;
  if (row === undefined || rows.length !== contractIds.length) throw new Error('a locked contract that vanished');
  return row.stamp;
}

/** The second of a stamp. */
export function secondOfStamp(stamp: string): Instant {
  return instant(Math.floor(Date.parse(stamp) / 1000));
}

/** What a reader may rely on. */
export interface Settled {
  /** The present, by the clock that stamps are taken from. */
  readonly now: Instant;
  /**
   * Nothing that is under way, or begins later, will be recorded before this instant; at most
   * `now`.
   */
  readonly until: Instant;
}

/** By database, the latest instant that was settled for a provider: it stays so. */
const settledBefore = new WeakMap<Database, Map<string, Instant>>();

/**
 * Waits, a few seconds at most, until nothing is under way that may yet be recorded before the
 * latest of the instants that is not in the future. What is read in a snapshot that begins
 * afterwards never changes for them. Undefined when some writer took longer.
 */
export async function awaitWriters(
  database: Database,
  providerId: string,
  instants: readonly Instant[],
  clock: StampClock,
): Promise<Settled | undefined> {
  const known = settledBefore.get(database) ?? new Map<string, Instant>();
  settledBefore.set(database, known);
  const before = known.get(providerId);
  if (clock.kind === 'DATABASE' && before !== undefined && instants.every((each) => each <= before)) {
    return { now: before, until: before };
  }
  const patient = performance.now() + PATIENCE_MS;
  for (let wait = 5; ; wait = Math.min(2 * wait, 100)) {
    const { now, registered } = await look(database, providerId, clock);
    const until = Math.max(...instants.filter((each) => each <= now)) as Instant;
    if (!registered.some((second) => isBefore(second, until))) {
      // With nothing under way all is settled until now: whoever asks for less later need not look.
      const settled = registered.some((second) => isBefore(second, now)) ? until : now;
      // A held clock may be moved back.
      if (clock.kind === 'DATABASE' && settled > (before ?? -Infinity)) known.set(providerId, settled);
      return { now, until };
    }
    if (performance.now() > patient) return undefined;
    await pause(wait);
  }
}

/** Whether a registered second, of which the last 31 bits are known, is before an instant. */
function isBefore(registered: number, until: Instant): boolean {
  const apart = (((until - registered) % MODULUS) + MODULUS) % MODULUS;
  return apart > 0 && apart <= MODULUS / 2;
}

/**
 * Reads the clock, then the register: the other way round, one that registers in between would be
 * missed.
 */
async function look(
  database: Database,
  providerId: string,
  clock: StampClock,
): Promise<{ readonly now: Instant; readonly registered: readonly number[] }> {
  const [row] = await database.queryWithoutTenant<{ now: number; registered: number[] }>(
    {
      name: 'stamp:under-way',
      text:
        `WITH present AS MATERIALIZED (SELECT ${presentSql(2)} AS at) ` +
        `SELECT floor(extract(epoch FROM p.at))::float8 AS now, w.registered FROM present p CROSS JOIN LATERAL (` +
        `SELECT coalesce(array_agg(l.objid::bigint::float8), '{}') AS registered FROM pg_locks l ` +
        `WHERE p.at IS NOT NULL AND l.locktype = 'advisory' ` +
        `AND l.database = (SELECT d.oid FROM pg_database d WHERE d.datname = current_database()) ` +
        `AND l.objsubid = 2 AND l.classid = ${registerOf(1)}::oid) w`,
    },
    [providerId, ...presentValues(clock)],
  );
  if (row === undefined) throw new Error('the database told no time');
  const { now, registered } = row;
  return { now: instant(now), registered };
}
