import fc from 'fast-check';
import { instant } from '../../api/domain/time/instant';
import { valuesAsKnown, type RecordedChange } from '../../api/domain/time/values-as-known';

/** A record that is corrected again and again: what was known at each instant is what a log of whole copies says. */

interface Values {
  readonly receivedAt: number;
  readonly restoredAt: number | null;
  readonly excludedBy: string | null;
}

const receivedAt = fc.nat(5);
const restoredAt = fc.option(fc.nat(5));
const excludedBy = fc.option(fc.constantFrom('A', 'B'));
const first = fc.record({ receivedAt, restoredAt, excludedBy });
/** What a correction says, which may be nothing or nothing new, and how many seconds after the one before; often in the same second. */
const corrections = fc.array(
  fc.record({
    said: fc.record({ receivedAt, restoredAt, excludedBy }, { requiredKeys: [] }),
    seconds: fc.constantFrom(0, 0, 1, 3),
  }),
  { maxLength: 12 },
);
const START = 10;
const END = START + 12 * 3 + 2;

interface Lived {
  readonly values: Values;
  readonly changes: readonly RecordedChange<Values>[];
  /** By hand: a whole copy of the record whenever something was recorded. */
  readonly log: readonly { readonly recordedAt: number; readonly copy: Values }[];
}

function live(values: Values, said: readonly { said: Partial<Values>; seconds: number }[]): Lived {
  let now = START;
  let copy = values;
  const changes: RecordedChange<Values>[] = [];
  const log = [{ recordedAt: now, copy }];
  for (const correction of said) {
    now += correction.seconds;
    const before = Object.fromEntries(Object.keys(correction.said).map((name) => [name, copy[name as keyof Values]]));
    changes.push({ before, recordedAt: instant(now) });
    copy = { ...copy, ...correction.said };
    log.push({ recordedAt: now, copy });
  }
  return { values: copy, changes, log };
}

function known({ values, changes }: Lived, at: number): Values | null {
  return valuesAsKnown({ values, recordedAt: instant(START), changes }, instant(at));
}

test('what was known at each instant is the last copy that was recorded by then, nothing before the first', () => {
  fc.assert(
    fc.property(first, corrections, (values, said) => {
      const lived = live(values, said);
      for (let at = START - 2; at <= END; at += 1) {
        const copy = lived.log.filter(({ recordedAt }) => recordedAt <= at).at(-1)?.copy ?? null;
        expect(known(lived, at)).toEqual(copy);
      }
    }),
  );
});

test('what was known at a past instant never changes, whatever is corrected later', () => {
  fc.assert(
    fc.property(first, corrections, corrections, (values, past, later) => {
      const until = live(values, past);
      const seconds = past.reduce((sum, correction) => sum + correction.seconds, 0);
      // A second counts once it is over.
      const whole = live(values, [...past, { said: {}, seconds: 1 }, ...later]);
      for (let at = START - 2; at <= START + seconds; at += 1) expect(known(whole, at)).toEqual(known(until, at));
    }),
  );
});

test('changes that were recorded by then may be left out', () => {
  fc.assert(
    fc.property(first, corrections, fc.integer({ min: START, max: END }), (values, said, at) => {
      const lived = live(values, said);
      const changes = lived.changes.filter(({ recordedAt }) => recordedAt > at);
      expect(known({ ...lived, changes }, at)).toEqual(known(lived, at));
    }),
  );
});
