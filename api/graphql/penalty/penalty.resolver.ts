import { acceptPenalty } from '../../app/penalty/accept-penalty';
import { assessDowntimeYear } from '../../app/penalty/assess-downtime-year';
import { claimPenalty } from '../../app/penalty/claim-penalty';
import { isId } from '../../app/checks';
import { runCommand } from '../../app/command/run-command';
import { adjustmentsById, creditsOfPenalties } from '../../store/billing/billing.store';
import { penaltiesById, type PenaltyRecord } from '../../store/penalty/penalty.store';
import {
  PenaltyMutations,
  PenaltyQueries,
  PenaltyRelations,
  type MutationAcceptPenaltyArgs,
  type MutationAssessDowntimeYearArgs,
  type MutationClaimPenaltyArgs,
  type PenaltyHistoryArgs,
  type QueryPenaltyArgs,
} from '../_generated';
import { historyOf } from '../common/history';
import { requireScope, type RequestContext } from '../context';
import { contractsOf, incidentsOf, loadGroups, modulesOf } from '../load';
import { payloadBase, rowOf } from '../payload';

/** Answers queries about penalties. */
export class PenaltyQueryResolver extends PenaltyQueries {
  async penalty(context: RequestContext, { id }: QueryPenaltyArgs) {
    requireScope(context, 'penalties:read');
    const [penalty] = isId(id) ? await penaltiesById(context.read, [id]) : [];
    return penalty ?? null;
  }
}

/** Carries out mutations of penalties. */
export class PenaltyMutationResolver extends PenaltyMutations {
  async claimPenalty(context: RequestContext, { idempotencyKey, input }: MutationClaimPenaltyArgs) {
    requireScope(context, 'penalties:claim');
    const outcome = await runCommand(context, 'claimPenalty', idempotencyKey, input, (unit) =>
      claimPenalty(unit, input),
    );
    const penalty = await rowOf(outcome.value?.penaltyId, (ids) => penaltiesById(context.read, ids));
    return { ...payloadBase(outcome), penalty };
  }

  async acceptPenalty(context: RequestContext, { idempotencyKey, input }: MutationAcceptPenaltyArgs) {
    requireScope(context, 'penalties:decide');
    const outcome = await runCommand(context, 'acceptPenalty', idempotencyKey, input, (unit) =>
      acceptPenalty(unit, input),
    );
    const penalty = await rowOf(outcome.value?.penaltyId, (ids) => penaltiesById(context.read, ids));
    const billingAdjustment = await rowOf(outcome.value?.billingAdjustmentId ?? undefined, (ids) =>
      adjustmentsById(context.read, ids),
    );
    return { ...payloadBase(outcome), penalty, billingAdjustment };
  }

  async assessDowntimeYear(context: RequestContext, { idempotencyKey, input }: MutationAssessDowntimeYearArgs) {
    requireScope(context, 'penalties:decide');
    const outcome = await runCommand(context, 'assessDowntimeYear', idempotencyKey, input, (unit) =>
      assessDowntimeYear(unit, input),
    );
    const penalty = await rowOf(outcome.value?.penaltyId ?? undefined, (ids) => penaltiesById(context.read, ids));
    return { ...payloadBase(outcome), penalty };
  }
}

type Penalties = readonly PenaltyRecord[];

/** Loads what belongs to penalties. */
export class PenaltyLoader extends PenaltyRelations {
  contract(context: RequestContext, penalties: Penalties) {
    return contractsOf(context, penalties);
  }

  module(context: RequestContext, penalties: Penalties) {
    return modulesOf(context, penalties);
  }

  incident(context: RequestContext, penalties: Penalties) {
    return incidentsOf(context, penalties);
  }

  async billingAdjustment(context: RequestContext, penalties: Penalties) {
    requireScope(context, 'billing:read');
    const credits = await loadGroups(context, penalties, (credit) => credit.penaltyId ?? '', creditsOfPenalties);
    return credits.map(([credit]) => credit ?? null);
  }

  history(context: RequestContext, penalties: Penalties, args: PenaltyHistoryArgs) {
    return historyOf(context, penalties, args);
  }
}
