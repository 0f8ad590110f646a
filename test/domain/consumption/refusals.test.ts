import {
  approveEstimate,
  declineEstimate,
  proposeEstimate,
  recordAllottedWork,
  type AllottedMonth,
  type EstimateState,
} from '../../../api/domain/consumption/allotted-time';
import { MINUTES_MAX, refuseUnsoundWork, ROUND_TRIPS_MAX } from '../../../api/domain/consumption/check-work';
import { closeUnitAccount } from '../../../api/domain/consumption/close-unit-account';
import { debitWork } from '../../../api/domain/consumption/debit-units';
import { reverseDebit } from '../../../api/domain/consumption/reverse-debit';
import { surchargeOfWork } from '../../../api/domain/consumption/surcharge';
import type { UnitEntry } from '../../../api/domain/consumption/unit-account';
import { money } from '../../../api/domain/money/value';
import type { Result } from '../../../api/domain/result';
import { compileCalendar } from '../../../api/domain/time/calendar';
import { instant, type LocalDate } from '../../../api/domain/time/instant';
import type { LocalMonth } from '../../../api/domain/time/local-date';

const day = (text: string) => text as LocalDate;
const march = '2025-03' as LocalMonth;
const rate = money('90.00', 'EUR');
const estimate = (id: string, allottedMinutes: number, state: EstimateState) =>
  ({ id, month: march, kind: 'AUDIT', allottedMinutes, quoteMinutes: 0, state }) as const;
const month = (state: EstimateState, others: AllottedMonth['estimates'] = []): AllottedMonth => ({
  month: march,
  allowanceMinutes: 120,
  estimates: [...others, estimate('E', 60, state)],
});
const account = { balance: 6, closed: false };
const closed = { balance: 6, closed: true };
const debit: UnitEntry = {
  kind: 'DEBIT',
  on: day('2025-03-03'),
  units: -4,
  balanceAfter: 6,
  price: null,
  idempotencyKey: 'key',
  reverses: null,
};
const reversal = { reverses: 'key', on: day('2025-03-04'), idempotencyKey: 'undo' };
const unitTerms = { unitMinutes: 15, baseUnits: 16, travelUnits: 4, travelIncluded: false, article: 'art. 7' };

/** What a person who is refused reads: the code, where, what is wrong, what to do. */
const refusalsOf = (result: Result<unknown> | null): readonly (readonly string[])[] =>
  result === null || result.ok
    ? []
    : result.refusals.map(({ code, path, message, whatToDo }) => [code, path.join('.'), message, whatToDo]);

