import { isId } from '../../app/checks';
import { contractsById, listContracts, type ContractRecord } from '../../store/contract/contract.store';
import type { QueryContractsArgs } from '../_generated';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { loadPage, loadRow } from '../load';
import { contractPages } from './contract-pages';

/** A contract by id, null when there is none that may be seen. */
export function loadContract(context: RequestContext, id: string | undefined): Promise<ContractRecord | null> {
  return loadRow(context, id, contractsById);
}

/** A page of the contracts that may be seen, oldest first. A client that is none has none. */
export function loadContractPage(
  context: RequestContext,
  args: QueryContractsArgs,
): Promise<Connection<ContractRecord>> {
  const { clientId, status } = args.filter ?? {};
  return loadPage(context, args, contractPages, (reader, page) =>
    clientId != null && !isId(clientId)
      ? Promise.resolve([])
      : listContracts(reader, { clientId: clientId ?? null, status: status ?? null }, page),
  );
}
