import { explain, given, quantity, step } from '../explanation/build';
import type { Step } from '../explanation/explanation';
import { whole } from '../money/decimal';
import { exactAmount, zero, type ExactAmount } from '../money/value';
import { accept, type Result } from '../result';
import { applyCaps } from './caps';
import type { PenaltyDecision } from './decision';
import type { BreachOccasion, PenaltyInput } from './occasion';
import { capsOf } from './policy-caps';
import { monthlyAmount, pricesInForce } from './price-line';
import { amountPerHour, hoursOfDelay, rateByOverrun, rateBySeverity } from './rate';

/** Assesses one breach; see `assessPenalty`. */
export function assessBreach(input: PenaltyInput, occasion: BreachOccasion): Result<PenaltyDecision> {
  const { policy, currency } = input;
  const { result } = occasion;
  const clock = result.explanation.steps;
  if (result.state !== 'BREACHED') {
    const label =
      result.state === 'EXCLUDED'
        ? { en: 'Excluded by its cause: nothing is due', fr: 'Exclu par sa cause : rien n’est dû' }
        : { en: 'The commitment is not breached: nothing is due', fr: 'L’engagement n’est pas manqué : rien n’est dû' };
    return accept({
      policyKey: policy.key,
      status: 'NONE',
      amount: zero(currency),
      windowKey: null,
      capUses: [],
      explanation: explain([
        ...clock,
        step(label, [], '0', quantity('ratePercent', 0, '%'), policy.article),
        step(label, [], '0', quantity('amount', '0.00', currency), policy.article),
      ]),
    });
  }
  const month = occasion.breachOn.slice(0, 7);
  const selection = { scope: policy.base.scope, on: occasion.breachOn, services: occasion.servicesConcerned };
  const base = monthlyAmount(
    pricesInForce(input.prices, selection),
    currency,
    'baseMonthlyAmount',
    { en: 'Monthly amount in force at the breach', fr: 'Montant mensuel en vigueur au manquement' },
    policy.article,
  );
  const before = amountBeforeCap(input, occasion, base.amount);
  if (!before.ok) return before;
  const steps: Step[] = [
    ...clock,
    given(
      { en: 'Local date of the breach', fr: 'Date locale du manquement' },
      quantity('breachOn', occasion.breachOn, 'date'),
      policy.article,
    ),
    step(
      { en: 'Month of the breach', fr: 'Mois du manquement' },
      [quantity('breachOn', occasion.breachOn, 'date')],
      'monthOf(breachOn)',
      quantity('month', month, 'calendar-month'),
      policy.article,
    ),
    base.step,
    ...before.value.steps,
  ];
  const capped = applyCaps(before.value.amount, 'amountBeforeCap', policy.article, {
    caps: capsOf(policy, input.caps),
    prices: input.prices,
    currency,
    dueOn: occasion.breachOn,
    assessedOn: input.assessedOn,
    serviceLastDay: input.serviceLastDay,
    services: [...new Set([...occasion.servicesConcernedInMonth, ...occasion.servicesConcerned])],
    recorded: input.recorded,
    liftedCaps: input.liftedCaps,
  });
  return accept({
    policyKey: policy.key,
    status: result.stoppedAt === null ? 'PROJECTED' : 'ASSESSED',
    amount: capped.amount,
    windowKey: month,
    capUses: capped.capUses,
    explanation: explain([...steps, ...capped.steps]),
  });
}

interface BeforeCap {
  readonly amount: ExactAmount;
  readonly steps: readonly Step[];
}

/**
 * The amount before caps and rounding, by the policy's kind of rule; its last step is named
 * `amountBeforeCap`.
 */
function amountBeforeCap(
  { policy, currency }: PenaltyInput,
  occasion: BreachOccasion,
  base: ExactAmount,
): Result<BeforeCap> {
  const { article, amount: rule } = policy;
  const overrun = occasion.result.overrunSeconds;
  const baseInput = quantity('baseMonthlyAmount', base.exact, currency);
  const label = { en: 'Amount before caps and rounding', fr: 'Montant avant plafonds et arrondi' };
  if (rule.kind === 'PER_HOUR') {
    if (occasion.openingSecondsInMonth === null)
      throw new Error('an amount per hour needs the opening hours of the month');
    const hours = hoursOfDelay(rule.hourRounding, overrun, article);
    const hour = amountPerHour(rule, baseInput, base.exact, occasion.openingSecondsInMonth, article);
    if (!hour.ok) return hour;
    const exact = hours.value.times(hour.value.value);
    const inputs = [
      quantity('hoursCounted', hours.value, 'hour'),
      quantity('amountPerHour', hour.value.value, currency),
    ];
    const result = quantity('amountBeforeCap', exact, currency);
    const last = step(label, inputs, 'hoursCounted * amountPerHour', result, article);
    return accept({ amount: exactAmount(exact, currency), steps: [...hours.steps, ...hour.value.steps, last] });
  }
  const rate =
    rule.kind === 'RATE_TABLE'
      ? rateByOverrun(rule, overrun, article)
      : rateBySeverity(rule, occasion.severity, article);
  const exact = base.exact.times(rate.value).dividedBy(whole(100));
  const inputs = [baseInput, quantity('ratePercent', rate.value, '%')];
  const last = step(
    label,
    inputs,
    'baseMonthlyAmount * ratePercent / 100',
    quantity('amountBeforeCap', exact, currency),
    article,
  );
  return accept({ amount: exactAmount(exact, currency), steps: [...rate.steps, last] });
}
