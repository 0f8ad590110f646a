import { priceWork } from '../../../api/domain/consumption/price-work';
import { priceExitAssistance } from '../../../api/domain/exit/exit-assistance';
import { prepaidCredit } from '../../../api/domain/exit/early-termination';
import { amendmentAdjustment } from '../../../api/domain/invoicing/amendment-adjustment';
import { periodExplained } from '../../../api/domain/invoicing/adjustment-period';
import { mayBeProduct, productOf } from '../../../api/domain/invoicing/adjustment-product';
import { taxByTerms } from '../../../api/domain/invoicing/adjustment-tax';
import { moneyOf } from '../../../api/domain/money/parse-money';
import type { LocalDate } from '../../../api/domain/time/instant';

/** What an adjustment tells of its price, its days and its tax, from what was recorded. */

const day = (text: string): LocalDate => text as LocalDate;

describe('a quantity at a price', () => {
  const worked = (minutes: number, rate: string) => {
    const { amount, explanation } = priceWork(minutes, moneyOf(rate), 'art. 5');
    return productOf('OUT_OF_SCOPE_WORK', amount, explanation);
  };

  test('comes to the amount exactly', () => {
    expect(worked(90, '80.00 EUR')).toEqual({ quantity: '1.5', unit: 'HOUR', unitPrice: '80.00 EUR' });
  });

  test('is none after a rounding: neither of a third of an hour, nor of a cent', () => {
    expect(worked(20, '80.00 EUR')).toBeNull();
    expect(worked(15, '80.01 EUR')).toBeNull();
  });

  test('is none of several prices, and of other kinds', () => {
    const tariff = {
      ...({ on: day('2026-01-01'), day: 'NOTICE', currency: 'EUR', travel: null } as const),
      ...{ hour: moneyOf('90.00 EUR'), dayRate: moneyOf('600.00 EUR') },
    } as const;
    const assistance = (minutes: number, days: number) => {
      const priced = priceExitAssistance({ minutes, days, roundTrips: 0 }, tariff, 'art. 23');
      if (!priced.ok) throw new Error('it has a price');
      return productOf('EXIT_ASSISTANCE', priced.value.amount, priced.value.explanation);
    };
    expect(assistance(0, 2)).toEqual({ quantity: '2', unit: 'DAY', unitPrice: '600.00 EUR' });
    expect(assistance(60, 2)).toBeNull();
    const { amount, explanation } = priceWork(60, moneyOf('80.00 EUR'), '');
    expect(productOf('PENALTY_CREDIT', amount, explanation)).toBeNull();
    expect([mayBeProduct('UNIT_PACK'), mayBeProduct('PENALTY_CREDIT')]).toEqual([true, false]);
  });
});

describe('the days of an older adjustment', () => {
  const quarter = { start: day('2025-01-01'), endExclusive: day('2025-04-01'), amount: moneyOf('900.00 EUR') };

  test('are as many from its own as its explanation counts', () => {
    const amended = amendmentAdjustment({
      period: { start: quarter.start, endExclusive: quarter.endExclusive, periodDays: 90 },
      ...{ periodMonths: 3, effectiveOn: day('2025-03-02'), article: '' },
      ...{ oldMonthlyAmount: moneyOf('100.00 EUR'), newMonthlyAmount: moneyOf('130.00 EUR') },
    });
    if (!amended.ok) throw new Error('it is in the period');
    const { explanation } = amended.value;
    const occurredOn = day('2025-03-02');
    expect(periodExplained({ kind: 'PRORATION', occurredOn, explanation, hasSiblings: false })).toEqual({
      start: '2025-03-02',
      endExclusive: '2025-04-01',
    });
    expect(periodExplained({ kind: 'UNIT_PACK', occurredOn, explanation, hasSiblings: false })).toBeNull();
  });

  test('are unknown of one of several credits of an end', () => {
    const occurredOn = day('2025-03-11');
    const { explanation } = prepaidCredit(quarter, occurredOn, '');
    const of = (hasSiblings: boolean) =>
      periodExplained({ kind: 'PREPAID_CREDIT', occurredOn, explanation, hasSiblings });
    expect(of(false)).toEqual({ start: '2025-03-11', endExclusive: '2025-04-01' });
    expect(of(true)).toBeNull();
  });

  test('of a period that was paid in parts go through all of them', () => {
    const [first, second] = ['2025-02-01', '2025-04-01'].map(day);
    const parts = [
      { start: quarter.start, endExclusive: first!, amount: moneyOf('300.00 EUR') },
      { start: first!, endExclusive: second!, amount: moneyOf('600.00 EUR') },
    ];
    const occurredOn = day('2025-01-21');
    const { explanation } = prepaidCredit({ ...quarter, parts }, occurredOn, '');
    expect(periodExplained({ kind: 'PREPAID_CREDIT', occurredOn, explanation, hasSiblings: false })).toEqual({
      start: '2025-01-21',
      endExclusive: '2025-04-01',
    });
  });
});

test('the tax is that of the line of an invoice', () => {
  const outside = { code: 'O', ratePercent: '0', reason: { fr: expect.stringContaining('CGI, art. 256') as string } };
  const standard = { code: 'S', ratePercent: '20', reason: null };
  const reason = { en: 'VAT not applicable', fr: 'TVA non applicable' };
  const exempt = { category: 'E', code: null, reason, source: 'CGI art. 293 B' } as const;
  const taxed = (
    kind: 'PENALTY_CREDIT' | 'LATE_INTEREST' | 'UNIT_PACK',
    penaltyVat?: 'PRICE_REDUCTION' | 'OUTSIDE_SCOPE',
    vatRatePercent = '20',
  ) =>
    taxByTerms(
      { vatCategory: 'S', ...(penaltyVat === undefined ? {} : { penaltyVat }) },
      { kind, vatRatePercent, isIndemnity: kind === 'PENALTY_CREDIT' },
      exempt,
    );
  expect(taxed('PENALTY_CREDIT')).toMatchObject(outside);
  expect(taxed('LATE_INTEREST')).toMatchObject(outside);
  expect(taxed('UNIT_PACK')).toEqual(standard);
  expect(taxed('PENALTY_CREDIT', 'PRICE_REDUCTION')).toEqual(standard);
  // Without VAT it is what is on record of both sides, but for what is outside its scope anyway.
  expect(taxed('UNIT_PACK', 'OUTSIDE_SCOPE', '0')).toEqual({ code: 'E', ratePercent: '0', reason });
  expect(taxed('LATE_INTEREST', 'OUTSIDE_SCOPE', '0')).toMatchObject(outside);
  expect(taxed('PENALTY_CREDIT', 'PRICE_REDUCTION', '0')).toEqual({ code: 'E', ratePercent: '0', reason });
});
