import { transferContract, type TransferredContract } from '../../app/transfer/transfer-contract';
import { TransferMutations } from '../_generated';
import { loadAdjustments } from '../billing/billing.loader';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadContract } from '../contract/contract-roots.loader';

type Done = TransferredContract | null;

/** Mutations of contracts that go on with other clients. */
export const transferMutations = new TransferMutations({
  transferContract: command(transferContract, {
    contract: (context: RequestContext, done: Done) => loadContract(context, done?.contractId),
    newContract: (context: RequestContext, done: Done) => loadContract(context, done?.newContractId),
    billingAdjustments: (context: RequestContext, done: Done) =>
      done === null ? null : loadAdjustments(context, done.billingAdjustmentIds),
  }),
});
