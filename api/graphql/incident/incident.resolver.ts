import { IncidentQueries, type QueryIncidentArgs, type QueryIncidentsArgs } from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { loadIncident, loadIncidentPage } from './incident-roots.loader';

/** Answers queries about incidents. */
export class IncidentQueryResolver extends IncidentQueries {
  incident(context: RequestContext, { id }: QueryIncidentArgs) {
    requireScope(context, 'incidents:read');
    return loadIncident(context, id);
  }

  incidents(context: RequestContext, args: QueryIncidentsArgs) {
    requireScope(context, 'incidents:read');
    return loadIncidentPage(context, args);
  }
}
