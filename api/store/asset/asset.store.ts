import { readPagesOf, type ListShape, type PageRange, type Below } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { IncidentAssetRow } from '../incident/incident-asset.row';
import { sql, table, type Expression, type RecordOf } from '../table';
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

/** Which assets of a contract to list; what is null is not asked. */
export interface AssetListFilter {
  readonly kind: string | null;
  readonly siteId: string | null;
  /** A day on which they are covered. */
  readonly coveredOn: string | null;
  /** What their designation or serial number contains, as `searchText` gives it. */
  readonly search: string | null;
}

/** What orders the lists of assets by name. */
export const assetOrderByName = asset.order('designation', 'id');

const FILTER =
  `($1::text IS NULL OR a.kind = $1) AND ($2::uuid IS NULL OR a.site_id = $2) ` +
  `AND ($3::date IS NULL OR (a.covered_from <= $3 AND (a.covered_until IS NULL OR a.covered_until >= $3))) ` +
  `AND ($4::text IS NULL OR position($4 IN a.search_text) > 0)`;
// These look at the contract's inventory in an index, up to the page that is asked for: row-level
// security keeps conditions that might tell of rows, as a search would, out of other indices.
const filtered = { ...ofContracts, name: 'assets:contract-filtered', where: FILTER, valueCount: 4 };
const byName = { ...filtered, name: 'assets:contract-by-name', order: assetOrderByName };

/** The assets of several contracts, a page each, oldest first or by name. */
export function assetsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  filter: AssetListFilter,
  isByName: boolean,
  page: PageRange,
): Promise<Below<AssetRecord>[]> {
  const values = [filter.kind, filter.siteId, filter.coveredOn, filter.search];
  if (isByName) return readPagesOf(reader, byName, contracts, values, page);
  if (values.every((value) => value === null)) return readPagesOf(reader, ofContracts, contracts, [], page);
  return readPagesOf(reader, filtered, contracts, values, page);
}

const inventory = asset.pick(['id', 'kind', 'designation', 'serialNumber']);
/** What names an asset within the inventory of its client. */
export type InventoryRecord = RecordOf<typeof inventory>;

/** All assets of a client, but those that go on elsewhere. */
export function inventoryOf(reader: Reader, clientId: string): Promise<InventoryRecord[]> {
  return reader.query(
    { name: 'assets:inventory', text: `${inventory.text} WHERE a.client_id = $1 AND a.moved_to_id IS NULL` },
    [clientId],
  );
}

const nameOf = (id: string): Expression<string | null> =>
  sql(`(SELECT coalesce(n.serial_number, n.designation) FROM asset n WHERE n.id = ${id})`);
const listed = asset.select({ plus: { siteName: nameOf('a.site_id'), parentName: nameOf('a.parent_id') } });
/** An asset with the names of its site and its parent. */
export type ListedAsset = RecordOf<typeof listed>;

/** All assets of several contracts but those that were moved, oldest first, at most so many. */
export function wholeInventories(reader: Reader, contracts: readonly string[], most: number): Promise<ListedAsset[]> {
  return reader.query(
    {
      name: 'assets:whole',
      text:
        `${listed.text} WHERE a.contract_id = ANY($1::uuid[]) AND a.moved_to_id IS NULL ` +
        `ORDER BY a.contract_id, a.id LIMIT $2`,
    },
    [contracts, most],
  );
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
