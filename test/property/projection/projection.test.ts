import fc from 'fast-check';
import { contextOf, day, facts, francs, line, breach, priced, valueOf } from '../../domain/sixth-pack/support';
import { replay } from '../../../api/domain/explanation/replay';
import { sum } from '../../../api/domain/money/arithmetic';
import { formatAmount } from '../../../api/domain/money/format-money';
import type { RecordedCapUse } from '../../../api/domain/penalty/decision';
import type { AmountRule, Cap } from '../../../api/domain/penalty/policy';
import type { ReadyPolicy } from '../../../api/domain/penalty/priced-terms';
import { contractCostIfItLasts } from '../../../api/domain/projection/contract-cost';
import { nextStep, stepAt, type CostSteps } from '../../../api/domain/projection/cost-steps';
import { projectContract } from '../../../api/domain/projection/project-contract';
import { projectItem } from '../../../api/domain/projection/project-item';
import { costIfItLasts, type ProjectionContext, type RunningBreach } from '../../../api/domain/projection/running-cost';
import { readClock } from '../../../api/domain/sla/read-clock';
import { formatInstant, instant, parseInstant, type Instant } from '../../../api/domain/time/instant';
import { localMonthAt } from '../../../api/domain/time/time-zone';
import { runs } from '../../support/runs';

const terms = priced();

/** Some minutes before New Year, which is open here, so that windows and prices turn on the way. */
const EVE = valueOf(parseInstant('2026-12-31T22:50:00Z'));
const LENGTH = 1500;

/** Few values, so that amounts rise, fall and come back to what they were. */
const ratePercent = fc.constantFrom('0', '5', '20');
const rule: fc.Arbitrary<AmountRule> = fc.oneof(
  fc
    .record({
      reading: fc.constantFrom('FLAT' as const, 'MARGINAL' as const),
      ends: fc.uniqueArray(fc.integer({ min: 1, max: 600 }), { maxLength: 3 }),
      rates: fc.array(ratePercent, { minLength: 4, maxLength: 4 }),
    })
    .map(({ reading, ends, rates }): AmountRule => {
      const sorted: readonly (number | null)[] = [...[...ends].sort((a, b) => a - b), null];
      const lines = sorted.map((end, index) => ({ overrunUpToSeconds: end, ratePercent: rates[index] ?? '1' }));
      return { kind: 'RATE_TABLE', reading, lines };
    }),
  fc.constantFrom('STARTED' as const, 'COMPLETED' as const, 'PRORATA' as const).map((hourRounding): AmountRule => ({
    kind: 'PER_HOUR',
    multiple: '40',
    hourRounding,
    openingCalendar: { key: 'office' },
  })),
  ratePercent.map((rate): AmountRule => ({ kind: 'RATE_PER_MISS', ratesPercent: { CRITICAL: rate } })),
);

const multiple = fc.constantFrom('0.05', '0.1', '0.2', '2');
const caps: fc.Arbitrary<readonly Cap[]> = fc.tuple(multiple, multiple, multiple).chain((multiples) =>
  fc
    .record({
      moments: fc.tuple(...multiples.map(() => fc.constantFrom('DUE_AT' as const, 'ASSESSED_AT' as const))),
      scopes: fc.tuple(
        ...multiples.map(() => fc.constantFrom('ALL' as const, 'HOSTING' as const, 'SERVICES_CONCERNED' as const)),
      ),
    })
    .map(({ moments, scopes }) =>
      (['MONTH', 'CALENDAR_YEAR', 'CONTRACT_TERM'] as const).map((window, index): Cap => ({
        key: window.toLowerCase().replace('_', '-'),
        label: { en: 'Cap', fr: 'Plafond' },
        window,
        multiple: multiples[index] ?? '1',
        scope: scopes[index] ?? 'ALL',
        moment: moments[index] ?? 'DUE_AT',
        order: 'DUE_AT_THEN_NUMBER',
        liftable: true,
        article: '',
      })),
    ),
);

/**
 * An always open clock with a target of some minutes, so that all happens within the length looked
 * at.
 */
