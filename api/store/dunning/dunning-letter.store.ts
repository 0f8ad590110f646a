import type { PrintedLetter } from '../../domain/dunning/letter/printed-letter';
import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { debitStateSql } from '../direct-debit/debit-state';
import { asMoneyText, table, type RecordOf } from '../table';
import { aroseOnSql } from './arose-on';
import { DunningLetterRow } from './dunning-letter.row';

const letter = table(DunningLetterRow, 'dl');
const c = letter.column;
const letters = letter.select({
  without: ['document', 'translation', 'currency', 'recordedAt'],
  plus: {
    unpaid: asMoneyText(c.unpaid, c.currency),
    interest: asMoneyText(c.interest, c.currency),
    recoveryFee: asMoneyText(c.recoveryFee, c.currency),
    alreadyClaimed: asMoneyText(c.alreadyClaimed, c.currency),
    total: asMoneyText(c.total, c.currency),
    createdAt: c.recordedAt,
    updatedAt: c.recordedAt,
  },
});

/** A letter that asked for what was late, as stored, without what it says. */
export type DunningLetterRecord = RecordOf<typeof letters>;

/** What orders the letters of a contract, which are shown latest first. */
export const dunningLetterOrder = letter.order('id');
const ofContracts: ListShape = {
  ...letters,
  name: 'dunning-letters:contract',
  order: dunningLetterOrder,
  descending: true,
  parent: c.contractId,
  where: `($1::text[] IS NULL OR ${c.kind} = ANY($1))`,
  valueCount: 1,
};

/** Its lists; exported for the tests that keep their plans. */
export const dunningLetterLists: readonly ListShape[] = [ofContracts];

/** The letters of several contracts, a page each, latest first; those of some kinds or all. */
export function lettersOfContracts(
  reader: Reader,
  contracts: readonly string[],
  kinds: readonly string[] | null,
  page: PageRange,
): Promise<Below<DunningLetterRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [kinds], page);
}

/** The letters with these ids, those that may be seen. */
export function lettersById(reader: Reader, ids: readonly string[]): Promise<DunningLetterRecord[]> {
  return reader.query({ name: 'dunning-letters:by-id', text: `${letters.text} WHERE dl.id = ANY($1::uuid[])` }, [ids]);
}

/** What a letter says, in the language of the client and in the other one. */
export interface KeptLetter {
  readonly language: 'en' | 'fr';
  readonly document: PrintedLetter;
  readonly translation: PrintedLetter;
}

/** What a letter says, if it may be seen. */
export async function keptLetterOf(reader: Reader, id: string): Promise<KeptLetter | undefined> {
  const text = 'SELECT l.language, l.document, l.translation FROM dunning_letter l WHERE l.id = $1';
  const [found] = await reader.query<KeptLetter>({ name: 'dunning-letters:kept', text }, [id]);
  return found;
}

/** The number of the next letter of a contract, which is locked. */
export async function nextLetterNumber(reader: Reader, contractId: string): Promise<number> {
  const text = 'SELECT coalesce(max(l.number), 0) + 1 AS number FROM dunning_letter l WHERE l.contract_id = $1';
  const [found] = await reader.query<{ readonly number: number }>({ name: 'dunning-letters:next', text }, [contractId]);
  return found?.number ?? 1;
}

/** An open document of late interest alone, which bears none itself. */
export interface OpenInterestDocument {
  readonly id: string;
  readonly reference: string;
  readonly issuedOn: string;
  /** The day on which the debt of it arose. */
  readonly aroseOn: string;
  readonly dueOn: string;
  readonly total: string;
  readonly open: string;
}

/** The open documents of late interest of a contract that were due before a day. */
export function openInterestDocuments(
  reader: Reader,
  contractId: string,
  before: string,
): Promise<OpenInterestDocument[]> {
  const text =
    `SELECT v.id, v.reference, v.issued_on AS "issuedOn", ${aroseOnSql('v')} AS "aroseOn", v.due_on AS "dueOn", ` +
    `v.total_including_tax || ' ' || v.currency AS total, v.open_amount || ' ' || v.currency AS open FROM invoice v ` +
    `WHERE v.contract_id = $1 AND v.open_amount <> 0 AND v.open_amount > 0 AND v.due_on < $2::date ` +
    `AND EXISTS (SELECT 1 FROM invoice_line l JOIN late_claim k ON k.adjustment_id = l.adjustment_id WHERE l.invoice_id = v.id) ` +
    `ORDER BY v.due_on, v.id`;
  return reader.query({ name: 'dunning-letters:interest-documents', text }, [contractId, before]);
}

/** Whether credit notes of a contract still owe the client something. */
export async function hasOpenCredits(reader: Reader, contractId: string): Promise<boolean> {
  const text = `SELECT true AS found FROM invoice v WHERE v.contract_id = $1 AND v.open_amount <> 0 AND v.open_amount < 0 LIMIT 1`;
  return (await reader.query({ name: 'dunning-letters:credits', text }, [contractId])).length > 0;
}

/** Which of some invoices are being debited: their client is to transfer nothing. */
export async function underDebit(reader: Reader, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const text =
    `SELECT DISTINCT d.invoice_id AS id FROM direct_debit d ` +
    `WHERE d.invoice_id = ANY($1::uuid[]) AND ${debitStateSql('d')} = 'PENDING'`;
  const found = await reader.query<{ readonly id: string }>({ name: 'dunning-letters:under-debit', text }, [ids]);
  return new Set(found.map(({ id }) => id));
}
