import { firstWrongBalance, unitBalance } from '../../../api/domain/consumption/balance';
import { closeUnitAccount } from '../../../api/domain/consumption/close-unit-account';
import { debitWork, repeatedDebit, type UnitAccountState } from '../../../api/domain/consumption/debit-units';
import { openUnitAccount } from '../../../api/domain/consumption/open-unit-account';
import { reverseDebit } from '../../../api/domain/consumption/reverse-debit';
import type { UnitEntry } from '../../../api/domain/consumption/unit-account';
import { unitPriceOn } from '../../../api/domain/consumption/unit-price';
import { replay } from '../../../api/domain/explanation/replay';
import { formatAmount, formatMoney } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import type { LocalDate } from '../../../api/domain/time/instant';

const on = (text: string) => text as LocalDate;
const prices = [
  { from: on('2026-01-01'), unitPrice: money('25.75', 'EUR') },
  { from: on('2025-01-01'), unitPrice: money('25.00', 'EUR') },
];
const terms = {
  unitMinutes: 15,
  baseUnits: 16,
  travelUnits: 4,
  travelIncluded: false,
  article: 'particular conditions 7',
};
const account = (balance: number, changes: Partial<UnitAccountState> = {}): UnitAccountState => ({
  terms,
  prices,
  balance,
  closed: false,
  ...changes,
});
const debit = (state: UnitAccountState, minutes: number, roundTrips = 0, date = '2025-03-03') => {
  const decided = debitWork(state, { on: on(date), minutes, roundTrips, idempotencyKey: 'key' });
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusals));
  expect(replay(decided.value.explanation).differences).toEqual([]);
  return decided.value;
};

test('50 minutes on site debit four units and four of travel', () => {
  const decision = debit(account(16), 50, 1);
  expect([decision.debitedUnits, decision.balance, decision.renewals]).toEqual([8, 8, 0]);
});

test.each([
  // balance, minutes, round trips, units, renewals, balance after
  [10, 300, 0, 20, 1, 6],
  [16, 240, 0, 16, 1, 16],
  [16, 0, 3, 0, 0, 16],
  [1, 1, 0, 1, 1, 16],
  [16, 1, 2, 9, 0, 7],
  [3, 1000, 0, 67, 5, 16],
])(
  'from %i, %i minutes and %i trips: %i units, %i renewals, %i left',
  (balance, minutes, trips, units, renewals, after) => {
    const decision = debit(account(balance), minutes, trips);
    expect([decision.debitedUnits, decision.renewals, decision.balance]).toEqual([units, renewals, after]);
    expect(decision.entries.every((entry) => entry.balanceAfter >= 0)).toBe(true);
    expect(formatAmount(decision.renewalAmount)).toBe(`${renewals * 400}.00`);
  },
);

test('a debit is split where it uses the balance up', () => {
  const { entries } = debit(account(10), 300);
  expect(entries.map((entry) => [entry.kind, entry.units, entry.balanceAfter])).toEqual([
    ['DEBIT', -10, 0],
    ['RENEWAL', 16, 16],
    ['DEBIT', -10, 6],
  ]);
});

test('the entries of a debit share its key and day; a renewal alone has a price', () => {
  const { entries } = debit(account(10), 300);
  const common = { on: '2025-03-03', idempotencyKey: 'key', reverses: null };
  expect(entries).toEqual([
    { kind: 'DEBIT', units: -10, balanceAfter: 0, price: null, ...common },
    { kind: 'RENEWAL', units: 16, balanceAfter: 16, price: money('400.00', 'EUR'), ...common },
    { kind: 'DEBIT', units: -10, balanceAfter: 6, price: null, ...common },
  ]);
});

test('an account that was left with nothing renews before it is debited', () => {
  const { entries } = debit(account(0, { renewal: 'DEBIT_EXCEEDS_BALANCE' }), 15);
  expect(entries.map((entry) => [entry.kind, entry.units, entry.balanceAfter])).toEqual([
    ['RENEWAL', 16, 16],
    ['DEBIT', -1, 15],
  ]);
});

test('renewals are at the price in force on the day of the work', () => {
  expect(formatMoney(debit(account(16), 240, 0, '2025-12-31').renewalAmount)).toBe('400.00 EUR');
  expect(formatMoney(debit(account(16), 240, 0, '2026-01-01').renewalAmount)).toBe('412.00 EUR');
  expect(() => unitPriceOn(prices, on('2024-12-31'))).toThrow('no unit price');
});

test('where the terms renew only what a debit exceeds, an exact one leaves zero', () => {
  const late = { renewal: 'DEBIT_EXCEEDS_BALANCE' } as const;
  expect(debit(account(16, late), 240)).toMatchObject({ renewals: 0, balance: 0 });
  expect(debit(account(0, late), 15)).toMatchObject({ renewals: 1, balance: 15 });
  expect(debit(account(10, late), 390)).toMatchObject({ renewals: 1, balance: 0 });
});

