import { ONLY } from '../../../api/domain/contract/contract-fact';
import { ContractTimeline } from '../../../api/domain/contract/contract-timeline';
import { sameFact } from '../../../api/domain/contract/same-fact';
import { instant } from '../../../api/domain/time/instant';
import { day, ends, module, override, price, rate, says, status, withdraws } from './made-facts';

/**
 * A contract of January, recorded on second 10, signed on 11 and active on 12. On second 20 an
 * amendment of June changes a price, switches a module off and sets a parameter; on second 30 it is
 * ended as of the next January.
 */
const timeline = new ContractTimeline([
  says({ fact: 'TERMS_PACK', key: ONLY, value: { id: 'pack', version: 1 } }, '2026-01-01', { second: 10, sequence: 1 }),
  says({ fact: 'CLIENT', key: ONLY, value: { clientId: 'c' } }, '2026-01-01', { second: 10, sequence: 2 }),
  says(price('HOSTING', '100.00'), '2026-01-01', { second: 10, sequence: 3 }),
  says(module('K', true), '2026-01-01', { second: 10, sequence: 4 }),
  says(override('target', 'PT4H'), '2026-01-01', { second: 10, sequence: 5 }),
  says(status('DRAFT'), '2026-01-01', { second: 10, sequence: 6 }),
  says(status('SIGNED'), '2026-01-01', { second: 11 }),
  says(status('ACTIVE'), '2026-01-01', { second: 12 }),
  says(price('HOSTING', '120.00'), '2026-06-01', { second: 20, sequence: 20, carriedBy: 'Amendment 1' }),
  says(module('K', false), '2026-06-01', { second: 20, sequence: 21, carriedBy: 'Amendment 1' }),
  says(override('target', 'PT2H'), '2026-06-01', { second: 20, sequence: 22, carriedBy: 'Amendment 1' }),
  says({ fact: 'TERMS_PACK', key: ONLY, value: { id: 'pack', version: 2 } }, '2026-06-01', {
    second: 20,
    sequence: 23,
  }),
  says(status('ENDED'), '2027-01-01', { second: 30 }),
]);

test.each([
  ['2026-05-31', null, 1, 'ACTIVE', '100.00 EUR', true, 'PT4H', 'contract'],
  ['2026-06-01', null, 2, 'ACTIVE', '120.00 EUR', false, 'PT2H', 'Amendment 1'],
  ['2026-06-01', 19, 1, 'ACTIVE', '100.00 EUR', true, 'PT4H', 'contract'],
  ['2026-06-01', 11, 1, 'SIGNED', '100.00 EUR', true, 'PT4H', 'contract'],
  ['2026-12-31', 30, 2, 'ACTIVE', '120.00 EUR', false, 'PT2H', 'Amendment 1'],
  ['2027-01-01', 30, 2, 'ENDED', '120.00 EUR', false, 'PT2H', 'Amendment 1'],
  ['2027-01-01', 29, 2, 'ACTIVE', '120.00 EUR', false, 'PT2H', 'Amendment 1'],
])('on %s as known at %s', (on, second, version, state, hosting, active, target, carriedBy) => {
  const facts = timeline.at(day(on), second === null ? null : instant(second + 1));
  expect(facts).toMatchObject({ on, status: state, clientId: 'c', termsPack: { id: 'pack', version } });
  expect(facts.prices.get('HOSTING')?.monthlyAmount).toBe(hosting);
  expect(facts.modules.get('K')?.active).toBe(active);
  expect(facts.overrides).toEqual([{ parameter: 'target', module: null, value: target, carriedBy }]);
});

