import { loadIncidentTerms, readClocks } from '../../app/sla/incident-clocks';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { fewContracts } from '../../store/contract/contract.store';
import { incidentsById, listIncidents, type IncidentRecord } from '../../store/incident/incident.store';
import type { CommitmentNotStarted, QueryIncidentsArgs } from '../_generated';
import type { StatementRunner } from '../../store/database/statement';
import { savedRow } from '../command';
import type { Connection, PageRequest } from '../connection';
import type { RequestContext } from '../context';
import { refusedError } from '../errors';
import { loadPage, loadRow } from '../load';

import { incidentPages } from './incident-pages';
import { toNotStarted } from './to-clock';

/** An incident by id, null when there is none that may be seen. */
export function loadIncident(context: RequestContext, id: string | undefined): Promise<IncidentRecord | null> {
  return loadRow(context, id, incidentsById);
}

/** The incident of a mutation that made or changed it. */
export const savedIncident = savedRow((done: { readonly incidentId: string }) => done.incidentId, incidentsById);

/** A page of the incidents that may be seen, latest received first. */
export function loadIncidentPage(
  context: RequestContext,
  args: QueryIncidentsArgs,
): Promise<Connection<IncidentRecord>> {
  const read = async (reader: StatementRunner, page: PageRequest): Promise<IncidentRecord[]> => {
    const contracts = context.session.kind === 'PROVIDER' ? null : await fewContracts(reader);
    return listIncidents(reader, args.filter?.openOnly === true, contracts, page);
  };
  return loadPage(context, args, incidentPages, read, context.asked);
}

/** The commitments of an incident whose clock has not started by now; null without an incident. */
export async function loadNotStarted(
  context: RequestContext,
  id: string | undefined,
): Promise<readonly CommitmentNotStarted[] | null> {
  const incident = await loadIncident(context, id);
  if (incident === null) return null;
  const library = termsLibraryOf(context.database);
  const sources = await loadIncidentTerms(context.read, library, context.session.providerId, [incident]);
  return sources.flatMap((source) => {
    const clocks = readClocks(source, context.now);
    if (!clocks.ok) throw refusedError(clocks.refusals);
    return clocks.value.flatMap(toNotStarted);
  });
}
