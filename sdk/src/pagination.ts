import { AstreinteError } from './errors.js';

/** Where a page stands. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

/**
 * A page of any list of the API: rows as `nodes`, or as `edges` where each row's cursor matters.
 */
export type Page<Row = unknown> =
  | { readonly pageInfo: PageInfo; readonly nodes: readonly Row[] }
  | { readonly pageInfo: PageInfo; readonly edges: readonly Row[] };

/** What a page gives one by one: its nodes, or its edges. */
export type RowOf<P extends Page> = P extends { readonly nodes: readonly (infer Node)[] }
  ? Node
  : P extends { readonly edges: readonly (infer Edge)[] }
    ? Edge
    : never;

/**
 * A list that is read page by page while it is iterated over: one request a page, made when its
 * first row is asked for.
 */
export interface Pages<P extends Page> extends AsyncIterable<RowOf<P>> {
  /** The pages as they come. */
  pages(): AsyncIterable<P>;
}

/**
 * Reads a list to its end. `fetchPage` asks for the page after a cursor, null for the first:
 *
 *     for await (const contract of paginate((after) => client.contracts({ first: 200, after }))) …
 *
 * Rows written meanwhile come if they belong after the cursor. Iterating again starts again.
 */
export function paginate<P extends Page>(
  fetchPage: (after: string | null) => Promise<P>,
  after: string | null = null,
): Pages<P> {
  const pages = (): AsyncIterable<P> => readPages(fetchPage, after);
  return { pages, [Symbol.asyncIterator]: () => readRows(pages()) };
}

async function* readPages<P extends Page>(
  fetchPage: (after: string | null) => Promise<P>,
  start: string | null,
): AsyncGenerator<P, void, undefined> {
  let after = start;
  for (;;) {
    const page = await fetchPage(after);
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage) return;
    if (endCursor === null || endCursor === after) {
      const message = 'A page that is not the last one leads nowhere.';
      throw new AstreinteError(message, { code: 'UNEXPECTED_ANSWER' });
    }
    after = endCursor;
  }
}

async function* readRows<P extends Page>(pages: AsyncIterable<P>): AsyncGenerator<RowOf<P>, void, undefined> {
  for await (const page of pages) yield* rowsOf(page);
}

function rowsOf<P extends Page>(page: P): readonly RowOf<P>[] {
  return ('nodes' in page ? page.nodes : page.edges) as readonly RowOf<P>[];
}
