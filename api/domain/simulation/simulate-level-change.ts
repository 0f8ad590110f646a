import { changeLevel, type LevelChange, type LevelChangeDecision } from '../invoicing/level-change';
import { explain, joinExplanations, quantity, step } from '../explanation/build';
import { subtract } from '../money/arithmetic';
import { formatAmount } from '../money/format-money';
import type { Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { LevelChangeTerms } from '../terms/billing-terms';

/** What a change of level does to what is paid for the period, before anyone confirms it. */
export interface LevelChangeSimulation extends LevelChangeDecision {
  /** Charge less credit, excluding tax: what the change costs in the paid period. */
  readonly difference: Money;
}

/**
 * A change of service level as `changeLevel` has it, with what it costs in all. Refuses like it,
 * and `AMENDMENT_REQUIRED` where the terms have no rule.
 */
export function reckonLevelChange(terms: LevelChangeTerms | null, change: LevelChange): Result<LevelChangeSimulation> {
  if (terms === null) {
    const message = 'These terms have no rule for a change of level.';
    return refuse('AMENDMENT_REQUIRED', [], message, 'Agree on the change and its price in an amendment.');
  }
  const decided = changeLevel(terms, change);
  if (!decided.ok) return decided;
  const { charge, credit, explanation } = decided.value;
  const difference = subtract(charge, credit);
  const { currency } = difference;
  const net = step(
    { en: 'What the change costs in the paid period', fr: 'Ce que coûte le changement sur la période payée' },
    [quantity('charge', formatAmount(charge), currency), quantity('credit', formatAmount(credit), currency)],
    'charge - credit',
    quantity('difference', formatAmount(difference), currency),
    terms.article,
  );
  return accept({ ...decided.value, difference, explanation: joinExplanations(explanation, explain([net])) });
}
