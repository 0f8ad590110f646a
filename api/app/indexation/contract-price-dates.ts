import type { NamedPrice, PriceKind, UsedIndex } from '../../domain/indexation/price-revision';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { isPositive } from '../../domain/money/arithmetic';
import type { LocalDate } from '../../domain/time/instant';
import type { DatedTerms } from '../terms/dated-terms';
import { revisionsOf } from './recorded-revisions';

/** Since when a price holds, and what its next revision counts from. */
export interface PriceOrigin {
  /** The day on which it was set or last revised. */
  readonly priceDate: LocalDate;
  /** The value of the index that its last revision used; null where no index made it. */
  readonly indexUsed: UsedIndex | null;
}

/** A price of a contract on a day, with its origin. */
export interface DatedPrice extends NamedPrice, PriceOrigin {
  readonly price: Money;
  readonly label: { readonly en: string; readonly fr: string };
}

/** An amount over some days, perhaps set before a transfer. */
interface AmountSpan {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate | null;
  readonly amount: string | null;
  readonly setOn: LocalDate | null;
  readonly indexUsed: UsedIndex | null;
}

/**
 * The first of the days since which an amount holds without a break, whatever else changed: a price
 * keeps its date with another quantity, and with another client.
 */
function heldSince(spans: readonly AmountSpan[], on: LocalDate): AmountSpan | null {
  let place = spans.findIndex(({ from, toExclusive }) => from <= on && (toExclusive === null || on < toExclusive));
  const held = spans[place];
  if (held === undefined) return null;
  let [first, before] = [held, spans[place - 1]];
  while (before !== undefined && before.toExclusive === first.from && before.amount === first.amount) {
    [first, place] = [before, place - 1];
    before = spans[place - 1];
  }
  return first;
}

function amountsOf({ timeline, knownAt }: DatedTerms, { kind, key }: NamedPrice): readonly AmountSpan[] {
  if (kind === 'COMPONENT')
    return timeline.spansOfKey('PRICE', key, knownAt).map(({ value, from, toExclusive }) => {
      const { monthlyAmount: amount, setOn = null, indexUsed = null } = value;
      return { from, toExclusive, amount, setOn, indexUsed };
    });
  return timeline.spansOfKey('MODULE', key, knownAt).map(({ value, from, toExclusive }) => {
    const { setOn = null, indexUsed = null, unitSetOn = setOn, unitIndexUsed = null } = value;
    return kind === 'UNIT'
      ? { from, toExclusive, amount: value.unitPrice, setOn: unitSetOn, indexUsed: unitIndexUsed }
      : { from, toExclusive, amount: value.monthlyAmount, setOn, indexUsed };
  });
}

/**
 * Since when a price that is in force on a day holds, and the index that its last revision used,
 * also where this revision left its amount as it was (`omr-hosted` art. 21.4); null without a
 * price.
 */
export function priceOriginOn(
  dated: DatedTerms,
  named: NamedPrice,
  on: LocalDate,
  revisions = revisionsOf(dated),
): PriceOrigin | null {
  const held = heldSince(amountsOf(dated, named), on);
  if (held === null) return null;
  const { from, amount } = held;
  for (const { startsOn, value } of [...revisions].reverse()) {
    if (startsOn < from) break;
    const own = value.prices.find(({ kind, key }) => kind === named.kind && key === named.key);
    if (startsOn > on || own === undefined || own.newPrice !== amount) continue;
    const { index, indexNow } = value;
    const indexUsed = index === null || indexNow === null ? null : { ...indexNow, series: index };
    return { priceDate: startsOn, indexUsed };
  }
  return { priceDate: held.setOn ?? from, indexUsed: held.indexUsed };
}

/** Since when a price that is in force on a day holds; null without one. */
export function priceDateOn(dated: DatedTerms, named: NamedPrice, on: LocalDate): LocalDate | null {
  return priceOriginOn(dated, named, on)?.priceDate ?? null;
}

/**
 * Which price of a module its date is that of: its unit's, where it has one, else its own; null for
 * a module without a price.
 */
export function datedKindOf(module: {
  readonly monthlyAmount: string;
  readonly unitPrice: string | null;
}): PriceKind | null {
  if (module.unitPrice !== null) return 'UNIT';
  return isPositive(moneyOf(module.monthlyAmount)) ? 'MODULE' : null;
}

/**
 * The prices of a contract on a day, each with its date: parts of the forfait, modules with a price
 * of their own, units. Fees and what is included at no price are none of them.
 */
export function datedPricesOn(dated: DatedTerms, on: LocalDate): readonly DatedPrice[] {
  const { facts, modules } = dated.on(on);
  const revisions = revisionsOf(dated);
  const found = (kind: PriceKind, key: string, amount: string | null, label: DatedPrice['label']): DatedPrice[] => {
    const price = amount === null ? null : moneyOf(amount);
    if (price === null || !isPositive(price)) return [];
    const origin = priceOriginOn(dated, { kind, key }, on, revisions);
    return origin === null ? [] : [{ kind, key, price, label, ...origin }];
  };
  const components = [...facts.prices]
    .sort(([, a], [, b]) => a.position - b.position)
    .flatMap(([code, { monthlyAmount, label }]) => found('COMPONENT', code, monthlyAmount, label));
  const own = modules.flatMap(({ key, active, label, monthlyAmount, unitPrice }) =>
    active ? [...found('MODULE', key, monthlyAmount, label), ...found('UNIT', key, unitPrice, label)] : [],
  );
  return [...components, ...own];
}
