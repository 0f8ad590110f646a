import { explain, given, quantity, step } from '../explanation/build';
import type { Step } from '../explanation/explanation';
import { unrounded } from '../money/arithmetic';
import { whole, ZERO } from '../money/decimal';
import { exactAmount, requireSameCurrency, type ExactAmount } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { LocalDate } from '../time/instant';
import { daysBetween, daysInYear } from '../time/local-date';
import { applyCaps } from './caps';
import type { PenaltyDecision } from './decision';
import type { PenaltyInput, YearOccasion } from './occasion';
import { capsOf } from './policy-caps';
import { monthlyAmount, pricesInForce } from './price-line';
import { rateByOverrun } from './rate';

/** Assesses the downtime of a year; see `assessPenalty`. */
export function assessYear(input: PenaltyInput, occasion: YearOccasion): Result<PenaltyDecision> {
  const { policy, currency, serviceLastDay } = input;
  const { article } = policy;
  const firstDay = `${occasion.year}-01-01` as LocalDate;
  const lastDay = `${occasion.year}-12-31` as LocalDate;
  if (occasion.serviceStartsOn > lastDay || (serviceLastDay !== null && serviceLastDay < firstDay)) {
    return refuse(
      'YEAR_WITHOUT_SERVICE',
      ['year'],
      `The contract has no service in ${occasion.year}.`,
      'Give a year in which the service ran.',
    );
  }
  const baseDate = serviceLastDay !== null && serviceLastDay < lastDay ? serviceLastDay : lastDay;
  const breached = isBreached(occasion);
  const over = Math.max(occasion.downtimeSeconds - occasion.budgetSeconds, 0);
  const base = annualBase(input, occasion, baseDate);
  const rate = rateOf(input, over, breached);
  const before = exactAmount(base.amount.exact.times(rate.value).dividedBy(whole(100)), currency);
  const from = policy.prorateOnStart && occasion.serviceStartsOn > firstDay ? occasion.serviceStartsOn : firstDay;
  const to = policy.prorateOnEnd ? baseDate : lastDay;
  const days = daysBetween(from, to) + 1;
  const yearDays = daysInYear(occasion.year);
  const prorated = exactAmount(before.exact.times(whole(days)).dividedBy(whole(yearDays)), currency);
  const steps: Step[] = [
    ...(occasion.downtimeExplanation?.steps ?? []),
    step(
      { en: 'Downtime beyond the budget', fr: 'Interruption au-delà du maximum' },
      [
        quantity('downtimeSeconds', occasion.downtimeSeconds, 's'),
        quantity('budgetSeconds', occasion.budgetSeconds, 's'),
      ],
      'max(downtimeSeconds - budgetSeconds, 0)',
      quantity('overrunSeconds', over, 's'),
      article,
    ),
    ...rate.steps,
    ...base.steps,
    step(
      { en: 'Amount for a whole year', fr: 'Montant pour une année entière' },
      [quantity('annualAmount', base.amount.exact, currency), quantity('ratePercent', rate.value, '%')],
      'annualAmount * ratePercent / 100',
      quantity('amountBeforeProration', before.exact, currency),
      article,
    ),
    step(
      { en: 'Days of the year that count, both ends included', fr: 'Jours de l’année comptés, bornes incluses' },
      [quantity('countedFrom', from, 'date'), quantity('countedTo', to, 'date')],
      'daysFromTo(countedFrom, countedTo)',
      quantity('daysInService', days, 'day'),
      article,
    ),
    step(
      { en: 'Days of the year', fr: 'Jours de l’année' },
      [quantity('year', occasion.year, 'year')],
      'daysInYear(year)',
      quantity('daysInYear', yearDays, 'day'),
      article,
    ),
    step(
      { en: 'In proportion to the days of service', fr: 'Au prorata des jours de service' },
      [
        quantity('amountBeforeProration', before.exact, currency),
        quantity('daysInService', days, 'day'),
        quantity('daysInYear', yearDays, 'day'),
      ],
      'amountBeforeProration * daysInService / daysInYear',
      quantity('amountBeforeCap', prorated.exact, currency),
      article,
    ),
  ];
  const capped = applyCaps(prorated, 'amountBeforeCap', article, {
    caps: breached ? capsOf(policy, input.caps) : [],
    prices: input.prices,
    currency,
    dueOn: baseDate,
    assessedOn: input.assessedOn,
    serviceLastDay,
    services: [],
    recorded: input.recorded,
    liftedCaps: input.liftedCaps,
  });
  return accept({
    policyKey: policy.key,
    status: breached ? (occasion.closed ? 'ASSESSED' : 'PROJECTED') : 'NONE',
    amount: capped.amount,
    windowKey: String(occasion.year),
    capUses: capped.capUses,
    explanation: explain([...steps, ...capped.steps]),
  });
}

