import { clientsById } from '../../store/client/client.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import { ContractClientRelations } from '../_generated';
import type { RequestContext } from '../context';
import { needs } from '../../executor/needs';
import { loadOne } from '../load';

/** Loads the clients of contracts. */
export class ClientsOfContracts extends ContractClientRelations {
  @needs('clientId')
  client(context: RequestContext, contracts: readonly Pick<ContractRecord, 'clientId'>[]) {
    return loadOne(context, contracts, (contract) => contract.clientId, clientsById);
  }
}
