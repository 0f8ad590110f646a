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
 * first row is asked for, or one page earlier where it is read ahead.
 */
export interface Pages<P extends Page> extends AsyncIterable<RowOf<P>> {
  /** The pages as they come. */
  pages(): AsyncIterable<P>;
}

/** How a list is read. */
export interface PaginateOptions {
  /**
   * Asks for the next page when you get one, so that it comes while you work on that: you wait
   * less, and two pages are held at most. A page that fails fails when you ask for it, after the
   * rows before it. Leave early, and the request under way is aborted. False when absent: nothing
   * is asked for before you want its first row.
   */
  readonly readAhead?: boolean;
}

/**
 * Asks for the page after a cursor, null for the first; `signal` is aborted when nobody wants it.
 * It may tell where the page stands before it has read the rows: then the next one is asked for so
 * much sooner.
 */
export type FetchPage<P extends Page> = (
  after: string | null,
  signal: AbortSignal,
  stands: (pageInfo: PageInfo) => void,
) => Promise<P>;

/**
 * Reads a list to its end. `fetchPage` asks for the page after a cursor, null for the first:
 *
 *     for await (const contract of paginate((after) => client.contracts({ first: 200, after }))) …
 *
 * Rows written meanwhile come if they belong after the cursor and were there when the last page was
 * asked for. Iterating again starts again. To read ahead, hand on the signal:
 *
 *     paginate((after, signal) => client.clients({ after }, { signal }), null, { readAhead: true })
 */
export function paginate<P extends Page>(
  fetchPage: FetchPage<P>,
  after: string | null = null,
  { readAhead = false }: PaginateOptions = {},
): Pages<P> {
  const pages = (): AsyncIterable<P> => readPages(fetchPage, after, readAhead);
  return { pages, [Symbol.asyncIterator]: () => readRows(pages()) };
}

/** A page that was asked for. */
interface Coming<P extends Page> {
  readonly after: string | null;
  readonly page: Promise<P>;
  /** Whether whoever iterates waits for it: before that, no other is asked for. */
  isWanted: boolean;
  next: Coming<P> | undefined;
}

async function* readPages<P extends Page>(
  fetchPage: FetchPage<P>,
  start: string | null,
  readAhead: boolean,
): AsyncGenerator<P, void, undefined> {
  const leaving = new AbortController();
  const ask = (after: string | null): Coming<P> => {
    const stands = (pageInfo: PageInfo): void => askAhead(coming, pageInfo);
    const page = Promise.resolve().then(() => fetchPage(after, leaving.signal, stands));
    const coming: Coming<P> = { after, page, isWanted: false, next: undefined };
    // It is waited for when it is wanted; until then its failure concerns nobody.
    page.catch(() => undefined);
    return coming;
  };
  const askAhead = (coming: Coming<P>, pageInfo: PageInfo): void => {
    const next = cursorBehind(coming.after, pageInfo);
    if (readAhead && coming.isWanted && next !== null) coming.next ??= ask(next);
  };
  try {
    for (let coming = ask(start); ;) {
      coming.isWanted = true;
      const page = await coming.page;
      const { pageInfo } = page;
      askAhead(coming, pageInfo);
      yield page;
      if (!pageInfo.hasNextPage) return;
      const next = cursorBehind(coming.after, pageInfo);
      if (next === null) {
        const message = 'A page that is not the last one leads nowhere.';
        throw new AstreinteError(message, { code: 'UNEXPECTED_ANSWER' });
      }
      coming = coming.next ?? ask(next);
    }
  } finally {
    leaving.abort();
  }
}

/** The cursor that the next page comes after; null when there is none, or it leads nowhere. */
function cursorBehind(after: string | null, { hasNextPage, endCursor }: PageInfo): string | null {
  return hasNextPage && endCursor !== after ? endCursor : null;
}

async function* readRows<P extends Page>(pages: AsyncIterable<P>): AsyncGenerator<RowOf<P>, void, undefined> {
  for await (const page of pages) yield* rowsOf(page);
}

function rowsOf<P extends Page>(page: P): readonly RowOf<P>[] {
  return ('nodes' in page ? page.nodes : page.edges) as readonly RowOf<P>[];
}
