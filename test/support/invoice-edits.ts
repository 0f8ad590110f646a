import type { Things } from './furnish';

const OF = ({ invoicedContract }: Things): string => `contract_id = '${invoicedContract}'`;

/** Edits of invoices behind the API's back, and how each is noticed. */
export const INVOICE_EDITS: readonly (readonly [string, (of: Things) => string, RegExp])[] = [
  ['an invoice gone', (of) => `DELETE FROM invoice WHERE id = '${of.invoice}'`, /series of documents with a gap/],
  [
    'the last invoice gone, and the number with it',
    (of) => `
      DELETE FROM invoice WHERE id = '${of.invoice}';
      UPDATE document_series d SET last_number = v.last FROM (SELECT series, max(number) AS last FROM invoice GROUP BY 1) v WHERE v.series = d.series`,
    /events of invoice .* has no row/,
  ],
  [
    'the total of an invoice',
    (of) =>
      `UPDATE invoice SET total_excluding_tax = total_excluding_tax + 1, total_including_tax = total_including_tax + 1, open_amount = open_amount + 1 WHERE id = '${of.invoice}'`,
    /totals are not those of its lines/,
  ],
  [
    'the amount of a line and all totals with it',
    (of) => `
      UPDATE invoice_line SET amount = amount + 10, unit_price = unit_price + 10 WHERE invoice_id = '${of.invoice}' AND line = 1;
      UPDATE invoice SET total_excluding_tax = total_excluding_tax + 10, total_including_tax = total_including_tax + 10,
        open_amount = open_amount + 10, vat = jsonb_set(vat, '{0,base}', to_jsonb((total_excluding_tax + 10)::text || ' EUR')) WHERE id = '${of.invoice}'`,
    /VAT of a document that is not that of its lines/,
  ],
  [
    'what is open of an invoice',
    (of) => `UPDATE invoice SET open_amount = 0 WHERE id = '${of.invoice}'`,
    /something else is open/,
  ],
  ['a set-off gone', (of) => `DELETE FROM set_off WHERE ${OF(of)}`, /something else is open/],
  [
    'what waits of an adjustment',
    (of) => `UPDATE adjustment_balance SET left_amount = -5 WHERE ${OF(of)} AND left_amount = 0`,
    /something else waits/,
  ],
  [
    'the total that a kept document says',
    (of) =>
      `UPDATE invoice_document SET document = jsonb_set(document, '{totals,includingTax,amount}', '"1.00"') WHERE invoice_id = '${of.invoice}'`,
    /kept document that does not say what its invoice says/,
  ],
  [
    'who a kept document is for',
    (of) =>
      `UPDATE invoice_document SET document = jsonb_set(document, '{buyer,name}', '"Another"') WHERE invoice_id = '${of.invoice}'`,
    /document of an invoice that is not as it was issued/,
  ],
  [
    'what a kept document was kept under',
    (of) => `UPDATE invoice_document SET sha256 = repeat('0', 64) WHERE invoice_id = '${of.invoice}'`,
    /the events of invoice .* lead to .* and its row is/,
  ],
  [
    'a kept document gone',
    (of) => `DELETE FROM invoice_document WHERE invoice_id = '${of.invoice}'`,
    /the events of invoice .* lead to .* and its row is/,
  ],
  [
    'the date of an invoice',
    (of) => `UPDATE invoice SET issued_on = issued_on - 100 WHERE id = '${of.invoice}'`,
    /dated before the number before it/,
  ],
  [
    'what is left of a payment',
    (of) => `UPDATE payment SET left_amount = 0 WHERE id = '${of.payment}'`,
    /something else is left/,
  ],
  [
    'what a payment settles, and what is open with it',
    (of) => `
      UPDATE payment_allocation SET amount = amount + 1 WHERE payment_id = '${of.payment}';
      UPDATE payment SET left_amount = left_amount - 1 WHERE id = '${of.payment}';
      UPDATE invoice SET open_amount = open_amount - 1 WHERE id = '${of.invoice}'`,
    /an amount that its explanation does not end with/,
  ],
  [
    'what the law asks for beside a late claim',
    () => `UPDATE late_claim SET lawful_amount = lawful_amount + 1`,
    /the events of invoice .* lead to .* and its row is/,
  ],
  [
    'when an invoice was made payable at once',
    () => `UPDATE due_at_once SET recorded_at = recorded_at - interval '1 day'`,
    /made payable at once otherwise than its event says/,
  ],
  [
    'how many debits a batch has',
    (of) => `UPDATE direct_debit_batch SET debit_count = debit_count + 1 WHERE id = '${of.debitBatch}'`,
    /batch of direct debits that does not say what it comes to/,
  ],
  [
    'the day of a debit',
    (of) => `UPDATE direct_debit SET collect_on = collect_on + 1 WHERE batch_id = '${of.debitBatch}'`,
    /direct debit that does not say what its batch/,
  ],
  [
    'a payment of another client',
    (of) => `UPDATE payment SET client_id = gen_random_uuid() WHERE id = '${of.payment}'`,
    /another client than its payment/,
  ],
];
