import type { BookedLine } from '../../domain/accounting/fec';
import type { StatementRunner as Reader } from '../database/statement';

/** What is wrong with the entries of some days. */
export interface BooksFault {
  readonly what: 'UNBALANCED' | 'GAP' | 'OUT_OF_YEAR' | 'PIECE_AFTER_ENTRY' | 'NOT_VALIDATED';
  readonly journal: string;
  readonly number: number;
}

/**
 * What is wrong with the entries of some days of a fiscal year; `whole`: numbers must have no gap,
 * of whoever sees them all.
 */
export function booksFaults(
  reader: Reader,
  fiscalYear: number,
  from: string,
  to: string,
  whole: boolean,
): Promise<BooksFault[]> {
  const text =
    `WITH e AS (SELECT e.*, s.debit, s.credit FROM accounting_entry e CROSS JOIN LATERAL (` +
    `SELECT sum(l.debit) AS debit, sum(l.credit) AS credit FROM accounting_line l ` +
    `WHERE l.provider_id = e.provider_id AND l.entry_id = e.id) s WHERE e.entered_on BETWEEN $2::date AND $3::date) ` +
    `SELECT 'UNBALANCED' AS what, journal_code AS journal, number FROM e WHERE debit IS DISTINCT FROM credit OR debit <> total ` +
    `UNION ALL SELECT 'OUT_OF_YEAR', journal_code, number FROM e WHERE fiscal_year <> $1 ` +
    `UNION ALL SELECT 'PIECE_AFTER_ENTRY', journal_code, number FROM e WHERE piece_on > entered_on ` +
    `UNION ALL SELECT 'NOT_VALIDATED', journal_code, number FROM e WHERE entered_on > (recorded_at AT TIME ZONE 'UTC')::date ` +
    `UNION ALL SELECT 'GAP', journal_code, max(number) FROM e WHERE $4::boolean GROUP BY journal_code ` +
    `HAVING min(number) <> 1 OR max(number) <> count(*) ORDER BY 1, 2, 3 LIMIT 20`;
  return reader.query({ name: 'booked-lines:faults', text }, [fiscalYear, from, to, whole]);
}

/** How many lines the entries of some days have. */
export async function countBookedLines(reader: Reader, from: string, to: string): Promise<number> {
  const text =
    `SELECT count(*)::integer AS lines FROM accounting_entry e JOIN accounting_line l ` +
    `ON l.provider_id = e.provider_id AND l.entry_id = e.id WHERE e.entered_on BETWEEN $1::date AND $2::date`;
  const [row] = await reader.query<{ readonly lines: number }>({ name: 'booked-lines:count', text }, [from, to]);
  return row?.lines ?? 0;
}

/** A line with the place of its entry in the books. */
export interface PlacedLine extends BookedLine {
  readonly sequence: number;
}

/** The lines of so many entries through a day that follow a place on a day, as they were posted. */
export function bookedLines(
  reader: Reader,
  on: string,
  to: string,
  after: number,
  entries: number,
): Promise<PlacedLine[]> {
  const text =
    `SELECT e.sequence, e.journal_code AS "journalCode", e.journal_label AS "journalLabel", e.number, ` +
    `e.entered_on AS "enteredOn", l.account, l.account_label AS "accountLabel", l.auxiliary_id AS "auxiliaryId", ` +
    `l.auxiliary_label AS "auxiliaryLabel", e.piece_reference AS "pieceReference", e.piece_on AS "pieceOn", e.label, ` +
    `l.debit, l.credit, l.letter, l.lettered_on AS "letteredOn", (e.recorded_at AT TIME ZONE 'UTC')::date AS "validatedOn" ` +
    `FROM (SELECT * FROM accounting_entry x WHERE x.entered_on <= $2::date AND (x.entered_on, x.sequence) > ($1::date, $3::integer) ` +
    `ORDER BY x.entered_on, x.sequence LIMIT $4) e ` +
    `JOIN accounting_line l ON l.provider_id = e.provider_id AND l.entry_id = e.id ORDER BY e.sequence, l.line`;
  return reader.query({ name: 'booked-lines:next', text }, [on, to, after, entries]);
}
