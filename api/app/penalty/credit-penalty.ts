import { explain, quantity, step } from '../../domain/explanation/build';
import type { Explanation, Quantity } from '../../domain/explanation/explanation';
import { isPositive, negate, subtract } from '../../domain/money/arithmetic';
import { formatAmount } from '../../domain/money/format-money';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { localDateAt } from '../../domain/time/time-zone';
import { chargedRatesOf } from '../billing/charged-rates';
import { issueAdjustment } from '../billing/issue-adjustment';
import type { Unit } from '../command/unit';
import { policyOf, type LockedPenalty } from './locked-penalty';

/**
 * Credits the client with what is owed of a penalty, less what was credited for its breach before.
 * Returns the adjustment's id, null where nothing is left to credit. It occurs on a day: today
 * unless given.
 */
export async function creditPenalty(
  unit: Unit,
  found: LockedPenalty,
  owed: Money,
  on: LocalDate = localDateAt(found.terms.zone, unit.now),
): Promise<string | null> {
  const { penalty, terms } = found;
  const credited = moneyOf(penalty.credited);
  const amount = subtract(owed, credited);
  if (!isPositive(amount)) return null;
  const { label } = policyOf(found);
  const { billing } = terms.terms.pack;
  // A lower price has the VAT of what it was the price of (CGI art. 272, 1).
  const isReduction = billing.penaltyVat === 'PRICE_REDUCTION';
  const rates = isReduction ? await chargedRatesOf(unit.tx, terms.dated, terms.on) : null;
  const day = { start: terms.on, endExclusive: addDays(terms.on, 1) };
  return issueAdjustment(unit, {
    contractId: penalty.contractId,
    kind: 'PENALTY_CREDIT',
    amount: negate(amount),
    vatRatePercent: rates?.rateOf(null, day) ?? billing.vatRatePercent,
    ...(isReduction ? { isTaxedAsCharged: true } : {}),
    label: {
      en: `Credit of penalty ${penalty.number}: ${label.en}`,
      fr: `Avoir de la pénalité ${penalty.number} : ${label.fr}`,
    },
    occurredOn: on,
    explanation: explanationOfCredit(penalty.explanation, moneyOf(penalty.assessedAmount), owed, credited),
    moduleId: penalty.moduleId,
    penaltyId: penalty.id,
  });
}

/**
 * Why a credit is as much as it is: the penalty, as a ruling left it, less what was credited for
 * its breach before.
 */
function explanationOfCredit(explanation: Explanation, assessed: Money, owed: Money, credited: Money): Explanation {
  const article = explanation.steps.at(-1)?.article ?? '';
  const of = (name: string, value: Money): Quantity => quantity(name, formatAmount(value), value.currency);
  const waived = subtract(assessed, owed);
  const steps = [...explanation.steps];
  if (isPositive(waived)) {
    const label = { en: 'Less what the ruling took off', fr: 'Moins ce que la décision a retiré' };
    steps.push(
      step(label, [of('amount', assessed), of('waived', waived)], 'amount - waived', of('owed', owed), article),
    );
  }
  if (isPositive(credited)) {
    const name = isPositive(waived) ? 'owed' : 'amount';
    const label = { en: 'Less what was credited before', fr: 'Moins l’avoir déjà établi' };
    const rest = of('rest', subtract(owed, credited));
    steps.push(step(label, [of(name, owed), of('credited', credited)], `${name} - credited`, rest, article));
  }
  return explain(steps);
}
