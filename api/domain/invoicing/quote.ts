import { proposeEstimate } from '../consumption/allotted-time';
import { priceWork, rateMissing } from '../consumption/price-work';
import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { multiply } from '../money/arithmetic';
import { whole } from '../money/decimal';
import { formatAmount } from '../money/format-money';
import { roundHalfUp } from '../money/rounding';
import { zero, type Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { AllottedTimeTerms } from '../terms/consumption-terms';
import type { LocalDate } from '../time/instant';
import { addDays, monthOf } from '../time/local-date';
import { transitionQuote, type QuoteState } from './quote-life';

/**
 * What a quote offers: work at one price, work by the hour up to some minutes, days of work at the
 * price of a day (`omr-hosted` particular conditions 1), or an estimate against the month's
 * allotted time, whose excess is quoted (`icodia-server` art. 2.2.1).
 */
export const QUOTE_BASES = ['FIXED_PRICE', 'HOURLY', 'ALLOTTED_TIME', 'DAILY'] as const;
/** See `QUOTE_BASES`. */
export type QuoteBasis = (typeof QUOTE_BASES)[number];

/** Whether a quote has one price for all of its work, whatever time that takes. */
export function hasOnePrice({ basis }: { readonly basis: QuoteBasis }): boolean {
  return basis === 'FIXED_PRICE' || basis === 'DAILY';
}

/** A quote as far as time changes it. */
export interface LastingQuote {
  readonly status: QuoteState;
  readonly basis: QuoteBasis;
  /** The last day on which it may be accepted; of an estimate, the last day of its month. */
  readonly validUntil: LocalDate;
  /** Whether the client decided over it: tells what one that has expired was before. */
  readonly isDecided: boolean;
}

/** Where a quote stood on its days, whether or not it is on record that they are over. */
export function stateWithin({ status, isDecided }: Pick<LastingQuote, 'status' | 'isDecided'>): QuoteState {
  if (status !== 'EXPIRED') return status;
  return isDecided ? 'ACCEPTED' : 'SENT';
}

/**
 * Where a quote stands on a day: one that was not decided in time has expired, and an estimate
 * lapses with its month even when it was approved.
 */
export function quoteStanding(quote: LastingQuote, on: LocalDate): QuoteState {
  const { basis, validUntil } = quote;
  const state = stateWithin(quote);
  const lapsed = state === 'ACCEPTED' && basis === 'ALLOTTED_TIME' && on > validUntil;
  const expired = lapsed || transitionQuote({ state, validUntil }, 'EXPIRE', on).ok;
  return expired ? 'EXPIRED' : state;
}

/** The day from which time has ended a quote that stays as it is; null for one that lasts. */
export function expiresOn(quote: LastingQuote): LocalDate | null {
  if (quote.status === 'EXPIRED') return null;
  const after = addDays(quote.validUntil, 1);
  return quoteStanding(quote, after) === 'EXPIRED' ? after : null;
}

/**
 * Where a client's decision leads a quote. An estimate that was approved may be declined after all,
 * which frees its minutes. Refuses `QUOTE_TRANSITION_NOT_ALLOWED`.
 */
export function decideQuote(quote: LastingQuote, event: 'ACCEPT' | 'DECLINE', on: LocalDate): Result<QuoteState> {
  const standing = quoteStanding(quote, on);
  if (event === 'DECLINE' && quote.basis === 'ALLOTTED_TIME' && standing === 'ACCEPTED') return accept('DECLINED');
  return transitionQuote({ state: stateWithin(quote), validUntil: quote.validUntil }, event, on);
}

/** What a quote asks. */
export interface AskedQuote {
  readonly basis: QuoteBasis;
  readonly workKind: string;
  readonly minutes: number | null;
  /** Days of work, where it is by the day. */
  readonly days?: number | null;
  /** The price of all, for a fixed one. */
  readonly amount: Money | null;
}

/** What a quote is worked out from. */
export interface QuotedUnder {
  /** The day of the quote. */
  readonly on: LocalDate;
  readonly currency: string;
  /** The price of an hour on the day of the quote; null when none is on file. */
  readonly hourlyRate: Money | null;
  readonly allottedTime: AllottedTimeTerms | null;
  /** The price of a day on the day of the quote; null, or absent, when none is on file. */
  readonly dayRate?: Money | null;
  /** Where the terms promise a privileged one; null, or absent, where they promise none. */
  readonly privileged?: { readonly article: string } | null;
  /** Minutes of the month that are neither used nor reserved; null where nothing is allotted. */
  readonly freeMinutes: number | null;
}

/** What a quote comes to. */
export interface PricedQuote {
  /** What it costs, or costs at most when it is by the hour; excluding tax. */
  readonly amount: Money;
  /** The price of an hour that it promises; null where it has none. */
  readonly hourlyRate: Money | null;
  /** Minutes of the month's allotted time that it takes; null for others than estimates. */
  readonly allottedMinutes: number | null;
  readonly explanation: Explanation;
}

/**
 * Works out a quote. Refuses `HOURLY_RATE_MISSING`, and `PARAMETER_REQUIRED` for an estimate where
 * no time is allotted.
 */
export function priceQuote(asked: AskedQuote, under: QuotedUnder): Result<PricedQuote> {
  const { minutes } = asked;
  if (asked.basis === 'DAILY') return priceDays(asked.days ?? 0, under);
  if (asked.basis === 'FIXED_PRICE' || minutes === null) {
    const amount = asked.amount ?? zero(under.currency);
    const label = { en: 'The price that was quoted', fr: 'Le prix du devis' };
    const explanation = explain([given(label, quantity('quotedAmount', formatAmount(amount), amount.currency), '')]);
    return accept({ amount, hourlyRate: null, allottedMinutes: null, explanation });
  }
  const { hourlyRate } = under;
  if (asked.basis === 'HOURLY') {
    if (hourlyRate === null) return rateMissing('The quote is by the hour');
    return accept({ ...priceWork(minutes, hourlyRate, ''), hourlyRate, allottedMinutes: null });
  }
  return priceEstimate({ kind: asked.workKind, minutes }, under);
}

function priceDays(days: number, { dayRate = null, privileged = null }: QuotedUnder): Result<PricedQuote> {
  if (dayRate === null) {
    const message = `The contract has no ${privileged === null ? '' : 'privileged '}price of a day for that day.`;
    return refuse('TARIFF_MISSING', ['basis'], message, 'Use `setTariff` for the price, or quote at a fixed price.');
  }
  const { currency } = dayRate;
  const amount = roundHalfUp(multiply(dayRate, whole(days)));
  const priced = step(
    privileged === null
      ? { en: 'Days of work at the price of a day', fr: 'Journées de travail au tarif journalier' }
      : {
          en: 'Days of work at the privileged price of a day',
          fr: 'Journées de travail au tarif journalier privilégié',
        },
    [quantity('dayRate', formatAmount(dayRate), currency), quantity('daysOfWork', days, 'day')],
    'roundHalfUp(dayRate * daysOfWork, 2)',
    quantity('quotedAmount', formatAmount(amount), currency),
    privileged?.article ?? '',
  );
  return accept({ amount, hourlyRate: null, allottedMinutes: null, explanation: explain([priced]) });
}

function priceEstimate(
  work: { readonly kind: string; readonly minutes: number },
  { currency, on, hourlyRate, allottedTime, freeMinutes }: QuotedUnder,
): Result<PricedQuote> {
  if (allottedTime === null || freeMinutes === null) {
    return refuse(
      'PARAMETER_REQUIRED',
      ['basis'],
      'The terms allot no time to the contract.',
      'Quote the work at a fixed price or by the hour.',
    );
  }
  const month = { month: monthOf(on), allowanceMinutes: freeMinutes, estimates: [] };
  const proposed = proposeEstimate(allottedTime, month, { id: '', ...work }, hourlyRate ?? zero(currency));
  if (!proposed.ok) return proposed;
  const { estimate, quoteAmount, explanation } = proposed.value;
  const { allottedMinutes, quoteMinutes } = estimate;
  if (quoteMinutes === 0) {
    const steps = explanation.steps.filter(({ result }) => result.name !== 'quoteAmount');
    return accept({ amount: zero(currency), hourlyRate, allottedMinutes, explanation: explain(steps) });
  }
  if (hourlyRate === null) return rateMissing(`${quoteMinutes} minutes are beyond the allotted time`);
  return accept({ amount: quoteAmount, hourlyRate, allottedMinutes, explanation });
}
