import { incidentsById } from '../../store/incident/incident.store';
import type { StatementRunner } from '../../store/database/statement';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { storedInstant } from '../stored-instant';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';

/**
 * The terms by which penalties of one contract were decided, in their order: of an incident those
 * of its reception, of anything else those of the breach.
 */
export async function decidingTermsOf(
  reader: StatementRunner,
  dated: DatedTerms,
  penalties: readonly Pick<PenaltyWithCaps, 'incidentId' | 'breachedAt'>[],
): Promise<readonly ContractTerms[]> {
  const ids = penalties.flatMap(({ incidentId }) => (incidentId === null ? [] : [incidentId]));
  // Where nothing was ever amended the terms of both days are the same.
  const isAmended = ids.length > 0 && dated.on(dated.firstDay).contract.amendmentCount !== null;
  const incidents = isAmended ? await incidentsById(reader, [...new Set(ids)]) : [];
  const receivedAt = new Map(incidents.map((each) => [each.id, each.receivedAt]));
  return penalties.map(({ incidentId, breachedAt }) =>
    dated.at(storedInstant((incidentId === null ? undefined : receivedAt.get(incidentId)) ?? breachedAt)),
  );
}
