import { correctInvoice } from '../../app/invoicing/correct-invoice';
import { issueInvoices } from '../../app/invoicing/issue-invoices';
import { setInvoicing } from '../../app/invoicing/set-invoicing';
import { InvoiceMutations } from '../_generated';
import { command } from '../command';
import { loadContract } from '../contract/contract-roots.loader';
import { loadCorrection } from './invoice-correction.loader';
import { loadInvoice, loadInvoices, loadInvoicing } from './invoice.loader';

/** Mutations of invoices. */
export const invoiceMutations = new InvoiceMutations({
  setInvoicing: command(setInvoicing, {
    invoicing: (context, done) => (done === null ? null : loadInvoicing(context)),
  }),
  issueInvoices: command(issueInvoices, {
    contract: (context, done) => loadContract(context, done?.contractId),
    invoices: (context, done) => (done === null ? null : loadInvoices(context, done.invoiceIds)),
  }),
  correctInvoice: command(correctInvoice, {
    invoice: (context, done) => (done === null ? null : loadInvoice(context, done.invoiceId)),
    correction: (context, done) => (done === null ? null : loadCorrection(context, done.correctionId)),
  }),
});
