import { quantity, step, identifier } from '../explanation/build';
import type { Label, Quantity, Step } from '../explanation/explanation';
import { whole, ZERO } from '../money/decimal';
import { exactAmount, requireSameCurrency, type ExactAmount, type Money } from '../money/value';
import type { LocalDate } from '../time/instant';
import type { BaseScope } from './policy';

/**
 * A price of the contract in force over a span of local dates: a forfait's component, a module, a
 * service. Excluding tax.
 */
export interface PriceLine {
  /** The component's, module's or service's key. */
  readonly key: string;
  /** Whether it belongs to the hosting base of penalties. */
  readonly hosting: boolean;
  /** Price of one period. */
  readonly price: Money;
  /** Months of a period: the monthly amount is price ÷ months, unrounded. */
  readonly periodMonths: number;
  readonly from: LocalDate;
  /** First date no longer counted; null while open. */
  readonly toExclusive: LocalDate | null;
}

/**
 * Which lines make an amount. `services` are the keys concerned, for the scope
 * `SERVICES_CONCERNED`.
 */
export interface PriceSelection {
  readonly scope: BaseScope;
  readonly on: LocalDate;
  readonly services: readonly string[];
}

/** The lines of a selection that are in force on its date. */
export function pricesInForce(prices: readonly PriceLine[], selection: PriceSelection): readonly PriceLine[] {
  return prices.filter(
    (line) =>
      line.from <= selection.on &&
      (line.toExclusive === null || selection.on < line.toExclusive) &&
      (selection.scope !== 'HOSTING' || line.hosting) &&
      (selection.scope !== 'SERVICES_CONCERNED' || selection.services.includes(line.key)),
  );
}

/** An unrounded amount with the step that leads to it. */
export interface ExplainedAmount {
  readonly amount: ExactAmount;
  readonly step: Step;
}

/**
 * The monthly amount of some lines, as a step whose result bears `name`: the sum of price ÷ months,
 * nothing rounded.
 */
export function monthlyAmount(
  lines: readonly PriceLine[],
  currency: string,
  name: string,
  label: Label,
  article: string,
): ExplainedAmount {
  const inputs: Quantity[] = [];
  const terms: string[] = [];
  let total = exactAmount(ZERO, currency);
  for (const line of lines) {
    requireSameCurrency(total, line.price);
    const known = new Set(inputs.map((input) => input.name));
    const stem = identifier(line.key);
    // Two lines may share a key (a module priced twice); formulas need distinct names.
    let unique = stem;
    for (let count = 2; known.has(`${name}_${unique}`); count += 1) unique = `${stem}_${count}`;
    const months = `${name}_${unique}_months`;
    inputs.push(quantity(`${name}_${unique}`, line.price.amount.toFixed(2), currency));
    inputs.push(quantity(months, line.periodMonths, 'month'));
    terms.push(`${name}_${unique} / ${months}`);
    total = exactAmount(total.exact.plus(line.price.amount.dividedBy(whole(line.periodMonths))), currency);
  }
  const formula = terms.length === 0 ? '0' : terms.join(' + ');
  return { amount: total, step: step(label, inputs, formula, quantity(name, total.exact, currency), article) };
}
