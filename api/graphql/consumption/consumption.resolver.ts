import { recordIntervention } from '../../app/consumption/record-intervention';
import { isId } from '../../app/checks';
import { runCommand } from '../../app/command/run-command';
import { adjustmentsById } from '../../store/billing/billing.store';
import { interventionsById } from '../../store/consumption/consumption.store';
import {
  ConsumptionMutations,
  ConsumptionQueries,
  type MutationRecordInterventionArgs,
  type QueryInterventionArgs,
} from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { payloadBase, rowOf, rowsOf } from '../payload';

/** Answers queries about interventions. */
export class ConsumptionQueryResolver extends ConsumptionQueries {
  async intervention(context: RequestContext, { id }: QueryInterventionArgs) {
    requireScope(context, 'incidents:read');
    const [intervention] = isId(id) ? await interventionsById(context.read, [id]) : [];
    return intervention ?? null;
  }
}

/** Carries out mutations of interventions. */
export class ConsumptionMutationResolver extends ConsumptionMutations {
  async recordIntervention(context: RequestContext, { idempotencyKey, input }: MutationRecordInterventionArgs) {
    requireScope(context, 'incidents:manage');
    const outcome = await runCommand(context, 'recordIntervention', idempotencyKey, input, (unit) =>
      recordIntervention(unit, input),
    );
    const intervention = await rowOf(outcome.value?.interventionId, (ids) => interventionsById(context.read, ids));
    const billingAdjustments = await rowsOf(outcome.value?.billingAdjustmentIds ?? [], (ids) =>
      adjustmentsById(context.read, ids),
    );
    return { ...payloadBase(outcome), intervention, billingAdjustments };
  }
}
