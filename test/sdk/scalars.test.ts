import fc from 'fast-check';
import { builtSdk } from './support/built-sdk';

const { sdk } = builtSdk();

describe('money', () => {
  test.each([
    ['1200.00 EUR', '1200.00', 120_000n],
    ['-0.01 EUR', '-0.01', -1n],
    ['0.00 EUR', '0.00', 0n],
    ['-0.00 EUR', '0.00', 0n],
    ['0.29 EUR', '0.29', 29n],
    ['90071992547409931234.56 EUR', '90071992547409931234.56', 9007199254740993123456n],
  ])('%s is taken apart exactly', (text, amount, cents) => {
    expect(sdk.parseMoney(text)).toEqual({ amount, currency: 'EUR', cents });
  });

  test.each([
    '1200 EUR',
    '1200.0 EUR',
    '1200.000 EUR',
    '1e3 EUR',
    '1200.00',
    '1200.00 eur',
    '01.00 EUR',
    '1,200.00 EUR',
    '',
  ])('%p is refused', (text) => {
    expect(() => sdk.parseMoney(text)).toThrow(TypeError);
    expect(() => sdk.money(text)).toThrow(TypeError);
  });

  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.constantFrom('EUR', 'CHF'), (cents, currency) => {
        const text = sdk.formatMoney({ cents, currency });
        const parts = sdk.parseMoney(text);
        expect(parts).toEqual({ amount: text.slice(0, -4), cents, currency });
        expect(sdk.money(text)).toBe(text);
      }),
    );
  });

  test('adds up exactly, in one currency', () => {
    const tenths = Array.from({ length: 10 }, () => sdk.money('0.10 EUR'));
    expect(sdk.sumMoney(tenths, 'EUR')).toBe('1.00 EUR');
    expect(sdk.sumMoney([sdk.money('1.00 EUR'), sdk.money('-3.50 EUR')], 'EUR')).toBe('-2.50 EUR');
    expect(sdk.sumMoney([], 'CHF')).toBe('0.00 CHF');
    expect(() => sdk.sumMoney([sdk.money('1.00 EUR')], 'CHF')).toThrow(TypeError);
    expect(() => sdk.formatMoney({ cents: 1n, currency: 'euro' })).toThrow(TypeError);
  });
});

describe('dates, instants, durations and decimals', () => {
  test.each(['2026-02-28', '2024-02-29'])('%s is a date', (text) => {
    expect(sdk.calendarDate(text)).toBe(text);
  });

  test.each(['2026-02-29', '2026-13-01', '2026-1-1', '2026-01-01T00:00:00Z', ''])('%p is no date', (text) => {
    expect(() => sdk.calendarDate(text)).toThrow(TypeError);
  });

  test.each([
    ['2026-03-02T08:30:00Z', '2026-03-02T08:30:00Z'],
    ['2026-03-02T09:30:00+01:00', '2026-03-02T08:30:00Z'],
    ['2026-03-02T08:30:00.999Z', '2026-03-02T08:30:00Z'],
  ])('%s is an instant', (text, written) => {
    expect(sdk.dateTime(text)).toBe(written);
    expect(sdk.toDate(sdk.dateTime(text)).toISOString()).toBe(written.replace('Z', '.000Z'));
  });

  test('a Date is an instant, unless it is invalid: none is made up', () => {
    expect(sdk.dateTime(new Date(Date.UTC(2026, 2, 2, 8, 30)))).toBe('2026-03-02T08:30:00Z');
    expect(() => sdk.dateTime(new Date('nonsense'))).toThrow(TypeError);
  });

  test.each(['2026-03-02', '2026-03-02T08:30:00', '2026-02-30T08:30:00Z', 'yesterday', ''])(
    '%p is no instant',
    (text) => {
      expect(() => sdk.dateTime(text)).toThrow(TypeError);
    },
  );

  test.each([
    ['PT4H30M', 16_200],
    ['PT0S', 0],
    ['PT90S', 90],
    ['PT30H', 108_000],
    ['PT1H1S', 3601],
  ])('%s is %i seconds', (text, seconds) => {
    expect(sdk.durationSeconds(text)).toBe(seconds);
  });

  test.each(['PT', 'P1D', '4:30', 'PT1.5H', '-PT1H', ''])('%p is no duration', (text) => {
    expect(() => sdk.durationSeconds(text)).toThrow(TypeError);
  });

  test('decimals stay as they are written', () => {
    expect(sdk.decimal('0.850')).toBe('0.850');
    for (const text of ['.5', '1e3', '1.', 'NaN', '', '1,5']) expect(() => sdk.decimal(text)).toThrow(TypeError);
  });
});
