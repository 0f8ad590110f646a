import { isId } from '../app/checks';
import type { Explanation } from '../domain/explanation/explanation';
import type { ExplanationRecord } from '../store/explanation-record';
import type { Below, CountedRows } from '../store/keyset';
import type { StatementRunner } from '../store/database/statement';
import { contractsById, type ContractRecord } from '../store/contract/contract.store';
import { modulesById, type ServiceModuleRecord } from '../store/contract/service-module.store';
import { incidentsById, type IncidentRecord } from '../store/incident/incident.store';
import type { Connection, CountRows, PageArgs, PageRequest, Pages } from './connection';
import type { RequestContext } from './context';
import { codedError } from './errors';
import type { Asked } from '../executor/relation';
import { distinct, groupsByPlace, groupsInOrder, maybeInOrder, oneInOrder } from '../executor/align';

/**
 * Finds rows by their ids in one statement; `asked`: the properties that are read of them, all when
 * absent.
 */
export type FindById<Row> = (reader: StatementRunner, ids: readonly string[], asked?: Asked) => Promise<readonly Row[]>;

/**
 * An id that a query gave, as it is. Throws BAD_USER_INPUT for what cannot be one: it is a slip, no
 * row that is missing.
 */
export function askedId(id: string): string {
  if (isId(id)) return id;
  const given = JSON.stringify(id.slice(0, 80));
  throw codedError('BAD_USER_INPUT', `${given} is not an id. Give a UUID as it was returned.`);
}

/** The same where no id need be given. */
export function askedIdOrNull(id: string | null | undefined): string | null {
  return id == null ? null : askedId(id);
}

/**
 * The row with an id; null when there is no id, no such row, or it may not be seen: the answer is
 * the same.
 */
export async function loadRow<Row>(
  context: RequestContext,
  id: string | null | undefined,
  find: FindById<Row>,
): Promise<Row | null> {
  if (id == null) return null;
  const [row] = await find(context.read, [askedId(id)]);
  return row ?? null;
}

