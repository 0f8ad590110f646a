import { hasLapsed, claimableThrough } from '../../../api/domain/dunning/limitation';
import { firstDayOfHalfYear, halfYearsBetween } from '../../../api/domain/dunning/half-years';
import { asksFor } from '../../../api/domain/dunning/notice-of-debt';
import { judgmentAfter, lastDayOfInterest, mayBePaidOn } from '../../../api/domain/dunning/insolvency';
import type { Ground } from '../../../api/domain/lifecycle/grounds';
import type { LocalDate } from '../../../api/domain/time/instant';

const day = (text: string): LocalDate => text as LocalDate;

test('a debt lapses after five years, of a consumer after two, of a public body at the end of its fourth year after', () => {
  const due = day('2020-03-15');
  expect(claimableThrough('BUSINESS', due)).toBe('2025-03-15');
  expect(claimableThrough(null, due)).toBe('2025-03-15');
  expect(claimableThrough('NON_PROFESSIONAL', due)).toBe('2025-03-15');
  expect(claimableThrough('CONSUMER', due)).toBe('2022-03-15');
  expect(claimableThrough('PUBLIC_BODY', due)).toBe('2024-12-31');
  expect(hasLapsed('CONSUMER', due, day('2022-03-15'))).toBe(false);
  expect(hasLapsed('CONSUMER', due, day('2022-03-16'))).toBe(true);
});

test('half-years from one day to another', () => {
  expect(halfYearsBetween(day('2024-06-30'), day('2025-01-01'))).toEqual(['2024-H1', '2024-H2', '2025-H1']);
  expect(firstDayOfHalfYear('2024-H2')).toBe('2024-07-01');
});

test('a notice asks for what it names, else for what is late and unpaid on its day; of the due day for nothing', () => {
  const notice = { since: day('2024-03-01') } as Ground;
  const debt = { invoiceId: 'a', dueOn: day('2024-02-01'), paidOn: null };
  expect(asksFor(notice, debt)).toBe(true);
  expect(asksFor(notice, { ...debt, dueOn: day('2024-03-01') })).toBe(false);
  expect(asksFor(notice, { ...debt, paidOn: day('2024-03-01') })).toBe(false);
  expect(asksFor(notice, { ...debt, paidOn: day('2024-03-02') })).toBe(true);
  expect(asksFor({ ...notice, invoiceIds: ['b'] }, debt)).toBe(false);
  expect(asksFor({ ...notice, invoiceIds: ['a'] }, debt)).toBe(true);
});

test('a judgment touches what arose before its day, and money of its day and after', () => {
  const judgments = [day('2024-03-06'), day('2025-01-01')];
  expect(judgmentAfter(judgments, day('2024-03-05'))).toBe('2024-03-06');
  expect(judgmentAfter(judgments, day('2024-03-06'))).toBe('2025-01-01');
  expect(judgmentAfter(judgments, day('2025-01-01'))).toBeNull();
  expect(lastDayOfInterest(judgments, day('2024-03-05'), day('2024-12-01'))).toBe('2024-03-05');
  expect(lastDayOfInterest(judgments, day('2024-03-06'), day('2024-12-01'))).toBe('2024-12-01');
  expect(mayBePaidOn(judgments, day('2024-03-05'), day('2024-03-05'))).toBe(true);
  expect(mayBePaidOn(judgments, day('2024-03-05'), day('2024-03-06'))).toBe(false);
});
