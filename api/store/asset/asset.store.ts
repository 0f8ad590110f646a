import { readPagesOf, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';

/** An asset as stored. */
export interface AssetRecord {
  readonly id: string;
  readonly contractId: string;
  readonly designation: string;
  readonly kind: AssetKindText;
  readonly ownership: 'SHARED' | 'DEDICATED' | 'CLIENT_OWNED';
  readonly serialNumber: string | null;
  readonly quantity: number;
  readonly coveredFrom: string;
  readonly coveredUntil: string | null;
}

/** The kinds of assets as stored. */
export type AssetKindText =
  | 'SERVER'
  | 'VIRTUAL_MACHINE'
  | 'NETWORK_ELEMENT'
  | 'WORKSTATION'
  | 'STORAGE'
  | 'SOFTWARE'
  | 'LICENCE'
  | 'TELECOM_LINK'
  | 'SITE';

const columns =
  `a.id, a.contract_id AS "contractId", a.designation, a.kind, a.ownership, a.serial_number AS "serialNumber", a.quantity, ` +
  `a.covered_from AS "coveredFrom", a.covered_until AS "coveredUntil"`;

const ofContracts: ListShape = {
  name: 'assets:contract',
  columns,
  from: 'asset a',
  order: [{ sql: 'a.id', type: 'uuid' }],
  parent: 'a.contract_id',
};
const ofIncidents: ListShape = {
  name: 'assets:incident',
  columns: `${columns}, ia.incident_id AS "incidentId"`,
  from: 'incident_asset ia JOIN asset a ON a.provider_id = ia.provider_id AND a.id = ia.asset_id',
  order: [{ sql: 'a.id', type: 'uuid' }],
  parent: 'ia.incident_id',
};

/** Its lists; exported for the tests that keep their plans. */
export const assetLists: readonly ListShape[] = [ofContracts, ofIncidents];

/** The assets of several contracts, a page each, oldest first. */
export function assetsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<AssetRecord[]> {
  return readPagesOf(reader, ofContracts, contracts, [], page);
}

/** The assets that several incidents hit, a page each, oldest first. */
export function assetsOfIncidents(
  reader: Reader,
  incidents: readonly string[],
  page: PageRange,
): Promise<(AssetRecord & { readonly incidentId: string })[]> {
  return readPagesOf(reader, ofIncidents, incidents, [], page);
}

/** The assets with these ids, those that may be seen. */
export function assetsById(reader: Reader, ids: readonly string[]): Promise<AssetRecord[]> {
  return reader.query({ name: 'assets:by-id', text: `SELECT ${columns} FROM asset a WHERE a.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** Whether an asset of this client has this serial number. */
export async function serialNumberTaken(reader: Reader, clientId: string, serialNumber: string): Promise<boolean> {
  const rows = await reader.query(
    { name: 'assets:serial-number', text: `SELECT 1 FROM asset a WHERE a.client_id = $1 AND a.serial_number = $2` },
    [clientId, serialNumber],
  );
  return rows.length > 0;
}
