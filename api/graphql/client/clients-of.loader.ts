import { clientsById } from '../../store/client/client.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import { ContractClientRelations } from '../_generated';
import type { RequestContext } from '../context';
import { loadOne } from '../load';

/** Loads the clients of contracts. */
export class ClientsOfContracts extends ContractClientRelations {
  client(context: RequestContext, contracts: readonly ContractRecord[]) {
    return loadOne(context, contracts, (contract) => contract.clientId, clientsById);
  }
}
