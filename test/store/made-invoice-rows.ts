import { AT, EXPLANATION, type idsOf, type RowValues } from './made-values';
import type { TableName } from './table-names';

/** What use cases change of the tables of invoices. */
export const INVOICE_COLUMNS = {
  adjustment_balance: ['left_amount'],
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

/** A row of each table of the invoices of a contract with an adjustment. */
export function invoiceRows(of: ReturnType<typeof idsOf>, n: number): readonly (readonly [TableName, RowValues])[] {
  const adjustment = { adjustment_id: of('billing_adjustment', n) };
  const money = { currency: 'EUR', explanation: EXPLANATION };
  const invoice = of('invoice', n);
  const paid = { client_id: of('client', n) };
  const series = { series: `F${n}`, reference: `F${n}-1` };
  return [
    ['contract_invoicing', { invoiced_before: '2026-06-01' }],
    ['adjustment_balance', { ...adjustment, occurred_on: '2026-03-01', left_amount: '-1.00' }],
    ['invoice', { id: invoice, client_id: of('client', n), ...series, ...ISSUED, ...money, recorded_at: AT }],
    ['invoice_document', { invoice_id: invoice, language: 'fr', document: {}, translation: {}, sha256: 'a' }],
    ['invoice_line', { ...adjustment, invoice_id: invoice, ...LINE, ...money }],
    [
      'set_off',
      { id: of('set_off', n), credit_note_id: invoice, invoice_id: invoice, amount: '1.00', ...money, recorded_at: AT },
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
