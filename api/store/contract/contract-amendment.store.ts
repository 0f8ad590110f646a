import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { ContractAmendmentRow } from './contract-amendment.row';

const amendment = table(ContractAmendmentRow, 'm');
const amendments = amendment.select({});

/** An amendment of a contract as stored. */
export type AmendmentRecord = RecordOf<typeof amendments>;

/** What orders the lists of amendments. */
export const amendmentOrder = amendment.order('number');

const ofContracts: ListShape = {
  ...amendments,
  name: 'amendments',
  order: amendmentOrder,
  parent: amendment.column.contractId,
};

/** Its lists; exported for the tests that keep their plans. */
export const amendmentLists: readonly ListShape[] = [ofContracts];

/** The amendments of several contracts, a page each, in the order of their numbers. */
export function amendmentsOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<AmendmentRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [], page);
}

/** An amendment of a contract by its number. */
export interface AmendmentNumber {
  readonly contractId: string;
  readonly number: number;
}

/** The amendments of contracts with these numbers, those that may be seen. */
export function amendmentsByNumber(reader: Reader, wanted: readonly AmendmentNumber[]): Promise<AmendmentRecord[]> {
  const text =
    `${amendments.text} JOIN unnest($1::uuid[], $2::integer[]) AS n (contract_id, number) ` +
    `ON m.contract_id = n.contract_id AND m.number = n.number`;
  const values = [wanted.map(({ contractId }) => contractId), wanted.map(({ number }) => number)];
  return reader.query({ name: 'amendments:by-number', text }, values);
}

/** The amendments with these ids, those that may be seen. */
export function amendmentsById(reader: Reader, ids: readonly string[]): Promise<AmendmentRecord[]> {
  return reader.query({ name: 'amendments:by-id', text: `${amendments.text} WHERE m.id = ANY($1::uuid[])` }, [ids]);
}
