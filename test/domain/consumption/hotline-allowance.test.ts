import { settleCalls, splitCall, unitsOfExcess } from '../../../api/domain/consumption/hotline-allowance';

const terms = (excessRounding: 'PER_CALL' | 'PER_INCIDENT') => ({ allowanceMinutes: 30, excessRounding });

test.each([
  // allowance, used, minutes → within, beyond
  [30, 0, 30, 30, 0],
  [30, 0, 31, 30, 1],
  [30, 29, 2, 1, 1],
  [30, 30, 2, 0, 2],
  [30, 45, 2, 0, 2],
])('of %i minutes, %i used, a call of %i takes %i and exceeds by %i', (allowance, used, minutes, within, beyond) => {
  expect(splitCall(allowance, used, minutes)).toEqual({ withinAllowanceMinutes: within, beyondMinutes: beyond });
});

test('an excess is rounded up by itself, or with the earlier ones of its incident', () => {
  // 10 minutes before: a quarter is begun already, 5 more just fill it, 6 begin another.
  expect([5, 6].map((excess) => unitsOfExcess('PER_CALL', 15, 10, excess))).toEqual([1, 1]);
  expect([5, 6].map((excess) => unitsOfExcess('PER_INCIDENT', 15, 10, excess))).toEqual([0, 1]);
  expect(unitsOfExcess('PER_CALL', 15, 10, 0)).toBe(0);
});

test('calls of an incident, each excess by itself', () => {
  expect(settleCalls(terms('PER_CALL'), [20, 15, 5, 16], 15)).toEqual({
    calls: [
      { withinAllowanceMinutes: 20, beyondMinutes: 0, debitedUnits: 0 },
      { withinAllowanceMinutes: 10, beyondMinutes: 5, debitedUnits: 1 },
      { withinAllowanceMinutes: 0, beyondMinutes: 5, debitedUnits: 1 },
      { withinAllowanceMinutes: 0, beyondMinutes: 16, debitedUnits: 2 },
    ],
    withinAllowanceMinutes: 30,
    beyondMinutes: 26,
    debitedUnits: 4,
    quoteMinutes: 0,
  });
});

test('calls of an incident, their excess together', () => {
  // 5, then 10, then 26 minutes: one quarter begun, the same, two.
  const settled = settleCalls(terms('PER_INCIDENT'), [20, 15, 5, 16], 15);
  expect(settled.calls.map(({ debitedUnits }) => debitedUnits)).toEqual([0, 1, 0, 1]);
  expect([settled.debitedUnits, settled.beyondMinutes, settled.quoteMinutes]).toEqual([2, 26, 0]);
});

test('without an account of units the excess is quoted', () => {
  const settled = settleCalls(terms('PER_CALL'), [20, 15, 5], null);
  expect(settled.calls.map(({ debitedUnits }) => debitedUnits)).toEqual([0, 0, 0]);
  expect([settled.debitedUnits, settled.beyondMinutes, settled.quoteMinutes]).toEqual([0, 10, 10]);
});
