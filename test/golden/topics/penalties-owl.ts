import { decimal } from '../../../api/domain/money/decimal';
import { money } from '../../../api/domain/money/value';
import type { PriceLine } from '../../../api/domain/penalty/price-line';
import type { Severity } from '../../../api/domain/sla/commitment';
import type { LocalDate } from '../../../api/domain/time/instant';
import { addMonths } from '../../../api/domain/time/local-date';
import { topic } from '../topic';
import {
  capOf,
  figuresOf,
  localDateOf,
  penaltiesInOrder,
  policyOf,
  clockResultOf,
  type GoldenIncident,
  type Miss,
} from './penalty-support';
import type { GoldenCommitment } from './sla-clocks';

interface Input {
  readonly pack: string;
  readonly commitments: Readonly<Partial<Record<Severity, GoldenCommitment>>>;
  readonly monthlyAmount: Readonly<Record<string, string>>;
  readonly ratesPercent: Readonly<Partial<Record<Severity, string>>>;
  readonly capPercent: string;
  readonly asOf: string;
  readonly incidents: readonly GoldenIncident[];
}

const SERVICES = ['service'];

/**
 * `penalties-owl.json`: breached responses by severity, with one cap a month (`owl-monitoring` s.
 * 5).
 */
export const penaltiesOwl = topic<Input>((input) => {
  const cap = capOf({
    key: 'monthly',
    window: 'MONTH',
    multiple: decimal(input.capPercent).dividedBy(100).toFixed(),
    scope: 'SERVICES_CONCERNED',
    moment: 'DUE_AT',
    order: 'DUE_AT_THEN_NUMBER',
  });
  const policy = policyOf({
    commitmentKind: 'RESPONSE',
    amount: { kind: 'RATE_PER_MISS', ratesPercent: input.ratesPercent },
    base: { scope: 'SERVICES_CONCERNED', period: 'MONTHLY' },
    window: 'MONTH',
    caps: [cap.key],
  });
  const prices = Object.entries(input.monthlyAmount).map(([month, amount]): PriceLine => {
    const from = `${month}-01` as LocalDate;
    return {
      key: 'service',
      hosting: false,
      price: money(amount, 'EUR'),
      periodMonths: 1,
      from,
      toExclusive: addMonths(from, 1),
    };
  });
  const breaches = input.incidents.map((incident): Miss => {
    const commitment = input.commitments[incident.severity];
    const facts = { ...incident, startedAt: incident.receivedAt, stoppedAt: incident.respondedAt };
    const result = commitment === undefined ? null : clockResultOf(input.pack, commitment, facts, input.asOf);
    return {
      number: incident.number,
      result,
      input: (recorded) => {
        if (result === null || commitment === undefined) throw new Error('no commitment, no assessment');
        const breachOn = localDateOf(commitment.calendar.timezone, result.dueAt ?? result.asOf);
        return {
          policy,
          caps: [cap],
          currency: 'EUR',
          prices,
          occasion: {
            kind: 'BREACH',
            result,
            breachOn,
            severity: incident.severity,
            servicesConcerned: SERVICES,
            servicesConcernedInMonth: SERVICES,
            openingSecondsInMonth: null,
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
      elapsedSeconds: 'elapsedSeconds',
      ratePercent: 'ratePercent',
      baseMonthlyAmount: 'baseMonthlyAmount',
      amountBeforeCap: 'amountBeforeCap',
      monthlyCap: 'monthly_cap_exact',
    }),
  );
});
