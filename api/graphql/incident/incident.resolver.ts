import { IncidentQueries, type QueryIncidentArgs, type QueryIncidentsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadIncident, loadIncidentPage } from './incident-roots.loader';

/** Resolves queries about incidents. */
export class IncidentQueryResolver extends IncidentQueries {
  incident(context: RequestContext, { id }: QueryIncidentArgs) {
    return loadIncident(context, id);
  }

  incidents(context: RequestContext, args: QueryIncidentsArgs) {
    return loadIncidentPage(context, args);
  }
}
