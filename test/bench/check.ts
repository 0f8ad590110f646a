import { deepStrictEqual, notDeepStrictEqual, ok } from 'node:assert';
import type { Case, Row } from './cases';
import type { Asker } from './data/fill';

/** A question ready to be sent. */
export interface Question {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The question of a case to our server or to the peer. */
export function questionOf(url: string, document: string, asker: Asker, after: string | null): Question {
  return {
    url,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${asker.apiKey}` },
    body: JSON.stringify({ query: document, variables: { after } }),
  };
}

/** The question of a case to the hand-written server, which knows it by its path. */
export function limitQuestionOf(url: string, path: string, asker: Asker, after: string | null): Question {
  return {
    url: new URL(path, url).toString(),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${asker.apiKey}` },
    body: JSON.stringify({ after }),
  };
}

/** What a question is answered, parsed, and its length in bytes; throws on errors in the answer. */
export async function ask({ url, headers, body }: Question): Promise<{ data: Row; bytes: number }> {
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  const answer = JSON.parse(text) as { data?: Row | null; errors?: readonly { message: string }[] };
  const { data, errors = [] } = answer;
  if (response.status !== 200 || errors.length > 0 || data === null || data === undefined)
    throw new Error(`${url} answered ${response.status}: ${errors.map(({ message }) => message).join('; ')}`);
  return { data, bytes: Buffer.byteLength(text) };
}

/** Where each server is asked. */
export type Urls = Readonly<Record<'ours' | 'peer' | 'limit', string>>;

/**
 * Compares what the servers answer, row by row in its order: for the asker, for the asker's next
 * page where there is one, and for somebody of another provider, who must see other rows. Answers
 * how many rows of each kind the asker gets.
 */
export async function checkEqual(
  one: Case,
  urls: Urls,
  askers: readonly Asker[],
): Promise<Readonly<Record<string, number>>> {
  const [asker, stranger] = askers as [Asker, Asker];
  const first = await equalPages(one, urls, asker, FIRST);
  const counts = one.count(first.rows);
  for (const [kind, count] of Object.entries(counts)) ok(count > 0, `${one.name}: there are no ${kind} to compare`);
  if (one.goesOn) {
    const next = await equalPages(one, urls, asker, first.cursors);
    notDeepStrictEqual(next.rows, first.rows, `${one.name}: the next page is the first one`);
  }
  const others = await equalPages(one, urls, stranger, FIRST);
  const own = new Set(first.rows.map((row) => row['id']));
  ok(!others.rows.some((row) => own.has(row['id'])), `${one.name}: another provider sees the same rows`);
  return counts;
}

/** The cursor of each server. */
type Cursors = Readonly<Record<keyof Urls, string | null>>;
const FIRST: Cursors = { ours: null, peer: null, limit: null };

async function equalPages(
  one: Case,
  urls: Urls,
  asker: Asker,
  after: Cursors,
): Promise<{ rows: readonly Row[]; cursors: Cursors }> {
  const ours = one.ourPage((await ask(questionOf(urls.ours, one.ours, asker, after.ours))).data);
  const peer = one.peerPage((await ask(questionOf(urls.peer, one.peer, asker, after.peer))).data);
  const limit =
    one.limit && one.ourPage((await ask(limitQuestionOf(urls.limit, one.limit.path, asker, after.limit))).data);
  const pages = [['peer', { ...peer, nodes: peer.nodes.map(one.asOurs) }] as const, ['limit', limit] as const];
  for (const [who, page] of pages) {
    if (page === undefined) continue;
    deepStrictEqual(page.nodes, ours.nodes, `${one.name}: the answers of ours and of the ${who} differ`);
    deepStrictEqual(page.pageInfo?.hasNextPage, ours.pageInfo?.hasNextPage, `${one.name}: one has a next page`);
  }
  return {
    rows: ours.nodes,
    cursors: {
      ours: ours.pageInfo?.endCursor ?? null,
      peer: peer.pageInfo?.endCursor ?? null,
      limit: limit?.pageInfo?.endCursor ?? null,
    },
  };
}
