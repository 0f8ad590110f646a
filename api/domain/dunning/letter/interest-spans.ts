import type { Explanation, Quantity } from '../../explanation/explanation';
import { decimal } from '../../money/decimal';
import { money } from '../../money/value';
import type { InterestSpan } from './dunning-letter';

/**
 * The spans of days that interest was calculated over, from its explanation: each balance, its days
 * and its rate. Nothing is calculated again, so that the letter says what was.
 */
export function interestSpans({ steps }: Explanation, currency: string): readonly InterestSpan[] {
  return steps.flatMap(({ inputs }): readonly InterestSpan[] => {
    const of = (name: string): Quantity | undefined => inputs.find((each) => each.name.startsWith(name));
    const [balance, days] = [of('balance_'), of('days_')];
    const percent = percentOf(of);
    if (balance === undefined || days === undefined || percent === null) return [];
    return [{ balance: money(balance.value, currency), days: Number(days.value), percent }];
  });
}

function percentOf(of: (name: string) => Quantity | undefined): string | null {
  const [legal, factor, bank, points] = [of('legalRatePercent_'), of('factor'), of('ecbRatePercent_'), of('points')];
  if (legal !== undefined && factor !== undefined) return decimal(legal.value).times(decimal(factor.value)).toFixed();
  if (bank !== undefined && points !== undefined) return decimal(bank.value).plus(decimal(points.value)).toFixed();
  return null;
}
