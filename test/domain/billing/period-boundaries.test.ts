import { contractMonths } from '../../../api/domain/invoicing/contract-months';
import { deductCredits } from '../../../api/domain/invoicing/deduct-credits';
import type { ForfaitCharge } from '../../../api/domain/invoicing/forfait-line';
import { invoiceTotals } from '../../../api/domain/invoicing/invoice-totals';
import { invoiceOf, forfaitInvoices, type InvoicedContract } from '../../../api/domain/invoicing/forfait-invoices';
import {
  billingPeriod,
  billingPeriodOn,
  billingPeriodsUntil,
  partOfPeriod,
} from '../../../api/domain/invoicing/period';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money, type Money } from '../../../api/domain/money/value';
import type { LocalDate } from '../../../api/domain/time/instant';
import { required } from '../../golden/topics/billing-support';

const day = (text: string): LocalDate => text as LocalDate;
const eur = (amount: string): Money => money(amount, 'EUR');

describe('contract months', () => {
  test.each([
    // from, to → whole months, days, length of the month begun.
    ['2026-01-31', '2026-01-31', 0, 0, 28],
    ['2026-01-31', '2026-02-27', 0, 27, 28],
    ['2026-01-31', '2026-02-28', 1, 0, 31],
    ['2026-01-31', '2026-03-30', 1, 30, 31],
    ['2026-01-31', '2026-03-31', 2, 0, 30],
    ['2026-01-15', '2027-01-14', 11, 30, 31],
    ['2026-01-15', '2026-01-14', 0, 0, 31],
    ['2026-01-15', '2025-01-15', 0, 0, 31],
  ])('from %s to before %s: %i and %i of %i days', (from, to, wholeMonths, extraDays, daysOfThatMonth) => {
    expect(contractMonths(day(from), day(to))).toEqual({ wholeMonths, extraDays, daysOfThatMonth });
  });
});

describe('billing periods', () => {
  const rule = { startsOn: day('2026-01-31'), periodMonths: 1, anchor: 'START_DATE' } as const;

  it('come back to the 31st', () => {
    expect([0, 1, 2].map((index) => billingPeriod(rule, index))).toEqual([
      { start: '2026-01-31', endExclusive: '2026-02-28', periodDays: 28 },
      { start: '2026-02-28', endExclusive: '2026-03-31', periodDays: 31 },
      { start: '2026-03-31', endExclusive: '2026-04-30', periodDays: 30 },
    ]);
  });

  it.each([-1, 0.5, Number.NaN])('have no number %d', (index) => {
    expect(() => billingPeriod(rule, index)).toThrow(`not the number of a period: ${index}`);
  });

  it('are those that begin before a date, and before the end', () => {
    const starts = (until: string, end: string | null) =>
      billingPeriodsUntil(rule, day(until), end === null ? null : day(end)).map(({ start }) => start);
    expect(starts('2026-01-31', null)).toEqual([]);
    expect(starts('2026-02-01', null)).toEqual(['2026-01-31']);
    expect(starts('2026-02-28', null)).toEqual(['2026-01-31']);
    expect(starts('2026-03-01', null)).toEqual(['2026-01-31', '2026-02-28']);
    expect(starts('2026-12-31', '2026-02-28')).toEqual(['2026-01-31']);
    expect(starts('2026-12-31', '2026-03-01')).toEqual(['2026-01-31', '2026-02-28']);
  });

  it('contain their first day, not their end', () => {
    expect(billingPeriodOn(rule, day('2026-01-30'))).toBeUndefined();
    expect(billingPeriodOn(rule, day('2026-01-31'))?.start).toBe('2026-01-31');
    expect(billingPeriodOn(rule, day('2026-02-27'))?.start).toBe('2026-01-31');
    expect(billingPeriodOn(rule, day('2026-02-28'))?.start).toBe('2026-02-28');
  });

  it('have a part for what was in force in them', () => {
    const period = billingPeriod({ ...rule, startsOn: day('2026-03-01') }, 0);
    const part = (from: string, to: string | null) => partOfPeriod(period, day(from), to === null ? null : day(to));
    const whole = { from: '2026-03-01', toExclusive: '2026-04-01', days: 31 };
    expect(part('2026-03-01', null)).toEqual(whole);
    expect(part('2026-02-01', '2026-04-01')).toEqual(whole);
    expect(part('2026-03-02', '2026-03-31')).toEqual({ from: '2026-03-02', toExclusive: '2026-03-31', days: 29 });
    expect(part('2026-03-31', '2026-05-01')).toEqual({ from: '2026-03-31', toExclusive: '2026-04-01', days: 1 });
    expect(part('2026-04-01', null)).toBeNull();
    expect(part('2026-01-01', '2026-03-01')).toBeNull();
    expect(part('2026-03-10', '2026-03-10')).toBeNull();
  });
});

