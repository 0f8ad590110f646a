import { assessPenalty } from '../../../api/domain/penalty/assess-penalty';
import type { PenaltyState } from '../../../api/domain/penalty/life';
import { decideReassessment } from '../../../api/domain/penalty/reassess';
import type { PenaltyInput } from '../../../api/domain/penalty/occasion';
import { money } from '../../../api/domain/money/value';
import { lateBy, clockResult } from './fixtures';

const decide = (input: PenaltyInput) => {
  const decision = assessPenalty(input);
  if (!decision.ok) throw new Error('refused');
  return decision.value;
};
const recordedAs = (state: PenaltyState) => ({
  state,
  explanation: decide(lateBy(3600)).explanation,
});
const kept = (): PenaltyInput => {
  const input = lateBy(0);
  if (input.occasion.kind !== 'BREACH') throw new Error('a breach');
  return { ...input, occasion: { ...input.occasion, result: clockResult(0, 'MET') } };
};

test('the same facts write nothing', () => {
  expect(decideReassessment(recordedAs('ASSESSED'), decide(lateBy(3600)))).toBe('NOTHING');
});

test('other headroom is no other fact: nothing is raised again', () => {
  const recorded = [{ penaltyId: 'p', capKey: 'liability', windowKey: '2025', amount: money('2950.00', 'EUR') }];
  const cut = { state: 'ASSESSED' as const, explanation: decide(lateBy(3600, { recorded })).explanation };
  expect(decideReassessment(cut, decide(lateBy(3600)))).toBe('NOTHING');
});

test('another overrun reverses and assesses anew, even at the same amount', () => {
  expect(decideReassessment(recordedAs('CLAIMED'), decide(lateBy(3601)))).toBe('REVERSE_AND_ASSESS');
});

test('no longer breached: reversed only', () => {
  expect(decideReassessment(recordedAs('CREDITED'), decide(kept()))).toBe('REVERSE');
});

test('first assessments, and after a reversal', () => {
  expect(decideReassessment(null, decide(lateBy(3600)))).toBe('ASSESS');
  expect(decideReassessment(recordedAs('REVERSED'), decide(lateBy(3600)))).toBe('ASSESS');
  expect(decideReassessment(null, decide(kept()))).toBe('NOTHING');
});

test('what may no longer be reversed stays', () => {
  expect(decideReassessment(recordedAs('EXPIRED'), decide(lateBy(9999)))).toBe('NOTHING');
  expect(decideReassessment(recordedAs('REJECTED'), decide(kept()))).toBe('NOTHING');
});

test.each(['UPHELD', 'REDUCED', 'REJECTED'] as const)('what was ruled on stands: %s', (state) => {
  expect(decideReassessment(recordedAs(state), decide(lateBy(9999)))).toBe('NOTHING');
  expect(decideReassessment(recordedAs(state), decide(kept()))).toBe('NOTHING');
});
