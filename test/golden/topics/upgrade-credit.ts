import { changeLevel } from '../../../api/domain/invoicing/level-change';
import type { PeriodMonths } from '../../../api/domain/terms/billing-terms';
import { requireSound } from '../explained';
import { answer, topic } from '../topic';
import { day, euros, packNamed, required, text } from './billing-support';

interface Input {
  readonly pack: string;
  readonly paidPeriod: {
    readonly start: string;
    readonly endExclusive: string;
    readonly amount: string;
    readonly months: PeriodMonths;
  };
  readonly changeOn: string;
  readonly fromLevel: number;
  readonly toLevel: number;
}

/**
 * `upgrade-credit.json`: what a change of service level credits, and from when its price applies.
 */
export const upgradeCredit = topic<Input>(({ pack, paidPeriod, changeOn, fromLevel, toLevel }) => {
  const { start, endExclusive, amount, months } = paidPeriod;
  const changed = changeLevel(required(packNamed(pack).billing.levelChange), {
    paid: { start: day(start), endExclusive: day(endExclusive), amount: euros(amount), months },
    changeOn: day(changeOn),
    fromLevel,
    toLevel,
    // The files say nothing of the new level's price.
    newMonthlyAmount: euros('0.00'),
  });
  return answer(changed, ({ credit, wholeMonths, monthlyOldPrice, newPriceFrom, explanation }) => {
    requireSound(explanation);
    const figures = { wholeMonths, monthlyOldPrice: monthlyOldPrice.exact.toFixed() };
    return { credit: text(credit), newPriceFrom, explanation: figures };
  });
});
