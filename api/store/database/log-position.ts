import type { ControlConnection } from './control-connection';

/** How far the write-ahead log of a primary is. */
export interface LogPosition {
  /** In bytes since the log began. */
  readonly lsn: bigint;
  /** A promoted replica begins a new one, on which positions say something else. */
  readonly timeline: number;
}

/** What a server is. */
export interface ServerIdentity extends LogPosition {
  /** The same for a primary and its replicas, and for no other servers. */
  readonly system: string;
}

const BYTES = (lsn: string): string => `(${lsn} - '0/0')::text`;

/**
 * All that was acknowledged, or could be seen by anybody, lies before where the log is on disk: a
 * COMMIT is there before it shows. Where it need not be (`synchronous_commit = off`), before the
 * end of the log; that is not the rule, since an unfinished transaction moves it, and no replica
 * gets it before somebody commits.
 */
const COMMITTED =
  `CASE current_setting('synchronous_commit') WHEN 'off' THEN pg_current_wal_insert_lsn() ` +
  `ELSE pg_current_wal_flush_lsn() END`;
const TIMELINE = `('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::integer`;
const SYSTEM = `(SELECT system_identifier::text FROM pg_control_system())`;

interface Told {
  readonly lsn: string | null;
  readonly timeline: number;
  readonly system: string;
}

/** Where the log of the primary is now: what was committed before the question lies before it. */
export async function committedAt(primary: ControlConnection, withinMs: number): Promise<LogPosition> {
  const text = `SELECT ${BYTES(COMMITTED)} AS lsn, ${TIMELINE} AS timeline`;
  const { lsn, timeline } = onlyRow(await primary.ask<Told>(text, [], withinMs));
  return { lsn: BigInt(lsn ?? 0), timeline };
}

/** The same, with what the primary is. */
export async function primaryIdentity(primary: ControlConnection, withinMs: number): Promise<ServerIdentity> {
  const text = `SELECT ${BYTES(COMMITTED)} AS lsn, ${TIMELINE} AS timeline, ${SYSTEM} AS system`;
  const { lsn, ...told } = onlyRow(await primary.ask<Told>(text, [], withinMs));
  return { ...told, lsn: BigInt(lsn ?? 0) };
}

/** How far a replica has replayed; null for a server that is no replica, or no longer one. */
export const REPLAYED = `SELECT CASE WHEN pg_is_in_recovery() THEN ${BYTES("coalesce(pg_last_wal_replay_lsn(), '0/0')")} END AS lsn`;

/** Reads the answer to `REPLAYED`. */
export function replayedOf(rows: readonly { readonly lsn: string | null }[]): bigint | undefined {
  const { lsn } = onlyRow(rows);
  return lsn === null ? undefined : BigInt(lsn);
}

/**
 * What a replica is and how far it has replayed; undefined for a server that is no replica. Its
 * timeline is that of its last restart point.
 */
export async function replicaIdentity(
  replica: ControlConnection,
  withinMs: number,
): Promise<ServerIdentity | undefined> {
  const text = `${REPLAYED}, (SELECT timeline_id FROM pg_control_checkpoint()) AS timeline, ${SYSTEM} AS system`;
  const { lsn, ...told } = onlyRow(await replica.ask<Told>(text, [], withinMs));
  return lsn === null ? undefined : { ...told, lsn: BigInt(lsn) };
}

function onlyRow<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error('the database told nothing of its log');
  return row;
}