test.each<[string, () => Result<unknown>, readonly string[]]>([
  [
    'an estimate that others’ approval left no room for',
    () => approveEstimate(month('PROPOSED', [estimate('F', 61, 'APPROVED')]), 'E', day('2025-03-10')),
    [
      'ESTIMATE_NO_LONGER_FITS',
      'id',
      'The estimate takes 60 minutes, and the month has 59 free.',
      'Send a new estimate with `sendQuote`.',
    ],
  ],
  [
    'an estimate that nobody made',
    () => approveEstimate(month('PROPOSED'), 'X', day('2025-03-10')),
    ['NOT_FOUND', 'id', 'No estimate X was made in 2025-03.', 'Send an estimate with `sendQuote` first.'],
  ],
  [
    'an estimate of a month that is over',
    () => declineEstimate(month('PROPOSED'), 'E', day('2025-04-01')),
    ['ESTIMATE_LAPSED', 'id', 'The estimate was for 2025-03.', 'Send a new estimate with `sendQuote`.'],
  ],
  [
    'an approval given before',
    () => approveEstimate(month('APPROVED'), 'E', day('2025-03-10')),
    ['ESTIMATE_STATE_CONFLICT', 'id', 'The estimate is APPROVED.', 'Use an estimate that is PROPOSED.'],
  ],
  [
    'declining what is done',
    () => declineEstimate(month('DONE'), 'E', day('2025-03-10')),
    ['ESTIMATE_STATE_CONFLICT', 'id', 'The estimate is DONE.', 'Use an estimate that is PROPOSED or APPROVED.'],
  ],
  [
    'work that nobody approved',
    () => recordAllottedWork(month('PROPOSED'), 'E', day('2025-03-10')),
    [
      'ESTIMATE_NOT_APPROVED',
      'id',
      'The client has approved no estimate for this work.',
      'Send an estimate with `sendQuote`, and wait for its approval.',
    ],
  ],
  [
    'work without an estimate',
    () => recordAllottedWork(month('APPROVED'), 'X', day('2025-03-10')),
    [
      'ESTIMATE_NOT_APPROVED',
      'id',
      'The client has approved no estimate for this work.',
      'Send an estimate with `sendQuote`, and wait for its approval.',
    ],
  ],
  [
    'work after the month that was approved',
    () => recordAllottedWork(month('APPROVED'), 'E', day('2025-04-01')),
    ['ESTIMATE_LAPSED', 'id', 'The estimate was for 2025-03.', 'Send a new estimate with `sendQuote`.'],
  ],
  [
    'an estimate of no whole minutes',
    () =>
      proposeEstimate(
        { excess: 'EXCESS_QUOTED', workKinds: ['AUDIT'], article: '' },
        month('PROPOSED'),
        { id: 'N', kind: 'AUDIT', minutes: 0.5 },
        rate,
      ),
    [
      'NUMBER_OUT_OF_RANGE',
      'minutes',
      '0.5 is not a number of minutes worked.',
      'Give a whole number from 0 to 100000.',
    ],
  ],
  [
    'a debit after the end',
    () =>
      debitWork(
        { terms: unitTerms, prices: [], ...closed },
        { on: day('2025-03-03'), minutes: 15, roundTrips: 0, idempotencyKey: 'key' },
      ),
    ['UNIT_ACCOUNT_CLOSED', '', 'The account ended with its contract.', 'Quote the work, or amend the contract.'],
  ],
  [
    'a second end',
    () => closeUnitAccount(closed, day('2025-12-31'), 'end'),
    ['UNIT_ACCOUNT_CLOSED', '', 'The account is already closed.', 'No action is needed.'],
  ],
  [
    'a reversal after the end',
    () => reverseDebit(closed, [debit], reversal),
    [
      'UNIT_ACCOUNT_CLOSED',
      '',
      'The account ended with its contract.',
      'Reverse work with `reverseIntervention` before the contract ends.',
    ],
  ],
  [
    'a reversal of what is no debit',
    () => reverseDebit(account, [{ ...debit, kind: 'RENEWAL', units: 16 }], reversal),
    ['NOT_FOUND', 'reverses', 'No debit has this key.', 'Give the key of a debit of this account.'],
  ],
  [
    'a second reversal',
    () =>
      reverseDebit(
        account,
        [debit, { ...debit, kind: 'REVERSAL', units: 4, idempotencyKey: 'undo', reverses: 'key' }],
        {
          ...reversal,
          idempotencyKey: 'again',
        },
      ),
    ['UNIT_DEBIT_ALREADY_REVERSED', 'reverses', 'This debit was already reversed.', 'No action is needed.'],
  ],
])('%s is refused', (_, decide, expected) => expect(refusalsOf(decide())).toEqual([expected]));

test('a surcharge that the contract does not have is asked for', () => {
  const always = compileCalendar({
    timezone: 'Europe/Paris',
    weekly: { MON: [['09:00', '18:00']] },
    holidayZone: 'FR-METROPOLE',
    exceptions: [],
  });
  if (!always.ok) throw new Error('a good calendar');
  const rule = { surchargePercent: null, openingHours: always.value, hourlyRate: rate, article: 's. 5b' };
  // Tuesday 4 March 2025, 10:00: closed.
  const startedAt = instant(Date.UTC(2025, 2, 4, 9) / 1000);
  expect(refusalsOf(surchargeOfWork(rule, { startedAt, endedAt: instant(startedAt + 1) }))).toEqual([
    [
      'PARAMETER_REQUIRED',
      'surchargePercent',
      'Part of the work is outside opening hours, and the contract sets no surcharge for it.',
      'Override the surcharge for the contract.',
    ],
  ]);
});

describe('work that is recorded', () => {
  const minutes = (value: number) => [
    'NUMBER_OUT_OF_RANGE',
    'minutes',
    `${value} is not a number of minutes worked.`,
    'Give a whole number from 0 to 100000.',
  ];
  const trips = (value: number) => [
    'NUMBER_OUT_OF_RANGE',
    'roundTrips',
    `${value} is not a number of round trips.`,
    'Give a whole number from 0 to 100.',
  ];

  test.each<[number, number, readonly (readonly string[])[]]>([
    [0, 0, []],
    [100_000, 100, []],
    [100_001, 100, [minutes(100_001)]],
    [100_000, 101, [trips(101)]],
    [-1, -1, [minutes(-1), trips(-1)]],
    [0.5, 1.5, [minutes(0.5), trips(1.5)]],
    [Number.POSITIVE_INFINITY, 0, [minutes(Number.POSITIVE_INFINITY)]],
  ])('of %d minutes and %d trips', (worked, roundTrips, expected) => {
    expect(refusalsOf(refuseUnsoundWork(worked, roundTrips))).toEqual(expected);
  });

  test('has the limits that callers are told', () => {
    expect([MINUTES_MAX, ROUND_TRIPS_MAX]).toEqual([100_000, 100]);
  });
});
