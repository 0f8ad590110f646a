import { contractCostIfItLasts } from '../../../api/domain/projection/contract-cost';
import { projectContract } from '../../../api/domain/projection/project-contract';
import { nextCostStep, projectItem } from '../../../api/domain/projection/project-item';
import {
  costIfItLasts,
  type ProjectionContext,
  type RunningItem,
  type RunningBreach,
  type RunningYear,
} from '../../../api/domain/projection/running-cost';
import { formatAmount } from '../../../api/domain/money/format-money';
import type { Cap } from '../../../api/domain/penalty/policy';
import { compileCalendar } from '../../../api/domain/time/calendar';
import { formatInstant, instant } from '../../../api/domain/time/instant';
import { linesOf } from '../../support/explained';
import { at, commitmentOf, contextOf, day, facts, francs, breach, priced, valueOf } from '../sixth-pack/support';

const flat = priced({ parameter: 'late-restoration.reading', value: 'FLAT' });

/**
 * Due on Monday 2 March 2026 at 15:00 and at 16:00: on Tuesday at 09:00 three hours and a half
 * late, and two and a half.
 */
const first = breach(flat, 'restoration', '1', facts('2026-03-02T07:00:00Z'));
const second = breach(flat, 'restoration', '2', facts('2026-03-02T08:00:00Z'));
const TUESDAY = at('2026-03-03T08:00:00Z');

const { compiled, policies } = commitmentOf(flat, 'availability');
const [downtime] = policies;
if (downtime === undefined) throw new Error('a policy');
/**
 * The platform is out from Tuesday 29 December 2026 at 07:00: 20 h are used up on Wednesday at
 * 15:00.
 */
const year = (number: number, policy = downtime): RunningYear => ({
  kind: 'YEAR',
  year: number,
  commitment: compiled,
  policy,
  interruptions: [
    { service: 'platform', startsAt: at('2026-12-29T06:00:00Z'), endsAt: null, excludedBy: null, excludedPeriods: [] },
  ],
  invoicedForYear: null,
  liftedCaps: [],
});

/** The same item under one cap. */
const cappedBy = <T extends RunningItem>(item: T, change: Partial<Cap>): T => {
  const [, cap] = item.policy.caps;
  if (cap === undefined) throw new Error('a cap');
  const only: Cap = { ...cap, key: 'only', ...change };
  return { ...item, policy: { ...item.policy, caps: [only], policy: { ...item.policy.policy, caps: ['only'] } } };
};
const usesOf = (item: RunningItem, when: string, change: Partial<ProjectionContext> = {}) =>
  valueOf(costIfItLasts({ ...contextOf(flat), ...change }, item, at(when))).capUses;

describe('the day on which a cost would be assessed', () => {
  test('of a breach that runs, the day asked about; of one that stopped, the day it stopped', () => {
    const monthly = cappedBy(first, { window: 'MONTH', moment: 'ASSESSED_AT' });
    const windows = (item: RunningBreach) => usesOf(item, '2026-05-04T08:00:00Z').map(({ windowKey }) => windowKey);
    expect(windows(monthly)).toEqual(['2026-05']);
    const over = facts('2026-03-02T07:00:00Z', { events: { RESTORED: at('2026-03-31T21:59:59Z') } });
    expect(windows({ ...monthly, facts: over })).toEqual(['2026-03']);
    const later = facts('2026-03-02T07:00:00Z', { events: { RESTORED: at('2026-03-31T22:00:00Z') } });
    expect(windows({ ...monthly, facts: later })).toEqual(['2026-04']);
  });

  test.each([
    [null, '2027-01'],
    ['2026-12-31', '2027-01'],
    ['2026-12-30', '2026-12'],
    ['2027-03-31', '2027-01'],
  ])('of a year with service until %s: a day of %s', (last, window) => {
    const monthly = cappedBy(year(2026), { window: 'MONTH', moment: 'ASSESSED_AT' });
    const serviceLastDay = last === null ? null : day(last);
    expect(usesOf(monthly, '2026-12-31T12:00:00Z', { serviceLastDay }).map(({ windowKey }) => windowKey)).toEqual([
      window,
    ]);
  });
});

