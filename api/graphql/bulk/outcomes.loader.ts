import type { RecordedOutcome } from '../../app/consumption/record-interventions';
import type { ReportedOutcome } from '../../app/incident/report-incidents';
import { interventionsById } from '../../store/consumption/consumption.store';
import { RecordInterventionOutcomeRelations, ReportIncidentOutcomeRelations } from '../_generated';
import type { RequestContext } from '../context';
import { incidentsOf, loadMaybe } from '../load';

/** Loads the incidents that a report of many recorded. */
export class ReportIncidentOutcomeLoader extends ReportIncidentOutcomeRelations {
  incident(context: RequestContext, outcomes: readonly ReportedOutcome[]) {
    return incidentsOf(context, outcomes);
  }
}

/** Loads the interventions that a record of much work made. */
export class RecordInterventionOutcomeLoader extends RecordInterventionOutcomeRelations {
  intervention(context: RequestContext, outcomes: readonly RecordedOutcome[]) {
    return loadMaybe(context, outcomes, ({ interventionId }) => interventionId, interventionsById);
  }
}
