import { assessPenalty } from '../../domain/penalty/assess-penalty';
import { liftedCapsFor } from '../../domain/penalty/lifted-caps';
import type { PenaltyDecision, RecordedCapUse } from '../../domain/penalty/decision';
import { breachOccasion } from '../../domain/penalty/breach-occasion';
import type { PenaltyPolicy } from '../../domain/penalty/policy';
import type { ReadyPolicy } from '../../domain/penalty/priced-terms';
import type { Result } from '../../domain/result';
import { termsOfModule } from '../../domain/terms/effective-terms';
import type { Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import type { IncidentClock, IncidentWithTerms } from '../sla/incident-clocks';
import { priceLinesOf, serviceKeysOf } from './price-lines';

/** The policies that punish the breach of a commitment of an incident. */
export function policiesOf(clock: IncidentClock, { terms }: IncidentWithTerms): readonly PenaltyPolicy[] {
  const { commitment } = clock.commitment.compiled;
  const own = termsOfModule(terms.terms, clock.commitment.moduleKey);
  return own.penalties.policies.filter(
    (policy) =>
      policy.window === 'MONTH' &&
      policy.commitmentKind === commitment.kind &&
      (policy.commitments.length === 0 || policy.commitments.includes(commitment.key)),
  );
}

/**
 * Decides what a policy owes for one clock of an incident, as it stands at the instant of its
 * result. Refuses what has no amount under the terms, as in a month without opening hours
 * (`NO_OPENING_HOURS`).
 */
export function decideBreach(
  source: IncidentWithTerms,
  clock: IncidentClock,
  ready: ReadyPolicy,
  recorded: readonly RecordedCapUse[],
  servicesOfMonth: readonly string[],
  now: Instant,
): Result<PenaltyDecision> {
  const { terms, incident } = source;
  const { key: policyKey } = ready.policy;
  const occasion = breachOccasion(terms.zone, ready, clock.result, {
    severity: source.facts.severity ?? incident.severity,
    servicesConcerned: serviceKeysOf(terms, new Set([incident.moduleId])),
    servicesConcernedInMonth: servicesOfMonth,
  });
  if (!occasion.ok) return occasion;
  return assessPenalty({
    policy: ready.policy,
    caps: ready.caps,
    currency: terms.contract.currency,
    prices: priceLinesOf(terms),
    occasion: occasion.value,
    assessedOn: localDateAt(terms.zone, now),
    serviceLastDay: terms.serviceLastDay,
    recorded,
    liftedCaps: liftedCapsFor(terms.dated, { policyKey, incidentId: incident.id, year: null }, ready.caps),
  });
}
