import { LedgerQueries, type QuerySealsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadSealPage } from './ledger.loader';

/** Resolves queries about what was recorded. */
export class LedgerQueryResolver extends LedgerQueries {
  seals(context: RequestContext, args: QuerySealsArgs) {
    return loadSealPage(context, args);
  }
}
