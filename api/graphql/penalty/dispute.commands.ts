import { contestClaim } from '../../app/penalty/contest-penalty';
import { referPenalty } from '../../app/penalty/refer-penalty';
import { settlePenalty } from '../../app/penalty/settle-penalty';
import { DisputeMutations } from '../_generated';
import { loadAdjustment } from '../billing/billing.loader';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadPenalty } from './penalty.loader';

const penalty = (context: RequestContext, done: { readonly penaltyId: string } | null) =>
  loadPenalty(context, done?.penaltyId);

/** Mutations of disputes over penalties. */
export const disputeMutations = new DisputeMutations({
  contestPenalty: command(contestClaim, { penalty }),
  referPenalty: command(referPenalty, { penalty }),
  settlePenalty: command(settlePenalty, {
    penalty,
    billingAdjustment: (context, done) => loadAdjustment(context, done?.billingAdjustmentId),
  }),
});
