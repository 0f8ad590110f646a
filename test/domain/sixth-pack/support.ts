import { join } from 'node:path';
import type { Result } from '../../../api/domain/result';
import { money, type Money } from '../../../api/domain/money/value';
import type { PenaltyDecision, RecordedCapUse } from '../../../api/domain/penalty/decision';
import type { PriceLine } from '../../../api/domain/penalty/price-line';
import { pricedTerms, type PricedCommitment, type PricedTerms } from '../../../api/domain/penalty/priced-terms';
import { costIfItLasts, type ProjectionContext, type RunningBreach } from '../../../api/domain/projection/running-cost';
import type { ClockFacts } from '../../../api/domain/sla/clock-facts';
import type { ClockResult } from '../../../api/domain/sla/clock';
import { readClock } from '../../../api/domain/sla/read-clock';
import { effectiveTerms, type TermsOverride } from '../../../api/domain/terms/effective-terms';
import type { TermsPack } from '../../../api/domain/terms/terms-pack';
import { parseTermsPack } from '../../../api/domain/terms/validate-terms-pack';
import { parseInstant, type Instant, type LocalDate } from '../../../api/domain/time/instant';
import { parseLocalDate } from '../../../api/domain/time/local-date';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';

/** The value of a result that must be one. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}

/** The sixth pack as its files are. */
export const sixthJson = readTermsPacks(join(__dirname, '../../fixtures/terms')).find(
  ({ name }) => name === 'sixth',
)?.json;

const parsed = parseTermsPack(sixthJson);

/** The sixth pack, accepted. */
export const sixth: TermsPack = (() => {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
})();

export const at = (text: string): Instant => valueOf(parseInstant(text));
export const day = (text: string): LocalDate => valueOf(parseLocalDate(text));
export const francs = (amount: string): Money => money(amount, 'CHF');

/** The modules of a contract of the sixth pack. */
export const MODULES = ['platform', 'administration', 'Z10'];

/** The pack's terms for a contract, ready to price incidents. */
export function priced(...overrides: readonly TermsOverride[]): PricedTerms {
  return valueOf(pricedTerms(valueOf(effectiveTerms(sixth, overrides)), MODULES));
}

/** A commitment of these terms. */
export function commitmentOf(terms: PricedTerms, key: string): PricedCommitment {
  const found = terms.commitments.find(({ compiled }) => compiled.commitment.key === key);
  if (found === undefined) throw new Error(`no commitment ${key}`);
  return found;
}

/** A price a month from 2026 on. */
export const line = (key: string, amount: string, hosting = false): PriceLine => ({
  key,
  hosting,
  price: francs(amount),
  periodMonths: 1,
  from: day('2026-01-01'),
  toExclusive: null,
});

/**
 * The contract's prices: 1 200.00 for the platform (hosting), 600.00 for support, 200.00 for
 * administration: 2 000.00 a month.
 */
export const PRICES: readonly PriceLine[] = [
  line('platform', '1200.00', true),
  line('support', '600.00'),
  line('administration', '200.00'),
];

/** What is recorded of an interruption that the client telephoned. */
export const facts = (receivedAt: string, changes: Partial<ClockFacts> = {}): ClockFacts => ({
  severity: 'CRITICAL',
  kind: 'INTERRUPTION',
  assets: [{ kind: 'SERVER', ownership: 'DEDICATED' }],
  receptions: [{ channel: 'TELEPHONE', at: at(receivedAt) }],
  events: {},
  excludedPeriods: [],
  excludedBy: null,
  ...changes,
});

/** The clock of a commitment. */
export function clock(terms: PricedTerms, key: string, of: ClockFacts, asOf: string): ClockResult {
  return valueOf(readClock(commitmentOf(terms, key).compiled, of, terms.causes, at(asOf)));
}

/** A commitment of an incident under the policy of these terms that punishes it. */
export function breach(terms: PricedTerms, key: string, incident: string, of: ClockFacts): RunningBreach {
  const commitment = commitmentOf(terms, key);
  const [policy] = commitment.policies;
  if (policy === undefined) throw new Error(`no policy punishes ${key}`);
  return {
    kind: 'BREACH',
    incident,
    commitment: commitment.compiled,
    policy,
    facts: of,
    severity: 'CRITICAL',
    servicesConcerned: ['platform'],
    servicesConcernedInMonth: [],
    liftedCaps: [],
  };
}

/** What all projections and assessments of the contract share. */
export const contextOf = (
  terms: PricedTerms,
  recorded: readonly RecordedCapUse[] = [],
  prices: readonly PriceLine[] = PRICES,
): ProjectionContext => ({
  currency: terms.currency,
  zone: terms.zone,
  causes: terms.causes,
  prices,
  serviceStartsOn: day('2026-01-01'),
  serviceLastDay: null,
  recorded,
});

/** What a breach that is over costs. */
export function assessed(
  terms: PricedTerms,
  item: RunningBreach,
  recorded: readonly RecordedCapUse[] = [],
): PenaltyDecision {
  return valueOf(costIfItLasts(contextOf(terms, recorded), item, at('2027-01-01T00:00:00Z')));
}

/** What a decision uses of its caps, as it would be recorded. */
export const usesOf = (penaltyId: string, { capUses }: PenaltyDecision): readonly RecordedCapUse[] =>
  capUses.map(({ capKey, windowKey, used }) => ({ penaltyId, capKey, windowKey, amount: used }));
