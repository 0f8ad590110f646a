import { coordinationReportsFor } from '../../app/coordination/coordination-reports';
import { groupBy } from '../../app/group-by';
import type { DateToCome } from '../../app/lifecycle/dates-to-come';
import { printedText } from '../../domain/document/printed';
import { FOLLOWED_MOST } from '../../domain/operations/coordination';
import { needs } from '../../executor/needs';
import { interventionsById } from '../../store/consumption/consumption.store';
import {
  actionsFollowedBy,
  actionsOfReports,
  coordinationActionOrder,
  coordinationActionsById,
  coordinationActionsOfContracts,
  coordinationReportOrder,
  coordinationReportsById,
  coordinationReportsOfContracts,
  type CoordinationActionRecord,
  type CoordinationReportRecord,
} from '../../store/coordination/coordination.store';
import {
  ContractCoordinationRelations,
  CoordinationActionRelations,
  CoordinationReportRelations,
  UpcomingDateCoordinationRelations,
  type ContractCoordinationActionsArgs,
  type ContractCoordinationReportsArgs,
  type CoordinationReportClientReportArgs,
  type CoordinationReportClientReportPathArgs,
} from '../_generated';
import { savedRow } from '../command';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, loadMaybe, loadOne, loadPages } from '../load';

type Ids = readonly { readonly id: string }[];
type Reports = readonly CoordinationReportRecord[];

const reportPages = pagesInOrder<CoordinationReportRecord>({
  list: 'coordinationReports',
  order: coordinationReportOrder,
});
const actionPages = pagesInOrder<CoordinationActionRecord>({
  list: 'coordinationActions',
  order: coordinationActionOrder,
});

/** The report that a mutation recorded. */
export const savedCoordinationReport = savedRow(
  (done: { readonly coordinationReportId: string }) => done.coordinationReportId,
  coordinationReportsById,
);
/** The item of a plan that a mutation changed. */
export const savedCoordinationAction = savedRow(
  (done: { readonly coordinationActionId: string }) => done.coordinationActionId,
  coordinationActionsById,
);

/** Loads the coordination of contracts. */
export class CoordinationOfContracts extends ContractCoordinationRelations {
  @needs('id')
  coordinationReports(context: RequestContext, contracts: Ids, args: ContractCoordinationReportsArgs) {
    return loadPages(context, contracts, args, reportPages, coordinationReportsOfContracts);
  }

  @needs('id')
  coordinationActions(context: RequestContext, contracts: Ids, args: ContractCoordinationActionsArgs) {
    const { state = null, ownerSide = null } = args.filter ?? {};
    return loadPages(context, contracts, args, actionPages, (reader, ids, page) =>
      coordinationActionsOfContracts(reader, ids, { state, ownerSide }, page),
    );
  }
}

/** Loads what belongs to coordination reports. */
export class CoordinationReportLoader extends CoordinationReportRelations {
  contract(context: RequestContext, reports: Reports) {
    return contractsOf(context, reports);
  }

  intervention(context: RequestContext, reports: Reports) {
    return loadMaybe(context, reports, ({ interventionId }) => interventionId, interventionsById);
  }

  async actions(context: RequestContext, reports: Reports) {
    const found = groupBy(await actionsOfReports(context.read, reports), ({ reportId }) => reportId);
    return reports.map(({ id }) => found.get(id) ?? []);
  }

  async followed(context: RequestContext, reports: Reports) {
    const rows = await actionsFollowedBy(context.read, reports, FOLLOWED_MOST);
    const found = groupBy(rows, ({ followedBy }) => followedBy);
    return reports.map(({ id }) => found.get(id) ?? []);
  }

  async clientReport(context: RequestContext, reports: Reports, args: CoordinationReportClientReportArgs) {
    const printed = await coordinationReportsFor(context.read, reports, args.language === 'FR' ? 'fr' : 'en');
    return printed.map((each) => (each === null ? null : printedText(each)));
  }

  clientReportPath(_context: RequestContext, reports: Reports, { language }: CoordinationReportClientReportPathArgs) {
    return reports.map(({ id }) => `/reports/coordination/${id}?language=${language}`);
  }
}

/** Loads what belongs to items of action plans. */
export class CoordinationActionLoader extends CoordinationActionRelations {
  contract(context: RequestContext, actions: readonly CoordinationActionRecord[]) {
    return contractsOf(context, actions);
  }

  report(context: RequestContext, actions: readonly CoordinationActionRecord[]) {
    return loadOne(context, actions, ({ reportId }) => reportId, coordinationReportsById);
  }
}

/** Loads the items of action plans that days to come concern. */
export class CoordinationOfDates extends UpcomingDateCoordinationRelations {
  coordinationAction(context: RequestContext, dates: readonly DateToCome[]) {
    const dueOf = ({ kind, concerns }: DateToCome) => (kind === 'COORDINATION_ACTION' ? concerns : null);
    return loadMaybe(context, dates, dueOf, coordinationActionsById);
  }
}
