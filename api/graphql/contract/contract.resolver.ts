import { ContractQueries, type QueryContractArgs, type QueryContractsArgs } from '../_generated';
import { requireScope, type RequestContext } from '../context';
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
