import { keptOrigins, type ContractFactKind, type FactVersion } from '../../domain/contract/contract-fact';
import type { LocalDate } from '../../domain/time/instant';
import type { NewContractVersion } from '../../store/contract/contract-version.store';
import type { DatedTerms } from '../terms/dated-terms';

/**
 * Prices that are again what they were before a revision, with what was known of them on the same
 * days: since when they hold and the index that they used, where that was before a transfer. The
 * sequence is that of the revision, which recorded its own prices just before itself.
 */
export function withOrigins(
  { timeline }: DatedTerms,
  versions: readonly NewContractVersion[],
  sequence: number,
): readonly NewContractVersion[] {
  return versions.map((version) => {
    const { key } = version;
    const startsOn = version.startsOn as LocalDate;
    const isBefore = (each: FactVersion<ContractFactKind>): boolean =>
      each.startsOn === startsOn && each.sequence < sequence;
    if (version.fact === 'PRICE' && version.value !== null) {
      const { monthlyAmount } = version.value;
      const before = timeline.of('PRICE', key).filter(isBefore);
      const { setOn, indexUsed } = before.findLast(({ value }) => value?.monthlyAmount === monthlyAmount)?.value ?? {};
      const origin = { ...(setOn === undefined ? {} : { setOn }), ...(indexUsed === undefined ? {} : { indexUsed }) };
      return { ...version, value: { ...version.value, ...origin } };
    }
    if (version.fact === 'MODULE' && version.value !== null) {
      const { monthlyAmount, unitPrice } = version.value;
      const before = timeline.of('MODULE', key).filter(isBefore);
      const now = timeline.valueOn('MODULE', key, startsOn);
      const own = before.findLast(({ value }) => value?.monthlyAmount === monthlyAmount)?.value ?? null;
      const unit = before.findLast(({ value }) => value?.unitPrice === unitPrice)?.value ?? null;
      // What the revision did not make has its origin already.
      const kept = {
        own: now?.monthlyAmount === monthlyAmount ? version.value : own,
        unit: now?.unitPrice === unitPrice ? version.value : unit,
      };
      return { ...version, value: { ...version.value, ...keptOrigins(kept, startsOn) } };
    }
    return version;
  });
}
