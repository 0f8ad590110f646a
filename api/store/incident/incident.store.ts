import type { AffectedAsset } from '../../domain/sla/clock-facts';
import { readPage, readPageBelow, readPagesOf, type ListShape, type PageRange, type Below } from '../keyset';
import { nextNumbersSql } from '../access/provider-counter.store';
import type { StatementRunner as Reader } from '../database/statement';
import { readTogether, rowAsJson, rowsAsJson } from '../read-together';
import { sql, table, type RecordOf } from '../table';
import type { Calculation } from '../write-rows';
import { ExcludedPeriodRow } from './excluded-period.row';
import { IncidentReceptionRow } from './incident-reception.row';
import { IncidentRow } from './incident.row';

const incident = table(IncidentRow, 'i');
const i = incident.column;
const incidents = incident.select({
  without: ['recordedAt'],
  plus: {
    status: sql<'OPEN' | 'RESPONDED' | 'RESTORED'>(
      `CASE WHEN ${i.restoredAt} IS NOT NULL THEN 'RESTORED' WHEN ${i.firstResponseAt} IS NOT NULL THEN 'RESPONDED' ELSE 'OPEN' END`,
    ),
  },
});
const period = table(ExcludedPeriodRow, 'e');
const periods = period.select({ without: ['withdrawnAt'] });

/** An incident as stored. */
export type IncidentRecord = RecordOf<typeof incidents>;

/** An excluded period as stored, one that holds. */
export type ExcludedPeriodRecord = RecordOf<typeof periods>;

/** A reception of an incident as stored. */
export interface ReceptionRecord {
  readonly incidentId: string;
  /**
   * Whether it is the one with which the incident was reported: the incident has its time, and was
   * recorded with it.
   */
  readonly reported: boolean;
  readonly channel: IncidentRecord['channel'];
  readonly receivedAt: string;
  readonly recordedAt: string;
}

/** A sort of assets that an incident hits, or an asset that it names. */
export interface HitAsset extends AffectedAsset {
  /** The asset, where the incident names it. */
  readonly assetId: string | null;
}

/** The same, and the incident. */
export interface HitRecord extends HitAsset {
  readonly incidentId: string;
}

/** Incidents in the order of their reception; lists show the latest first. */
export const incidentOrder = incident.order('receivedAt', 'id');
const latestFirst = {
  ...incidents,
  order: incidentOrder,
  descending: true,
} as const satisfies Omit<ListShape, 'name'>;

const all: ListShape = { ...latestFirst, name: 'incidents' };
const open: ListShape = { ...latestFirst, name: 'incidents:open', where: 'i.restored_at IS NULL' };
const ofContracts: ListShape = { ...all, name: 'incidents:contract', parent: i.contractId };
const openOfContracts: ListShape = { ...open, name: 'incidents:contract-open', parent: i.contractId };
const ofModules: ListShape = { ...all, name: 'incidents:module', parent: i.moduleId };

/** Its lists; exported for the tests that keep their plans. */
export const incidentLists: readonly ListShape[] = [all, open, ofContracts, openOfContracts, ofModules];

/**
 * A page of the incidents that may be seen, latest received first; `contracts` are those that the
 * asker sees, where they are few: among the incidents of the whole provider, theirs are then rare.
 */
export function listIncidents(
  reader: Reader,
  openOnly: boolean,
  contracts: readonly string[] | null,
  page: PageRange,
): Promise<IncidentRecord[]> {
  if (contracts !== null) return readPageBelow(reader, openOnly ? openOfContracts : ofContracts, contracts, [], page);
  return readPage(reader, openOnly ? open : all, [], page);
}

/** The incidents of several contracts, a page each, latest received first. */
export function incidentsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  openOnly: boolean,
  page: PageRange,
): Promise<Below<IncidentRecord>[]> {
  return readPagesOf(reader, openOnly ? openOfContracts : ofContracts, contracts, [], page);
}

/** The incidents of several modules, a page each, latest received first. */
export function incidentsOfModules(
  reader: Reader,
  modules: readonly string[],
  page: PageRange,
): Promise<Below<IncidentRecord>[]> {
  return readPagesOf(reader, ofModules, modules, [], page);
}

