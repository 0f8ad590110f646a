import type { StatementRunner as Reader, StatementSender } from '../database/statement';
import { readPage, readPageBelow, readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { AlertDeliveryRow } from './alert-delivery.row';
import { AlertRow } from './alert.row';
import { MonitoredCheckRow } from './monitored-check.row';
import { ReadingRow } from './reading.row';

const checks = table(MonitoredCheckRow, 'mc').select();
const reading = table(ReadingRow, 'rd');
const readings = reading.select();
const alert = table(AlertRow, 'al');
const alerts = alert.select();
const deliveries = table(AlertDeliveryRow, 'ad').select();

/** What was set of a check, as stored. */
export type CheckSettingRecord = RecordOf<typeof checks>;
/** A reading as stored. */
export type ReadingRecord = RecordOf<typeof readings>;
/** An alert as stored. */
export type AlertRecord = RecordOf<typeof alerts>;
/** An attempt to deliver an alert, as stored. */
export type AlertDeliveryRecord = RecordOf<typeof deliveries>;

/** Which readings; null for all. */
export interface ReadingChoice {
  readonly check: string | null;
  readonly assetId: string | null;
  readonly failing: boolean | null;
  /** Instants as ISO text. */
  readonly since: string | null;
  readonly before: string | null;
}

/** Which alerts; null for all. */
export interface AlertChoice {
  readonly only: 'STANDING' | 'UNDELIVERED' | null;
  readonly check: string | null;
  readonly assetId: string | null;
}

/** What orders the lists of readings, latest first. */
export const readingOrder = reading.order('at', 'id');
/** What orders the lists of alerts, latest first. */
export const alertOrder = alert.order('raisedAt', 'id');

const readingsOf: ListShape = {
  ...readings,
  name: 'readings:contract',
  order: readingOrder,
  descending: true,
  parent: reading.column.contractId,
  where:
    `($1::text IS NULL OR rd.check_key = $1) AND ($2::uuid IS NULL OR rd.asset_id = $2) ` +
    `AND ($3::boolean IS NULL OR rd.failing = $3) ` +
    `AND ($4::timestamptz IS NULL OR rd.read_at >= $4) AND ($5::timestamptz IS NULL OR rd.read_at < $5)`,
  valueCount: 5,
};
const CHOSEN = `($1::text IS NULL OR al.check_key = $1) AND ($2::uuid IS NULL OR al.asset_id = $2)`;
const all: ListShape = {
  ...alerts,
  name: 'alerts',
  order: alertOrder,
  descending: true,
  where: CHOSEN,
  valueCount: 2,
};
const standing: ListShape = { ...all, name: 'alerts:standing', where: `al.closed_at IS NULL AND ${CHOSEN}` };
const undelivered: ListShape = { ...all, name: 'alerts:undelivered', where: `al.delivered_at IS NULL AND ${CHOSEN}` };
const parent = alert.column.contractId;
const allBelow: ListShape = { ...all, parent };
const standingBelow: ListShape = { ...standing, parent };
const undeliveredBelow: ListShape = { ...undelivered, parent };
const SHAPES = {
  ALL: { whole: all, below: allBelow },
  STANDING: { whole: standing, below: standingBelow },
  UNDELIVERED: { whole: undelivered, below: undeliveredBelow },
} as const;
const shapesOf = ({ only }: AlertChoice) => SHAPES[only ?? 'ALL'];

/** Its lists; exported for the tests that keep their plans. */
export const monitoringLists: readonly ListShape[] = [
  readingsOf,
  ...Object.values(SHAPES).flatMap(({ whole, below }) => [whole, below]),
];

/** All that was set of the checks of several contracts, in the order of their keys. */
export function checkSettingsOf(reader: Reader, contracts: readonly string[]): Promise<CheckSettingRecord[]> {
  return reader.query(
    {
      name: 'monitored-checks:of',
      text: `${checks.text} WHERE mc.contract_id = ANY($1::uuid[]) ORDER BY mc.contract_id, mc.key, mc.id`,
    },
    [contracts],
  );
}

/** The readings of several contracts, a page each, latest first. */
export function readingsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  { check, assetId, failing, since, before }: ReadingChoice,
  page: PageRange,
): Promise<Below<ReadingRecord>[]> {
  return readPagesOf(reader, readingsOf, contracts, [check, assetId, failing, since, before], page);
}

/** The alerts of several contracts, a page each, latest first. */
export function alertsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  choice: AlertChoice,
  page: PageRange,
): Promise<Below<AlertRecord>[]> {
  return readPagesOf(reader, shapesOf(choice).below, contracts, [choice.check, choice.assetId], page);
}

/**
 * A page of the alerts that may be seen, latest first; `contracts` are those that the asker sees,
 * where they are few.
 */
export function listAlerts(
  reader: Reader,
  choice: AlertChoice,
  contracts: readonly string[] | null,
  page: PageRange,
): Promise<AlertRecord[]> {
  const values = [choice.check, choice.assetId];
  if (contracts !== null) return readPageBelow(reader, shapesOf(choice).below, contracts, values, page);
  return readPage(reader, shapesOf(choice).whole, values, page);
}

