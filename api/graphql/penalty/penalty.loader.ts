import { explanationsOfPenalties, penaltiesById, type PenaltyRecord } from '../../store/penalty/penalty.store';
import { unpricedById } from '../../store/penalty/unpriced-penalty.store';
import { PenaltyRelations, UnpricedPenaltyRelations, type PenaltyHistoryArgs } from '../_generated';
import { historyOf } from '../common/history.loader';
import { updatedTimes } from '../common/recorded-times';
import type { RequestContext } from '../context';
import { contractsOf, incidentsOf, loadExplanations, loadRow, loadRows, modulesOf } from '../load';
import { breachedCommitments } from './breached-commitments';
import { toUnpriced, type UnpricedPenaltyRow } from './unpriced-row';

type Penalties = readonly PenaltyRecord[];

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
  contract(context: RequestContext, penalties: Penalties) {
    return contractsOf(context, penalties);
  }

  module(context: RequestContext, penalties: Penalties) {
    return modulesOf(context, penalties);
  }

  incident(context: RequestContext, penalties: Penalties) {
    return incidentsOf(context, penalties);
  }

  commitment(context: RequestContext, penalties: Penalties) {
    return breachedCommitments(context, penalties);
  }

  explanation(context: RequestContext, penalties: Penalties) {
    return loadExplanations(context, penalties, explanationsOfPenalties);
  }

  history(context: RequestContext, penalties: Penalties, args: PenaltyHistoryArgs) {
    return historyOf(context, penalties, args);
  }

  createdAt(_context: RequestContext, penalties: Penalties) {
    return penalties.map(({ assessedAt }) => assessedAt);
  }

  updatedAt(context: RequestContext, penalties: Penalties) {
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
