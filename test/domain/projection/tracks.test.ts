import { formatAmount } from '../../../api/domain/money/format-money';
import type { AmountRule } from '../../../api/domain/penalty/policy';
import { CapUses } from '../../../api/domain/projection/contract-cost';
import { isCalm, isFull } from '../../../api/domain/projection/is-calm';
import { meterOf, secondsOfBreach } from '../../../api/domain/projection/meter';
import type { TrackCost } from '../../../api/domain/projection/price-tracks';
import type { RunningBreach, RunningYear } from '../../../api/domain/projection/running-cost';
import { segmentAt, trackOf, type Track } from '../../../api/domain/projection/track';
import { formatInstant, instant, type Instant } from '../../../api/domain/time/instant';
import { at, commitmentOf, contextOf, facts, francs, breach, priced, valueOf } from '../sixth-pack/support';

const flat = priced({ parameter: 'late-restoration.reading', value: 'FLAT' });
const context = contextOf(flat);
const HOUR = 3600;

/**
 * Received on Monday 2 March 2026 at 08:00 in Zurich, due at 15:00 of the office's day from 08:00
 * to 12:00 and 13:00 to 17:30.
 */
const first = breach(flat, 'restoration', '1', facts('2026-03-02T07:00:00Z'));
const START = at('2026-03-02T07:00:00Z');
const DUE = at('2026-03-02T14:00:00Z');
const TUESDAY = at('2026-03-03T08:00:00Z');

const { compiled, policies } = commitmentOf(flat, 'availability');
const [downtime] = policies;
if (downtime === undefined) throw new Error('a policy');
const year: RunningYear = {
  kind: 'YEAR',
  year: 2026,
  commitment: compiled,
  policy: downtime,
  interruptions: [
    { service: 'platform', startsAt: at('2026-12-29T06:00:00Z'), endsAt: null, excludedBy: null, excludedPeriods: [] },
  ],
  invoicedForYear: null,
  liftedCaps: [],
};
const written = (found: Instant | null): string | null => (found === null ? null : formatInstant(found));
const ruled = (amount: AmountRule, item: RunningBreach = first): RunningBreach => ({
  ...item,
  policy: { ...item.policy, policy: { ...item.policy.policy, amount } },
});

