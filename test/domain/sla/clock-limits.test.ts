import { checkFacts } from '../../../api/domain/sla/check-facts';
import { chooseTarget } from '../../../api/domain/sla/choose-target';
import type { ClockFacts } from '../../../api/domain/sla/clock-facts';
import type { Commitment } from '../../../api/domain/sla/commitment';
import { compileCommitment } from '../../../api/domain/sla/compile-commitment';
import { readClock } from '../../../api/domain/sla/read-clock';
import { instant, type Instant } from '../../../api/domain/time/instant';
import { at, CAUSES, codes, excluded, facts, ready, restoration, value, workingHours } from './fixtures';

/** Some days before the years that calendars are kept for, and a century after them. */
const BEFORE_ALL = instant(-10 * 86_400);
const AFTER_ALL = at('2399-12-31T23:59:59Z') + 100 * 365 * 86_400;

const read = (change: Partial<ClockFacts>, asOf: Instant, commitment: Commitment = restoration) =>
  readClock(ready(commitment), facts(change), CAUSES, asOf);
const dueAt = (change: Partial<ClockFacts>, asOf: string, commitment: Commitment = restoration) =>
  value(read(change, at(asOf), commitment)).dueAt;
const received = (...instants: readonly Instant[]): Partial<ClockFacts> => ({
  receptions: instants.map((one) => ({ channel: 'TELEPHONE', at: one })),
});
const twoTargets: Commitment = {
  ...restoration,
  target: { calendar: workingHours, insideSeconds: 60, outsideSeconds: 120 },
};

describe('which instant starts and stops a clock', () => {
  test('the first reception, wherever it stands among the others', () => {
    const [first, second, third] = ['07:00', '08:00', '09:00'].map((time) => at(`2025-06-16T${time}:00Z`));
    if (first === undefined || second === undefined || third === undefined) throw new Error('three instants');
    for (const order of [
      [first, second, third],
      [third, first, second],
      [third, second, first],
    ]) {
      expect(value(read(received(...order), at('2025-06-16T12:00:00Z'))).startedAt).toBe(first);
    }
  });

  test('a clock may stop at a reception, by any channel, the first one', () => {
    const waiting: Commitment = {
      ...restoration,
      clockStart: 'ORDER_VALIDATED',
      clockStop: 'RECEIVED',
      startChannels: ['WEB'],
    };
    const change: Partial<ClockFacts> = {
      events: { ORDER_VALIDATED: at('2025-06-16T06:30:00Z') },
      receptions: [
        { channel: 'WEB', at: at('2025-06-16T09:00:00Z') },
        { channel: 'MONITORING_ALERT', at: at('2025-06-16T07:30:00Z') },
      ],
    };
    expect(value(read(change, at('2025-06-17T00:00:00Z'), waiting))).toMatchObject({
      stoppedAt: at('2025-06-16T07:30:00Z'),
      elapsedSeconds: 3600,
      state: 'MET',
    });
  });
});

describe('the deadline beside exclusions', () => {
  // Four and a half working hours from 08:30 in Paris: 15:00, which is 13:00 in universal time.
  const DUE = at('2025-06-16T13:00:00Z');

  test.each([
    ['that begins at the deadline comes too late to move it', '2025-06-16T13:00:00Z', null, DUE],
    ['that begins a second before it takes the deadline away while it is open', '2025-06-16T12:59:59Z', null, null],
    [
      'of a minute that begins a second before it moves it by that minute',
      '2025-06-16T12:59:59Z',
      '2025-06-16T13:00:59Z',
      at('2025-06-16T13:01:00Z'),
    ],
    ['that ends when the clock starts does not count', '2025-06-16T05:00:00Z', '2025-06-16T06:30:00Z', DUE],
    [
      'that begins when the clock starts counts whole',
      '2025-06-16T06:30:00Z',
      '2025-06-16T06:31:00Z',
      at('2025-06-16T13:01:00Z'),
    ],
  ])('one %s', (_name, startsAt, endsAt, expected) => {
    expect(dueAt({ excludedPeriods: [excluded(startsAt, endsAt)] }, '2025-06-16T16:00:00Z')).toBe(expected);
  });

  test('one that was recorded after it began is known from its beginning', () => {
    const excludedPeriods = [excluded('2025-06-16T08:00:00Z', '2025-06-16T08:30:00Z', '2025-06-16T12:00:00Z')];
    expect(dueAt({ excludedPeriods }, '2025-06-16T07:59:59Z')).toBe(DUE);
    expect(dueAt({ excludedPeriods }, '2025-06-16T08:00:00Z')).toBe(at('2025-06-16T13:30:00Z'));
  });

  test('a target of nothing is reached at the start, even inside an exclusion', () => {
    const now: Commitment = { ...restoration, target: { seconds: 0 } };
    const excludedPeriods = [excluded('2025-06-16T06:00:00Z', '2025-06-16T09:00:00Z')];
    expect(dueAt({ excludedPeriods }, '2025-06-16T12:00:00Z', now)).toBe(at('2025-06-16T06:30:00Z'));
  });
});

