import { WorkQueueQueries, type QueryWorkQueueArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadWorkPage } from './work-queue.loader';

/** Resolves queries about what waits for work. */
export class WorkQueueQueryResolver extends WorkQueueQueries {
  workQueue(context: RequestContext, args: QueryWorkQueueArgs) {
    return loadWorkPage(context, args);
  }
}
