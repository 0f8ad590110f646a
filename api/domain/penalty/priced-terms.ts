import { accept, refuseAll, type Refusal, type Result } from '../result';
import { compileCommitment, type CompiledCommitment } from '../sla/compile-commitment';
import { calendarOf, commitmentsInForce } from '../terms/commitment-in-force';
import { termsOfModule, type EffectiveTerms } from '../terms/effective-terms';
import { listedCauses } from '../terms/listed-cause';
import type { TermsPack } from '../terms/terms-pack';
import { compileCalendar, type Calendar } from '../time/calendar';
import { timeZoneNamed, type TimeZone } from '../time/time-zone';
import type { Cap, PenaltyPolicy } from './policy';

/**
 * A policy with what it needs to be asked: the caps of its terms, and the calendar whose hours
 * divide an hourly amount.
 */
export interface ReadyPolicy {
  readonly policy: PenaltyPolicy;
  readonly caps: readonly Cap[];
  /** Null unless the amount is per hour. */
  readonly openingCalendar: Calendar | null;
}

/**
 * A commitment in force, ready for its clocks, with the module that brings it and the policies that
 * penalise its breach.
 */
export interface PricedCommitment {
  readonly module: string;
  readonly compiled: CompiledCommitment;
  readonly policies: readonly ReadyPolicy[];
}

/** The commitments and penalties of a contract's terms, ready to be asked about incidents. */
export interface PricedTerms {
  readonly commitments: readonly PricedCommitment[];
  /** Codes of the causes that exclude. */
  readonly causes: readonly string[];
  readonly zone: TimeZone;
  readonly currency: string;
}

/**
 * Makes a contract's terms ready to price incidents: those commitments that the active modules
 * bring, each with its policies. Refuses what `commitmentsInForce` and `compileCommitment` refuse.
 */
export function pricedTerms(terms: EffectiveTerms, activeModules: readonly string[]): Result<PricedTerms> {
  const inForce = commitmentsInForce(terms, activeModules);
  if (!inForce.ok) return inForce;
  const commitments: PricedCommitment[] = [];
  const refusals: Refusal[] = [];
  for (const { module, commitment } of inForce.value) {
    const own = termsOfModule(terms, module);
    const compiled = compileCommitment(commitment, own.holidayZones);
    if (!compiled.ok) {
      refusals.push(...compiled.refusals);
      continue;
    }
    const policies: ReadyPolicy[] = [];
    for (const policy of policiesFor(own, commitment.kind, commitment.key)) {
      const ready = readyPolicy(own, policy);
      if (ready.ok) policies.push(ready.value);
      else refusals.push(...ready.refusals);
    }
    commitments.push({ module, compiled: compiled.value, policies });
  }
  if (refusals.length > 0) return refuseAll(refusals);
  const zone = timeZoneNamed(terms.pack.timezone);
  if (zone === null) throw new Error(`a terms pack with an unknown time zone: ${terms.pack.timezone}`);
  const causes = listedCauses(terms.pack).map(({ code }) => code);
  return accept({ commitments, causes, zone, currency: terms.pack.currency });
}

/** The policies of a pack that penalise the breach of a commitment. */
function policiesFor(pack: TermsPack, kind: PenaltyPolicy['commitmentKind'], key: string): readonly PenaltyPolicy[] {
  return pack.penalties.policies.filter(
    (policy) => policy.commitmentKind === kind && (policy.commitments.length === 0 || policy.commitments.includes(key)),
  );
}

/**
 * A policy with the caps and the calendar of its terms. Refuses what `calendarOf` and
 * `compileCalendar` refuse.
 */
export function readyPolicy(pack: TermsPack, policy: PenaltyPolicy): Result<ReadyPolicy> {
  const { caps } = pack.penalties;
  if (policy.amount.kind !== 'PER_HOUR') return accept({ policy, caps, openingCalendar: null });
  const definition = calendarOf(pack, policy.amount.openingCalendar);
  const calendar = definition.ok ? compileCalendar(definition.value, pack.holidayZones) : definition;
  return calendar.ok ? accept({ policy, caps, openingCalendar: calendar.value }) : calendar;
}
