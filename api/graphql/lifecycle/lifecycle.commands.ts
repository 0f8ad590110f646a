import { giveNotice } from '../../app/lifecycle/give-notice';
import { resumeContract } from '../../app/lifecycle/resume-contract';
import { recordErasure } from '../../app/lifecycle/record-erasure';
import { recordHandover } from '../../app/lifecycle/record-handover';
import { requestReversibility } from '../../app/lifecycle/request-reversibility';
import { sendOrder } from '../../app/lifecycle/send-order';
import { suspendContract } from '../../app/lifecycle/suspend-contract';
import { terminateContract } from '../../app/lifecycle/terminate-contract';
import { validateOrder } from '../../app/lifecycle/validate-order';
import { LifecycleMutations } from '../_generated';
import { loadAdjustments } from '../billing/billing.loader';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadContract } from '../contract/contract-roots.loader';

const contract = (context: RequestContext, done: { readonly contractId: string } | null) =>
  loadContract(context, done?.contractId);

const billingAdjustments = (
  context: RequestContext,
  done: { readonly billingAdjustmentIds: readonly string[] } | null,
) => (done === null ? null : loadAdjustments(context, done.billingAdjustmentIds));

/** Mutations of a contract's life after it came into force. */
export const lifecycleMutations = new LifecycleMutations({
  suspendContract: command(suspendContract, { contract }),
  resumeContract: command(resumeContract, { contract }),
  giveNotice: command(giveNotice, { contract, billingAdjustments }),
  terminateContract: command(terminateContract, { contract, billingAdjustments }),
  sendOrder: command(sendOrder, { contract }),
  validateOrder: command(validateOrder, { contract }),
  requestReversibility: command(requestReversibility, { contract }),
  recordHandover: command(recordHandover, { contract }),
  recordErasure: command(recordErasure, { contract }),
});
