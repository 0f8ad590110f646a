import { explain, given, quantity } from '../../../api/domain/explanation/build';
import { replay } from '../../../api/domain/explanation/replay';
import { money } from '../../../api/domain/money/value';
import { assessPenalty } from '../../../api/domain/penalty/assess-penalty';
import type { PenaltyDecision } from '../../../api/domain/penalty/decision';
import type { PenaltyInput } from '../../../api/domain/penalty/occasion';
import type { Cap, PenaltyPolicy } from '../../../api/domain/penalty/policy';
import type { PriceLine } from '../../../api/domain/penalty/price-line';
import type { ClockResult, ClockState } from '../../../api/domain/sla/clock';
import { instant, type LocalDate } from '../../../api/domain/time/instant';

const label = { en: 'Penalty', fr: 'Pénalité' };

/** A local date without ceremony. */
export const on = (text: string): LocalDate => text as LocalDate;

/** The liability cap of three hosting months a year. */
export const liability: Cap = {
  key: 'liability',
  label,
  window: 'CALENDAR_YEAR',
  multiple: '3',
  scope: 'HOSTING',
  moment: 'ASSESSED_AT',
  order: 'AS_RECORDED',
  liftable: true,
  article: 'art. 3.1',
};

/** A late restoration at 10, 20 and 30 % of the hosting month. */
export const restoration: PenaltyPolicy = {
  key: 'restoration',
  label,
  commitmentKind: 'RESTORATION',
  commitments: [],
  amount: {
    kind: 'RATE_TABLE',
    reading: 'FLAT',
    lines: [
      { overrunUpToSeconds: 14400, ratePercent: '10' },
      { overrunUpToSeconds: 28800, ratePercent: '20' },
      { overrunUpToSeconds: null, ratePercent: '30' },
    ],
  },
  base: { scope: 'HOSTING', period: 'MONTHLY' },
  window: 'MONTH',
  prorateOnStart: false,
  prorateOnEnd: false,
  caps: ['liability'],
  settlement: 'ON_CLAIM',
  claimExpiryYears: 5,
  contest: { allowed: true, confrontation: false, daysToAgree: 15 },
  article: 'art. 4.2',
};

/** The downtime of a year at 1, 2 and 3 % of the hosting year. */
export const downtime: PenaltyPolicy = {
  ...restoration,
  key: 'downtime-budget',
  commitmentKind: 'DOWNTIME_BUDGET',
  amount: {
    kind: 'RATE_TABLE',
    reading: 'FLAT',
    lines: [
      { overrunUpToSeconds: 36000, ratePercent: '1' },
      { overrunUpToSeconds: 108000, ratePercent: '2' },
      { overrunUpToSeconds: null, ratePercent: '3' },
    ],
  },
  base: { scope: 'HOSTING', period: 'ANNUAL', annualBase: 'TWELVE_TIMES_LAST' },
  window: 'CALENDAR_YEAR',
  prorateOnStart: true,
  prorateOnEnd: true,
  article: 'art. 4.3',
};

/** A price line open from 2020. */
export const priceLine = (key: string, price: string, hosting = true, periodMonths = 1): PriceLine => ({
  key,
  hosting,
  price: money(price, 'EUR'),
  periodMonths,
  from: on('2020-01-01'),
  toExclusive: null,
});

/** A clock that was stopped `overrunSeconds` late (or runs still). */
export function clockResult(overrunSeconds: number, state: ClockState = 'BREACHED', stopped = true): ClockResult {
  const elapsedSeconds = 16200 + overrunSeconds;
  return {
    asOf: instant(1_750_200_000),
    state,
    startedAt: instant(1_750_000_000),
    stoppedAt: stopped ? instant(1_750_100_000) : null,
    targetSeconds: 16200,
    dueAt: instant(1_750_050_000),
    elapsedSeconds,
    remainingSeconds: 0,
    overrunSeconds,
    noClock: null,
    explanation: explain([given(label, quantity('overrunSeconds', overrunSeconds, 's'), 'art. 4.2')]),
  };
}

/** An assessment of a late restoration in June 2025 on a hosting month of 1 000.00. */
export const lateBy = (overrunSeconds: number, changes: Partial<PenaltyInput> = {}): PenaltyInput => ({
  policy: restoration,
  caps: [liability],
  currency: 'EUR',
  prices: [priceLine('hosting', '1000.00'), priceLine('services', '80.00', false)],
  occasion: {
    kind: 'BREACH',
    result: clockResult(overrunSeconds),
    breachOn: on('2025-06-16'),
    severity: 'CRITICAL',
    servicesConcerned: [],
    servicesConcernedInMonth: [],
    openingSecondsInMonth: null,
  },
  assessedOn: on('2025-06-20'),
  serviceLastDay: null,
  recorded: [],
  liftedCaps: [],
  ...changes,
});

/**
 * What the policy decides about an input that must not be refused; its explanation must hold
 * together.
 */
export function decide(input: PenaltyInput): PenaltyDecision {
  const decision = assessPenalty(input);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals));
  expect(replay(decision.value.explanation).differences).toEqual([]);
  return decision.value;
}

/** An assessment of a breach with another occasion. */
export function breachWith(changes: object, base = lateBy(3600)): PenaltyInput {
  if (base.occasion.kind !== 'BREACH') throw new Error('a breach');
  return { ...base, occasion: { ...base.occasion, ...changes } };
}
