import { erasureDay, reversibilityOf } from '../../../api/domain/exit/reversibility';
import { reckonTermination } from '../../../api/domain/exit/simulate-termination';
import { indexOn } from '../../../api/domain/indexation/index-series';
import { revisePrice } from '../../../api/domain/indexation/revise-price';
import { passOnIncrease } from '../../../api/domain/indexation/supplier-increase';
import { amendmentAdjustment } from '../../../api/domain/invoicing/amendment-adjustment';
import { changeLevel } from '../../../api/domain/invoicing/level-change';
import { requireAcceptedQuote, transitionQuote } from '../../../api/domain/invoicing/quote-life';
import { longOutageRefund } from '../../../api/domain/outages/long-outage';
import { refundOutage } from '../../../api/domain/outages/outage-refund';
import { lateInterest } from '../../../api/domain/receivables/late-interest';
import { money, type Money } from '../../../api/domain/money/value';
import type { Result } from '../../../api/domain/result';
import { compileCalendar } from '../../../api/domain/time/calendar';
import type { LocalDate } from '../../../api/domain/time/instant';
import { packNamed, required } from '../../golden/topics/billing-support';
import { valueOf } from '../../golden/topic';

const day = (text: string): LocalDate => text as LocalDate;
const eur = (amount: string): Money => money(amount, 'EUR');
const hosted = packNamed('omr-hosted');
const monitored = packNamed('owl-monitoring');
const calendar = valueOf(
  compileCalendar({
    timezone: 'Europe/Paris',
    weekly: { MON: [['09:00', '18:00']] },
    holidayZone: 'FR-METROPOLE',
    exceptions: [],
  }),
);

const quarter = { start: day('2026-01-01'), endExclusive: day('2026-04-01'), periodDays: 90 };
const outage = {
  period: quarter,
  instalment: eur('3600.00'),
  outFrom: day('2026-02-01'),
  backOn: day('2026-02-04'),
  penalties: eur('0.00'),
};
const amended = {
  period: quarter,
  periodMonths: 3,
  oldMonthlyAmount: eur('100.00'),
  newMonthlyAmount: eur('200.00'),
  effectiveOn: day('2026-02-01'),
  article: 'art. 21.1',
} as const;
const levels = { upgradeCredit: 'WHOLE_MONTHS_LEFT', downgradeFrom: 'NEXT_PERIOD', article: 'art. 7' } as const;
const change = {
  paid: { ...quarter, amount: eur('300.00'), months: 3 },
  changeOn: day('2026-02-01'),
  fromLevel: 1,
  toLevel: 2,
  newMonthlyAmount: eur('150.00'),
} as const;
const debt = {
  amountOwed: eur('1000.00'),
  startsAfter: day('2026-06-29'),
  lastDay: day('2026-07-02'),
  payments: [],
};
const interest = { factor: '1.5', yearDays: 365, startDayCounts: false, paymentDayCounts: true, article: 'art. 21.3' };
const series = { name: 'ICHT', values: [{ period: '2024-Q4', publishedOn: day('2025-03-15'), value: '118.0' }] };
const increase = { price: eur('100.00'), increasePercent: '4.5', reason: 'Energy', proof: 'L-2026-11' };
const longOutage = required(hosted.longOutage);
const formula = required(hosted.billing.indexation);
const sent = { state: 'SENT', validUntil: day('2026-02-28') } as const;
const NEW_QUOTE = 'Send a new quote with `sendQuote`.';

