import { sum } from '../../api/domain/money/arithmetic';
import { formatMoney } from '../../api/domain/money/format-money';
import { moneyOf } from '../../api/domain/money/parse-money';

/** The sum of amounts as text. */
export function addMoney(amounts: readonly string[]): string {
  return formatMoney(sum(amounts.map(moneyOf), 'EUR'));
}
