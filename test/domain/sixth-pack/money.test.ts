import { day, francs, sixth, valueOf } from './support';
import { reversibilityOf } from '../../../api/domain/exit/reversibility';
import { revisePrice } from '../../../api/domain/indexation/revise-price';
import { forfaitLine } from '../../../api/domain/invoicing/forfait-line';
import { invoiceTotals } from '../../../api/domain/invoicing/invoice-totals';
import { billingPeriod } from '../../../api/domain/invoicing/period';
import { debitWork } from '../../../api/domain/consumption/debit-units';
import { includedMinutesLeft, settleIncludedHours } from '../../../api/domain/consumption/included-hours';
import { replay } from '../../../api/domain/explanation/replay';
import { checkNotice } from '../../../api/domain/lifecycle/notice';
import { termLastDay } from '../../../api/domain/lifecycle/term';
import { formatAmount } from '../../../api/domain/money/format-money';
import { moneyOf } from '../../../api/domain/money/parse-money';
import { PRICES } from './support';

describe('notice of three months, counted by its receipt', () => {
  // Two years from 1 June 2026: the term's last day is 31 May 2028, three months before it 29
  // February (2028 is a leap year).
  const lastDay = termLastDay(day('2026-06-01'), 24);
  const notice = (sentOn: string, receivedOn: string) =>
    checkNotice(sixth.lifecycle.notice, lastDay, { sentOn: day(sentOn), receivedOn: day(receivedOn) });

  it('is valid on the last day, and one day too late the next', () => {
    expect(lastDay).toBe('2028-05-31');
    expect(valueOf(notice('2028-02-20', '2028-02-29'))).toEqual({
      givenOn: '2028-02-29',
      lastNoticeDay: '2028-02-29',
    });
    const late = notice('2028-02-20', '2028-03-01');
    expect(late).toMatchObject({ ok: false, refusals: [{ code: 'NOTICE_TOO_LATE', path: ['receivedOn'] }] });
    expect(late.ok ? '' : late.refusals[0]?.message).toContain('2028-02-29');
  });

  it('of the renewed term is a year later', () => {
    const renewed = termLastDay(day('2026-06-01'), 36);
    expect(renewed).toBe('2029-05-31');
    expect(
      valueOf(
        checkNotice(sixth.lifecycle.notice, renewed, {
          sentOn: day('2029-02-28'),
          receivedOn: day('2029-02-28'),
        }),
      ).lastNoticeDay,
    ).toBe('2029-02-28');
  });
});

describe('units of ten minutes', () => {
  const [terms] = sixth.consumption.unitAccounts;
  if (terms === undefined) throw new Error('an account');
  const prices = [{ from: day('2026-01-01'), unitPrice: moneyOf(terms.unitPrice) }];
  const debit = (balance: number, minutes: number, roundTrips = 0) =>
    valueOf(
      debitWork(
        { terms, prices, renewal: sixth.consumption.renewal, balance, closed: false },
        { on: day('2026-03-02'), minutes, roundTrips, idempotencyKey: 'k' },
      ),
    );

  it.each([
    // minutes, round trips, balance before → units, balance, renewals
    [1, 0, 30, 1, 29, 0],
    [10, 0, 30, 1, 29, 0],
    [11, 0, 30, 2, 28, 0],
    // 35 minutes are 4 units, a round trip 3 more.
    [35, 1, 30, 7, 23, 0],
    [0, 1, 30, 0, 30, 0],
    // An exact debit leaves nothing and renews nothing in this pack; one unit more renews 30.
    [300, 0, 30, 30, 0, 0],
    [301, 0, 30, 31, 29, 1],
    [10, 0, 0, 1, 29, 1],
  ])(
    '%i minutes and %i round trips from %i units debit %i and leave %i',
    (minutes, trips, before, units, left, renewals) => {
      const decision = debit(before, minutes, trips);
      expect([decision.debitedUnits, decision.balance, decision.renewals]).toEqual([units, left, renewals]);
      // A base costs 30 × 32.50 = 975.00.
      expect(formatAmount(decision.renewalAmount)).toBe(renewals === 0 ? '0.00' : '975.00');
    },
  );
});

