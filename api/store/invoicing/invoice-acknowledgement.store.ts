import type { StatementRunner as Reader } from '../database/statement';
import { table, type RecordOf } from '../table';
import { InvoiceAcknowledgementRow } from './invoice-acknowledgement.row';

const acknowledgement = table(InvoiceAcknowledgementRow, 'k');
const acknowledgements = acknowledgement.pick(['invoiceId', 'documentNumber', 'acknowledgedAt']);

/** The acknowledgements of several invoices that may be seen, the first given first. */
export function acknowledgementsOfInvoices(
  reader: Reader,
  ids: readonly string[],
): Promise<RecordOf<typeof acknowledgements>[]> {
  return reader.query(
    {
      name: 'acknowledgements:of-invoices',
      text: `${acknowledgements.text} WHERE k.invoice_id = ANY($1::uuid[]) ORDER BY k.acknowledged_at, k.partner_id`,
    },
    [ids],
  );
}
