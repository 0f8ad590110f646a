import { packName, termsLibraryOf } from '../../app/terms/terms-library';
import { effectiveTerms } from '../../domain/terms/effective-terms';
import { listTermsPacks, termsPackOf, termsPacksOf, type TermsPackRecord } from '../../store/terms/terms.store';
import type { TermsPack } from '../_generated';
import { pages, type Connection, type PageArgs } from '../connection';
import type { RequestContext } from '../context';
import { maybeInOrder } from '../../executor/align';
import { loadPage } from '../load';
import { toTermsPack } from './to-terms-pack';

const packPages = pages<TermsPack>({
  list: 'terms-packs',
  keys: ['text', 'integer'],
  keyOf: (pack) => [pack.id, pack.version],
});

/** A pack at a version, the newest when it is null; null when there is none. */
export async function loadPresentedPack(
  context: RequestContext,
  id: string,
  version: number | null,
): Promise<TermsPack | null> {
  const row = await termsPackOf(context.read, id, version);
  const [pack] = row === undefined ? [] : await present(context, [row]);
  return pack ?? null;
}

/** A page of all versions of all packs, by name and version. */
export function loadTermsPackPage(context: RequestContext, args: PageArgs): Promise<Connection<TermsPack>> {
  return loadPage(context, args, packPages, async (reader, page) =>
    present(context, await listTermsPacks(reader, page)),
  );
}

/** The packs that contracts were made from, in the order asked for. */
export async function loadTermsPacks(
  context: RequestContext,
  wanted: readonly { readonly id: string; readonly version: number }[],
): Promise<(TermsPack | Error)[]> {
  const names = [...new Map(wanted.map((each) => [packName(each.id, each.version), each])).values()];
  const found = await present(context, await termsPacksOf(context.read, names));
  const nameOf = (each: { readonly id: string; readonly version: number }): string => packName(each.id, each.version);
  return maybeInOrder(wanted, nameOf, found, nameOf).map((pack) => pack ?? new Error('a terms pack that vanished'));
}

async function present(context: RequestContext, rows: readonly TermsPackRecord[]): Promise<TermsPack[]> {
  const packs = await termsLibraryOf(context.database).packsOf(context.read, context.session.providerId, rows);
  return rows.map((row) => {
    const pack = packs.get(packName(row.id, row.version));
    if (pack === undefined) throw new Error('a terms pack that vanished');
    // No module is active, so that what only a contract can give is not asked for.
    const terms = effectiveTerms(pack, [], []);
    return toTermsPack(pack, terms.ok ? terms.value.values : [], row.document);
  });
}
