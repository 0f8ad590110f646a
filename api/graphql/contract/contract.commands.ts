import { activateContract } from '../../app/contract/activate-contract';
import { cancelContract } from '../../app/contract/cancel-contract';
import { createContract } from '../../app/contract/create-contract';
import { signContract } from '../../app/contract/sign-contract';
import { updateDraftContract } from '../../app/contract/update-draft-contract';
import { ContractMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadContract } from './contract-roots.loader';

const contract = (context: RequestContext, done: { readonly contractId: string } | null) =>
  loadContract(context, done?.contractId);

/** Mutations of contracts. */
export const contractMutations = new ContractMutations({
  createContract: command(createContract, { contract }),
  updateDraftContract: command(updateDraftContract, { contract }),
  signContract: command(signContract, { contract }),
  activateContract: command(activateContract, { contract }),
  cancelContract: command(cancelContract, { contract }),
});
