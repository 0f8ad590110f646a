import type { Language } from '../../domain/explanation/print';
import { reportText } from '../../domain/operations/report-text';
import { clientsById } from '../../store/client/client.store';
import {
  assetNamesOfInterventions,
  reversalsOf,
  type InterventionRecord,
} from '../../store/consumption/consumption.store';
import { contractsById } from '../../store/contract/contract.store';
import type { StatementRunner } from '../../store/database/statement';
import { incidentsById } from '../../store/incident/incident.store';
import { groupBy } from '../group-by';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';

/**
 * The reports of several interventions for their clients, in their order; null where the contract
 * may not be seen. `timelines` are the terms of their contracts, by id.
 */
export async function clientReportsOf(
  reader: StatementRunner,
  works: readonly InterventionRecord[],
  timelines: ReadonlyMap<string, DatedTerms>,
  language: Language,
): Promise<readonly (string | null)[]> {
  const ids = works.map(({ id }) => id);
  const [contracts, incidents, assets, reversals] = await Promise.all([
    contractsById(reader, [...new Set(works.map(({ contractId }) => contractId))]),
    incidentsById(reader, [...new Set(works.flatMap(({ incidentId }) => incidentId ?? []))]),
    assetNamesOfInterventions(reader, ids),
    reversalsOf(reader, ids),
  ]);
  const clients = await clientsById(reader, [...new Set(contracts.map(({ clientId }) => clientId))]);
  const contractOf = new Map(contracts.map((each) => [each.id, each]));
  const clientOf = new Map(clients.map((each) => [each.id, each]));
  const incidentOf = new Map(incidents.map((each) => [each.id, each]));
  const assetsOf = groupBy(assets, ({ interventionId }) => interventionId);
  const reversalOf = new Map(reversals.map((each) => [each.interventionId, each]));
  return works.map((work) => {
    const contract = contractOf.get(work.contractId);
    const zone = timelines.get(work.contractId)?.zone;
    if (contract === undefined || zone === undefined) return null;
    const told = {
      ...work,
      contractNumber: contract.number,
      clientName: clientOf.get(contract.clientId)?.name ?? '',
      incidentNumber: incidentOf.get(work.incidentId ?? '')?.number ?? null,
      startedAt: storedInstant(work.startedAt),
      assets: (assetsOf.get(work.id) ?? []).map(({ designation }) => designation),
      quote: work.acceptedQuote,
      reversal: reversalOf.get(work.id)?.reason ?? null,
    };
    return reportText(told, zone, language);
  });
}
