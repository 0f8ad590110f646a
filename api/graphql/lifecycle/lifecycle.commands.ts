import { giveNotice } from '../../app/lifecycle/give-notice';
import { resumeContract } from '../../app/lifecycle/resume-contract';
import { suspendContract } from '../../app/lifecycle/suspend-contract';
import { LifecycleMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadContract } from '../contract/contract-roots.loader';

const contract = (context: RequestContext, done: { readonly contractId: string } | null) =>
  loadContract(context, done?.contractId);

/** Mutations of a contract's life after it came into force. */
export const lifecycleMutations = new LifecycleMutations({
  suspendContract: command(suspendContract, { contract }),
  resumeContract: command(resumeContract, { contract }),
  giveNotice: command(giveNotice, { contract }),
});
