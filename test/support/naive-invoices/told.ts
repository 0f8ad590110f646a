import fc from 'fast-check';
import { daysAfter } from '../naive-life/days';
import type { Document } from '../naive-life/made';

/** The prices of a contract of each document: those it begins with, and modules that may be added. */
export const PRICED: Readonly<
  Record<Document, { readonly prices: readonly string[]; readonly modules: readonly string[] }>
> = {
  'omr-hosted': { prices: ['HOSTING', 'SERVICES'], modules: ['B', 'L'] },
  'generic-2017': { prices: ['FORFAIT'], modules: ['administration'] },
  'icodia-server': { prices: ['MANAGEMENT'], modules: [] },
  'owl-monitoring': { prices: ['SERVICE'], modules: [] },
  'pro-controle': { prices: ['MANAGEMENT'], modules: ['applications', 'antivirus'] },
};

/** When documents are issued: on the days that are told, on each first of a month, or in the end. */
export type Issuing = 'AS_TOLD' | 'MONTHLY' | 'IN_THE_END';

const which = fc.nat(9);
const later = fc.constantFrom('KEEP', 'REPLACE');
/** From which day on something is agreed: so many days from today. */
const from = fc.oneof(
  { arbitrary: fc.integer({ min: -100, max: 100 }), weight: 4 },
  { arbitrary: fc.constant(0), weight: 1 },
);

/** Something that somebody does. */
const act = fc.oneof(
  {
    arbitrary: fc.record({ do: fc.constant('price'), which, from, steps: fc.integer({ min: 1, max: 20 }), later }),
    weight: 6,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('module'),
      which,
      from,
      /** None ends it. */
      steps: fc.integer({ min: 0, max: 6 }),
      later,
    }),
    weight: 5,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('level'),
      level: fc.integer({ min: 0, max: 3 }),
      steps: fc.integer({ min: 1, max: 20 }),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('quote'),
      cents: fc.integer({ min: 1, max: 500_000 }),
      accepted: fc.boolean(),
    }),
    weight: 5,
  },
  {
    arbitrary: fc.record({ do: fc.constant('suspend'), from: fc.constantFrom(-12, 0, 0, 9, 33) }),
    weight: 3,
  },
  { arbitrary: fc.record({ do: fc.constant('resume'), from: fc.constantFrom(-5, 0, 0, 14) }), weight: 7 },
  { arbitrary: fc.record({ do: fc.constant('done'), which, ago: fc.constantFrom(0, 0, 5, 40) }), weight: 7 },
  {
    arbitrary: fc.record({ do: fc.constant('work'), minutes: fc.integer({ min: 1, max: 480 }), trips: fc.nat(2) }),
    weight: 4,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('part'),
      count: fc.integer({ min: 1, max: 3 }),
      ago: fc.constantFrom(0, 0, 3, 60),
    }),
    weight: 3,
  },
  { arbitrary: fc.record({ do: fc.constant('fault'), ago: fc.integer({ min: 5, max: 40 }) }), weight: 6 },
  { arbitrary: fc.record({ do: fc.constant('credit'), which }), weight: 7 },
  { arbitrary: fc.record({ do: fc.constant('pay'), percent: fc.constantFrom(1, 40, 100, 100, 130) }), weight: 4 },
  { arbitrary: fc.record({ do: fc.constant('return'), which }), weight: 5 },
  { arbitrary: fc.record({ do: fc.constant('issue'), ago: fc.constantFrom(0, 0, 1, 20, 100) }), weight: 6 },
);
/** What ends it, for its client at least; or does not. */
const ending = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('transfer'), ago: fc.constantFrom(0, 0, 1, 25) }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('end'), from: fc.integer({ min: -40, max: 60 }) }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('notice') }), weight: 6 },
  { arbitrary: fc.record({ do: fc.constant('issue'), ago: fc.constant(0) }), weight: 1 },
);
/** See `act` and `ending`. */
export type Act = typeof act | typeof ending extends fc.Arbitrary<infer T> ? T : never;

const acts = <T>(done: fc.Arbitrary<T>, minLength: number, maxLength: number) =>
  fc.array(
    fc.record({ days: fc.oneof(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 15, max: 70 })), act: done }),
    {
      minLength,
      maxLength,
      size: 'max',
    },
  );

/** A contract, and what is done of it, with the days that go by before each. */
export const invoicesTold = fc.record({
  startsOn: fc.oneof(
    fc.constantFrom('2024-02-29', '2024-01-31', '2024-08-31', '2025-01-30', '2024-01-01'),
    fc.integer({ min: 0, max: 600 }).map((days) => daysAfter('2024-01-01', days)),
  ),
  periodMonths: fc.constantFrom(1, 1, 3, 3, 12),
  anchor: fc.constantFrom('START_DATE', 'START_DATE', 'FIRST_OF_MONTH'),
  termMonths: fc.constantFrom(8, 12, 24, 36, 36),
  vatRate: fc.constantFrom('20', '10', '5.5', '8.5'),
  penaltyVat: fc.constantFrom('OUTSIDE_SCOPE', 'PRICE_REDUCTION'),
  directDebit: fc.boolean(),
  /** Whether each share of each price is a whole number of cents, so that nothing is ever rounded. */
  isWhole: fc.boolean(),
  steps: fc.integer({ min: 1, max: 20 }),
  /** When the documents of the same life are issued another time: see `Issuing`. */
  otherwise: fc.constantFrom('MONTHLY', 'IN_THE_END'),
  acts: fc
    .tuple(acts(act, 10, 20), acts(ending, 1, 1), acts(act, 2, 6))
    .map(([before, end, after]) => [...before, ...end, ...after]),
});
/** See `invoicesTold`. */
export type InvoicesTold = typeof invoicesTold extends fc.Arbitrary<infer T> ? T : never;

/** In cents, how much a price grows by a step: see `isWhole`. */
export function centsOfStep({ isWhole, periodMonths }: Pick<InvoicesTold, 'isWhole' | 'periodMonths'>): number {
  if (!isWhole) return 7_331;
  // What all lengths of a period divide: 28 to 31 days, 89 to 92, 365 and 366.
  return { 1: 377_580, 3: 33_529_860, 12: 133_590 }[periodMonths];
}
