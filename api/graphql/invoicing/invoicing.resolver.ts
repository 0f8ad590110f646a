import { InvoiceQueries, type QueryInvoiceArgs, type QueryInvoicesArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadInvoice, loadInvoicePage, loadInvoicing } from './invoice.loader';

/** Resolves queries about invoices. */
export class InvoiceQueryResolver extends InvoiceQueries {
  invoice(context: RequestContext, { id }: QueryInvoiceArgs) {
    return loadInvoice(context, id);
  }

  invoices(context: RequestContext, args: QueryInvoicesArgs) {
    return loadInvoicePage(context, args);
  }

  invoicing(context: RequestContext) {
    return loadInvoicing(context);
  }
}
