import { explain, quantity, step } from '../explanation/build';
import type { Explanation, Quantity, Step } from '../explanation/explanation';
import { shownDay } from '../invoicing/document/document-texts';
import { amendmentAdjustment } from '../invoicing/amendment-adjustment';
import type { BillingPeriod } from '../invoicing/period';
import { addExact, divide, isZero, multiply, sameMoney, subtract } from '../money/arithmetic';
import { ZERO, whole } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import { exactAmount, zero, type Money } from '../money/value';
import type { PeriodMonths } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import { daysBetween } from '../time/local-date';

/** A monthly price in force over `[from, toExclusive)`. */
export interface PriceSpanOf {
  /** The code of a component, or the key of a module. */
  readonly key: string;
  readonly monthlyAmount: Money;
  readonly from: LocalDate;
  readonly toExclusive: LocalDate | null;
}

/** What a contract is invoiced over time. */
export interface InvoicedPrices {
  readonly spans: readonly PriceSpanOf[];
  /** First day for which nothing is due any more; null while none is known. */
  readonly endsBefore: LocalDate | null;
}

/** A period that was invoiced already. */
export interface InvoicedPeriod {
  readonly period: BillingPeriod;
  readonly periodMonths: PeriodMonths;
}

/** Days of a period for which a price is another one than was invoiced. */
export interface ChangedDays {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate;
  readonly before: Money;
  readonly after: Money;
}

/** What a change makes of one price in one period that was invoiced. */
export interface PeriodCorrection {
  readonly key: string;
  readonly period: BillingPeriod;
  readonly days: readonly ChangedDays[];
  /** Signed, excluding tax; positive where the client owes more. */
  readonly amount: Money;
  readonly explanation: Explanation;
}

/**
 * What a change of prices makes in the periods that were invoiced, one correction for each price
 * and period: the difference of each day, (after − before) × months × days ÷ days of the period,
 * rounded once. Prices whose difference is nothing, to the cent, have none.
 */
export function correctPeriods(
  before: InvoicedPrices,
  after: InvoicedPrices,
  periods: readonly InvoicedPeriod[],
  { currency, article }: { readonly currency: string; readonly article: string },
): readonly PeriodCorrection[] {
  const keys = [...new Set([...before.spans, ...after.spans].map(({ key }) => key))];
  return periods.flatMap((invoiced) =>
    keys.flatMap((key) => {
      const days = changedDays(key, before, after, invoiced.period, currency);
      if (days.length === 0) return [];
      const found = difference(days, invoiced, article);
      return isZero(found.amount) ? [] : [{ key, period: invoiced.period, days, ...found }];
    }),
  );
}

/** The days of a period on which a price differs, in order, as few stretches as there may be. */
function changedDays(
  key: string,
  before: InvoicedPrices,
  after: InvoicedPrices,
  { start, endExclusive }: BillingPeriod,
  currency: string,
): readonly ChangedDays[] {
  const bounds = [before, after].flatMap(({ spans, endsBefore }) => [
    ...spans.filter((span) => span.key === key).flatMap(({ from, toExclusive }) => [from, toExclusive]),
    endsBefore,
  ]);
  const inside = bounds.filter((day): day is LocalDate => day !== null && day > start && day < endExclusive);
  const starts = [...new Set([start, ...inside])].sort();
  const changed: ChangedDays[] = [];
  for (const [place, from] of starts.entries()) {
    const toExclusive = starts[place + 1] ?? endExclusive;
    const was = priceOn(before, key, from) ?? zero(currency);
    const is = priceOn(after, key, from) ?? zero(currency);
    if (sameMoney(was, is)) continue;
    const last = changed.at(-1);
    if (last?.toExclusive === from && sameMoney(last.before, was) && sameMoney(last.after, is)) {
      changed[changed.length - 1] = { ...last, toExclusive };
    } else changed.push({ from, toExclusive, before: was, after: is });
  }
  return changed;
}

function priceOn({ spans, endsBefore }: InvoicedPrices, key: string, on: LocalDate): Money | null {
  if (endsBefore !== null && on >= endsBefore) return null;
  const span = spans.find(
    (each) => each.key === key && each.from <= on && (each.toExclusive === null || on < each.toExclusive),
  );
  return span?.monthlyAmount ?? null;
}

function difference(
  days: readonly ChangedDays[],
  { period, periodMonths }: InvoicedPeriod,
  article: string,
): { readonly amount: Money; readonly explanation: Explanation } {
  const [only] = days;
  if (only === undefined) throw new Error('no days that changed');
  if (days.length === 1 && only.toExclusive === period.endExclusive) {
    const adjusted = amendmentAdjustment({
      period,
      periodMonths,
      oldMonthlyAmount: only.before,
      newMonthlyAmount: only.after,
      effectiveOn: only.from,
      article,
    });
    if (!adjusted.ok) throw new Error('days of a period that are not in it');
    return adjusted.value;
  }
  return differenceOfStretches(days, only.after.currency, { period, periodMonths }, article);
}

function differenceOfStretches(
  days: readonly ChangedDays[],
  currency: string,
  { period, periodMonths }: InvoicedPeriod,
  article: string,
): { readonly amount: Money; readonly explanation: Explanation } {
  const months = quantity('periodMonths', periodMonths, 'month');
  const length = quantity('periodDays', period.periodDays, 'day');
  let total = exactAmount(ZERO, currency);
  const parts: Quantity[] = [];
  const steps: Step[] = days.map(({ from, toExclusive, before, after }, place) => {
    const n = place + 1;
    const count = daysBetween(from, toExclusive);
    const exact = divide(
      multiply(multiply(subtract(after, before), whole(periodMonths)), whole(count)),
      whole(period.periodDays),
    );
    total = addExact(total, exact);
    const part = quantity(`part${n}`, exact.exact, currency);
    parts.push(part);
    return step(
      {
        en: `Difference for the days from ${from} to before ${toExclusive}`,
        fr: `Différence pour les jours du ${shownDay(from)} jusqu’avant le ${shownDay(toExclusive)}`,
      },
      [
        quantity(`newMonthlyAmount${n}`, after.amount, currency),
        quantity(`oldMonthlyAmount${n}`, before.amount, currency),
        months,
        quantity(`days${n}`, count, 'day'),
        length,
      ],
      `(newMonthlyAmount${n} - oldMonthlyAmount${n}) * periodMonths * days${n} / periodDays`,
      part,
      article,
    );
  });
  const amount = roundHalfUp(total);
  const rounded = step(
    { en: 'Together, rounded half up to the cent', fr: 'Ensemble, arrondi au centime' },
    parts,
    `roundHalfUp(${parts.map(({ name }) => name).join(' + ')}, 2)`,
    quantity('adjustment', amount.amount, currency),
    article,
  );
  return { amount, explanation: explain([...steps, rounded]) };
}
