import type { LocalDate } from '../time/instant';
import { ONLY } from './contract-fact';
import type { ContractTimeline } from './contract-timeline';

/**
 * What a contract has a price for, from a day on. `SURCHARGE` is a percentage of the price of an
 * hour, `TRAVEL` the price of a round trip, `SPARE_PART` that of the part that its reference names.
 */
export const TARIFF_KINDS = ['HOUR', 'DAY', 'PRIVILEGED_DAY', 'SURCHARGE', 'TRAVEL', 'SPARE_PART'] as const;
/** See `TARIFF_KINDS`. */
export type TariffKind = (typeof TARIFF_KINDS)[number];

/** A price of a contract, but for that of an hour, which is a fact of its own (`HOURLY_RATE`). */
export interface Tariff {
  readonly kind: Exclude<TariffKind, 'HOUR'>;
  /** Of a spare part; null for others. */
  readonly reference: string | null;
  /** Money text, excluding tax; null for a surcharge. */
  readonly amount: string | null;
  /** Of a surcharge, as decimal text; null for others. */
  readonly percent: string | null;
}

/** The key of a tariff among those of its contract. */
export function tariffKey(kind: Tariff['kind'], reference: string | null): string {
  return reference === null ? kind : `${kind} ${reference}`;
}

/** The amount of a tariff on a day, as money text; null where none is in force. */
export function tariffOn(
  timeline: ContractTimeline,
  kind: Exclude<TariffKind, 'SURCHARGE' | 'SPARE_PART'>,
  on: LocalDate,
): string | null {
  if (kind === 'HOUR') return timeline.valueOn('HOURLY_RATE', ONLY, on)?.hourlyRate ?? null;
  return timeline.valueOn('TARIFF', tariffKey(kind, null), on)?.amount ?? null;
}
