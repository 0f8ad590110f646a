import type { ExplanationRecord } from '../explanation-record';
import { readPagesOf, type ListShape, type PageRange, type Below } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { asMoneyText, sql, table, type RecordOf } from '../table';
import { InterventionRow, type StoredSettlement } from './intervention.row';
import { InterventionReversalRow } from './intervention-reversal.row';
import { UnitAccountRow } from './unit-account.row';
import { UnitEntryRow } from './unit-entry.row';

const intervention = table(InterventionRow, 'v');
const v = intervention.column;
/** Whoever reads the amount that a part was stored without is told null. */
type SettlementRecord = Omit<StoredSettlement, 'amount'> & { readonly amount: string | null };
const plus = { settlement: sql<readonly SettlementRecord[]>(v.settlement) };
const interventions = intervention.select({ without: ['providerFault', 'explanation', 'recordedAt'], plus });
const works = intervention.pick([
  'id',
  'incidentId',
  'startedAt',
  'minutes',
  'mode',
  'kind',
  'roundTrips',
  'settlement',
]);
const settlements = intervention.pick(['settlement']);
const settledWorks = intervention.pick(['id', 'contractId', 'startedAt', 'settlement']);
const periodicWorks = intervention.pick(['id', 'contractId', 'startedAt', 'plannedWork']);
const explanations = intervention.pick(['id', 'explanation']);
const reversal = table(InterventionReversalRow, 'r');
const reversals = reversal.pick(['interventionId', 'reason'], { reversedAt: reversal.column.recordedAt });
const account = table(UnitAccountRow, 'u');
const accounts = account.select({
  without: ['currency'],
  plus: { unitPrice: asMoneyText(account.column.unitPrice, account.column.currency) },
});
const entry = table(UnitEntryRow, 'e');
const entries = entry.select({ without: ['contractId', 'reversesSequence'] });

/** What orders the lists of interventions. */
export const interventionOrder = intervention.order('startedAt', 'id');
/** What orders the lists of a unit account's entries. */
export const unitEntryOrder = entry.order('sequence');

/** An intervention as stored. */
export type InterventionRecord = RecordOf<typeof interventions>;
/** Work as far as its settlement is concerned: an intervention without its report. */
export type WorkRecord = RecordOf<typeof works>;
/** Work with its day and what settled it. */
export type SettledWorkRecord = RecordOf<typeof settledWorks>;
/** Work that names planned work, as stored. */
export type PeriodicWorkRecord = RecordOf<typeof periodicWorks>;
/** An account of prepaid units as stored, its price as money text. */
export type UnitAccountRecord = RecordOf<typeof accounts>;
/** That an intervention was reversed, as stored. */
export type ReversalRecord = RecordOf<typeof reversals>;
/** An entry of a unit account as stored. */
export type UnitEntryRecord = RecordOf<typeof entries>;

const notReversed = `NOT EXISTS (SELECT 1 FROM intervention_reversal x WHERE x.provider_id = v.provider_id AND x.intervention_id = v.id)`;
const ofContracts: ListShape = {
  ...interventions,
  name: 'interventions:contract',
  order: interventionOrder,
  descending: true,
  parent: v.contractId,
};
const isMajor = `v.major`;
const awaitsOffer = `v.stands_for_training AND NOT EXISTS (SELECT 1 FROM quote o WHERE o.provider_id = v.provider_id AND o.contract_id = v.contract_id AND o.call_id = v.id)`;
const majorOfContracts: ListShape = { ...ofContracts, name: 'interventions:contract-major', where: isMajor };
const awaitingOfContracts: ListShape = { ...ofContracts, name: 'interventions:contract-offer', where: awaitsOffer };
const chosen: ListShape = {
  ...ofContracts,
  name: 'interventions:contract-chosen',
  where:
    `($1::timestamptz IS NULL OR v.started_at >= $1::timestamptz) AND ($2::timestamptz IS NULL OR v.started_at < $2::timestamptz) ` +
    `AND (NOT $3::boolean OR ${isMajor}) AND (NOT $4::boolean OR ${awaitsOffer})`,
  valueCount: 4,
};
const ofAccounts: ListShape = {
  ...entries,
  name: 'unit-entries:account',
  order: unitEntryOrder,
  parent: entry.column.accountId,
};

/** Its lists; exported for the tests that keep their plans. */
export const consumptionLists: readonly ListShape[] = [
  ofContracts,
  majorOfContracts,
  awaitingOfContracts,
  chosen,
  ofAccounts,
];

