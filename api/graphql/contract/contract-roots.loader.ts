import { contractsStandingIn } from '../../app/contract/contracts-standing';
import { contractsById, listContracts, type ContractRecord } from '../../store/contract/contract.store';
import type { QueryContractsArgs } from '../_generated';
import type { Connection } from '../connection';
import type { RequestContext } from '../context';
import { askedIdOrNull, loadPage, loadRow } from '../load';
import { contractPages } from './contract-pages';
import { standingSource } from './standing-source';

/** A contract by id, null when there is none that may be seen. */
export function loadContract(context: RequestContext, id: string | undefined): Promise<ContractRecord | null> {
  return loadRow(context, id, contractsById);
}

/** A page of the contracts that may be seen, oldest first. */
export function loadContractPage(
  context: RequestContext,
  args: QueryContractsArgs,
): Promise<Connection<ContractRecord>> {
  const { status } = args.filter ?? {};
  const clientId = askedIdOrNull(args.filter?.clientId);
  return loadPage(
    context,
    args,
    contractPages,
    (reader, page) =>
      status == null
        ? listContracts(reader, { clientId }, page)
        : contractsStandingIn({ ...standingSource(context), reader }, { clientId, status }, page),
    context.asked,
  );
}
