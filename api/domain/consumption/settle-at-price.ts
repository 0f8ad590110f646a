import { joinExplanations, explain, given, quantity } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import type { Money } from '../money/value';
import type { InterventionSettlement } from './settle-intervention';

/**
 * Settles work that was quoted at a fixed price: it costs this, whatever time it took, and uses
 * nothing of what the contract includes.
 */
export function settleAtPrice(minutes: number, amount: Money, quoted: Explanation): InterventionSettlement {
  const label = { en: 'Minutes of work, all at the fixed price', fr: 'Minutes de travail, toutes au prix fixe' };
  const worked = explain([given(label, quantity('minutes', minutes, 'minute'), '')]);
  return {
    parts: [{ settledBy: 'FIXED_PRICE', account: null, minutes, units: 0, amount }],
    unitSteps: [],
    included: null,
    charges: [{ kind: 'OUT_OF_SCOPE_WORK', amount, explanation: quoted }],
    explanation: joinExplanations(worked, quoted),
  };
}
