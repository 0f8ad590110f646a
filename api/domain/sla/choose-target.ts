import { given, quantity, step } from '../explanation/build';
import type { Step } from '../explanation/explanation';
import { accept, type Result } from '../result';
import { formatInstant, type Instant } from '../time/instant';
import { isOpenAt } from '../time/working-time-between';
import type { CompiledCommitment } from './compile-commitment';

/** The target that applies to one clock, and the step that says why. */
export interface ChosenTarget {
  readonly seconds: number;
  readonly step: Step;
}

/**
 * The target of a clock that starts at an instant: the commitment's, or the one of two that the
 * reception picks by falling inside the opening hours or outside (`generic-2017` art. 6); the
 * closing instant itself is outside.
 */
export function chooseTarget(
  { commitment, receptionCalendar }: CompiledCommitment,
  startedAt: Instant,
): Result<ChosenTarget> {
  const { target, article } = commitment;
  if ('seconds' in target || receptionCalendar === null) {
    const seconds = 'seconds' in target ? target.seconds : target.outsideSeconds;
    const label = { en: 'The target', fr: 'Le délai garanti' };
    return accept({ seconds, step: given(label, quantity('targetSeconds', seconds, 's'), article) });
  }
  const open = isOpenAt(receptionCalendar, startedAt);
  if (!open.ok) return open;
  const seconds = open.value ? target.insideSeconds : target.outsideSeconds;
  const label = open.value
    ? {
        en: 'The target for a reception inside opening hours',
        fr: 'Le délai garanti pour une réception en heures ouvrées',
      }
    : {
        en: 'The target for a reception outside opening hours',
        fr: 'Le délai garanti pour une réception hors heures ouvrées',
      };
  const inputs = [
    quantity('startedAt', formatInstant(startedAt), 'instant'),
    quantity('insideSeconds', target.insideSeconds, 's'),
    quantity('outsideSeconds', target.outsideSeconds, 's'),
    quantity('insideOpeningHours', open.value ? 1 : 0, 'factor'),
  ];
  const formula = 'insideOpeningHours * insideSeconds + (1 - insideOpeningHours) * outsideSeconds';
  return accept({ seconds, step: step(label, inputs, formula, quantity('targetSeconds', seconds, 's'), article) });
}
