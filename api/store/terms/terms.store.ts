import { readPage, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';

/** A terms pack as stored. */
export interface TermsPackRecord {
  readonly id: string;
  readonly version: number;
  readonly publishedOn: string;
  /** The whole pack as JSON text. */
  readonly document: string;
}

const columns = `t.pack_id AS id, t.version, t.published_on AS "publishedOn", t.document::text AS document`;

const list: ListShape = {
  name: 'terms-packs',
  columns,
  from: 'terms_pack t',
  order: [
    { sql: 't.pack_id', type: 'text' },
    { sql: 't.version', type: 'integer' },
  ],
};

/** Its lists; exported for the tests that keep their plans. */
export const termsPackLists: readonly ListShape[] = [list];

/** A page of all versions of all packs, by name and version. */
export function listTermsPacks(reader: Reader, page: PageRange): Promise<TermsPackRecord[]> {
  return readPage(reader, list, [], page);
}

/** A pack at a version, the newest when it is null. */
export async function termsPackOf(
  reader: Reader,
  id: string,
  version: number | null,
): Promise<TermsPackRecord | undefined> {
  const [row] =
    version === null
      ? await reader.query<TermsPackRecord>(
          {
            name: 'terms-packs:newest',
            text: `SELECT ${columns} FROM terms_pack t WHERE t.pack_id = $1 ORDER BY t.version DESC LIMIT 1`,
          },
          [id],
        )
      : await reader.query<TermsPackRecord>(
          {
            name: 'terms-packs:version',
            text: `SELECT ${columns} FROM terms_pack t WHERE t.pack_id = $1 AND t.version = $2`,
          },
          [id, version],
        );
  return row;
}

/** Several packs at their versions. */
export function termsPacksOf(
  reader: Reader,
  wanted: readonly { readonly id: string; readonly version: number }[],
): Promise<TermsPackRecord[]> {
  return reader.query(
    {
      name: 'terms-packs:of',
      text:
        `SELECT ${columns} FROM unnest($1::text[], $2::integer[]) AS wanted(pack_id, version) ` +
        `JOIN terms_pack t ON t.pack_id = wanted.pack_id AND t.version = wanted.version`,
    },
    [wanted.map((one) => one.id), wanted.map((one) => one.version)],
  );
}
