import { TermsQueries, type QueryTermsPackArgs, type QueryTermsPacksArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadTermsPack, loadTermsPackPage } from './terms.loader';

/** Answers queries about terms packs. */
export class TermsQueryResolver extends TermsQueries {
  termsPack(context: RequestContext, { id, version }: QueryTermsPackArgs) {
    return loadTermsPack(context, id, version ?? null);
  }

  termsPacks(context: RequestContext, args: QueryTermsPacksArgs) {
    return loadTermsPackPage(context, args);
  }
}
