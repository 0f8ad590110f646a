import { money } from '../../../api/domain/money/value';
import { countsIndemnities, decideIndemnity, liabilityHeadroom } from '../../../api/domain/penalty/liability';
import type { Cap } from '../../../api/domain/penalty/policy';
import { liability, on, priceLine } from './fixtures';

const monthly: Cap = { ...liability, key: 'monthly-cap', window: 'MONTH', multiple: '0.05' };
const headroomUnder = (caps: readonly Cap[]) =>
  liabilityHeadroom({
    caps,
    prices: [priceLine('hosting', '1000.00')],
    currency: 'EUR',
    on: on('2026-03-01'),
    serviceLastDay: null,
    recorded: [],
  }).map(({ capKey, windowKey, left }) => `${capKey} ${windowKey} ${left.amount.toFixed(2)}`);

test.each(['ASSESSED_AT', 'DUE_AT'] as const)(
  'indemnities count under the liability cap alone, and not under others, where caps go by %s',
  (moment) => {
    const caps = [liability, monthly].map((cap) => ({ ...cap, moment }));
    expect(headroomUnder(caps)).toEqual(['liability 2026 3000.00']);
  },
);

test('a pack says for each cap whether indemnities count under it', () => {
  expect(headroomUnder([{ ...liability, indemnities: false }])).toEqual([]);
  expect(headroomUnder([{ ...monthly, indemnities: true }])).toEqual(['monthly-cap 2026-03 50.00']);
  expect([liability, monthly].map(countsIndemnities)).toEqual([true, false]);
});

test('without such a cap an indemnity uses none, and none refuses it', () => {
  expect(decideIndemnity([], money('5000.00', 'EUR'))).toEqual({ ok: true, value: [] });
});
