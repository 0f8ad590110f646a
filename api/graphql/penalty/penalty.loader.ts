import { explanationsOfPenalties, penaltiesById, type PenaltyRecord } from '../../store/penalty/penalty.store';
import { unpricedById } from '../../store/penalty/unpriced-penalty.store';
import { PenaltyRelations, UnpricedPenaltyRelations, type PenaltyHistoryArgs } from '../_generated';
import { historyOf } from '../common/history.loader';
import { updatedTimes } from '../common/recorded-times';
import type { RequestContext } from '../context';
import { contractsOf, incidentsOf, loadExplanations, loadRow, loadRows, modulesOf } from '../load';
import { needs } from '../../executor/needs';
import { breachedCommitments } from './breached-commitments';
import { toUnpriced, type UnpricedPenaltyRow } from './unpriced-row';

type Ids = readonly { readonly id: string }[];

/** A penalty by id, null when there is none that may be seen. */
export function loadPenalty(context: RequestContext, id: string | null | undefined): Promise<PenaltyRecord | null> {
  return loadRow(context, id, penaltiesById);
}

/** Several penalties, in the order of their ids. */
export function loadPenalties(context: RequestContext, ids: readonly string[]): Promise<PenaltyRecord[]> {
  return loadRows(context, ids, penaltiesById);
}

/** What was found without a price, in the order of the ids. */
export async function loadUnpriced(context: RequestContext, ids: readonly string[]): Promise<UnpricedPenaltyRow[]> {
  return (await loadRows(context, ids, unpricedById)).map(toUnpriced);
}

/** Loads what belongs to penalties. */
export class PenaltyLoader extends PenaltyRelations {
  @needs('contractId')
  contract(context: RequestContext, penalties: readonly Pick<PenaltyRecord, 'contractId'>[]) {
    return contractsOf(context, penalties);
  }

  @needs('moduleId')
  module(context: RequestContext, penalties: readonly Pick<PenaltyRecord, 'moduleId'>[]) {
    return modulesOf(context, penalties);
  }

  @needs('incidentId')
  incident(context: RequestContext, penalties: readonly Pick<PenaltyRecord, 'incidentId'>[]) {
    return incidentsOf(context, penalties);
  }

  @needs('contractId', 'moduleId', 'incidentId', 'year', 'commitmentKey')
  commitment(
    context: RequestContext,
    penalties: readonly Pick<PenaltyRecord, 'contractId' | 'moduleId' | 'incidentId' | 'year' | 'commitmentKey'>[],
  ) {
    return breachedCommitments(context, penalties);
  }

  @needs('id')
  explanation(context: RequestContext, penalties: Ids) {
    return loadExplanations(context, penalties, explanationsOfPenalties);
  }

  @needs('id')
  history(context: RequestContext, penalties: Ids, args: PenaltyHistoryArgs) {
    return historyOf(context, penalties, args);
  }

  @needs('assessedAt')
  createdAt(_context: RequestContext, penalties: readonly Pick<PenaltyRecord, 'assessedAt'>[]) {
    return penalties.map(({ assessedAt }) => assessedAt);
  }

  @needs('id')
  updatedAt(context: RequestContext, penalties: Ids) {
    return updatedTimes(context, penalties);
  }
}

/** Loads the incidents and commitments of what waits for a price. */
export class UnpricedPenaltyLoader extends UnpricedPenaltyRelations {
  commitment(context: RequestContext, unpriced: readonly UnpricedPenaltyRow[]) {
    return breachedCommitments(context, unpriced);
  }

  incident(context: RequestContext, unpriced: readonly UnpricedPenaltyRow[]) {
    return incidentsOf(context, unpriced);
  }

  createdAt(_context: RequestContext, unpriced: readonly UnpricedPenaltyRow[]) {
    return unpriced.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(_context: RequestContext, unpriced: readonly UnpricedPenaltyRow[]) {
    return unpriced.map(({ recordedAt }) => recordedAt);
  }
}
