import { formatAmount } from '../../../api/domain/money/format-money';
import { assessPenalty } from '../../../api/domain/penalty/assess-penalty';
import type { LocalDate } from '../../../api/domain/time/instant';
import { answer, topic } from '../topic';
import { figuresOf, policyOf, pricesOf, type GoldenPrice, type GoldenRateLine } from './penalty-support';

interface Input {
  readonly year: number;
  readonly downtimeSeconds: number;
  readonly budgetSeconds: number;
  readonly serviceStart: string;
  readonly serviceLastDay: string | null;
  readonly prices: readonly GoldenPrice[];
  readonly rateTable: readonly GoldenRateLine[];
}

/** `penalties-ims.json`: the downtime of a year that is over (`omr-hosted` art. 4.3, 4.5). */
export const penaltiesIms = topic<Input>((input) => {
  const decision = assessPenalty({
    policy: policyOf({
      commitmentKind: 'DOWNTIME_BUDGET',
      amount: { kind: 'RATE_TABLE', reading: 'FLAT', lines: input.rateTable },
      base: { scope: 'HOSTING', period: 'ANNUAL', annualBase: 'TWELVE_TIMES_LAST' },
      window: 'CALENDAR_YEAR',
      prorateOnStart: true,
      prorateOnEnd: true,
    }),
    caps: [],
    currency: 'EUR',
    prices: pricesOf(input.prices),
    occasion: {
      kind: 'YEAR',
      year: input.year,
      downtimeSeconds: input.downtimeSeconds,
      budgetSeconds: input.budgetSeconds,
      comparison: 'AT_MOST',
      closed: true,
      serviceStartsOn: input.serviceStart as LocalDate,
      invoicedForYear: null,
    },
    assessedOn: `${input.year + 1}-01-01` as LocalDate,
    serviceLastDay: input.serviceLastDay as LocalDate | null,
    recorded: [],
    liftedCaps: [],
  });
  return answer(decision, ({ amount, explanation }) => ({
    amount: formatAmount(amount),
    explanation: figuresOf(explanation, {
      downtimeSeconds: 'downtimeSeconds',
      overBudgetSeconds: 'overrunSeconds',
      ratePercent: 'ratePercent',
      baseDate: 'baseDate',
      monthlyAmount: 'baseMonthlyAmount',
      annualAmount: 'annualAmount',
      daysInService: 'daysInService',
      daysInYear: 'daysInYear',
      amountBeforeProration: 'amountBeforeProration',
    }),
  }));
});
