import { readPage, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { sql, table, type RecordOf } from '../table';
import { TermsPackRow } from './terms-pack.row';

const pack = table(TermsPackRow, 't');
const packs = pack.pick(['version', 'publishedOn'], {
  id: pack.column.packId,
  // The whole pack as JSON text: it is read once and kept.
  document: sql<string>(`${pack.column.document}::text`),
});

/** A terms pack as stored. */
export type TermsPackRecord = RecordOf<typeof packs>;

const list: ListShape = { ...packs, name: 'terms-packs', order: pack.order('packId', 'version') };

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
            text: `${packs.text} WHERE t.pack_id = $1 ORDER BY t.version DESC LIMIT 1`,
          },
          [id],
        )
      : await reader.query<TermsPackRecord>(
          {
            name: 'terms-packs:version',
            text: `${packs.text} WHERE t.pack_id = $1 AND t.version = $2`,
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
        `SELECT ${packs.columns} FROM unnest($1::text[], $2::integer[]) AS wanted(pack_id, version) ` +
        `JOIN ${packs.from} ON t.pack_id = wanted.pack_id AND t.version = wanted.version`,
    },
    [wanted.map((one) => one.id), wanted.map((one) => one.version)],
  );
}
