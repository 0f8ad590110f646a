import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { figuresById, lockFigures } from '../../store/figure/figure.store';
import { PublishedFigureRow } from '../../store/rows';
import { checkText, isId, notFound } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { updateRow, type Unit } from '../command/unit';
import type { RecordedFigures } from './record-figures';

/** A figure that was recorded wrongly. */
export interface WithdrawFigureInput {
  readonly figureId: string;
  readonly reason: string;
}

/**
 * Withdraws a figure that was recorded wrongly. What was calculated with it stays, and says which
 * value it used; what was known stays known. Refuses `NOT_FOUND`, `TEXT_INVALID`, and
 * `ALREADY_EXISTS` where it was withdrawn before.
 */
export async function withdrawFigure(
  unit: Unit,
  { figureId, reason }: WithdrawFigureInput,
): Promise<Result<RecordedFigures>> {
  // All see what is published; only the provider's staff says what is wrong about it.
  if (!isId(figureId) || unit.session.kind !== 'PROVIDER') return notFound('figure', ['figureId']);
  await stampUnit(unit);
  await lockFigures(unit.tx, unit.session.providerId);
  const [found] = await figuresById(unit.tx, [figureId]);
  if (found === undefined) return notFound('figure', ['figureId']);
  const faults = checkText(reason, ['reason'], 1_000);
  if (faults.length > 0) return refuseAll(faults);
  if (found.withdrawnAt !== null) {
    const message = `The figure was withdrawn at ${found.withdrawnAt}.`;
    return refuse(
      'ALREADY_EXISTS',
      ['figureId'],
      message,
      'Use `recordIndexValues` or `recordLegalRates` for the right one.',
    );
  }
  const because = reason.trim();
  await updateRow(unit, PublishedFigureRow, figureId, { withdrawnAt: unit.recordedAt, withdrawnBecause: because });
  const about = { subjectId: figureId, contractId: null };
  await record(unit, { kind: 'FIGURE_WITHDRAWN', ...about, payload: { because } });
  return accept({ figureIds: [figureId] });
}
