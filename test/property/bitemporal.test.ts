import fc from 'fast-check';
import { asKnown, changesKnownBetween, timelineAsKnown, type Version } from '../../api/domain/time/as-known';
import { instant, type Instant, type LocalDate } from '../../api/domain/time/instant';
import { addDays } from '../../api/domain/time/local-date';

const START = '2026-01-01' as LocalDate;
const DAYS = 40;
const date = fc.nat(DAYS).map((days) => addDays(START, days));
const second = fc.nat(20).map((seconds): Instant => instant(seconds));

/**
 * Records of any order and dates, several in one second, some that end or take back; numbered as
 * they came.
 */
const history = fc
  .array(
    fc.record({
      value: fc.option(fc.constantFrom('a', 'b', 'c'), { freq: 5 }),
      startsOn: date,
      withdrawn: fc.boolean(),
      recordedAt: second,
    }),
    { maxLength: 12 },
  )
  .map((records) =>
    records.map(({ value, startsOn, withdrawn, recordedAt }, sequence): Version<string> => ({
      value,
      startsOn,
      withdrawn: value === null && withdrawn,
      recordedAt,
      sequence,
    })),
  );
const allDates = Array.from({ length: DAYS + 25 }, (_, days) => addDays(START, days));

/**
 * By hand: put a card on the day of each record, over the one that lies there, in the order of
 * recording; clear the days whose card takes back; then walk along the days with the last card met.
 */
function sheet(versions: readonly Version<string>[], knownAt: Instant): readonly (string | null)[] {
  const cards = new Map<LocalDate, Version<string>>();
  const written = [...versions]
    .filter(({ recordedAt }) => recordedAt < knownAt)
    .sort((a, b) => a.sequence - b.sequence);
  for (const version of written) cards.set(version.startsOn, version);
  let value: string | null = null;
  return allDates.map((on) => {
    const card = cards.get(on);
    if (card !== undefined && !card.withdrawn) value = card.value;
    return value;
  });
}

test('what was known at a past instant never changes, whatever is recorded later', () => {
  fc.assert(
    fc.property(history, history, second, (past, later, knownAt) => {
      const more = later.map((version, index) => ({
        ...version,
        recordedAt: instant(knownAt + version.recordedAt),
        sequence: 100 + index,
      }));
      for (const on of allDates) {
        expect(asKnown([...past, ...more], on, knownAt)).toBe(asKnown(past, on, knownAt));
      }
      expect(timelineAsKnown([...more, ...past], knownAt)).toEqual(timelineAsKnown(past, knownAt));
    }),
  );
});

test('it is what a calendar says on which each record covers the one of its day, whatever the order of the list', () => {
  fc.assert(
    fc.property(history, second, (versions, knownAt) => {
      expect(allDates.map((on) => asKnown(versions, on, knownAt))).toEqual(sheet(versions, knownAt));
      expect(allDates.map((on) => asKnown([...versions].reverse(), on, knownAt))).toEqual(sheet(versions, knownAt));
    }),
  );
});

test('the spans of a line do not overlap, are as long as can be, and say what each date says', () => {
  fc.assert(
    fc.property(history, second, (versions, knownAt) => {
      const spans = timelineAsKnown(versions, knownAt);
      spans.slice(1).forEach((span, index) => {
        const before = spans[index];
        const end = before?.toExclusive ?? '9999';
        expect(end <= span.from).toBe(true);
        if (end === span.from) expect(before?.value).not.toBe(span.value);
      });
      for (const on of allDates) {
        const found = spans.find(({ from, toExclusive }) => from <= on && (toExclusive === null || on < toExclusive));
        expect(found?.value ?? null).toBe(asKnown(versions, on, knownAt));
      }
    }),
  );
});

test('changes between two instants are exactly the dates that say something else', () => {
  fc.assert(
    fc.property(history, second, second, (versions, one, other) => {
      const [earlier, later] = one <= other ? [one, other] : [other, one];
      const changes = changesKnownBetween(versions, earlier, later);
      for (const on of allDates) {
        const change = changes.find(
          ({ from, toExclusive }) => from <= on && (toExclusive === null || on < toExclusive),
        );
        const [before, after] = [asKnown(versions, on, earlier), asKnown(versions, on, later)];
        expect(change === undefined).toBe(before === after);
        if (change !== undefined) expect([change.before, change.after]).toEqual([before, after]);
      }
    }),
  );
});
