import { breaksOf } from '../../../api/domain/projection/breaks';
import type { ProjectionContext, RunningBreach } from '../../../api/domain/projection/running-cost';
import type { Cap } from '../../../api/domain/penalty/policy';
import { formatInstant, instant } from '../../../api/domain/time/instant';
import { at, contextOf, day, facts, line, breach, priced, valueOf } from '../sixth-pack/support';

const flat = priced({ parameter: 'late-restoration.reading', value: 'FLAT' });

/**
 * Due on Monday 2 March 2026 at 15:00 in Zurich, two hours late at 17:00, six at 11:30 on Tuesday.
 */
const item = breach(flat, 'restoration', '1', facts('2026-03-02T07:00:00Z'));
const BREACH = '2026-03-02T14:00:01Z';
const TWO_HOURS = '2026-03-02T16:00:01Z';
const SIX_HOURS = '2026-03-03T10:30:01Z';

const breaks = (
  from: string,
  until: string,
  one: RunningBreach = item,
  context: ProjectionContext = contextOf(flat),
): readonly string[] => valueOf(breaksOf(context, one, at(from), at(until))).map((each) => formatInstant(each));

describe('where a cost may jump', () => {
  test('at the breach, and a second after the end of each line', () => {
    expect(breaks('2026-03-02T07:00:00Z', '2026-03-06T23:00:00Z')).toEqual([BREACH, TWO_HOURS, SIX_HOURS]);
  });

  test('only after the start, up to the end', () => {
    expect(breaks(BREACH, SIX_HOURS)).toEqual([TWO_HOURS, SIX_HOURS]);
    expect(breaks('2026-03-02T14:00:00Z', '2026-03-03T10:30:00Z')).toEqual([BREACH, TWO_HOURS]);
  });

  test('at the breach alone where the amount follows hours or breaches', () => {
    const perMiss = { kind: 'RATE_PER_MISS', ratesPercent: { CRITICAL: '5' } } as const;
    const policy = { ...item.policy, policy: { ...item.policy.policy, amount: perMiss } };
    expect(breaks('2026-03-02T07:00:00Z', '2026-03-06T23:00:00Z', { ...item, policy })).toEqual([BREACH]);
  });

  test('refused where a clock cannot be read', () => {
    const outside = { ok: false, refusals: [{ code: 'INSTANT_OUT_OF_RANGE' }] };
    const far = instant(at('2399-12-31T23:59:59Z') + 86_400);
    expect(breaksOf(contextOf(flat), item, far, instant(far + 1))).toMatchObject(outside);
    expect(
      breaksOf(contextOf(flat), { ...item, facts: facts('2399-12-31T23:00:00Z') }, at('2399-12-31T23:30:00Z'), far),
    ).toMatchObject({ ok: false });
  });
});

describe('the days on which a cap that is valued when assessed may turn', () => {
  const valued = (window: Cap['window'], change: Partial<Cap> = {}): RunningBreach => {
    const caps = item.policy.caps.map((cap): Cap =>
      cap.key === 'year' ? { ...cap, window, moment: 'ASSESSED_AT', ...change } : cap,
    );
    return { ...item, facts: facts('2026-06-01T06:00:00Z', { severity: 'URGENT' }), policy: { ...item.policy, caps } };
  };
  /** An incident that no clock counts: what is left are the days. */
  const days = (
    one: RunningBreach,
    context: Partial<ProjectionContext> = {},
    from = '2026-10-15T12:00:00Z',
    until = '2027-02-15T12:00:00Z',
  ) => breaks(from, until, one, { ...contextOf(flat, [], []), ...context });

  test('of a calendar year: each New Year', () => {
    expect(days(valued('CALENDAR_YEAR'))).toEqual(['2026-12-31T23:00:00Z']);
    expect(days(valued('CALENDAR_YEAR'), {}, '2026-10-15T12:00:00Z', '2026-12-31T22:59:59Z')).toEqual([]);
    expect(days(valued('CALENDAR_YEAR'), {}, '2026-10-15T12:00:00Z', '2026-12-31T23:00:00Z')).toHaveLength(1);
    expect(days(valued('CALENDAR_YEAR'), {}, '2026-12-31T23:00:00Z', '2027-12-31T22:59:59Z')).toEqual([]);
  });

  test('of a month: each first', () => {
    expect(days(valued('MONTH'))).toEqual([
      '2026-10-31T23:00:00Z',
      '2026-11-30T23:00:00Z',
      '2026-12-31T23:00:00Z',
      '2027-01-31T23:00:00Z',
    ]);
  });

  test('of the term, of the breach, or of another policy: none', () => {
    expect(days(valued('CONTRACT_TERM'))).toEqual([]);
    expect(days(valued('MONTH', { moment: 'DUE_AT' }))).toEqual([]);
    expect(days(valued('MONTH', { key: 'other' }))).toEqual([]);
    expect(days(item)).toEqual([]);
  });

  test('where a price begins or ends, and around the last day of service', () => {
    const prices = [
      { ...line('platform', '1.00'), from: day('2026-11-10'), toExclusive: day('2026-12-10') },
      { ...line('support', '1.00'), from: day('2027-01-10'), toExclusive: day('2027-02-16') },
    ];
    expect(days(valued('CONTRACT_TERM'), { prices })).toEqual([
      '2026-11-09T23:00:00Z',
      '2026-12-09T23:00:00Z',
      '2027-01-09T23:00:00Z',
    ]);
    expect(days(valued('CONTRACT_TERM'), { serviceLastDay: day('2026-11-30') })).toEqual([
      '2026-11-29T23:00:00Z',
      '2026-11-30T23:00:00Z',
    ]);
    // What a cap of the breach is made from does not follow the day.
    expect(days(valued('CONTRACT_TERM', { moment: 'DUE_AT' }), { prices })).toEqual([]);
  });

  test('of several, each by its own window; among the jumps of the table in the order of time', () => {
    const caps = item.policy.caps.map((cap): Cap => ({
      ...cap,
      moment: 'ASSESSED_AT',
      window: cap.key === 'year' ? 'CONTRACT_TERM' : 'MONTH',
    }));
    const both = (window: Cap['window']): RunningBreach => ({
      ...valued('MONTH'),
      policy: { ...item.policy, caps: caps.map((cap) => (cap.key === 'month' ? { ...cap, window } : cap)) },
    });
    expect(days(both('MONTH'))).toHaveLength(4);
    expect(days(both('CALENDAR_YEAR'))).toEqual(['2026-12-31T23:00:00Z']);
    const prices = [{ ...line('platform', '1.00'), from: day('2026-03-03') }];
    const atNewPrices = { ...contextOf(flat), prices };
    expect(
      breaks(
        '2026-03-02T07:00:00Z',
        '2026-03-06T23:00:00Z',
        { ...item, policy: { ...item.policy, caps } },
        atNewPrices,
      ),
    ).toEqual([BREACH, TWO_HOURS, '2026-03-02T23:00:00Z', SIX_HOURS]);
  });
});
