import { ContractQueries, type QueryContractArgs, type QueryContractsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadContract, loadContractPage } from './contract-roots.loader';

/** Resolves queries about contracts. */
export class ContractQueryResolver extends ContractQueries {
  contract(context: RequestContext, { id }: QueryContractArgs) {
    return loadContract(context, id);
  }

  contracts(context: RequestContext, args: QueryContractsArgs) {
    return loadContractPage(context, args);
  }
}
