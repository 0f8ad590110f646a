import {
  allottedUse,
  approveEstimate,
  declineEstimate,
  proposeEstimate,
  recordAllottedWork,
  requireFreeMinutes,
  type AllottedMonth,
  type EstimateState,
} from '../../../api/domain/consumption/allotted-time';
import { replay } from '../../../api/domain/explanation/replay';
import { formatMoney } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';
import type { LocalDate } from '../../../api/domain/time/instant';
import type { LocalMonth } from '../../../api/domain/time/local-date';

const terms = { excess: 'EXCESS_QUOTED', workKinds: ['AUDIT'], article: 'art. 2.2.1' } as const;
const rate = money('90.00', 'EUR');
const march = '2025-03' as LocalMonth;
const on = (text: string) => text as LocalDate;
const month = (...estimates: readonly (readonly [string, number, EstimateState])[]): AllottedMonth => ({
  month: march,
  allowanceMinutes: 120,
  estimates: estimates.map(([id, allottedMinutes, state]) => ({
    id,
    month: march,
    kind: 'AUDIT',
    allottedMinutes,
    quoteMinutes: 0,
    state,
  })),
});

test.each([
  ['EXCESS_QUOTED', 150, 120, 30, '45.00 EUR'],
  ['WHOLE_QUOTED', 150, 0, 150, '225.00 EUR'],
  ['WHOLE_QUOTED', 120, 120, 0, '0.00 EUR'],
  ['EXCESS_QUOTED', 121, 120, 1, '1.50 EUR'],
] as const)('%s: %i minutes take %i, quote %i', (excess, minutes, allotted, quoted, amount) => {
  const proposed = proposeEstimate({ ...terms, excess }, month(), { id: 'E', kind: 'AUDIT', minutes }, rate);
  if (!proposed.ok) throw new Error('refused');
  expect(proposed.value.estimate).toMatchObject({ allottedMinutes: allotted, quoteMinutes: quoted, state: 'PROPOSED' });
  expect(formatMoney(proposed.value.quoteAmount)).toBe(amount);
  expect(replay(proposed.value.explanation).differences).toEqual([]);
});

test('an estimate that no longer fits cannot be approved', () => {
  const both = month(['E1', 100, 'APPROVED'], ['E2', 100, 'PROPOSED']);
  expect(approveEstimate(both, 'E2', on('2025-03-10'))).toMatchObject({
    ok: false,
    refusals: [{ code: 'ESTIMATE_NO_LONGER_FITS' }],
  });
});

test('an estimate lapses with its month', () => {
  const approved = month(['E', 60, 'APPROVED']);
  const lapsed = { ok: false, refusals: [{ code: 'ESTIMATE_LAPSED' }] };
  expect(recordAllottedWork(approved, 'E', on('2025-04-01'))).toMatchObject(lapsed);
  expect(approveEstimate(month(['E', 60, 'PROPOSED']), 'E', on('2025-04-01'))).toMatchObject(lapsed);
  expect(recordAllottedWork(approved, 'E', on('2025-03-31'))).toMatchObject({
    ok: true,
    value: { deductedMinutes: 60 },
  });
  expect(allottedUse(approved, true)).toEqual({ usedMinutes: 0, reservedMinutes: 0, leftMinutes: 120 });
});

test.each<[EstimateState, string | null, string | null, string | null]>([
  ['PROPOSED', null, null, 'ESTIMATE_NOT_APPROVED'],
  ['APPROVED', 'ESTIMATE_STATE_CONFLICT', null, null],
  ['DECLINED', 'ESTIMATE_STATE_CONFLICT', 'ESTIMATE_STATE_CONFLICT', 'ESTIMATE_NOT_APPROVED'],
  ['DONE', 'ESTIMATE_STATE_CONFLICT', 'ESTIMATE_STATE_CONFLICT', 'ESTIMATE_NOT_APPROVED'],
])('%s: what approving, declining and doing answer', (state, approving, declining, doing) => {
  const one = month(['E', 60, state]);
  const answers = [approveEstimate, declineEstimate, recordAllottedWork].map((decide) => {
    const result = decide(one, 'E', on('2025-03-10'));
    return result.ok ? null : result.refusals[0]?.code;
  });
  expect(answers).toEqual([approving, declining, doing]);
});

test('unknown estimates are refused', () => {
  expect(approveEstimate(month(), 'E', on('2025-03-10'))).toMatchObject({
    ok: false,
    refusals: [{ code: 'NOT_FOUND' }],
  });
});

test('a decision changes its own estimate alone, and what is left of the month', () => {
  const both = month(['E1', 50, 'PROPOSED'], ['E2', 30, 'APPROVED']);
  const statesAfter = (result: ReturnType<typeof approveEstimate>) =>
    result.ok ? [...result.value.estimates.map(({ state }) => state), allottedUse(result.value, false)] : [];
  expect(statesAfter(approveEstimate(both, 'E1', on('2025-03-10')))).toEqual([
    'APPROVED',
    'APPROVED',
    { usedMinutes: 0, reservedMinutes: 80, leftMinutes: 40 },
  ]);
  expect(statesAfter(declineEstimate(both, 'E2', on('2025-03-10')))).toEqual([
    'PROPOSED',
    'DECLINED',
    { usedMinutes: 0, reservedMinutes: 0, leftMinutes: 120 },
  ]);
  const done = recordAllottedWork(both, 'E2', on('2025-03-10'));
  if (!done.ok) throw new Error('refused');
  expect(statesAfter({ ok: true, value: done.value.month })).toEqual([
    'PROPOSED',
    'DONE',
    { usedMinutes: 30, reservedMinutes: 0, leftMinutes: 90 },
  ]);
});

test('an estimate that takes exactly what is left can be approved', () => {
  const both = month(['E1', 100, 'APPROVED'], ['E2', 20, 'PROPOSED']);
  expect(approveEstimate(both, 'E2', on('2025-03-10'))).toMatchObject({ ok: true });
});

test('a kind that is not covered, or a month that others overran, leaves all to the quote', () => {
  const quoted = (of: AllottedMonth, kind: string) => {
    const proposed = proposeEstimate(terms, of, { id: 'E', kind, minutes: 60 }, rate);
    return proposed.ok ? [proposed.value.estimate.allottedMinutes, proposed.value.estimate.quoteMinutes] : [];
  };
  expect(quoted(month(), 'TRAINING')).toEqual([0, 60]);
  expect(quoted(month(['E1', 130, 'DONE']), 'AUDIT')).toEqual([0, 60]);
  expect(quoted(month(['E1', 90, 'DONE']), 'AUDIT')).toEqual([30, 30]);
});

test('an estimate fits up to the last free minute of its month', () => {
  expect(requireFreeMinutes(60, 60, ['id'])).toEqual({ ok: true, value: null });
  expect(requireFreeMinutes(60, 59, ['id'])).toMatchObject({
    refusals: [
      {
        code: 'ESTIMATE_NO_LONGER_FITS',
        message: 'The estimate takes 60 minutes, and the month has 59 free.',
      },
    ],
  });
  expect(requireFreeMinutes(1, -5, ['id'])).toMatchObject({
    refusals: [{ message: expect.stringContaining('has 0 free') }],
  });
});
