import { CARRIED_BY_CONTRACT, type ContractFactValues } from '../../domain/contract/contract-fact';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import type { DatedTerms } from '../terms/dated-terms';

/** An override of a parameter over `[from, endsBefore)`, with who recorded it. */
export interface RecordedOverride {
  readonly contractId: string;
  readonly sequence: number;
  readonly parameter: string;
  readonly module: string | null;
  readonly value: string;
  readonly from: LocalDate;
  readonly endsBefore: LocalDate | null;
  /** The number of the amendment that set it; null when the contract did from the first. */
  readonly amendmentNumber: number | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/**
 * The overrides of a contract as known at an instant, in the order of their recording; with a day,
 * those that hold on it.
 */
export function overridesOf(
  { timeline, contractId }: DatedTerms,
  on: LocalDate | null,
  knownAt: Instant | null,
): readonly RecordedOverride[] {
  return timeline
    .standingOf('OVERRIDE', knownAt)
    .filter(({ startsOn, endsBefore }) => on === null || (startsOn <= on && (endsBefore === null || on < endsBefore)))
    .map(({ sequence, value, startsOn, endsBefore, carriedBy, recordedAt, recordedBy }) => ({
      contractId,
      sequence,
      ...valueOf(value),
      from: startsOn,
      endsBefore,
      amendmentNumber: carriedBy === CARRIED_BY_CONTRACT ? null : Number(carriedBy),
      recordedAt: formatInstant(recordedAt),
      recordedBy: recordedBy ?? '',
    }))
    .sort((a, b) => a.sequence - b.sequence);
}

function valueOf({ parameter, module, value }: ContractFactValues['OVERRIDE']): ContractFactValues['OVERRIDE'] {
  return { parameter, module, value };
}
