import {
  TermsQueries,
  type QueryNewestTermsPackArgs,
  type QueryTermsPackArgs,
  type QueryTermsPacksArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { loadNewestTermsPack, loadPresentedPack, loadTermsPackPage } from './terms.loader';

/** Resolves queries about terms packs. */
export class TermsQueryResolver extends TermsQueries {
  termsPack(context: RequestContext, { id }: QueryTermsPackArgs) {
    return loadPresentedPack(context, id);
  }

  newestTermsPack(context: RequestContext, { key }: QueryNewestTermsPackArgs) {
    return loadNewestTermsPack(context, key);
  }

  termsPacks(context: RequestContext, args: QueryTermsPacksArgs) {
    return loadTermsPackPage(context, args);
  }
}
