import { given, explain, quantity } from '../../../api/domain/explanation/build';
import { carryClaim, claimOn, notRaised, wasCut } from '../../../api/domain/penalty/carry-claim';
import type { PenaltyState } from '../../../api/domain/penalty/life';
import type { PenaltyDecision } from '../../../api/domain/penalty/decision';
import { formatMoney } from '../../../api/domain/money/format-money';
import { money } from '../../../api/domain/money/value';

const eur = (amount: string) => money(amount, 'EUR');
const on = (state: PenaltyState, credited = '0.00', wasClaimed = true) =>
  claimOn({ state, amount: eur('200.00'), credited: eur(credited), wasClaimed });

test.each<[PenaltyState, string, string | null]>([
  ['ASSESSED', '0.00', null],
  ['CLAIMED', '0.00', 'open 0.00 EUR'],
  ['CLAIMED', '150.00', 'accepted 150.00 EUR'],
  ['CONTESTED', '0.00', 'open 0.00 EUR'],
  ['ACCEPTED', '0.00', 'accepted 200.00 EUR'],
  ['ACCEPTED', '150.00', 'accepted 200.00 EUR'],
  ['CREDITED', '0.00', 'accepted 200.00 EUR'],
  ['REVERSED', '150.00', 'open 0.00 EUR'],
  ['REJECTED', '0.00', null],
])('a claim on a penalty that is %s with %s credited before', (state, credited, expected) => {
  const claim = on(state, credited);
  expect(claim && `${claim.accepted ? 'accepted' : 'open'} ${formatMoney(claim.credited)}`).toBe(expected);
});

test('nobody claimed what was reversed as assessed', () => {
  expect(on('REVERSED', '0.00', false)).toBeNull();
});

// Each row: accepted, credited, the new amount; the state, what of it is credited, what is taken
// back.
test.each([
  [false, '0.00', '120.00', 'CLAIMED 0.00 EUR 0.00 EUR'],
  [false, '0.00', '0.00', 'CLAIMED 0.00 EUR 0.00 EUR'],
  [true, '200.00', '120.00', 'ACCEPTED 120.00 EUR 80.00 EUR'],
  [true, '200.00', '200.00', 'ACCEPTED 200.00 EUR 0.00 EUR'],
  [true, '200.00', '200.01', 'CLAIMED 200.00 EUR 0.00 EUR'],
  [true, '200.00', '0.00', 'ACCEPTED 0.00 EUR 200.00 EUR'],
  [true, '0.00', '100.00', 'CLAIMED 0.00 EUR 0.00 EUR'],
])('accepted: %s, %s credited, now %s', (accepted, credited, amount, expected) => {
  const carried = carryClaim({ accepted, credited: eur(credited) }, eur(amount));
  expect([carried.status, formatMoney(carried.credited), formatMoney(carried.correction)].join(' ')).toBe(expected);
});

describe('a cut by a cap', () => {
  const label = { en: 'Before', fr: 'Avant' };
  const before = (amount: string) => explain([given(label, quantity('amountBeforeCap', amount, 'EUR'), 'art. 1')]);

  test('is one where less was recorded than there was before caps, to the cent', () => {
    expect(wasCut(eur('200.00'), before('300'))).toBe(true);
    expect(wasCut(eur('200.00'), before('200.004'))).toBe(false);
    expect(wasCut(eur('200.00'), before('200.01'))).toBe(true);
  });

  test('is not raised again once credited', () => {
    const cap = {
      capKey: 'c',
      windowKey: '2026',
      cap: eur('3000.00'),
      leftBefore: eur('900.00'),
      cut: false,
      lifted: false,
    };
    const decision: PenaltyDecision = {
      policyKey: 'p',
      status: 'ASSESSED',
      amount: eur('300.00'),
      windowKey: '2026',
      capUses: [{ ...cap, used: eur('300.00') }],
      explanation: before('300'),
    };
    const kept = notRaised(decision, eur('200.00'), 'art. 1');
    expect(kept).toMatchObject({ amount: eur('200.00'), capUses: [{ used: eur('200.00') }] });
    expect(kept.explanation.steps.at(-1)).toMatchObject({
      formula: 'min(amount, credited)',
      result: { name: 'amount', value: '200.00' },
    });
    expect(notRaised(decision, eur('300.00'), 'art. 1')).toBe(decision);
  });
});
