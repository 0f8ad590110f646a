import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';
import { CostPlan, type Selected } from './cost-plan';
import type { ExecutorContext } from './executor-context';
import { relationOf, type Asked, type FieldArgs, type Relation } from './relation';

type Field = GraphQLField<unknown, ExecutorContext>;

/** A selected field at which, or below which, something must be loaded. */
export interface Step {
  readonly field: Field;
  readonly nodes: readonly FieldNode[];
  /** The place in the document: what was loaded there is found by it again. */
  readonly node: FieldNode;
  /** Absent on a plain property that only leads to relations. */
  readonly relation: Relation | undefined;
  /** Type of what the field gives, without lists. */
  readonly type: GraphQLNamedType;
}

/** Values of the variables after coercion. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * What a document selects, as far as relations are concerned. Made once for a document; its
 * variables come with each request.
 */
export class Selections implements Selected {
  private planned: CostPlan | undefined;
  private readonly steps = new Map<readonly FieldNode[], Map<string, readonly Step[]>>();
  private readonly leading = new Map<readonly FieldNode[], boolean>();
  private readonly read = new Map<readonly FieldNode[], Asked>();
  private rootFields: ReadonlyMap<string, readonly FieldNode[]> | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: Record<string, FragmentDefinitionNode>,
    private readonly operation: OperationDefinitionNode,
    /** Decide over `@skip` and `@include`; empty for a document that has none left. */
    private readonly variables: Variables,
  ) {}

  /** What the operation costs. */
  get plan(): CostPlan {
    this.planned ??= new CostPlan(this, this.operation.operation === OperationTypeNode.MUTATION);
    return this.planned;
  }

  /** The root type and its selected fields, those of a key merged. */
  root(): { readonly type: GraphQLObjectType; readonly fields: Iterable<readonly FieldNode[]> } | undefined {
    const type = this.schema.getRootType(this.operation.operation);
    return type ? { type, fields: this.atRoot().values() } : undefined;
  }

  /** The fields merged under a key of the root. */
  rootNodes(key: string): readonly FieldNode[] | undefined {
    return this.atRoot().get(key);
  }

  /** The fields of the root by their keys, those of a key merged. */
  atRoot(): ReadonlyMap<string, readonly FieldNode[]> {
    const root = this.schema.getRootType(this.operation.operation);
    if (!root) return new Map();
    this.rootFields ??= collectFields(this.schema, this.fragments, this.variables, root, this.operation.selectionSet);
    return this.rootFields;
  }

  /** The steps below fields that give rows of a type. */
  below(nodes: readonly FieldNode[], type: GraphQLObjectType): readonly Step[] {
    let byType = this.steps.get(nodes);
    if (byType === undefined) this.steps.set(nodes, (byType = new Map<string, readonly Step[]>()));
    let steps = byType.get(type.name);
    if (steps === undefined) byType.set(type.name, (steps = this.collect(nodes, type)));
    return steps;
  }

  /** Whether anything is to be loaded below fields that give a type. */
  leads(nodes: readonly FieldNode[], type: GraphQLNamedType): boolean {
    let leads = this.leading.get(nodes);
    if (leads === undefined) {
      leads = this.possible(type).some((one) => this.below(nodes, one).length > 0);
      this.leading.set(nodes, leads);
    }
    return leads;
  }

  /**
   * Which properties are read of what fields give, connections and rows alike: those selected, and
   * those that relations below need. All when a relation does not say what it needs, or a resolver
   * of another kind is met.
   */
  asked(nodes: readonly FieldNode[], type: GraphQLNamedType): Asked {
    if (!this.read.has(nodes)) {
      const names = new Set<string>();
      this.read.set(nodes, this.addAsked(nodes, type, names) ? names : undefined);
    }
    return this.read.get(nodes);
  }

  /** The names of the fields that are selected right below others on what may be of a type. */
  named(nodes: readonly FieldNode[], type: GraphQLNamedType): ReadonlySet<string> {
    const names = new Set<string>();
    for (const one of this.possible(type))
      for (const [node] of this.fieldsBelow(nodes, one)) if (node !== undefined) names.add(node.name.value);
    return names;
  }

  /** Adds them; false when all are read. */
  private addAsked(nodes: readonly FieldNode[], type: GraphQLNamedType, names: Set<string>): boolean {
    for (const one of this.possible(type)) {
      const fields = one.getFields() as Readonly<Record<string, Field>>;
      for (const merged of this.fieldsBelow(nodes, one)) {
        const field = fields[merged[0]?.name.value ?? ''];
        if (field === undefined) continue;
        const relation = relationOf(field);
        const needed = relation === undefined ? [field.name] : relation.needs;
        if (needed === undefined || (relation === undefined && field.resolve !== undefined)) return false;
        for (const name of needed) names.add(name);
        if (relation === undefined && !this.addAsked(merged, getNamedType(field.type), names)) return false;
      }
    }
    return true;
  }

  /** Rows by their object type; those of an interface or union say theirs by `__typename`. */
  sort(rows: readonly object[], type: GraphQLNamedType): Iterable<readonly [GraphQLObjectType, readonly object[]]> {
    if (rows.length === 0) return [];
    if (isObjectType(type)) return [[type, rows]];
    const groups = new Map<GraphQLObjectType, object[]>();
    for (const row of rows) {
      const { __typename: name } = row as { readonly __typename?: string };
      const rowType = name === undefined ? undefined : this.schema.getType(name);
      if (!isObjectType(rowType)) continue;
      const group = groups.get(rowType);
      if (group === undefined) groups.set(rowType, [row]);
      else group.push(row);
    }
    return groups;
  }

  /** The object types that something of a type may be. */
  possible(type: GraphQLNamedType): readonly GraphQLObjectType[] {
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
  }

  private collect(nodes: readonly FieldNode[], type: GraphQLObjectType): Step[] {
    const steps: Step[] = [];
    const fields = type.getFields() as Readonly<Record<string, Field>>;
    for (const merged of this.fieldsBelow(nodes, type)) {
      const [node] = merged;
      const field = node === undefined ? undefined : fields[node.name.value];
      if (node === undefined || field === undefined) continue;
      const relation = relationOf(field);
      const step = { field, nodes: merged, node, relation, type: getNamedType(field.type) };
      if (relation !== undefined || this.leads(merged, step.type)) steps.push(step);
    }
    return steps;
  }

  /**
   * The fields selected below others on rows of a type, those of a key merged. Nothing when a
   * condition does not fit: the executor meets it too, and reports it at its place.
   */
  fieldsBelow(nodes: readonly FieldNode[], type: GraphQLObjectType): Iterable<readonly FieldNode[]> {
    try {
      return collectSubfields(this.schema, this.fragments, this.variables, type, nodes).values();
    } catch {
      return [];
    }
  }
}

