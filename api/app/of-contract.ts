import { accept, refuse, type Result } from '../domain/result';
import { isId, notFound } from './checks';
import type { Unit } from './command/unit';

/**
 * Something of a contract that an input may name by its id; null when it names none. Refused:
 * `NOT_FOUND`, and `CONTRACT_MISMATCH` for what is of another contract.
 */
export async function ofContract<Row extends { readonly contractId: string }>(
  unit: Unit,
  contractId: string,
  what: string,
  path: string,
  id: string | null | undefined,
  find: (reader: Unit['tx'], ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<Result<Row | null>> {
  if (id == null) return accept(null);
  const [row] = isId(id) ? await find(unit.tx, [id]) : [];
  if (row === undefined) return notFound(what, [path]);
  if (row.contractId === contractId) return accept(row);
  return refuse('CONTRACT_MISMATCH', [path], `The ${what} is of another contract.`, 'Name one of the same contract.');
}