test('before its first day, and before it was recorded, nothing is in force', () => {
  const nothing = { termsPack: null, status: null, term: null, clientId: null, invoicing: null, hourlyRate: null };
  for (const facts of [timeline.at(day('2025-12-31')), timeline.at(day('2026-02-01'), instant(10))]) {
    expect(facts).toMatchObject(nothing);
    expect([facts.prices.size, facts.modules.size, facts.overrides.length]).toEqual([0, 0, 0]);
  }
  expect([timeline.isKnownAt(instant(10)), timeline.isKnownAt(timeline.knownFrom()), timeline.isKnownAt(null)]).toEqual(
    [false, true, true],
  );
  expect(() => new ContractTimeline([]).knownFrom()).toThrow('nothing was recorded');
});

test('a rate is ended, corrected, and one that never was is taken back', () => {
  const of = { fact: 'HOURLY_RATE', key: ONLY } as const;
  const rates = new ContractTimeline([
    says(rate('80.00'), '2026-01-01', { second: 10 }),
    ends(of, '2026-07-01', { second: 20 }),
    says(rate('85.00'), '2026-01-01', { second: 30 }),
    says(rate('1.00'), '2026-03-01', { second: 40 }),
    withdraws(of, '2026-03-01', { second: 50 }),
    // Back-filled: it does not replace the rate of January.
    says(rate('70.00'), '2025-01-01', { second: 60 }),
  ]);
  const on = (date: string, second: number) => rates.at(day(date), instant(second + 1)).hourlyRate;
  expect([10, 20, 30, 40, 50, 60].map((second) => on('2026-03-09', second))).toEqual([
    '80.00 EUR',
    '80.00 EUR',
    '85.00 EUR',
    '1.00 EUR',
    '85.00 EUR',
    '85.00 EUR',
  ]);
  expect([on('2026-07-01', 19), on('2026-07-01', 20), on('2026-06-30', 20)]).toEqual(['80.00 EUR', null, '80.00 EUR']);
  expect([on('2025-12-31', 59), on('2025-12-31', 60)]).toEqual([null, '70.00 EUR']);
});

test('spans are as long as a value holds, by key', () => {
  expect(
    timeline.spansOf('PRICE').map(({ key, value, from, toExclusive }) => [key, value.monthlyAmount, from, toExclusive]),
  ).toEqual([
    ['HOSTING', '100.00 EUR', '2026-01-01', '2026-06-01'],
    ['HOSTING', '120.00 EUR', '2026-06-01', null],
  ]);
  const again = timeline.with([says(price('HOSTING', '120.00'), '2026-09-01', { second: 40 })]);
  expect(again.spansOf('PRICE')).toHaveLength(2);
  expect(timeline.spansOf('PRICE', instant(20))).toHaveLength(1);
  expect(timeline.starts()).toEqual(['2026-01-01', '2026-06-01', '2027-01-01']);
});

test('what an amendment changed is the difference of two sets of terms, fact by fact', () => {
  const changes = timeline.changesKnownBetween(instant(13), instant(21));
  expect(changes.map(({ fact, key, from, toExclusive }) => [fact, key, from, toExclusive])).toEqual([
    ['TERMS_PACK', '', '2026-06-01', null],
    ['PRICE', 'HOSTING', '2026-06-01', null],
    ['MODULE', 'K', '2026-06-01', null],
    ['OVERRIDE', 'target', '2026-06-01', null],
  ]);
  expect(changes[2]).toMatchObject({ before: { active: true }, after: { active: false } });
  expect(timeline.changesKnownBetween(instant(13), instant(20))).toEqual([]);
  expect(timeline.changesKnownBetween(instant(21)).map(({ fact }) => fact)).toEqual(['STATUS']);
});

test('facts are the same whatever the order of their properties', () => {
  expect(sameFact({ a: 1, b: { c: null } }, { b: { c: null }, a: 1 })).toBe(true);
  expect(sameFact({ a: 1 }, { a: 1, b: undefined })).toBe(false);
  expect(sameFact({ a: 1, b: 2 }, { a: 1, c: 2 })).toBe(false);
  expect(sameFact(null, { a: 1 })).toBe(false);
  expect(sameFact('a', 'b')).toBe(false);
});
