import { incidentsById, listIncidents, type IncidentRecord } from '../../store/incident/incident.store';
import type { QueryIncidentsArgs } from '../_generated';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadPage, loadRow } from '../load';
import { incidentPages } from './incident-pages';

/** An incident by id, null when there is none that may be seen. */
export function loadIncident(context: RequestContext, id: string | undefined): Promise<IncidentRecord | null> {
  return loadRow(context, id, incidentsById);
}

/** A page of the incidents that may be seen, latest received first. */
export function loadIncidentPage(
  context: RequestContext,
  args: QueryIncidentsArgs,
): Promise<Connection<IncidentRecord>> {
  return loadPage(context, args, incidentPages, (reader, page) =>
    listIncidents(reader, args.filter?.openOnly === true, page),
  );
}
