import { ContractQueries, type QueryContractArgs, type QueryContractsArgs } from '../_generated';
import type { RequestContext } from '../context';
import { loadContractAsOf, loadContractPage } from './contract-roots.loader';

/** Resolves queries about contracts. */
export class ContractQueryResolver extends ContractQueries {
  contract(context: RequestContext, args: QueryContractArgs) {
    return loadContractAsOf(context, args);
  }

  contracts(context: RequestContext, args: QueryContractsArgs) {
    return loadContractPage(context, args);
  }
}
