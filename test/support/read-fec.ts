/** A FEC as whoever checks books reads it, by the rules of LPF art. A47 A-1 and by nothing of ours. */

const NAMES =
  'JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise';
const MAY_BE_EMPTY = new Set([6, 7, 13, 14, 16, 17]);

/** A line of a FEC, with amounts in cents. */
export interface FecLine {
  readonly journal: string;
  readonly number: number;
  readonly on: string;
  readonly account: string;
  readonly auxiliary: string;
  readonly auxiliaryLabel: string;
  readonly piece: string;
  readonly pieceOn: string;
  readonly label: string;
  readonly debit: bigint;
  readonly credit: bigint;
  readonly letter: string;
  readonly letteredOn: string;
  readonly validOn: string;
}

/** Reads a FEC and all that is wrong with it, as sentences. */
export function readFec(
  text: string,
  year: { readonly from: string; readonly to: string },
): { readonly lines: readonly FecLine[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  if (!text.endsWith('\r\n')) problems.push('the last record does not end');
  const records = text.split('\r\n').slice(0, -1);
  if (records.some((record) => /[\r\n]/.test(record))) problems.push('a record ends otherwise than with CR LF');
  if (records[0] !== NAMES.split(' ').join('\t')) problems.push(`the columns are ${records[0]}`);
  const lines = records.slice(1).flatMap((record, place): FecLine[] => {
    const values = record.split('\t');
    const where = `record ${place + 2}`;
    if (values.length !== 18) problems.push(`${where} has ${values.length} values`);
    for (const [column, value] of values.entries())
      if (value === '' && !MAY_BE_EMPTY.has(column)) problems.push(`${where} lacks ${NAMES.split(' ')[column]}`);
    for (const day of [3, 9, 14, 15]) {
      const value = values[day] ?? '';
      if (value !== '' && !/^20\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(value))
        problems.push(`${where}: day ${value}`);
    }
    for (const amount of [11, 12])
      if (!/^-?\d+,\d\d$/.test(values[amount] ?? '')) problems.push(`${where}: amount ${values[amount]}`);
    if (!/^[1-7]\d\d[0-9A-Z]*$/.test(values[4] ?? '')) problems.push(`${where}: account ${values[4]}`);
    const cents = (value = ''): bigint => BigInt(value.replace(',', ''));
    const [journal = '', , number = '', on = '', account = '', , auxiliary = '', auxiliaryLabel = ''] = values;
    const [piece = '', pieceOn = '', label = '', debit, credit, letter = '', letteredOn = '', validOn = ''] =
      values.slice(8);
    return [
      {
        ...{ journal, number: Number(number), on, account, auxiliary, auxiliaryLabel, piece, pieceOn, label },
        ...{ debit: cents(debit), credit: cents(credit), letter, letteredOn, validOn },
      },
    ];
  });
  return { lines, problems: [...problems, ...problemsOf(lines, year)] };
}

function problemsOf(lines: readonly FecLine[], { from, to }: { readonly from: string; readonly to: string }): string[] {
  const problems: string[] = [];
  const numbers = new Map<string, number>();
  const entries = new Map<string, bigint>();
  const letters = new Map<string, bigint>();
  let before = from;
  for (const line of lines) {
    const { journal, number, on, debit, credit, letter } = line;
    const last = numbers.get(journal) ?? 0;
    if (number !== last && number !== last + 1) problems.push(`${journal} ${number} follows ${last}`);
    numbers.set(journal, number);
    entries.set(`${journal} ${number}`, (entries.get(`${journal} ${number}`) ?? 0n) + debit - credit);
    if (on < from || on > to) problems.push(`${journal} ${number} is of ${on}`);
    if (on < before) problems.push(`${journal} ${number} of ${on} follows ${before}`);
    before = on;
    if (line.pieceOn > line.validOn || on > line.validOn) problems.push(`${journal} ${number} is validated before`);
    if ((letter === '') !== (line.letteredOn === '')) problems.push(`${journal} ${number}: a letter without its day`);
    if (debit < 0n || credit < 0n || (debit === 0n) === (credit === 0n)) problems.push(`${journal} ${number}: sides`);
    if (letter !== '') letters.set(letter, (letters.get(letter) ?? 0n) + debit - credit);
  }
  for (const [entry, total] of entries) if (total !== 0n) problems.push(`${entry} does not balance by ${total}`);
  return problems;
}
