import { acknowledgeAdjustments } from '../../app/billing/acknowledge-adjustments';
import { runCommand } from '../../app/command/run-command';
import {
  BillingMutations,
  BillingQueries,
  type MutationAcknowledgeBillingAdjustmentsArgs,
  type QueryBillingAdjustmentArgs,
  type QueryBillingAdjustmentsArgs,
} from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { codedError } from '../errors';
import { payloadBase } from '../payload';
import { adjustmentPages } from './adjustment-pages';
import { loadAdjustment, loadAdjustmentPage } from './billing.loader';

/** Answers queries about billing adjustments. */
export class BillingQueryResolver extends BillingQueries {
  billingAdjustment(context: RequestContext, { id }: QueryBillingAdjustmentArgs) {
    requireScope(context, 'billing:read');
    return loadAdjustment(context, id);
  }

  billingAdjustments(context: RequestContext, args: QueryBillingAdjustmentsArgs) {
    requireScope(context, 'billing:read');
    return loadAdjustmentPage(context, args);
  }
}

/** Carries out mutations of billing adjustments. */
export class BillingMutationResolver extends BillingMutations {
  async acknowledgeBillingAdjustments(
    context: RequestContext,
    { idempotencyKey, input }: MutationAcknowledgeBillingAdjustmentsArgs,
  ) {
    requireScope(context, 'billing:acknowledge');
    if (context.session.partnerId === null) {
      throw codedError('FORBIDDEN', 'Only a partner acknowledges billing adjustments. Use a key of the partner.');
    }
    const [sequence] = adjustmentPages.decode(input.upTo);
    const outcome = await runCommand(context, 'acknowledgeBillingAdjustments', idempotencyKey, input, (unit) =>
      acknowledgeAdjustments(unit, { upToSequence: Number(sequence), documentNumber: input.documentNumber }),
    );
    return { ...payloadBase(outcome), acknowledgedCount: outcome.value?.acknowledgedCount ?? 0 };
  }
}
