import type { LocalDate } from '../time/instant';

/** Where the books are as files. */
export const ACCOUNTING_PATH = '/accounting';

/** The names of the files of a fiscal year. */
export const ACCOUNTING_FILES = { FEC: 'fec.txt', CSV: 'entries.csv' } as const;
/** What the books are written as. */
export type AccountingFileForm = keyof typeof ACCOUNTING_FILES;

/** Where the entries of a fiscal year are, through a day. */
export function accountingFilePath(form: AccountingFileForm, fiscalYear: number, until: LocalDate): string {
  return `${ACCOUNTING_PATH}/${fiscalYear}/${ACCOUNTING_FILES[form]}?until=${until}`;
}
