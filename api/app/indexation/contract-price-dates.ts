import type { NamedPrice, PriceKind } from '../../domain/indexation/price-revision';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { isPositive } from '../../domain/money/arithmetic';
import type { LocalDate } from '../../domain/time/instant';
import type { DatedTerms } from '../terms/dated-terms';

/** A price of a contract on a day, with the day on which it was set or last revised. */
export interface DatedPrice extends NamedPrice {
  readonly price: Money;
  readonly priceDate: LocalDate;
  readonly label: { readonly en: string; readonly fr: string };
}

/** An amount over some days, perhaps set before a transfer. */
interface AmountSpan {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate | null;
  readonly amount: string | null;
  readonly setOn: LocalDate | null;
}

/**
 * The day since which an amount holds without a break, whatever else changed: a price keeps its
 * date with another quantity, and with another client.
 */
export function priceDateOf(spans: readonly AmountSpan[], on: LocalDate): LocalDate | null {
  let place = spans.findIndex(({ from, toExclusive }) => from <= on && (toExclusive === null || on < toExclusive));
  const held = spans[place];
  if (held === undefined) return null;
  let [first, before] = [held, spans[place - 1]];
  while (before !== undefined && before.toExclusive === first.from && before.amount === first.amount) {
    [first, place] = [before, place - 1];
    before = spans[place - 1];
  }
  return first.setOn ?? first.from;
}

/** Since when a price that is in force on a day holds; null without one. */
export function priceDateOn(dated: DatedTerms, { kind, key }: NamedPrice, on: LocalDate): LocalDate | null {
  const { timeline, knownAt } = dated;
  if (kind === 'COMPONENT') {
    const own = timeline.spansOf('PRICE', knownAt).filter((span) => span.key === key);
    return priceDateOf(
      own.map(({ value, ...span }) => ({ ...span, amount: value.monthlyAmount, setOn: value.setOn ?? null })),
      on,
    );
  }
  const own = timeline.spansOf('MODULE', knownAt).filter((span) => span.key === key);
  return priceDateOf(
    own.map(({ value, ...span }) => ({
      ...span,
      amount: kind === 'UNIT' ? value.unitPrice : value.monthlyAmount,
      setOn: value.setOn ?? null,
    })),
    on,
  );
}

/**
 * The prices of a contract on a day, each with its date: parts of the forfait, modules with a price
 * of their own, units. Fees and what is included at no price are none of them.
 */
export function datedPricesOn(dated: DatedTerms, on: LocalDate): readonly DatedPrice[] {
  const { facts, modules } = dated.on(on);
  const found = (kind: PriceKind, key: string, amount: string | null, label: DatedPrice['label']): DatedPrice[] => {
    const price = amount === null ? null : moneyOf(amount);
    const priceDate = priceDateOn(dated, { kind, key }, on);
    return price === null || !isPositive(price) || priceDate === null ? [] : [{ kind, key, price, priceDate, label }];
  };
  const components = [...facts.prices]
    .sort(([, a], [, b]) => a.position - b.position)
    .flatMap(([code, { monthlyAmount, label }]) => found('COMPONENT', code, monthlyAmount, label));
  const own = modules.flatMap(({ key, active, label, monthlyAmount, unitPrice }) =>
    active ? [...found('MODULE', key, monthlyAmount, label), ...found('UNIT', key, unitPrice, label)] : [],
  );
  return [...components, ...own];
}
