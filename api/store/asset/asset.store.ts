import { readPagesOf, type ListShape, type PageRange, type Below } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { IncidentAssetRow } from '../incident/incident-asset.row';
import { table, type RecordOf } from '../table';
import { AssetRow } from './asset.row';

const asset = table(AssetRow, 'a');
const hit = table(IncidentAssetRow, 'ia');
const choice = { without: ['createdAt', 'searchText'] } as const;
const assets = asset.select(choice);
const assetsHit = asset.select({ ...choice, plus: { incidentId: hit.column.incidentId } });

/** What orders the lists of assets. */
export const assetOrder = asset.order('id');

/** An asset as stored. */
export type AssetRecord = RecordOf<typeof assets>;

const ofContracts: ListShape = {
  ...assets,
  name: 'assets:contract',
  order: assetOrder,
  parent: asset.column.contractId,
};
const ofIncidents: ListShape = {
  ...assetsHit,
  name: 'assets:incident',
  from: `${hit.from} JOIN ${asset.from} ON a.provider_id = ia.provider_id AND a.id = ia.asset_id`,
  order: assetOrder,
  parent: hit.column.incidentId,
  where: `${hit.column.withdrawnAt} IS NULL`,
};

/** Its lists; exported for the tests that keep their plans. */
export const assetLists: readonly ListShape[] = [ofContracts, ofIncidents];

/** The assets of several contracts, a page each, oldest first. */
export function assetsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<AssetRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [], page);
}

/** The assets that several incidents hit, a page each, oldest first. */
export function assetsOfIncidents(
  reader: Reader,
  incidents: readonly string[],
  page: PageRange,
): Promise<Below<RecordOf<typeof assetsHit>>[]> {
  return readPagesOf(reader, ofIncidents, incidents, [], page);
}

/** The assets with these ids, those that may be seen. */
export function assetsById(reader: Reader, ids: readonly string[]): Promise<AssetRecord[]> {
  return reader.query({ name: 'assets:by-id', text: `${assets.text} WHERE a.id = ANY($1::uuid[])` }, [ids]);
}

/** Whether another asset of this client has this serial number, of those that were not moved. */
export async function serialNumberTaken(
  reader: Reader,
  clientId: string,
  serialNumber: string,
  except: string | null,
): Promise<boolean> {
  const rows = await reader.query(
    {
      name: 'assets:serial-number',
      text:
        `SELECT 1 FROM asset a WHERE a.client_id = $1 AND a.serial_number = $2 AND a.moved_to_id IS NULL ` +
        `AND a.id IS DISTINCT FROM $3::uuid`,
    },
    [clientId, serialNumber, except],
  );
  return rows.length > 0;
}

/** The assets that those with these ids were before they were moved. */
export function assetsBeforeMove(reader: Reader, ids: readonly string[]): Promise<AssetRecord[]> {
  return reader.query({ name: 'assets:before-move', text: `${assets.text} WHERE a.moved_to_id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** The ids of what an asset is a part of, up to the whole. */
export async function ancestorsOf(reader: Reader, id: string): Promise<string[]> {
  const rows = await reader.query<{ id: string }>(
    {
      name: 'assets:ancestors',
      text:
        `WITH RECURSIVE above (id) AS (SELECT a.parent_id FROM asset a WHERE a.id = $1 AND a.parent_id IS NOT NULL ` +
        `UNION SELECT a.parent_id FROM above JOIN asset a ON a.id = above.id WHERE a.parent_id IS NOT NULL) ` +
        `SELECT id FROM above`,
    },
    [id],
  );
  return rows.map((row) => row.id);
}

/** Waits until nobody else places assets in the inventory of a client, until the unit ends. */
export async function lockInventoryOf(reader: Reader, clientId: string): Promise<void> {
  await reader.query(
    { name: 'assets:lock', text: `SELECT pg_advisory_xact_lock(hashtext('inventory'), hashtext($1))` },
    [clientId],
  );
}