const base = breach(terms, 'restoration', '0', facts('2026-12-31T22:50:00Z'));
const always = priced({
  parameter: 'office',
  value: JSON.stringify({
    timezone: 'Europe/Zurich',
    weekly: Object.fromEntries(
      ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'].map((name) => [name, [['00:00', '24:00']]]),
    ),
    holidayZone: 'none',
    exceptions: [],
  }),
});
const open = breach(always, 'restoration', '0', facts('2026-12-31T22:50:00Z')).commitment;

const period = fc.record({ at: fc.nat(LENGTH), lasts: fc.option(fc.nat(300), { freq: 8 }) });
const running = (shared: readonly Cap[]): fc.Arbitrary<RunningBreach> =>
  fc
    .record({
      number: fc.nat(9),
      receivedAt: fc.nat(600),
      target: fc.integer({ min: 1, max: 500 }),
      comparison: fc.constantFrom('AT_MOST' as const, 'LESS_THAN' as const),
      amount: rule,
      scope: fc.constantFrom('ALL' as const, 'HOSTING' as const, 'SERVICES_CONCERNED' as const),
      capKeys: fc.subarray(shared.map(({ key }) => key)),
      excluded: fc.array(period, { maxLength: 2 }),
      restoredAfter: fc.option(fc.nat(LENGTH), { freq: 3 }),
      services: fc.subarray(['platform', 'support']),
    })
    .map((made): RunningBreach => {
      const [ready] = [base.policy];
      const policy: ReadyPolicy = {
        caps: shared,
        openingCalendar: made.amount.kind === 'PER_HOUR' ? open.calendar : null,
        policy: {
          ...ready.policy,
          amount: made.amount,
          base: { scope: made.scope, period: 'MONTHLY' },
          caps: made.capKeys,
        },
      };
      const received = instant(EVE + made.receivedAt);
      return {
        ...base,
        incident: String(made.number),
        commitment: {
          ...open,
          commitment: { ...open.commitment, comparison: made.comparison, target: { seconds: made.target } },
        },
        policy,
        servicesConcerned: made.services,
        facts: facts(formatInstant(received), {
          events: made.restoredAfter === null ? {} : { RESTORED: instant(received + made.restoredAfter) },
          excludedPeriods: made.excluded.map(({ at, lasts }) => ({
            cause: 'POWER_UTILITY',
            startsAt: instant(EVE + at),
            endsAt: lasts === null ? null : instant(EVE + at + lasts),
          })),
        }),
      };
    });

/** A price that changes at New Year, and what caps have recorded. */
const context: fc.Arbitrary<ProjectionContext> = fc
  .array(
    fc.record({
      capKey: fc.constantFrom('month', 'calendar-year', 'contract-term'),
      windowKey: fc.constantFrom('2026-12', '2027-01', '2026', '2027', 'TERM'),
      amount: fc.nat(4).map((units) => francs(`${units * 40}.00`)),
    }),
    { maxLength: 3 },
  )
  .map((recorded) => ({
    ...contextOf(
      terms,
      recorded.map((use, index): RecordedCapUse => ({ penaltyId: `p${index}`, ...use })),
      [
        line('platform', '1200.00', true),
        { ...line('support', '600.00'), toExclusive: day('2027-01-01') },
        { ...line('support', '150.00'), from: day('2027-01-01') },
      ],
    ),
  }));

const at = (offset: number): Instant => instant(EVE + offset);
const SPAN = { from: EVE, until: at(LENGTH), stepsAtMost: 80 };
/**
 * Every instant of the span for a share of the cases would be slow: some, and those around each
 * step.
 */
const instantsOf = (steps: CostSteps, offsets: readonly number[]): readonly Instant[] => [
  ...offsets.map(at),
  ...steps.steps.flatMap(({ from }) =>
    [from - 1, from, from + 1].filter((each) => each >= SPAN.from && each <= SPAN.until).map((each) => instant(each)),
  ),
];
const offsets = fc.array(fc.nat(LENGTH), { minLength: 20, maxLength: 20 });

