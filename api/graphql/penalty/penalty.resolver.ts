import { acceptPenalty } from '../../app/penalty/accept-penalty';
import { assessDowntimeYear } from '../../app/penalty/assess-downtime-year';
import { claimPenalty } from '../../app/penalty/claim-penalty';
import { runCommand } from '../../app/command/run-command';
import {
  PenaltyMutations,
  PenaltyQueries,
  type MutationAcceptPenaltyArgs,
  type MutationAssessDowntimeYearArgs,
  type MutationClaimPenaltyArgs,
  type QueryPenaltyArgs,
} from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { loadAdjustment } from '../billing/billing.loader';
import { payloadBase } from '../payload';
import { loadPenalty } from './penalty.loader';

/** Answers queries about penalties. */
export class PenaltyQueryResolver extends PenaltyQueries {
  penalty(context: RequestContext, { id }: QueryPenaltyArgs) {
    requireScope(context, 'penalties:read');
    return loadPenalty(context, id);
  }
}

/** Carries out mutations of penalties. */
export class PenaltyMutationResolver extends PenaltyMutations {
  async claimPenalty(context: RequestContext, { idempotencyKey, input }: MutationClaimPenaltyArgs) {
    requireScope(context, 'penalties:claim');
    const outcome = await runCommand(context, 'claimPenalty', idempotencyKey, input, (unit) =>
      claimPenalty(unit, input),
    );
    return { ...payloadBase(outcome), penalty: await loadPenalty(context, outcome.value?.penaltyId) };
  }

  async acceptPenalty(context: RequestContext, { idempotencyKey, input }: MutationAcceptPenaltyArgs) {
    requireScope(context, 'penalties:decide');
    const outcome = await runCommand(context, 'acceptPenalty', idempotencyKey, input, (unit) =>
      acceptPenalty(unit, input),
    );
    const penalty = await loadPenalty(context, outcome.value?.penaltyId);
    const billingAdjustment = await loadAdjustment(context, outcome.value?.billingAdjustmentId);
    return { ...payloadBase(outcome), penalty, billingAdjustment };
  }

  async assessDowntimeYear(context: RequestContext, { idempotencyKey, input }: MutationAssessDowntimeYearArgs) {
    requireScope(context, 'penalties:decide');
    const outcome = await runCommand(context, 'assessDowntimeYear', idempotencyKey, input, (unit) =>
      assessDowntimeYear(unit, input),
    );
    return { ...payloadBase(outcome), penalty: await loadPenalty(context, outcome.value?.penaltyId) };
  }
}
