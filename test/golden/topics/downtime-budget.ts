import { downtimeByYear, type Interruption } from '../../../api/domain/sla/downtime';
import { readDowntimeBudget } from '../../../api/domain/sla/read-downtime-budget';
import { compileCommitment } from '../../../api/domain/sla/compile-commitment';
import { compileCalendar } from '../../../api/domain/time/calendar';
import type { CalendarDefinition } from '../../../api/domain/time/calendar-definition';
import { parseInstant } from '../../../api/domain/time/instant';
import { requireSound } from '../explained';
import { refused, topic, valueOf } from '../topic';
import { CAUSES } from './causes';
import { commitmentOf, excludedPeriodsOf, type GoldenExclusion } from './sla-clocks';

interface Input {
  readonly calendar: CalendarDefinition;
  readonly budgetSeconds: number;
  readonly asOf: string;
  readonly years: readonly number[];
  readonly interruptions: readonly {
    readonly service: string;
    readonly start: string;
    readonly end: string | null;
    readonly excludedBy: string | null;
    readonly excludedPeriods: readonly GoldenExclusion[];
  }[];
}

/**
 * `downtime-budget.json`: the downtime of local years, and what the yearly budget of `omr-hosted`
 * says of it.
 */
export const downtimeBudget = topic<Input>(({ calendar, budgetSeconds, asOf, years, interruptions }) => {
  const causes = CAUSES['omr-hosted'] ?? [];
  const at = valueOf(parseInstant(asOf));
  const recorded: readonly Interruption[] = interruptions.map(
    ({ service, start, end, excludedBy, excludedPeriods }) => ({
      service,
      startsAt: valueOf(parseInstant(start)),
      endsAt: end === null ? null : valueOf(parseInstant(end)),
      excludedBy,
      excludedPeriods: excludedPeriodsOf(excludedPeriods),
    }),
  );
  const byYear = downtimeByYear(valueOf(compileCalendar(calendar)), recorded, causes, years, at);
  if (!byYear.ok) return refused(byYear.refusals);
  const budget = commitmentOf({
    commitmentName: 'downtime budget',
    commitment: {
      kind: 'DOWNTIME_BUDGET',
      severities: [],
      targetSeconds: budgetSeconds,
      comparison: 'AT_MOST',
      calendar,
    },
    atRiskSharePercent: 80,
  });
  const compiled = valueOf(compileCommitment(budget));
  const secondsByYear: Record<string, number> = {};
  const overBudgetSeconds: Record<string, number> = {};
  const remainingSeconds: Record<string, number> = {};
  for (const { year, seconds } of byYear.value) {
    const result = readDowntimeBudget(compiled, recorded, causes, year, at);
    if (!result.ok) return refused(result.refusals);
    requireSound(result.value.explanation);
    const began = result.value.state !== 'NOT_APPLICABLE';
    if (began && result.value.elapsedSeconds !== seconds) throw new Error('the budget reads another downtime');
    secondsByYear[year] = seconds;
    overBudgetSeconds[year] = result.value.overrunSeconds;
    remainingSeconds[year] = began ? result.value.remainingSeconds : budgetSeconds;
  }
  return { secondsByYear, overBudgetSeconds, remainingSeconds };
});
