import {
  add,
  compare,
  decimal,
  distribute,
  divide,
  exactAmount,
  formatAmount,
  formatMoney,
  money,
  multiply,
  negate,
  parseMoney,
  percentOf,
  roundDown,
  roundHalfUp,
  settle,
  subtract,
  sum,
  whole,
  zero,
  Decimal,
  addExact,
} from '../../../api/domain/money/money';

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

  test('refuses another currency than the one expected', () => {
    expect(parseMoney('1.00 USD', [], 'EUR')).toMatchObject({ ok: false, refusals: [{ code: 'CURRENCY_MISMATCH' }] });
  });
});

describe('money', () => {
  test('refuses a third decimal, an exponent and a malformed currency by throwing', () => {
    expect(() => eur('1.005')).toThrow();
    expect(() => eur('1e2')).toThrow();
    expect(() => money(new Decimal('0.001'), 'EUR')).toThrow();
    expect(() => money('1.00', 'euro')).toThrow();
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
    // 100.15 a quarter, thirty per cent of a month: 10.015 exactly, though a third of it never ends.
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

describe('distribute', () => {
  const split = (amount: string, weights: string[]) => distribute(eur(amount), weights.map(decimal)).map(formatAmount);

  test('gives cents left to the largest remainders, the first of equals first', () => {
    expect(split('100.00', ['1', '1', '1'])).toEqual(['33.34', '33.33', '33.33']);
    expect(split('0.02', ['1', '1', '1'])).toEqual(['0.01', '0.01', '0.00']);
    expect(split('-100.00', ['1', '1', '1'])).toEqual(['-33.34', '-33.33', '-33.33']);
    expect(split('10.00', ['2', '0', '1'])).toEqual(['6.67', '0.00', '3.33']);
  });

  test('throws without a positive weight', () => {
    expect(() => split('1.00', ['0', '0'])).toThrow();
    expect(() => split('1.00', ['2', '-1'])).toThrow();
    expect(() => split('1.00', [])).toThrow();
  });
});
