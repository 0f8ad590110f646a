import { contractOrder, type ContractRecord } from '../../store/contract/contract.store';
import { moduleOrder, type ServiceModuleRecord } from '../../store/contract/service-module.store';
import { pagesInOrder } from '../connection';

/** Pages of contracts, oldest first. */
export const contractPages = pagesInOrder<ContractRecord>({
  list: 'contracts',
  order: contractOrder,
});

/** Pages of a contract's modules, in the pack's order. */
export const modulePages = pagesInOrder<ServiceModuleRecord>({
  list: 'modules',
  order: moduleOrder,
});
