import { AT, EXPLANATION, LATER, type idsOf, type RowValues } from './made-values';
import type { TableName } from './table-names';

/** What use cases change of the tables of invoices. */
export const INVOICE_COLUMNS = {
  adjustment_balance: ['left_amount'],
  adjustment_dispute: ['answer', 'answered_at', 'answered_by', 'correction_id', 'outcome', 'updated_at'],
  contract_invoicing: ['invoiced_before'],
  document_series: ['last_issued_on', 'last_number'],
  invoice: ['open_amount'],
  payment: ['left_amount', 'reversal_note', 'reversal_reason', 'reversed_on', 'updated_at'],
  invoicing_setting: ['credit_series', 'invoice_series', 'operation_category', 'starts_on', 'updated_at'],
} as const;

const ISSUED = {
  kind: 'INVOICE',
  year: 2026,
  number: 1,
  falls_on: '2026-03-01',
  issued_on: '2026-03-01',
  due_on: '2026-03-01',
  total_excluding_tax: '10.00',
  vat_total: '2.00',
  total_including_tax: '12.00',
  vat: '[]',
  open_amount: '12.00',
  parties: {},
};
const PAID = { direction: 'RECEIVED', amount: '2.00', currency: 'EUR', value_on: '2026-03-01', method: 'TRANSFER' };
const LINE = {
  line: 1,
  kind: 'ADJUSTMENT',
  label_en: 'Work',
  label_fr: 'Travaux',
  starts_on: '2026-03-01',
  ends_before: '2026-03-01',
  quantity: 1,
  unit: 'ONE',
  unit_price: '10.00',
  amount: '10.00',
  vat_category: 'S',
  vat_rate_percent: '20',
};

const byStaff = <Columns extends readonly string[]>(...columns: Columns) =>
  ({ insert: ['staff'], change: ['staff'], columns }) as const;

/** Who may write closing runs, and which columns change. */
export const CLOSING_WRITES = {
  closing_contract: byStaff(...(['after_on', 'due_on', 'pass', 'refusals', 'updated_at'] as const)),
  closing_run: byStaff(
    ...(['caps_corrected', 'contracts_done', 'contracts_refused', 'contracts_settled', 'contracts_total'] as const),
    ...(['documents_issued', 'ended_at', 'leased_by', 'leased_until', 'penalties_credited', 'phase'] as const),
    ...(['progress_at', 'resumed_at', 'settled_until', 'started_by', 'state', 'steps_when_resumed'] as const),
    'updated_at',
  ),
};

/** Who may write mandates and direct debits, and which columns change. */
export const DEBIT_WRITES = {
  direct_debit_mandate: byStaff(...(['updated_at', 'withdrawal_note', 'withdrawn_on'] as const)),
  direct_debit_batch: byStaff('updated_at'),
  direct_debit: byStaff(...(['updated_at', 'withdrawal_note', 'withdrawn_on'] as const)),
};

/** A batch of direct debits. */
export const DEBIT_BATCH = {
  ...{ scheme: 'CORE', collect_on: '2026-03-20', due_through: '2026-03-20', notice_days: 14 },
  ...{ creditor_name: 'P', creditor_iban: 'FR7630006000011234567890189', creditor_id: 'FR72ZZZ123456' },
  ...{ debit_count: 2, total: '4.00', currency: 'EUR', created_by: 'Somebody', recorded_at: AT, updated_at: AT },
};

/** A closing run that is done. */
export const CLOSED_MONTH = {
  ...{ month: '2026-03', starts_on: '2026-03-01', ends_before: '2026-04-01', state: 'DONE', phase: 'ISSUING' },
  ...{ contracts_total: 1, contracts_settled: 1, contracts_done: 1, contracts_refused: 1, documents_issued: 0 },
  ...{ penalties_credited: 0, caps_corrected: 0, steps_when_resumed: 0, started_by: 'Somebody' },
  ...{ recorded_at: AT, updated_at: AT, ended_at: AT },
};

const LEFT_OUT = { pass: 0, refusals: '[]', updated_at: AT };

/**
 * A row of each table of the invoices of a contract with an adjustment, and the partner whose it is.
 */
