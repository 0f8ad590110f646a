import type { ContractVersion } from '../../domain/contract/contract-fact';
import type { ContractFacts, ContractTimeline } from '../../domain/contract/contract-timeline';
import { OVER } from '../../domain/lifecycle/contract-life';
import { accept, refuse, refuseAll, type Refused, type Result } from '../../domain/result';
import { findModule } from '../../domain/terms/find-module';
import type { TermsPack } from '../../domain/terms/terms-pack';
import { knownFrom } from '../../domain/time/as-known';
import { instant, type Instant, type LocalDate } from '../../domain/time/instant';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import type { ModuleValues } from '../contract/contract-facts';
import type { DatedTerms } from '../terms/dated-terms';
import { activeIn, overridesIn, prepareTerms, type PreparedTerms } from '../terms/prepare-terms';
import { packName } from '../terms/terms-library';

/**
 * The terms from each day from which on they change, by that day. Refuses terms that do not hold
 * together, and what `missingIn` does.
 */
export function prepareEveryDay(
  timeline: ContractTimeline,
  packs: ReadonlyMap<string, TermsPack>,
  from: LocalDate,
): Result<ReadonlyMap<LocalDate, PreparedTerms>> {
  const prepared = new Map<LocalDate, PreparedTerms>();
  for (const start of timeline.starts()) {
    if (start < from) continue;
    const facts = timeline.at(start);
    const pack = packOf(packs, facts);
    const missing = isOver(facts) ? null : missingIn(facts, pack, start > from ? start : null);
    if (missing !== null) return missing;
    const made = prepareTerms(pack, overridesIn(facts), activeIn(pack, facts));
    if (!made.ok) {
      return refuseAll(
        made.refusals.map((each) => ({ ...each, path: ['changes'], message: `From ${start}: ${each.message}` })),
      );
    }
    prepared.set(start, made.value);
  }
  return accept(prepared);
}

/** Whether it is recorded that a contract is over: nothing that would begin later is served. */
function isOver({ status }: ContractFacts): boolean {
  return status !== null && OVER.has(status);
}

/**
 * A refusal where a contract has what its pack does not offer, from a day after that of the
 * amendment on, or from its own (`later` null); null when it offers all.
 */
function missingIn(facts: ContractFacts, pack: TermsPack, later: LocalDate | null): Refused | null {
  const path = ['changes', 'termsPackVersion'];
  const since = later === null ? '' : `From ${later}: `;
  const todo = (how: string): string =>
    later === null
      ? `Give it in the same amendment ${how}.`
      : `Give it first ${how}, in an amendment from ${later} on.`;
  for (const [key, { active }] of facts.modules) {
    if (!active || findModule(pack, key) !== undefined) continue;
    const message = `${since}${pack.id} version ${pack.version} has no module ${key}.`;
    return refuse('UNKNOWN_MODULE', path, message, todo('as not active'));
  }
  for (const code of facts.prices.keys()) {
    if (pack.priceComponents.some((each) => each.code === code)) continue;
    const message = `${since}${pack.id} version ${pack.version} has no price component ${code}.`;
    return refuse('UNKNOWN_PRICE_COMPONENT', path, message, todo('without an amount'));
  }
  return null;
}

function packOf(packs: ReadonlyMap<string, TermsPack>, { termsPack }: ContractFacts): TermsPack {
  const name = packName(termsPack?.id ?? '', termsPack?.version ?? 0);
  const pack = packs.get(name);
  if (pack === undefined) throw new Error(`the terms pack ${name} is missing`);
  return pack;
}

/** Versions that are not recorded, as they will be. */
export function asRecorded(
  dated: DatedTerms,
  versions: readonly NewContractVersion[],
  now: Instant,
): readonly ContractVersion[] {
  const { timeline } = dated;
  const last = Math.max(0, ...timeline.versions.map(({ sequence }) => sequence));
  const latest = Math.max(now, ...timeline.versions.map(({ recordedAt }) => knownFrom(recordedAt)));
  return versions.map(
    (version, place) =>
      ({
        ...version,
        withdrawn: version.withdrawn === true,
        recordedAt: instant(latest),
        sequence: last + 1 + place,
        carriedBy: 'planned',
      }) as ContractVersion,
  );
}

/** A module that is not recorded, as it will be read. */
export function toRecord(module: ModuleValues & { readonly id: string }, contractId: string): ServiceModuleRecord {
  const { labelEn, labelFr, currency, monthlyAmount, unitPrice, ...rest } = module;
  return {
    ...rest,
    contractId,
    label: { en: labelEn, fr: labelFr },
    monthlyAmount: `${monthlyAmount} ${currency}`,
    unitPrice: unitPrice === null ? null : `${unitPrice} ${currency}`,
  };
}
