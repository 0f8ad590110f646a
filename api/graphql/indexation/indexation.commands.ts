import { applyIndexation } from '../../app/indexation/apply-indexation';
import { recordSupplierIncrease } from '../../app/indexation/record-supplier-increase';
import { withdrawPriceRevision } from '../../app/indexation/withdraw-revision';
import type { SavedRevision } from '../../app/indexation/save-revision';
import { IndexationMutations } from '../_generated';
import { loadAdjustments } from '../billing/billing.loader';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadContract } from '../contract/contract-roots.loader';
import { loadPenalties } from '../penalty/penalty.loader';
import { loadRevision } from './indexation.loader';

const repriced = {
  contract: (context: RequestContext, done: SavedRevision | null) => loadContract(context, done?.contractId),
  billingAdjustments: (context: RequestContext, done: SavedRevision | null) =>
    done === null ? null : loadAdjustments(context, done.billingAdjustmentIds),
  assessedPenalties: (context: RequestContext, done: SavedRevision | null) =>
    done === null ? null : loadPenalties(context, done.assessedIds),
  reversedPenalties: (context: RequestContext, done: SavedRevision | null) =>
    done === null ? null : loadPenalties(context, done.reversedIds),
};
const revised = {
  ...repriced,
  revision: (context: RequestContext, done: SavedRevision | null) =>
    done === null ? null : loadRevision(context, done),
};

/** Mutations of revisions of prices. */
export const indexationMutations = new IndexationMutations({
  applyIndexation: command(applyIndexation, { ...revised, changed: (_, done) => done?.changed ?? null }),
  recordSupplierIncrease: command(recordSupplierIncrease, revised),
  withdrawPriceRevision: command(withdrawPriceRevision, repriced),
});
