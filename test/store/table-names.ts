/**
 * Every table of the schema, each after those it refers to. A test compares this list with the
 * catalogue.
 */
export const TABLES = [
  'provider',
  'client',
  'partner',
  'entrustment',
  'actor',
  'api_key',
  'provider_counter',
  'idempotency_key',
  'terms_pack',
  'contract',
  'service_module',
  'commissioning',
  'contract_version',
  'contract_amendment',
  'asset',
  'allocation',
  'allocation_use',
  'maintenance',
  'recommendation',
  'change_request',
  'event',
  'incident',
  'incident_asset',
  'incident_reception',
  'excluded_period',
  'penalty',
  'indemnity',
  'ledger_transaction',
  'ledger_posting',
  'intervention',
  'intervention_asset',
  'unit_account',
  'unit_entry',
  'billing_adjustment',
  'adjustment_acknowledgement',
  'feed_entry',
  'included_time_entry',
  'intervention_reversal',
  'cap_sum',
  'assessed_year',
  'unpriced_penalty',
  'seal',
  'sealed_ledger',
  'party_identity',
  'contact',
  'secret',
  'secret_version',
  'quote',
  'logbook_entry',
  'external_id',
] as const;
/** See `TABLES`. */
export type TableName = (typeof TABLES)[number];

/** Tables whose rows, once written, nobody may change or remove. */
export const APPEND_ONLY = [
  'terms_pack',
  'contract_version',
  'contract_amendment',
  'allocation',
  'allocation_use',
  'event',
  'incident_reception',
  'ledger_transaction',
  'ledger_posting',
  'indemnity',
  'intervention',
  'intervention_asset',
  'unit_entry',
  'billing_adjustment',
  'adjustment_acknowledgement',
  'feed_entry',
  'included_time_entry',
  'intervention_reversal',
  'seal',
  'sealed_ledger',
  'party_identity',
  'logbook_entry',
] as const satisfies readonly TableName[];

/** Place of a table in the list, from 1. */
export function tableNumber(table: TableName): number {
  return TABLES.indexOf(table) + 1;
}