/** The incidents of a contract that are not restored, by their reception. */
export function openIncidentsOf(reader: Reader, contractId: string): Promise<IncidentRecord[]> {
  const text = `${incidents.text} WHERE i.contract_id = $1 AND i.restored_at IS NULL ORDER BY i.received_at, i.id`;
  return reader.query({ name: 'incidents:open-of', text }, [contractId]);
}

/** The incidents with these ids, those that may be seen. */
export function incidentsById(reader: Reader, ids: readonly string[]): Promise<IncidentRecord[]> {
  return reader.query({ name: 'incidents:by-id', text: `${incidents.text} WHERE i.id = ANY($1::uuid[])` }, [ids]);
}

/**
 * The incidents of a contract that were received from an instant on, or have a penalty that
 * stands, or waits for a price, of a breach since; by their reception.
 */
export function incidentsReceivedFrom(reader: Reader, contractId: string, since: string): Promise<IncidentRecord[]> {
  const breached = (table: string, stands: string): string =>
    `SELECT b.incident_id FROM ${table} b WHERE b.contract_id = $1 AND ${stands} ` +
    `AND (b.breached_at IS NULL OR b.breached_at >= $2::timestamptz)`;
  return reader.query(
    {
      name: 'incidents:received-from',
      text:
        `${incidents.text} WHERE i.contract_id = $1 AND (i.received_at >= $2::timestamptz ` +
        `OR i.id IN (${breached('penalty', `b.status <> 'REVERSED'`)}) ` +
        `OR i.id IN (${breached('unpriced_penalty', 'b.resolved_at IS NULL')})) ORDER BY i.received_at, i.id`,
    },
    [contractId, since],
  );
}

/** The numbers of incidents, which the statement that inserts them takes, in their order. */
export const incidentNumbers: Calculation = (count) => ({
  values: { number: incidentNumberSql(`numbered.last - ${count} + r.place`) },
  from: `${nextNumbersSql('incident', count)} AS numbered (last)`,
});

/** SQL of the number of an incident, as text, from its place among those of the provider. */
export function incidentNumberSql(place: string): string {
  return `'INC-' || lpad((${place})::text, greatest(6, length((${place})::text)), '0')`;
}

/**
 * Incidents that an exclusion was recorded on which touches the time asked for: it may be time of
 * the whole service.
 */
const EXCLUDING =
  `SELECT e.incident_id FROM excluded_period e WHERE e.contract_id = asked.contract_id ` +
  `AND e.withdrawn_at IS NULL AND e.started_at < $3::timestamptz AND (e.ended_at IS NULL OR e.ended_at > $2::timestamptz)`;

/** Incidents of which something was recorded since an instant. */
const CHANGED =
  `SELECT e.subject_id FROM event e WHERE e.contract_id = asked.contract_id AND e.subject_kind = 'incident' ` +
  `AND e.recorded_at >= $4::timestamptz`;

/**
 * Incidents of the contracts `$1`: open at `$3`, down at some time of `[$2, $3)`, or one of `ids`.
 * Each is in one of these alternatives, and each of these in an index of its own, contract by
 * contract (`OFFSET 0` keeps it so): past incidents are never looked at, however many there are.
 */
function touchingSql(ids: string, condition = ''): string {
  const alternatives = [
    `i.contract_id = asked.contract_id AND i.restored_at IS NULL AND i.received_at <= $3::timestamptz`,
    `i.contract_id = asked.contract_id AND i.restored_at >= $2::timestamptz AND i.received_at <= $3::timestamptz`,
    `i.id = ANY(ARRAY(${ids})) AND (i.received_at > $3::timestamptz OR i.restored_at < $2::timestamptz)`,
  ];
  const found = alternatives.map((one) => `${incidents.text} WHERE ${one}${condition}`);
  return (
    `SELECT found.* FROM unnest($1::uuid[]) AS asked (contract_id) CROSS JOIN LATERAL (${found.join(' UNION ALL ')} OFFSET 0) AS found ` +
    `ORDER BY found."contractId", found."receivedAt", found.id`
  );
}

/**
 * Incidents whose service may have been down at some time in `[from, until)`, or that were open at
 * `until`: for budgets and live states.
 */