test.each([
  [-1, 0, ['minutes']],
  [1.5, 0, ['minutes']],
  [Number.NaN, 0, ['minutes']],
  [100_001, 0, ['minutes']],
  [10, -1, ['roundTrips']],
  [10, 0.5, ['roundTrips']],
])('%d minutes and %d trips are refused', (minutes, roundTrips, path) => {
  const decided = debitWork(account(16), { on: on('2025-03-03'), minutes, roundTrips, idempotencyKey: 'key' });
  expect(decided).toMatchObject({ ok: false, refusals: [{ code: 'NUMBER_OUT_OF_RANGE', path }] });
});

test('the same key again answers what the first answered', () => {
  const first = debit(account(10), 300);
  expect(repeatedDebit(first.entries, 'EUR')).toMatchObject({
    debitedUnits: 20,
    renewals: 1,
    balance: 6,
    repeated: true,
    entries: [],
  });
  expect(formatAmount(repeatedDebit(first.entries, 'EUR')?.renewalAmount ?? money('0.00', 'EUR'))).toBe('400.00');
  expect(repeatedDebit([], 'EUR')).toBeNull();
});

describe('reversals', () => {
  let entries: readonly UnitEntry[];
  beforeAll(() => {
    entries = debit(account(10), 300).entries;
  });
  const reversal = { reverses: 'key', on: on('2025-03-04'), idempotencyKey: 'undo' };

  test('give back the whole debit; the renewal it set off stays', () => {
    const reversed = reverseDebit(account(6), entries, reversal);
    expect(reversed).toMatchObject({
      ok: true,
      value: { kind: 'REVERSAL', units: 20, balanceAfter: 26, reverses: 'key' },
    });
  });

  test('take back one debit, whatever became of others', () => {
    const [first] = entries;
    if (first === undefined) throw new Error('a debit has entries');
    const other = { ...first, units: -3, idempotencyKey: 'other' };
    const undone = { ...first, kind: 'REVERSAL', units: 3, idempotencyKey: 'undo other', reverses: 'other' } as const;
    expect(reverseDebit(account(6), [other, undone, ...entries], reversal)).toEqual({
      ok: true,
      value: {
        kind: 'REVERSAL',
        on: '2025-03-04',
        units: 20,
        balanceAfter: 26,
        price: null,
        idempotencyKey: 'undo',
        reverses: 'key',
      },
    });
  });

  test('are refused twice, and without a debit', () => {
    const reversed = reverseDebit(account(6), entries, reversal);
    if (!reversed.ok) throw new Error('refused');
    expect(
      reverseDebit(account(26), [...entries, reversed.value], { ...reversal, idempotencyKey: 'again' }),
    ).toMatchObject({
      ok: false,
      refusals: [{ code: 'UNIT_DEBIT_ALREADY_REVERSED' }],
    });
    expect(reverseDebit(account(6), entries, { ...reversal, reverses: 'undo' })).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_FOUND', path: ['reverses'] }],
    });
  });
});

describe('the end', () => {
  test('forfeits what is left, once, without a price', () => {
    expect(closeUnitAccount(account(9), on('2027-12-31'), 'end')).toMatchObject({
      ok: true,
      value: { kind: 'FORFEIT', units: -9, balanceAfter: 0, price: null },
    });
    expect(closeUnitAccount(account(0), on('2027-12-31'), 'end')).toEqual({ ok: true, value: null });
  });

  test('nothing happens to the account after it', () => {
    const closed = account(0, { closed: true });
    const refused = { ok: false, refusals: [{ code: 'UNIT_ACCOUNT_CLOSED' }] };
    expect(closeUnitAccount(closed, on('2028-01-01'), 'end')).toMatchObject(refused);
    expect(debitWork(closed, { on: on('2028-01-01'), minutes: 1, roundTrips: 0, idempotencyKey: 'k' })).toMatchObject(
      refused,
    );
    const reversal = { reverses: 'k', on: on('2028-01-01'), idempotencyKey: 'u' };
    expect(reverseDebit(closed, [], reversal)).toMatchObject(refused);
  });
});

test('an account opens with one base at the price of the day', () => {
  const opened = openUnitAccount(terms, prices, on('2025-06-01'), 'opening');
  expect(formatMoney(opened.price)).toBe('400.00 EUR');
  expect(opened.entry).toMatchObject({ kind: 'OPENING', units: 16, balanceAfter: 16 });
  expect(replay(opened.explanation).equal).toBe(true);
  expect(() => openUnitAccount({ ...terms, baseUnits: 0 }, prices, on('2025-06-01'), 'k')).toThrow(
    'a base must have at least one unit',
  );
  expect(() => openUnitAccount({ ...terms, baseUnits: 1.5 }, prices, on('2025-06-01'), 'k')).toThrow(
    'at least one unit',
  );
  expect(openUnitAccount({ ...terms, baseUnits: 1 }, prices, on('2025-06-01'), 'k').entry.units).toBe(1);
});

test('a stored balance that is not the sum shows', () => {
  const opened = openUnitAccount(terms, prices, on('2025-06-01'), 'opening').entry;
  const entries = [opened, ...debit(account(16), 100).entries];
  expect(unitBalance(entries)).toBe(9);
  expect(firstWrongBalance(entries)).toBeNull();
  expect(firstWrongBalance(entries.map((entry, index) => (index === 1 ? { ...entry, balanceAfter: 10 } : entry)))).toBe(
    1,
  );
});
