import type { Language } from '../../domain/explanation/print';
import type { Printed } from '../../domain/document/printed';
import { printedReport } from '../../domain/operations/report-text';
import { localDateAt } from '../../domain/time/time-zone';
import { clientsById } from '../../store/client/client.store';
import {
  assetNamesOfInterventions,
  interventionsById,
  reversalsOf,
  type InterventionRecord,
} from '../../store/consumption/consumption.store';
import { contractsById } from '../../store/contract/contract.store';
import { providerNameOf } from '../../store/access/access.store';
import type { StatementRunner } from '../../store/database/statement';
import { incidentsById } from '../../store/incident/incident.store';
import { isId } from '../checks';
import { groupBy } from '../group-by';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';
import type { TermsLibrary } from '../terms/terms-library';

/**
 * The reports of several interventions for their clients, in their order; null where the contract
 * may not be seen. `timelines` are the terms of their contracts, by id.
 */
export async function clientReportsOf(
  reader: StatementRunner,
  works: readonly InterventionRecord[],
  timelines: ReadonlyMap<string, DatedTerms>,
  language: Language,
): Promise<readonly (Printed | null)[]> {
  const ids = works.map(({ id }) => id);
  const [contracts, incidents, assets, reversals, providerName] = await Promise.all([
    contractsById(reader, [...new Set(works.map(({ contractId }) => contractId))]),
    incidentsById(reader, [...new Set(works.flatMap(({ incidentId }) => incidentId ?? []))]),
    assetNamesOfInterventions(reader, ids),
    reversalsOf(reader, ids),
    providerNameOf(reader),
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
      providerName,
      contractNumber: contract.number,
      clientName: clientOf.get(contract.clientId)?.name ?? '',
      incidentNumber: incidentOf.get(work.incidentId ?? '')?.number ?? null,
      startedAt: storedInstant(work.startedAt),
      urgency:
        work.urgent === null || work.urgencyStatedBy === null
          ? null
          : { urgent: work.urgent, statedBy: work.urgencyStatedBy },
      assets: (assetsOf.get(work.id) ?? []).map(({ designation }) => designation),
      quote: work.acceptedQuote,
      reversal: reversalOf.get(work.id)?.reason ?? null,
    };
    return printedReport(told, zone, language);
  });
}

/** The report of an intervention, with the name of its file; null when there is none to be seen. */
export async function openInterventionReport(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  id: string,
  language: Language,
): Promise<{ readonly printed: Printed; readonly name: string } | null> {
  const [work] = isId(id) ? await interventionsById(reader, [id]) : [];
  if (work === undefined) return null;
  const timelines = await library.timelinesOf(reader, providerId, [work.contractId]);
  const [printed] = await clientReportsOf(reader, [work], timelines, language);
  const zone = timelines.get(work.contractId)?.zone;
  if (printed == null || zone === undefined) return null;
  const day = localDateAt(zone, storedInstant(work.startedAt));
  return { printed, name: `${language === 'fr' ? 'rapport' : 'report'}-${day}.pdf` };
}
