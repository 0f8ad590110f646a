import type { Printed } from '../../domain/document/printed';
import type { Language } from '../../domain/explanation/print';
import { FOLLOWED_MOST } from '../../domain/operations/coordination';
import { printedCoordination } from '../../domain/operations/coordination-text';
import { providerNameOf } from '../../store/access/access.store';
import { clientsById } from '../../store/client/client.store';
import { contractsById } from '../../store/contract/contract.store';
import {
  actionsFollowedBy,
  actionsOfReports,
  coordinationReportsById,
  type CoordinationReportRecord,
} from '../../store/coordination/coordination.store';
import type { StatementRunner } from '../../store/database/statement';
import { isId } from '../checks';
import { groupBy } from '../group-by';
import { storedInstant } from '../stored-instant';

/**
 * Several coordination reports for their clients, in their order; null where the contract may not
 * be seen.
 */
export async function coordinationReportsFor(
  reader: StatementRunner,
  reports: readonly CoordinationReportRecord[],
  language: Language,
): Promise<readonly (Printed | null)[]> {
  const [contracts, actions, followed, providerName] = await Promise.all([
    contractsById(reader, [...new Set(reports.map(({ contractId }) => contractId))]),
    actionsOfReports(reader, reports),
    actionsFollowedBy(reader, reports, FOLLOWED_MOST),
    providerNameOf(reader),
  ]);
  const clients = await clientsById(reader, [...new Set(contracts.map(({ clientId }) => clientId))]);
  const contractOf = new Map(contracts.map((each) => [each.id, each]));
  const nameOf = new Map(clients.map(({ id, name }) => [id, name]));
  const planOf = groupBy(actions, ({ reportId }) => reportId);
  const followedOf = groupBy(followed, ({ followedBy }) => followedBy);
  return reports.map((report) => {
    const contract = contractOf.get(report.contractId);
    if (contract === undefined) return null;
    const told = {
      ...report,
      providerName,
      contractNumber: contract.number,
      clientName: nameOf.get(contract.clientId) ?? '',
      actions: planOf.get(report.id) ?? [],
      followed: followedOf.get(report.id) ?? [],
      withdrawn: report.withdrawnBecause,
      writtenAt: storedInstant(report.createdAt),
    };
    return printedCoordination(told, language);
  });
}

/** A coordination report, with the name of its file; null when there is none to be seen. */
export async function openCoordinationReport(
  reader: StatementRunner,
  id: string,
  language: Language,
): Promise<{ readonly printed: Printed; readonly name: string } | null> {
  const [report] = isId(id) ? await coordinationReportsById(reader, [id]) : [];
  if (report === undefined) return null;
  const [printed] = await coordinationReportsFor(reader, [report], language);
  return printed == null ? null : { printed, name: `coordination-${report.heldOn}.pdf` };
}
