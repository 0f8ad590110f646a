import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { asMoneyText, table, type RecordOf } from '../table';
import { IndemnityRow } from './indemnity.row';

const indemnity = table(IndemnityRow, 'd');
const indemnities = indemnity.select({
  without: ['currency', 'capUses'],
  plus: { amount: asMoneyText(indemnity.column.amount, indemnity.column.currency) },
});

/** An indemnity as stored, its amount as money text. */
export type IndemnityRecord = RecordOf<typeof indemnities>;

/** What orders the lists of indemnities. */
export const indemnityOrder = indemnity.order('id');
const ofContracts: ListShape = {
  ...indemnities,
  name: 'indemnities:contract',
  order: indemnityOrder,
  parent: indemnity.column.contractId,
};

/** Its lists; exported for the tests that keep their plans. */
export const indemnityLists: readonly ListShape[] = [ofContracts];

/** The indemnities of several contracts, a page each, oldest first. */
export function indemnitiesOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<IndemnityRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [], page);
}

/** The indemnities with these ids, those that may be seen. */
export function indemnitiesById(reader: Reader, ids: readonly string[]): Promise<IndemnityRecord[]> {
  return reader.query({ name: 'indemnities:by-id', text: `${indemnities.text} WHERE d.id = ANY($1::uuid[])` }, [ids]);
}
