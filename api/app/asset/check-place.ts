import { refuse, type Refusal } from '../../domain/result';
import { ancestorsOf, assetsById, lockInventoryOf, serialNumberTaken } from '../../store/asset/asset.store';
import { isId, notFound } from '../checks';
import type { Unit } from '../command/unit';

/** Where an asset is to stand in the inventory of its client. */
export interface AssetPlace {
  /** Null for one that is new. */
  readonly id: string | null;
  readonly clientId: string;
  readonly serialNumber: string | null;
  readonly siteId: string | null;
  readonly parentId: string | null;
}

/**
 * Refuses a serial number that another asset of the client has (`ALREADY_EXISTS`), a site or a
 * parent that may not be seen (`NOT_FOUND`), and one that is another client's, is no site, or hangs
 * on the asset itself (`ASSET_PLACE_INVALID`). Inventories of one client are changed one after the
 * other from here on, so that what was found stays true.
 */
export async function checkPlace(unit: Unit, place: AssetPlace): Promise<readonly Refusal[]> {
  const { serialNumber, siteId, parentId } = place;
  if (serialNumber === null && siteId === null && parentId === null) return [];
  await lockInventoryOf(unit.tx, place.clientId);
  return [
    ...(serialNumber === null ? [] : await checkSerialNumber(unit, place, serialNumber)),
    ...(siteId === null ? [] : await checkSite(unit, place, siteId)),
    ...(parentId === null ? [] : await checkParent(unit, place, parentId)),
  ];
}

async function checkSerialNumber(unit: Unit, place: AssetPlace, serialNumber: string): Promise<readonly Refusal[]> {
  if (!(await serialNumberTaken(unit.tx, place.clientId, serialNumber, place.id))) return [];
  const message = `The client already has an asset with the serial number ${serialNumber}.`;
  return refuse('ALREADY_EXISTS', ['serialNumber'], message, 'Check the number, or use the existing asset.').refusals;
}

async function checkSite(unit: Unit, place: AssetPlace, siteId: string): Promise<readonly Refusal[]> {
  const [site] = isId(siteId) ? await assetsById(unit.tx, [siteId]) : [];
  if (site === undefined) return notFound('site', ['siteId']).refusals;
  if (site.clientId !== place.clientId) return refuseOtherClient('site', 'siteId');
  if (site.kind !== 'SITE') return refusePlace('siteId', `It is a ${site.kind}.`, 'Give an asset of the kind SITE.');
  if (site.id === place.id) return refusePlace('siteId', 'A site cannot stand on itself.', 'Give another site.');
  return [];
}

async function checkParent(unit: Unit, place: AssetPlace, parentId: string): Promise<readonly Refusal[]> {
  const [parent] = isId(parentId) ? await assetsById(unit.tx, [parentId]) : [];
  if (parent === undefined) return notFound('asset', ['parentId']).refusals;
  if (parent.clientId !== place.clientId) return refuseOtherClient('parent', 'parentId');
  if (place.id === null) return [];
  if (parent.id !== place.id && !(await ancestorsOf(unit.tx, parent.id)).includes(place.id)) return [];
  const whatToDo = 'Give an asset that is not a part of this one.';
  return refusePlace('parentId', 'The asset would be a part of itself.', whatToDo);
}

function refuseOtherClient(what: string, field: string): readonly Refusal[] {
  return refusePlace(field, `The ${what} is another client's.`, `Give a ${what} of the same client.`);
}

function refusePlace(field: string, message: string, whatToDo: string): readonly Refusal[] {
  return refuse('ASSET_PLACE_INVALID', [field], message, whatToDo).refusals;
}
