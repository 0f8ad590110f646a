import * as fc from 'fast-check';
import { replay } from '../../api/domain/explanation/replay';
import type { ClockResult, ExcludedPeriod } from '../../api/domain/sla/clock';
import type { ClockFacts } from '../../api/domain/sla/clock-facts';
import type { Commitment } from '../../api/domain/sla/commitment';
import { compileCommitment } from '../../api/domain/sla/compile-commitment';
import { downtimeByYear, type Interruption } from '../../api/domain/sla/downtime';
import { clip, unionOf, without, type Stretch } from '../../api/domain/sla/periods';
import { readClock } from '../../api/domain/sla/read-clock';
import { instant } from '../../api/domain/time/instant';
import { openCalendars, ready } from './time-arbitraries';
import { naiveOpenings } from './time-naive';
import { runs } from '../support/runs';

const DAY = 86_400;
const START = instant(Date.UTC(2025, 9, 24, 8) / 1000);

const periods: fc.Arbitrary<readonly ExcludedPeriod[]> = fc.array(
  fc
    .tuple(fc.integer({ min: -DAY, max: 4 * DAY }), fc.option(fc.nat({ max: 2 * DAY }), { freq: 6 }))
    .map(([from, length]) => ({
      cause: 'ANY',
      startsAt: instant(START + from),
      endsAt: length === null ? null : instant(START + from + length),
    })),
  { maxLength: 3 },
);

const cases = fc.record({
  commitment: fc.record({
    calendar: openCalendars,
    seconds: fc.nat({ max: 2 * DAY }),
    comparison: fc.constantFrom('AT_MOST' as const, 'LESS_THAN' as const),
    atRiskSharePercent: fc.integer({ min: 1, max: 100 }),
  }),
  excludedPeriods: periods,
  stop: fc.option(fc.nat({ max: 5 * DAY }), { freq: 3 }),
});
type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;

function reader({ commitment: { seconds, ...terms }, excludedPeriods, stop }: Case): (asOf: number) => ClockResult {
  const commitment: Commitment = {
    key: 'any',
    label: { en: 'Any', fr: 'Tout' },
    kind: 'RESPONSE',
    severities: ['CRITICAL'],
    target: { seconds },
    clockStart: 'RECEIVED',
    clockStop: 'FIRST_RESPONSE',
    startChannels: [],
    incidentKinds: [],
    assetOwnerships: [],
    reportedAsAverage: false,
    article: '',
    ...terms,
  };
  const facts: ClockFacts = {
    severity: 'CRITICAL',
    kind: null,
    assets: [],
    receptions: [{ channel: 'WEB', at: START }],
    events: stop === null ? {} : { FIRST_RESPONSE: instant(START + stop) },
    excludedPeriods,
    excludedBy: null,
  };
  const compiled = compileCommitment(commitment);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.refusals));
  return (asOf) => {
    const result = readClock(compiled.value, facts, ['ANY'], instant(asOf));
    if (!result.ok) throw new Error(JSON.stringify(result.refusals));
    return result.value;
  };
}

const moments = fc.tuple(fc.nat({ max: 6 * DAY }), fc.nat({ max: 6 * DAY }));

test('elapsed never decreases with the instant asked for, and stays once stopped', () => {
  fc.assert(
    fc.property(cases, moments, (one, [left, right]) => {
      const read = reader(one);
      const [first, last] = [read(START + Math.min(left, right)), read(START + Math.max(left, right))];
      expect(last.elapsedSeconds).toBeGreaterThanOrEqual(first.elapsedSeconds);
      if (first.stoppedAt !== null) expect(last.elapsedSeconds).toBe(first.elapsedSeconds);
    }),
  );
});

test('elapsed, remaining, overrun and state fit together, and the explanation replays', () => {
  fc.assert(
    fc.property(cases, fc.nat({ max: 6 * DAY }), (one, after) => {
      const result = reader(one)(START + after);
      const { seconds, comparison } = one.commitment;
      expect(result.remainingSeconds).toBe(Math.max(0, seconds - result.elapsedSeconds));
      expect(result.overrunSeconds).toBe(Math.max(0, result.elapsedSeconds - seconds));
      const missed = comparison === 'AT_MOST' ? result.elapsedSeconds > seconds : result.elapsedSeconds >= seconds;
      expect(result.state === 'BREACHED').toBe(missed);
      expect(result.state === 'MET').toBe(!missed && result.stoppedAt !== null);
      expect(replay(result.explanation).differences).toEqual([]);
    }),
  );
});

