import {
  add,
  compare,
  divide,
  multiply,
  negate,
  percentOf,
  subtract,
  sum,
  isPositive,
  isZero,
  sameMoney,
  addExact,
} from '../../../api/domain/money/arithmetic';
import { decimal, whole, isDecimalText, Decimal } from '../../../api/domain/money/decimal';
import { distribute } from '../../../api/domain/money/distribute';
import { formatAmount, formatMoney, formatExact } from '../../../api/domain/money/format-money';
import { parseMoney, moneyOf } from '../../../api/domain/money/parse-money';
import { roundDown, roundHalfUp, settle } from '../../../api/domain/money/rounding';
import { exactAmount, money, zero } from '../../../api/domain/money/value';

const eur = (amount: string) => money(amount, 'EUR');

describe('parseMoney', () => {
  test.each(['1200.00 EUR', '0.00 EUR', '-0.01 USD', '999999999999999.99 CHF'])(
    'reads %s and writes it back',
    (text) => {
      const parsed = parseMoney(text);
      expect(parsed.ok && formatMoney(parsed.value)).toBe(text);
    },
  );

  test.each([
    ['1200.000 EUR', 'MONEY_PRECISION'],
    ['1200.0 EUR', 'MONEY_PRECISION'],
    ['1200 EUR', 'MONEY_PRECISION'],
    ['1200.00', 'MONEY_CURRENCY'],
    ['1200.00 eur', 'MONEY_CURRENCY'],
    ['1200.00 EURO', 'MONEY_CURRENCY'],
    ['1200.00  EUR', 'MONEY_CURRENCY'],
    ['1.2e3 EUR', 'MONEY_FORMAT'],
    ['+1.00 EUR', 'MONEY_FORMAT'],
    ['1,200.00 EUR', 'MONEY_FORMAT'],
    [' 1.00 EUR', 'MONEY_FORMAT'],
    ['', 'MONEY_FORMAT'],
    ['NaN EUR', 'MONEY_FORMAT'],
    ['1234567890123456.00 EUR', 'MONEY_FORMAT'],
  ])('refuses %j with %s', (text, code) => {
    const parsed = parseMoney(text, ['modules', '2', 'unitPrice']);
    expect(parsed).toMatchObject({ ok: false, refusals: [{ code, path: ['modules', '2', 'unitPrice'] }] });
  });

  const EXAMPLE = 'Write an amount with exactly two decimals, a space and an ISO 4217 code, like "1200.00 EUR".';

  test.each([
    ['1.0 EUR', 'MONEY_PRECISION', '"1.0 EUR" does not have exactly two decimals.'],
    ['1.00', 'MONEY_CURRENCY', '"1.00" names no currency.'],
    ['one EUR', 'MONEY_FORMAT', '"one EUR" is not an amount of money.'],
    ['1234567890123456.00 EUR', 'MONEY_FORMAT', '"1234567890123456.00 EUR" is larger than any amount kept here.'],
  ])('says of %j what is wrong and what an amount looks like', (text, code, message) => {
    expect(parseMoney(text)).toEqual({ ok: false, refusals: [{ code, path: [], message, whatToDo: EXAMPLE }] });
  });

  test('refuses another currency than the one expected', () => {
    expect(parseMoney('1.00 USD', ['price'], 'EUR')).toEqual({
      ok: false,
      refusals: [
        {
          code: 'CURRENCY_MISMATCH',
          path: ['price'],
          message: '"1.00 USD" is not in EUR.',
          whatToDo: 'Give the amount in EUR.',
        },
      ],
    });
  });

  test('is not asked twice about data of our own: `moneyOf` throws what it would have said', () => {
    expect(formatMoney(moneyOf('-12.30 CHF'))).toBe('-12.30 CHF');
    expect(() => moneyOf('12.3 CHF')).toThrow('"12.3 CHF" does not have exactly two decimals.');
  });
});

describe('money', () => {
  test('refuses a third decimal, an exponent and a malformed currency by throwing', () => {
    expect(() => eur('1.005')).toThrow('not an amount to the cent: "1.005"');
    expect(() => eur('1e2')).toThrow('not an amount to the cent: "1e2"');
    expect(() => money(new Decimal('0.001'), 'EUR')).toThrow('not an amount to the cent: 0.001');
    expect(() => money(new Decimal(Infinity), 'EUR')).toThrow('not an amount to the cent: Infinity');
    expect(() => money('1.00', 'euro')).toThrow('not a currency code: "euro"');
  });

  test('takes text of two decimals, one, or none', () => {
    expect([eur('7'), eur('7.5'), eur('-7.05')].map(formatAmount)).toEqual(['7.00', '7.50', '-7.05']);
  });

  test('that is not rounded yet is finite, and in a currency', () => {
    expect(() => exactAmount(whole(1), 'euro')).toThrow('not a currency code: "euro"');
    expect(() => exactAmount(new Decimal(NaN), 'EUR')).toThrow('not a finite amount');
    expect(formatExact(exactAmount(decimal('-0.00000000001234'), 'EUR'))).toBe('-0.00000000001234');
  });

  test('is the same as other money of that value and currency alone', () => {
    expect(sameMoney(eur('1.5'), eur('1.50'))).toBe(true);
    expect(sameMoney(eur('1.50'), eur('1.51'))).toBe(false);
    expect(sameMoney(eur('1.50'), money('1.50', 'CHF'))).toBe(false);
    expect(sameMoney(eur('1.50'), money('2.00', 'CHF'))).toBe(false);
  });

  test.each([
    ['0.00', true, false],
    ['0.01', false, true],
    ['-0.01', false, false],
  ])('of %s is nothing: %s, is more than nothing: %s', (amount, nothing, more) => {
    expect([isZero(eur(amount)), isPositive(eur(amount))]).toEqual([nothing, more]);
  });

  test('is not divided by zero', () => {
    expect(() => divide(eur('1.00'), whole(0))).toThrow('division of an amount by zero');
  });

  test('has no negative zero', () => {
    expect(formatAmount(negate(zero('EUR')))).toBe('0.00');
    expect(formatAmount(roundHalfUp(exactAmount(decimal('-0.001'), 'EUR')))).toBe('0.00');
  });

  test('adds, subtracts, compares', () => {
    expect(formatAmount(add(eur('0.10'), eur('0.20')))).toBe('0.30');
    expect(formatAmount(subtract(eur('0.10'), eur('0.20')))).toBe('-0.10');
    expect(compare(eur('0.10'), eur('0.1'))).toBe(0);
    expect(formatAmount(sum([eur('0.10'), eur('0.70')], 'EUR'))).toBe('0.80');
  });
});

