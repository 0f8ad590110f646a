import { accept, refuseAll, type Result } from '../../../domain/result';
import { inventoryOf, lockInventoryOf } from '../../../store/asset/asset.store';
import { AssetRow } from '../../../store/rows';
import { isId, notFound } from '../../checks';
import { lockContract } from '../../command/lock-contract';
import { pauseBetween } from '../../command/many';
import { record } from '../../command/record';
import { insertRows, type Unit } from '../../command/unit';
import { datedTermsOfLocked } from '../../contract/dated-terms-of';
import { newAsset, perimeterOf, refuseOver } from '../add-asset';
import { placeAssets } from './place-assets';
import { readCsv } from './read-csv';
import { readLine } from './read-line';

/** Most lines of a file of one call. */
export const MOST_LINES = 5_000;

/** What an import is at, and how many lines of how many it has come to. */
export type ImportProgress = (stage: 'read' | 'checked' | 'recorded', done: number, of: number) => void;

/** What an import did. */
export interface ImportedAssets {
  readonly contractId: string;
  readonly imported: number;
}

/**
 * Adds the assets of a CSV to a contract's inventory, all of them or none: every line that is wrong
 * is refused with its number and its reason (`CSV_LINE_INVALID`).
 */
export async function importAssets(
  unit: Unit,
  input: { readonly contractId: string; readonly csv: string },
  { most = MOST_LINES, progress }: { readonly most?: number; readonly progress?: ImportProgress } = {},
): Promise<Result<ImportedAssets>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const terms = (await datedTermsOfLocked(unit, contract)).at(unit.now);
  const over = refuseOver(terms, ['contractId']);
  if (over !== null) return over;
  const lines = readCsv(input.csv, most);
  if (!lines.ok) return lines;
  const count = lines.value.length;
  progress?.('read', count, count);
  await lockInventoryOf(unit.tx, contract.clientId);
  const inventory = await inventoryOf(unit.tx, contract.clientId);
  const read: ReturnType<typeof readLine>[] = [];
  for (const [index, line] of lines.value.entries()) {
    await pauseBetween(index);
    read.push(readLine(line, contract.startsOn));
  }
  const { placed, faults } = placeAssets(
    read.map(({ asset }) => asset),
    inventory,
    () => unit.newId(),
  );
  const wrong = [...read.flatMap((each) => each.faults), ...faults];
  if (wrong.length > 0) return refuseAll([...wrong].sort((a, b) => Number(a.path[1]) - Number(b.path[1])));
  const rows = [];
  for (const [index, { id, kind, facts, siteId, parentId }] of placed.entries()) {
    await pauseBetween(index);
    const perimeter = perimeterOf(terms, { kind, ...facts });
    const { row, event } = newAsset(unit, contract, kind, { ...facts, siteId, parentId, ...perimeter }, id);
    rows.push(row);
    await record(unit, event);
    if ((index + 1) % 500 === 0 || index + 1 === count) progress?.('checked', index + 1, count);
  }
  await insertRows(unit, AssetRow, rows);
  progress?.('recorded', count, count);
  return accept({ contractId: contract.id, imported: count });
}
