import { formatAmount } from '../../../api/domain/money/format-money';
import { assessPenalty } from '../../../api/domain/penalty/assess-penalty';
import { topic, valueOf } from '../topic';
import {
  figuresOf,
  localDateOf,
  policyOf,
  pricesOf,
  clockResultOf,
  type GoldenPrice,
  type GoldenRateLine,
} from './penalty-support';
import type { GoldenCommitment, GoldenExclusion } from './sla-clocks';

interface Input {
  readonly pack: string;
  readonly commitment: GoldenCommitment;
  readonly notifiedAt: string;
  readonly restoredAt: string | null;
  readonly asOf: string;
  readonly excludedPeriods: readonly GoldenExclusion[];
  readonly incidentExcludedBy: string | null;
  readonly prices: readonly GoldenPrice[];
  readonly rateTable: readonly GoldenRateLine[];
}

/** `penalties-gtr.json`: a late restoration (`omr-hosted` art. 4.2). */
export const penaltiesGtr = topic<Input>((input) => {
  const result = clockResultOf(
    input.pack,
    input.commitment,
    {
      severity: null,
      startedAt: input.notifiedAt,
      stoppedAt: input.restoredAt,
      excludedPeriods: input.excludedPeriods,
      excludedBy: input.incidentExcludedBy,
    },
    input.asOf,
  );
  const breachOn = localDateOf(input.commitment.calendar.timezone, result.dueAt ?? result.asOf);
  const decision = valueOf(
    assessPenalty({
      policy: policyOf({
        commitmentKind: 'RESTORATION',
        amount: { kind: 'RATE_TABLE', reading: 'FLAT', lines: input.rateTable },
        base: { scope: 'HOSTING', period: 'MONTHLY' },
        window: 'MONTH',
      }),
      caps: [],
      currency: 'EUR',
      prices: pricesOf(input.prices),
      occasion: {
        kind: 'BREACH',
        result,
        breachOn,
        severity: 'CRITICAL',
        servicesConcerned: [],
        servicesConcernedInMonth: [],
        openingSecondsInMonth: null,
      },
      assessedOn: breachOn,
      serviceLastDay: null,
      recorded: [],
      liftedCaps: [],
    }),
  );
  const explained = figuresOf(decision.explanation, {
    elapsedSeconds: 'elapsedSeconds',
    overrunSeconds: 'overrunSeconds',
    ratePercent: 'ratePercent',
    dueAt: 'dueAt',
    month: 'month',
    baseMonthlyAmount: 'baseMonthlyAmount',
  });
  return { status: decision.status, amount: formatAmount(decision.amount), explanation: explained };
});
