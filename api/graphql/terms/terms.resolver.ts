import { TermsQueries, type QueryTermsPackArgs, type QueryTermsPacksArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadPresentedPack, loadTermsPackPage } from './terms.loader';

/** Answers queries about terms packs. */
export class TermsQueryResolver extends TermsQueries {
  termsPack(context: RequestContext, { id, version }: QueryTermsPackArgs) {
    return loadPresentedPack(context, id, version ?? null);
  }

  termsPacks(context: RequestContext, args: QueryTermsPacksArgs) {
    return loadTermsPackPage(context, args);
  }
}
