import {
  getNullableType,
  GraphQLID,
  GraphQLString,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ExecutorContext } from './executor-context';
import type { Foresight, Selections } from './foresight';
import { jsonString, TEXT_AS_IT_IS } from './json-text';
import { isTurnOver, runInTurns } from '../memory/turns';
import { relationOf } from './relation';

type Field = GraphQLField<unknown, ExecutorContext>;

/** What writing needs of a request. */
interface State {
  readonly context: ExecutorContext;
  /** What was loaded at each place of the document that is a relation. */
  readonly loaded: readonly Map<object, unknown>[];
  /** The texts of what was loaded at each place of a relation whose values many parents share. */
  readonly texts: (Map<object, string> | null | undefined)[];
  /** Calls the resolver of a field that is neither a property nor a relation. */
  resolve(place: number, source: unknown): unknown;
}

/** Writes the value of a root field; a long one in steps, between which others have a turn. */
type WriteRoot = (value: unknown, state: State) => string | Iterator<void, string>;

interface RootField {
  readonly key: string;
  /** Undefined for the name of the root type. */
  readonly call: Call | undefined;
  readonly write: string;
}

/** A field whose resolver is called. */
interface Call {
  readonly field: Field;
  readonly node: FieldNode;
  readonly nodes: readonly FieldNode[];
  readonly type: GraphQLObjectType;
}

/**
 * The data of a query as JSON; undefined when it is not as foreseen: then graphql-js executes it.
 */
export type WriteDocument = (context: ExecutorContext, foresight: Foresight) => Promise<string | undefined>;

/**
 * Makes of a query a function that writes its data as JSON, row by row as they were loaded, without
 * the tree of objects between; undefined for what it does not know to write. Whatever goes wrong on
 * the way (an error in a value, null where none may be, a promise below the root) ends it: then
 * graphql-js answers, so that errors and what they null are always its own.
 */
export function documentWriter(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  selections: Selections,
): WriteDocument | undefined {
  const root = selections.root();
  if (root === undefined) return undefined;
  const source = new WriterSource(schema, selections);
  const roots: RootField[] = [];
  for (const nodes of root.fields) {
    const one = source.root(root.type, nodes);
    if (one === undefined) return undefined;
    roots.push(one);
  }
  const writers = source.functions(roots.map(({ write }) => write));
  if (writers === undefined) return undefined;
  return async (context, foresight) => {
    const resolve = ({ field, node, nodes, type }: Call, from: unknown): unknown => {
      const given = from as Readonly<Record<string, unknown>> | undefined;
      if (field.resolve === undefined) return given?.[field.name];
      const info = {
        fieldName: field.name,
        fieldNodes: nodes,
        returnType: field.type,
        parentType: type,
        path: { prev: undefined, key: keyOf(node), typename: type.name },
        schema,
        fragments: {},
        rootValue: undefined,
        operation,
        variableValues: foresight.variables,
      } as unknown as GraphQLResolveInfo;
      return field.resolve(from, foresight.argsOf(field, node), context, info);
    };
    try {
      const found = await settled(roots.map(({ call }) => call && (async () => resolve(call, undefined))()));
      const loaded = source.relations.map((node) => context.relations.at(node));
      const state: State = {
        context,
        loaded,
        texts: [],
        resolve: (place, from) => resolve(source.calls[place] as Call, from),
      };
      let text = '{';
      for (const [place, { key }] of roots.entries()) {
        const value = (writers[place] as WriteRoot)(found[place], state);
        const written = typeof value === 'string' ? value : await runInTurns(value);
        text += `${place === 0 ? '' : ','}${JSON.stringify(key)}:${written}`;
      }
      return `${text}}`;
    } catch {
      return undefined;
    }
  };
}

/** The values of promises and of others; all have come to an end when one fails. */
async function settled(values: readonly unknown[]): Promise<readonly unknown[]> {
  const ends = await Promise.allSettled(values);
  return ends.map((end) => (end.status === 'fulfilled' ? end.value : failed()));
}

const NOT_AS_FORESEEN = new Error('not as foreseen');

/** Ends writing. */
function failed(): never {
  throw NOT_AS_FORESEEN;
}

/** The key of a field in an answer. */
function keyOf(node: FieldNode): string {
  return node.alias?.value ?? node.name.value;
}

/** An expression for a row, and the functions that write its fields. */
interface RowText {
  readonly text: string;
  readonly writers: readonly string[];
}

