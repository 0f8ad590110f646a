import type { ReportedOutcome } from '../../app/incident/report-incidents';
import { ReportIncidentOutcomeRelations } from '../_generated';
import type { RequestContext } from '../context';
import { incidentsOf } from '../load';

/** Loads the incidents that a report of many recorded. */
export class ReportIncidentOutcomeLoader extends ReportIncidentOutcomeRelations {
  incident(context: RequestContext, outcomes: readonly ReportedOutcome[]) {
    return incidentsOf(context, outcomes);
  }
}
