import type { Explanation, Quantity } from '../explanation/explanation';
import type { LocalDate } from '../time/instant';
import { addDays, addMonths } from '../time/local-date';
import type { AdjustmentKind } from './adjustment';

/** Days, `[start, endExclusive)`. */
export interface AdjustmentPeriod {
  readonly start: LocalDate;
  readonly endExclusive: LocalDate;
}

/** An adjustment of before its days were kept. */
export interface OlderAdjustment {
  readonly kind: AdjustmentKind;
  readonly occurredOn: LocalDate;
  readonly explanation: Explanation;
  /**
   * Whether it is one of several credits of an end, which have its day in common, whatever their
   * periods.
   */
  readonly hasSiblings: boolean;
}

/** The kinds of adjustments whose explanations count days. */
export const EXPLAINED_BY_DAYS = [
  'PRORATION',
  'INDEXATION',
  'UPGRADE_CREDIT',
  'PREPAID_CREDIT',
  'ADVANCE_REFUND',
  'TERMINATION_FEE',
] as const satisfies readonly AdjustmentKind[];
const BY_DAYS: ReadonlySet<AdjustmentKind> = new Set(EXPLAINED_BY_DAYS);

/**
 * The days that an adjustment is about, by its explanation: so many from its day on. Null where the
 * explanation does not tell them beyond doubt: several stretches may have days between them.
 * **Reading**: a breach, work, a sale of units or parts and a service are of one instant.
 */
export function periodExplained({
  kind,
  occurredOn: start,
  explanation,
  hasSiblings,
}: OlderAdjustment): AdjustmentPeriod | null {
  if (!BY_DAYS.has(kind)) return null;
  const inputs = explanation.steps.flatMap((step) => step.inputs);
  const months = kind === 'UPGRADE_CREDIT' ? numberOf(inputs, 'wholeMonths') : null;
  if (months !== null) return lasting(start, addMonths(start, months));
  const left = numberOf(inputs, 'daysLeft') ?? numberOf(inputs, 'days');
  if (left !== null && !hasSiblings) return lasting(start, addDays(start, left));
  if (kind === 'TERMINATION_FEE') return monthsLeft(start, inputs);
  // Parts of one paid period follow one another; stretches of a price have steps of their own.
  const parts = inputs.filter(({ name }) => /^days\d+$/.test(name));
  if (parts.length === 0 || hasSiblings || (explanation.steps.length > 1 && parts.length > 1)) return null;
  return lasting(
    start,
    addDays(
      start,
      parts.reduce((sum, { value }) => sum + Number(value), 0),
    ),
  );
}

/** The months and days of forfaits left; null where a part of a month counts as a whole one. */
function monthsLeft(start: LocalDate, inputs: readonly Quantity[]): AdjustmentPeriod | null {
  const [months, days] = [numberOf(inputs, 'wholeMonths'), numberOf(inputs, 'extraDays')];
  if (months === null || days === null || days === numberOf(inputs, 'daysOfThatMonth')) return null;
  return lasting(start, addDays(addMonths(start, months), days));
}

function numberOf(inputs: readonly Quantity[], name: string): number | null {
  const found = inputs.find((input) => input.name === name);
  return found === undefined ? null : Number(found.value);
}

function lasting(start: LocalDate, endExclusive: LocalDate): AdjustmentPeriod | null {
  return endExclusive > start ? { start, endExclusive } : null;
}
