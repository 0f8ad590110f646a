import { recordIntervention } from '../../app/consumption/record-intervention';
import { reverseIntervention } from '../../app/consumption/reverse-intervention';
import { setHourlyRate } from '../../app/consumption/set-hourly-rate';
import { runCommand } from '../../app/command/run-command';
import {
  ConsumptionMutations,
  ConsumptionQueries,
  type MutationRecordInterventionArgs,
  type MutationReverseInterventionArgs,
  type MutationSetHourlyRateArgs,
  type QueryInterventionArgs,
} from '../_generated';
import { loadAdjustments } from '../billing/billing.loader';
import { loadContract } from '../contract/contract-roots.loader';
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

  async reverseIntervention(context: RequestContext, { idempotencyKey, input }: MutationReverseInterventionArgs) {
    requireScope(context, 'incidents:manage');
    const outcome = await runCommand(context, 'reverseIntervention', idempotencyKey, input, (unit) =>
      reverseIntervention(unit, input),
    );
    const intervention = await loadIntervention(context, outcome.value?.interventionId);
    const billingAdjustments = await loadAdjustments(context, outcome.value?.billingAdjustmentIds ?? []);
    return { ...payloadBase(outcome), intervention, billingAdjustments };
  }

  async setHourlyRate(context: RequestContext, { idempotencyKey, input }: MutationSetHourlyRateArgs) {
    requireScope(context, 'contracts:write');
    const outcome = await runCommand(context, 'setHourlyRate', idempotencyKey, input, (unit) =>
      setHourlyRate(unit, input),
    );
    return { ...payloadBase(outcome), contract: await loadContract(context, outcome.value?.contractId) };
  }
}
