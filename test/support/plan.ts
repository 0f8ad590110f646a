import type { ReadScope } from '../../api/store/database/read-scope';
import { saidRows } from './statistics';

/** A node of a plan, as PostgreSQL describes it. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Parent Relationship'?: string;
  readonly 'Sort Key'?: readonly string[];
  readonly Strategy?: string;
  readonly 'Plan Rows': number;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/**
 * What row-level security looks up once a statement: the contracts that a user sees, and the keys
 * of their party.
 */
const OF_THE_POLICY = new Set(['contract', 'entrustment', 'api_key', '']);

/** The nodes right below one, but for what row-level security looks up. */
function below(node: PlanNode): readonly PlanNode[] {
  return (node.Plans ?? []).filter(
    (each) => !/^(InitPlan|SubPlan)$/.test(each['Parent Relationship'] ?? '') || !OF_THE_POLICY.has(relationOf(each)),
  );
}

/** The nodes of a plan, but for what row-level security looks up. */
export function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...below(node).flatMap(nodesOf)];
}

/** The first table that a plan reads; empty when it reads none. */
export function relationOf(node: PlanNode): string {
  return node['Relation Name'] ?? node.Plans?.map(relationOf).find((name) => name !== '') ?? '';
}

/** How many rows a node looked at. */
export function touched(node: PlanNode): number {
  return (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
}

/** How many plans were asked for: one statement is explained with several values. */
let explained = 0;

/** Runs a statement until its plan is settled, then asks how the next one would go. */
export async function planOf(
  read: ReadScope,
  { name, text }: { readonly name: string; readonly text: string },
  values: readonly unknown[],
): Promise<PlanNode> {
  for (let time = 1; time <= 7; time += 1) await read.query({ name, text }, values);
  const given = values.map((value) => literal(value as Value | readonly Value[])).join(', ');
  const [row] = await read.query<{ 'QUERY PLAN': readonly { Plan: PlanNode }[] }>({
    name: `explain ${(explained += 1)} ${name}`.slice(0, 63),
    text: `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) EXECUTE "${name}"${given === '' ? '' : `(${given})`}`,
  });
  return row!['QUERY PLAN'][0]!.Plan;
}

type Value = string | number | boolean | null;

function literal(value: Value | readonly Value[]): string {
  if (value === null) return 'NULL';
  const text = Array.isArray(value) ? `{${value.map((each) => each ?? 'NULL').join(',')}}` : String(value);
  return `'${text.replaceAll("'", "''")}'`;
}

/** A plan as it is kept with its statement: the nodes, each below what takes its rows. */
export function shapeOf(node: PlanNode, depth = 0): string {
  const { 'Node Type': type, 'Relation Name': relation, 'Index Name': index, 'Sort Key': keys } = node;
  const words = [
    type,
    ...(relation === undefined ? [] : [`on ${relation}`]),
    ...(index === undefined ? [] : [`by ${index}`]),
    ...(keys === undefined ? [] : [`by ${keys.join(', ')}`]),
  ];
  const lines = below(node).map((each) => shapeOf(each, depth + 1));
  return [`-- ${'  '.repeat(depth)}${words.join(' ')}\n`, ...lines].join('');
}

/**
 * Nodes that take all rows before they give one; what a limit above them saves, it does not save
 * below.
 */
const TAKES_ALL = /^(Sort|Aggregate|Hash|Materialize|Bitmap Heap Scan|WindowAgg)$/;

/**
 * What reads too much on tables that are said to have a million rows: a large one from one end to
 * the other, or more rows than `most` where no limit ends it.
 */
export function unbounded(plan: PlanNode, most: number, isLimited = false): string[] {
  const { 'Node Type': type, 'Relation Name': relation = '', 'Index Name': index = '', 'Plan Rows': rows } = plan;
  const goesOn = isLimited || type === 'Limit';
  const isWhole = type === 'Seq Scan' && saidRows(relation) !== undefined;
  const own = isWhole || (!goesOn && rows > most) ? [`${type} ${relation} ${index}: ${rows} rows`] : [];
  return [...own, ...below(plan).flatMap((each) => unbounded(each, most, goesOn && !TAKES_ALL.test(type)))];
}
