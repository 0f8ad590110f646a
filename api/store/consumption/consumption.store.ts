import type { ApprovedEstimate } from '../../domain/consumption/deduct-allotted';
import type { WorkKind } from '../../domain/consumption/work-kind';
import type { ExplanationRecord } from '../explanation-record';
import { readPagesOf, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';

/** A part of an intervention's minutes and what settles it, as stored. */
export interface SettlementRecord {
  readonly settledBy: string;
  readonly minutes: number;
  readonly units: number;
  /** Money text. What is not invoiced by itself is stored without it, and is answered with null. */
  readonly amount: string | null;
}

/** An intervention as stored. */
export interface InterventionRecord {
  readonly id: string;
  readonly contractId: string;
  readonly incidentId: string | null;
  readonly technician: string;
  readonly startedAt: string;
  readonly minutes: number;
  readonly mode: 'HOTLINE' | 'REMOTE' | 'ON_SITE';
  readonly kind: WorkKind;
  readonly roundTrips: number;
  readonly report: string;
  readonly acceptedQuote: string | null;
  readonly approvedEstimate: ApprovedEstimate | null;
  readonly settlement: SettlementRecord[];
}

/** An account of prepaid units as stored. */
export interface UnitAccountRecord {
  readonly id: string;
  readonly contractId: string;
  readonly moduleId: string;
  readonly key: string;
  readonly unitMinutes: number;
  readonly baseUnits: number;
  /** Money text. */
  readonly unitPrice: string;
  readonly balance: number;
  readonly entryCount: number;
}

/** An entry of a unit account as stored. */
export interface UnitEntryRecord {
  readonly accountId: string;
  readonly sequence: number;
  readonly kind: 'OPENING' | 'DEBIT' | 'RENEWAL' | 'REVERSAL' | 'FORFEIT';
  readonly units: number;
  readonly balanceAfter: number;
  readonly recordedAt: string;
  readonly interventionId: string | null;
}

const interventionColumns =
  `v.id, v.contract_id AS "contractId", v.incident_id AS "incidentId", v.technician, v.started_at AS "startedAt", v.minutes, v.mode, v.kind, ` +
  `v.round_trips AS "roundTrips", v.report, v.accepted_quote AS "acceptedQuote", ` +
  `v.approved_estimate AS "approvedEstimate", v.settlement`;
const notReversed = `NOT EXISTS (SELECT 1 FROM intervention_reversal x WHERE x.provider_id = v.provider_id AND x.intervention_id = v.id)`;
const accountColumns =
  `u.id, u.contract_id AS "contractId", u.module_id AS "moduleId", u.key, u.unit_minutes AS "unitMinutes", u.base_units AS "baseUnits", ` +
  `u.unit_price || ' ' || u.currency AS "unitPrice", u.balance, u.entry_count AS "entryCount"`;
const entryColumns =
  `e.account_id AS "accountId", e.sequence, e.kind, e.units, e.balance_after AS "balanceAfter", e.recorded_at AS "recordedAt", ` +
  `e.intervention_id AS "interventionId"`;

const interventions: ListShape = {
  name: 'interventions:contract',
  columns: interventionColumns,
  from: 'intervention v',
  order: [
    { sql: 'v.started_at', type: 'timestamptz' },
    { sql: 'v.id', type: 'uuid' },
  ],
  descending: true,
  parent: 'v.contract_id',
};
const entries: ListShape = {
  name: 'unit-entries:account',
  columns: entryColumns,
  from: 'unit_entry e',
  order: [{ sql: 'e.sequence', type: 'integer' }],
  parent: 'e.account_id',
};

/** Its lists; exported for the tests that keep their plans. */
export const consumptionLists: readonly ListShape[] = [interventions, entries];

/** The interventions of several contracts, a page each, latest first. */
export function interventionsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<InterventionRecord[]> {
  return readPagesOf(reader, interventions, contracts, [], page);
}

/** The interventions with these ids, those that may be seen. */
export function interventionsById(reader: Reader, ids: readonly string[]): Promise<InterventionRecord[]> {
  return reader.query(
    {
      name: 'interventions:by-id',
      text: `SELECT ${interventionColumns} FROM intervention v WHERE v.id = ANY($1::uuid[])`,
    },
    [ids],
  );
}

/** The explanations of the interventions with these ids: longer than all the rest of their rows, so read when asked for. */
export function explanationsOfInterventions(reader: Reader, ids: readonly string[]): Promise<ExplanationRecord[]> {
  return reader.query(
    {
      name: 'interventions:explanations',
      text: `SELECT v.id, v.explanation FROM intervention v WHERE v.id = ANY($1::uuid[])`,
    },
    [ids],
  );
}

/** All interventions that answer an incident and were not taken back, in the order of their start. */
export function interventionsOfIncident(reader: Reader, incidentId: string): Promise<InterventionRecord[]> {
  return reader.query(
    {
      name: 'interventions:incident',
      text: `SELECT ${interventionColumns} FROM intervention v WHERE v.incident_id = $1 AND ${notReversed} ORDER BY v.started_at, v.id`,
    },
    [incidentId],
  );
}

/** How the work of some kinds that a contract began within a time was settled; what was taken back is left out. */
export function settlementsWithin(
  reader: Reader,
  contractId: string,
  kinds: readonly string[],
  from: string,
  before: string,
): Promise<Pick<InterventionRecord, 'settlement'>[]> {
  return reader.query(
    {
      name: 'interventions:settlements-within',
      text:
        `SELECT v.settlement FROM intervention v WHERE v.contract_id = $1 AND v.kind = ANY($2::text[]) ` +
        `AND v.started_at >= $3::timestamptz AND v.started_at < $4::timestamptz AND ${notReversed}`,
    },
    [contractId, kinds, from, before],
  );
}

/** Work as far as its settlement is concerned: an intervention without its report. */
export type WorkRecord = Pick<
  InterventionRecord,
  'id' | 'incidentId' | 'startedAt' | 'minutes' | 'mode' | 'kind' | 'roundTrips' | 'settlement'
>;

/** The work of a contract begun before an instant and not taken back, oldest first, `most` of it at most: its history for simulations. */
export function workHistoryOf(reader: Reader, contractId: string, before: string, most: number): Promise<WorkRecord[]> {
  return reader.query(
    {
      name: 'interventions:history',
      text:
        `SELECT v.id, v.incident_id AS "incidentId", v.started_at AS "startedAt", v.minutes, v.mode, v.kind, v.round_trips AS "roundTrips", ` +
        `v.settlement FROM intervention v WHERE v.contract_id = $1 AND v.started_at < $2::timestamptz AND ${notReversed} ` +
        `ORDER BY v.started_at, v.id LIMIT $3`,
    },
    [contractId, before, most],
  );
}

/** The unit accounts of several contracts, by key. */
export function unitAccountsOf(reader: Reader, contracts: readonly string[]): Promise<UnitAccountRecord[]> {
  return reader.query(
    {
      name: 'unit-accounts:of',
      text: `SELECT ${accountColumns} FROM unit_account u WHERE u.contract_id = ANY($1::uuid[]) ORDER BY u.contract_id, u.key`,
    },
    [contracts],
  );
}

/** The entries of several accounts, a page each, in sequence. */
export function unitEntriesOfAccounts(
  reader: Reader,
  accounts: readonly string[],
  page: PageRange,
): Promise<UnitEntryRecord[]> {
  return readPagesOf(reader, entries, accounts, [], page);
}

/** The entries that several interventions made, in order. */
export function unitEntriesOfInterventions(
  reader: Reader,
  interventionIds: readonly string[],
): Promise<UnitEntryRecord[]> {
  return reader.query(
    {
      name: 'unit-entries:intervention',
      text: `SELECT ${entryColumns} FROM unit_entry e WHERE e.intervention_id = ANY($1::uuid[]) ORDER BY e.account_id, e.sequence`,
    },
    [interventionIds],
  );
}

/** For each account, the sum and number of its entries: what the stored balance must equal. */
export function unitSumsOf(
  reader: Reader,
  accounts: readonly string[],
): Promise<{ readonly accountId: string; readonly units: number; readonly entryCount: number }[]> {
  return reader.query(
    {
      name: 'unit-entries:sums',
      text:
        `SELECT e.account_id AS "accountId", sum(e.units)::integer AS units, count(*)::integer AS "entryCount" FROM unit_entry e ` +
        `WHERE e.account_id = ANY($1::uuid[]) GROUP BY e.account_id`,
    },
    [accounts],
  );
}