test('the steps of one incident equal assessing it at each instant, whatever the kind of rule', () => {
  fc.assert(
    fc.property(context, caps.chain(running), offsets, (shared, item, some) => {
      const steps = valueOf(projectItem(shared, item, SPAN));
      for (const t of instantsOf(steps, some)) {
        if (t > steps.until) continue;
        const brute = formatAmount(valueOf(costIfItLasts(shared, item, t)).amount);
        expect([formatInstant(t), formatAmount(stepAt(steps, t)?.amount ?? francs('9.99'))]).toEqual([
          formatInstant(t),
          brute,
        ]);
        const next = nextStep(steps, t);
        if (next !== null) expect(next.from).toBeGreaterThan(t);
      }
      for (const [index, { explanation, amount, from }] of steps.steps.entries()) {
        if (index > 20) break;
        expect(replay(explanation).differences).toEqual([]);
        const before = steps.steps[index - 1];
        if (before !== undefined) {
          expect(formatAmount(before.amount)).not.toBe(formatAmount(amount));
          expect(before.from).toBeLessThan(from);
        }
      }
    }),
    runs(60),
  );
});

test('every single second of some incidents', () => {
  fc.assert(
    fc.property(context, caps.chain(running), (shared, item) => {
      const steps = valueOf(projectItem(shared, item, SPAN));
      const wrong: string[] = [];
      for (let offset = 0; at(offset) <= steps.until; offset += 1) {
        const t = at(offset);
        const brute = formatAmount(valueOf(costIfItLasts(shared, item, t)).amount);
        if (formatAmount(stepAt(steps, t)?.amount ?? francs('9.99')) !== brute) wrong.push(formatInstant(t));
      }
      expect(wrong).toEqual([]);
    }),
    runs(6),
  );
});

/**
 * The sum by hand: all that is breached at an instant, in the order of breach then number, each
 * assessed after those before.
 */
function bruteTotal(shared: ProjectionContext, items: readonly RunningBreach[], t: Instant): string {
  const breached = items.flatMap((item) => {
    const result = valueOf(readClock(item.commitment, item.facts, shared.causes, t));
    return result.state === 'BREACHED' && result.dueAt !== null ? [{ item, dueAt: result.dueAt }] : [];
  });
  breached.sort(
    (a, b) => a.dueAt - b.dueAt || (a.item.incident < b.item.incident ? -1 : a.item.incident > b.item.incident ? 1 : 0),
  );
  const recorded = [...shared.recorded];
  const amounts = breached.map(({ item, dueAt }) => {
    const month = breached.filter(
      (other) => localMonthAt(shared.zone, other.dueAt) === localMonthAt(shared.zone, dueAt),
    );
    const servicesInMonth = month.flatMap((other) => other.item.servicesConcerned);
    const decision = valueOf(costIfItLasts(shared, item, t, { recorded: [...recorded], servicesInMonth }));
    for (const { capKey, windowKey, used } of decision.capUses) {
      recorded.push({ penaltyId: item.incident, capKey, windowKey, amount: used });
    }
    return decision.amount;
  });
  return formatAmount(sum(amounts, 'CHF'));
}

test('the steps of a contract equal the sum under caps at each instant, in any order of the incidents', () => {
  const several = caps.chain((shared) => fc.array(running(shared), { minLength: 1, maxLength: 3 }));
  fc.assert(
    fc.property(context, several, offsets, (shared, items, some) => {
      const steps = valueOf(projectContract(shared, items, SPAN));
      for (const t of instantsOf(steps, some).filter((each) => each <= steps.until)) {
        expect([formatInstant(t), formatAmount(stepAt(steps, t)?.amount ?? francs('9.99'))]).toEqual([
          formatInstant(t),
          bruteTotal(shared, items, t),
        ]);
      }
      const numbers = new Set(items.map(({ incident }) => incident));
      if (numbers.size < items.length) return;
      const t = at(some[0] ?? 0);
      expect(formatAmount(valueOf(contractCostIfItLasts(shared, [...items].reverse(), t)).amount)).toBe(
        bruteTotal(shared, items, t),
      );
    }),
    runs(40),
  );
});