export function invoiceRows(
  of: ReturnType<typeof idsOf>,
  n: number,
): readonly (readonly [TableName, RowValues, partner?: number])[] {
  const adjustment = { adjustment_id: of('billing_adjustment', n) };
  const money = { currency: 'EUR', explanation: EXPLANATION };
  const invoice = of('invoice', n);
  const paid = { client_id: of('client', n) };
  const series = { series: `F${n}`, reference: `F${n}-1` };
  return [
    ['contract_invoicing', { invoiced_before: '2026-06-01' }],
    ...(n === 2 ? [['closing_contract', { run_id: of('closing_run', 1), ...LEFT_OUT }] as const] : []),
    ['adjustment_balance', { ...adjustment, occurred_on: '2026-03-01', left_amount: '-1.00' }],
    ['invoice', { id: invoice, client_id: of('client', n), ...series, ...ISSUED, ...money, recorded_at: AT }],
    ['invoice_document', { invoice_id: invoice, language: 'fr', document: {}, translation: {}, sha256: 'a' }],
    [
      'invoice_correction',
      {
        ...{ id: of('invoice_correction', n), invoice_id: invoice, series: `F${n}`, year: 2026, number: 2 },
        ...{ reference: `F${n}-2`, issued_on: '2026-03-02', reason: 'R', recorded_at: AT },
        ...{ language: 'fr', document: {}, translation: {}, sha256: 'a' },
      },
    ],
    [
      'invoice_acknowledgement',
      { invoice_id: invoice, partner_id: of('partner', n), document_number: `D-${n}`, acknowledged_at: LATER },
      n,
    ],
    [
      'adjustment_dispute',
      {
        ...{ id: of('adjustment_dispute', n), ...adjustment, raised_by: 'PARTNER', partner_id: of('partner', n) },
        ...{ author: 'erp', reason: 'R', currency: 'EUR', created_at: AT, updated_at: AT },
      },
      n,
    ],
    ['invoice_line', { ...adjustment, invoice_id: invoice, ...LINE, ...money }],
    [
      'set_off',
      { id: of('set_off', n), credit_note_id: invoice, invoice_id: invoice, amount: '1.00', ...money, recorded_at: AT },
    ],
    [
      'direct_debit_mandate',
      {
        ...{ id: of('direct_debit_mandate', n), ...paid, reference: `RUM-${n}`, reference_key: `RUM-${n}` },
        ...{ scheme: 'CORE', recurrence: 'RECURRENT', signed_on: '2026-01-01', debtor_name: 'D' },
        ...{ iban: 'FR1420041010050500013M02606', recorded_at: AT, updated_at: AT },
      },
    ],
    [
      'direct_debit',
      {
        ...{ id: of('direct_debit', n), batch_id: of('direct_debit_batch', 1), invoice_id: invoice },
        ...{ mandate_id: of('direct_debit_mandate', n), collect_on: '2026-03-20', amount: '2.00', currency: 'EUR' },
        ...{ notified_on: '2026-03-01', recorded_at: AT, updated_at: AT },
      },
    ],
    ['due_at_once', { invoice_id: invoice, due_on: '2026-03-01', note: 'N', recorded_at: AT }],
    [
      'late_claim',
      {
        ...{ id: of('late_claim', n), invoice_id: invoice, ...adjustment, kind: 'INTEREST', basis: 'CONTRACT' },
        ...{ through_on: '2026-03-02', days: 1, amount: '1.00', currency: 'EUR', recorded_at: AT },
      },
    ],
    [
      'dunning_letter',
      {
        ...{ id: of('dunning_letter', n), ...paid, kind: 'PAYMENT_REMINDER', number: 1, reference: `C${n}-R1` },
        ...{ written_on: '2026-03-02', pay_by: '2026-03-10', invoice_ids: [invoice], unpaid: '1.00', interest: '0.00' },
        ...{ recovery_fee: '0.00', already_claimed: '0.00', total: '1.00', currency: 'EUR' },
        ...{ language: 'fr', document: {}, translation: {}, sha256: 'a', recorded_at: AT },
      },
    ],
    ['payment', { id: of('payment', n), ...paid, ...PAID, left_amount: '1.00', recorded_at: AT, updated_at: AT }],
    [
      'payment_allocation',
      {
        ...{ id: of('payment_allocation', n), ...paid, payment_id: of('payment', n), invoice_id: invoice },
        ...{ amount: '1.00', effective_on: '2026-03-01', basis: 'GIVEN', ...money, recorded_at: AT },
      },
    ],
  ];
}
