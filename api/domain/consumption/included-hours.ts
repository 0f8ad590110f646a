import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation, Step } from '../explanation/explanation';
import { divide, multiply } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { formatAmount } from '../money/format-money';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import { accept, type Result } from '../result';
import type { IncludedHoursTerms } from '../terms/consumption-terms';
import { refuseUnsoundWork } from './check-work';

/** Work against the hours that a month includes. */
export interface IncludedWork {
  /** The pack's word, e.g. `ADMINISTRATION`. */
  readonly kind: string;
  readonly minutes: number;
}

/** How much of some work the month's included hours cover, and what is quoted. */
export interface IncludedSettlement {
  /** Minutes deducted from the month: whole units where the terms have any. */
  readonly deductedMinutes: number;
  /** Minutes of the work that the deduction does not cover. */
  readonly quoteMinutes: number;
  /**
   * What these cost, pro rata by the minute, rounded once; a quote to be accepted before the work.
   */
  readonly quoteAmount: Money;
  readonly explanation: Explanation;
}

/** What a month's included hours stand at, in minutes. */
export interface IncludedMonth {
  /** What each month includes by the terms. */
  readonly allowanceMinutes: number;
  /** What was left of the month before, where the terms carry it over; else 0. */
  readonly carriedMinutes: number;
  /** Deducted in this month. */
  readonly usedMinutes: number;
  /** Never negative. */
  readonly leftMinutes: number;
}

/**
 * The current month's included hours. `deductedByMonth` are the minutes deducted in each month
 * since service started, the current one last; a month in which service starts has all of them.
 * Unused minutes lapse, or add to the next month where the terms carry them over (`generic-2017`
 * art. 4, `owl-monitoring` s. 5b).
 */
export function includedMonth(
  terms: Pick<IncludedHoursTerms, 'minutes' | 'carriedOver'>,
  deductedByMonth: readonly number[],
): IncludedMonth {
  const allowanceMinutes = terms.minutes ?? 0;
  let month: IncludedMonth = { allowanceMinutes, carriedMinutes: 0, usedMinutes: 0, leftMinutes: allowanceMinutes };
  for (const [index, usedMinutes] of deductedByMonth.entries()) {
    const carriedMinutes = terms.carriedOver && index > 0 ? month.leftMinutes : 0;
    const leftMinutes = Math.max(allowanceMinutes + carriedMinutes - usedMinutes, 0);
    month = { allowanceMinutes, carriedMinutes, usedMinutes, leftMinutes };
  }
  return month;
}

/** Minutes left of the current month's included hours: see `includedMonth`. */
export function includedMinutesLeft(
  terms: Pick<IncludedHoursTerms, 'minutes' | 'carriedOver'>,
  deductedByMonth: readonly number[],
): number {
  return includedMonth(terms, deductedByMonth).leftMinutes;
}

/** How much of some work the month's included hours cover. */
export interface IncludedDeduction {
  /** Minutes deducted from the month: whole units where the terms have any. */
  readonly deductedMinutes: number;
  /** Minutes of the work that the deduction does not cover. */
  readonly beyondMinutes: number;
  /** Minutes left of the month after it. */
  readonly leftMinutes: number;
  readonly explanation: Explanation;
}

/**
 * Deducts work from what a month has left: started units of it as long as there are whole ones.
 * Kinds that the terms never deduct are left as they are. The work's minutes are explained under
 * `minutesName`. Refused: `NUMBER_OUT_OF_RANGE`.
 */
export function deductIncludedHours(
  terms: IncludedHoursTerms,
  month: IncludedMonth,
  work: IncludedWork,
  minutesName = 'minutes',
): Result<IncludedDeduction> {
  const unsound = refuseUnsoundWork(work.minutes, 0);
  if (unsound !== null) return unsound;
  const left = step(
    LABELS.left,
    [
      quantity('allowanceOfMonth', month.allowanceMinutes, 'minute'),
      quantity('carriedMinutes', month.carriedMinutes, 'minute'),
      quantity('usedBefore', month.usedMinutes, 'minute'),
    ],
    'max(allowanceOfMonth + carriedMinutes - usedBefore, 0)',
    quantity('usableMinutes', month.leftMinutes, 'minute'),
    terms.article,
  );
  const { deductedMinutes, beyondMinutes, usable, steps } = deduct(terms, month.leftMinutes, work, minutesName);
  const leftMinutes = usable === 0 ? month.leftMinutes : usable - deductedMinutes;
  const remaining = step(
    LABELS.remaining,
    [
      quantity('usableMinutes', leftMinutes + deductedMinutes, 'minute'),
      quantity('deductedMinutes', deductedMinutes, 'minute'),
    ],
    'usableMinutes - deductedMinutes',
    quantity('leftMinutes', leftMinutes, 'minute'),
    terms.article,
  );
  const known = terms.notDeducted.includes(work.kind) ? steps : [left, ...steps, remaining];
  return accept({ deductedMinutes, beyondMinutes, leftMinutes, explanation: explain(known) });
}

