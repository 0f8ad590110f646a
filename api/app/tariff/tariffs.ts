import type { ContractTimeline } from '../../domain/contract/contract-timeline';
import type { TariffKind } from '../../domain/contract/tariff';
import type { Instant, LocalDate } from '../../domain/time/instant';

/** A price of a contract over a span of days, with when and by whom it was recorded. */
export interface TariffSpan {
  readonly kind: TariffKind;
  readonly reference: string | null;
  readonly amount: string | null;
  readonly percent: string | null;
  readonly from: LocalDate;
  readonly endsBefore: LocalDate | null;
  readonly recordedAt: Instant;
  readonly recordedBy: string;
}

/**
 * The prices of a contract over time as known at an instant (null: now), by kind, reference and
 * first day; only those that hold on a day where one is given.
 */
export function tariffsOf(
  timeline: ContractTimeline,
  on: LocalDate | null,
  knownAt: Instant | null,
): readonly TariffSpan[] {
  const hours = timeline.standingOf('HOURLY_RATE', knownAt).map((version): TariffSpan => {
    const { value, startsOn: from, endsBefore, recordedAt, recordedBy = '' } = version;
    const none = { reference: null, percent: null };
    return { kind: 'HOUR', ...none, amount: value.hourlyRate, from, endsBefore, recordedAt, recordedBy };
  });
  const others = timeline.standingOf('TARIFF', knownAt).map((version): TariffSpan => {
    const { value, startsOn: from, endsBefore, recordedAt, recordedBy = '' } = version;
    return { ...value, from, endsBefore, recordedAt, recordedBy };
  });
  return [...hours, ...others]
    .filter(({ from, endsBefore }) => on === null || (from <= on && (endsBefore === null || on < endsBefore)))
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** Where a price stands in the list of its contract. */
export function placeOf({ kind, reference, from }: TariffSpan): string {
  return `${kind} ${reference ?? ''} ${from}`;
}
