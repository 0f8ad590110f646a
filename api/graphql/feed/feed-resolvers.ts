import type { ResolverSet } from '../_generated';
import { billingMutations } from '../billing/billing.commands';
import { BillingAdjustmentLoader, BillingFeedEntryLoader } from '../billing/billing.loader';
import { BillingQueryResolver } from '../billing/billing.resolver';
import { SealsOfFeeds } from '../ledger/ledger.loader';
import { feedMutations } from './feed.commands';
import { AcknowledgementsOfInvoices, InvoicesOfFeedEntries } from './feed.loader';
import { FeedQueryResolver } from './feed.resolver';

/** What resolves adjustments, feeds, and what partners say of them. */
export const feedResolvers = {
  BillingAdjustmentRelations: new BillingAdjustmentLoader(),
  BillingFeedConnectionRelations: new SealsOfFeeds(),
  BillingFeedEntryFeedRelations: new InvoicesOfFeedEntries(),
  BillingFeedEntryRelations: new BillingFeedEntryLoader(),
  BillingMutations: billingMutations,
  BillingQueries: new BillingQueryResolver(),
  FeedMutations: feedMutations,
  FeedQueries: new FeedQueryResolver(),
  InvoiceFeedRelations: new AcknowledgementsOfInvoices(),
} satisfies Partial<ResolverSet>;
