import {
  adjustmentValues,
  AT,
  EXPLANATION,
  idsOf,
  LABELS,
  LATER,
  MADE_HASH,
  NO_HASH,
  postingValues,
  transactionValues,
  unitEntryValues,
  type RowValues,
  MADE_FIGURE,
} from './made-values';
import { booksOfProvider, booksRows } from './made-books-rows';
import { CLOSED_MONTH, DEBIT_BATCH, invoiceRows } from './made-invoice-rows';
import { operatedRows } from './operated-rows';
import { operationRows } from './made-operation-rows';
import type { TableName } from './table-names';

/** A row of every table for a provider, with whose it is, so that a test can say who may see it. */
export interface MadeRow {
  readonly table: TableName;
  /** The provider, 1 or 2. */
  readonly provider: number;
  /**
   * The client (1 or 2) whose contract, asset, incident… it is; null for rows that are the
   * provider's own.
   */
  readonly client: number | null;
  /** The partner (1 or 2) it is of; null when it is of none. */
  readonly partner: number | null;
  readonly values: RowValues;
}

/**
 * Rows of one provider: two clients with a contract each, and all that hangs on it. Partner 1 is
 * entrusted with client 1, and was with client 2 until that was revoked; partner 2 is entrusted
 * with client 2.
 */
export function rowsOfProvider(provider: number): MadeRow[] {
  const of = idsOf(provider);
  const rows: MadeRow[] = [];
  const add = (
    table: TableName,
    values: RowValues,
    client: number | null = null,
    partner: number | null = null,
  ): void => {
    rows.push({ table, provider, client, partner, values: { provider_id: of('provider', 1), ...values } });
  };

  add('provider', { name: 'Provider', created_at: AT });
  for (const n of [1, 2])
    add('client', { id: of('client', n), name: `Client ${n}`, registration_number: `R${n}`, created_at: AT }, n);
  for (const n of [1, 2]) add('partner', { id: of('partner', n), name: `Partner ${n}`, created_at: AT }, null, n);
  const entrust = (partner: number, client: number, revoked: string | null): void =>
    add(
      'entrustment',
      {
        partner_id: of('partner', partner),
        client_id: of('client', client),
        authorisation: 'letter',
        authorised_at: AT,
        revoked_at: revoked,
      },
      client,
      partner,
    );
  entrust(1, 1, null);
  entrust(1, 2, LATER);
  entrust(2, 2, null);
  add('actor', { id: of('api_key', 1), kind: 'KEY', name: 'ops', created_at: AT, party_id: of('provider', 1) });
  add('api_key', {
    id: of('api_key', 1),
    name: 'ops',
    actor_kind: 'PROVIDER',
    scopes: ['contracts:read'],
    secret_hash: 'x',
    demo: false,
    created_at: AT,
    party_id: of('provider', 1),
  });
  add('published_figure', { id: of('published_figure', 1), ...MADE_FIGURE, recorded_at: AT });
  add('on_call_shift', {
    ...{ id: of('on_call_shift', 1), team: 'night', starts_at: AT, ends_at: LATER, deputy: false },
    ...{ name: 'T. Roux', phone: '0102030405', contract_ids: [], created_at: AT, updated_at: AT },
  });
  add('provider_counter', { name: 'billing_adjustment', last: 0 });
  add('provider_counter', { name: 'event', last: 0 });
  add(
    'idempotency_key',
    {
      party_id: of('partner', 1),
      actor_id: of('api_key', 1),
      key: 'k',
      operation: 'addAsset',
      input_hash: 'x',
      created_at: AT,
    },
    null,
    1,
  );
  add('terms_pack', { pack_id: 'omr-hosted', version: 1, published_on: '2026-01-01', document: {}, loaded_at: AT });
  add('event', {
    id: of('event', 9),
    kind: 'CLIENT_CREATED',
    version: 1,
    subject_kind: 'client',
    subject_id: of('client', 1),
    payload: { name: 'Client 1', registrationNumber: null },
    recorded_at: AT,
    actor_id: of('api_key', 1),
    actor_name: 'ops',
    operation: 'createClient',
  });
  for (const n of [1, 2]) {
    add(
      'party_identity',
      {
        id: of('party_identity', n),
        party_id: of('client', n),
        party_kind: 'CLIENT',
        client_id: of('client', n),
        starts_on: '2026-01-01',
        name: `Client ${n}`,
        vat_on_debits: false,
        language: 'FR',
        created_at: AT,
      },
      n,
    );
  }
  add('closing_run', { id: of('closing_run', 1), ...CLOSED_MONTH });
  add('direct_debit_batch', { id: of('direct_debit_batch', 1), ...DEBIT_BATCH });
  for (const [table, values] of booksOfProvider(of)) add(table, values);
  for (const n of [1, 2]) {
    rows.push(...rowsOfContract(provider, n));
    for (const [table, values] of booksRows(of, n)) add(table, values, n);
  }
  add('seal', {
    number: 1,
    sealed_at: AT,
    event_position: 0,
    event_hash: MADE_HASH,
    adjustment_sequence: 0,
    adjustment_hash: MADE_HASH,
    ledger_hash: MADE_HASH,
    packs: JSON.stringify([['omr-hosted', 1, MADE_HASH]]),
    previous_hash: NO_HASH,
    hash: MADE_HASH,
  });
  for (const n of [1, 2]) {
    add('sealed_ledger', { seal_number: 1, contract_id: of('contract', n), sequence: 1, hash: MADE_HASH }, n);
  }
  return rows;
}

