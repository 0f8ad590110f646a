import { tariffKey, type Tariff, type TariffKind } from '../../domain/contract/tariff';
import { refuse, type Refusal } from '../../domain/result';
import { checkText } from '../checks';
import type { DatedTerms } from '../terms/dated-terms';

/** Which tariff of a contract. */
export interface NamedTariff {
  readonly contractId: string;
  readonly kind: TariffKind;
  /** Of a spare part. */
  readonly reference?: string | null;
}

/** Most entries that a contract keeps of its tariffs: starts, ends and corrections. */
const TARIFFS_MAX = 1000;

/**
 * Refuses a spare part without a reference, and a reference of anything else (`TARIFF_INVALID`,
 * `TEXT_INVALID`).
 */
export function checkReference({ kind, reference = null }: NamedTariff): readonly Refusal[] {
  if (kind === 'SPARE_PART' && reference !== null) return checkText(reference, ['reference'], 100);
  if (kind !== 'SPARE_PART' && reference === null) return [];
  const message = reference === null ? 'A spare part has a reference.' : 'Only a spare part has a reference.';
  const whatToDo = reference === null ? 'Give the reference of the part.' : 'Leave the reference out.';
  return refuse('TARIFF_INVALID', ['reference'], message, whatToDo).refusals;
}

/** Refuses more entries of tariffs than a contract keeps (`NUMBER_OUT_OF_RANGE`). */
export function checkTariffRoom({ timeline }: DatedTerms): readonly Refusal[] {
  if (timeline.versions.filter(({ fact }) => fact === 'TARIFF').length < TARIFFS_MAX) return [];
  const message = `The contract keeps at most ${TARIFFS_MAX} entries of tariffs.`;
  return refuse('NUMBER_OUT_OF_RANGE', ['from'], message, 'Use `setTariff` only when a price changes.').refusals;
}

/** The key of a tariff that is not the price of an hour. */
export function keyOfTariff(kind: Tariff['kind'], { reference = null }: NamedTariff): string {
  return tariffKey(kind, reference?.trim() ?? null);
}