/**
 * Settles work against what is left of a month: started units of it as long as there are whole
 * ones, a quote for the rest. Kinds that the terms never deduct (a major upgrade) are quoted whole.
 * Refused: `NUMBER_OUT_OF_RANGE`.
 */
export function settleIncludedHours(
  terms: IncludedHoursTerms,
  leftMinutes: number,
  work: IncludedWork,
  hourlyRate: Money,
): Result<IncludedSettlement> {
  const unsound = refuseUnsoundWork(work.minutes, 0);
  if (unsound !== null) return unsound;
  const { article } = terms;
  const { deductedMinutes, beyondMinutes: quoteMinutes, usable, steps } = deduct(terms, leftMinutes, work, 'minutes');
  const quoteAmount = roundHalfUp(divide(multiply(hourlyRate, whole(quoteMinutes)), whole(60)));
  const { currency } = hourlyRate;
  return accept({
    deductedMinutes,
    quoteMinutes,
    quoteAmount,
    explanation: explain([
      given(
        usable === 0 && leftMinutes > 0 ? LABELS.notDeducted : LABELS.left,
        quantity('usableMinutes', usable, 'minute'),
        article,
      ),
      ...steps,
      step(
        LABELS.quote,
        [quantity('hourlyRate', formatAmount(hourlyRate), currency), quantity('quoteMinutes', quoteMinutes, 'minute')],
        'roundHalfUp(hourlyRate * quoteMinutes / 60, 2)',
        quantity('quoteAmount', formatAmount(quoteAmount), currency),
        article,
      ),
    ]),
  });
}

function deduct(
  { article, unitMinutes = 1, notDeducted }: IncludedHoursTerms,
  leftMinutes: number,
  work: IncludedWork,
  minutesName: string,
): {
  readonly deductedMinutes: number;
  readonly beyondMinutes: number;
  readonly usable: number;
  readonly steps: readonly Step[];
} {
  const usable = notDeducted.includes(work.kind) ? 0 : Math.max(leftMinutes, 0);
  const units = Math.min(Math.ceil(work.minutes / unitMinutes), Math.floor(usable / unitMinutes));
  const deductedMinutes = units * unitMinutes;
  const beyondMinutes = Math.max(work.minutes - deductedMinutes, 0);
  const minutes = quantity(minutesName, work.minutes, 'minute');
  const deducted = quantity('deductedMinutes', deductedMinutes, 'minute');
  const steps = [
    step(
      LABELS.deducted,
      [minutes, quantity('usableMinutes', usable, 'minute'), quantity('includedUnitMinutes', unitMinutes, 'minute')],
      `min(ceil(${minutesName} / includedUnitMinutes), floor(usableMinutes / includedUnitMinutes)) * includedUnitMinutes`,
      deducted,
      article,
    ),
    step(
      LABELS.beyond,
      [minutes, deducted],
      `max(${minutesName} - deductedMinutes, 0)`,
      quantity('quoteMinutes', beyondMinutes, 'minute'),
      article,
    ),
  ];
  return { deductedMinutes, beyondMinutes, usable, steps };
}

const LABELS = {
  left: { en: 'Minutes left of the month', fr: 'Minutes restantes du mois' },
  notDeducted: { en: 'This kind of work is never deducted', fr: 'Ce type de travail n’est jamais déduit' },
  deducted: { en: 'Deducted from the included hours', fr: 'Déduit des heures incluses' },
  beyond: { en: 'Minutes beyond, to quote', fr: 'Minutes au-delà, à mettre en devis' },
  remaining: { en: 'Minutes left of the month after it', fr: 'Minutes restantes du mois ensuite' },
  quote: { en: 'Quote, pro rata by the minute', fr: 'Devis, au prorata des minutes' },
} as const;
