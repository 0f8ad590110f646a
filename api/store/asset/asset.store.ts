import { readPagesOf, type ListShape, type PageRange, type Below } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { IncidentAssetRow } from '../incident/incident-asset.row';
import { table, type RecordOf } from '../table';
import { AssetRow } from './asset.row';

const asset = table(AssetRow, 'a');
const hit = table(IncidentAssetRow, 'ia');
const choice = { without: ['clientId', 'createdAt'] } as const;
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

/** Whether an asset of this client has this serial number. */
export async function serialNumberTaken(reader: Reader, clientId: string, serialNumber: string): Promise<boolean> {
  const rows = await reader.query(
    { name: 'assets:serial-number', text: `SELECT 1 FROM asset a WHERE a.client_id = $1 AND a.serial_number = $2` },
    [clientId, serialNumber],
  );
  return rows.length > 0;
}
