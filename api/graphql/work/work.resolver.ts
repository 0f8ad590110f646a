import { WorkQueries, type QueryWorkQueueArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadWorkPage } from './work.loader';

/** Resolves queries about what waits for work. */
export class WorkQueryResolver extends WorkQueries {
  workQueue(context: RequestContext, args: QueryWorkQueueArgs) {
    return loadWorkPage(context, args);
  }
}
