import { quantity, step, explain } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { divide, multiply } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { formatAmount } from '../money/format-money';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { AllottedTimeTerms } from '../terms/consumption-terms';
import type { LocalDate } from '../time/instant';
import { monthOf, type LocalMonth } from '../time/local-date';
import { refuseUnsoundWork } from './check-work';

/**
 * Where an estimate stands. One that is approved reserves its minutes until done, declined, or its
 * month ends.
 */
export type EstimateState = 'PROPOSED' | 'APPROVED' | 'DECLINED' | 'DONE';

/** An estimate of work against a month's allotted time, sent before the work. */
export interface Estimate {
  readonly id: string;
  readonly month: LocalMonth;
  readonly kind: string;
  /** Minutes that the month's allotted time takes. */
  readonly allottedMinutes: number;
  /** Minutes beyond, to be quoted. */
  readonly quoteMinutes: number;
  readonly state: EstimateState;
}

/**
 * A month's allotted time: the full allowance even when service starts in it; nothing is carried
 * over.
 */
export interface AllottedMonth {
  readonly month: LocalMonth;
  readonly allowanceMinutes: number;
  /** The estimates made in it. */
  readonly estimates: readonly Estimate[];
}

/** What a month's allotted time stands at. */
export interface AllottedUse {
  readonly usedMinutes: number;
  readonly reservedMinutes: number;
  readonly leftMinutes: number;
}

/** Used, reserved and left minutes of a month. Once it has ended nothing is reserved any more. */
export function allottedUse(month: AllottedMonth, ended: boolean): AllottedUse {
  const minutesIn = (state: EstimateState): number =>
    month.estimates.filter((one) => one.state === state).reduce((sum, one) => sum + one.allottedMinutes, 0);
  const usedMinutes = minutesIn('DONE');
  const reservedMinutes = ended ? 0 : minutesIn('APPROVED');
  return { usedMinutes, reservedMinutes, leftMinutes: month.allowanceMinutes - usedMinutes - reservedMinutes };
}

/** An estimate with what its excess costs, pro rata by the minute, rounded once. */
export interface ProposedEstimate {
  readonly estimate: Estimate;
  readonly quoteAmount: Money;
  readonly explanation: Explanation;
}

/**
 * Estimates some work: a kind that is covered uses what is left of the month first, the rest is
 * quoted (or the whole, by the terms' reading); a kind that is not covered is quoted. Refused:
 * `NUMBER_OUT_OF_RANGE`.
 */
export function proposeEstimate(
  terms: Pick<AllottedTimeTerms, 'excess' | 'workKinds' | 'article'>,
  month: AllottedMonth,
  work: { readonly id: string; readonly kind: string; readonly minutes: number },
  hourlyRate: Money,
): Result<ProposedEstimate> {
  const unsound = refuseUnsoundWork(work.minutes, 0);
  if (unsound !== null) return unsound;
  const { leftMinutes } = allottedUse(month, false);
  const usable = terms.workKinds.includes(work.kind) ? Math.max(leftMinutes, 0) : 0;
  const wholeQuoted = terms.excess === 'WHOLE_QUOTED' && work.minutes > usable;
  const allottedMinutes = wholeQuoted ? 0 : Math.min(work.minutes, usable);
  const quoteMinutes = work.minutes - allottedMinutes;
  const quoteAmount = roundHalfUp(divide(multiply(hourlyRate, whole(quoteMinutes)), whole(60)));
  const minutes = quantity('minutes', work.minutes, 'minute');
  const allotted = quantity('allottedMinutes', allottedMinutes, 'minute');
  return accept({
    estimate: { id: work.id, month: month.month, kind: work.kind, allottedMinutes, quoteMinutes, state: 'PROPOSED' },
    quoteAmount,
    explanation: explain([
      step(
        { en: 'What the month’s allotted time takes', fr: 'Ce que prend le temps alloué du mois' },
        wholeQuoted ? [] : [minutes, quantity('usableMinutes', usable, 'minute')],
        wholeQuoted ? '0' : 'min(minutes, usableMinutes)',
        allotted,
        terms.article,
      ),
      step(
        { en: 'Minutes to quote', fr: 'Minutes à mettre en devis' },
        [minutes, allotted],
        'minutes - allottedMinutes',
        quantity('quoteMinutes', quoteMinutes, 'minute'),
        terms.article,
      ),
      step(
        { en: 'Quote, pro rata by the minute', fr: 'Devis, au prorata des minutes' },
        [
          quantity('hourlyRate', formatAmount(hourlyRate), hourlyRate.currency),
          quantity('quoteMinutes', quoteMinutes, 'minute'),
        ],
        'roundHalfUp(hourlyRate * quoteMinutes / 60, 2)',
        quantity('quoteAmount', formatAmount(quoteAmount), quoteAmount.currency),
        terms.article,
      ),
    ]),
  });
}

