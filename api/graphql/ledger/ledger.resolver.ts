import { LedgerQueries, type QueryHeldSealArgs, type QuerySealsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadHeldSeal, loadNewestSeal, loadSealPage } from './ledger.loader';

/** Resolves queries about what was recorded. */
export class LedgerQueryResolver extends LedgerQueries {
  seals(context: RequestContext, args: QuerySealsArgs) {
    return loadSealPage(context, args);
  }

  newestSeal(context: RequestContext) {
    return loadNewestSeal(context);
  }

  heldSeal(context: RequestContext, args: QueryHeldSealArgs) {
    return loadHeldSeal(context, args);
  }
}
