import { AccessQueries } from '../_generated';
import type { RequestContext } from '../context';
import { loadViewer } from './access.loader';

/** Answers who is asking. */
export class AccessQueryResolver extends AccessQueries {
  viewer(context: RequestContext) {
    return loadViewer(context);
  }
}
