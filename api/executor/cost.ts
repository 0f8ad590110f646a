import { getNullableType, isListType, type GraphQLField, type GraphQLOutputType } from 'graphql';
import type { ExecutorContext } from './executor-context';

type Field = GraphQLField<unknown, ExecutorContext>;

/** What is said of a field's cost where its shape does not tell it. */
export interface FieldCost {
  /** Points for each thing that it gives. */
  readonly weight?: number;
  /** How many it ordinarily gives at most: a larger page costs no more. */
  readonly expected?: number;
  /** The list of a mutation's `input` whose length says how many it does. */
  readonly items?: string;
}

/** Where a field of the built schema keeps its cost. */
const COST = Symbol('cost');
/** The argument that says how many rows a page has. */
const PAGE_SIZE = 'first';
/** The argument that says what a mutation does. */
const INPUT = 'input';

/** Points of fields by their shape. One is about ten microseconds of work. */
const BY_SHAPE = {
  /** A row of a list or a page. */
  row: 1,
  /** One object that is looked up, together with those of other parents. */
  lookedUp: 0.25,
  /** A mutation: locks, checks, several writes. */
  mutation: 100,
} as const;
/** No page is larger: what asks for more is refused where it is loaded, and is to be told so. */
const LARGEST_PAGE = 10_000;
/** How many things a list without page size is taken to have. */
const LIST = 10;

/** Says what a field costs. */
export function setCost(field: Field, { weight, expected, items }: FieldCost): void {
  const said = {
    ...(weight === undefined ? {} : { weight }),
    ...(expected === undefined ? {} : { expected }),
    ...(items === undefined ? {} : { items }),
  };
  field.extensions = { ...field.extensions, [COST]: said };
}

/** How a field is met: at a root, loaded for its parents, or as a property of their rows. */
export type Met = 'QUERY' | 'MUTATION' | 'LOADED' | 'PROPERTY';

/** What a field costs and how much it gives. */
export interface FieldPrice {
  /** Points for each thing that it gives. */
  readonly weight: number;
  /**
   * How many things it gives for one parent; a page as many as it is asked for, a mutation of many
   * as many as it is given.
   */
  readonly size: number | 'ASKED';
  /** The most that are counted of a page. */
  readonly expected: number;
  /** The list of the input that says how many a mutation is given; undefined for a page. */
  readonly items: string | undefined;
}

/** The price of a field by what is said of it, else by its shape. */
export function fieldPrice(field: Field, met: Met): FieldPrice {
  const { weight, expected, items } = (field.extensions as { [COST]?: FieldCost })[COST] ?? {};
  const isPage = field.args.some(({ name }) => name === PAGE_SIZE);
  const isList = isListType(getNullableType<GraphQLOutputType>(field.type));
  const byShape =
    met === 'PROPERTY'
      ? 0
      : met === 'MUTATION'
        ? BY_SHAPE.mutation
        : isPage || isList
          ? BY_SHAPE.row
          : BY_SHAPE.lookedUp;
  return {
    weight: weight ?? byShape,
    size: isPage || items !== undefined ? 'ASKED' : isList ? (expected ?? (met === 'PROPERTY' ? 1 : LIST)) : 1,
    expected: expected ?? Infinity,
    items,
  };
}

/**
 * How many things a page is asked for, or a mutation of many is given. What is no page size, and
 * more than a mutation takes, is refused elsewhere.
 */
export function askedSize(args: Readonly<Record<string, unknown>>, { expected, items }: FieldPrice): number {
  if (items !== undefined) {
    const given = (args[INPUT] as Readonly<Record<string, unknown>> | null | undefined)?.[items];
    return Array.isArray(given) ? Math.min(Math.max(given.length, 1), LARGEST_PAGE) : 1;
  }
  const first = args[PAGE_SIZE];
  return typeof first === 'number' && first > 0 ? Math.min(first, expected, LARGEST_PAGE) : 1;
}

/**
 * How many things a loaded value is: rows of a list or a page, outcomes of a mutation of many, one,
 * or none.
 */
export function thingsIn(value: unknown): number {
  if (value === null || value === undefined || value instanceof Error) return 0;
  if (Array.isArray(value)) return value.length;
  const { nodes, outcomes } = value as { readonly nodes?: unknown; readonly outcomes?: unknown };
  const things = nodes ?? outcomes;
  return Array.isArray(things) ? things.length : 1;
}
