import { readPagesOf, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { withLabels, type Labelled } from '../labels';
import { asMoneyText, table, type RecordOf } from '../table';
import { ServiceModuleRow } from './service-module.row';

const serviceModule = table(ServiceModuleRow, 'm');
const m = serviceModule.column;
/** What is read of a module, its amounts as money text. */
export const modulesSelected = serviceModule.select({
  without: ['currency'],
  plus: { monthlyAmount: asMoneyText(m.monthlyAmount, m.currency), unitPrice: asMoneyText(m.unitPrice, m.currency) },
});
type Row = RecordOf<typeof modulesSelected>;

/** What orders the lists of modules. */
export const moduleOrder = serviceModule.order('position');

/** A module of a contract as stored, its amounts as money text. */
export type ServiceModuleRecord = Labelled<Row>;

const list: ListShape = {
  ...modulesSelected,
  name: 'service-modules',
  order: moduleOrder,
  parent: m.contractId,
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
  return withLabels(await readPagesOf<Row>(reader, onlyActive ? activeOnly : list, contracts, [], page));
}

/** All modules of several contracts: what their terms are made with. */
export async function allModulesOfContracts(
  reader: Reader,
  contracts: readonly string[],
): Promise<ServiceModuleRecord[]> {
  const rows = await reader.query<Row>(
    {
      name: 'service-modules:all',
      text: `${modulesSelected.text} WHERE m.contract_id = ANY($1::uuid[]) ORDER BY m.contract_id, m.position`,
    },
    [contracts],
  );
  return withLabels(rows);
}

/** The modules with these ids, those that may be seen. */
export async function modulesById(reader: Reader, ids: readonly string[]): Promise<ServiceModuleRecord[]> {
  const rows = await reader.query<Row>(
    { name: 'service-modules:by-id', text: `${modulesSelected.text} WHERE m.id = ANY($1::uuid[])` },
    [ids],
  );
  return withLabels(rows);
}