/** The contract of a client and one row of each table that hangs on contracts. */
function rowsOfContract(provider: number, n: number): MadeRow[] {
  const of = idsOf(provider);
  const rows: MadeRow[] = [];
  const contract = { contract_id: of('contract', n) };
  const add = (table: TableName, values: RowValues, partner: number | null = null): void => {
    rows.push({ table, provider, client: n, partner, values: { provider_id: of('provider', 1), ...values } });
  };
  const own = (table: TableName, values: RowValues): void => add(table, { id: of(table, n), ...contract, ...values });
  const module = { module_id: of('service_module', n) };
  const incident = { incident_id: of('incident', n) };
  const intervention = { intervention_id: of('intervention', n) };
  const asset = { asset_id: of('asset', n) };

  add('contract', {
    id: of('contract', n),
    client_id: of('client', n),
    number: `C-${n}`,
    terms_pack_id: 'omr-hosted',
    terms_pack_version: 1,
    status: 'ACTIVE',
    status_from: '2026-01-01',
    starts_on: '2026-01-01',
    term_last_day: '2028-12-31',
    currency: 'EUR',
    billing_period_months: 3,
    invoiced_by: 'PARTNER_ERP',
    direct_debit: true,
    created_at: AT,
    last_recorded_at: AT,
  });
  own('service_module', {
    position: 0,
    key: 'K',
    code: 'K',
    mode: 'FORFAIT',
    ...LABELS,
    hosting: true,
    active: true,
    monthly_amount: '0.00',
    currency: 'EUR',
  });
  add('commissioning', { ...contract, ...module, order_validated_at: AT, commissioned_at: LATER });
  add('contract_version', {
    ...contract,
    sequence: 1,
    fact: 'STATUS',
    key: '',
    starts_on: '2026-01-01',
    value: { status: 'ACTIVE' },
    withdrawn: false,
    recorded_at: AT,
    carried_by: 'contract',
    recorded_by: 'ops',
  });
  own('contract_amendment', {
    number: 1,
    kind: 'AGREED',
    effective_on: '2026-01-01',
    subject: 'More users',
    recorded_at: AT,
    recorded_by: 'ops',
  });
  own('asset', {
    client_id: of('client', n),
    designation: 'web-01',
    kind: 'SERVER',
    ownership: 'DEDICATED',
    serial_number: `S${n}`,
    search_text: `web-01 s${n}`,
    perimeter: 'INSIDE',
    quantity: 1,
    covered_from: '2026-01-01',
    created_at: AT,
  });
  own('allocation', { resource: 'TRAFFIC', starts_on: '2026-01-01', quantity: '100', recorded_at: AT });
  own('allocation_use', { resource: 'TRAFFIC', month: '2026-01', quantity: '10', reference: 'R', recorded_at: AT });
  for (const [table, values] of operatedRows(asset, of('software_update', n))) own(table, values);
  own('event', {
    kind: 'CONTRACT_ACTIVATED',
    version: 1,
    subject_kind: 'contract',
    subject_id: of('contract', n),
    payload: { versions: [] },
    recorded_at: AT,
    actor_id: of('api_key', 1),
    actor_name: 'ops',
    operation: 'activateContract',
  });
  own('incident', {
    ...module,
    number: `I-${n}`,
    severity: 'CRITICAL',
    kind: 'INTERRUPTION',
    channel: 'WEB',
    description: 'no access',
    level: 0,
    received_at: AT,
    restored_at: LATER,
    first_response_at: AT,
    recorded_at: AT,
  });
  add('incident_asset', { ...contract, ...incident, ...asset });
  own('incident_reception', { ...incident, channel: 'TELEPHONE', received_at: AT, recorded_at: AT });
  own('excluded_period', {
    ...incident,
    cause: 'CLIENT',
    scope: 'INCIDENT',
    started_at: AT,
    ended_at: LATER,
    recorded_at: AT,
  });
  own('penalty', {
    ...module,
    ...incident,
    number: 1,
    policy_key: 'restoration',
    commitment_key: 'gtr',
    kind: 'RESTORATION',
    status: 'ASSESSED',
    amount: '100.00',
    credited: '0.00',
    waived: '0.00',
    currency: 'EUR',
    breached_at: LATER,
    assessed_at: LATER,
    cap_uses: [],
    explanation: EXPLANATION,
  });
  own('indemnity', {
    ...contract,
    amount: '100.00',
    currency: 'EUR',
    reason: 'A lost archive',
    paid_by: 'TRANSFER',
    settled_on: '2026-01-01',
    cap_uses: [],
    recorded_at: LATER,
  });
  add('cap_sum', { ...contract, cap_key: 'liability', window_key: '2025', used: '100.00', currency: 'EUR' });
  add('assessed_year', { ...contract, year: 2025, assessed_at: LATER });
  own('unpriced_penalty', {
    ...incident,
    policy_key: 'response',
    commitment_key: 'gti',
    kind: 'RESPONSE',
    breached_at: LATER,
    refusals: [],
    recorded_at: LATER,
  });
  add('ledger_transaction', transactionValues(provider, n, 1, NO_HASH, MADE_HASH));
  add('ledger_posting', postingValues(provider, n, 1, 1));
  own('intervention', {
    ...incident,
    technician: 'T',
    started_at: AT,
    minutes: 50,
    mode: 'ON_SITE',
    kind: 'CURATIVE',
    round_trips: 1,
    ...{ provider_fault: false, stands_for_training: false, major: false, major_stated: false },
    report: 'done',
    settlement: {},
    explanation: EXPLANATION,
    recorded_at: AT,
  });
  add('intervention_asset', { ...contract, ...intervention, ...asset });
  own('unit_account', {
    ...module,
    key: 'UT',
    unit_minutes: 15,
    base_units: 16,
    unit_price: '25.00',
    currency: 'EUR',
    balance: 16,
    entry_count: 1,
  });
  add('unit_entry', unitEntryValues(provider, n, 1, 16, 16, 'OPENING'));
  own('billing_adjustment', { ...adjustmentValues(provider, n), sequence: n });
  add(
    'adjustment_acknowledgement',
    {
      ...contract,
      adjustment_id: of('billing_adjustment', n),
      partner_id: of('partner', n),
      document_number: `D-${n}`,
      acknowledged_at: LATER,
    },
    n,
  );
  for (const [table, values, partner] of invoiceRows(of, n)) add(table, { ...contract, ...values }, partner);
  add('feed_entry', {
    ...contract,
    reader_id: of('partner', n),
    sequence: 1,
    kind: 'ADJUSTMENT',
    client_id: of('client', n),
    adjustment_id: of('billing_adjustment', n),
    adjustment_number: 1,
    given_again: false,
    recorded_at: AT,
  });
  const used = { kind: 'DEDUCTION', month: '2026-03', minutes: -50, left_minutes: 70 };
  add('included_time_entry', { ...contract, ...intervention, ...used, recorded_at: AT });
  const said = { kind: 'EXCHANGE', happened_at: AT, text: 'Hello', written_by: 'PROVIDER', author: 'ops' };
  own('logbook_entry', { ...said, created_at: AT });
  // The provider's own number, which no party sees.
  const number = {
    id: of('external_id', n),
    ...contract,
    owner_id: of('provider', 1),
    owner_kind: 'PROVIDER',
    subject_kind: 'CONTRACT',
    subject_id: of('contract', n),
    system: 'erp',
    value: `N-${n}`,
    set_at: AT,
  };
  const values = { provider_id: of('provider', 1), ...number };
  rows.push({ table: 'external_id', provider, client: null, partner: null, values });
  own('secret', { name: 'root', version: 1, created_at: AT, updated_at: AT });
  const sealed = { key_id: 'k', wrapped_key: 'x', sealed: 'x', created_at: AT };
  add('secret_version', { ...contract, secret_id: of('secret', n), version: 1, ...sealed });
  own('contact', {
    holder_id: of('contract', n),
    client_id: of('client', n),
    side: 'CLIENT',
    role: 'MAIN',
    name: 'A. Morel',
    email: 'a@example.com',
    starts_on: '2026-01-01',
    created_at: AT,
    updated_at: AT,
  });
  for (const [table, values] of Object.entries(operationRows(of, n))) own(table as TableName, values);
  add('document_chunk', { ...contract, document_id: of('document', n), place: 0, content: '\\x61' });
  add('intervention_reversal', { ...contract, ...intervention, reason: 'mistake', recorded_at: LATER });
  return rows;
}
