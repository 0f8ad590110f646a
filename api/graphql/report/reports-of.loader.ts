import { clientReportsOf } from '../../app/consumption/client-reports';
import { printedText } from '../../domain/document/printed';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { InterventionRecord } from '../../store/consumption/consumption.store';
import {
  InterventionReportRelations,
  type InterventionClientReportArgs,
  type InterventionClientReportPathArgs,
} from '../_generated';
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
    const language = args.language === 'FR' ? 'fr' : 'en';
    const reports = await clientReportsOf(context.read, interventions, timelines, language);
    return reports.map((printed) => (printed === null ? null : printedText(printed)));
  }

  clientReportPath(
    _context: RequestContext,
    interventions: readonly { readonly id: string }[],
    { language }: InterventionClientReportPathArgs,
  ) {
    return interventions.map(({ id }) => `/reports/interventions/${id}?language=${language}`);
  }
}
