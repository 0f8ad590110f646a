import { invoicesById, listInvoices } from '../../store/invoicing/invoice.store';
import { invoicingSettingOf } from '../../store/invoicing/invoicing.store';
import { InvoiceQueries, type QueryInvoiceArgs, type QueryInvoicesArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadPage, loadRow } from '../load';
import { chosenInvoices, invoicePages } from './invoice-pages';

/** Resolves queries about invoices. */
export class InvoiceQueryResolver extends InvoiceQueries {
  invoice(context: RequestContext, { id }: QueryInvoiceArgs) {
    return loadRow(context, id, invoicesById);
  }

  invoices(context: RequestContext, args: QueryInvoicesArgs) {
    const choice = chosenInvoices(args.filter);
    return loadPage(context, args, invoicePages, (reader, page) => listInvoices(reader, choice, page));
  }

  async invoicing(context: RequestContext) {
    return (await invoicingSettingOf(context.read)) ?? null;
  }
}
