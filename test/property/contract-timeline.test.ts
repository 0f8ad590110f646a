import fc from 'fast-check';
import type { ContractFact, ContractVersion } from '../../api/domain/contract/contract-fact';
import { ContractTimeline } from '../../api/domain/contract/contract-timeline';
import { sameFact } from '../../api/domain/contract/same-fact';
import { instant, type LocalDate } from '../../api/domain/time/instant';
import { addDays } from '../../api/domain/time/local-date';
import { ends, module, override, price, rate, says, withdraws } from '../domain/contract/made-facts';

const START = '2026-01-01' as LocalDate;
const DAYS = 20;
const dates = Array.from({ length: DAYS + 5 }, (_, days) => addDays(START, days - 2));
const fact = fc.constantFrom<ContractFact>(
  price('HOSTING', '100.00'),
  price('HOSTING', '120.00'),
  price('EQUIPMENT', '10.00'),
  module('K', true),
  module('K', false),
  override('target', 'PT4H'),
  override('target', 'PT2H'),
  rate('80.00'),
  rate('90.00'),
);

/** Versions as they are recorded, one after another, the clock standing still or going on. */
const recorded = (firstSequence: number, firstSecond: number) =>
  fc
    .array(
      fc.record({
        fact,
        days: fc.nat(DAYS),
        seconds: fc.nat(2),
        does: fc.constantFrom('says' as const, 'says' as const, 'says' as const, 'ends' as const, 'withdraws' as const),
      }),
      { maxLength: 14 },
    )
    .map((records) => {
      let second = firstSecond;
      return records.map(({ fact: said, days, seconds, does }, place): ContractVersion => {
        second += seconds;
        const by = { second, sequence: firstSequence + place };
        const from = addDays(START, days);
        if (does === 'says') return says(said, from, by);
        return does === 'ends' ? ends(said, from, by) : withdraws(said, from, by);
      });
    });

const shuffled = (versions: readonly ContractVersion[]) =>
  fc.shuffledSubarray([...versions], { minLength: versions.length, maxLength: versions.length });

test('the order of the list does not matter', () => {
  fc.assert(
    fc.property(
      recorded(1, 0).chain((versions) => fc.tuple(fc.constant(versions), shuffled(versions))),
      fc.nat(30),
      ([versions, other], second) => {
        const [one, two] = [new ContractTimeline(versions), new ContractTimeline(other)];
        for (const on of dates) expect(two.at(on, instant(second))).toEqual(one.at(on, instant(second)));
        expect(two.spansOf('PRICE')).toEqual(one.spansOf('PRICE'));
      },
    ),
  );
});

test('what was known never changes by what is recorded later', () => {
  fc.assert(
    fc.property(recorded(1, 0), fc.nat(30), recorded(100, 31), (past, second, later) => {
      const before = new ContractTimeline(past);
      const after = before.with(later);
      for (const on of dates) expect(after.at(on, instant(second))).toEqual(before.at(on, instant(second)));
      expect(after.changesKnownBetween(instant(0), instant(second))).toEqual(
        before.changesKnownBetween(instant(0), instant(second)),
      );
    }),
  );
});

test('ending, correcting and taking back say what they mean from the next instant on', () => {
  fc.assert(
    fc.property(recorded(1, 0), fact, fc.nat(DAYS), (past, said, days) => {
      const from = addDays(START, days);
      const before = new ContractTimeline(past);
      const by = { second: 99, sequence: 99 };
      const value = (timeline: ContractTimeline, on: LocalDate) => timeline.valueOn(said.fact, said.key, on);
      expect(value(before.with([says(said, from, by)]), from)).toEqual(said.value);
      expect(value(before.with([ends(said, from, by)]), from)).toBeNull();
      // As if nothing had ever been said for that day.
      const without = new ContractTimeline(
        past.filter(({ fact: kind, key, startsOn }) => kind !== said.fact || key !== said.key || startsOn !== from),
      );
      const taken = before.with([withdraws(said, from, by)]);
      for (const on of dates) expect(value(taken, on)).toEqual(value(without, on));
    }),
  );
});

test('the changes between two instants are the dates on which a fact says something else', () => {
  fc.assert(
    fc.property(recorded(1, 0), fc.nat(15), fc.nat(15), (versions, first, more) => {
      const timeline = new ContractTimeline(versions);
      const [earlier, later] = [instant(first), instant(first + more)];
      const changes = timeline.changesKnownBetween(earlier, later);
      for (const [kind, key] of new Set(versions.map((each) => [each.fact, each.key] as const))) {
        for (const on of dates) {
          const change = changes.find(
            (each) =>
              each.fact === kind &&
              each.key === key &&
              each.from <= on &&
              (each.toExclusive === null || on < each.toExclusive),
          );
          const [before, after] = [earlier, later].map((at) => timeline.valueOn(kind, key, on, at));
          expect(change === undefined).toBe(sameFact(before, after));
          if (change !== undefined) expect([change.before, change.after]).toEqual([before, after]);
        }
      }
    }),
  );
});
