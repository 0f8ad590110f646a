import { needs } from '../../executor/needs';
import {
  adjustmentDisputeOrder,
  adjustmentDisputesById,
  disputesOfAdjustments,
  latestDisputesOf,
  listOpenDisputes,
  type AdjustmentDisputeRecord,
} from '../../store/billing/adjustment-dispute.store';
import { adjustmentsById } from '../../store/billing/billing.store';
import {
  BillingAdjustmentBillingDisputeRelations,
  BillingAdjustmentDisputeRelations,
  BillingDisputeQueries,
  type BillingAdjustmentDisputesArgs,
  type QueryOpenBillingAdjustmentDisputesArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { idsOf, loadMaybe, loadPage, loadPages } from '../load';

const pages = pagesInOrder<AdjustmentDisputeRecord>({ list: 'adjustmentDisputes', order: adjustmentDisputeOrder });

/** The dispute of a mutation that raised or answered it. */
export const savedDispute = savedRow((done: { readonly disputeId: string }) => done.disputeId, adjustmentDisputesById);

/** Loads what disputes are about, and what corrects it. */
export class AdjustmentDisputeLoader extends BillingAdjustmentDisputeRelations {
  adjustment(context: RequestContext, disputes: readonly AdjustmentDisputeRecord[]) {
    return loadMaybe(context, disputes, ({ adjustmentId }) => adjustmentId, adjustmentsById);
  }

  correction(context: RequestContext, disputes: readonly AdjustmentDisputeRecord[]) {
    return loadMaybe(context, disputes, ({ correctionId }) => correctionId, adjustmentsById);
  }
}

/** Loads the disputes of adjustments. */
export class DisputesOfAdjustments extends BillingAdjustmentBillingDisputeRelations {
  @needs('id')
  async dispute(context: RequestContext, adjustments: readonly { readonly id: string }[]) {
    const found = await latestDisputesOf(context.read, idsOf(adjustments));
    const latest = new Map(found.map((dispute) => [dispute.adjustmentId, dispute]));
    return adjustments.map(({ id }) => latest.get(id) ?? null);
  }

  @needs('id')
  disputes(
    context: RequestContext,
    adjustments: readonly { readonly id: string }[],
    args: BillingAdjustmentDisputesArgs,
  ) {
    return loadPages(context, adjustments, args, pages, disputesOfAdjustments);
  }
}

/** Resolves queries about disputes of adjustments. */
export class BillingDisputeQueryResolver extends BillingDisputeQueries {
  openBillingAdjustmentDisputes(context: RequestContext, args: QueryOpenBillingAdjustmentDisputesArgs) {
    return loadPage(context, args, pages, listOpenDisputes);
  }
}
