import { tableNumber, type TableName } from './table-names';

/** A row as PostgreSQL reads it from JSON: column names and their values. */
export type RowValues = Readonly<Record<string, unknown>>;

/** An id that says what it is: of which provider and table, and which one. */
export function idOf(provider: number, table: TableName, n: number): string {
  const digits = (value: number, length: number): string => String(value).padStart(length, '0');
  return `01930000-0000-7000-8000-${digits(provider, 4)}${digits(tableNumber(table), 4)}${digits(n, 4)}`;
}

/** The hash before the first transaction of a ledger. */
export const NO_HASH = '0'.repeat(64);
/** The hash that the made transaction of each ledger carries. */
export const MADE_HASH = 'a'.repeat(64);

/** When what is made came in. */
export const AT = '2026-03-02T09:00:00Z';
/** Six hours after `AT`. */
export const LATER = '2026-03-02T15:00:00Z';
/** A label in both languages. */
export const LABELS = { label_en: 'Hosting', label_fr: 'Hébergement' };
/** An explanation that explains nothing. */
export const EXPLANATION = { steps: [] };

/** A transaction of one posting in the ledger of contract `n`. */
export function transactionValues(
  provider: number,
  n: number,
  sequence: number,
  previousHash: string,
  hash: string,
): RowValues {
  const of = idsOf(provider);
  return {
    provider_id: of('provider', 1),
    contract_id: of('contract', n),
    sequence,
    kind: 'PENALTY_ASSESSED',
    currency: 'EUR',
    posting_count: 1,
    cause_kind: 'penalty',
    cause_id: of('penalty', n),
    idempotency_key: `made-${sequence}`,
    recorded_at: LATER,
    recorded_by: 'ops',
    previous_hash: previousHash,
    hash,
  };
}

/** A posting of 100.00 EUR in a transaction of contract `n`. */
export function postingValues(provider: number, n: number, sequence: number, line: number): RowValues {
  const of = idsOf(provider);
  const accounts = { debit_account: 'penalties:assessed', credit_account: 'penalties:owed' };
  return {
    provider_id: of('provider', 1),
    contract_id: of('contract', n),
    sequence,
    line,
    ...accounts,
    amount: '100.00',
    currency: 'EUR',
  };
}

/** An entry of the unit account of contract `n`. */
export function unitEntryValues(
  provider: number,
  n: number,
  sequence: number,
  units: number,
  balance: number,
  kind: string,
): RowValues {
  const of = idsOf(provider);
  const account = { provider_id: of('provider', 1), account_id: of('unit_account', n), contract_id: of('contract', n) };
  return { ...account, sequence, kind, units, balance_after: balance, recorded_at: AT };
}

/** A billing adjustment of contract `n`, without its id and number. */
export function adjustmentValues(provider: number, n: number): RowValues {
  const of = idsOf(provider);
  return {
    provider_id: of('provider', 1),
    contract_id: of('contract', n),
    kind: 'UNIT_PACK',
    amount: '400.00',
    currency: 'EUR',
    vat_rate_percent: '20',
    ...LABELS,
    occurred_on: '2026-01-01',
    explanation: EXPLANATION,
    recorded_at: AT,
  };
}

/** `idOf` for one provider. */
export function idsOf(provider: number): (table: TableName, n: number) => string {
  return (table, n) => idOf(provider, table, n);
}

/** A value of an index, but for its id and when it was recorded. */
export const MADE_FIGURE = {
  ...{ kind: 'INDEX_VALUE', series: 'Labour', period: '2025-Q3', value: '121.8', starts_on: '2025-12-12' },
  ...{ provisional: false, source: 'Publisher', recorded_by: 'Test' },
};
