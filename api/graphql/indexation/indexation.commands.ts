import { acceptPriceOffer, declinePriceOffer } from '../../app/indexation/decide-price-offer';
import { offerIndexation } from '../../app/indexation/offer-indexation';
import { applyIndexation } from '../../app/indexation/apply-indexation';
import { recordSupplierIncrease } from '../../app/indexation/record-supplier-increase';
import { withdrawPriceRevision } from '../../app/indexation/withdraw-revision';
import type { SavedRevision } from '../../app/indexation/save-revision';
import { IndexationMutations } from '../_generated';
import { loadAmendment } from '../amendment/amendment.loader';
import { loadAdjustments } from '../billing/billing.loader';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadContract } from '../contract/contract-roots.loader';
import { loadPenalties } from '../penalty/penalty.loader';
import { loadPriceOffer, loadRevision } from './indexation.loader';

/** Prices that were revised, however. */
type Repriced = Omit<SavedRevision, 'revision'>;

const repriced = {
  contract: (context: RequestContext, done: Repriced | null) => loadContract(context, done?.contractId),
  billingAdjustments: (context: RequestContext, done: Repriced | null) =>
    done === null ? null : loadAdjustments(context, done.billingAdjustmentIds),
  assessedPenalties: (context: RequestContext, done: Repriced | null) =>
    done === null ? null : loadPenalties(context, done.assessedIds),
  reversedPenalties: (context: RequestContext, done: Repriced | null) =>
    done === null ? null : loadPenalties(context, done.reversedIds),
};
const revised = {
  ...repriced,
  revision: (context: RequestContext, done: SavedRevision | null) =>
    done === null ? null : loadRevision(context, done),
};

const contract = (context: RequestContext, done: { readonly contractId: string } | null) =>
  loadContract(context, done?.contractId);
const offer = (context: RequestContext, done: { readonly contractId: string; readonly offerKey: string } | null) =>
  done === null ? null : loadPriceOffer(context, done);
const amendment = (context: RequestContext, done: { readonly amendmentId: string } | null) =>
  loadAmendment(context, done?.amendmentId);

/** Mutations of revisions of prices. */
export const indexationMutations = new IndexationMutations({
  applyIndexation: command(applyIndexation, { ...revised, changed: (_, done) => done?.changed ?? null }),
  offerIndexation: command(offerIndexation, { contract, offer, changed: (_, done) => done?.changed ?? null }),
  acceptPriceOffer: command(acceptPriceOffer, { ...repriced, offer, amendment }),
  declinePriceOffer: command(declinePriceOffer, { contract, offer }),
  recordSupplierIncrease: command(recordSupplierIncrease, revised),
  withdrawPriceRevision: command(withdrawPriceRevision, repriced),
});
