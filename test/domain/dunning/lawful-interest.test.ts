import { lateCharge } from '../../../api/domain/dunning/late-charge';
import { lawfulMinimum } from '../../../api/domain/dunning/lawful-interest';
import { money } from '../../../api/domain/money/value';
import { formatMoney } from '../../../api/domain/money/format-money';
import { lateInterest } from '../../../api/domain/receivables/late-interest';
import type { LocalDate } from '../../../api/domain/time/instant';
import { valueOf } from '../../support/value-of';

/** Late from one half-year into the next. */
const debt = {
  amountOwed: money('1000.00', 'EUR'),
  startsAfter: '2025-06-15' as LocalDate,
  lastDay: '2025-09-30' as LocalDate,
  payments: [],
};

test('a public body owes the rate of the half-year in which interest began, for the whole delay', () => {
  const found = valueOf(lateInterest(lawfulMinimum('PUBLIC_BODY'), debt, { '2025-H1': '3.15' }));
  // 1000.00 × 11.15 % × 107 ÷ 365 (CCP art. R2192-31).
  expect([formatMoney(found.interest), found.days]).toEqual(['32.69 EUR', 107]);
});

test('a business owes that of each half-year', () => {
  const rates = { '2025-H1': '3.71', '2025-H2': '2.76' };
  const found = valueOf(lateInterest(lawfulMinimum('BUSINESS'), debt, rates));
  // 1000.00 × (3 × 3.71 % × 15 + 3 × 2.76 % × 92) ÷ 365.
  expect(formatMoney(found.interest)).toBe('25.44 EUR');
});

test('what is settled after the last day that counts bears interest to that day alone', () => {
  const { amountOwed: total, startsAfter: dueOn } = debt;
  const until = '2025-06-30' as LocalDate;
  const days = (on: string): number | undefined => {
    const payments = [{ on: on as LocalDate, amount: total }];
    const rates = { legal: { '2025-H1': '3.71' }, refinancing: {} };
    return valueOf(lateCharge(lawfulMinimum('BUSINESS'), { total, dueOn, payments, until, noticedOn: null }, rates))
      ?.days;
  };
  expect([days('2025-06-20'), days('2025-06-30'), days('2025-09-30')]).toEqual([5, 15, 15]);
});