function isBreached({ downtimeSeconds, budgetSeconds, comparison }: YearOccasion): boolean {
  return downtimeSeconds > budgetSeconds || (comparison === 'LESS_THAN' && downtimeSeconds === budgetSeconds);
}

function rateOf({ policy }: PenaltyInput, over: number, breached: boolean): ReturnType<typeof rateByOverrun> {
  if (policy.amount.kind !== 'RATE_TABLE') throw new Error('a yearly penalty needs a rate table');
  if (breached) return rateByOverrun(policy.amount, over, policy.article);
  const label = { en: 'Within the budget: nothing is due', fr: 'Dans le maximum : rien n’est dû' };
  return { value: ZERO, steps: [given(label, quantity('ratePercent', 0, '%'), policy.article)] };
}

interface AnnualBaseAmount {
  readonly amount: ExactAmount;
  readonly steps: readonly Step[];
}

/**
 * The annual amount by the policy's rule: twelve times the last monthly amount, or what was
 * invoiced; named `annualAmount`.
 */
function annualBase(input: PenaltyInput, occasion: YearOccasion, baseDate: LocalDate): AnnualBaseAmount {
  const { policy, currency } = input;
  if (policy.base.period !== 'ANNUAL') throw new Error('a yearly penalty needs an annual base');
  if (policy.base.annualBase === 'INVOICED') {
    const invoiced = occasion.invoicedForYear;
    if (invoiced === null) throw new Error('the annual base INVOICED needs what was invoiced for the year');
    requireSameCurrency(invoiced, { currency });
    const label = { en: 'Amount invoiced for the year', fr: 'Montant facturé pour l’année' };
    return {
      amount: unrounded(invoiced),
      steps: [given(label, quantity('annualAmount', invoiced.amount.toFixed(2), currency), policy.article)],
    };
  }
  const selection = { scope: policy.base.scope, on: baseDate, services: [] };
  const monthly = monthlyAmount(
    pricesInForce(input.prices, selection),
    currency,
    'baseMonthlyAmount',
    { en: 'Monthly amount last in force in the year', fr: 'Dernier montant mensuel en vigueur dans l’année' },
    policy.article,
  );
  const annual = exactAmount(monthly.amount.exact.times(12), currency);
  return {
    amount: annual,
    steps: [
      step(
        { en: 'Date whose prices count', fr: 'Date dont les prix comptent' },
        [
          quantity('yearEnd', `${occasion.year}-12-31`, 'date'),
          quantity('serviceLastDay', input.serviceLastDay ?? `${occasion.year}-12-31`, 'date'),
        ],
        'earlier(yearEnd, serviceLastDay)',
        quantity('baseDate', baseDate, 'date'),
        policy.article,
      ),
      monthly.step,
      step(
        { en: 'Annual amount', fr: 'Montant annuel' },
        [quantity('baseMonthlyAmount', monthly.amount.exact, currency)],
        '12 * baseMonthlyAmount',
        quantity('annualAmount', annual.exact, currency),
        policy.article,
      ),
    ],
  };
}
