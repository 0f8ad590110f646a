import { recordIntervention } from '../../app/consumption/record-intervention';
import { runCommand } from '../../app/command/run-command';
import {
  ConsumptionMutations,
  ConsumptionQueries,
  type MutationRecordInterventionArgs,
  type QueryInterventionArgs,
} from '../_generated';
import { loadAdjustments } from '../billing/billing.loader';
import { requireScope, type RequestContext } from '../context';
import { payloadBase } from '../payload';
import { loadIntervention } from './consumption.loader';

/** Answers queries about interventions. */
export class ConsumptionQueryResolver extends ConsumptionQueries {
  intervention(context: RequestContext, { id }: QueryInterventionArgs) {
    requireScope(context, 'incidents:read');
    return loadIntervention(context, id);
  }
}

/** Carries out mutations of interventions. */
export class ConsumptionMutationResolver extends ConsumptionMutations {
  async recordIntervention(context: RequestContext, { idempotencyKey, input }: MutationRecordInterventionArgs) {
    requireScope(context, 'incidents:manage');
    const outcome = await runCommand(context, 'recordIntervention', idempotencyKey, input, (unit) =>
      recordIntervention(unit, input),
    );
    const intervention = await loadIntervention(context, outcome.value?.interventionId);
    const billingAdjustments = await loadAdjustments(context, outcome.value?.billingAdjustmentIds ?? []);
    return { ...payloadBase(outcome), intervention, billingAdjustments };
  }
}