describe('how far a clock gets, and when', () => {
  const meter = (item: RunningBreach | RunningYear, end: Instant) => valueOf(meterOf(context, item, end));
  const when = (item: RunningBreach | RunningYear, end: Instant, seconds: number) =>
    written(valueOf(meter(item, end).whenUsed(seconds)));

  test('of an incident: nine hours and a half by Tuesday at nine', () => {
    expect(meter(first, TUESDAY)).toMatchObject({ targetSeconds: 6 * HOUR, elapsedAtEnd: 9.5 * HOUR, dueAt: DUE });
    expect([1, 6 * HOUR, 6 * HOUR + 1, 9.5 * HOUR, 9.5 * HOUR + 1].map((used) => when(first, TUESDAY, used))).toEqual([
      '2026-03-02T07:00:01Z',
      '2026-03-02T14:00:00Z',
      '2026-03-02T14:00:01Z',
      '2026-03-03T08:00:00Z',
      null,
    ]);
  });

  test('excluded time is left out; after a restoration no more is used', () => {
    const startsAt = at('2026-03-02T08:00:00Z');
    const excludedPeriods = [{ cause: 'POWER_UTILITY', startsAt, endsAt: at('2026-03-02T09:00:00Z') }];
    const waiting = { ...first, facts: facts('2026-03-02T07:00:00Z', { excludedPeriods }) };
    expect(when(waiting, TUESDAY, 6 * HOUR)).toBe('2026-03-02T15:00:00Z');
    const over = {
      ...first,
      facts: facts('2026-03-02T07:00:00Z', { events: { RESTORED: at('2026-03-02T15:00:00Z') } }),
    };
    expect(meter(over, TUESDAY).elapsedAtEnd).toBe(7 * HOUR);
    expect([when(over, TUESDAY, 7 * HOUR), when(over, TUESDAY, 7 * HOUR + 1)]).toEqual(['2026-03-02T15:00:00Z', null]);
  });

  test('one that has not started by the end allows and uses nothing', () => {
    const none = meter(first, at('2026-03-02T06:59:59Z'));
    expect(none).toMatchObject({ targetSeconds: null, elapsedAtEnd: 0, dueAt: null });
    expect(valueOf(none.whenUsed(0))).toBeNull();
  });

  test('of a year: twenty hours by Wednesday at three, and nothing after its end', () => {
    // Twelve hours of the service desk on Tuesday 29 December, from 07:00 to 19:00; eight on
    // Wednesday. Thursday has twelve more.
    const end = at('2027-01-08T00:00:00Z');
    expect(meter(year, end)).toMatchObject({ targetSeconds: 20 * HOUR, elapsedAtEnd: 36 * HOUR });
    expect([1, 20 * HOUR, 20 * HOUR + 1, 36 * HOUR, 36 * HOUR + 1].map((used) => when(year, end, used))).toEqual([
      '2026-12-29T06:00:01Z',
      '2026-12-30T14:00:00Z',
      '2026-12-30T14:00:01Z',
      '2026-12-31T18:00:00Z',
      null,
    ]);
  });

  test('a target that may be reached is breached a second later, one that may not at once', () => {
    expect(secondsOfBreach(first, 100)).toBe(101);
    expect(secondsOfBreach(breach(flat, 'response', '1', first.facts), 100)).toBe(100);
  });

  test('what cannot be read is refused', () => {
    const wrong = { ...first, facts: facts('2026-03-02T07:00:00Z', { excludedBy: 'SUNSPOTS' }) };
    const unknown = { ok: false, refusals: [{ code: 'UNKNOWN_CAUSE' }] };
    expect(meterOf(context, wrong, TUESDAY)).toMatchObject(unknown);
    expect(trackOf(context, wrong, START, TUESDAY)).toMatchObject(unknown);
  });
});

const track = (item: RunningBreach, until: Instant = at('2026-03-06T23:00:00Z')): Track =>
  valueOf(trackOf(context, item, START, until));
const hourly = (hourRounding: 'STARTED' | 'COMPLETED' | 'PRORATA'): AmountRule => ({
  kind: 'PER_HOUR',
  multiple: '4',
  hourRounding,
  openingCalendar: { key: 'office' },
});
const table = (reading: 'FLAT' | 'MARGINAL', ...rates: readonly string[]): AmountRule => ({
  kind: 'RATE_TABLE',
  reading,
  lines: rates.map((ratePercent, index) => ({
    overrunUpToSeconds: index === rates.length - 1 ? null : (index + 1) * HOUR,
    ratePercent,
  })),
});
/** An amount per hour needs the calendar of the other policy. */
const opening = breach(flat, 'response', '1', facts('2026-03-02T07:00:00Z')).policy.openingCalendar;
const perHour = (rounding: 'STARTED' | 'COMPLETED' | 'PRORATA'): RunningBreach => {
  const item = ruled(hourly(rounding));
  return { ...item, policy: { ...item.policy, openingCalendar: opening } };
};

