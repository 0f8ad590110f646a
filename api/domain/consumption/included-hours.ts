import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation, Step } from '../explanation/explanation';
import { divide, formatAmount, multiply, roundHalfUp, whole, type Money } from '../money/money';
import { accept, type Result } from '../result';
import type { IncludedHoursTerms } from '../terms/consumption-terms';
import { refuseUnsoundWork } from './check-work';

/** Work against the hours that a month includes. */
export interface IncludedWork {
  /** The pack's word, e.g. `ADMINISTRATION`. */
  readonly kind: string;
  readonly minutes: number;
}

/** What of some work the month's included hours take, and what is quoted. */
export interface IncludedSettlement {
  /** Minutes deducted from the month: whole units where the terms have any. */
  readonly deductedMinutes: number;
  /** Minutes of the work that the deduction does not cover. */
  readonly quoteMinutes: number;
  /** What these cost, pro rata by the minute, rounded once; a quote to be accepted before the work. */
  readonly quoteAmount: Money;
  readonly explanation: Explanation;
}

/**
 * Minutes left of the current month's included hours. `deductedByMonth` are the minutes deducted in each month since service started, the
 * current one last; a month in which service starts has all of them. Unused minutes lapse, or add to the next month where the terms carry
 * them over (`generic-2017` art. 4, `owl-monitoring` s. 5b). Never negative.
 */
export function includedMinutesLeft(
  terms: Pick<IncludedHoursTerms, 'minutes' | 'carriedOver'>,
  deductedByMonth: readonly number[],
): number {
  let left = terms.minutes ?? 0;
  for (const [index, deducted] of deductedByMonth.entries()) {
    const carried = terms.carriedOver && index > 0 ? left : 0;
    left = Math.max((terms.minutes ?? 0) + carried - deducted, 0);
  }
  return left;
}

/**
 * Settles work against what is left of a month: started units of it as long as there are whole ones, a quote for the rest. Kinds that the
 * terms never deduct (a major upgrade) are quoted whole. Refused: `NUMBER_OUT_OF_RANGE`.
 */
export function settleIncludedHours(
  terms: IncludedHoursTerms,
  leftMinutes: number,
  work: IncludedWork,
  hourlyRate: Money,
): Result<IncludedSettlement> {
  const unsound = refuseUnsoundWork(work.minutes, 0);
  if (unsound !== null) return unsound;
  const { article, unitMinutes = 1 } = terms;
  const usable = terms.notDeducted.includes(work.kind) ? 0 : Math.max(leftMinutes, 0);
  const units = Math.min(Math.ceil(work.minutes / unitMinutes), Math.floor(usable / unitMinutes));
  const deductedMinutes = units * unitMinutes;
  const quoteMinutes = Math.max(work.minutes - deductedMinutes, 0);
  const quoteAmount = roundHalfUp(divide(multiply(hourlyRate, whole(quoteMinutes)), whole(60)));
  const { currency } = hourlyRate;
  const minutes = quantity('minutes', work.minutes, 'minute');
  const deducted = quantity('deductedMinutes', deductedMinutes, 'minute');
  const steps: readonly Step[] = [
    given(
      usable === 0 && leftMinutes > 0 ? LABELS.notDeducted : LABELS.left,
      quantity('usableMinutes', usable, 'minute'),
      article,
    ),
    step(
      LABELS.deducted,
      [minutes, quantity('usableMinutes', usable, 'minute'), quantity('unitMinutes', unitMinutes, 'minute')],
      'min(ceil(minutes / unitMinutes), floor(usableMinutes / unitMinutes)) * unitMinutes',
      deducted,
      article,
    ),
    step(
      LABELS.beyond,
      [minutes, deducted],
      'max(minutes - deductedMinutes, 0)',
      quantity('quoteMinutes', quoteMinutes, 'minute'),
      article,
    ),
    step(
      LABELS.quote,
      [quantity('hourlyRate', formatAmount(hourlyRate), currency), quantity('quoteMinutes', quoteMinutes, 'minute')],
      'roundHalfUp(hourlyRate * quoteMinutes / 60, 2)',
      quantity('quoteAmount', formatAmount(quoteAmount), currency),
      article,
    ),
  ];
  return accept({ deductedMinutes, quoteMinutes, quoteAmount, explanation: explain(steps) });
}

const LABELS = {
  left: { en: 'Minutes left of the month', fr: 'Minutes restantes du mois' },
  notDeducted: { en: 'This kind of work is never deducted', fr: 'Ce type de travail n’est jamais déduit' },
  deducted: { en: 'Deducted from the included hours', fr: 'Déduit des heures incluses' },
  beyond: { en: 'Minutes beyond, to quote', fr: 'Minutes au-delà, à mettre en devis' },
  quote: { en: 'Quote, pro rata by the minute', fr: 'Devis, au prorata des minutes' },
} as const;