export function incidentsTouching(
  reader: Reader,
  contracts: readonly string[],
  from: string,
  until: string,
): Promise<IncidentRecord[]> {
  return reader.query({ name: 'incidents:touching', text: touchingSql(EXCLUDING) }, [
    [...new Set(contracts)],
    from,
    until,
  ]);
}

/**
 * The incidents of a contract received before an instant, oldest first, `most` of them at most: its
 * history for simulations.
 */
export function incidentHistoryOf(
  reader: Reader,
  contractId: string,
  before: string,
  most: number,
): Promise<IncidentRecord[]> {
  return reader.query(
    {
      name: 'incidents:history',
      text:
        `${incidents.text} WHERE i.contract_id = $1 AND i.received_at < $2::timestamptz ` +
        `ORDER BY i.received_at, i.id LIMIT $3`,
    },
    [contractId, before, most],
  );
}

/**
 * Incidents that were recorded before an instant and of which that may have been known then; with
 * those of which something was recorded since, since what they are now does not say what was known.
 */
export function incidentsTouchingOrChanged(
  reader: Reader,
  contracts: readonly string[],
  from: string,
  until: string,
  knownAt: string,
): Promise<IncidentRecord[]> {
  const text = touchingSql(`${EXCLUDING} UNION ALL ${CHANGED}`, ' AND i.recorded_at < $4::timestamptz');
  return reader.query({ name: 'incidents:touching-or-changed', text }, [[...new Set(contracts)], from, until, knownAt]);
}

/** All receptions of several incidents, the first one of each included, in order of reception. */
export function receptionsOf(reader: Reader, ids: readonly string[]): Promise<ReceptionRecord[]> {
  return reader.query(
    {
      name: 'incident-receptions:of',
      text:
        `SELECT i.id AS "incidentId", i.channel, i.received_at AS "receivedAt", i.recorded_at AS "recordedAt", true AS reported ` +
        `FROM incident i WHERE i.id = ANY($1::uuid[]) ` +
        `UNION ALL SELECT r.incident_id, r.channel, r.received_at, r.recorded_at, false ` +
        `FROM incident_reception r WHERE r.incident_id = ANY($1::uuid[]) ` +
        `ORDER BY 1, 3`,
    },
    [ids],
  );
}

/** The excluded periods of several incidents that hold, in order of their start. */
export function excludedPeriodsOf(reader: Reader, ids: readonly string[]): Promise<ExcludedPeriodRecord[]> {
  return reader.query(
    {
      name: 'excluded-periods:of',
      text:
        `${periods.text} WHERE e.incident_id = ANY($1::uuid[]) AND e.withdrawn_at IS NULL ` +
        `ORDER BY e.incident_id, e.started_at, e.id`,
    },
    [ids],
  );
}

/** The excluded period with this id, if it holds and may be seen. */
export async function excludedPeriodById(reader: Reader, id: string): Promise<ExcludedPeriodRecord | undefined> {
  const [row] = await reader.query<ExcludedPeriodRecord>(
    { name: 'excluded-periods:by-id', text: `${periods.text} WHERE e.id = $1 AND e.withdrawn_at IS NULL` },
    [id],
  );
  return row;
}

/** An incident, and the local date of its reception: what was covered then is what it hits. */
export interface ReceivedIncident {
  readonly id: string;
  readonly receivedOn: string;
}

/** Joins to each incident `i` the assets `a` that it hits. */
const HIT =
  `LEFT JOIN incident_asset ia ON ia.provider_id = i.provider_id AND ia.incident_id = i.id AND ia.withdrawn_at IS NULL ` +
  `JOIN asset a ON a.provider_id = i.provider_id AND a.contract_id = i.contract_id ` +
  `AND (a.id = ia.asset_id OR (ia.asset_id IS NULL AND a.created_at <= i.recorded_at))`;

/**
 * For each incident, the sorts of the assets that it hits, as they were covered on the day of
 * its reception: of those that it names; of all that were on record when it was recorded where it
 * names none, since then the whole solution is hit.
 */