/**
 * The client approves an estimate, which reserves its minutes. Refused: `NOT_FOUND`,
 * `ESTIMATE_STATE_CONFLICT` (already decided or done), `ESTIMATE_LAPSED` (its month is over),
 * `ESTIMATE_NO_LONGER_FITS` (others took the minutes meanwhile).
 */
export function approveEstimate(month: AllottedMonth, id: string, on: LocalDate): Result<AllottedMonth> {
  const estimate = find(month, id, on, ['PROPOSED']);
  if (!estimate.ok) return estimate;
  const fits = requireFreeMinutes(estimate.value.allottedMinutes, allottedUse(month, false).leftMinutes, ['id']);
  return fits.ok ? accept(withState(month, id, 'APPROVED')) : fits;
}

/**
 * Refuses (`ESTIMATE_NO_LONGER_FITS`) an estimate whose minutes its month no longer has free: other
 * work has used them, or other estimates reserve them.
 */
export function requireFreeMinutes(
  allottedMinutes: number,
  freeMinutes: number,
  path: readonly string[],
): Result<null> {
  if (allottedMinutes <= freeMinutes) return accept(null);
  return refuse(
    'ESTIMATE_NO_LONGER_FITS',
    path,
    `The estimate takes ${allottedMinutes} minutes, and the month has ${Math.max(freeMinutes, 0)} free.`,
    'Send a new estimate with `sendQuote`.',
  );
}

/**
 * The client declines an estimate, approved before or not; its minutes are free again. Refused as
 * `approveEstimate`.
 */
export function declineEstimate(month: AllottedMonth, id: string, on: LocalDate): Result<AllottedMonth> {
  const estimate = find(month, id, on, ['PROPOSED', 'APPROVED']);
  return estimate.ok ? accept(withState(month, id, 'DECLINED')) : estimate;
}

/**
 * The work is done: what was approved is deducted, whatever time it took; time beyond it needs
 * another approval. Refused: `ESTIMATE_NOT_APPROVED` (none, not approved, declined, done before),
 * `ESTIMATE_LAPSED`.
 */
export function recordAllottedWork(
  month: AllottedMonth,
  id: string,
  on: LocalDate,
): Result<{ readonly month: AllottedMonth; readonly deductedMinutes: number }> {
  const estimate = find(month, id, on, ['APPROVED']);
  if (!estimate.ok) {
    if (estimate.refusals.some(({ code }) => code === 'ESTIMATE_LAPSED')) return estimate;
    return refuse(
      'ESTIMATE_NOT_APPROVED',
      ['id'],
      'The client has approved no estimate for this work.',
      'Send an estimate with `sendQuote`, and wait for its approval.',
    );
  }
  return accept({ month: withState(month, id, 'DONE'), deductedMinutes: estimate.value.allottedMinutes });
}

function find(month: AllottedMonth, id: string, on: LocalDate, states: readonly EstimateState[]): Result<Estimate> {
  const estimate = month.estimates.find((one) => one.id === id);
  if (estimate === undefined) {
    return refuse(
      'NOT_FOUND',
      ['id'],
      `No estimate ${id} was made in ${month.month}.`,
      'Send an estimate with `sendQuote` first.',
    );
  }
  if (monthOf(on) !== month.month) {
    return refuse(
      'ESTIMATE_LAPSED',
      ['id'],
      `The estimate was for ${month.month}.`,
      'Send a new estimate with `sendQuote`.',
    );
  }
  if (!states.includes(estimate.state)) {
    return refuse(
      'ESTIMATE_STATE_CONFLICT',
      ['id'],
      `The estimate is ${estimate.state}.`,
      `Use an estimate that is ${states.join(' or ')}.`,
    );
  }
  return accept(estimate);
}

function withState(month: AllottedMonth, id: string, state: EstimateState): AllottedMonth {
  return { ...month, estimates: month.estimates.map((one) => (one.id === id ? { ...one, state } : one)) };
}
