import type { ClockResult } from '../../../api/domain/sla/clock';
import { downSeconds, downtimeByYear, type Interruption } from '../../../api/domain/sla/downtime';
import { readDowntimeBudget } from '../../../api/domain/sla/read-downtime-budget';
import { formatInstant, instant } from '../../../api/domain/time/instant';
import { linesOf } from '../../support/explained';
import { always, at, budget, CAUSES, codes, excluded, ready, value } from './fixtures';

const HOUR = 3600;
const continuous = ready({ ...budget, calendar: always, target: { seconds: 10 * HOUR } });
/** The last year that is kept ends after all kept instants there. */
const western = ready({ ...budget, calendar: { ...always, timezone: 'America/New_York' }, target: { seconds: HOUR } });

function down(startsAt: string, endsAt: string | null, change: Partial<Interruption> = {}): Interruption {
  return {
    service: 'hosting',
    startsAt: at(startsAt),
    endsAt: endsAt === null ? null : at(endsAt),
    excludedBy: null,
    excludedPeriods: [],
    ...change,
  };
}
function read(interruptions: readonly Interruption[], asOf: string): ClockResult {
  return value(readDowntimeBudget(continuous, interruptions, CAUSES, 2025, at(asOf)));
}
function dueAt(interruptions: readonly Interruption[], asOf: string): string | null {
  const result = read(interruptions, asOf);
  return result.dueAt === null ? null : formatInstant(result.dueAt);
}

describe('the instant at which the budget is used up', () => {
  const outage = down('2025-02-01T00:00:00Z', '2025-02-01T02:00:00Z');

  test.each([
    ['unknown before anything is interrupted', '2025-01-31T23:59:59Z', null],
    ['foreseen from the interruption’s first second', '2025-02-01T00:00:00Z', '2025-02-01T10:00:00Z'],
    ['foreseen while it lasts, whatever end is to come', '2025-02-01T01:59:59Z', '2025-02-01T10:00:00Z'],
    ['unknown again once it has ended', '2025-02-01T02:00:00Z', null],
  ])('is %s', (_name, asOf, expected) => {
    expect(dueAt([outage], asOf)).toBe(expected);
  });

  test('falls on the very end of the year at the latest', () => {
    // The local year 2025 ends at 23:00 of universal time on 31 December.
    const last = (startsAt: string) => dueAt([down(startsAt, null)], '2025-12-31T22:00:00Z');
    expect(last('2025-12-31T13:00:00Z')).toBe('2025-12-31T23:00:00Z');
    expect(last('2025-12-31T13:00:01Z')).toBeNull();
  });

  test('moves with an exclusion from when that is known: its beginning, or its announcement if that was before', () => {
    const announced = '2025-02-01T01:00:00Z';
    const lasting = (recordedAt?: string) =>
      down('2025-02-01T00:00:00Z', null, {
        excludedPeriods: [excluded('2025-02-01T04:00:00Z', '2025-02-01T06:00:00Z', recordedAt)],
      });
    expect(dueAt([lasting()], '2025-02-01T03:59:59Z')).toBe('2025-02-01T10:00:00Z');
    expect(dueAt([lasting()], '2025-02-01T04:00:00Z')).toBe('2025-02-01T12:00:00Z');
    expect(dueAt([lasting(announced)], '2025-02-01T00:59:59Z')).toBe('2025-02-01T10:00:00Z');
    expect(dueAt([lasting(announced)], announced)).toBe('2025-02-01T12:00:00Z');
  });
});

describe('the end of the year', () => {
  test.each([
    ['a second before', '2025-12-31T22:59:59Z', 'RUNNING', null],
    ['at its end', '2025-12-31T23:00:00Z', 'MET', at('2025-12-31T23:00:00Z')],
  ])('%s', (_name, asOf, state, stoppedAt) => {
    expect(read([], asOf)).toMatchObject({ state, stoppedAt });
  });

  test('what follows it does not count', () => {
    const over = [down('2025-12-31T21:00:00Z', '2026-01-01T09:00:00Z')];
    expect(read(over, '2026-06-01T00:00:00Z').elapsedSeconds).toBe(2 * HOUR);
  });
});

