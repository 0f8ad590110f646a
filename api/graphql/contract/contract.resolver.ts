import { activateContract } from '../../app/contract/activate-contract';
import { createContract } from '../../app/contract/create-contract';
import { signContract } from '../../app/contract/sign-contract';
import { isId } from '../../app/checks';
import { runCommand, type Outcome } from '../../app/command/run-command';
import { contractsById, listContracts } from '../../store/contract/contract.store';
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
import { payloadBase, rowOf } from '../payload';
import { contractPages } from './contract-pages';

/** Answers queries about contracts. */
export class ContractQueryResolver extends ContractQueries {
  async contract(context: RequestContext, { id }: QueryContractArgs) {
    requireScope(context, 'contracts:read');
    const [contract] = isId(id) ? await contractsById(context.read, [id]) : [];
    return contract ?? null;
  }

  async contracts(context: RequestContext, args: QueryContractsArgs) {
    requireScope(context, 'contracts:read');
    const page = contractPages.request(args);
    const { clientId, status } = args.filter ?? {};
    if (clientId != null && !isId(clientId)) return contractPages.connection([], page);
    return contractPages.connection(
      await listContracts(context.read, { clientId: clientId ?? null, status: status ?? null }, page),
      page,
    );
  }
}

/** Carries out mutations of contracts. */
export class ContractMutationResolver extends ContractMutations {
  async createContract(context: RequestContext, { idempotencyKey, input }: MutationCreateContractArgs) {
    requireScope(context, 'contracts:write');
    return answer(
      context,
      await runCommand(context, 'createContract', idempotencyKey, input, (unit) => createContract(unit, input)),
    );
  }

  async signContract(context: RequestContext, { idempotencyKey, input }: MutationSignContractArgs) {
    requireScope(context, 'contracts:write');
    return answer(
      context,
      await runCommand(context, 'signContract', idempotencyKey, input, (unit) => signContract(unit, input)),
    );
  }

  async activateContract(context: RequestContext, { idempotencyKey, input }: MutationActivateContractArgs) {
    requireScope(context, 'contracts:write');
    return answer(
      context,
      await runCommand(context, 'activateContract', idempotencyKey, input, (unit) => activateContract(unit, input)),
    );
  }
}

async function answer(context: RequestContext, outcome: Outcome<{ readonly contractId: string }>) {
  const contract = await rowOf(outcome.value?.contractId, (ids) => contractsById(context.read, ids));
  return { ...payloadBase(outcome), contract };
}
