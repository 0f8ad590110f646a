import { issueLateInterest, type IssuedLateInterest } from '../../app/dunning/issue-late-interest';
import { makeDueAtOnce, type DueAtOnce } from '../../app/dunning/make-due-at-once';
import { DunningMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadInvoices } from '../invoicing/invoice.loader';
import { loadLateClaims } from './dunning.loader';

/** Mutations of what is late. */
export const dunningMutations = new DunningMutations({
  issueLateInterest: command(issueLateInterest, {
    claims: (context: RequestContext, done: IssuedLateInterest | null) =>
      done === null ? null : loadLateClaims(context, done.claimIds),
    invoices: (context: RequestContext, done: IssuedLateInterest | null) =>
      done === null ? null : loadInvoices(context, done.invoiceIds),
  }),
  makeDueAtOnce: command(makeDueAtOnce, {
    invoices: (context: RequestContext, done: DueAtOnce | null) =>
      done === null ? null : loadInvoices(context, done.invoiceIds),
  }),
});
