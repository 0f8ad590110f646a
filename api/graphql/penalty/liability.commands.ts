import { liftLiabilityCap } from '../../app/penalty/lift-liability-cap';
import { recordIndemnity, recordIndemnityBeyondCap } from '../../app/penalty/record-indemnity';
import { LiabilityMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadCapLift, loadIndemnity } from './liability.loader';
import { loadPenalties } from './penalty.loader';

const indemnity = (context: RequestContext, done: { readonly indemnityId: string } | null) =>
  loadIndemnity(context, done?.indemnityId);

/** Mutations of liability. */
export const liabilityMutations = new LiabilityMutations({
  recordIndemnity: command(recordIndemnity, { indemnity }),
  recordIndemnityBeyondCap: command(recordIndemnityBeyondCap, {
    indemnity,
    lift: (context, done) => loadCapLift(context, done),
  }),
  liftLiabilityCap: command(liftLiabilityCap, {
    lift: (context, done) => loadCapLift(context, done),
    assessedPenalties: (context, done) => (done === null ? null : loadPenalties(context, done.assessedIds)),
    reversedPenalties: (context, done) => (done === null ? null : loadPenalties(context, done.reversedIds)),
  }),
});
