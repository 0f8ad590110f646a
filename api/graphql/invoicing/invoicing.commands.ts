import { issueInvoices } from '../../app/invoicing/issue-invoices';
import { setInvoicing } from '../../app/invoicing/set-invoicing';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { invoicingSettingOf } from '../../store/invoicing/invoicing.store';
import { InvoiceMutations } from '../_generated';
import { command } from '../command';
import { loadContract } from '../contract/contract-roots.loader';
import { loadRows } from '../load';

/** Mutations of invoices. */
export const invoiceMutations = new InvoiceMutations({
  setInvoicing: command(setInvoicing, {
    invoicing: async (context, done) => (done === null ? null : ((await invoicingSettingOf(context.read)) ?? null)),
  }),
  issueInvoices: command(issueInvoices, {
    contract: (context, done) => loadContract(context, done?.contractId),
    invoices: (context, done) => (done === null ? null : loadRows(context, done.invoiceIds, invoicesById)),
  }),
});
