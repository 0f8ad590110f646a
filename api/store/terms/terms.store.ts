import { readPage, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { sql, table, type RecordOf } from '../table';
import { TermsPackRow } from './terms-pack.row';

const pack = table(TermsPackRow, 't');
const packs = pack.pick(['version', 'publishedOn'], {
  id: pack.column.key,
  // The whole pack as JSON text: it is read once and kept.
  document: sql<string>(`${pack.column.document}::text`),
});

/** A terms pack as stored. */
export type TermsPackRecord = RecordOf<typeof packs>;

/** All versions of all packs, by name and version. */
export const termsPackOrder = pack.order('key', 'version');
const list: ListShape = { ...packs, name: 'terms-packs', order: termsPackOrder };
const named: ListShape = { ...list, name: 'terms-packs:key', where: 't.pack_id = $1', valueCount: 1 };

/** Its lists; exported for the tests that keep their plans. */
export const termsPackLists: readonly ListShape[] = [list, named];

/** A page of the versions of a pack, of all packs when it is null, by name and version. */
export function listTermsPacks(reader: Reader, key: string | null, page: PageRange): Promise<TermsPackRecord[]> {
  return key === null ? readPage(reader, list, [], page) : readPage(reader, named, [key], page);
}

/** The newest version of a pack. */
export async function newestTermsPack(reader: Reader, key: string): Promise<TermsPackRecord | undefined> {
  const text = `${packs.text} WHERE t.pack_id = $1 ORDER BY t.version DESC LIMIT 1`;
  const [row] = await reader.query<TermsPackRecord>({ name: 'terms-packs:newest', text }, [key]);
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

/** The zones of the terms packs of a provider, each once. */
export async function zonesOfPacks(reader: Reader): Promise<string[]> {
  const text = `SELECT DISTINCT t.document->>'timezone' AS zone FROM terms_pack t ORDER BY 1`;
  const found = await reader.query<{ readonly zone: string }>({ name: 'terms-packs:zones', text });
  return found.map(({ zone }) => zone);
}
