import { needs } from '../../executor/needs';
import { maybeInOrder } from '../../executor/align';
import { assetsById } from '../../store/asset/asset.store';
import { contactsById } from '../../store/party/contact.store';
import { rebootsOfUpdates } from '../../store/reboot/reboot.store';
import { updateOrder, updatesById, updatesOfContracts, type UpdateRecord } from '../../store/update/update.store';
import { ContractUpdateRelations, SoftwareUpdateRelations, type ContractUpdatesArgs } from '../_generated';
import { updatedTimes } from '../common/recorded-times';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, idsOf, loadMaybe, loadPages, loadRow } from '../load';

const pages = pagesInOrder<UpdateRecord>({ list: 'updates', order: updateOrder });

/** An update by id, null when there is none that may be seen. */
export function loadUpdate(context: RequestContext, id: string | undefined): Promise<UpdateRecord | null> {
  return loadRow(context, id, updatesById);
}

/** Loads the updates of contracts. */
export class UpdatesOfContracts extends ContractUpdateRelations {
  @needs('id')
  updates(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractUpdatesArgs) {
    return loadPages(context, contracts, args, pages, updatesOfContracts);
  }
}

/** Loads what belongs to updates. */
export class UpdateLoader extends SoftwareUpdateRelations {
  contract(context: RequestContext, updates: readonly UpdateRecord[]) {
    return contractsOf(context, updates);
  }

  asset(context: RequestContext, updates: readonly UpdateRecord[]) {
    return loadMaybe(context, updates, ({ assetId }) => assetId, assetsById);
  }

  toldContact(context: RequestContext, updates: readonly UpdateRecord[]) {
    return loadMaybe(context, updates, ({ toldContactId }) => toldContactId, contactsById);
  }

  async reboot(context: RequestContext, updates: readonly UpdateRecord[]) {
    const reboots = await rebootsOfUpdates(context.read, idsOf(updates));
    return maybeInOrder(
      updates,
      ({ id }) => id,
      reboots,
      ({ updateId }) => updateId,
    );
  }

  createdAt(_context: RequestContext, updates: readonly UpdateRecord[]) {
    return updates.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(context: RequestContext, updates: readonly UpdateRecord[]) {
    return updatedTimes(context, updates);
  }
}
