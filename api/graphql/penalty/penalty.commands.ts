import { acceptPenalty } from '../../app/penalty/accept-penalty';
import { assessDowntimeYear, type AssessedYear } from '../../app/penalty/assess-downtime-year';
import { claimPenalty } from '../../app/penalty/claim-penalty';
import { declineExpiredPenalty } from '../../app/penalty/decline-expired-penalty';
import { PenaltyMutations } from '../_generated';
import { loadAdjustment } from '../billing/billing.loader';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadPenalties, loadPenalty } from './penalty.loader';

const penalty = (context: RequestContext, done: { readonly penaltyId: string | null } | null) =>
  loadPenalty(context, done?.penaltyId);

const yearPenaltyIds = (done: AssessedYear | null): readonly string[] =>
  done?.penaltyIds ?? (done?.penaltyId == null ? [] : [done.penaltyId]);

/** Mutations of penalties. */
export const penaltyMutations = new PenaltyMutations({
  claimPenalty: command(claimPenalty, { penalty }),
  acceptPenalty: command(acceptPenalty, {
    penalty,
    billingAdjustment: (context, done) => loadAdjustment(context, done?.billingAdjustmentId),
  }),
  declineExpiredPenalty: command(declineExpiredPenalty, { penalty }),
  assessDowntimeYear: command(assessDowntimeYear, {
    penalty,
    penalties: (context, done) => loadPenalties(context, yearPenaltyIds(done)),
  }),
});
