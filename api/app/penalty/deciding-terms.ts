import { incidentsById } from '../../store/incident/incident.store';
import type { StatementRunner } from '../../store/database/statement';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { storedInstant } from '../stored-instant';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';

/** Penalties of one contract. */
export interface PenaltiesOfContract {
  readonly dated: DatedTerms;
  readonly penalties: readonly Pick<PenaltyWithCaps, 'incidentId' | 'breachedAt'>[];
}

/**
 * The terms by which penalties of one contract were decided, in their order: of an incident those
 * of its reception, of anything else those of the breach.
 */
export async function decidingTermsOf(
  reader: StatementRunner,
  dated: DatedTerms,
  penalties: PenaltiesOfContract['penalties'],
): Promise<readonly ContractTerms[]> {
  const [terms = []] = await decidingTermsOfAll(reader, [{ dated, penalties }]);
  return terms;
}

/** The same of several contracts, in one statement at most. */
export async function decidingTermsOfAll(
  reader: StatementRunner,
  all: readonly PenaltiesOfContract[],
): Promise<readonly (readonly ContractTerms[])[]> {
  const ids = new Set(all.flatMap(incidentsThatDecide));
  const incidents = ids.size === 0 ? [] : await incidentsById(reader, [...ids]);
  const receivedAt = new Map(incidents.map((each) => [each.id, each.receivedAt]));
  return all.map(({ dated, penalties }) =>
    penalties.map(({ incidentId, breachedAt }) =>
      dated.at(storedInstant((incidentId === null ? undefined : receivedAt.get(incidentId)) ?? breachedAt)),
    ),
  );
}

/** Where nothing was ever amended the terms of both days are the same. */
function incidentsThatDecide({ dated, penalties }: PenaltiesOfContract): readonly string[] {
  const ids = penalties.flatMap(({ incidentId }) => incidentId ?? []);
  return ids.length > 0 && dated.on(dated.firstDay).contract.amendmentCount !== null ? ids : [];
}
