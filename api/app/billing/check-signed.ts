import { isPositive, negate } from '../../domain/money/arithmetic';
import type { Money } from '../../domain/money/value';
import type { Refusal } from '../../domain/result';
import { checkAmount } from '../checks';

/**
 * A refusal when a signed amount is too large, either way, or in another currency, else nothing.
 */
export function checkSigned(amount: Money, currency: string, path: readonly string[]): Refusal[] {
  return checkAmount(isPositive(amount) ? amount : negate(amount), currency, path);
}
