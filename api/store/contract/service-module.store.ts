import { readPagesOf, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';

/** A module of a contract as stored. */
export interface ServiceModuleRecord {
  readonly id: string;
  readonly contractId: string;
  readonly position: number;
  readonly key: string;
  readonly code: string;
  readonly mode: 'FORFAIT' | 'CONSUMPTION';
  readonly label: { readonly en: string; readonly fr: string };
  readonly hosting: boolean;
  readonly active: boolean;
  readonly yearlyQuantity: number | null;
  readonly monthlyAmount: string;
  readonly baseUnits: number | null;
  /** Money text, or null. */
  readonly unitPrice: string | null;
}

type Row = Omit<ServiceModuleRecord, 'label'> & { readonly labelEn: string; readonly labelFr: string };

const columns =
  `m.id, m.contract_id AS "contractId", m.position, m.key, m.code, m.mode, m.label_en AS "labelEn", m.label_fr AS "labelFr", ` +
  `m.hosting, m.active, m.yearly_quantity AS "yearlyQuantity", m.monthly_amount || ' ' || m.currency AS "monthlyAmount", ` +
  `m.base_units AS "baseUnits", m.unit_price || ' ' || m.currency AS "unitPrice"`;

const list: ListShape = {
  name: 'service-modules',
  columns,
  from: 'service_module m',
  order: [{ sql: 'm.position', type: 'integer' }],
  parent: 'm.contract_id',
};
const activeOnly: ListShape = { ...list, name: 'service-modules:active', where: 'm.active' };

/** Its lists; exported for the tests that keep their plans. */
export const serviceModuleLists: readonly ListShape[] = [list, activeOnly];

/** The modules of several contracts, a page each, in the pack's order. */
export async function modulesOfContracts(
  reader: Reader,
  contracts: readonly string[],
  onlyActive: boolean,
  page: PageRange,
): Promise<ServiceModuleRecord[]> {
  return (await readPagesOf<Row>(reader, onlyActive ? activeOnly : list, contracts, [], page)).map(toRecord);
}

/** All modules of several contracts: what their terms are made with. */
export async function allModulesOfContracts(
  reader: Reader,
  contracts: readonly string[],
): Promise<ServiceModuleRecord[]> {
  const rows = await reader.query<Row>(
    {
      name: 'service-modules:all',
      text: `SELECT ${columns} FROM service_module m WHERE m.contract_id = ANY($1::uuid[]) ORDER BY m.contract_id, m.position`,
    },
    [contracts],
  );
  return rows.map(toRecord);
}

/** The modules with these ids, those that may be seen. */
export async function modulesById(reader: Reader, ids: readonly string[]): Promise<ServiceModuleRecord[]> {
  const rows = await reader.query<Row>(
    { name: 'service-modules:by-id', text: `SELECT ${columns} FROM service_module m WHERE m.id = ANY($1::uuid[])` },
    [ids],
  );
  return rows.map(toRecord);
}

function toRecord({ labelEn, labelFr, ...row }: Row): ServiceModuleRecord {
  return { ...row, label: { en: labelEn, fr: labelFr } };
}