/** The alerts with these ids, those that may be seen. */
export function alertsById(reader: Reader, ids: readonly string[]): Promise<AlertRecord[]> {
  return reader.query({ name: 'alerts:by-id', text: `${alerts.text} WHERE al.id = ANY($1::uuid[])` }, [ids]);
}

/** The attempts to deliver several alerts, in their order. */
export function deliveriesOf(reader: Reader, alertIds: readonly string[]): Promise<AlertDeliveryRecord[]> {
  const text = `${deliveries.text} WHERE ad.alert_id = ANY($1::uuid[]) ORDER BY ad.alert_id, ad.attempt`;
  return reader.query({ name: 'alert-deliveries:of', text }, [alertIds]);
}

/** A check of a contract or of one of its assets. */
export interface CheckKey {
  readonly contractId: string;
  /** The asset, else the contract. */
  readonly aboutId: string;
  readonly check: string;
}

const KEYS = `unnest($1::uuid[], $2::uuid[], $3::text[]) AS k (contract_id, about_id, check_key)`;
const keyValues = (keys: readonly CheckKey[]): unknown[] => [
  keys.map(({ contractId }) => contractId),
  keys.map(({ aboutId }) => aboutId),
  keys.map(({ check }) => check),
];
const sameKey = (alias: string): string =>
  `${alias}.contract_id = k.contract_id AND ${alias}.about_id = k.about_id AND ${alias}.check_key = k.check_key`;

/** The latest reading of each of these checks that has any. */
export function latestReadings(reader: Reader, keys: readonly CheckKey[]): Promise<ReadingRecord[]> {
  return reader.query(
    {
      name: 'readings:latest',
      text:
        `SELECT found.* FROM ${KEYS} CROSS JOIN LATERAL (${readings.text} WHERE ${sameKey('rd')} ` +
        `ORDER BY rd.read_at DESC LIMIT 1) AS found`,
    },
    keyValues(keys),
  );
}

/** When each of these checks was read last, of those that were. */
export function lastReadAt(reader: Reader, keys: readonly CheckKey[]): Promise<(CheckKey & { readonly at: string })[]> {
  return reader.query(
    {
      name: 'readings:last',
      text:
        `SELECT k.contract_id AS "contractId", k.about_id AS "aboutId", k.check_key AS check, found.at FROM ${KEYS} ` +
        `CROSS JOIN LATERAL (SELECT rd.read_at AS at FROM ${reading.from} WHERE ${sameKey('rd')} ` +
        `ORDER BY rd.read_at DESC LIMIT 1) AS found`,
    },
    keyValues(keys),
  );
}

/** The readings of these checks at these instants, as far as they are recorded. */
export function readingsAt(
  reader: Reader,
  keys: readonly (CheckKey & { readonly at: string })[],
): Promise<ReadingRecord[]> {
  return reader.query(
    {
      name: 'readings:at',
      text:
        `${readings.text} JOIN unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[]) ` +
        `AS k (contract_id, about_id, check_key, read_at) ON ${sameKey('rd')} AND rd.read_at = k.read_at`,
    },
    [...keyValues(keys), keys.map(({ at }) => at)],
  );
}

/** The alerts of these checks that stand. */
export function standingAlerts(reader: Reader, keys: readonly CheckKey[]): Promise<AlertRecord[]> {
  const text = `${alerts.text} JOIN ${KEYS} ON ${sameKey('al')} WHERE al.closed_at IS NULL`;
  return reader.query({ name: 'alerts:of-checks', text }, keyValues(keys));
}

/** The alerts of several contracts that stand, earliest first. */
export function standingAlertsOfContracts(reader: Reader, contracts: readonly string[]): Promise<AlertRecord[]> {
  const text = `${alerts.text} WHERE al.contract_id = ANY($1::uuid[]) AND al.closed_at IS NULL ORDER BY al.raised_at, al.id`;
  return reader.query({ name: 'alerts:standing-of-contracts', text }, [contracts]);
}

/** The alerts of a check of a contract that stand, of whichever asset. */
export function standingAlertsOfCheck(reader: Reader, contractId: string, check: string): Promise<AlertRecord[]> {
  const text = `${alerts.text} WHERE al.contract_id = $1 AND al.check_key = $2 AND al.closed_at IS NULL`;
  return reader.query({ name: 'alerts:standing-of-check', text }, [contractId, check]);
}

/** Closes alerts, each at its instant, however many in one statement. */
export function closeAlerts(
  tx: StatementSender,
  providerId: string,
  closed: readonly { readonly id: string; readonly closedAt: string }[],
  recordedAt: string,
): void {
  if (closed.length === 0) return;
  tx.send(
    {
      name: 'alerts:close',
      text:
        `UPDATE alert SET closed_at = k.closed_at, updated_at = $4 FROM unnest($2::uuid[], $3::timestamptz[]) ` +
        `AS k (id, closed_at) WHERE alert.provider_id = $1 AND alert.id = k.id`,
    },
    [providerId, closed.map(({ id }) => id), closed.map(({ closedAt }) => closedAt), recordedAt],
  );
}
