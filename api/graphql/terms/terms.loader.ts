import { packName, termsLibraryOf } from '../../app/terms/terms-library';
import { effectiveTerms } from '../../domain/terms/effective-terms';
import {
  listTermsPacks,
  newestTermsPack,
  termsPackOrder,
  termsPacksOf,
  type TermsPackRecord,
} from '../../store/terms/terms.store';
import type { QueryTermsPacksArgs, TermsPack } from '../_generated';
import { pagesInOrder, type Connection } from '../connection';
import type { RequestContext } from '../context';
import { codedError } from '../errors';
import { maybeInOrder } from '../../executor/align';
import { loadPage } from '../load';
import { toTermsPack } from './to-terms-pack';

const packPages = pagesInOrder<TermsPack>({ list: 'terms-packs', order: termsPackOrder });

/** The id of a pack at a version: its key and the version. Versions are PostgreSQL's `integer`. */
const PACK_ID = /^(?<key>[a-z][a-z0-9-]{1,59})@(?<version>[1-9]\d{0,8})$/;

/**
 * A pack at a version, null when there is none. Throws BAD_USER_INPUT for what is no id of a pack.
 */
export async function loadPresentedPack(context: RequestContext, id: string): Promise<TermsPack | null> {
  const { key, version } = PACK_ID.exec(id)?.groups ?? {};
  if (key === undefined || version === undefined) {
    const given = JSON.stringify(id.slice(0, 80));
    throw codedError(
      'BAD_USER_INPUT',
      `${given} is not the id of a terms pack. Give its key and version, like "my-terms@1".`,
    );
  }
  const [pack] = await present(context, await termsPacksOf(context.read, [{ id: key, version: Number(version) }]));
  return pack ?? null;
}

/** The newest version of a pack, null when there is none. */
export async function loadNewestTermsPack(context: RequestContext, key: string): Promise<TermsPack | null> {
  const row = await newestTermsPack(context.read, key);
  const [pack] = row === undefined ? [] : await present(context, [row]);
  return pack ?? null;
}

/** A page of versions of packs, by key and version. */
export function loadTermsPackPage(context: RequestContext, args: QueryTermsPacksArgs): Promise<Connection<TermsPack>> {
  return loadPage(context, args, packPages, async (reader, page) =>
    present(context, await listTermsPacks(reader, args.filter?.key ?? null, page)),
  );
}

/** The packs that contracts were made from, in the order asked for. */
export async function loadTermsPacks(
  context: RequestContext,
  wanted: readonly { readonly id: string; readonly version: number }[],
): Promise<(TermsPack | Error)[]> {
  const names = [...new Map(wanted.map((each) => [packName(each.id, each.version), each])).values()];
  const found = await present(context, await termsPacksOf(context.read, names));
  const nameOf = ({ id, version }: (typeof wanted)[number]): string => packName(id, version);
  return maybeInOrder(wanted, nameOf, found, (pack) => pack.id).map(
    (pack) => pack ?? new Error('a terms pack that vanished'),
  );
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
