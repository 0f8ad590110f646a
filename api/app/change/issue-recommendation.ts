import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { RecommendationRow } from '../../store/rows';
import { openAsset } from '../asset/open-asset';
import { checkDayNotFuture, checkText } from '../checks';
import { record } from '../command/record';
import { insertRow, type Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';

/** A recommendation for an asset. */
export interface IssueRecommendationInput {
  readonly assetId: string;
  readonly recommendation: string;
  readonly issuedOn: LocalDate;
  /** The day by which it is to be followed. */
  readonly followBy?: LocalDate | null;
}

/** Recommends something for an asset (`omr-hosted` particular conditions 8). */
export async function issueRecommendation(
  unit: Unit,
  input: IssueRecommendationInput,
): Promise<Result<{ readonly recommendationId: string }>> {
  const opened = await openAsset(unit, input.assetId);
  if (!opened.ok) return opened;
  const { asset, contract } = opened.value;
  const today = localDateAt((await datedTermsOfLocked(unit, contract)).zone, unit.now);
  const faults = [
    ...checkText(input.recommendation, ['recommendation'], 2000),
    ...checkDayNotFuture(input.issuedOn, today, ['issuedOn']),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const followBy = input.followBy ?? null;
  if (followBy !== null && followBy < input.issuedOn) {
    const message = `It was issued on ${input.issuedOn}.`;
    return refuse('TIMES_OUT_OF_ORDER', ['followBy'], message, 'Give that day or a later one.');
  }
  const { recommendation, issuedOn } = input;
  const said = { assetId: asset.id, recommendation, issuedOn, followBy };
  const id = unit.newId();
  const state = { state: 'OPEN', closedOn: null, note: null } as const;
  await insertRow(unit, RecommendationRow, {
    id,
    contractId: contract.id,
    ...said,
    ...state,
    recordedAt: unit.recordedAt,
  });
  await record(unit, { kind: 'RECOMMENDATION_ISSUED', subjectId: id, contractId: contract.id, payload: said });
  return accept({ recommendationId: id });
}
