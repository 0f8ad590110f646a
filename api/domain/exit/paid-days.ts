import { explain, quantity, step } from '../explanation/build';
import type { Explanation, Label, Quantity } from '../explanation/explanation';
import { addExact, divide, multiply } from '../money/arithmetic';
import { whole, ZERO } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import { exactAmount, type Money } from '../money/value';
import type { LocalDate } from '../time/instant';
import { daysBetween, laterDay } from '../time/local-date';

/** Some days of a period, and what they were invoiced. */
export interface PaidPart {
  readonly start: LocalDate;
  readonly endExclusive: LocalDate;
  readonly amount: Money;
}

/** A period that was paid in advance. */
export interface PaidPeriod extends PaidPart {
  /**
   * What it came to, by the days for which each amount was invoiced; null, or absent: the same for
   * each of its days.
   */
  readonly parts?: readonly PaidPart[] | null;
}

/** What was paid for the days of a period from one on, and how it was found. */
export interface PaidDays {
  readonly amount: Money;
  readonly explanation: Explanation;
}

/** How an explanation calls what was paid and what comes of it. */
export interface PaidNames {
  readonly label: Label;
  readonly paid: string;
  readonly result: string;
  readonly article: string;
}

/**
 * What was paid for the days of a period from one on: of each part of the period by its own days,
 * together, rounded once. So an end after a change of price gives back what its days were charged.
 */
export function paidFrom(period: PaidPeriod, effectiveOn: LocalDate, names: PaidNames): PaidDays {
  const { label, paid, result, article } = names;
  const { currency } = period.amount;
  const parts = period.parts ?? [period];
  const last = parts.filter(({ endExclusive }) => endExclusive > effectiveOn);
  const used = last.length === 0 ? parts.slice(0, 1) : last;
  let exact = exactAmount(ZERO, currency);
  const inputs: Quantity[] = [];
  const terms = used.map(({ start, endExclusive, amount }, place) => {
    const from = laterDay(start, effectiveOn);
    const days = Math.max(0, daysBetween(from, endExclusive));
    const all = daysBetween(start, endExclusive);
    exact = addExact(exact, divide(multiply(amount, whole(days)), whole(all)));
    const n = used.length === 1 ? '' : String(place + 1);
    inputs.push(
      quantity(`${paid}${n}`, amount.amount, currency),
      quantity(`days${n}`, days, 'day'),
      quantity(`periodDays${n}`, all, 'day'),
    );
    return `${paid}${n} * days${n} / periodDays${n}`;
  });
  const amount = roundHalfUp(exact);
  const found = quantity(result, amount.amount, currency);
  const formula = `roundHalfUp(${terms.join(' + ')}, 2)`;
  return { amount, explanation: explain([step(label, inputs, formula, found, article)]) };
}
