import { correctHourlyRate } from '../../app/consumption/correct-hourly-rate';
import { endHourlyRate } from '../../app/consumption/end-hourly-rate';
import { recordIntervention } from '../../app/consumption/record-intervention';
import { reverseIntervention } from '../../app/consumption/reverse-intervention';
import { setHourlyRate } from '../../app/consumption/set-hourly-rate';
import { ConsumptionMutations } from '../_generated';
import { loadAdjustments } from '../billing/billing.loader';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadContract } from '../contract/contract-roots.loader';
import { savedIntervention } from './consumption.loader';

interface Settled {
  readonly interventionId: string;
  readonly billingAdjustmentIds: readonly string[];
}

const settled = {
  intervention: savedIntervention,
  billingAdjustments: (context: RequestContext, done: Settled | null) =>
    loadAdjustments(context, done?.billingAdjustmentIds ?? []),
};

const rated = {
  contract: (context: RequestContext, done: { readonly contractId: string } | null) =>
    loadContract(context, done?.contractId),
};

/** Mutations of work and what it costs. */
export const consumptionMutations = new ConsumptionMutations({
  recordIntervention: command(recordIntervention, settled, { atOnce: true }),
  reverseIntervention: command(reverseIntervention, settled),
  setHourlyRate: command(setHourlyRate, rated),
  endHourlyRate: command(endHourlyRate, rated),
  correctHourlyRate: command(correctHourlyRate, rated),
});
