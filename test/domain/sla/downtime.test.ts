import { resultNamed } from '../../../api/domain/explanation/build';
import { replay } from '../../../api/domain/explanation/replay';
import type { ClockResult } from '../../../api/domain/sla/clock';
import { downtimeByYear, type Interruption } from '../../../api/domain/sla/downtime';
import { readDowntimeBudget } from '../../../api/domain/sla/read-downtime-budget';
import { formatInstant } from '../../../api/domain/time/instant';
import { always, at, budget, CAUSES, codes, excluded, ready, restoration, value } from './fixtures';

const HOUR = 3600;

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

const continuous = ready({ ...budget, calendar: always, target: { seconds: 10 * HOUR } });

function seconds(interruptions: readonly Interruption[], asOf = '2026-06-01T00:00:00Z', year = 2025): number {
  return value(downtimeByYear(continuous.calendar, interruptions, CAUSES, [year], at(asOf)))[0]?.seconds ?? -1;
}

function read(interruptions: readonly Interruption[], asOf: string): ClockResult {
  return value(readDowntimeBudget(continuous, interruptions, CAUSES, 2025, at(asOf)));
}

test('time excluded for a service is taken from all its interruptions, not from another service’s', () => {
  const first = down('2025-03-03T08:00:00Z', '2025-03-03T10:00:00Z', {
    excludedPeriods: [excluded('2025-03-03T09:00:00Z', '2025-03-03T11:00:00Z')],
  });
  const second = down('2025-03-03T10:00:00Z', '2025-03-03T12:00:00Z');
  expect(seconds([first, second])).toBe(2 * HOUR);
  expect(seconds([first, { ...second, service: 'mail' }])).toBe(3 * HOUR);
});

test('the time of an interruption that is excluded as a whole does not count in another of that service', () => {
  const planned = down('2025-03-03T08:00:00Z', '2025-03-03T10:00:00Z', { excludedBy: 'PLANNED_INTERRUPTION' });
  const reported = down('2025-03-03T09:00:00Z', '2025-03-03T11:00:00Z');
  expect(seconds([planned, reported])).toBe(HOUR);
  expect(seconds([planned, { ...reported, service: 'mail' }])).toBe(2 * HOUR);
});

test('an interruption over the local New Year counts in each year for its own part', () => {
  const night = down('2024-12-31T21:00:00Z', '2025-01-01T02:00:00Z');
  expect([2024, 2025].map((year) => seconds([night], '2025-06-01T00:00:00Z', year))).toEqual([2 * HOUR, 3 * HOUR]);
});

test('what is refused', () => {
  const refused = (one: Interruption): readonly string[] =>
    codes(downtimeByYear(continuous.calendar, [one], CAUSES, [2025], at('2025-06-01T00:00:00Z')));
  expect(refused(down('2025-03-03T08:00:00Z', '2025-03-03T07:00:00Z'))).toEqual([
    'TIMES_OUT_OF_ORDER interruptions.0.endsAt',
  ]);
  expect(refused(down('2025-03-03T08:00:00Z', null, { excludedBy: 'SUNSPOTS' }))).toEqual([
    'UNKNOWN_CAUSE interruptions.0.excludedBy',
  ]);
  const period = { ...excluded('2025-03-03T08:00:00Z', null), cause: 'SUNSPOTS' };
  expect(refused(down('2025-03-03T08:00:00Z', null, { excludedPeriods: [period] }))).toEqual([
    'UNKNOWN_CAUSE interruptions.0.excludedPeriods.0.cause',
  ]);
});

test('only a downtime budget can be read as one', () => {
  expect(() => readDowntimeBudget(ready(restoration), [], CAUSES, 2025, at('2025-06-01T00:00:00Z'))).toThrow(
    'not a downtime budget',
  );
});

describe('the budget through its year: 10 h, an outage of 5 h of one service and of 5 h and a second of another', () => {
  const interruptions = [
    down('2025-02-01T00:00:00Z', '2025-02-01T05:00:00Z'),
    down('2025-03-01T00:00:00Z', '2025-03-01T05:00:01Z', { service: 'mail' }),
  ];

  test.each([
    ['before the year', '2024-12-31T22:59:59Z', 'NOT_APPLICABLE', 0, null],
    ['at its start', '2024-12-31T23:00:00Z', 'RUNNING', 0, null],
    ['after the first outage', '2025-02-02T00:00:00Z', 'RUNNING', 5 * HOUR, null],
    [
      'at 80 % of the budget, while the second lasts',
      '2025-03-01T03:00:00Z',
      'AT_RISK',
      8 * HOUR,
      '2025-03-01T05:00:00Z',
    ],
    ['when it is used up exactly', '2025-03-01T05:00:00Z', 'AT_RISK', 10 * HOUR, '2025-03-01T05:00:00Z'],
    ['a second later', '2025-03-01T05:00:01Z', 'BREACHED', 10 * HOUR + 1, '2025-03-01T05:00:00Z'],
    ['after the year', '2026-02-01T00:00:00Z', 'BREACHED', 10 * HOUR + 1, '2025-03-01T05:00:00Z'],
  ])('%s', (_name, asOf, state, elapsedSeconds, due) => {
    const result = read(interruptions, asOf);
    const dueAt = result.dueAt === null ? null : formatInstant(result.dueAt);
    expect([result.state, result.elapsedSeconds, dueAt]).toEqual([state, elapsedSeconds, due]);
    expect(replay(result.explanation).differences).toEqual([]);
  });

  test('kept once the year is over', () => {
    const result = read(interruptions.slice(0, 1), '2026-01-01T00:00:00Z');
    expect(result).toMatchObject({ state: 'MET', remainingSeconds: 5 * HOUR, overrunSeconds: 0 });
    expect(result.stoppedAt).toBe(at('2025-12-31T23:00:00Z'));
  });

  test('two services down at the same time use it up twice as fast', () => {
    const both = ['hosting', 'mail'].map((service) => down('2025-05-01T00:00:00Z', null, { service }));
    const result = read(both, '2025-05-01T01:00:00Z');
    expect([result.elapsedSeconds, result.dueAt]).toEqual([2 * HOUR, at('2025-05-01T05:00:00Z')]);
  });

  test('the explanation sums the services', () => {
    const { explanation } = read(interruptions, '2025-12-01T00:00:00Z');
    const used = explanation.steps.find(({ result }) => result.name === 'elapsedSeconds');
    expect(used?.inputs.map(({ value: amount }) => Number(amount))).toEqual([5 * HOUR, 5 * HOUR + 1]);
    expect(resultNamed(explanation, 'overrunSeconds')?.value).toBe('1');
  });
});
