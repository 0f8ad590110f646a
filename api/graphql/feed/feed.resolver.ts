import { FeedQueries, type QueryAcknowledgedTotalArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadAcknowledged, loadUnacknowledged } from './feed.loader';

/** Resolves queries about what feeds come to. */
export class FeedQueryResolver extends FeedQueries {
  unacknowledgedTotal(context: RequestContext) {
    return loadUnacknowledged(context);
  }

  acknowledgedTotal(context: RequestContext, { documentNumber }: QueryAcknowledgedTotalArgs) {
    return loadAcknowledged(context, documentNumber);
  }
}
