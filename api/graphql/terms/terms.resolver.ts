import { packName, termsLibraryOf } from '../../app/terms/terms-library';
import { effectiveTerms } from '../../domain/terms/terms';
import { listTermsPacks, termsPackOf, termsPacksOf, type TermsPackRecord } from '../../store/terms/terms.store';
import { TermsQueries, type QueryTermsPackArgs, type QueryTermsPacksArgs, type TermsPack } from '../_generated';
import { pages } from '../connection';
import { requireScope, type RequestContext } from '../context';
import { maybeInOrder } from '../executor/align';
import { toTermsPack } from './to-terms-pack';

const packPages = pages<TermsPack>({
  list: 'terms-packs',
  keys: ['text', 'integer'],
  keyOf: (pack) => [pack.id, pack.version],
});

/** Answers queries about terms packs. */
export class TermsQueryResolver extends TermsQueries {
  async termsPack(context: RequestContext, { id, version }: QueryTermsPackArgs) {
    requireScope(context, 'contracts:read');
    const row = await termsPackOf(context.read, id, version ?? null);
    return row === undefined ? null : ((await present(context, [row]))[0] ?? null);
  }

  async termsPacks(context: RequestContext, args: QueryTermsPacksArgs) {
    requireScope(context, 'contracts:read');
    const page = packPages.request(args);
    return packPages.connection(await present(context, await listTermsPacks(context.read, page)), page);
  }
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
