import { needs } from '../../executor/needs';
import type { FeedEntryRecord } from '../../store/billing/feed.store';
import { acknowledgedTotals, unacknowledgedTotals, type FeedTotalRecord } from '../../store/billing/feed-total.store';
import { acknowledgementsOfInvoices } from '../../store/invoicing/invoice-acknowledgement.store';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { BillingFeedEntryFeedRelations, InvoiceFeedRelations } from '../_generated';
import type { RequestContext } from '../context';
import { loadGroups, loadMaybe } from '../load';

/** Loads the invoices that feeds give. */
export class InvoicesOfFeedEntries extends BillingFeedEntryFeedRelations {
  @needs('invoiceId')
  invoice(context: RequestContext, entries: readonly Pick<FeedEntryRecord, 'invoiceId'>[]) {
    return loadMaybe(context, entries, ({ invoiceId }) => invoiceId, invoicesById);
  }
}

/** Loads what partners say of invoices. */
export class AcknowledgementsOfInvoices extends InvoiceFeedRelations {
  @needs('id')
  async acknowledgement(context: RequestContext, invoices: readonly { readonly id: string }[]) {
    const given = await loadGroups(context, invoices, ({ invoiceId }) => invoiceId, acknowledgementsOfInvoices);
    return given.map(([first]) => first ?? null);
  }
}

/** What the asking partner was given and has not acknowledged; nothing for others. */
export async function loadUnacknowledged({ session, read }: RequestContext): Promise<FeedTotalRecord[]> {
  return session.partnerId === null ? [] : unacknowledgedTotals(read, session.partnerId);
}

/** What the asking partner acknowledged with a number of its own; nothing for others. */
export async function loadAcknowledged(
  { session, read }: RequestContext,
  documentNumber: string,
): Promise<FeedTotalRecord[]> {
  return session.partnerId === null ? [] : acknowledgedTotals(read, session.partnerId, documentNumber);
}
