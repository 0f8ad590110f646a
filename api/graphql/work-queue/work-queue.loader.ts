import { contractIdsAfter } from '../../store/contract/contract-ids.store';
import { fewContracts, MOST_READ_APART } from '../../store/contract/contract.store';
import type { StatementRunner } from '../../store/database/statement';
import {
  listWaiting,
  workOrder,
  type WaitingChoice,
  type WaitingIncident,
} from '../../store/incident/waiting-incidents.store';
import type { QueryWorkQueueArgs } from '../_generated';
import { pagesInOrder, type Connection } from '../connection';
import type { RequestContext } from '../context';
import { askedIdOrNull, loadPage } from '../load';

const workPages = pagesInOrder<WaitingIncident>({ list: 'work', order: workOrder });

/** A page of what waits for work, in the order in which it is worked. */
export function loadWorkPage(context: RequestContext, args: QueryWorkQueueArgs): Promise<Connection<WaitingIncident>> {
  const { clientId, contractId, severities, kinds } = args.filter ?? {};
  const asked = { clientId: askedIdOrNull(clientId), contractId: askedIdOrNull(contractId) };
  const choice = { severities: severities ?? null, kinds: kinds ?? null, clientId: asked.clientId };
  return loadPage(
    context,
    args,
    workPages,
    async (reader, page) => listWaiting(reader, choice, await contractsRead(context, reader, asked), page),
    context.asked,
  );
}

/** The contracts whose work is read apart, where they are few; null where all is looked at. */
async function contractsRead(
  { session }: RequestContext,
  reader: StatementRunner,
  asked: Pick<WaitingChoice, 'clientId'> & { readonly contractId: string | null },
): Promise<readonly string[] | null> {
  if (asked.clientId === null && asked.contractId === null)
    return session.kind === 'PROVIDER' ? null : fewContracts(reader);
  const ids = await contractIdsAfter(reader, asked, null, MOST_READ_APART + 1);
  return ids.length > MOST_READ_APART ? null : ids;
}