describe('an item on its way', () => {
  test('is breached a second after its deadline, in that month, or not by the end', () => {
    expect(track(first)).toMatchObject({ breachedFrom: DUE + 1, dueAt: DUE, month: '2026-03', widened: false });
    expect(track(first, DUE)).toMatchObject({ breachedFrom: null, month: null });
  });

  test('is widened by others where one of its own caps is of the services concerned', () => {
    const scoped = (key: string): RunningBreach => ({
      ...first,
      policy: {
        ...first.policy,
        caps: first.policy.caps.map((cap) => (cap.key === key ? { ...cap, scope: 'SERVICES_CONCERNED' } : cap)),
        policy: { ...first.policy.policy, caps: ['month'] },
      },
    });
    expect([track(scoped('month')).widened, track(scoped('year')).widened]).toEqual([true, false]);
    const among = scoped('month');
    const two = { ...among, policy: { ...among.policy, policy: { ...among.policy.policy, caps: ['year', 'month'] } } };
    expect(track(two).widened).toBe(true);
  });

  test.each<[string, AmountRule, string]>([
    ['a flat table', table('FLAT', '5', '10'), 'STILL'],
    ['a rate per breach', { kind: 'RATE_PER_MISS', ratesPercent: {} }, 'STILL'],
    ['a marginal table whose rates rise', table('MARGINAL', '5', '10', '20'), 'RISING'],
    ['one whose rates stay', table('MARGINAL', '5', '5'), 'RISING'],
    ['one whose rates fall in between', table('MARGINAL', '5', '10', '9'), 'EITHER_WAY'],
    ['hours begun', hourly('STARTED'), 'HOURLY'],
    ['hours complete', hourly('COMPLETED'), 'HOURLY'],
    ['hours pro rata', hourly('PRORATA'), 'RISING'],
  ])('under %s', (_name, amount, growth) => {
    expect(track(ruled(amount)).growth).toBe(growth);
  });

  test.each([
    // Due at 15:00. An hour is begun a second later, and each time an hour after that.
    ['STARTED', ['2026-03-02T14:00:01Z', '2026-03-02T15:00:01Z', '2026-03-02T16:00:01Z', '2026-03-03T07:30:01Z']],
    ['COMPLETED', ['2026-03-02T14:00:01Z', '2026-03-02T15:00:00Z', '2026-03-02T16:00:00Z', '2026-03-03T07:30:00Z']],
    ['PRORATA', ['2026-03-02T14:00:01Z', '2026-03-02T14:00:02Z', '2026-03-02T14:00:03Z', '2026-03-02T14:00:04Z']],
  ] as const)('%s hours may cost more at each of their own instants', (rounding, expected) => {
    const own = track(perHour(rounding));
    const found: (string | null)[] = [];
    let next: Instant | null = START;
    while (next !== null && found.length < 4) {
      next = valueOf(segmentAt(context, own, next));
      found.push(written(next));
    }
    expect(found).toEqual(expected);
  });

  test('an hour begins a second after the one before is complete', () => {
    const own = track(perHour('STARTED'));
    const next = (overrun: number) => valueOf(segmentAt(context, own, instant(DUE + overrun)));
    expect([1, HOUR - 1, HOUR, HOUR + 1].map(next)).toEqual([
      DUE + HOUR + 1,
      DUE + HOUR + 1,
      DUE + HOUR + 1,
      DUE + 2 * HOUR + 1,
    ]);
  });

  test('under a marginal table may cost more each second, long before the next line', () => {
    const own = track(ruled(table('MARGINAL', '5', '10')));
    expect(valueOf(segmentAt(context, own, instant(DUE + 1)))).toBe(DUE + 2);
    expect(valueOf(segmentAt(context, own, START))).toBe(DUE + 1);
  });

  test('keeps what was worked out for as long as its segment lasts', () => {
    const own = track(first);
    expect(written(valueOf(segmentAt(context, own, START)))).toBe('2026-03-02T14:00:01Z');
    const { segment } = own;
    expect(valueOf(segmentAt(context, own, DUE))).toBe(DUE + 1);
    expect(own.segment).toBe(segment);
    expect(written(valueOf(segmentAt(context, own, instant(DUE + 1))))).toBe('2026-03-02T16:00:01Z');
    expect(own.segment).not.toBe(segment);
    expect(valueOf(segmentAt(context, own, at('2026-03-05T08:00:00Z')))).toBeNull();
    expect(own.segment.from).toBe(at('2026-03-05T08:00:00Z'));
    const last = own.segment;
    expect(valueOf(segmentAt(context, own, last.from))).toBeNull();
    expect(own.segment).toBe(last);
    // Asked for an earlier instant, it goes back.
    expect(valueOf(segmentAt(context, own, START))).toBe(DUE + 1);
  });
});