describe('at risk', () => {
  // Eighty per cent of 16 200 s are 12 960 s: 08:30 to 12:00 and six minutes of the afternoon,
  // 12:06 in universal time.
  test('begins with its share of the target, not before', () => {
    expect(value(read({}, at('2025-06-16T12:05:59Z'))).state).toBe('RUNNING');
    expect(value(read({}, at('2025-06-16T12:06:00Z'))).state).toBe('AT_RISK');
  });
});

describe('instants outside the supported years are refused', () => {
  test.each([
    ['the reception, when it picks the target', received(BEFORE_ALL), at('2025-06-16T12:00:00Z'), twoTargets, 'at'],
    ['the reception', received(BEFORE_ALL), at('2025-06-16T12:00:00Z'), restoration, 'from'],
    ['the instant asked for', {}, instant(AFTER_ALL), restoration, 'to'],
    [
      'the instant asked for, though all that lies outside is excluded',
      { excludedPeriods: [excluded('2025-06-16T07:00:00Z', null)] },
      instant(AFTER_ALL),
      restoration,
      'to',
    ],
    [
      'an announced exclusion on the way to the deadline',
      {
        excludedPeriods: [
          {
            ...excluded('2025-06-16T12:00:00Z', null),
            startsAt: instant(AFTER_ALL),
            recordedAt: at('2025-06-16T07:00:00Z'),
          },
        ],
      },
      at('2025-06-16T12:00:00Z'),
      restoration,
      'to',
    ],
  ])('%s', (_name, change, asOf, commitment, path) => {
    expect(codes(read(change, asOf, commitment))).toEqual([`INSTANT_OUT_OF_RANGE ${path}`]);
  });

  test('and so is the reception that shall pick a target', () => {
    expect(codes(chooseTarget(ready(twoTargets), BEFORE_ALL))).toEqual(['INSTANT_OUT_OF_RANGE at']);
  });
});

describe('what a refusal says', () => {
  const said = (change: Partial<ClockFacts>) =>
    checkFacts(facts(change), CAUSES).map(({ message, whatToDo }) => [message, whatToDo]);

  test('an unknown cause is quoted, and those of the pack are named', () => {
    expect(said({ excludedBy: 'SUNSPOTS' })).toEqual([
      ['"SUNSPOTS" is not a cause that the terms pack lists.', 'Use one of FORCE_MAJEURE, PLANNED_INTERRUPTION.'],
    ]);
  });

  test('of a long one the first 60 characters', () => {
    expect(said({ excludedBy: 'A'.repeat(61) })[0]?.[0]).toBe(
      `"${'A'.repeat(60)}" is not a cause that the terms pack lists.`,
    );
  });

  test('times out of order are both named', () => {
    expect(said({ events: { RESTORED: at('2025-06-16T06:29:59Z') } })).toEqual([
      [
        '2025-06-16T06:29:59Z comes before 2025-06-16T06:30:00Z, which it must follow.',
        'Give the times in the order in which they happened.',
      ],
    ]);
  });

  test('the same instant is in order', () => {
    const then = at('2025-06-16T06:30:00Z');
    const events = { FIRST_RESPONSE: then, RESTORED: then, CLOSED: then };
    expect(said({ events, excludedPeriods: [excluded('2025-06-16T06:30:00Z', '2025-06-16T06:30:00Z')] })).toEqual([]);
  });

  test('each event is compared with the reception, and only with what is there', () => {
    const early = at('2025-06-16T06:00:00Z');
    expect(checkFacts(facts({ events: { CLOSED: early } }), CAUSES).map(({ path }) => path)).toEqual([
      ['events', 'CLOSED'],
    ]);
    expect(said({ receptions: [], events: { RESTORED: early, CLOSED: early } })).toEqual([]);
  });
});

describe('which targets and shares a commitment may have', () => {
  const faults = (change: Partial<Commitment>): readonly string[] =>
    codes(compileCommitment({ ...restoration, ...change }));
  const two = (insideSeconds: number, outsideSeconds: number): Partial<Commitment> => ({
    target: { calendar: workingHours, insideSeconds, outsideSeconds },
  });

  test.each([
    ['of less than nothing', { target: { seconds: -1 } }],
    ['of less than nothing inside opening hours', two(-1, 60)],
    ['of less than nothing outside', two(60, -1)],
    ['of a part of a second', two(60, 0.5)],
  ])('no target %s', (_name, change) => {
    expect(faults(change)).toEqual(['NUMBER_OUT_OF_RANGE target']);
  });

  test('a target of nothing', () => {
    expect(faults({ target: { seconds: 0 } })).toEqual([]);
    expect(faults(two(0, 0))).toEqual([]);
  });

  test.each([
    [0, false],
    [1, true],
    [100, true],
    [101, false],
    [50.5, false],
  ])('a share of %d per cent: %s', (atRiskSharePercent, good) => {
    expect(faults({ atRiskSharePercent })).toEqual(good ? [] : ['NUMBER_OUT_OF_RANGE atRiskSharePercent']);
  });
});
