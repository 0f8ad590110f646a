import { activateContract } from '../../app/contract/activate-contract';
import { createContract } from '../../app/contract/create-contract';
import { signContract } from '../../app/contract/sign-contract';
import { runCommand, type Outcome } from '../../app/command/run-command';
import {
  ContractMutations,
  ContractQueries,
  type MutationActivateContractArgs,
  type MutationCreateContractArgs,
  type MutationSignContractArgs,
  type QueryContractArgs,
  type QueryContractsArgs,
} from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { payloadBase } from '../payload';
import { loadContract, loadContractPage } from './contract-roots.loader';

/** Answers queries about contracts. */
export class ContractQueryResolver extends ContractQueries {
  contract(context: RequestContext, { id }: QueryContractArgs) {
    requireScope(context, 'contracts:read');
    return loadContract(context, id);
  }

  contracts(context: RequestContext, args: QueryContractsArgs) {
    requireScope(context, 'contracts:read');
    return loadContractPage(context, args);
  }
}

/** Carries out mutations of contracts. */
export class ContractMutationResolver extends ContractMutations {
  async createContract(context: RequestContext, { idempotencyKey, input }: MutationCreateContractArgs) {
    requireScope(context, 'contracts:write');
    const outcome = await runCommand(context, 'createContract', idempotencyKey, input, (unit) =>
      createContract(unit, input),
    );
    return answer(context, outcome);
  }

  async signContract(context: RequestContext, { idempotencyKey, input }: MutationSignContractArgs) {
    requireScope(context, 'contracts:write');
    const outcome = await runCommand(context, 'signContract', idempotencyKey, input, (unit) =>
      signContract(unit, input),
    );
    return answer(context, outcome);
  }

  async activateContract(context: RequestContext, { idempotencyKey, input }: MutationActivateContractArgs) {
    requireScope(context, 'contracts:write');
    const outcome = await runCommand(context, 'activateContract', idempotencyKey, input, (unit) =>
      activateContract(unit, input),
    );
    return answer(context, outcome);
  }
}

async function answer(context: RequestContext, outcome: Outcome<{ readonly contractId: string }>) {
  return { ...payloadBase(outcome), contract: await loadContract(context, outcome.value?.contractId) };
}