/** The functions of one document, as source text, and what they refer to. */
class WriterSource {
  /** Places of relations, in the order in which a request's `loaded` has them. */
  readonly relations: FieldNode[] = [];
  /** Fields whose resolvers are called while writing. */
  readonly calls: Call[] = [];
  private readonly constants: unknown[] = [];
  private readonly written: string[] = [];
  private readonly leaves = new Map<string, string>();
  /** Functions that write lists: what holds two of them, one in the other, is written in steps. */
  private readonly lists = new Set<string>();
  private readonly stepwise = new Set<string>();
  private isKnown = true;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly selections: Selections,
  ) {}

  root(type: GraphQLObjectType, nodes: readonly FieldNode[]): RootField | undefined {
    const [node] = nodes;
    if (node === undefined) return undefined;
    const key = keyOf(node);
    if (node.name.value === '__typename') return { key, call: undefined, write: this.constantText(type.name) };
    const field = (type.getFields() as Readonly<Record<string, Field>>)[node.name.value];
    if (field === undefined) return undefined;
    return { key, call: { field, node, nodes, type }, write: this.value(field.type, nodes) };
  }

  /** The functions of these names; undefined when something is selected that cannot be written. */
  functions(names: readonly string[]): readonly WriteRoot[] | undefined {
    if (!this.isKnown) return undefined;
    const constants = this.constants.map((_, place) => `const c${place} = constants[${place}];`);
    const source = `${constants.join('')}\n${this.written.join('\n')}\nreturn [${names.join(', ')}];`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- names are quoted
    const make = new Function(
      'constants',
      'quoted',
      'failed',
      'written',
      'loaded',
      'shared',
      'inOnePiece',
      'isTurnOver',
      source,
    ) as (...given: readonly unknown[]) => readonly WriteRoot[];
    return make(this.constants, jsonString, failed, writtenLeaf, loadedValue, sharedText, inOnePiece, isTurnOver);
  }

  /** The name of the function that writes values of a type. */
  private value(type: GraphQLOutputType, nodes: readonly FieldNode[]): string {
    const nothing = isNonNullType(type) ? 'failed()' : '"null"';
    const inner = getNullableType(type);
    if (isLeafType(inner)) return this.leaf(inner, nothing);
    // Of what may be null, `undefined` too is null.
    const check = `if (v === null || v === undefined) return ${nothing};`;
    if (isListType(inner)) {
      const item = this.value(inner.ofType, nodes);
      const isLong = this.lists.has(item) || this.stepwise.has(item);
      const rest = isLong ? 'if (isTurnOver()) yield; ' : '';
      const list = this.add(
        `(v, s) { ${check} if (!Array.isArray(v)) failed(); if (v.length === 0) return "[]"; ` +
          `let t = "[" + ${this.call(item, 'v[0]')}, whole = ""; ` +
          `for (let i = 1; i < v.length; i++) { ${rest}t += "," + ${this.call(item, 'v[i]')}; ` +
          `if (i % ${ROWS_A_PIECE} === 0) { whole += inOnePiece(t); t = ""; } } return whole + t + "]"; }`,
        isLong,
      );
      this.lists.add(list);
      return list;
    }
    const row = `${check} if (typeof v !== "object" || v instanceof Error || typeof v.then === "function") failed();`;
    if (isObjectType(inner)) {
      const object = this.object(inner, nodes);
      return this.holding([object], `(v, s) { ${row} return ${object.text}; }`);
    }
    if (!isAbstractType(inner) || inner.resolveType == null) return this.unknown();
    const objects = this.schema.getPossibleTypes(inner).map((one) => ({ one, object: this.object(one, nodes) }));
    const cases = objects.map(({ one, object }) => `case ${JSON.stringify(one.name)}: return ${object.text};`);
    const name = `${this.constant(inner)}.resolveType(v, s.context, undefined, undefined)`;
    return this.holding(
      objects.map(({ object }) => object),
      `(v, s) { ${row} switch (${name}) { ${cases.join(' ')} default: failed(); } }`,
    );
  }

  /** A function that writes rows: those that hold lists are as long as these are. */
  private holding(objects: readonly RowText[], rest: string): string {
    const isStepwise = objects.some(({ writers }) => writers.some((writer) => this.stepwise.has(writer)));
    const name = this.add(rest, isStepwise);
    if (objects.some(({ writers }) => writers.some((writer) => this.lists.has(writer)))) this.lists.add(name);
    return name;
  }

  /** An expression that calls a function of these. */
  private call(name: string, value: string): string {
    return this.stepwise.has(name) ? `(yield* ${name}(${value}, s))` : `${name}(${value}, s)`;
  }

  /** An expression for a row `v` of a type. */
  private object(type: GraphQLObjectType, nodes: readonly FieldNode[]): RowText {
    if (type.isTypeOf != null) this.unknown();
    const fields = type.getFields() as Readonly<Record<string, Field>>;
    const parts: string[] = [];
    const writers: string[] = [];
    for (const merged of this.selections.fieldsBelow(nodes, type)) {
      const [node] = merged;
      if (node === undefined) continue;
      const head = `${parts.length === 0 ? '{' : ','}${JSON.stringify(keyOf(node))}:`;
      if (node.name.value === '__typename') {
        parts.push(JSON.stringify(`${head}${JSON.stringify(type.name)}`));
        continue;
      }
      const field = fields[node.name.value];
      if (field === undefined) {
        this.unknown();
        continue;
      }
      const writer = this.value(field.type, merged);
      writers.push(writer);
      const found = this.found(field, merged, type);
      const isOne = !this.stepwise.has(writer) && !this.lists.has(writer) && isObjectType(getNullableType(field.type));
      // A relation was just noted: its place is the last one.
      const place = relationOf(field) !== undefined && isOne ? this.relations.length - 1 : undefined;
      parts.push(
        JSON.stringify(head),
        place === undefined ? this.call(writer, found) : `shared(s, ${place}, ${found}, ${writer})`,
      );
    }
    return { text: parts.length === 0 ? '"{}"' : `${parts.join(' + ')} + "}"`, writers };
  }

  /** An expression for the value of a field of a row `v`. */
  private found(field: Field, nodes: readonly FieldNode[], type: GraphQLObjectType): string {
    const node = nodes[0] as FieldNode;
    if (relationOf(field) !== undefined) {
      this.relations.push(node);
      return `loaded(s.loaded[${this.relations.length - 1}].get(v))`;
    }
    if (field.resolve === undefined) return `v[${JSON.stringify(field.name)}]`;
    this.calls.push({ field, node, nodes, type });
    return `s.resolve(${this.calls.length - 1}, v)`;
  }

  private leaf(type: object & { readonly name: string }, nothing: string): string {
    const key = `${type.name} ${nothing}`;
    let name = this.leaves.get(key);
    if (name === undefined && isEnumType(type)) {
      // Written once for each of its values; what is none of them ends writing, as it ends all
      // else.
      const texts = new Map(type.getValues().map((one) => [one.value as unknown, JSON.stringify(one.name)]));
      name = this.add(
        `(v) { if (v === null || v === undefined) return ${nothing}; ` +
          `const t = ${this.constant(texts)}.get(v); return t === undefined ? failed() : t; }`,
      );
      this.leaves.set(key, name);
    }
    if (name === undefined) {
      const serialized = `${this.constant(type)}.serialize(v)`;
      const ofText = isTextAsItIs(type)
        ? 'return quoted(v);'
        : `{ const t = ${serialized}; return typeof t === "string" ? quoted(t) : written(t); }`;
      name = this.add(
        `(v) { if (typeof v === "string") ${ofText} ` +
          `if (v === null || v === undefined) return ${nothing}; ` +
          `if (typeof v === "function" || (typeof v === "object" && (v instanceof Error || typeof v.then === "function"))) failed(); ` +
          `return written(${serialized}); }`,
      );
      this.leaves.set(key, name);
    }
    return name;
  }

  private constantText(text: string): string {
    return this.add(`() { return ${JSON.stringify(JSON.stringify(text))}; }`);
  }

  private constant(value: unknown): string {
    this.constants.push(value);
    return `c${this.constants.length - 1}`;
  }

  private add(rest: string, isStepwise = false): string {
    const name = `f${this.written.length}`;
    this.written.push(`function${isStepwise ? '*' : ''} ${name}${rest}`);
    if (isStepwise) this.stepwise.add(name);
    return name;
  }

  private unknown(): string {
    this.isKnown = false;
    return this.constantText('');
  }
}

