import { needs } from '../../executor/needs';
import { assetsById } from '../../store/asset/asset.store';
import { modulesById } from '../../store/contract/service-module.store';
import {
  maintenanceOfContracts,
  maintenanceOrder,
  maintenancesById,
  type MaintenanceRecord,
} from '../../store/maintenance/maintenance.store';
import { contactsById } from '../../store/party/contact.store';
import { ContractMaintenanceRelations, MaintenanceRelations, type ContractMaintenanceArgs } from '../_generated';
import { updatedTimes } from '../common/recorded-times';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, loadMaybe, loadPages, loadRow, loadRows } from '../load';

const pages = pagesInOrder<MaintenanceRecord>({ list: 'maintenance', order: maintenanceOrder });

/** A maintenance by id, null when there is none that may be seen. */
export function loadMaintenance(context: RequestContext, id: string | undefined): Promise<MaintenanceRecord | null> {
  return loadRow(context, id, maintenancesById);
}

/** Loads the maintenance of contracts. */
export class MaintenanceOfContracts extends ContractMaintenanceRelations {
  @needs('id')
  maintenance(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractMaintenanceArgs) {
    return loadPages(context, contracts, args, pages, maintenanceOfContracts);
  }
}

/** Loads what belongs to maintenance. */
export class MaintenanceLoader extends MaintenanceRelations {
  contract(context: RequestContext, maintenance: readonly MaintenanceRecord[]) {
    return contractsOf(context, maintenance);
  }

  assets(context: RequestContext, maintenance: readonly MaintenanceRecord[]) {
    return loadListed(context, maintenance, ({ assetIds }) => assetIds, assetsById);
  }

  modules(context: RequestContext, maintenance: readonly MaintenanceRecord[]) {
    return loadListed(context, maintenance, ({ moduleIds }) => moduleIds, modulesById);
  }

  contact(context: RequestContext, maintenance: readonly MaintenanceRecord[]) {
    return loadMaybe(context, maintenance, ({ contactId }) => contactId, contactsById);
  }

  toldContact(context: RequestContext, maintenance: readonly MaintenanceRecord[]) {
    return loadMaybe(context, maintenance, ({ toldContactId }) => toldContactId, contactsById);
  }

  createdAt(_context: RequestContext, maintenance: readonly MaintenanceRecord[]) {
    return maintenance.map(({ recordedAt }) => recordedAt);
  }

  updatedAt(context: RequestContext, maintenance: readonly MaintenanceRecord[]) {
    return updatedTimes(context, maintenance);
  }
}

/** The rows that each maintenance lists, in its order, of those that may be seen. */
async function loadListed<Row extends { readonly id: string }>(
  context: RequestContext,
  maintenance: readonly MaintenanceRecord[],
  idsOf: (one: MaintenanceRecord) => readonly string[],
  find: Parameters<typeof loadRows<Row>>[2],
): Promise<Row[][]> {
  const rows = await loadRows(context, [...new Set(maintenance.flatMap(idsOf))], find);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return maintenance.map((one) => idsOf(one).flatMap((id) => byId.get(id) ?? []));
}
