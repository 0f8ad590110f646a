import type { FieldNode, GraphQLNamedType } from 'graphql';
import { thingsIn } from './cost';
import type { ExecutorContext } from './executor-context';
import { isDenied } from './guard';
import type { Foresight, Step } from './foresight';
import type { RelationMemory } from './relation-memory';
import type { Asked, FieldArgs, Relation } from './relation';

/**
 * Loads all that the document selects below rows that were just found: each relation with one call
 * for all parents of its level, then what lies below its results. A call that fails fails its own
 * fields only, when they are read.
 */
export async function lookAhead(
  context: ExecutorContext,
  foresight: Foresight,
  found: unknown,
  nodes: readonly FieldNode[],
  type: GraphQLNamedType,
): Promise<void> {
  if (!foresight.selections.leads(nodes, type)) return;
  const rows = new Set<object>();
  gather(found, rows);
  const loads: Promise<void>[] = [];
  for (const [rowType, parents] of foresight.selections.sort([...rows], type))
    for (const step of foresight.selections.below(nodes, rowType))
      loads.push(takeStep(context, foresight, step, parents));
  await Promise.all(loads);
}

/** The rows in a value: itself, or those in its lists. Failed ones have nothing below them. */
function gather(value: unknown, rows: Set<object>): void {
  if (value === null || typeof value !== 'object' || value instanceof Error) return;
  if (Array.isArray(value)) for (const item of value) gather(item, rows);
  else rows.add(value);
}

async function takeStep(
  context: ExecutorContext,
  foresight: Foresight,
  step: Step,
  parents: readonly object[],
): Promise<void> {
  const { relation, field, node } = step;
  if (isDenied(field, context)) return;
  if (relation === undefined) {
    const values = parents.map((parent) => (parent as Readonly<Record<string, unknown>>)[field.name]);
    return lookAhead(context, foresight, values, step.nodes, step.type);
  }
  let args: FieldArgs;
  try {
    args = foresight.argsOf(field, node);
  } catch {
    // The executor works the arguments out too, and reports what is wrong with them at its place.
    return;
  }
  const asked = foresight.askedOf(step.nodes, step.type);
  const values = await loadInto(context.relations, context, relation, node, parents, args, asked);
  return lookAhead(context, foresight, values, step.nodes, step.type);
}

/**
 * Loads a relation for those parents that lack it, and keeps the values. Never rejects: a failure
 * is kept as the value.
 */
export async function loadInto(
  memory: RelationMemory,
  context: ExecutorContext,
  relation: Relation,
  node: FieldNode,
  parents: readonly object[],
  args: FieldArgs,
  asked?: Asked,
): Promise<readonly unknown[]> {
  const known = memory.at(node);
  const lacking = known.size === 0 ? parents : parents.filter((parent) => !known.has(parent));
  if (lacking.length > 0) {
    const values = await settle(context, relation, lacking, args, asked);
    const unit = memory.foresight?.selections.plan.unitOf(node) ?? 0;
    lacking.forEach((parent, place) => {
      const value = values[place] ?? null;
      known.set(parent, value);
      context.work.points += unit * thingsIn(value);
    });
  }
  return parents.map((parent) => known.get(parent));
}

async function settle(
  context: ExecutorContext,
  relation: Relation,
  parents: readonly object[],
  args: FieldArgs,
  asked: Asked,
): Promise<readonly unknown[]> {
  try {
    if (context.work.stopped !== undefined) throw context.work.stopped;
    const values = await relation.load(context, parents, args, asked);
    if (values.length === parents.length) return values;
    throw new Error(`${relation.name} returned ${values.length} values for ${parents.length} parents`);
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return parents.map(() => failure);
  }
}