describe('what a sum of items can do until the next break', () => {
  const zero = francs('0.00');
  const cost = (of: Partial<Track>, caps: readonly (readonly [string, string])[] = [], cut = false): TrackCost => ({
    track: { ...track(first), ...of },
    decision: {
      amount: zero,
      capUses: caps.map(([capKey, windowKey]) => ({
        capKey,
        windowKey,
        cap: zero,
        leftBefore: zero,
        used: zero,
        cut,
        lifted: false,
      })),
    },
    cut,
  });
  const calm = (...costs: readonly TrackCost[]) => isCalm({ costs, next: null, work: 0 });
  const full = (...costs: readonly TrackCost[]) => isFull({ costs, next: null, work: 0 }, DUE);

  test('it only rises while each rises and all share all their caps or none', () => {
    const month = ['month', '2026-03'] as const;
    const annual = ['year', '2026'] as const;
    expect(calm()).toBe(true);
    expect(calm(cost({}, [month, annual]), cost({}, [annual, month]), cost({}, [['month', '2026-04']]))).toBe(true);
    expect(calm(cost({}, [month, annual]), cost({}, [annual]))).toBe(false);
    expect(calm(cost({}, [month, annual]), cost({}, [['month', '2026-04'], annual]))).toBe(false);
    expect(calm(cost({ growth: 'EITHER_WAY' }))).toBe(false);
    expect(calm(cost({ item: { ...first, liftedCaps: ['year'] } }))).toBe(false);
  });

  test('it stays while each is still, not breached yet, or cut and only rising', () => {
    const breachedFrom = DUE;
    expect(full(cost({ growth: 'STILL', breachedFrom }))).toBe(true);
    expect(full(cost({ growth: 'RISING', breachedFrom: null }))).toBe(true);
    expect(full(cost({ growth: 'RISING', breachedFrom: instant(DUE + 1) }))).toBe(true);
    expect(full(cost({ growth: 'RISING', breachedFrom }))).toBe(false);
    expect(full(cost({ growth: 'RISING', breachedFrom }, [], true))).toBe(true);
    expect(full(cost({ growth: 'EITHER_WAY', breachedFrom }, [], true))).toBe(false);
    expect(full(cost({ growth: 'STILL', breachedFrom }), cost({ growth: 'HOURLY', breachedFrom }))).toBe(false);
  });
});

test('uses of one cap in one window are one sum, and nothing is noted of what takes nothing', () => {
  const use = (capKey: string, windowKey: string, amount: string) => ({ capKey, windowKey, amount: francs(amount) });
  const recorded = [use('month', '2026-03', '10.00'), use('month', '2026-04', '1.00'), use('month', '2026-03', '5.00')];
  const uses = new CapUses({ recorded: recorded.map((one) => ({ penaltyId: 'p', ...one })) });
  const took = (capKey: string, windowKey: string, used: string) => ({ capKey, windowKey, used: francs(used) });
  uses.take({
    capUses: [took('month', '2026-04', '2.50'), took('year', '2026', '2.50'), took('term', 'TERM', '0.00')],
  });
  expect(uses.recorded().map((one) => [one.capKey, one.windowKey, formatAmount(one.amount)])).toEqual([
    ['month', '2026-03', '15.00'],
    ['month', '2026-04', '3.50'],
    ['year', '2026', '2.50'],
  ]);
  expect([uses.of('term', 'TERM'), uses.of('month', '2027-01')]).toEqual([undefined, undefined]);
  expect(formatAmount(uses.of('year', '2026') ?? francs('9.99'))).toBe('2.50');
});
