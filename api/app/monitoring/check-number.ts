import { Decimal } from '../../domain/money/decimal';
import { refuse, type Refusal } from '../../domain/result';

const LARGEST = new Decimal('1e15');

/** A refusal of a number that is too large, or has more than 6 decimals, else nothing. */
export function checkNumber(value: Decimal, path: readonly string[]): readonly Refusal[] {
  if (value.abs().lt(LARGEST) && value.decimalPlaces() <= 6) return [];
  const message = `${value.toFixed()} is too large, or has too many decimals.`;
  return refuse('NUMBER_OUT_OF_RANGE', path, message, 'Give at most 15 digits and 6 decimals.').refusals;
}