export function hitsOf(reader: Reader, incidents: readonly ReceivedIncident[]): Promise<HitRecord[]> {
  return reader.query(
    {
      name: 'incident-assets:hit',
      text:
        `SELECT DISTINCT i.id AS "incidentId", a.kind, a.ownership, ia.asset_id AS "assetId" FROM unnest($1::uuid[], $2::date[]) AS asked (id, received_on) ` +
        `JOIN incident i ON i.id = asked.id ` +
        `${HIT} ` +
        `WHERE i.id = ANY($1::uuid[]) AND a.covered_from <= asked.received_on ` +
        `AND (a.covered_until IS NULL OR a.covered_until >= asked.received_on)`,
    },
    [incidents.map(({ id }) => id), incidents.map(({ receivedOn }) => receivedOn)],
  );
}

const first = incident.pick(['channel', 'receivedAt', 'recordedAt'], {
  incidentId: i.id,
  reported: sql<boolean>('true'),
});
const followed = table(IncidentReceptionRow, 'r').select({
  without: ['id', 'contractId'],
  plus: { reported: sql<boolean>('false') },
});

/** A sort of assets that an incident hits, over local dates that are both covered. */
export interface CoveredAsset extends HitAsset {
  readonly coveredFrom: string;
  readonly coveredUntil: string;
}

/** An incident with all that its clocks are read from. */
export interface WholeIncident {
  readonly incident: IncidentRecord;
  readonly receptions: readonly ReceptionRecord[];
  readonly periods: readonly ExcludedPeriodRecord[];
  /**
   * Of the assets that it hits, around the date of its reception: which date that is depends on the
   * contract's zone, and lies within a day of the date in UTC.
   */
  readonly hit: readonly CoveredAsset[];
}

const HIT_AROUND =
  `SELECT DISTINCT a.kind, a.ownership, ia.asset_id, greatest(a.covered_from, d.received_on - 1) AS covered_from, ` +
  `least(a.covered_until, d.received_on + 1) AS covered_until ` +
  `FROM incident i CROSS JOIN LATERAL (SELECT (i.received_at AT TIME ZONE 'UTC')::date AS received_on) AS d ` +
  `${HIT} WHERE i.id = $1 AND a.covered_from <= d.received_on + 1 ` +
  `AND (a.covered_until IS NULL OR a.covered_until >= d.received_on - 1)`;
const whole = {
  incident: rowAsJson(incidents, 'WHERE i.id = $1'),
  reported: rowAsJson(first, 'WHERE i.id = $1'),
  followed: rowsAsJson(followed, 'WHERE r.incident_id = $1', 'r.received_at, r.id'),
  periods: rowsAsJson(periods, 'WHERE e.incident_id = $1 AND e.withdrawn_at IS NULL', 'e.started_at, e.id'),
  hit: sql<readonly CoveredAsset[]>(
    `coalesce((SELECT json_agg(json_build_object('kind', o.kind, 'ownership', o.ownership, 'assetId', o.asset_id, 'coveredFrom', o.covered_from::text, ` +
      `'coveredUntil', o.covered_until::text)) FROM (${HIT_AROUND}) AS o), '[]')`,
  ),
};

/** The incident with this id and all that its clocks are read from, if it may be seen. */
export async function wholeIncident(reader: Reader, id: string): Promise<WholeIncident | undefined> {
  const read = await readTogether(reader, 'incidents:whole', whole, [id]);
  if (read.incident === null || read.reported === null) return undefined;
  const { incident, periods, hit } = read;
  return { incident, receptions: [read.reported, ...read.followed], periods, hit };
}

/** An asset that an incident hits, or was said to hit. */
export interface NamedAsset {
  readonly assetId: string;
  /** Whether a correction withdrew it. */
  readonly withdrawn: boolean;
}

/** The assets that were ever named as hit by an incident. */
export function assetsNamedBy(reader: Reader, incidentId: string): Promise<NamedAsset[]> {
  return reader.query(
    {
      name: 'incident-assets:named',
      text:
        `SELECT ia.asset_id AS "assetId", ia.withdrawn_at IS NOT NULL AS withdrawn FROM incident_asset ia ` +
        `WHERE ia.incident_id = $1 ORDER BY ia.asset_id`,
    },
    [incidentId],
  );
}