/** The selections of one request with its variables. */
export class Foresight {
  private readonly args = new Map<FieldNode, FieldArgs>();

  constructor(
    readonly selections: Selections,
    readonly variables: Variables,
    /** Whether rows are read only as far as they are asked for. */
    private readonly isNarrow = false,
  ) {}

  /** Which properties are read of what fields give. */
  askedOf(nodes: readonly FieldNode[], type: GraphQLNamedType): Asked {
    return this.isNarrow ? this.selections.asked(nodes, type) : undefined;
  }

  /** What the operation costs at most, in points. */
  asked(): number {
    return this.selections.plan.asked((field, node) => this.argsOf(field, node));
  }

  /**
   * A field's arguments, worked out once a request. Throws what graphql-js throws for a value that
   * does not fit.
   */
  argsOf(field: Field, node: FieldNode): FieldArgs {
    let args = this.args.get(node);
    if (args === undefined)
      this.args.set(node, (args = getArgumentValues(field as GraphQLField<unknown, unknown>, node, this.variables)));
    return args;
  }
}

/** The operation of a name in a document, and the document's fragments. */
export function partsOf(
  document: DocumentNode,
  operationName: string | null | undefined,
): { operation: OperationDefinitionNode | undefined; fragments: Record<string, FragmentDefinitionNode> } {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<
    string,
    FragmentDefinitionNode
  >;
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
    else if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const named = operations.filter(
    (one) => (operationName ?? undefined) === undefined || one.name?.value === operationName,
  );
  return { operation: named.length === 1 ? named[0] : undefined, fragments };
}
