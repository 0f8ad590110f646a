import { readPage, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { table, type RecordOf } from '../table';
import type { SealedPack } from './seal.row';
import { SealRow } from './seal.row';
import { SealedLedgerRow } from './sealed-ledger.row';
import { recordDigests, SEALED_NAMES, SEALED_RECORDS } from './sealed-records';

const seal = table(SealRow, 's');
const whole = seal.select({});
const shown = seal.pick(['number', 'sealedAt', 'previousHash', 'hash']);
const ledger = table(SealedLedgerRow, 'l');
const ledgers = ledger.pick(['sealNumber', 'contractId', 'sequence', 'hash']);

/** A seal with all that it covers. */
export type SealRecord = RecordOf<typeof whole>;
/** A seal as its readers see it. */
export type ShownSealRecord = RecordOf<typeof shown>;
/** Where a ledger stood at a seal. */
export type SealedLedgerRecord = RecordOf<typeof ledgers>;

/** What orders seals; lists give the newest first. */
export const sealOrder = seal.order('number');
const list: ListShape = { ...shown, name: 'seals', order: sealOrder, descending: true };
/** Their lists; exported for the tests that keep their plans. */
export const sealLists: readonly ListShape[] = [list];

/** A page of the provider's seals, newest first. */
export function listSeals(reader: Reader, page: PageRange): Promise<ShownSealRecord[]> {
  return readPage<ShownSealRecord>(reader, list, [], page);
}

/** The newest seal of the provider, null before the first. */
export async function newestSeal(reader: Reader): Promise<SealRecord | null> {
  const [found] = await reader.query<SealRecord>({
    name: 'seals:newest',
    text: `${whole.text} ORDER BY s.number DESC LIMIT 1`,
  });
  return found ?? null;
}

/** The newest seal as its readers see it, null before the first. */
export async function newestShownSeal(reader: Reader): Promise<ShownSealRecord | null> {
  const text = `${shown.text} ORDER BY s.number DESC LIMIT 1`;
  const [found] = await reader.query<ShownSealRecord>({ name: 'seals:newest-shown', text });
  return found ?? null;
}

/** What became of a seal that somebody holds. */
export interface HeldSeal {
  /** The hash that the seal of its number has; null when it is gone. */
  readonly hash: string | null;
  /** Whether each later seal follows the one before. */
  readonly isFollowed: boolean;
}

/** The seal of a number, and whether the chain from it to the newest holds. */
export async function findHeldSeal(reader: Reader, number: number): Promise<HeldSeal> {
  const [found] = await reader.query<HeldSeal>(
    {
      name: 'seals:held',
      text:
        `SELECT max(c.hash) FILTER (WHERE c.number = $1) AS hash, ` +
        `coalesce(bool_and(c.before IS NULL OR (c.previous_hash = c.before AND c.number = c.place)), true) AS "isFollowed" FROM (` +
        `SELECT s.number, s.hash, s.previous_hash, lag(s.hash) OVER chain AS before, lag(s.number) OVER chain + 1 AS place ` +
        `FROM seal s WHERE s.number >= $1 WINDOW chain AS (ORDER BY s.number)) c`,
    },
    [number],
  );
  return found ?? { hash: null, isFollowed: true };
}

/** All seals of the provider, in their order. */
export function allSeals(reader: Reader): Promise<SealRecord[]> {
  return reader.query({ name: 'seals:all', text: `${whole.text} ORDER BY s.number` });
}

/** All ledgers in seals, in the order in which each seal hashes them. */
export function allSealedLedgers(reader: Reader): Promise<SealedLedgerRecord[]> {
  return reader.query({ name: 'sealed-ledgers:all', text: `${ledgers.text} ORDER BY l.seal_number, l.contract_id` });
}

/** Ledgers in seals whose transaction is gone, or has another hash. */
export function brokenSealedLedgers(reader: Reader): Promise<SealedLedgerRecord[]> {
  return reader.query({
    name: 'sealed-ledgers:broken',
    text:
      `${ledgers.text} LEFT JOIN ledger_transaction t ON t.contract_id = l.contract_id AND t.sequence = l.sequence ` +
      `WHERE t.hash IS DISTINCT FROM l.hash ORDER BY l.contract_id, l.seal_number`,
  });
}

/** The number of a row, and the hash of all it says. */
export interface Digest {
  readonly place: number;
  readonly digest: string;
}

const utc = (at: string): string => `to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const sha256 = (text: string): string => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

/** All that an event says. A column that is added later is not hashed, or seals would break. */
const EVENT = `jsonb_build_array('event/1', e.id, e.position, e.kind, e.version, e.subject_kind, e.subject_id, e.contract_id,
  e.payload, ${utc('e.recorded_at')}, e.actor_id, e.actor_name, e.operation, e.idempotency_key, e.request_id)::text`;

/** All that an adjustment says. */
const ADJUSTMENT = `jsonb_build_array('billing-adjustment/1', b.id, b.sequence, b.contract_id, b.kind, b.amount, b.currency,
  b.vat_rate_percent, b.label_en, b.label_fr, b.occurred_on, b.module_id, b.penalty_id, b.intervention_id, b.unit_account_id,
  b.unit_entry_sequence, b.explanation, ${utc('b.recorded_at')})::text`;

/** The digests of events, or of adjustments, after a place, in their order. */
const eventsAfter = (after: string): string =>
  `SELECT e.position::float8 AS place, ${sha256(EVENT)} AS digest FROM event e WHERE e.position > ${after} ORDER BY e.position`;
const adjustmentsAfter = (after: string): string =>
  `SELECT b.sequence::float8 AS place, ${sha256(ADJUSTMENT)} AS digest FROM billing_adjustment b WHERE b.sequence > ${after} ORDER BY b.sequence`;

/** The events after a position, in their order; those without a position are not committed. */
export function eventDigests(reader: Reader, after: string): Promise<Digest[]> {
  return reader.query({ name: 'seals:events', text: eventsAfter('$1') }, [after]);
}

/** All events, in their order. */
export const EVENT_DIGESTS = { name: 'seals:all-events', text: eventsAfter('0') };
/** All adjustments, in their order. */
export const ADJUSTMENT_DIGESTS = { name: 'seals:all-adjustments', text: adjustmentsAfter('0') };

/** The adjustments after a number of the provider, in their order. */
export function adjustmentDigests(reader: Reader, after: string): Promise<Digest[]> {
  return reader.query({ name: 'seals:adjustments', text: adjustmentsAfter('$1') }, [after]);
}

/** Digests of sealed records, by the name that they have in seals. */
export type DigestsByName = ReadonlyMap<string, readonly Digest[]>;

/**
 * The sealed records that were written with events up to a position, of each name after the
 * position that it is sealed to.
 */
export async function digestsOfRecords(
  reader: Reader,
  sealedTo: (name: string) => string,
  upTo: string,
): Promise<DigestsByName> {
  const found = new Map<string, readonly Digest[]>();
  for (const name of SEALED_NAMES) {
    const statement = { name: `seals:records-${name}`, text: recordDigests(name, '$1', '$2') };
    found.set(name, await reader.query<Digest>(statement, [sealedTo(name), upTo]));
  }
  return found;
}

/** All sealed records of a name, in the order of the events with which they were written. */
export function allRecordDigests(name: string): { readonly name: string; readonly text: string } {
  return { name: `seals:all-records-${name}`, text: recordDigests(name, '0') };
}

/** How many there are of them in all, with an event or without. */
export async function countRecords(reader: Reader, name: string): Promise<number> {
  const text = `SELECT count(*)::integer AS count FROM ${SEALED_RECORDS[name]?.all ?? ''}`;
  const [found] = await reader.query<{ count: number }>({ name: `seals:count-${name}`, text });
  return found?.count ?? 0;
}

/** Where the ledgers stand of the contracts to which something happened after a position. */
export function ledgersTouched(reader: Reader, after: string): Promise<Omit<SealedLedgerRecord, 'sealNumber'>[]> {
  return reader.query(
    {
      name: 'seals:ledgers',
      text:
        `SELECT t.contract_id AS "contractId", t.sequence, t.hash FROM ` +
        `(SELECT DISTINCT e.contract_id FROM event e WHERE e.position > $1 AND e.contract_id IS NOT NULL) c ` +
        `CROSS JOIN LATERAL (SELECT x.contract_id, x.sequence, x.hash FROM ledger_transaction x ` +
        `WHERE x.contract_id = c.contract_id ORDER BY x.sequence DESC LIMIT 1) t ORDER BY t.contract_id`,
    },
    [after],
  );
}

/** The terms packs that are loaded, each with the hash of its document. */
export async function packDigests(reader: Reader): Promise<SealedPack[]> {
  const found = await reader.query<{ id: string; version: number; digest: string }>({
    name: 'seals:packs',
    text: `SELECT t.pack_id AS id, t.version, ${sha256('t.document::text')} AS digest FROM terms_pack t ORDER BY t.pack_id, t.version`,
  });
  return found.map(({ id, version, digest }) => [id, version, digest]);
}

/** The present on the database's clock, to the second. */
export async function presentStamp(reader: Reader): Promise<string> {
  const [found] = await reader.query<{ at: string }>({
    name: 'seals:present',
    text: `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at`,
  });
  return found?.at ?? '';
}
