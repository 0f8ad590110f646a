import { explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { whole, type Decimal } from '../money/decimal';
import type { LocalDate } from '../time/instant';

/**
 * A planned piece of preventive work: on time when done in `[from, toExclusive)`, its month or
 * year.
 */
export interface PlannedWork {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate;
  /** Null when it is not done, or was missed. */
  readonly doneOn: LocalDate | null;
}

/** The share of planned work that was done on time. */
export interface QualityIndex {
  readonly planned: number;
  readonly doneOnTime: number;
  /** In percent, unrounded; null when nothing was planned. */
  readonly percent: Decimal | null;
  readonly explanation: Explanation;
}

/**
 * The quality index of a period (`omr-hosted` particular conditions 5): work done on time ÷ work
 * planned whose time ended in it, in percent; none planned: none. `article`: where the planned work
 * comes from.
 */
export function qualityIndex(
  work: readonly PlannedWork[],
  from: LocalDate,
  toExclusive: LocalDate,
  article = 'particular conditions 5',
): QualityIndex {
  const due = work.filter((each) => each.toExclusive > from && each.toExclusive <= toExclusive);
  const onTime = due.filter(
    ({ doneOn, ...span }) => doneOn !== null && doneOn >= span.from && doneOn < span.toExclusive,
  );
  const percent = due.length === 0 ? null : whole(onTime.length * 100).dividedBy(whole(due.length));
  const label = {
    en: 'Planned work done on time, in percent',
    fr: 'Part des travaux planifiés faits à temps, en pour cent',
  };
  const inputs = [quantity('doneOnTime', onTime.length, 'unit'), quantity('planned', due.length, 'unit')];
  const steps =
    percent === null
      ? []
      : [step(label, inputs, 'doneOnTime * 100 / planned', quantity('qualityIndex', percent, '%'), article)];
  return { planned: due.length, doneOnTime: onTime.length, percent, explanation: explain(steps) };
}
