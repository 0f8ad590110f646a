import { TermsQueries, type QueryTermsPackArgs, type QueryTermsPacksArgs } from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { loadTermsPack, loadTermsPackPage } from './terms.loader';

/** Answers queries about terms packs. */
export class TermsQueryResolver extends TermsQueries {
  termsPack(context: RequestContext, { id, version }: QueryTermsPackArgs) {
    requireScope(context, 'contracts:read');
    return loadTermsPack(context, id, version ?? null);
  }

  termsPacks(context: RequestContext, args: QueryTermsPacksArgs) {
    requireScope(context, 'contracts:read');
    return loadTermsPackPage(context, args);
  }
}
