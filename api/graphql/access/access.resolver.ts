import { AccessQueries, type QueryApiKeysArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadViewer } from './access.loader';
import { loadKeyPage } from './api-key.loader';

/** Answers who is asking, and with which keys their party does. */
export class AccessQueryResolver extends AccessQueries {
  viewer(context: RequestContext) {
    return loadViewer(context);
  }

  apiKeys(context: RequestContext, args: QueryApiKeysArgs) {
    return loadKeyPage(context, args);
  }
}