describe('roundings', () => {
  test.each([
    ['0.005', '0.01', '0.00'],
    ['-0.005', '-0.01', '-0.01'],
    ['0.0049999', '0.00', '0.00'],
    ['33.335', '33.34', '33.33'],
    ['33.334', '33.33', '33.33'],
    ['-33.335', '-33.34', '-33.34'],
    ['-33.334', '-33.33', '-33.34'],
  ])('%s: half up %s, down %s', (exact, halfUp, down) => {
    expect(formatAmount(roundHalfUp(exactAmount(decimal(exact), 'EUR')))).toBe(halfUp);
    expect(formatAmount(roundDown(exactAmount(decimal(exact), 'EUR')))).toBe(down);
  });

  test('a half cent reached through a third is a half cent', () => {
    // 100.15 a quarter, thirty per cent of a month: 10.015 exactly, though a third of it never
    // ends.
    const monthly = divide(eur('100.15'), whole(3));
    expect(formatAmount(roundHalfUp(percentOf(monthly, whole(30))))).toBe('10.02');
  });

  test('three thirds of a price are the price, also when rounded down', () => {
    expect(formatAmount(roundDown(multiply(divide(eur('1000.00'), whole(3)), whole(3))))).toBe('1000.00');
    const third = divide(eur('0.01'), whole(3));
    expect(formatAmount(roundDown(addExact(addExact(third, third), third)))).toBe('0.01');
  });

  test('settling leaves what is really short of a boundary short of it', () => {
    expect(formatAmount(roundHalfUp(exactAmount(decimal('0.00499999999999999999'), 'EUR')))).toBe('0.00');
    expect(settle(decimal('0.12345678901234567890')).toFixed()).toBe('0.1234567890123456789');
  });
});

describe('decimals', () => {
  test.each(['1e3', ' 1', '1.', '.5', '+1', 'NaN', 'Infinity', '', '0x10'])('are not read from %j', (text) => {
    expect(isDecimalText(text)).toBe(false);
    expect(() => decimal(text)).toThrow(`not a plain decimal: ${JSON.stringify(text)}`);
  });

  test('are read from plain text, and written without an exponent however small or large', () => {
    expect(isDecimalText('-0.0000000000001')).toBe(true);
    expect(String(decimal('-0.0000000000001'))).toBe('-0.0000000000001');
    expect(String(decimal('123456789012345678901234567890'))).toBe('123456789012345678901234567890');
  });

  test.each([1.5, NaN, Infinity, 2 ** 53])('are not made of the number %d as a whole one', (value) => {
    expect(() => whole(value)).toThrow(`not a whole number: ${value}`);
  });
});

describe('distribute', () => {
  const split = (amount: string, weights: string[]) => distribute(eur(amount), weights.map(decimal)).map(formatAmount);

  test('gives cents left to the largest remainders, the first of equals first', () => {
    expect(split('100.00', ['1', '1', '1'])).toEqual(['33.34', '33.33', '33.33']);
    expect(split('0.02', ['1', '1', '1'])).toEqual(['0.01', '0.01', '0.00']);
    expect(split('-100.00', ['1', '1', '1'])).toEqual(['-33.34', '-33.33', '-33.33']);
    expect(split('10.00', ['2', '0', '1'])).toEqual(['6.67', '0.00', '3.33']);
    // 3.333… and 6.666…: the second is cut by more.
    expect(split('10.00', ['1', '2'])).toEqual(['3.33', '6.67']);
    // 1.6666…, 0.8333… and 2.5: cut by 0.0066…, 0.0033… and nothing, so that one cent is left, for
    // the first.
    expect(split('5.00', ['2', '1', '3'])).toEqual(['1.67', '0.83', '2.50']);
    // 0.6, 0.8 and 0.6 of a cent: two are left, for the second and the first of the equals.
    expect(split('0.02', ['3', '4', '3'])).toEqual(['0.01', '0.01', '0.00']);
    // 0.3, 0.8 and 0.9 of a cent.
    expect(split('0.02', ['3', '8', '9'])).toEqual(['0.00', '0.01', '0.01']);
  });

  test('gives a weight of zero no cent, wherever it stands', () => {
    expect(split('0.05', ['0', '1', '0', '1', '0', '1'])).toEqual(['0.00', '0.02', '0.00', '0.02', '0.00', '0.01']);
    expect(split('0.01', ['0', '0', '1'])).toEqual(['0.00', '0.00', '0.01']);
  });

  test('throws without a positive weight', () => {
    expect(() => split('1.00', ['0', '0'])).toThrow('weights must be positive');
    expect(() => split('1.00', ['2', '-1'])).toThrow('weights must be positive');
    expect(() => split('1.00', [])).toThrow('weights must be positive');
  });
});
