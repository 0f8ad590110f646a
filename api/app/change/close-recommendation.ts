import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { RecommendationRow } from '../../store/rows';
import { checkDayNotFuture, checkText } from '../checks';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import { openRecommendation } from './open-recommendation';

/** What became of a recommendation. */
export interface CloseRecommendationInput {
  readonly recommendationId: string;
  readonly followed: boolean;
  readonly closedOn: LocalDate;
  readonly note?: string | null;
}

/** Records that the client followed a recommendation, or did not. */
export async function closeRecommendation(
  unit: Unit,
  input: CloseRecommendationInput,
): Promise<Result<{ readonly recommendationId: string }>> {
  const opened = await openRecommendation(unit, input.recommendationId);
  if (!opened.ok) return opened;
  const recommendation = opened.value;
  const note = input.note ?? null;
  const today = localDateAt((await datedTermsOf(unit, recommendation.contractId)).zone, unit.now);
  const faults = [
    ...(note === null ? [] : checkText(note, ['note'], 1000)),
    ...checkDayNotFuture(input.closedOn, today, ['closedOn']),
  ];
  if (faults.length > 0) return refuseAll(faults);
  if (recommendation.state !== 'OPEN') {
    const message = `The recommendation is ${recommendation.state}.`;
    return refuse('RECOMMENDATION_STATE_CONFLICT', ['recommendationId'], message, 'Give one that is `OPEN`.');
  }
  const { followed, closedOn } = input;
  if (closedOn < recommendation.issuedOn) {
    const message = `It was issued on ${recommendation.issuedOn}.`;
    return refuse('TIMES_OUT_OF_ORDER', ['closedOn'], message, 'Give that day or a later one.');
  }
  const { id, contractId } = recommendation;
  const state = followed ? 'FOLLOWED' : 'NOT_FOLLOWED';
  await updateRow(unit, RecommendationRow, id, { state, closedOn, note });
  const payload = { followed, closedOn, note };
  await record(unit, { kind: 'RECOMMENDATION_CLOSED', subjectId: id, contractId, payload });
  return accept({ recommendationId: id });
}
