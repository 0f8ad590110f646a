import { acknowledgeAdjustments } from '../../app/billing/acknowledge-adjustments';
import { isId } from '../../app/checks';
import { runCommand } from '../../app/command/run-command';
import { adjustmentsById, listAdjustments } from '../../store/billing/billing.store';
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

/** Answers queries about billing adjustments. */
export class BillingQueryResolver extends BillingQueries {
  async billingAdjustment(context: RequestContext, { id }: QueryBillingAdjustmentArgs) {
    requireScope(context, 'billing:read');
    const [adjustment] = isId(id) ? await adjustmentsById(context.read, [id]) : [];
    return adjustment ?? null;
  }

  async billingAdjustments(context: RequestContext, args: QueryBillingAdjustmentsArgs) {
    requireScope(context, 'billing:read');
    const page = adjustmentPages.request(args);
    const { contractId, unacknowledgedOnly } = args.filter ?? {};
    if (contractId != null && !isId(contractId)) return adjustmentPages.connection([], page);
    const filter = {
      contractId: contractId ?? null,
      notAcknowledgedBy: unacknowledgedOnly === true ? context.session.partnerId : null,
    };
    return adjustmentPages.connection(await listAdjustments(context.read, filter, page), page);
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
