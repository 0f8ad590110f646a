import { readByIds, readPagesOf, type ByIdShape, type ListShape, type PageRange, type Below } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { LABEL_PARTS, withLabels, type Labelled } from '../labels';
import type { RecordedTime } from '../event/event.store';
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
  made: LABEL_PARTS,
  order: moduleOrder,
  parent: m.contractId,
};
const activeOnly: ListShape = { ...list, name: 'service-modules:active', where: 'm.active' };

const byId: ByIdShape = {
  ...modulesSelected,
  name: 'service-modules:by-id',
  made: LABEL_PARTS,
  order: [{ sql: m.id, type: 'uuid', property: 'id' }],
};

/** Its lists; exported for the tests that keep their plans. */
export const serviceModuleLists: readonly ListShape[] = [list, activeOnly];

/** The modules of several contracts, a page each, in the pack's order. */
export async function modulesOfContracts(
  reader: Reader,
  contracts: readonly string[],
  onlyActive: boolean,
  page: PageRange,
): Promise<Below<ServiceModuleRecord>[]> {
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
export async function modulesById(
  reader: Reader,
  ids: readonly string[],
  only?: ReadonlySet<string>,
): Promise<ServiceModuleRecord[]> {
  return withLabels(await readByIds<Row>(reader, byId, ids, only));
}

/**
 * When a version of each module, or something about its commissioning, was last recorded; a row for
 * each, with its id as the subject.
 */
export function modulesLastRecorded(reader: Reader, ids: readonly string[]): Promise<RecordedTime[]> {
  return reader.query(
    {
      name: 'service-modules:last-recorded',
      text:
        `SELECT m.id AS "subjectId", greatest(` +
        `(SELECT max(v.recorded_at) FROM contract_version v WHERE v.contract_id = m.contract_id AND v.fact = 'MODULE' AND v.key = m.key), ` +
        `(SELECT max(e.recorded_at) FROM event e WHERE e.subject_id = m.contract_id AND e.payload->>'moduleId' = m.id::text)) AS "recordedAt" ` +
        `FROM ${serviceModule.from} WHERE m.id = ANY($1::uuid[])`,
    },
    [ids],
  );
}

/** Where modules of a draft are placed that it names no longer: behind all that a pack has. */
const BEHIND = 100_000;

/**
 * Makes room for the modules of a draft that is changed: puts those that it names no longer behind
 * all others, and the others out of the way of the places that they are given next.
 */
export async function placeModules(tx: Reader, contractId: string, left: readonly string[]): Promise<void> {
  const away = {
    name: 'service-modules:away',
    text: `UPDATE service_module SET position = position + $2 WHERE contract_id = $1`,
  };
  await tx.query(away, [contractId, 2 * BEHIND]);
  const text =
    `UPDATE service_module SET position = $3 + n.place FROM unnest($2::uuid[]) WITH ORDINALITY AS n (id, place) ` +
    `WHERE contract_id = $1 AND service_module.id = n.id`;
  await tx.query({ name: 'service-modules:behind', text }, [contractId, left, BEHIND]);
}