/** Which interventions a list has: all, or those that all these conditions hold for. */
export interface WhichInterventions {
  readonly majorOnly: boolean;
  readonly awaitingOfferOnly: boolean;
  /** From which instant on work began, ISO text; null for any. */
  readonly since: string | null;
  /** Before which instant work began, ISO text; null for any. */
  readonly before: string | null;
}

function listOf({ majorOnly, awaitingOfferOnly, since, before }: WhichInterventions): ListShape {
  if (since !== null || before !== null || (majorOnly && awaitingOfferOnly)) return chosen;
  if (majorOnly) return majorOfContracts;
  return awaitingOfferOnly ? awaitingOfContracts : ofContracts;
}

/** The interventions of several contracts, a page each, latest first. */
export function interventionsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  which: WhichInterventions,
  page: PageRange,
): Promise<Below<InterventionRecord>[]> {
  const { since, before, majorOnly, awaitingOfferOnly } = which;
  const list = listOf(which);
  const values = list === chosen ? [since, before, majorOnly, awaitingOfferOnly] : [];
  return readPagesOf(reader, list, contracts, values, page);
}

/**
 * The day on which each account of a contract was last sold a base, by what was invoiced for it.
 */
export function lastPacksOf(
  reader: Reader,
  contractId: string,
): Promise<{ readonly accountId: string; readonly soldOn: string }[]> {
  return reader.query(
    {
      name: 'unit-accounts:last-packs',
      text:
        `SELECT u.id AS "accountId", to_char(max(b.occurred_on), 'YYYY-MM-DD') AS "soldOn" FROM unit_account u ` +
        `JOIN billing_adjustment b ON b.provider_id = u.provider_id AND b.unit_account_id = u.id AND b.kind = 'UNIT_PACK' ` +
        `WHERE u.contract_id = $1 GROUP BY u.id`,
    },
    [contractId],
  );
}

/** The interventions with these ids, those that may be seen. */
export function interventionsById(reader: Reader, ids: readonly string[]): Promise<InterventionRecord[]> {
  return reader.query(
    {
      name: 'interventions:by-id',
      text: `${interventions.text} WHERE v.id = ANY($1::uuid[])`,
    },
    [ids],
  );
}

/**
 * The explanations of the interventions with these ids: longer than all the rest of their rows, so
 * read when asked for.
 */
export function explanationsOfInterventions(reader: Reader, ids: readonly string[]): Promise<ExplanationRecord[]> {
  return reader.query(
    {
      name: 'interventions:explanations',
      text: `${explanations.text} WHERE v.id = ANY($1::uuid[])`,
    },
    [ids],
  );
}

/**
 * All interventions that respond to an incident and were not reversed, in the order of their start.
 */
export function interventionsOfIncident(reader: Reader, incidentId: string): Promise<InterventionRecord[]> {
  return reader.query(
    {
      name: 'interventions:incident',
      text: `${interventions.text} WHERE v.incident_id = $1 AND ${notReversed} ORDER BY v.started_at, v.id`,
    },
    [incidentId],
  );
}

/**
 * How the work of some kinds that a contract began within a time was settled; what was reversed
 * is left out.
 */
export function settlementsWithin(
  reader: Reader,
  contractId: string,
  kinds: readonly string[],
  from: string,
  before: string,
): Promise<RecordOf<typeof settlements>[]> {
  return reader.query(
    {
      name: 'interventions:settlements-within',
      text:
        `${settlements.text} WHERE v.contract_id = $1 AND v.kind = ANY($2::text[]) ` +
        `AND v.started_at >= $3::timestamptz AND v.started_at < $4::timestamptz AND ${notReversed}`,
    },
    [contractId, kinds, from, before],
  );
}

/**
 * The work of some kinds that several contracts began within a time of each, with what settled it;
 * what was reversed is left out.
 */
export function settledWorkWithin(
  reader: Reader,
  windows: readonly { readonly contractId: string; readonly from: string; readonly before: string }[],
  kinds: readonly string[],
): Promise<SettledWorkRecord[]> {
  return reader.query(
    {
      name: 'interventions:settled-within',
      text:
        `SELECT ${settledWorks.columns} FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) AS w(contract_id, starts, ends) ` +
        `JOIN intervention v ON v.contract_id = w.contract_id AND v.started_at >= w.starts AND v.started_at < w.ends ` +
        `WHERE v.kind = ANY($4::text[]) AND ${notReversed} ORDER BY v.started_at, v.id`,
    },
    [
      windows.map(({ contractId }) => contractId),
      windows.map(({ from }) => from),
      windows.map(({ before }) => before),
      kinds,
    ],
  );
}