describe('the steps of a budget', () => {
  test('year, count, budget, each service, what is left or over', () => {
    const interruptions = [
      down('2025-02-01T00:00:00Z', '2025-02-01T05:00:00Z'),
      down('2025-03-01T00:00:00Z', '2025-03-01T06:00:00Z', { service: 'e-mail' }),
    ];
    const { explanation } = read(interruptions, '2025-06-01T00:00:00Z');
    expect(linesOf(explanation)).toEqual([
      'year 2025 year',
      'countedUntil 2025-06-01T00:00:00Z instant',
      'targetSeconds 36000 s',
      'elapsedSeconds 39600 s | service1_hosting + service2_e_mail | service1_hosting 18000 s | service2_e_mail 21600 s',
      'remainingSeconds 0 s | max(0, targetSeconds - elapsedSeconds) | targetSeconds 36000 s | elapsedSeconds 39600 s',
      'overrunSeconds 3600 s | max(0, elapsedSeconds - targetSeconds) | elapsedSeconds 39600 s | targetSeconds 36000 s',
      'state BREACHED text',
    ]);
    expect(new Set(explanation.steps.map(({ article }) => article))).toEqual(new Set(['art. 4.2']));
  });

  test('says nothing of services that were not down in the year, nor of the order in which they are known', () => {
    const hosting = down('2025-02-01T00:00:00Z', '2025-02-01T05:00:00Z');
    const mail = down('2025-03-01T00:00:00Z', '2025-03-01T06:00:00Z', { service: 'e-mail' });
    const before = down('2024-03-01T00:00:00Z', '2024-03-01T06:00:00Z', { service: 'e-mail' });
    const after = down('2025-12-31T23:00:00Z', '2026-01-01T06:00:00Z', { service: 'backup' });
    const steps = (interruptions: readonly Interruption[]): readonly string[] =>
      linesOf(read(interruptions, '2026-06-01T00:00:00Z').explanation);
    expect(steps([before, after, mail, hosting])).toEqual(steps([hosting, mail]));
    expect(steps([after, hosting])).toEqual(steps([hosting]));
  });

  test('nothing interrupted', () => {
    expect(linesOf(read([], '2026-06-01T00:00:00Z').explanation).slice(1, 5)).toEqual([
      'countedUntil 2025-12-31T23:00:00Z instant',
      'targetSeconds 36000 s',
      'elapsedSeconds 0 s | 0',
      'remainingSeconds 36000 s | max(0, targetSeconds - elapsedSeconds) | targetSeconds 36000 s | elapsedSeconds 0 s',
    ]);
  });

  test('before the year there is nothing to count', () => {
    const { explanation, ...result } = read([down('2024-12-01T00:00:00Z', null)], '2024-12-31T22:59:59Z');
    expect(linesOf(explanation)).toEqual(['year 2025 year', 'state NOT_APPLICABLE text']);
    expect(result).toEqual({
      asOf: at('2024-12-31T22:59:59Z'),
      state: 'NOT_APPLICABLE',
      startedAt: null,
      stoppedAt: null,
      targetSeconds: null,
      dueAt: null,
      elapsedSeconds: 0,
      remainingSeconds: 0,
      overrunSeconds: 0,
      noClock: { reason: 'The year 2025 has not begun.', whatWouldStartIt: 'The year 2025.' },
    });
  });
});

describe('what is refused', () => {
  const out = instant(at('2399-12-31T23:59:59Z') + 86_400);

  test('interruptions that are at fault', () => {
    const wrong = down('2025-03-03T08:00:00Z', '2025-03-03T07:00:00Z', { excludedBy: 'SUNSPOTS' });
    expect(codes(readDowntimeBudget(continuous, [wrong], CAUSES, 2025, at('2025-06-01T00:00:00Z')))).toEqual([
      'UNKNOWN_CAUSE interruptions.0.excludedBy',
      'TIMES_OUT_OF_ORDER interruptions.0.endsAt',
    ]);
  });

  test('a year that ends after the years that are kept is read as far as they go', () => {
    const early = down('2399-02-01T00:00:00Z', '2399-02-01T05:00:00Z');
    for (const interruptions of [[], [early]])
      expect(codes(readDowntimeBudget(western, interruptions, CAUSES, 2399, at('2399-12-31T23:59:59Z')))).toEqual([]);
    const read = downtimeByYear(western.calendar, [early], CAUSES, [2399], out);
    expect(read).toEqual({ ok: true, value: [{ year: 2399, seconds: 5 * 3600 }] });
  });

  test('an instant after the years that are kept', () => {
    expect(codes(downSeconds(western.calendar, [], 0, out))).toEqual(['INSTANT_OUT_OF_RANGE to']);
  });

  test('a target that the reception picks is no budget', () => {
    const target = { calendar: always, insideSeconds: 1, outsideSeconds: 2 };
    expect(() =>
      readDowntimeBudget(ready({ ...budget, target }), [], CAUSES, 2025, at('2025-06-01T00:00:00Z')),
    ).toThrow('budget is not a downtime budget');
  });
});