describe('two hours a month, by units of ten minutes', () => {
  const terms = sixth.consumption.administrationHours;
  if (terms === null) throw new Error('included hours');
  const rate = francs('180.00');
  const settle = (left: number, kind: string, minutes: number) => {
    const settled = valueOf(settleIncludedHours(terms, left, { kind, minutes }, rate));
    expect(replay(settled.explanation).differences).toEqual([]);
    return [settled.deductedMinutes, settled.quoteMinutes, formatAmount(settled.quoteAmount)];
  };

  it('deducts started units, and quotes what is beyond by the minute', () => {
    // 95 minutes are ten units: 100 minutes of 120.
    expect(settle(120, 'ADMINISTRATION', 95)).toEqual([100, 0, '0.00']);
    // 20 left: 35 minutes take two units, 15 minutes are quoted: 180.00 ÷ 4.
    expect(settle(20, 'ADMINISTRATION', 35)).toEqual([20, 15, '45.00']);
    expect(settle(0, 'ADMINISTRATION', 35)).toEqual([0, 35, '105.00']);
  });

  it('never deducts a migration', () => {
    expect(settle(120, 'MIGRATION', 60)).toEqual([0, 60, '180.00']);
  });

  it('lapses with the month', () => {
    expect(includedMinutesLeft(terms, [100])).toBe(20);
    expect(includedMinutesLeft(terms, [100, 0])).toBe(120);
  });
});

describe('indexation between a floor of 1 % and a ceiling of 4 %: P0 × (0.2 + 0.8 × S ÷ S0)', () => {
  const terms = sixth.billing.indexation;
  if (terms === null) throw new Error('indexation');
  const revised = (now: string) => {
    const price = valueOf(revisePrice(terms, francs('1000.00'), '106.0', now));
    expect(replay(price.explanation).differences).toEqual([]);
    return [formatAmount(price.price), price.minimumApplied, price.ceilingApplied];
  };

  it.each([
    // 108.12 is 2 % more: 200 + 800 × 1.02 = 1 016.00.
    ['108.12', '1016.00', false, false],
    // Unchanged: 1 000.00, raised to 1 010.00.
    ['106.0', '1010.00', true, false],
    // Fallen by half: 600.00, raised to 1 010.00.
    ['53.0', '1010.00', true, false],
    // 10 % more: 200 + 880 = 1 080.00, cut to 1 040.00.
    ['116.6', '1040.00', false, true],
    // 5 % more is exactly the ceiling: 200 + 840.
    ['111.3', '1040.00', false, false],
    // 1.25 % more is exactly the floor: 200 + 800 × 1.0125 = 1 010.00.
    ['107.325', '1010.00', false, false],
  ])('an index of %s gives %s', (now, price, floor, ceiling) => {
    expect(revised(now)).toEqual([price, floor, ceiling]);
  });
});

describe('invoices of the sixth pack', () => {
  it('end the first month at the next 1st, with VAT of 8.1 %', () => {
    // From 20 April to 1 May: 11 of the 30 days of the month that ends there. 1 200.00 × 11 ÷ 30 =
    // 440.00; VAT 35.64.
    const period = billingPeriod(
      { startsOn: day('2026-04-20'), periodMonths: 1, anchor: sixth.billing.billingAnchor },
      0,
    );
    const charge = {
      module: 'platform',
      monthlyAmount: francs('1200.00'),
      startsOn: day('2026-04-20'),
      endExclusive: null,
      vatRatePercent: sixth.billing.vatRatePercent,
      vatCategory: 'S',
    };
    const line = forfaitLine(charge, period, 1, '');
    expect(line === null ? null : formatAmount(line.amount)).toBe('440.00');
    const totals = invoiceTotals(line === null ? [] : [line], 'CHF');
    expect([formatAmount(totals.vat), formatAmount(totals.totalIncludingTax)]).toEqual(['35.64', '475.64']);
  });

  it('hand data back for a month of forfait, at least 1 500.00', () => {
    const fee = (lines: typeof PRICES) =>
      valueOf(reversibilityOf(sixth.reversibility, 'HAND_BACK', lines, day('2028-05-31')));
    expect(formatAmount(fee(PRICES).fee)).toBe('2000.00');
    expect(fee(PRICES).deadline).toBe('2028-06-30');
    expect(formatAmount(fee(PRICES.slice(0, 1)).fee)).toBe('1500.00');
  });
});
