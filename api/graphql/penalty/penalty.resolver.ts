import { acceptPenalty } from '../../app/penalty/accept-penalty';
import { assessDowntimeYear } from '../../app/penalty/assess-downtime-year';
import { claimPenalty } from '../../app/penalty/claim-penalty';
import { isId } from '../../app/checks';
import { runCommand } from '../../app/command/run-command';
import { adjustmentsById, creditsOfPenalties } from '../../store/billing/billing.store';
import { contractsById } from '../../store/contract/contract.store';
import { modulesById } from '../../store/contract/service-module.store';
import { incidentsById } from '../../store/incident/incident.store';
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
import { distinct, maybeInOrder, oneInOrder } from '../executor/align';
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
  async contract(context: RequestContext, penalties: Penalties) {
    const rows = await contractsById(
      context.read,
      distinct(penalties, (penalty) => penalty.contractId),
    );
    return oneInOrder(
      penalties,
      (penalty) => penalty.contractId,
      rows,
      (contract) => contract.id,
    );
  }

  async module(context: RequestContext, penalties: Penalties) {
    const rows = await modulesById(
      context.read,
      distinct(penalties, (penalty) => penalty.moduleId),
    );
    return oneInOrder(
      penalties,
      (penalty) => penalty.moduleId,
      rows,
      (module) => module.id,
    );
  }

  async incident(context: RequestContext, penalties: Penalties) {
    const rows = await incidentsById(
      context.read,
      distinct(penalties, (penalty) => penalty.incidentId),
    );
    return maybeInOrder(
      penalties,
      (penalty) => penalty.incidentId,
      rows,
      (incident) => incident.id,
    );
  }

  async billingAdjustment(context: RequestContext, penalties: Penalties) {
    requireScope(context, 'billing:read');
    const rows = await creditsOfPenalties(
      context.read,
      penalties.map((penalty) => penalty.id),
    );
    return maybeInOrder(
      penalties,
      (penalty) => penalty.id,
      rows,
      (adjustment) => adjustment.penaltyId ?? '',
    );
  }

  history(context: RequestContext, penalties: Penalties, args: PenaltyHistoryArgs) {
    return historyOf(context, penalties, args);
  }
}
