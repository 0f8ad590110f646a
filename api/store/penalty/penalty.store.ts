import type { ExplanationRecord } from '../explanation-record';
import { readPagesOf, type ListShape, type PageRange } from '../keyset';
import type { StatementRunner as Reader } from '../database/statement';
import { money, table, type RecordOf } from '../table';
import { PenaltyRow } from './penalty.row';

const penalty = table(PenaltyRow, 'p');
const plus = { amount: money(penalty.column.amount, penalty.column.currency) };
const penalties = penalty.select({ without: ['currency', 'reversedAt', 'capUses', 'explanation'], plus });
const penaltiesWithCaps = penalty.select({ without: ['currency'], plus });
const explanations = penalty.pick(['id', 'explanation']);

/** A penalty as stored, its amount as money text. */
export type PenaltyRecord = RecordOf<typeof penalties>;

/** A penalty with its explanation and what it took of its caps: what deciding over it, and assessing the next one, needs. */
export type PenaltyWithCaps = RecordOf<typeof penaltiesWithCaps>;

const ofContracts: ListShape = {
  ...penalties,
  name: 'penalties:contract',
  order: penalty.order('number'),
  descending: true,
  parent: penalty.column.contractId,
};
const ofIncidents: ListShape = { ...ofContracts, name: 'penalties:incident', parent: penalty.column.incidentId };

/** Its lists; exported for the tests that keep their plans. */
export const penaltyLists: readonly ListShape[] = [ofContracts, ofIncidents];

/** The penalties of several contracts, a page each, latest first. */
export function penaltiesOfContracts(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<PenaltyRecord[]> {
  return readPagesOf(reader, ofContracts, contracts, [], page);
}

/** The penalties of several incidents, a page each, latest first. */
export function penaltiesOfIncidents(
  reader: Reader,
  incidents: readonly string[],
  page: PageRange,
): Promise<PenaltyRecord[]> {
  return readPagesOf(reader, ofIncidents, incidents, [], page);
}

/** The penalties with these ids, those that may be seen. */
export function penaltiesById(reader: Reader, ids: readonly string[]): Promise<PenaltyRecord[]> {
  return reader.query({ name: 'penalties:by-id', text: `${penalties.text} WHERE p.id = ANY($1::uuid[])` }, [ids]);
}

/** The explanations of the penalties with these ids: longer than all the rest of their rows, so read when asked for. */
export function explanationsOfPenalties(reader: Reader, ids: readonly string[]): Promise<ExplanationRecord[]> {
  return reader.query({ name: 'penalties:explanations', text: `${explanations.text} WHERE p.id = ANY($1::uuid[])` }, [
    ids,
  ]);
}

/** All penalties of several contracts in the order of their recording: what caps are reckoned from. */
export function allPenaltiesOf(reader: Reader, contracts: readonly string[]): Promise<PenaltyWithCaps[]> {
  return reader.query(
    {
      name: 'penalties:all',
      text: `${penaltiesWithCaps.text} WHERE p.contract_id = ANY($1::uuid[]) ORDER BY p.contract_id, p.number`,
    },
    [contracts],
  );
}

/** The penalty with this id and its caps, if it may be seen. */
export async function penaltyWithCaps(reader: Reader, id: string): Promise<PenaltyWithCaps | undefined> {
  const [row] = await reader.query<PenaltyWithCaps>(
    { name: 'penalties:with-caps', text: `${penaltiesWithCaps.text} WHERE p.id = $1` },
    [id],
  );
  return row;
}

/**
 * For each contract, what its penalties assessed in `[from, until]` and still owed come to, as money text. With an instant, as it was known
 * then: nothing that was assessed later, and all that was reversed later.
 */
export function penaltySums(
  reader: Reader,
  contracts: readonly string[],
  from: string,
  until: string,
  knownAt: string | null,
): Promise<{ readonly contractId: string; readonly amount: string }[]> {
  return reader.query(
    {
      name: 'penalties:sums',
      text:
        `SELECT p.contract_id AS "contractId", sum(p.amount) || ' ' || p.currency AS amount FROM penalty p ` +
        `WHERE p.contract_id = ANY($1::uuid[]) AND p.assessed_at >= $2::timestamptz ` +
        `AND p.assessed_at <= LEAST($3::timestamptz, $4::timestamptz) ` +
        `AND (p.status NOT IN ('REVERSED', 'REJECTED', 'EXPIRED') OR p.reversed_at > $4::timestamptz) GROUP BY p.contract_id, p.currency`,
    },
    [contracts, from, until, knownAt],
  );
}
