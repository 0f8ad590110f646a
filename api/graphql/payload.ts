import type { Outcome } from '../app/command/run-command';
import type { Refusal as DomainRefusal } from '../domain/result';
import type { Refusal, RefusalCode } from './_generated';

/** The two fields that every payload has. */
export function payloadBase(outcome: Outcome<unknown>): { refusals: Refusal[]; replayed: boolean } {
  return { refusals: outcome.refusals.map(toRefusal), replayed: outcome.replayed };
}

/** A refusal of the domain as the schema has it: its codes are those of the schema, which a test checks. */
function toRefusal(refusal: DomainRefusal): Refusal {
  return { ...refusal, code: refusal.code as RefusalCode };
}

/** The first of the rows found for an id that a use case has just answered; null when it was refused. */
export async function rowOf<Row>(
  id: string | undefined,
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<Row | null> {
  if (id === undefined) return null;
  const [row] = await find([id]);
  if (row === undefined) throw new Error('a row that was just written cannot be read');
  return row;
}

/** The rows found for several ids, in the order of the ids. */
export async function rowsOf<Row extends { readonly id: string }>(
  ids: readonly string[],
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const byId = new Map((await find(ids)).map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
