import type { PrintedPart } from '../domain/document/printed';
import { TEXT_WIDTH, type Element, type Pages, type Style } from './pages';

type Table = Extract<PrintedPart, { readonly kind: 'TABLE' }>;

const HEAD: Style = { face: 'bold', size: 9 };
const CELL: Style = { face: 'regular', size: 9 };
const PADDING = 4;
const BETWEEN_COLUMNS = 8;
const RULE = '#bbbbbb';
const STRONG_RULE = '#555555';

interface Column {
  readonly title: string;
  /** From the left margin, in points. */
  readonly x: number;
  readonly width: number;
  readonly isNumber: boolean;
}

/**
 * A table whose head is repeated on each page. A row stands on one page, unless it is taller than
 * one: then it is continued in further rows.
 */
export function printTable(pages: Pages, section: Element, { columns: given, rows }: Table): void {
  const whole = given.reduce((sum, { width }) => sum + width, 0);
  let x = 0;
  const columns = given.map(({ title, width, isNumber }): Column => {
    const column = {
      title,
      x,
      width: ((TEXT_WIDTH + BETWEEN_COLUMNS) * width) / whole - BETWEEN_COLUMNS,
      isNumber: isNumber === true,
    };
    x += column.width + BETWEEN_COLUMNS;
    return column;
  });
  const table = pages.element('Table', section);
  const titles = columns.map(({ title, width }) => pages.linesOf(title, HEAD, width));
  const headHeight = heightOf(pages, titles);
  const head = (first: boolean): void => {
    printRow(pages, table, columns, titles, first ? 'TH' : 'ARTIFACT');
    pages.rule(STRONG_RULE);
    pages.down(PADDING);
  };
  const most = Math.floor((pages.height - headHeight - PADDING * 4) / pages.heightOf(1, CELL));
  const pieces = rows.flatMap((cells) =>
    piecesOf(
      columns.map(({ width }, at) => pages.linesOf(cells[at] ?? '', CELL, width)),
      most,
    ),
  );
  pages.keep(headHeight + PADDING + heightOf(pages, pieces[0] ?? []));
  head(true);
  for (const piece of pieces) {
    const height = heightOf(pages, piece);
    if (!pages.hasRoom(height + PADDING)) {
      pages.keep(Infinity);
      head(false);
    }
    printRow(pages, table, columns, piece, 'TD');
    pages.rule(RULE);
    pages.down(PADDING);
  }
}

type Cells = readonly (readonly string[])[];

function heightOf(pages: Pages, cells: Cells): number {
  return pages.heightOf(Math.max(1, ...cells.map((lines) => lines.length)), CELL) + PADDING;
}

/** A row in pieces of so many lines at most. */
function piecesOf(cells: Cells, most: number): readonly Cells[] {
  const lines = Math.max(1, ...cells.map((each) => each.length));
  return Array.from({ length: Math.ceil(lines / most) }, (_, at) =>
    cells.map((each) => each.slice(at * most, (at + 1) * most)),
  );
}

/** A head that is repeated is read once alone. */
function printRow(
  pages: Pages,
  table: Element,
  columns: readonly Column[],
  cells: Cells,
  kind: 'TH' | 'TD' | 'ARTIFACT',
): void {
  const style = kind === 'TD' ? CELL : HEAD;
  const row = kind === 'ARTIFACT' ? null : pages.element('TR', table);
  columns.forEach(({ x, width, isNumber }, at) => {
    const xOf = (text: string): number => (isNumber ? x + width - pages.widthOf(text, style) : x);
    const options = kind === 'TH' ? ({ scope: 'Column' } as const) : {};
    const cell = row === null ? null : pages.element(kind, row, options);
    pages.block(cell, cells[at] ?? [], style, xOf);
  });
  pages.down(heightOf(pages, cells));
}