test.each<[string, () => Result<unknown>, readonly string[]]>([
  [
    'an amendment before the period',
    () => amendmentAdjustment({ ...amended, effectiveOn: day('2025-12-31') }),
    [
      'DATE_OUT_OF_PERIOD',
      'effectiveOn',
      '2025-12-31 is not in the period from 2026-01-01 to before 2026-04-01.',
      'Give a day of the period, or amend the period that contains it.',
    ],
  ],
  [
    'an amendment on the day after the period',
    () => amendmentAdjustment({ ...amended, effectiveOn: day('2026-04-01') }),
    [
      'DATE_OUT_OF_PERIOD',
      'effectiveOn',
      '2026-04-01 is not in the period from 2026-01-01 to before 2026-04-01.',
      'Give a day of the period, or amend the period that contains it.',
    ],
  ],
  [
    'a change of level after the period paid',
    () => changeLevel(levels, { ...change, changeOn: day('2026-04-01') }),
    [
      'DATE_OUT_OF_PERIOD',
      'changeOn',
      '2026-04-01 is not in the period paid, from 2026-01-01 to before 2026-04-01.',
      'Give a day of the period that was paid.',
    ],
  ],
  [
    'a change of level before the period paid',
    () => changeLevel(levels, { ...change, changeOn: day('2025-12-31') }),
    [
      'DATE_OUT_OF_PERIOD',
      'changeOn',
      '2025-12-31 is not in the period paid, from 2026-01-01 to before 2026-04-01.',
      'Give a day of the period that was paid.',
    ],
  ],
  [
    'a change to the same level',
    () => changeLevel(levels, { ...change, toLevel: 1 }),
    ['LEVEL_UNCHANGED', 'toLevel', 'The level is already 1.', 'Give another level.'],
  ],
  [
    'an index that nobody published yet',
    () => indexOn(series, day('2025-03-14'), 12),
    [
      'INDEX_NOT_PUBLISHED',
      'index',
      'There is no value of ICHT for 2025-03 (on 2025-03-14): none was published by then.',
      'Give the value of ICHT published last by 2025-03-14, or its successor.',
    ],
  ],
  [
    'an index that stopped',
    () => indexOn(series, day('2026-03-16'), 12),
    [
      'INDEX_NOT_PUBLISHED',
      'index',
      'There is no value of ICHT for 2026-03 (on 2026-03-16): the newest, of 2024-Q4, is too old.',
      'Give the value of ICHT published last by 2026-03-16, or its successor.',
    ],
  ],
  [
    'an index of nothing at the start',
    () => revisePrice(formula, eur('100.00'), '0', '118.0'),
    [
      'INDEX_INVALID',
      'index',
      'An index must be above zero; S0 is 0 and S is 118.0.',
      'Give another value of the index.',
    ],
  ],
  [
    'an index of nothing now',
    () => revisePrice(formula, eur('100.00'), '118.0', '0'),
    [
      'INDEX_INVALID',
      'index',
      'An index must be above zero; S0 is 118.0 and S is 0.',
      'Give another value of the index.',
    ],
  ],
  [
    'a negative index at the start',
    () => revisePrice(formula, eur('100.00'), '-118.0', '118.0'),
    [
      'INDEX_INVALID',
      'index',
      'An index must be above zero; S0 is -118.0 and S is 118.0.',
      'Give another value of the index.',
    ],
  ],
  [
    'a negative index now',
    () => revisePrice(formula, eur('100.00'), '118.0', '-1'),
    [
      'INDEX_INVALID',
      'index',
      'An index must be above zero; S0 is 118.0 and S is -1.',
      'Give another value of the index.',
    ],
  ],
  [
    'a payment in another currency',
    () => lateInterest(interest, { ...debt, payments: [{ on: day('2026-06-30'), amount: money('1.00', 'CHF') }] }, {}),
    ['CURRENCY_MISMATCH', 'payments', 'The debt is in EUR.', 'Give payments in EUR.'],
  ],
  [
    'interest over a half-year without its legal rate',
    () => lateInterest(interest, debt, { '2026-H1': '2.76' }),
    [
      'LEGAL_RATE_MISSING',
      'legalRates',
      'There is no legal interest rate for 2026-H2.',
      'Give the legal rate of 2026-H2.',
    ],
  ],
  [
    'the refund of an outage of another period',
    () => longOutageRefund(longOutage, { ...outage, outFrom: day('2026-04-01'), backOn: day('2026-04-09') }),
    [
      'DATE_OUT_OF_PERIOD',
      'outFrom',
      'The outage is not in the period from 2026-01-01 to before 2026-04-01.',
      'Give the period that contains it.',
    ],
  ],
  [
    'the refund of a short outage',
    () => longOutageRefund(longOutage, { ...outage, backOn: day('2026-02-02') }),
    [
      'OUTAGE_TOO_SHORT',
      'backOn',
      'Outages of 2 days or more are refunded; this one lasted 1.',
      'Claim the penalty with `claimPenalty` if the outage breached a commitment.',
    ],
  ],
  [
    'the refund of an outage that no instalment covers',
    () =>
      refundOutage(longOutage, {
        instalments: [],
        outFrom: outage.outFrom,
        backOn: outage.backOn,
        currency: 'EUR',
        penalties: eur('0.00'),
      }),
    [
      'DATE_OUT_OF_PERIOD',
      'instalments',
      'No instalment covers a day from 2026-02-01 to before 2026-02-04.',
      'Give the instalments of the periods that it touches.',
    ],
  ],
  [
    'an acceptance after the last day',
    () => transitionQuote(sent, 'ACCEPT', day('2026-03-01')),
    [
      'QUOTE_TRANSITION_NOT_ALLOWED',
      '',
      'The quote does not allow ACCEPT on 2026-03-01. It may be accepted up to and including 2026-02-28.',
      NEW_QUOTE,
    ],
  ],
  [
    'an expiry on the last day',
    () => transitionQuote(sent, 'EXPIRE', day('2026-02-28')),
    [
      'QUOTE_TRANSITION_NOT_ALLOWED',
      '',
      'The quote does not allow EXPIRE on 2026-02-28. It may be accepted up to and including 2026-02-28.',
      NEW_QUOTE,
    ],
  ],
  [
    'declining an accepted quote',
    () => transitionQuote({ ...sent, state: 'ACCEPTED' }, 'DECLINE', day('2026-02-01')),
    ['QUOTE_TRANSITION_NOT_ALLOWED', '', 'The quote does not allow DECLINE on 2026-02-01. It is ACCEPTED.', NEW_QUOTE],
  ],
  [
    'work without a quote',
    () => requireAcceptedQuote(null),
    [
      'QUOTE_REQUIRED',
      'quote',
      'This work has no quote.',
      'Do the work once the client has accepted a quote in writing.',
    ],
  ],
  [
    'work on a quote that expired',
    () => requireAcceptedQuote('EXPIRED'),
    [
      'QUOTE_REQUIRED',
      'quote',
      'The quote of this work is EXPIRED.',
      'Do the work once the client has accepted a quote in writing.',
    ],
  ],
  [
    'handing back where nobody promised it',
    () => reversibilityOf(monitored.reversibility, 'HAND_BACK', [], day('2026-03-01')),
    [
      'REVERSIBILITY_NOT_OFFERED',
      '',
      'These terms set no deadline for returning the data.',
      'Quote it as work outside the contract.',
    ],
  ],
  [
    'a day of erasure where the document names none',
    () => erasureDay(hosted.reversibility, calendar, day('2026-03-01')),
    ['ERASURE_NOT_PROMISED', '', 'These terms set no day for erasing the data.', 'Agree on one with the client.'],
  ],
  [
    'a termination where the document sets no fee',
    () =>
      reckonTermination(null, {
        currency: 'EUR',
        effectiveOn: day('2026-05-16'),
        termLastDay: day('2027-03-31'),
        forfaits: [],
        accounts: [],
        prepaid: [],
      }),
    [
      'TERMINATION_FEE_NOT_AGREED',
      '',
      'These terms do not provide for early termination by the client.',
      'Agree on the end date and its price in an amendment.',
    ],
  ],
  [
    'a supplier’s increase where the terms have no indexation',
    () => passOnIncrease(null, increase),
    [
      'SUPPLIER_INCREASE_NOT_ALLOWED',
      '',
      'These terms do not let the provider pass on increases of its suppliers.',
      'Agree on the price in an amendment.',
    ],
  ],
  [
    'a supplier’s increase that the indexation does not allow',
    () => passOnIncrease({ ...formula, supplierIncreases: false }, increase),
    [
      'SUPPLIER_INCREASE_NOT_ALLOWED',
      '',
      'These terms do not let the provider pass on increases of its suppliers.',
      'Agree on the price in an amendment.',
    ],
  ],
  [
    'an increase without a reason',
    () => passOnIncrease(formula, { ...increase, reason: ' ' }),
    [
      'TEXT_INVALID',
      'reason',
      'A supplier’s increase needs a reason and a proof.',
      'Give the reason and the reference of the proof.',
    ],
  ],
  [
    'an increase without a proof',
    () => passOnIncrease(formula, { ...increase, proof: '\t' }),
    [
      'TEXT_INVALID',
      'proof',
      'A supplier’s increase needs a reason and a proof.',
      'Give the reason and the reference of the proof.',
    ],
  ],
  ...['0', '0.00', '-4.5', 'four', ''].map((increasePercent): [string, () => Result<unknown>, readonly string[]] => [
    `an increase of "${increasePercent}" percent`,
    () => passOnIncrease(formula, { ...increase, increasePercent }),
    ['NUMBER_OUT_OF_RANGE', 'increasePercent', 'An increase must be above zero.', 'Give a percentage like "4.5".'],
  ]),
])('%s is refused', (_, decide, expected) => {
  const result = decide();
  const refusals = result.ok ? [] : result.refusals;
  expect(refusals.map(({ code, path, message, whatToDo }) => [code, path.join('.'), message, whatToDo])).toEqual([
    expected,
  ]);
});

