import { clientReportsOf } from '../../app/consumption/client-reports';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { InterventionRecord } from '../../store/consumption/consumption.store';
import { InterventionReportRelations, type InterventionClientReportArgs } from '../_generated';
import type { RequestContext } from '../context';

/** Writes the reports of interventions. */
export class ReportsOfInterventions extends InterventionReportRelations {
  async clientReport(
    context: RequestContext,
    interventions: readonly InterventionRecord[],
    args: InterventionClientReportArgs,
  ) {
    const contracts = [...new Set(interventions.map(({ contractId }) => contractId))];
    const library = termsLibraryOf(context.database);
    const timelines = await library.timelinesOf(context.read, context.session.providerId, contracts);
    return clientReportsOf(context.read, interventions, timelines, args.language === 'FR' ? 'fr' : 'en');
  }
}
