import type { Explanation } from '../explanation/explanation';
import { moneyOf } from '../money/parse-money';
import type { LocalDate } from '../time/instant';
import type { IndexValue } from './index-series';
import { revisePrice, type RevisionFormula } from './revise-price';
import { passOnIncrease } from './supplier-increase';

/** What a price is the price of: a part of the forfait, a module, a unit of an account. */
export const PRICE_KINDS = ['COMPONENT', 'MODULE', 'UNIT'] as const;
/** See `PRICE_KINDS`. */
export type PriceKind = (typeof PRICE_KINDS)[number];

/** Which price of a contract: the code of a component, or the key of a module. */
export interface NamedPrice {
  readonly kind: PriceKind;
  readonly key: string;
}

/** What tells a price of a contract from its others. */
export function nameOfPrice({ kind, key }: NamedPrice): string {
  return `${kind} ${key}`;
}

/** A value of an index that a revision used, with the name of that index. */
export interface UsedIndex extends IndexValue {
  readonly series: string;
}

/** One price that was revised. */
export interface RevisedAmount extends NamedPrice {
  /** Money text. */
  readonly oldPrice: string;
  readonly newPrice: string;
  /** The day on which the old price was set or last revised. */
  readonly priceDate: LocalDate;
  /** S0; null where no index decided. */
  readonly indexBefore: IndexValue | null;
  /** A supplier's increase in percent; null where an index decided. */
  readonly percent: string | null;
}

/** What a supplier raised, and what proves it. */
export interface SupplierCause {
  readonly supplier: string;
  readonly reason: string;
  readonly proof: string;
}

/** Prices of a contract that were revised on a day, and what from. */
export interface PriceRevision {
  readonly cause: 'INDEXATION' | 'SUPPLIER_INCREASE';
  readonly article: string;
  /** The formula and its index; null of a supplier's increase. */
  readonly formula: Omit<RevisionFormula, 'article'> | null;
  readonly index: string | null;
  readonly indexNow: IndexValue | null;
  /** Null of a revision by the index. */
  readonly supplier: SupplierCause | null;
  readonly prices: readonly RevisedAmount[];
}

/** Why one price of a revision became what it is. */
export interface ExplainedPrice {
  readonly minimumApplied: boolean;
  readonly ceilingApplied: boolean;
  readonly explanation: Explanation;
}

/** Explains one price of a revision from the figures that it was found from. */
export function explainRevised(revision: PriceRevision, price: RevisedAmount): ExplainedPrice {
  const { formula, indexNow, supplier, article } = revision;
  const old = moneyOf(price.oldPrice);
  if (formula !== null && indexNow !== null && price.indexBefore !== null) {
    const made = revisePrice({ ...formula, article }, old, price.indexBefore.value, indexNow.value);
    if (made.ok) return made.value;
  }
  if (supplier !== null && price.percent !== null) {
    const terms = { supplierIncreases: true, article };
    const made = passOnIncrease(terms, { price: old, increasePercent: price.percent, ...supplier });
    if (made.ok) return { minimumApplied: false, ceilingApplied: false, explanation: made.value.explanation };
  }
  throw new Error(`a price that nothing revised: ${price.key}`);
}
