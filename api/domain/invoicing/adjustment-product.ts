import type { Explanation, Step } from '../explanation/explanation';
import { decimal, isDecimalText, whole, type DecimalText } from '../money/decimal';
import { formatMoney } from '../money/format-money';
import { moneyOf } from '../money/parse-money';
import type { Money } from '../money/value';
import type { AdjustmentKind } from './adjustment';

/** What the quantity of an adjustment counts. */
export type AdjustmentUnit = 'UNIT' | 'HOUR' | 'DAY' | 'MONTH' | 'PART' | 'ROUND_TRIP';

/** A quantity at a price that comes to the amount of an adjustment, exactly. */
export interface AdjustmentProduct {
  readonly quantity: DecimalText;
  readonly unit: AdjustmentUnit;
  /** Money text. */
  readonly unitPrice: string;
}

/** How a step of an explanation multiplies a price. */
interface Multiplied {
  readonly counted: string;
  readonly price: string;
  /** How much of what is counted the price is of. */
  readonly per: number;
  readonly unit: AdjustmentUnit;
}

const BASES: Multiplied = { counted: 'baseUnits', price: 'unitPrice', per: 1, unit: 'UNIT' };
const PARTS: Multiplied = { counted: 'parts', price: 'unitPrice', per: 1, unit: 'PART' };
const AT_RATE: Multiplied = { counted: 'minutesAtRate', price: 'hourlyRate', per: 60, unit: 'HOUR' };
const OUTSIDE: Multiplied = { counted: 'outsideSeconds', price: 'raisedRate', per: 3600, unit: 'HOUR' };
const QUOTED_DAYS: Multiplied = { counted: 'daysOfWork', price: 'dayRate', per: 1, unit: 'DAY' };
const MONTHS: Multiplied = { counted: 'feeMonths', price: 'monthlyAmount', per: 1, unit: 'MONTH' };
const ASSISTANCE: readonly Multiplied[] = [
  { counted: 'minutesOfWork', price: 'hourPrice', per: 60, unit: 'HOUR' },
  { counted: 'daysOfWork', price: 'dayPrice', per: 1, unit: 'DAY' },
  { counted: 'roundTrips', price: 'travelPrice', per: 1, unit: 'ROUND_TRIP' },
];

/** By kind, the products that an explanation may have; other kinds are none. */
const PRODUCTS: Readonly<Partial<Record<AdjustmentKind, readonly Multiplied[]>>> = {
  UNIT_PACK: [BASES],
  SPARE_PART: [PARTS],
  OUT_OF_SCOPE_WORK: [AT_RATE, QUOTED_DAYS],
  SURCHARGE: [OUTSIDE],
  ONE_OFF_SERVICE: [QUOTED_DAYS],
  REVERSIBILITY_FEE: [MONTHS],
  EXIT_ASSISTANCE: ASSISTANCE,
};

/** Whether adjustments of a kind may be a quantity at a price. */
export function mayBeProduct(kind: AdjustmentKind): boolean {
  return PRODUCTS[kind] !== undefined;
}

/**
 * The quantity and the unit price of an adjustment, as its explanation multiplied them: only where
 * they come to its amount exactly, and null where they do not, as after a rounding, a minimum or a
 * sum of several prices.
 */
export function productOf(kind: AdjustmentKind, amount: Money, { steps }: Explanation): AdjustmentProduct | null {
  const ways = PRODUCTS[kind] ?? [];
  for (const each of steps) {
    for (const way of ways) {
      const found = multiplied(each, way, amount);
      if (found !== null) return found;
    }
  }
  return null;
}

function multiplied(
  { inputs }: Step,
  { counted, price, per, unit }: Multiplied,
  amount: Money,
): AdjustmentProduct | null {
  const [count, unitPrice] = [counted, price].map((name) => inputs.find((input) => input.name === name)?.value);
  if (count === undefined || unitPrice === undefined || !isDecimalText(count) || !isDecimalText(unitPrice)) return null;
  const quantity = decimal(count).dividedBy(whole(per));
  const cents = decimal(unitPrice);
  if (!quantity.times(cents).equals(amount.amount) || !cents.equals(cents.toDecimalPlaces(2))) return null;
  return {
    quantity: quantity.toFixed(),
    unit,
    unitPrice: formatMoney(moneyOf(`${cents.toFixed(2)} ${amount.currency}`)),
  };
}
