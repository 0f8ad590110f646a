import { replay } from '../../../api/domain/explanation/replay';
import { formatMoney } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import { lateInterest } from '../../../api/domain/receivables/late-interest';
import { interestStartsAfter, recoveryFeeOf } from '../../../api/domain/receivables/late-payment-rights';
import type { LocalDate } from '../../../api/domain/time/instant';
import { valueOf } from '../../golden/topic';

const day = (text: string): LocalDate => text as LocalDate;

test('interest at the ECB’s rate plus points changes with the half-year', () => {
  const rule = {
    factor: '3',
    ecbPlusPoints: '10',
    yearDays: 365,
    startDayCounts: false,
    paymentDayCounts: true,
    article: '',
  };
  const debt = {
    amountOwed: money('1000.00', 'EUR'),
    startsAfter: day('2025-06-20'),
    lastDay: day('2025-07-10'),
    payments: [],
  };
  // 10 days at 13.15 % and 10 at 12.15 %: 1 000 × (1.315 + 1.215) ÷ 365 = 6.9315.
  const found = valueOf(lateInterest(rule, debt, { '2025-H1': '3.15', '2025-H2': '2.15' }));
  expect(formatMoney(found.interest)).toBe('6.93 EUR');
  expect(replay(found.explanation).differences).toEqual([]);
});

test('interest starts after the due date, or after the notice that the terms ask for', () => {
  const [due, notice] = [day('2026-03-01'), day('2026-03-20')];
  expect(interestStartsAfter({ startsFrom: 'DUE_DATE' }, due, notice)).toBe(due);
  expect(interestStartsAfter({ startsFrom: 'FORMAL_NOTICE' }, due, notice)).toBe(notice);
  expect(interestStartsAfter({ startsFrom: 'FORMAL_NOTICE' }, due, null)).toBeNull();
});

test('recovery costs are a fixed sum, or none', () => {
  expect(recoveryFeeOf({ recoveryFee: '40.00 EUR' })).toEqual(money('40.00', 'EUR'));
  expect(recoveryFeeOf({ recoveryFee: '0.00 EUR' })).toBeNull();
});
