import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { CoordinationActionRow } from './coordination-action.row';
import { CoordinationReportRow } from './coordination-report.row';

const report = table(CoordinationReportRow, 'cr');
const reports = report.select();
const action = table(CoordinationActionRow, 'ca');
const actions = action.select();

/** A coordination report as stored. */
export type CoordinationReportRecord = RecordOf<typeof reports>;
/** An item of an action plan as stored. */
export type CoordinationActionRecord = RecordOf<typeof actions>;

/** What orders the lists of reports, latest first. */
export const coordinationReportOrder = report.order('heldOn', 'id');
/** What orders the lists of items of plans, first due first. */
export const coordinationActionOrder = action.order('dueOn', 'id');

const reportsOf: ListShape = {
  ...reports,
  name: 'coordination-reports:contract',
  order: coordinationReportOrder,
  descending: true,
  parent: report.column.contractId,
};
const actionsOf: ListShape = {
  ...actions,
  name: 'coordination-actions:contract',
  order: coordinationActionOrder,
  parent: action.column.contractId,
  where: `($1::text IS NULL OR ca.state = $1) AND ($2::text IS NULL OR ca.owner_side = $2)`,
  valueCount: 2,
};

/** Their lists; exported for the tests that keep their plans. */
export const coordinationLists: readonly ListShape[] = [reportsOf, actionsOf];

/** The reports of several contracts, a page each, latest first. */
export function coordinationReportsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<CoordinationReportRecord>[]> {
  return readPagesOf(reader, reportsOf, contracts, [], page);
}

/** The items of the plans of several contracts, a page each, first due first; null for all. */
export function coordinationActionsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  { state, ownerSide }: { readonly state: string | null; readonly ownerSide: string | null },
  page: PageRange,
): Promise<Below<CoordinationActionRecord>[]> {
  return readPagesOf(reader, actionsOf, contracts, [state, ownerSide], page);
}

/** The reports with these ids that may be seen. */
export function coordinationReportsById(reader: Reader, ids: readonly string[]): Promise<CoordinationReportRecord[]> {
  return reader.query({ name: 'coordination-reports:by-id', text: `${reports.text} WHERE cr.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** The items with these ids that may be seen. */
export function coordinationActionsById(reader: Reader, ids: readonly string[]): Promise<CoordinationActionRecord[]> {
  return reader.query({ name: 'coordination-actions:by-id', text: `${actions.text} WHERE ca.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** The reports of a contract on a day that stand. */
export function coordinationReportsOn(
  reader: Reader,
  contractId: string,
  heldOn: string,
): Promise<CoordinationReportRecord[]> {
  const text = `${reports.text} WHERE cr.contract_id = $1 AND cr.held_on = $2::date AND cr.withdrawn_at IS NULL`;
  return reader.query({ name: 'coordination-reports:on', text }, [contractId, heldOn]);
}

/** The items of the plans of several reports, in the order of each plan. */
export function actionsOfReports(
  reader: Reader,
  reportsAsked: readonly CoordinationReportRecord[],
): Promise<CoordinationActionRecord[]> {
  const text =
    `${actions.text} WHERE ca.contract_id = ANY($1::uuid[]) AND ca.report_id = ANY($2::uuid[]) ` +
    `ORDER BY ca.report_id, ca.position`;
  return reader.query({ name: 'coordination-actions:reports', text }, [
    [...new Set(reportsAsked.map(({ contractId }) => contractId))],
    reportsAsked.map(({ id }) => id),
  ]);
}

/** An item that a later report follows. */
export type FollowedActionRecord = CoordinationActionRecord & { readonly followedBy: string };

/**
 * What several reports follow, the first due first: all items of the report that stands before
 * each, and those of earlier ones that were open then; `most` for one report at most.
 */
export function actionsFollowedBy(
  reader: Reader,
  reportsAsked: readonly CoordinationReportRecord[],
  most: number,
): Promise<FollowedActionRecord[]> {
  const text =
    `SELECT ${actions.columns}, cr.id AS "followedBy" FROM coordination_report cr ` +
    `CROSS JOIN LATERAL (SELECT max(b.held_on) AS held_on FROM coordination_report b ` +
    `WHERE b.contract_id = cr.contract_id AND b.held_on < cr.held_on AND b.withdrawn_at IS NULL) before ` +
    `CROSS JOIN LATERAL (SELECT a.* FROM coordination_action a JOIN coordination_report e ` +
    `ON e.contract_id = a.contract_id AND e.id = a.report_id ` +
    `WHERE a.contract_id = cr.contract_id AND e.held_on < cr.held_on AND e.withdrawn_at IS NULL ` +
    `AND (e.held_on = before.held_on OR a.closed_on IS NULL OR a.closed_on > before.held_on) ` +
    `ORDER BY a.due_on, a.id LIMIT $2) ca ` +
    `WHERE cr.id = ANY($1::uuid[]) ORDER BY ca.due_on, ca.id`;
  return reader.query({ name: 'coordination-actions:followed', text }, [reportsAsked.map(({ id }) => id), most]);
}
