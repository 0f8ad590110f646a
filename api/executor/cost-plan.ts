import {
  getNamedType,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { fieldPrice, askedSize, type FieldPrice, type Met } from './cost';
import type { ExecutorContext } from './executor-context';
import { relationOf, type FieldArgs } from './relation';

type Field = GraphQLField<unknown, ExecutorContext>;
type ArgsOf = (field: Field, node: FieldNode) => FieldArgs;

/** Where a plan finds what is selected, fields of one key merged. */
export interface Selected {
  root(): { readonly type: GraphQLObjectType; readonly fields: Iterable<readonly FieldNode[]> } | undefined;
  fieldsBelow(nodes: readonly FieldNode[], type: GraphQLObjectType): Iterable<readonly FieldNode[]>;
  possible(type: GraphQLNamedType): readonly GraphQLObjectType[];
}

/** A field that is loaded, and the loaded fields below it. */
interface Step {
  readonly field: Field;
  readonly node: FieldNode;
  readonly price: FieldPrice;
  /** Points for each thing that it gives, its properties included. */
  readonly unit: number;
  /** The loaded fields of a thing, by its possible types: the dearest counts. */
  readonly below: readonly (readonly Times[])[];
}

/** A loaded field that is met so often for one thing: through lists that are properties. */
interface Times {
  readonly times: number;
  readonly step: Step;
}

/** What is found below a thing: points of its properties, and what is loaded. */
interface Below {
  points: number;
  readonly steps: Times[];
}

/**
 * Questions to the schema about itself that stand among others: they are executed each time.
 */
const INTROSPECTION: ReadonlySet<string> = new Set(['__schema', '__type']);
const INTROSPECTION_COST = 5_000;
/** Most fields of a document that are priced, laid out for each possible type. */
const MOST_FIELDS = 20_000;

/**
 * What an operation costs, before anything of it is executed: the sizes of its pages multiplied
 * down the tree, times what each thing costs. Made once for an operation; page sizes come with each
 * request.
 */
export class CostPlan {
  private readonly units = new Map<FieldNode, number>();
  private readonly roots: readonly Times[];
  private readonly points: number;
  private left = MOST_FIELDS;

  constructor(
    private readonly selected: Selected,
    isMutation: boolean,
  ) {
    const root = selected.root();
    const below = { points: 0, steps: [] };
    if (root !== undefined) this.collect(root.type, root.fields, isMutation ? 'MUTATION' : 'QUERY', 1, below);
    this.roots = below.steps;
    this.points = below.points;
  }

  /**
   * The points of the whole operation, rounded up; infinite for one that is too large to be priced.
   */
  asked(argsOf: ArgsOf): number {
    if (this.left < 0) return Infinity;
    return Math.ceil(this.points + total(this.roots, argsOf));
  }

  /** The points of each thing that was loaded at a place of the document. */
  unitOf(node: FieldNode): number {
    return this.units.get(node) ?? 0;
  }

  private collect(
    type: GraphQLObjectType,
    selected: Iterable<readonly FieldNode[]>,
    at: Met,
    times: number,
    into: Below,
  ): void {
    const fields = type.getFields() as Readonly<Record<string, Field>>;
    for (const nodes of selected) {
      const [node] = nodes;
      const field = node === undefined ? undefined : fields[node.name.value];
      if (node !== undefined && INTROSPECTION.has(node.name.value)) into.points += INTROSPECTION_COST;
      if (node === undefined || field === undefined) continue;
      this.left -= 1;
      if (this.left < 0) return;
      const met = at === 'PROPERTY' && relationOf(field) !== undefined ? 'LOADED' : at;
      const price = fieldPrice(field, met);
      const types = this.selected.possible(getNamedType(field.type));
      if (met !== 'PROPERTY') {
        into.steps.push({ times, step: this.step(field, nodes, node, price, types) });
        continue;
      }
      const often = times * (price.size === 'ASKED' ? 1 : price.size);
      into.points += often * price.weight;
      for (const below of types) this.collect(below, this.selected.fieldsBelow(nodes, below), 'PROPERTY', often, into);
    }
  }

  private step(
    field: Field,
    nodes: readonly FieldNode[],
    node: FieldNode,
    price: FieldPrice,
    types: readonly GraphQLObjectType[],
  ): Step {
    const branches = types.map((type) => {
      const below: Below = { points: 0, steps: [] };
      this.collect(type, this.selected.fieldsBelow(nodes, type), 'PROPERTY', 1, below);
      return below;
    });
    const unit = price.weight + Math.max(0, ...branches.map(({ points }) => points));
    this.units.set(node, unit);
    return { field, node, price, unit, below: branches.map(({ steps }) => steps) };
  }
}

function total(steps: readonly Times[], argsOf: ArgsOf): number {
  let points = 0;
  for (const { times, step } of steps) points += times * pointsOf(step, argsOf);
  return points;
}

function pointsOf(step: Step, argsOf: ArgsOf): number {
  const { field, node, price, unit, below } = step;
  const size = price.size === 'ASKED' ? sizeOf(field, node, price, argsOf) : price.size;
  const dearest = below.reduce((most, steps) => Math.max(most, total(steps, argsOf)), 0);
  return size * (unit + dearest);
}

/**
 * Arguments that do not fit are refused by the executor, at their place: nothing is loaded for
 * them.
 */
function sizeOf(field: Field, node: FieldNode, price: FieldPrice, argsOf: ArgsOf): number {
  try {
    return askedSize(argsOf(field, node), price);
  } catch {
    return 0;
  }
}
