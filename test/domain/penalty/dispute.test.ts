import { openDispute, referDispute, ruleDispute, type Dispute } from '../../../api/domain/penalty/dispute';
import { moneyOf } from '../../../api/domain/money/parse-money';
import { on, restoration } from './fixtures';

const policy = { ...restoration, contest: { allowed: true, confrontation: false, daysToAgree: 15 } };
const confronting = { ...restoration, contest: { allowed: true, confrontation: true, daysToAgree: 15 } };
const contest = { contestedOn: on('2022-01-17'), reason: 'R', provider: null, client: [] };
const dispute: Dispute = { ...contest, agreeBy: on('2022-02-01'), referredOn: null, ruling: null };
const amounts = { assessed: moneyOf('112.68 EUR'), credited: moneyOf('0.00 EUR') };
const codes = (result: { ok: boolean; refusals?: readonly { code: string }[] }): string[] =>
  (result.refusals ?? []).map(({ code }) => code);

test('both sides agree until the fifteenth day after the contest', () => {
  expect(openDispute(policy, 'CLAIMED', contest)).toEqual({ ok: true, value: dispute });
  expect(codes(openDispute(confronting, 'CLAIMED', contest))).toEqual(['CONFRONTATION_REQUIRED']);
  expect(openDispute(confronting, 'CLAIMED', { ...contest, provider: [] }).ok).toBe(true);
  expect(codes(openDispute(policy, 'ASSESSED', contest))).toEqual(['PENALTY_TRANSITION_NOT_ALLOWED']);
});

test('the client refers it from the sixteenth day on, once', () => {
  expect(codes(referDispute('CONTESTED', dispute, on('2022-02-01')))).toEqual(['PENALTY_POSITION_NOT_DUE']);
  const referred = { ...dispute, referredOn: on('2022-02-02') };
  expect(referDispute('CONTESTED', dispute, on('2022-02-02'))).toEqual({ ok: true, value: referred });
  expect(referDispute('CONTESTED', referred, on('2022-03-02'))).toEqual({ ok: true, value: referred });
  expect(codes(referDispute('CLAIMED', null, on('2022-02-02')))).toEqual(['PENALTY_TRANSITION_NOT_ALLOWED']);
});

test('a final position waits for the referral only where both sides confront their lists', () => {
  const ruling = { basis: 'FINAL_POSITION', outcome: 'UPHELD', amount: null } as const;
  expect(ruleDispute(policy, 'CONTESTED', dispute, amounts, ruling)).toMatchObject({ value: { next: 'UPHELD' } });
  expect(codes(ruleDispute(confronting, 'CONTESTED', dispute, amounts, ruling))).toEqual(['PENALTY_NOT_REFERRED']);
  const agreed = { ...ruling, basis: 'SETTLEMENT' } as const;
  expect(ruleDispute(confronting, 'CONTESTED', dispute, amounts, agreed).ok).toBe(true);
  expect(codes(ruleDispute(policy, 'UPHELD', dispute, amounts, ruling))).toEqual(['PENALTY_TRANSITION_NOT_ALLOWED']);
});

test.each([
  ['UPHELD', null, '112.68 EUR'],
  ['REJECTED', null, '0.00 EUR'],
  ['REDUCED', '90.00 EUR', '90.00 EUR'],
  ['REDUCED', '0.01 EUR', '0.01 EUR'],
  ['REDUCED', '112.67 EUR', '112.67 EUR'],
  ['REDUCED', '112.68 EUR', 'NUMBER_OUT_OF_RANGE'],
  ['REDUCED', '0.00 EUR', 'NUMBER_OUT_OF_RANGE'],
  ['REDUCED', null, 'NUMBER_OUT_OF_RANGE'],
  ['REDUCED', '90.00 USD', 'CURRENCY_MISMATCH'],
  ['UPHELD', '90.00 EUR', 'NUMBER_OUT_OF_RANGE'],
] as const)('%s to %s comes to %s', (outcome, amount, expected) => {
  const ruling = { basis: 'SETTLEMENT', outcome, amount: amount === null ? null : moneyOf(amount) } as const;
  const ruled = ruleDispute(policy, 'CONTESTED', dispute, amounts, ruling);
  if (ruled.ok) expect(ruled.value.owed).toEqual(moneyOf(expected));
  else expect(codes(ruled)).toEqual([expected]);
});

test('what was credited before stands', () => {
  const credited = { ...amounts, credited: moneyOf('50.00 EUR') };
  const ruling = { basis: 'SETTLEMENT', outcome: 'REDUCED' } as const;
  const to = (amount: string) =>
    ruleDispute(policy, 'CONTESTED', dispute, credited, { ...ruling, amount: moneyOf(amount) });
  expect(codes(to('49.99 EUR'))).toEqual(['NUMBER_OUT_OF_RANGE']);
  expect(to('50.00 EUR').ok).toBe(true);
  const rejected = { ...ruling, outcome: 'REJECTED', amount: null } as const;
  expect(codes(ruleDispute(policy, 'CONTESTED', dispute, credited, rejected))).toEqual(['NUMBER_OUT_OF_RANGE']);
});