/** What a relation loaded: nothing was for whom it is denied, and a loaded null is null. */
function loadedValue(value: unknown): unknown {
  return value === undefined ? failed() : value;
}

/** How many items of a list are put together while they are still in the processor's cache. */
const ROWS_A_PIECE = 32;

/**
 * The same text. V8 keeps what was added up as a tree of its parts, and puts it together when a
 * character is asked for: a whole answer at once, it would have left the cache by then.
 */
function inOnePiece(text: string): string {
  return text.charCodeAt(0) === 0 ? '' : text;
}

/** Fewer are written one by one. */
const SHARED_FROM = 8;

/**
 * The text of what was loaded for a parent; written once where parents share it: a page of
 * adjustments has thousands, and the contracts are a few. Whether they do is counted first.
 */
function sharedText(
  state: State,
  place: number,
  value: unknown,
  write: (value: unknown, state: State) => string,
): string {
  let texts = state.texts[place];
  if (texts === undefined) {
    const loaded = state.loaded[place] as Map<object, unknown>;
    const isShared = loaded.size >= SHARED_FROM && new Set(loaded.values()).size * 2 <= loaded.size;
    state.texts[place] = texts = isShared ? new Map<object, string>() : null;
  }
  if (texts === null || typeof value !== 'object' || value === null) return write(value, state);
  let text = texts.get(value);
  if (text === undefined) texts.set(value, (text = inOnePiece(write(value, state))));
  return text;
}

/** Whether a scalar gives text as it is. */
function isTextAsItIs(type: object & { readonly name: string }): boolean {
  if (!isScalarType(type)) return false;
  return (
    type === GraphQLString ||
    type === GraphQLID ||
    (type.extensions as { [TEXT_AS_IT_IS]?: true })[TEXT_AS_IT_IS] === true
  );
}

/** A leaf that was serialised. */
function writtenLeaf(value: unknown): string {
  if (typeof value === 'string') return jsonString(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (value === null || value === undefined) failed();
  return JSON.stringify(value) ?? failed();
}