describe('what one item costs', () => {
  test('a year is projected until it is over, then certain; before it there is nothing', () => {
    const statusAt = (when: string) => valueOf(costIfItLasts(contextOf(flat), year(2026), at(when))).status;
    expect(statusAt('2025-12-31T12:00:00Z')).toBe('NONE');
    expect(statusAt('2026-12-30T14:00:00Z')).toBe('NONE');
    expect(statusAt('2026-12-30T14:00:01Z')).toBe('PROJECTED');
    expect(statusAt('2026-12-31T22:59:59Z')).toBe('PROJECTED');
    expect(statusAt('2026-12-31T23:00:00Z')).toBe('ASSESSED');
  });

  test('a year explains its downtime before its amount', () => {
    const { explanation } = valueOf(costIfItLasts(contextOf(flat), year(2026), at('2027-01-01T00:00:00Z')));
    expect(linesOf(explanation).slice(0, 3)).toEqual([
      'year 2026 year',
      'countedUntil 2026-12-31T23:00:00Z instant',
      'targetSeconds 72000 s',
    ]);
  });

  test('services of other breaches of its month widen its cap', () => {
    const services = cappedBy(first, { scope: 'SERVICES_CONCERNED', window: 'MONTH', multiple: '1' });
    const capOf = (item: RunningBreach) => usesOf(item, '2026-03-04T08:00:00Z').map(({ cap }) => formatAmount(cap));
    expect(capOf(services)).toEqual(['1200.00']);
    expect(capOf({ ...services, servicesConcernedInMonth: ['support'] })).toEqual(['1800.00']);
  });

  test('what stands recorded has taken its part, unless the cap is lifted', () => {
    const recorded = [{ penaltyId: '0', capKey: 'year', windowKey: '2026', amount: francs('1150.00') }];
    const cost = (item: RunningBreach) =>
      formatAmount(valueOf(costIfItLasts(contextOf(flat, recorded), item, TUESDAY)).amount);
    expect(cost(first)).toBe('50.00');
    expect(cost({ ...first, liftedCaps: ['year'] })).toBe('150.00');
  });

  test('the downtime of a year is asked of a downtime budget only', () => {
    const wrong: RunningYear = { ...year(2026), commitment: first.commitment };
    expect(() => costIfItLasts(contextOf(flat), wrong, TUESDAY)).toThrow('restoration is not a downtime budget');
  });
});

describe('what all cost together', () => {
  test('is the sum of the items, each named by its policy and its incident or year', () => {
    const { amount, explanation } = valueOf(contractCostIfItLasts(contextOf(flat), [second, first], TUESDAY));
    expect(formatAmount(amount)).toBe('300.00');
    expect(linesOf(explanation)).toEqual([
      'total 300.00 CHF | item1_late_restoration_1 + item2_late_restoration_2 | ' +
        'item1_late_restoration_1 150.00 CHF | item2_late_restoration_2 150.00 CHF',
    ]);
    expect(explanation.steps.map(({ label, article }) => [label.en, article])).toEqual([
      ['All running items together', ''],
    ]);
  });

  test('of nothing is nothing', () => {
    const { explanation, items } = valueOf(contractCostIfItLasts(contextOf(flat), [], TUESDAY));
    expect([linesOf(explanation), items]).toEqual([['total 0.00 CHF | 0'], []]);
  });

  test('breaches come by breach, then number, then the years by their number, then what is not breached', () => {
    const when = at('2027-02-01T12:00:00Z');
    const late = (number: string, received: string) => breach(flat, 'restoration', number, facts(received));
    const kept = late('9', '2027-02-01T11:30:00Z');
    const items = [
      kept,
      year(2027),
      late('3', '2027-01-27T08:00:00Z'),
      year(2026),
      late('2', '2027-01-28T08:00:00Z'),
      late('1', '2027-01-28T08:00:00Z'),
    ];
    const cost = valueOf(contractCostIfItLasts(contextOf(flat), items, when));
    expect(cost.items.map(({ item }) => (item.kind === 'BREACH' ? item.incident : item.year))).toEqual([
      '3',
      '1',
      '2',
      2026,
      2027,
      '9',
    ]);
    expect(linesOf(cost.explanation)[0]).toMatch(/\| item4_downtime_2026 [\d.]+ CHF \| item5_downtime_2027 /);
  });

  test('only the breaches of the same month share the services that make a cap', () => {
    const services = (item: RunningBreach, key: string): RunningBreach => ({
      ...cappedBy(item, { scope: 'SERVICES_CONCERNED', window: 'MONTH', multiple: '0.1' }),
      servicesConcerned: [key],
    });
    const capsWith = (received: string) => {
      const other = services(breach(flat, 'restoration', '2', facts(received)), 'support');
      const cost = valueOf(
        contractCostIfItLasts(contextOf(flat), [services(first, 'platform'), other], at('2026-04-30T12:00:00Z')),
      );
      return cost.items.flatMap(({ decision }) => decision.capUses.map(({ cap }) => formatAmount(cap)));
    };
    // A tenth of 1 200.00, of 600.00, or of both.
    expect(capsWith('2026-03-30T06:00:00Z')).toEqual(['180.00', '180.00']);
    expect(capsWith('2026-04-13T06:00:00Z')).toEqual(['120.00', '60.00']);
  });
});