describe('what is just not refused', () => {
  const answersOf = (results: readonly Result<unknown>[]): readonly boolean[] => results.map(({ ok }) => ok);

  test('the first and the last day of a period', () => {
    const days = ['2026-01-01', '2026-03-31'].map(day);
    expect(answersOf(days.map((effectiveOn) => amendmentAdjustment({ ...amended, effectiveOn })))).toEqual([
      true,
      true,
    ]);
    expect(answersOf(days.map((changeOn) => changeLevel(levels, { ...change, changeOn })))).toEqual([true, true]);
  });

  test('an index on the day of its publication, and a year later', () => {
    expect(answersOf(['2025-03-15', '2026-03-15'].map((on) => indexOn(series, day(on), 12)))).toEqual([true, true]);
  });

  test('a missing legal rate of days on which nothing is owed', () => {
    const paid = { ...debt, payments: [{ on: day('2026-06-30'), amount: eur('1000.00') }] };
    expect(lateInterest(interest, paid, { '2026-H1': '2.76' }).ok).toBe(true);
  });

  test('a quote that is declined at any time, even late', () => {
    expect(transitionQuote(sent, 'DECLINE', day('2026-01-01'))).toEqual({ ok: true, value: 'DECLINED' });
    expect(transitionQuote(sent, 'DECLINE', day('2026-03-01'))).toEqual({ ok: true, value: 'DECLINED' });
  });
});
