import { csvRecord, FEC_COLUMNS, fecName, fecRecord, fecValues } from '../../domain/accounting/fec';
import type { AccountingFileForm } from '../../domain/accounting/file-path';
import { firstDayOfFiscalYear, lastDayOfFiscalYear } from '../../domain/accounting/periods';
import type { LocalDate } from '../../domain/time/instant';
import { accountingOf } from '../../store/accounting/accounting.store';
import { bookedLines, booksFaults, countBookedLines, type BooksFault } from '../../store/accounting/booked-line.store';
import type { ReadScope } from '../../store/database/read-scope';
import type { Session } from '../../store/database/session';
import { identitiesOn } from '../../store/party/party-identity.store';

/** Which entries a file is of. */
export interface AccountingFileChoice {
  readonly form: AccountingFileForm;
  /** The fiscal year, named by the year in which it ends. */
  readonly fiscalYear: number;
  /** The last day; the last one of the year when null. */
  readonly until: LocalDate | null;
}

/** A file of entries before it is sent. */
export interface AccountingFile {
  readonly name: string;
  /** How many lines it has, without the names of the columns. */
  readonly lines: number;
  /** Its text, some entries at a time: a slow caller keeps no connection. */
  texts(): AsyncGenerator<string>;
}

/** Why there is no file, and what to do. */
export interface NoAccountingFile {
  /** `MISSING`: there are no books that the caller may see. */
  readonly reason: 'MISSING' | 'INVALID' | 'NOT_READY';
  readonly message: string;
}

const ENTRIES_AT_ONCE = 200;

/**
 * The entries of a fiscal year, or of its first days, as a file. A FEC is written only where all
 * that the law asks for holds: its days are closed, its entries balance and are numbered without
 * gaps, and the SIREN of the provider is on record. A partner gets an extract: the entries of the
 * clients that are entrusted to it, under a name that says so.
 */
export async function openAccountingFile(
  read: ReadScope,
  session: Session,
  { form, fiscalYear, until }: AccountingFileChoice,
): Promise<AccountingFile | NoAccountingFile> {
  const books = await accountingOf(read);
  if (books === undefined) return { reason: 'MISSING', message: 'There are no books.' };
  const from = firstDayOfFiscalYear(fiscalYear, books.fiscalYearFirstMonth);
  const last = lastDayOfFiscalYear(fiscalYear, books.fiscalYearFirstMonth);
  const to = until ?? last;
  if (to < from || to > last)
    return { reason: 'INVALID', message: `${to} is not in that fiscal year. Give a day from ${from} to ${last}.` };
  if (to < books.startsOn)
    return { reason: 'INVALID', message: `The books begin on ${books.startsOn}. Give a later fiscal year or day.` };
  const isWhole = session.kind === 'PROVIDER';
  const identity = (await identitiesOn(read, [session.providerId], to))[0];
  if (form === 'FEC') {
    const asked = { fiscalYear, from, to, isWhole };
    const problem = await unreadyFec(read, books.postedThrough, identity?.siren ?? null, asked);
    if (problem !== null) return { reason: 'NOT_READY', message: problem };
  }
  const lines = await countBookedLines(read, from, to);
  const own = form === 'FEC' ? fecName(identity?.siren ?? '', to) : `ecritures-${to.replaceAll('-', '')}`;
  const name = `${own}${isWhole ? '' : '-extrait'}.${form === 'FEC' ? 'txt' : 'csv'}`;
  return { name, lines, texts: () => textsOf(read, form, from, to) };
}

/** Why a FEC cannot be written, with what to do; null where it can. */
async function unreadyFec(
  read: ReadScope,
  postedThrough: string | null,
  siren: string | null,
  asked: { readonly fiscalYear: number; readonly from: string; readonly to: string; readonly isWhole: boolean },
): Promise<string | null> {
  const { fiscalYear, from, to, isWhole } = asked;
  if (postedThrough === null || postedThrough < to)
    return `Entries are posted through ${postedThrough ?? 'no day'}. Use \`postAccountingEntries\` through ${to}, or give \`until\`.`;
  if (siren === null)
    return `The SIREN of the provider on ${to} is not on record. Record it with \`recordIdentity\`, from ${to} or before.`;
  const [fault] = await booksFaults(read, fiscalYear, from, to, isWhole);
  if (fault === undefined) return null;
  return `${FAULTS[fault.what]}: ${fault.journal} ${fault.number}. Run \`npm run verify\`, which says what was changed.`;
}

const FAULTS: Readonly<Record<BooksFault['what'], string>> = {
  UNBALANCED: 'An entry does not balance',
  GAP: 'The numbers of a journal have a gap',
  OUT_OF_YEAR: 'An entry is not in its fiscal year',
  PIECE_AFTER_ENTRY: 'An entry is before its piece',
  NOT_VALIDATED: 'An entry is after its validation',
};

/** The text of a file, some entries at a time. */
async function* textsOf(read: ReadScope, form: AccountingFileForm, from: string, to: string): AsyncGenerator<string> {
  const recordOf = form === 'FEC' ? fecRecord : csvRecord;
  yield recordOf(FEC_COLUMNS);
  for (let on = from, after = 0; ;) {
    const lines = await bookedLines(read, on, to, after, ENTRIES_AT_ONCE);
    const last = lines.at(-1);
    if (last === undefined) return;
    await read.renew();
    yield lines.map((line) => recordOf(fecValues(line))).join('');
    on = last.enteredOn;
    after = last.sequence;
  }
}
