import { decimal } from '../../../api/domain/money/decimal';
import { formatAmount } from '../../../api/domain/money/format-money';
import { exactAmount, money } from '../../../api/domain/money/value';
import { byBreach, putCapInOrder, type OrderedPenalty } from '../../../api/domain/penalty/order-caps';
import { instant } from '../../../api/domain/time/instant';

const penalty = (
  penaltyId: string,
  dueAt: number,
  amount: string,
  recorded: string,
  changes: Partial<OrderedPenalty> = {},
): OrderedPenalty => ({
  penaltyId,
  dueAt: instant(dueAt),
  number: penaltyId,
  amountBeforeCap: exactAmount(decimal(amount), 'EUR'),
  cap: money('10.00', 'EUR'),
  recorded: money(recorded, 'EUR'),
  settled: false,
  ...changes,
});
const rows = (penalties: readonly OrderedPenalty[]) =>
  putCapInOrder(penalties, 'EUR').map((one) => [one.penaltyId, formatAmount(one.amount), one.cut, one.changed]);

test('one recorded late with an earlier deadline takes its place; the others change', () => {
  expect(rows([penalty('b', 20, '6', '6.00'), penalty('c', 30, '6', '4.00'), penalty('a', 10, '6', '0.00')])).toEqual([
    ['a', '6.00', false, true],
    ['b', '4.00', true, true],
    ['c', '0.00', true, true],
  ]);
});

test('in order already: nothing changes', () => {
  expect(rows([penalty('a', 10, '6', '6.00'), penalty('b', 20, '6', '4.00')])).toEqual([
    ['a', '6.00', false, false],
    ['b', '4.00', true, false],
  ]);
});

test('a credited one is left alone and takes its part first', () => {
  expect(rows([penalty('a', 10, '6', '0.00'), penalty('b', 20, '6', '6.00', { settled: true })])).toEqual([
    ['a', '4.00', true, true],
    ['b', '6.00', false, false],
  ]);
});

test('where the cap changes within the month each has the one at its own breach', () => {
  const higher = { cap: money('12.00', 'EUR') };
  expect(rows([penalty('a', 10, '9', '9.00'), penalty('b', 20, '6', '1.00', higher)])).toEqual([
    ['a', '9.00', false, false],
    ['b', '3.00', true, true],
  ]);
});

test('equal deadlines go by number; numbers compare as text', () => {
  const later = { dueAt: instant(5), number: 'I-2' };
  expect(byBreach({ dueAt: instant(5), number: 'I-1' }, later)).toBeLessThan(0);
  expect(byBreach({ dueAt: instant(6), number: 'I-1' }, later)).toBeGreaterThan(0);
  expect(byBreach(later, later)).toBe(0);
});
