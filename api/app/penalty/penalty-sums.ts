import { PENALTY_ENDINGS } from '../../domain/event/fold-penalty';
import type { RecordedCapUse } from '../../domain/penalty/decision';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { penaltySumsOf, penaltySumsOfKnown, type PenalisedYear } from '../../store/penalty/penalty-sums.store';
import { toUse } from './penalty-book';

/** A contract's penalties as projections see them: sums, however many there are. */
export interface PenaltySums {
  /** What standing penalties hold of the caps. */
  readonly uses: readonly RecordedCapUse[];
  /** The years of downtime that have their penalty. */
  readonly years: readonly PenalisedYear[];
}

/** What a contract without penalties has. */
export const NO_PENALTIES: PenaltySums = { uses: [], years: [] };

/**
 * The sums of several contracts' penalties, by contract id; as they were known at an instant unless
 * it is null.
 */
export async function penaltySumsOfContracts(
  reader: StatementRunner,
  contracts: readonly string[],
  knownAt: Instant | null = null,
): Promise<ReadonlyMap<string, PenaltySums>> {
  const ids = [...new Set(contracts)];
  if (ids.length === 0) return new Map();
  const records = await (knownAt === null
    ? penaltySumsOf(reader, ids)
    : penaltySumsOfKnown(reader, ids, formatInstant(knownAt), PENALTY_ENDINGS));
  return new Map(records.map(({ contractId, capSums, years }) => [contractId, { uses: capSums.map(toUse), years }]));
}
