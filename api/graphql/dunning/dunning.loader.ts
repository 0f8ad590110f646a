import { invoicesById } from '../../store/invoicing/invoice.store';
import { LateInvoiceRelations } from '../_generated';
import type { RequestContext } from '../context';
import { loadMaybe } from '../load';

/** Loads the invoices that are late. */
export class LateInvoiceLoader extends LateInvoiceRelations {
  invoice(context: RequestContext, late: readonly { readonly invoiceId: string }[]) {
    return loadMaybe(context, late, ({ invoiceId }) => invoiceId, invoicesById);
  }
}
