import fc from 'fast-check';

/** A day, as one would name it: so many days from today, or about one that decides something. */
const day = (from: number, to: number) =>
  fc.oneof(
    { arbitrary: fc.record({ of: fc.constant('TODAY'), days: fc.integer({ min: from, max: to }) }), weight: 3 },
    {
      arbitrary: fc.record({
        of: fc.constantFrom('LAST_NOTICE_DAY', 'TERM', 'SINCE', 'START'),
        days: fc.integer({ min: -1, max: 1 }),
      }),
      weight: 2,
    },
  );
/** See `day`. */
export type Day = typeof anyDay extends fc.Arbitrary<infer T> ? T : never;

const anyDay = day(-400, 400);
const near = day(-40, 40);

/** Something that somebody does, in order or not. */
export const act = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('nothing') }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constantFrom('sign', 'activate', 'cancel') }), weight: 1 },
  {
    arbitrary: fc.record({
      do: fc.constant('suspend'),
      from: fc.oneof(near, anyDay),
      reason: fc.constantFrom('AGREED', 'AGREED', 'NON_PAYMENT', 'SECURITY_RISK', 'BREACH'),
      /** How many days before the suspension the invoice was due, and the formal notice given. */
      dueBefore: fc.option(fc.integer({ min: 19, max: 23 })),
      noticeBefore: fc.option(fc.integer({ min: -1, max: 1 })),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ do: fc.constant('resume'), from: fc.oneof(near, anyDay) }), weight: 4 },
  {
    arbitrary: fc.record({
      do: fc.constant('notice'),
      by: fc.constantFrom('CLIENT', 'PROVIDER'),
      sentOn: fc.oneof(near, day(-400, 0)),
      receivedAfter: fc.option(fc.integer({ min: -1, max: 5 })),
      registered: fc.oneof({ arbitrary: fc.constant(true), weight: 4 }, { arbitrary: fc.constant(false), weight: 1 }),
    }),
    weight: 4,
  },
  { arbitrary: fc.record({ do: fc.constant('terminate'), on: fc.oneof(near, anyDay) }), weight: 2 },
  {
    arbitrary: fc.record({
      do: fc.constant('amend'),
      from: fc.oneof(near, anyDay),
      change: fc.oneof(
        fc.record({ of: fc.constant('LAST_DAY'), on: fc.oneof(near, anyDay) }),
        fc.record({ of: fc.constant('RESTART') }),
        fc.record({ of: fc.constant('NOTICE_MONTHS'), months: fc.constantFrom(1, 2, 12) }),
        fc.record({ of: fc.constant('RENEWAL_MONTHS'), months: fc.constantFrom(1, 5, 12, 24) }),
        fc.record({ of: fc.constant('PRICE'), cents: fc.integer({ min: 1, max: 300_000 }) }),
      ),
      later: fc.constantFrom('KEEP', 'REPLACE', null),
    }),
    weight: 5,
  },
  { arbitrary: fc.record({ do: fc.constant('sendOrder') }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('validateOrder') }), weight: 3 },
);

/** Time that goes by, then something that somebody does. */
const step = fc.record({
  wait: fc.oneof(
    { arbitrary: fc.record({ of: fc.constant('TODAY'), days: fc.integer({ min: 0, max: 200 }) }), weight: 4 },
    { arbitrary: fc.record({ of: fc.constant('TODAY'), days: fc.integer({ min: 200, max: 900 }) }), weight: 1 },
    {
      arbitrary: fc.record({
        of: fc.constantFrom('LAST_NOTICE_DAY', 'TERM', 'SINCE', 'START'),
        days: fc.integer({ min: -1, max: 1 }),
      }),
      weight: 4,
    },
  ),
  /** In UTC: it may be the next day in Paris. */
  hour: fc.constantFrom('10:00', '22:30', '23:30'),
  /** Whether the program passes time before it is done. */
  isBrought: fc.boolean(),
  act,
});
/** See `step`. */
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
/** See `act`. */
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** A contract, and what becomes of it in at most so many steps. */
export const livesOf = (maxLength: number) =>
  fc.record({
    startsOn: fc.oneof(
      fc.constantFrom('2020-02-29', '2020-08-31', '2021-01-01'),
      fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)),
    ),
    months: fc.constantFrom(1, 3, 12, 12, 13, 36),
    /** What the contract says where its document leaves it to it. */
    renewalMonths: fc.constantFrom(null, 1, 3, 12),
    noticeMonths: fc.constantFrom(null, 1, 3, 6),
    noticeCounts: fc.constantFrom('SENT', 'RECEIVED'),
    trial: fc.boolean(),
    /** How many days after its first day it is activated; earlier than it when negative. */
    activatedAfter: fc.oneof(fc.constant(0), fc.integer({ min: -30, max: 1200 })),
    steps: fc.array(step, { minLength: 2, maxLength, size: 'max' }),
  });
/** See `livesOf`. */
export type LifeTold = ReturnType<typeof livesOf> extends fc.Arbitrary<infer T> ? T : never;
