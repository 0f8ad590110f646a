import { CsvError, parse } from 'csv-parse/sync';
import { accept, refuse, refuseAll, type Refusal, type Result } from '../../../domain/result';
import { columnNamed, REQUIRED_COLUMNS, type CsvColumn } from './columns';

/** A line of a file: its number, and its cells by column. */
export interface CsvLine {
  readonly line: number;
  readonly cells: ReadonlyMap<CsvColumn, string>;
}

/** A refusal of a line of a file, and of a column of it. */
export function refuseLine(line: number, column: string, message: string, whatToDo: string): Refusal[] {
  const path = ['csv', String(line), ...(column === '' ? [] : [column])];
  return [...refuse('CSV_LINE_INVALID', path, `Line ${line}: ${message}`, whatToDo).refusals];
}

/**
 * Reads a CSV with a line of headings: with or without a byte order mark, its cells separated by
 * semicolons, commas or tabs, its lines ended by LF or CRLF. Each line that has not as many cells
 * as the first is refused with its number (`CSV_LINE_INVALID`).
 */
export function readCsv(csv: string, most: number): Result<readonly CsvLine[]> {
  const parsed = parseCsv(csv);
  if (!parsed.ok) return parsed;
  const [head, ...records] = parsed.value;
  if (head === undefined || records.length === 0 || records.length > most) {
    const message = `The file has ${records.length} lines after its headings.`;
    return refuse('NUMBER_OUT_OF_RANGE', ['csv'], message, `Give 1 to ${most} lines.`);
  }
  const columns = head.cells.map(columnNamed);
  const faults = [
    ...head.cells.flatMap((heading, place) => checkHeading(head.line, heading, columns, place)),
    ...REQUIRED_COLUMNS.filter((column) => !columns.includes(column)).flatMap((column) =>
      refuseLine(head.line, column, `There is no column ${column}.`, `Give a column ${column}.`),
    ),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const short = records.filter(({ cells }) => cells.length !== columns.length);
  if (short.length > 0) {
    return refuseAll(
      short.flatMap(({ line, cells }) =>
        refuseLine(line, '', `It has ${cells.length} cells.`, `Give ${columns.length} cells, as in the headings.`),
      ),
    );
  }
  return accept(
    records.map(({ line, cells }) => ({
      line,
      cells: new Map(columns.flatMap((column, place) => (column === undefined ? [] : [[column, cells[place] ?? '']]))),
    })),
  );
}

interface Record {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseCsv(csv: string): Result<readonly Record[]> {
  const first = csv.slice(0, csv.search(/[\r\n]|$/));
  const delimiter = [';', '\t', ','].find((each) => first.includes(each)) ?? ',';
  try {
    const parsed = parse(csv, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly { readonly info: { readonly lines: number }; readonly record: readonly string[] }[];
    return accept(parsed.map(({ info, record }) => ({ line: info.lines, cells: record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines = 1 } = error as { readonly lines?: number };
    return refuseAll(refuseLine(lines, '', 'Its quotes do not match.', 'Write a quote inside quotes twice.'));
  }
}

function checkHeading(
  line: number,
  heading: string,
  columns: readonly (CsvColumn | undefined)[],
  place: number,
): readonly Refusal[] {
  const column = columns[place];
  const shown = heading.slice(0, 80);
  if (column === undefined)
    return refuseLine(line, shown, `Nothing is called ${JSON.stringify(shown)}.`, 'Use the headings of the export.');
  if (columns.indexOf(column) === place) return [];
  return refuseLine(line, column, `The column ${column} comes twice.`, 'Keep one of them.');
}