describe('what cannot be looked at is refused', () => {
  const far = instant(at('2399-12-31T23:59:59Z') + 86_400);
  const wrong = { ...first, facts: facts('2026-03-02T07:00:00Z', { excludedBy: 'SUNSPOTS' }) };
  const unknownCause = { ok: false, refusals: [{ code: 'UNKNOWN_CAUSE' }] };
  const span = { from: at('2026-03-02T07:00:00Z'), until: TUESDAY, stepsAtMost: 10 };
  const context = contextOf(flat);

  test('an incident of which something impossible is recorded', () => {
    expect(costIfItLasts(context, wrong, TUESDAY)).toMatchObject(unknownCause);
    expect(contractCostIfItLasts(context, [first, wrong], TUESDAY)).toMatchObject(unknownCause);
    expect(projectContract(context, [first, wrong], span)).toMatchObject(unknownCause);
    expect(projectItem(context, wrong, span)).toMatchObject(unknownCause);
    expect(nextCostStep(context, wrong, span.from, span.until)).toMatchObject(unknownCause);
  });

  test('an instant that is not kept', () => {
    expect(contractCostIfItLasts(context, [first], far)).toMatchObject({
      ok: false,
      refusals: [{ code: 'INSTANT_OUT_OF_RANGE' }],
    });
  });

  test('a month in which an hour has no amount, once the breach is there', () => {
    const never = { timezone: 'Europe/Zurich', weekly: {}, holidayZone: 'none', exceptions: [] };
    const late = breach(flat, 'response', '1', facts('2026-03-02T07:00:00Z'));
    const item = { ...late, policy: { ...late.policy, openingCalendar: valueOf(compileCalendar(never)) } };
    const noHours = { ok: false, refusals: [{ code: 'NO_OPENING_HOURS' }] };
    // Due at 09:30 in Zurich, and breached on reaching it.
    const DUE = at('2026-03-02T08:30:00Z');
    expect(costIfItLasts(context, item, instant(DUE - 1))).toMatchObject({ ok: true, value: { status: 'NONE' } });
    expect(costIfItLasts(context, item, DUE)).toMatchObject(noHours);
    expect(contractCostIfItLasts(context, [first, item], DUE)).toMatchObject(noHours);
    for (const from of [span.from, DUE]) {
      expect(projectItem(context, item, { ...span, from })).toMatchObject(noHours);
      expect(projectContract(context, [item], { ...span, from })).toMatchObject(noHours);
    }
    expect(nextCostStep(context, item, span.from, DUE)).toMatchObject(noHours);
    expect(projectItem(context, item, { ...span, until: instant(DUE - 1) })).toMatchObject({ ok: true });
    expect(projectContract(context, [item], { ...span, until: instant(DUE - 1) })).toMatchObject({ ok: true });
  });

  test('the last step before nothing changes any more is the last', () => {
    const steps = valueOf(projectContract(context, [first], { ...span, until: at('2026-03-06T23:00:00Z') }));
    expect(steps.steps.map(({ from }) => formatInstant(from))).toEqual([
      '2026-03-02T07:00:00Z',
      '2026-03-02T14:00:01Z',
      '2026-03-02T16:00:01Z',
      '2026-03-03T10:30:01Z',
    ]);
    expect([steps.from, steps.until]).toEqual([span.from, at('2026-03-06T23:00:00Z')]);
  });
});
