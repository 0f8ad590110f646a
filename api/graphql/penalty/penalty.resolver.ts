import { PenaltyQueries, type QueryPenaltyArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadPenalty } from './penalty.loader';

/** Resolves queries about penalties. */
export class PenaltyQueryResolver extends PenaltyQueries {
  penalty(context: RequestContext, { id }: QueryPenaltyArgs) {
    return loadPenalty(context, id);
  }
}
