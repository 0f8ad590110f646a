import type { ExactAmount, Money } from './value';

/** The wire form of money: `"1200.00 EUR"`, always two decimals. */
export function formatMoney(value: Money): string {
  return `${formatAmount(value)} ${value.currency}`;
}

/** The amount alone, `"1200.00"`, for columns and explanations that name the currency apart. */
export function formatAmount(value: Money): string {
  return value.amount.toFixed(2);
}

/** An unrounded amount, for explanations: as many decimals as it has (forty digits at most). */
export function formatExact(value: ExactAmount): string {
  return value.exact.toFixed();
}