/**
 * The work of several contracts that names planned work, begun in the window of each and not
 * reversed, oldest first.
 */
export function periodicWorkWithin(
  reader: Reader,
  windows: readonly { readonly contractId: string; readonly from: string; readonly before: string }[],
): Promise<PeriodicWorkRecord[]> {
  return reader.query(
    {
      name: 'interventions:periodic-within',
      text:
        `SELECT ${periodicWorks.columns} FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[]) AS w(contract_id, starts, ends) ` +
        `JOIN intervention v ON v.contract_id = w.contract_id AND v.started_at >= w.starts AND v.started_at < w.ends ` +
        `WHERE v.planned_work IS NOT NULL AND ${notReversed} ORDER BY v.started_at, v.id`,
    },
    [windows.map(({ contractId }) => contractId), windows.map(({ from }) => from), windows.map(({ before }) => before)],
  );
}

/**
 * The work of a contract begun before an instant and not reversed, oldest first, `most` of it at
 * most: its history for simulations.
 */
export function workHistoryOf(reader: Reader, contractId: string, before: string, most: number): Promise<WorkRecord[]> {
  return reader.query(
    {
      name: 'interventions:history',
      text:
        `${works.text} WHERE v.contract_id = $1 AND v.started_at < $2::timestamptz AND ${notReversed} ` +
        `ORDER BY v.started_at, v.id LIMIT $3`,
    },
    [contractId, before, most],
  );
}

/** The reversals of several interventions. */
export function reversalsOf(reader: Reader, ids: readonly string[]): Promise<ReversalRecord[]> {
  return reader.query(
    {
      name: 'interventions:reversals',
      text: `${reversals.text} WHERE r.intervention_id = ANY($1::uuid[])`,
    },
    [ids],
  );
}

/** The designations of the assets that several interventions concerned. */
export function assetNamesOfInterventions(
  reader: Reader,
  ids: readonly string[],
): Promise<{ readonly interventionId: string; readonly designation: string }[]> {
  return reader.query(
    {
      name: 'interventions:asset-names',
      text:
        `SELECT x.intervention_id AS "interventionId", a.designation FROM intervention_asset x ` +
        `JOIN asset a ON a.provider_id = x.provider_id AND a.id = x.asset_id ` +
        `WHERE x.intervention_id = ANY($1::uuid[]) ORDER BY x.intervention_id, a.id`,
    },
    [ids],
  );
}

/** The unit accounts of several contracts, by key. */
export function unitAccountsOf(reader: Reader, contracts: readonly string[]): Promise<UnitAccountRecord[]> {
  return reader.query(
    {
      name: 'unit-accounts:of',
      text: `${accounts.text} WHERE u.contract_id = ANY($1::uuid[]) ORDER BY u.contract_id, u.key`,
    },
    [contracts],
  );
}

/** The entries of several accounts, a page each, in sequence. */
export function unitEntriesOfAccounts(
  reader: Reader,
  accounts: readonly string[],
  page: PageRange,
): Promise<Below<UnitEntryRecord>[]> {
  return readPagesOf(reader, ofAccounts, accounts, [], page);
}

/** The entries at places of accounts, those that may be seen. */
export function unitEntriesAt(
  reader: Reader,
  places: readonly { readonly accountId: string; readonly sequence: number }[],
): Promise<UnitEntryRecord[]> {
  const text =
    `${entries.text} JOIN unnest($1::uuid[], $2::integer[]) AS n (account_id, sequence) ` +
    `ON e.account_id = n.account_id AND e.sequence = n.sequence`;
  const values = [places.map(({ accountId }) => accountId), places.map(({ sequence }) => sequence)];
  return reader.query({ name: 'unit-entries:at', text }, values);
}

/** The entries that several interventions made, in order. */
export function unitEntriesOfInterventions(
  reader: Reader,
  interventionIds: readonly string[],
): Promise<UnitEntryRecord[]> {
  return reader.query(
    {
      name: 'unit-entries:intervention',
      text: `${entries.text} WHERE e.intervention_id = ANY($1::uuid[]) ORDER BY e.account_id, e.sequence`,
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
