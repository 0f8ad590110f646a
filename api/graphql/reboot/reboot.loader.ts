import { needs } from '../../executor/needs';
import { assetsById } from '../../store/asset/asset.store';
import { contactsById } from '../../store/party/contact.store';
import { rebootOrder, rebootsById, rebootsOfContracts, type RebootRecord } from '../../store/reboot/reboot.store';
import { updatesById } from '../../store/update/update.store';
import { ContractRebootRelations, RebootRelations, type ContractRebootsArgs } from '../_generated';
import { updatedTimes } from '../common/recorded-times';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, loadMaybe, loadOne, loadPages, loadRow } from '../load';

const pages = pagesInOrder<RebootRecord>({ list: 'reboots', order: rebootOrder });

/** A reboot by id, null when there is none that may be seen. */
export function loadReboot(context: RequestContext, id: string | undefined): Promise<RebootRecord | null> {
  return loadRow(context, id, rebootsById);
}

/** Loads the reboots of contracts. */
export class RebootsOfContracts extends ContractRebootRelations {
  @needs('id')
  reboots(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractRebootsArgs) {
    return loadPages(context, contracts, args, pages, rebootsOfContracts);
  }
}

/** Loads what belongs to reboots. */
export class RebootLoader extends RebootRelations {
  contract(context: RequestContext, reboots: readonly RebootRecord[]) {
    return contractsOf(context, reboots);
  }

  asset(context: RequestContext, reboots: readonly RebootRecord[]) {
    return loadMaybe(context, reboots, ({ assetId }) => assetId, assetsById);
  }

  update(context: RequestContext, reboots: readonly RebootRecord[]) {
    return loadOne(context, reboots, ({ updateId }) => updateId, updatesById);
  }

  toldContact(context: RequestContext, reboots: readonly RebootRecord[]) {
    return loadMaybe(context, reboots, ({ toldContactId }) => toldContactId, contactsById);
  }

  createdAt(_context: RequestContext, reboots: readonly RebootRecord[]) {
    return reboots.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(context: RequestContext, reboots: readonly RebootRecord[]) {
    return updatedTimes(context, reboots);
  }
}
