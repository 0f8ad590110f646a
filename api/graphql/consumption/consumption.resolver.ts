import { ConsumptionQueries, type QueryInterventionArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadIntervention } from './consumption.loader';

/** Resolves queries about interventions. */
export class ConsumptionQueryResolver extends ConsumptionQueries {
  intervention(context: RequestContext, { id }: QueryInterventionArgs) {
    return loadIntervention(context, id);
  }
}