/** The rows with these ids, in the order of the ids. */
export async function loadRows<Row extends { readonly id: string }>(
  context: RequestContext,
  ids: readonly string[],
  find: FindById<Row>,
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const byId = new Map((await find(context.read, ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/**
 * A page of a list that hangs on no parent; `asked`: the properties that are read of its rows, all
 * when absent.
 */
export async function loadPage<Row>(
  context: RequestContext,
  args: PageArgs,
  list: Pages<Row>,
  read: (reader: StatementRunner, page: PageRequest) => Promise<readonly Row[]>,
  asked?: Asked,
): Promise<Connection<Row>> {
  const page = { ...list.request(args), only: asked };
  const count: CountRows = async (reader) => {
    const counted: CountedRows[] = [];
    await read(reader, { ...page, after: null, counted });
    return counted;
  };
  return list.connection(await read(context.read, page), page, { parentId: WHOLE, count });
}

/** Stands for the parent of lists that hang on none. */
const WHOLE = '';

/** The total of a list that is in memory. */
export function totalKnown(count: number): Connection<unknown>['total'] {
  return { parentId: WHOLE, count: () => Promise.resolve([{ parentId: WHOLE, count }]) };
}

/** The row that each parent points at; a missing one fails that parent's field only. */
export async function loadOne<Parent, Row extends { readonly id: string }>(
  context: RequestContext,
  parents: readonly Parent[],
  idOf: (parent: Parent) => string,
  find: FindById<Row>,
  asked?: Asked,
): Promise<(Row | Error)[]> {
  return oneInOrder(parents, idOf, await find(context.read, distinct(parents, idOf), asked), (row) => row.id);
}

/**
 * The row that each parent points at, null where it points at none or at one that may not be seen.
 */
export async function loadMaybe<Parent, Row extends { readonly id: string }>(
  context: RequestContext,
  parents: readonly Parent[],
  idOf: (parent: Parent) => string | null,
  find: FindById<Row>,
  asked?: Asked,
): Promise<(Row | null)[]> {
  return maybeInOrder(parents, idOf, await find(context.read, distinct(parents, idOf), asked), (row) => row.id);
}

/** The rows below each parent, all of them. */
export async function loadGroups<Parent extends { readonly id: string }, Row>(
  context: RequestContext,
  parents: readonly Parent[],
  parentIdOf: (row: Row) => string,
  find: FindById<Row>,
): Promise<Row[][]> {
  const rows = await find(
    context.read,
    parents.map((parent) => parent.id),
  );
  return groupsInOrder(parents, (parent) => parent.id, rows, parentIdOf);
}

/**
 * A page of the rows below each parent; `asked`: the properties that are read of them, all when
 * absent.
 */
export async function loadPages<Parent extends { readonly id: string }, Row>(
  context: RequestContext,
  parents: readonly Parent[],
  args: PageArgs,
  list: Pages<Row>,
  find: (reader: StatementRunner, ids: readonly string[], page: PageRequest) => Promise<readonly Below<Row>[]>,
  asked?: Asked,
): Promise<Connection<Row>[]> {
  const page = { ...list.request(args), only: asked };
  const count: CountRows = async (reader, ids) => {
    const counted: CountedRows[] = [];
    await find(reader, ids, { ...page, after: null, counted });
    return counted;
  };
  const rows = await find(context.read, idsOf(parents), page);
  return groupsByPlace(parents.length, rows, ({ parentPlace }) => parentPlace - 1).map((group, place) => {
    const parentId = parents[place]?.id;
    return list.connection(group, page, parentId === undefined ? null : { parentId, count });
  });
}

/**
 * How many rows the lists that pages are of have in all, null for lists that do not tell: counted
 * only where it is asked for, one statement for the lists of one kind.
 */
export async function loadTotals(
  context: RequestContext,
  pages: readonly Connection<unknown>[],
): Promise<(number | null)[]> {
  const parents = new Map<CountRows, string[]>();
  for (const { total } of pages) {
    if (total === null) continue;
    const ids = parents.get(total.count);
    if (ids === undefined) parents.set(total.count, [total.parentId]);
    else ids.push(total.parentId);
  }
  const counted = new Map(
    await Promise.all(
      [...parents].map(async ([count, ids]) => {
        const rows = await count(context.read, ids);
        return [count, new Map(rows.map((row) => [row.parentId, row.count]))] as const;
      }),
    ),
  );
  return pages.map(({ total }) => (total === null ? null : (counted.get(total.count)?.get(total.parentId) ?? null)));
}

/** The explanation of each row. */
export async function loadExplanations(
  context: RequestContext,
  rows: readonly { readonly id: string }[],
  find: FindById<ExplanationRecord>,
): Promise<(Explanation | Error)[]> {
  const records = await loadOne(context, rows, (row) => row.id, find);
  return records.map((record) => (record instanceof Error ? record : record.explanation));
}

/** The ids of parents. */
export function idsOf(parents: readonly { readonly id: string }[]): string[] {
  return parents.map(({ id }) => id);
}

/** The contract that a row belongs to. */
export function contractIdOf(row: { readonly contractId: string }): string {
  return row.contractId;
}

/** The contracts of rows that belong to one each. */
export function contractsOf(
  context: RequestContext,
  rows: readonly { readonly contractId: string }[],
  asked?: Asked,
): Promise<(ContractRecord | Error)[]> {
  return loadOne(context, rows, (row) => row.contractId, contractsById, asked);
}

/** The modules of rows that concern one each. */
export function modulesOf(
  context: RequestContext,
  rows: readonly { readonly moduleId: string }[],
  asked?: Asked,
): Promise<(ServiceModuleRecord | Error)[]> {
  return loadOne(context, rows, (row) => row.moduleId, modulesById, asked);
}

/** The incidents of rows that may answer one each. */
export function incidentsOf(
  context: RequestContext,
  rows: readonly { readonly incidentId: string | null }[],
): Promise<(IncidentRecord | null)[]> {
  return loadMaybe(context, rows, (row) => row.incidentId, incidentsById);
}
