import { CARRIED_BY_CONTRACT } from '../../domain/contract/contract-fact';
import type { ContractFacts } from '../../domain/contract/contract-timeline';
import { accept, refuseAll, type Result } from '../../domain/result';
import { compileCommitment, type CompiledCommitment } from '../../domain/sla/compile-commitment';
import { calendarKeyOf, commitmentsInForce } from '../../domain/terms/commitment-in-force';
import {
  effectiveTerms,
  termsOfModule,
  type EffectiveTerms,
  type TermsOverride,
} from '../../domain/terms/effective-terms';
import { checkOnlyWith } from '../../domain/terms/only-with';
import { listedCauses } from '../../domain/terms/listed-cause';
import type { TermsPack } from '../../domain/terms/terms-pack';
import { timeZoneNamed, type TimeZone } from '../../domain/time/time-zone';

/** A commitment in force, ready for its clocks, with the module that brings it. */
export interface ReadyCommitment {
  readonly moduleKey: string;
  readonly compiled: CompiledCommitment;
  /** The name of the calendar that its clock runs on. */
  readonly calendarName: string;
}

/** A contract's terms, checked as a whole and ready to be executed. */
export interface PreparedTerms {
  readonly terms: EffectiveTerms;
  readonly commitments: readonly ReadyCommitment[];
  /** Codes of the causes that it lists. */
  readonly causes: readonly string[];
  /** The zone of its dates. */
  readonly zone: TimeZone;
}

/** What the facts of a contract change in its pack, each with the amendment that carries it. */
export function overridesIn({ overrides }: Pick<ContractFacts, 'overrides'>): readonly TermsOverride[] {
  return overrides.map(({ parameter, module, value, carriedBy }) => ({
    parameter,
    value,
    ...(module === null ? {} : { module }),
    ...(carriedBy === CARRIED_BY_CONTRACT ? {} : { amendment: carriedBy }),
  }));
}

/** Keys of the modules that are active by the facts of a contract, in the pack's order. */
export function activeIn(pack: TermsPack, { modules }: Pick<ContractFacts, 'modules'>): readonly string[] {
  return pack.modules.map(({ key }) => key).filter((key) => modules.get(key)?.active === true);
}

/**
 * Makes the terms of a contract from its pack, what it overrides and its active modules. Refuses
 * what `effectiveTerms`, `checkOnlyWith`, `commitmentsInForce` and `compileCommitment` refuse.
 */
export function prepareTerms(
  pack: TermsPack,
  overrides: readonly TermsOverride[],
  activeModules: readonly string[],
): Result<PreparedTerms> {
  const terms = effectiveTerms(pack, overrides, activeModules);
  if (!terms.ok) return terms;
  const alone = checkOnlyWith(terms.value.pack, activeModules);
  if (alone.length > 0) return refuseAll(alone);
  const inForce = commitmentsInForce(terms.value, activeModules);
  if (!inForce.ok) return inForce;
  const commitments: ReadyCommitment[] = [];
  for (const { module, commitment } of inForce.value) {
    const own = termsOfModule(terms.value, module);
    const compiled = compileCommitment(commitment, own.holidayZones);
    if (!compiled.ok)
      return refuseAll(compiled.refusals.map((each) => ({ ...each, path: ['overrides', ...each.path] })));
    const rule = own.commitments.find((each) => each.key === commitment.key)?.calendar;
    const calendarName = rule === undefined ? '' : calendarKeyOf(own, rule);
    commitments.push({ moduleKey: module, compiled: compiled.value, calendarName });
  }
  const zone = timeZoneNamed(terms.value.pack.timezone);
  if (zone === null) throw new Error(`a terms pack with an unknown time zone: ${terms.value.pack.timezone}`);
  const causes = listedCauses(terms.value.pack).map((cause) => cause.code);
  return accept({ terms: terms.value, commitments, causes, zone });
}
