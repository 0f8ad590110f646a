import { shortOf } from './entry';

/** The columns of a FEC, in their order (LPF art. A47 A-1, VII). */
export const FEC_COLUMNS = [
  ...(['JournalCode', 'JournalLib', 'EcritureNum', 'EcritureDate', 'CompteNum', 'CompteLib'] as const),
  ...(['CompAuxNum', 'CompAuxLib', 'PieceRef', 'PieceDate', 'EcritureLib', 'Debit', 'Credit'] as const),
  ...(['EcritureLet', 'DateLet', 'ValidDate', 'Montantdevise', 'Idevise'] as const),
] as const;
/** Those that may be empty. */
const OPTIONAL: ReadonlySet<string> = new Set([
  ...(['CompAuxNum', 'CompAuxLib', 'EcritureLet', 'DateLet', 'Montantdevise', 'Idevise'] as const),
]);

/** A line of the books with its entry, as files of entries have it. */
export interface BookedLine {
  readonly journalCode: string;
  readonly journalLabel: string;
  readonly number: number;
  readonly enteredOn: string;
  readonly account: string;
  readonly accountLabel: string;
  readonly auxiliaryId: string | null;
  readonly auxiliaryLabel: string | null;
  readonly pieceReference: string;
  readonly pieceOn: string;
  readonly label: string;
  readonly debit: string;
  readonly credit: string;
  readonly letter: string | null;
  readonly letteredOn: string | null;
  /** The day on which it was posted. */
  readonly validatedOn: string;
}

/** The values of a line in a FEC, in the order of its columns. Throws where one is missing. */
export function fecValues(line: BookedLine): readonly string[] {
  const values = [
    line.journalCode,
    line.journalLabel,
    String(line.number),
    dayOf(line.enteredOn),
    line.account,
    line.accountLabel,
    auxiliaryNumber(line.auxiliaryId),
    line.auxiliaryLabel ?? '',
    line.pieceReference,
    dayOf(line.pieceOn),
    line.label,
    amountOf(line.debit),
    amountOf(line.credit),
    line.letter ?? '',
    line.letteredOn === null ? '' : dayOf(line.letteredOn),
    dayOf(line.validatedOn),
    '',
    '',
  ].map(clean);
  const missing = FEC_COLUMNS.find((column, place) => values[place] === '' && !OPTIONAL.has(column));
  if (missing !== undefined) throw new Error(`line of ${line.journalCode} ${line.number} without ${missing}`);
  return values;
}

/** A record of a FEC: values between tabs, and the end of a line of Windows. */
export function fecRecord(values: readonly string[]): string {
  return `${values.join('\t')}\r\n`;
}

/** A record of a CSV file as French spreadsheets read it, of the same values. */
export function csvRecord(values: readonly string[]): string {
  return `${values.map(csvValue).join(';')}\r\n`;
}

/** The name of a FEC by law: `<SIREN>FEC<AAAAMMJJ>`, with the closing day. */
export function fecName(siren: string, closedOn: string): string {
  return `${siren}FEC${dayOf(closedOn)}`;
}

/** The number of a client's account: what of its id tells it from others. */
function auxiliaryNumber(id: string | null): string {
  return id === null ? '' : `C${shortOf(id)}`;
}

function dayOf(date: string): string {
  return date.replaceAll('-', '');
}

function amountOf(amount: string): string {
  return amount.replace('.', ',');
}

/** Without what would end a value or a record. */
function clean(value: string): string {
  return value.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** What a spreadsheet would take for a formula is text to it (CWE-1236). */
function csvValue(value: string): string {
  const text = /^[=+\-@]/.test(value) && !/^-?[0-9,]+$/.test(value) ? `'${value}` : value;
  return /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
