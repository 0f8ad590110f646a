import { add, compare, multiply, subtract, sum } from '../../../api/domain/money/arithmetic';
import { whole } from '../../../api/domain/money/decimal';
import { money, type Money } from '../../../api/domain/money/value';

const euros = money('1.00', 'EUR');
const dollars = money('1.00', 'USD');
/** Currencies known only when the program runs are checked then. */
const unknown: Money = money('1.00', ['EUR', 'USD'][1] ?? '');

/*
 * Each line under an expected error would compile if the types did not keep currencies and numbers
 * apart: the compiler is the test.
 */
test('mixed currencies throw, and fail to compile where the compiler knows them', () => {
  // @ts-expect-error two currencies cannot be added
  expect(() => add(euros, dollars)).toThrow('currencies differ');
  // @ts-expect-error nor subtracted
  expect(() => subtract(euros, dollars)).toThrow('currencies differ');
  // @ts-expect-error nor compared
  expect(() => compare(euros, dollars)).toThrow('currencies differ');
  expect(() => add(euros, unknown)).toThrow('currencies differ');
  expect(() => sum([euros, unknown], 'EUR')).toThrow('currencies differ');
});

test('a number is no money, no factor and no decimal', () => {
  // @ts-expect-error an amount is text or a decimal
  expect(money(1, 'EUR').amount.toFixed(2)).toBe('1.00');
  // @ts-expect-error a number is no factor: it may have lost digits already
  expect(multiply(euros, 2).exact.toFixed()).toBe('2');
  // @ts-expect-error money is not built by hand: only `money` checks it
  const forged: Money = { amount: whole(1), currency: 'EUR' };
  expect(forged.currency).toBe('EUR');
});

test('one currency adds up and keeps its type', () => {
  const two: Money<'EUR'> = add(euros, euros);
  const joined: Money<'USD'> = add(unknown, dollars);
  expect([two.amount.toFixed(2), joined.amount.toFixed(2)]).toEqual(['2.00', '2.00']);
});