describe('invoices', () => {
  const contract: InvoicedContract = {
    startsOn: day('2026-01-01'),
    periodMonths: 1,
    anchor: 'START_DATE',
    endExclusive: null,
    invoicing: 'IN_ARREARS',
    paymentDays: 10,
    currency: 'EUR',
    fee: { amount: eur('9.75'), vatRatePercent: '20', vatCategory: 'S', article: 'art. 21.5' },
    article: 'art. 21.2',
  };
  const charge: ForfaitCharge = {
    module: 'J',
    monthlyAmount: eur('310.00'),
    startsOn: day('2026-01-01'),
    endExclusive: null,
    vatRatePercent: '20',
    vatCategory: 'S',
  };

  it('in arrears are of the first day after the period, and issued before a date', () => {
    expect(forfaitInvoices(contract, [charge], day('2026-02-01'))).toEqual([]);
    const [issued, ...more] = forfaitInvoices(contract, [charge], day('2026-02-02'));
    expect([issued?.issuedOn, issued?.dueOn, more.length]).toEqual(['2026-02-01', '2026-02-11', 0]);
  });

  it('end with the charge or the contract, whichever is earlier', () => {
    const amounts = (contractEnds: string | null, chargeEnds: string | null) => {
      const ends = (text: string | null) => (text === null ? null : day(text));
      const period = billingPeriod(contract, 0);
      const draft = invoiceOf(
        { ...contract, endExclusive: ends(contractEnds) },
        [{ ...charge, endExclusive: ends(chargeEnds) }],
        period,
      );
      return [draft?.issuedOn, draft?.lines[0]?.days, formatAmount(required(draft?.lines[0]).amount)];
    };
    expect(amounts(null, null)).toEqual(['2026-02-01', 31, '310.00']);
    expect(amounts('2026-01-11', null)).toEqual(['2026-01-11', 10, '100.00']);
    expect(amounts(null, '2026-01-06')).toEqual(['2026-02-01', 5, '50.00']);
    expect(amounts('2026-01-11', '2026-01-06')).toEqual(['2026-01-11', 5, '50.00']);
    expect(amounts('2026-01-11', '2026-01-21')).toEqual(['2026-01-11', 10, '100.00']);
    expect(amounts('2026-03-01', null)).toEqual(['2026-02-01', 31, '310.00']);
  });

  it('have a line for each charge in force, then the fee for the whole period', () => {
    const draft = invoiceOf(
      contract,
      [charge, { ...charge, module: 'K', startsOn: day('2026-02-01') }, { ...charge, module: 'L' }],
      billingPeriod(contract, 0),
    );
    expect(draft?.lines.map(({ kind, module, days, periodDays }) => [kind, module, days, periodDays])).toEqual([
      ['FORFAIT', 'J', 31, 31],
      ['FORFAIT', 'L', 31, 31],
      ['ACCOUNT_KEEPING_FEE', null, 31, 31],
    ]);
    expect([draft?.periodStart, draft?.periodEndExclusive]).toEqual(['2026-01-01', '2026-02-01']);
    const without = invoiceOf({ ...contract, fee: null }, [charge], billingPeriod(contract, 0));
    expect(without?.lines.map(({ kind }) => kind)).toEqual(['FORFAIT']);
  });

  it('have VAT by rate, the highest first, then by category', () => {
    const line = (vatRatePercent: string, vatCategory: string) => ({
      amount: eur('1.00'),
      vatRatePercent,
      vatCategory,
    });
    const groups = (...lines: readonly ReturnType<typeof line>[]) =>
      invoiceTotals(lines, 'EUR').vatGroups.map(({ ratePercent, category, base }) => [
        ratePercent,
        category,
        formatAmount(base),
      ]);
    const expected = [
      ['20', 'S', '1.00'],
      ['10', 'S', '1.00'],
      ['0', 'E', '2.00'],
      ['0', 'Z', '1.00'],
    ];
    const lines = [line('0', 'Z'), line('10', 'S'), line('0', 'E'), line('20', 'S'), line('0.0', 'E')];
    expect(groups(...lines)).toEqual(expected);
    expect(groups(...lines.reverse())).toEqual(expected);
  });

  it('let a credit take what they have at its rate and category, to the cent', () => {
    const draft = required(invoiceOf(contract, [charge], billingPeriod(contract, 0)));
    const credit = { key: 'P', amount: eur('310.00'), vatRatePercent: '20.0', vatCategory: 'S', article: 'art. 4.5' };
    const taken = (changes: Partial<typeof credit>) => {
      const { deducted, left, invoice } = deductCredits(draft, [{ ...credit, ...changes }]);
      return [
        deducted.map(({ amount }) => formatAmount(amount)),
        left.map(({ amount }) => formatAmount(amount)),
        formatAmount(invoice.totalExcludingTax),
      ];
    };
    expect(taken({})).toEqual([['310.00'], [], '9.75']);
    expect(taken({ amount: eur('310.01') })).toEqual([['310.00'], ['0.01'], '9.75']);
    expect(taken({ amount: eur('309.99') })).toEqual([['309.99'], [], '9.76']);
    expect(taken({ vatCategory: 'E' })).toEqual([[], ['310.00'], '319.75']);
    expect(taken({ vatRatePercent: '10' })).toEqual([[], ['310.00'], '319.75']);
    expect(deductCredits(draft, [{ ...credit, amount: eur('400.00') }]).left).toEqual([
      { ...credit, amount: eur('90.00') },
    ]);
  });

  it('that are negative already let a credit take nothing', () => {
    const draft = required(
      invoiceOf(contract, [{ ...charge, monthlyAmount: eur('-10.00') }], billingPeriod(contract, 0)),
    );
    const credit = { key: 'P', amount: eur('5.00'), vatRatePercent: '20', vatCategory: 'S', article: 'art. 4.5' };
    expect(deductCredits(draft, [credit])).toMatchObject({ deducted: [], left: [credit] });
  });
});
