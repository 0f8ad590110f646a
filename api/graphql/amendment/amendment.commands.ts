import { amendContract } from '../../app/amendment/amend-contract';
import { announceTermsChange } from '../../app/amendment/announce-terms-change';
import type { RecordedAmendment } from '../../app/amendment/record-amendment';
import { AmendmentMutations } from '../_generated';
import { loadAdjustments } from '../billing/billing.loader';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadContract } from '../contract/contract-roots.loader';
import { loadPenalties } from '../penalty/penalty.loader';
import { loadAmendment } from './amendment.loader';

const amended = {
  amendment: (context: RequestContext, done: RecordedAmendment | null) => loadAmendment(context, done?.amendmentId),
  contract: (context: RequestContext, done: RecordedAmendment | null) => loadContract(context, done?.contractId),
  billingAdjustments: (context: RequestContext, done: RecordedAmendment | null) =>
    done === null ? null : loadAdjustments(context, done.billingAdjustmentIds),
  assessedPenalties: (context: RequestContext, done: RecordedAmendment | null) =>
    done === null ? null : loadPenalties(context, done.assessedIds),
  reversedPenalties: (context: RequestContext, done: RecordedAmendment | null) =>
    done === null ? null : loadPenalties(context, done.reversedIds),
};

/** Mutations of amendments. */
export const amendmentMutations = new AmendmentMutations({
  amendContract: command(amendContract, amended),
  announceTermsChange: command(announceTermsChange, amended),
});
