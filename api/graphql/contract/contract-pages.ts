import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import { pages } from '../connection';

/** Pages of contracts, oldest first. */
export const contractPages = pages<ContractRecord>({
  list: 'contracts',
  keys: ['uuid'],
  keyOf: (contract) => [contract.id],
});

/** Pages of a contract's modules, in the pack's order. */
export const modulePages = pages<ServiceModuleRecord>({
  list: 'modules',
  keys: ['integer'],
  keyOf: (module) => [module.position],
});