test('the deadline is the first second at which the clock, left running, has used its target', () => {
  fc.assert(
    fc.property(cases, (one) => {
      const read = reader({ ...one, stop: null });
      const { dueAt } = read(START + 6 * DAY);
      if (dueAt === null) return;
      expect(read(dueAt).elapsedSeconds).toBe(one.commitment.seconds);
      if (dueAt > START) expect(read(dueAt - 1).elapsedSeconds).toBe(one.commitment.seconds - 1);
    }),
  );
});

test('a deadline is missing only while an exclusion is open', () => {
  fc.assert(
    fc.property(cases, fc.nat({ max: 6 * DAY }), (one, after) => {
      const { dueAt } = reader(one)(START + after);
      if (dueAt === null) expect(one.excludedPeriods.some(({ endsAt }) => endsAt === null)).toBe(true);
    }),
  );
});

const stretches: fc.Arbitrary<readonly Stretch[]> = fc.array(
  fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 })).map(([from, to]) => ({ from, to })),
  { maxLength: 6 },
);
const inside = (all: readonly Stretch[], at: number): boolean => all.some(({ from, to }) => from <= at && at < to);

test('stretches joined, taken away and cut hold exactly the points they should', () => {
  fc.assert(
    fc.property(stretches, stretches, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (some, others, from, to) => {
      const joined = unionOf(some);
      const rest = without(joined, unionOf(others));
      const cut = clip(joined, from, to);
      for (let at = 0; at <= 60; at += 1) {
        expect(inside(joined, at)).toBe(inside(some, at));
        expect(inside(rest, at)).toBe(inside(some, at) && !inside(others, at));
        expect(inside(cut, at)).toBe(inside(some, at) && from <= at && at < to);
      }
      expect(joined.every((one, index) => index === 0 || (joined[index - 1]?.to ?? 0) < one.from)).toBe(true);
    }),
  );
});

const interruptions: fc.Arbitrary<readonly Interruption[]> = fc
  .array(
    fc.record({
      service: fc.constantFrom('A', 'B'),
      startsAt: fc
        .integer({ min: -3, max: 3 })
        .map((hours) => instant(Date.UTC(2024, 11, 31, 23) / 1000 + hours * 3600)),
      length: fc.integer({ min: 0, max: 5 * 3600 }),
      excludedBy: fc.option(fc.constant('ANY'), { freq: 4 }),
      excludedScope: fc.constantFrom('INCIDENT', 'SERVICE'),
      excludedPeriods: fc.constant([]),
    }),
    { maxLength: 4 },
  )
  .map((all) => all.map(({ length, ...one }) => ({ ...one, endsAt: instant(one.startsAt + length) })));

test('downtime by year equals counting each second of each service, and grows with the instant asked for', () => {
  fc.assert(
    fc.property(openCalendars, interruptions, fc.nat({ max: 10 * 3600 }), (open, all, after) => {
      const definition = { ...open, timezone: 'Europe/Paris', exceptions: [] };
      const calendar = ready(definition);
      const newYear = Date.UTC(2024, 11, 31, 23) / 1000;
      const asOf = newYear - 4 * 3600 + after;
      const years = (at: number): readonly number[] => {
        const found = downtimeByYear(calendar, all, ['ANY'], [2024, 2025], instant(at));
        if (!found.ok) throw new Error(JSON.stringify(found.refusals));
        return found.value.map(({ seconds }) => seconds);
      };
      const counted = [0, 0];
      const openings = naiveOpenings(definition, newYear - DAY, newYear + DAY).map(([from, to]) => ({ from, to }));
      const whole = (one: Interruption): Stretch => ({ from: one.startsAt, to: one.endsAt ?? asOf });
      for (let at = newYear - 4 * 3600; at < asOf; at += 1) {
        if (!inside(openings, at)) continue;
        for (const service of ['A', 'B']) {
          const own = all.filter((one) => one.service === service);
          const isDown = inside(own.filter(({ excludedBy }) => excludedBy === null).map(whole), at);
          const forService = own.filter((one) => one.excludedBy !== null && one.excludedScope === 'SERVICE');
          const isExcluded = inside(forService.map(whole), at);
          const year = at < newYear ? 0 : 1;
          if (isDown && !isExcluded) counted[year] = (counted[year] ?? 0) + 1;
        }
      }
      expect(years(asOf)).toEqual(counted);
      years(asOf + 3600).forEach((seconds, index) => expect(seconds).toBeGreaterThanOrEqual(counted[index] ?? 0));
    }),
    runs(30),
  );
});
