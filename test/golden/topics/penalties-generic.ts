import type { HourRounding } from '../../../api/domain/penalty/policy';
import type { Severity } from '../../../api/domain/sla/commitment';
import { compileCalendar } from '../../../api/domain/time/calendar';
import type { CalendarDefinition } from '../../../api/domain/time/calendar-definition';
import { monthOf } from '../../../api/domain/time/local-date';
import { openingSecondsInMonth } from '../../../api/domain/time/opening-seconds';
import { topic, valueOf } from '../topic';
import {
  capOf,
  figuresOf,
  localDateOf,
  penaltiesInOrder,
  policyOf,
  pricesOf,
  clockResultOf,
  type GoldenIncident,
  type GoldenPrice,
  type Miss,
} from './penalty-support';
import type { GoldenCommitment } from './sla-clocks';

interface Input {
  readonly pack: string;
  readonly commitments: Readonly<Partial<Record<Severity, GoldenCommitment>>>;
  readonly openingCalendar: CalendarDefinition;
  readonly hourRounding: HourRounding;
  readonly prices: readonly GoldenPrice[];
  readonly asOf: string;
  readonly incidents: readonly GoldenIncident[];
}

const MONTHLY = capOf({
  key: 'monthly',
  window: 'MONTH',
  multiple: '1',
  scope: 'ALL',
  moment: 'DUE_AT',
  order: 'DUE_AT_THEN_NUMBER',
});

/**
 * `penalties-generic.json`: late responses by the hour, with a monthly cap (`generic-2017` art. 5
 * and 6).
 */
export const penaltiesGeneric = topic<Input>((input) => {
  const calendar = valueOf(compileCalendar(input.openingCalendar));
  const prices = pricesOf(input.prices);
  const policy = policyOf({
    commitmentKind: 'RESPONSE',
    amount: { kind: 'PER_HOUR', multiple: '5', hourRounding: input.hourRounding, openingCalendar: { key: 'opening' } },
    base: { scope: 'ALL', period: 'MONTHLY' },
    window: 'MONTH',
    caps: [MONTHLY.key],
  });
  const breaches = input.incidents.map((incident): Miss => {
    const commitment = input.commitments[incident.severity];
    const facts = { ...incident, startedAt: incident.receivedAt, stoppedAt: incident.respondedAt };
    const result = commitment === undefined ? null : clockResultOf(input.pack, commitment, facts, input.asOf);
    return {
      number: incident.number,
      result,
      input: (recorded) => {
        if (result === null) throw new Error('no commitment, no assessment');
        const breachOn = localDateOf(input.openingCalendar.timezone, result.dueAt ?? result.asOf);
        return {
          policy,
          caps: [MONTHLY],
          currency: 'EUR',
          prices,
          occasion: {
            kind: 'BREACH',
            result,
            breachOn,
            severity: incident.severity,
            servicesConcerned: [],
            servicesConcernedInMonth: [],
            openingSecondsInMonth: valueOf(openingSecondsInMonth(calendar, monthOf(breachOn))),
          },
          assessedOn: breachOn,
          serviceLastDay: null,
          recorded,
          liftedCaps: [],
        };
      },
    };
  });
  return penaltiesInOrder(breaches, ({ explanation }) =>
    figuresOf(explanation, {
      targetSeconds: 'targetSeconds',
      delaySeconds: 'overrunSeconds',
      hoursCounted: 'hoursCounted',
      monthlyForfait: 'baseMonthlyAmount',
      openingHours: 'openingHours',
      amountPerHour: 'amountPerHour',
      amountBeforeCap: 'amountBeforeCap',
    }),
  );
});
