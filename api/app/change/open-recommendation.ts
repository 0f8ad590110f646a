import { accept, type Result } from '../../domain/result';
import { recommendationsById, type RecommendationRecord } from '../../store/change/change.store';
import { isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import type { Unit } from '../command/unit';

/** Locks the contract of a recommendation and reads it under that lock. Refused: `NOT_FOUND`. */
export async function openRecommendation(unit: Unit, id: string): Promise<Result<RecommendationRecord>> {
  const [seen] = isId(id) ? await recommendationsById(unit.tx, [id]) : [];
  const contract = seen === undefined ? undefined : await lockContract(unit, seen.contractId);
  const [recommendation] = contract === undefined ? [] : await recommendationsById(unit.tx, [id]);
  return recommendation === undefined ? notFound('recommendation', ['recommendationId']) : accept(recommendation);
}
