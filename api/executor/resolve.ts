import DataLoader from 'dataloader';
import {
  getNamedType,
  type FieldNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
} from 'graphql';
import { thingsIn } from './cost';
import type { ExecutorContext } from './executor-context';
import { lookAhead, loadInto } from './look-ahead';
import type { FieldArgs, Relation } from './relation';

type Field = GraphQLField<unknown, ExecutorContext>;
type Resolver = GraphQLFieldResolver<unknown, ExecutorContext, FieldArgs>;

/**
 * Resolves a relation from what was loaded ahead, without a promise; what nobody foresaw is loaded
 * with its neighbours.
 */
export function relationResolver(field: Field, relation: Relation): Resolver {
  return (parent, args, context, info) => {
    const node = firstNode(info);
    const row = parent as object;
    const loaded = context.relations.get(node, row);
    return loaded === undefined ? loadLate(field, relation, node, row, args, context, info) : loaded;
  };
}

function loadLate(
  field: Field,
  relation: Relation,
  node: FieldNode,
  parent: object,
  args: FieldArgs,
  context: ExecutorContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const loader = context.relations.once(node, () => {
    const { foresight } = context.relations;
    const given = foresight === undefined ? args : foresight.argsOf(field, node);
    return new DataLoader<object, unknown>(async (parents) => {
      const values = await loadInto(context.relations, context, relation, node, parents, given);
      if (foresight !== undefined)
        await lookAhead(context, foresight, values, info.fieldNodes, getNamedType(field.type));
      return values.map((value) => (value instanceof Error ? value : (value ?? null)));
    });
  });
  return loader.load(parent);
}

/**
 * Resolves a root field, then loads what the document selects below it. A mutation reads nothing
 * that was seen before it.
 */
export function rootResolver(field: Field, resolve: Resolver, isMutation: boolean): Resolver {
  const type = getNamedType(field.type);
  /** What a resolver may know of what is read of what it gives. */
  const contextOf = (context: ExecutorContext, nodes: readonly FieldNode[] | undefined): ExecutorContext => {
    const { foresight } = context.relations;
    if (foresight === undefined || nodes === undefined) return context;
    if (isMutation) return context.withSelected?.(foresight.selections.named(nodes, type)) ?? context;
    const asked = foresight.askedOf(nodes, type);
    return (asked && context.withAsked?.(asked)) ?? context;
  };
  const answer: Resolver = (source, args, context, info) => {
    const { foresight } = context.relations;
    const nodes = foresight?.selections.rootNodes(String(info.path.key));
    const found = resolve(source, args, contextOf(context, nodes), info);
    const [node] = nodes ?? [];
    if (foresight === undefined || nodes === undefined || node === undefined) return found;
    const unit = foresight.selections.plan.unitOf(node);
    const leads = foresight.selections.leads(nodes, type);
    if (!leads && !(found instanceof Promise)) {
      context.work.points += unit * thingsIn(found);
      return found;
    }
    return Promise.resolve(found).then(async (rows: unknown) => {
      context.work.points += unit * thingsIn(rows);
      if (leads) await lookAhead(context, foresight, rows, nodes, type);
      return rows;
    });
  };
  if (!isMutation) return answer;
  return async (source, args, context, info) => {
    await context.beginMutation();
    if (context.work.stopped !== undefined) throw context.work.stopped;
    return answer(source, args, context, info);
  };
}

/** The place in the document at which a field is being resolved. */
export function firstNode(info: GraphQLResolveInfo): FieldNode {
  const [node] = info.fieldNodes;
  if (node === undefined) throw new Error(`a field without a place in the document: ${info.fieldName}`);
  return node;
}
