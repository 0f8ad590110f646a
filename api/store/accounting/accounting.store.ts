import type { StatementRunner as Reader, StatementSender } from '../database/statement';
import { table, type RecordOf } from '../table';
import { AccountPlanRow } from './account-plan.row';
import { AccountingRow } from './accounting.row';

const accounting = table(AccountingRow, 'ac');
const books = accounting.select();
const plan = table(AccountPlanRow, 'ap');
const plans = plan.select();

/** How a provider keeps its books, and how far they are posted, as stored. */
export type AccountingRecord = RecordOf<typeof books>;
/** Accounts and journals from a day on, as stored. */
export type AccountPlanRecord = RecordOf<typeof plans>;

/** How the asking provider keeps its books; undefined while it keeps none. */
export async function accountingOf(reader: Reader): Promise<AccountingRecord | undefined> {
  const [found] = await reader.query<AccountingRecord>({ name: 'accounting:one', text: books.text });
  return found;
}

/** The same, locked until the transaction ends: books are posted one after another. */
export async function lockAccounting(reader: Reader): Promise<AccountingRecord | undefined> {
  const text = `${books.text} FOR UPDATE OF ac`;
  const [found] = await reader.query<AccountingRecord>({ name: 'accounting:lock', text });
  return found;
}

/** The accounts and journals of the asking provider, the first day first. */
export function accountPlansOf(reader: Reader): Promise<AccountPlanRecord[]> {
  return reader.query({ name: 'accounting:plans', text: `${plans.text} ORDER BY ap.starts_on` });
}

/** Sets the accounts and journals from a day on. */
export function keepAccountPlan(
  tx: Pick<StatementSender, 'send'>,
  providerId: string,
  { startsOn, accounts, journals }: AccountPlanRecord,
): void {
  const text =
    `INSERT INTO account_plan (provider_id, starts_on, accounts, journals) VALUES ($1, $2, $3, $4) ` +
    `ON CONFLICT (provider_id, starts_on) DO UPDATE SET accounts = excluded.accounts, journals = excluded.journals`;
  const values = [providerId, startsOn, JSON.stringify(accounts), JSON.stringify(journals)];
  tx.send({ name: 'accounting:keep-plan', text }, values);
}

/** How many numbers of a journal are taken. */
export interface JournalNumbers {
  readonly journalCode: string;
  readonly count: number;
}

/** Takes the next numbers of journals in a fiscal year; returns the last one of each. */
export async function takeEntryNumbers(
  tx: Reader,
  providerId: string,
  fiscalYear: number,
  taken: readonly JournalNumbers[],
): Promise<ReadonlyMap<string, number>> {
  const text =
    `INSERT INTO accounting_journal AS j (provider_id, fiscal_year, journal_code, last_number) ` +
    `SELECT $1, $2, t.code, t.count FROM unnest($3::text[], $4::integer[]) AS t(code, count) ` +
    `ON CONFLICT (provider_id, fiscal_year, journal_code) DO UPDATE SET last_number = j.last_number + excluded.last_number ` +
    `RETURNING journal_code AS code, last_number AS last`;
  const rows = await tx.query<{ code: string; last: number }>({ name: 'accounting:take-numbers', text }, [
    providerId,
    fiscalYear,
    taken.map(({ journalCode }) => journalCode),
    taken.map(({ count }) => count),
  ]);
  return new Map(rows.map(({ code, last }) => [code, last]));
}
