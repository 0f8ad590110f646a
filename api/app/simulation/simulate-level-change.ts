import { amendmentAdjustment } from '../../domain/invoicing/amendment-adjustment';
import type { BillingPeriod } from '../../domain/invoicing/period';
import type { Explanation } from '../../domain/explanation/explanation';
import { isPositive, negate } from '../../domain/money/arithmetic';
import { zero, type Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { reckonLevelChange } from '../../domain/simulation/simulate-level-change';
import type { LocalDate } from '../../domain/time/instant';
import { checkAmount, checkWhole } from '../checks';
import type { ContractTerms } from '../terms/dated-terms';
import { periodOf } from '../billing/invoiced-periods';
import { invoicedFor, monthlyPricesOf, periodMonthsOf, pricesOn } from './contract-prices';
import { checkPeriod, type PrepaidPeriodInput } from './simulate-termination';
import { findContract, outsideTerm, type SimulationSource } from './source';

/** A change of level or price to simulate. */
export interface SimulateLevelChangeInput {
  readonly contractId: string;
  /** Key of the module, or code of the price component, whose price changes. */
  readonly key: string;
  readonly changeOn: LocalDate;
  readonly newMonthlyAmount: Money;
  /** Absent: a change of price by amendment. */
  readonly levels?: {
    readonly from: number;
    readonly to: number;
    readonly paid?: PrepaidPeriodInput | null;
  } | null;
}

/** What a change of level or price does to the paid period, excluding tax. */
export interface SimulatedLevelChange {
  readonly startsOn: LocalDate;
  readonly endsBefore: LocalDate;
  readonly paid: Money;
  readonly credit: Money;
  readonly charge: Money;
  readonly difference: Money;
  readonly newPriceFrom: LocalDate;
  readonly explanation: Explanation;
}

/**
 * What a change of level costs in the paid period by the terms' rule for it, or a change of price
 * by amendment for the days left of the billing period. Nothing is recorded. Refuses `NOT_FOUND`,
 * `UNKNOWN_MODULE`, `DATE_OUT_OF_PERIOD`, `CURRENCY_MISMATCH`, `AMOUNT_NOT_POSITIVE`,
 * `NUMBER_OUT_OF_RANGE`, `TIMES_OUT_OF_ORDER`, `LEVEL_UNCHANGED`, and `AMENDMENT_REQUIRED` for
 * levels where the terms have no rule.
 */
export async function simulateLevelChange(
  source: SimulationSource,
  input: SimulateLevelChangeInput,
): Promise<Result<SimulatedLevelChange>> {
  const found = await findContract(source, input.contractId);
  if (!found.ok) return found;
  const terms = found.value;
  const { contract } = terms;
  const faults = checkInput(terms, input);
  if (faults.length > 0) return refuseAll(faults);
  if (input.changeOn < contract.startsOn || input.changeOn > contract.termLastDay)
    return outsideTerm(terms, input.changeOn, ['changeOn']);
  const period = periodOf(terms.dated, input.changeOn).period;
  return input.levels == null ? byAmendment(terms, input, period) : byLevels(terms, input, input.levels, period);
}

function byAmendment(
  terms: ContractTerms,
  { key, changeOn, newMonthlyAmount }: SimulateLevelChangeInput,
  period: BillingPeriod,
): Result<SimulatedLevelChange> {
  const prices = monthlyPricesOf(terms).filter((price) => price.key === key);
  const { currency } = terms.contract;
  const made = amendmentAdjustment({
    period,
    periodMonths: periodMonthsOf(terms),
    oldMonthlyAmount: pricesOn(prices, changeOn)[0]?.monthlyAmount ?? zero(currency),
    newMonthlyAmount,
    effectiveOn: changeOn,
    article: terms.terms.pack.billing.article,
  });
  if (!made.ok) return made;
  const { amount, explanation } = made.value;
  const none = zero(currency);
  return accept({
    startsOn: period.start,
    endsBefore: period.endExclusive,
    paid: invoicedFor(terms, prices, period),
    credit: isPositive(amount) ? none : negate(amount),
    charge: isPositive(amount) ? amount : none,
    difference: amount,
    newPriceFrom: changeOn,
    explanation,
  });
}

function byLevels(
  terms: ContractTerms,
  { key, changeOn, newMonthlyAmount }: SimulateLevelChangeInput,
  levels: NonNullable<SimulateLevelChangeInput['levels']>,
  period: BillingPeriod,
): Result<SimulatedLevelChange> {
  const own = monthlyPricesOf(terms).filter((price) => price.key === key);
  const paid = levels.paid ?? {
    startsOn: period.start,
    endsBefore: period.endExclusive,
    amount: invoicedFor(terms, own, period),
  };
  const made = reckonLevelChange(terms.terms.pack.billing.levelChange, {
    paid: {
      start: paid.startsOn,
      endExclusive: paid.endsBefore,
      amount: paid.amount,
      months: periodMonthsOf(terms),
    },
    changeOn,
    fromLevel: levels.from,
    toLevel: levels.to,
    newMonthlyAmount,
  });
  if (!made.ok) return made;
  const { credit, charge, difference, newPriceFrom, explanation } = made.value;
  const { startsOn, endsBefore, amount } = paid;
  return accept({ startsOn, endsBefore, paid: amount, credit, charge, difference, newPriceFrom, explanation });
}

function checkInput(terms: ContractTerms, input: SimulateLevelChangeInput): readonly Refusal[] {
  const { currency } = terms.contract;
  const { key, newMonthlyAmount, levels } = input;
  const known = new Set([...terms.prices.map(({ code }) => code), ...terms.modules.map((module) => module.key)]);
  return [
    ...checkAmount(newMonthlyAmount, currency, ['newMonthlyAmount']),
    ...(known.has(key)
      ? []
      : refuse(
          'UNKNOWN_MODULE',
          ['key'],
          `The contract has no module or price component ${JSON.stringify(key.slice(0, 80))}.`,
          `Use one of ${[...known].join(', ')}.`,
        ).refusals),
    ...(levels == null
      ? []
      : [
          ...checkWhole(levels.from, ['levels', 'from'], 0, 100),
          ...checkWhole(levels.to, ['levels', 'to'], 0, 100),
          ...(levels.paid == null ? [] : checkPeriod(currency, levels.paid, ['levels', 'paid'])),
        ]),
  ];
}
