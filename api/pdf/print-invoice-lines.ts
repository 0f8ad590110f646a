import type { PrintedInvoice, PrintedInvoiceLine } from '../domain/invoicing/document/printed-invoice';
import { TEXT_WIDTH, type Element, type Pages, type Style } from './pages';

const HEAD: Style = { face: 'bold', size: 8 };
const CELL: Style = { face: 'regular', size: 9 };
const DETAIL: Style = { face: 'regular', size: 8, colour: '#555555' };
const CARRIED: Style = { face: 'bold', size: 8, colour: '#555555' };
const PADDING = 3;
const RULE = '#bbbbbb';
const STRONG_RULE = '#555555';

interface Column {
  readonly x: number;
  readonly width: number;
  readonly isNumber: boolean;
}

/** Name, quantity, unit, price, rate, amount; in points from the left margin. */
const COLUMNS: readonly Column[] = [
  { x: 0, width: 166, isNumber: false },
  { x: 172, width: 52, isNumber: true },
  { x: 230, width: 46, isNumber: false },
  { x: 280, width: 66, isNumber: true },
  { x: 352, width: 62, isNumber: true },
  { x: 420, width: TEXT_WIDTH - 420, isNumber: true },
];
/** A page has room for so many. */
const MOST_LINES = 40;

/**
 * The lines of an invoice. The head is repeated on each page, which ends with the sum so far, and
 * begins with that of the page before.
 */
export function printInvoiceLines(pages: Pages, { lines, words }: PrintedInvoice): void {
  const table = pages.element('Table');
  const titles = COLUMNS.map(({ width }, at) => pages.linesOf(words.columns[at] ?? '', HEAD, width));
  const carriedHeight = pages.heightOf(1, CARRIED) + PADDING * 2;
  const headHeight = pages.heightOf(Math.max(...titles.map((each) => each.length)), HEAD) + PADDING;
  const head = (isFirst: boolean): void => {
    const row = isFirst ? pages.element('TR', table) : null;
    COLUMNS.forEach((column, at) => {
      const cell = row === null ? null : pages.element('TH', row, { scope: 'Column' });
      printCell(pages, cell, titles[at] ?? [], column, HEAD);
    });
    pages.down(headHeight);
    pages.rule(STRONG_RULE, 0, TEXT_WIDTH, 1);
    pages.down(PADDING);
  };
  const carry = (title: string, sum: string): void => {
    const [text = ''] = pages.linesOf(`${title} ${sum}`, CARRIED, TEXT_WIDTH);
    pages.block(null, [text], CARRIED, () => TEXT_WIDTH - pages.widthOf(text, CARRIED));
    pages.down(carriedHeight);
  };
  pages.keep(headHeight + PADDING + carriedHeight + pages.heightOf(3, CELL));
  head(true);
  let before: PrintedInvoiceLine | null = null;
  for (const line of lines) {
    const isLast = line === lines.at(-1);
    for (const piece of piecesOf(pages, line)) {
      if (!pages.hasRoom(piece.height + (isLast ? 0 : carriedHeight))) {
        if (before !== null) carry(words.carriedTo, before.sum);
        pages.keep(Infinity);
        head(false);
        if (before !== null) carry(words.carriedFrom, before.sum);
      }
      printPiece(pages, pages.element('TR', table), piece);
    }
    before = line;
  }
}

/** A piece of a line that stands on one page: what is taller than one is continued in others. */
interface Piece {
  readonly said: readonly { readonly text: string; readonly style: Style }[];
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
}

function piecesOf(pages: Pages, line: PrintedInvoiceLine): readonly Piece[] {
  const [first, ...others] = COLUMNS as readonly [Column, ...Column[]];
  const said = [
    ...pages.linesOf(line.name, CELL, first.width).map((text) => ({ text, style: CELL })),
    ...line.details.flatMap((detail) =>
      pages.linesOf(detail, DETAIL, first.width).map((text) => ({ text, style: DETAIL })),
    ),
  ];
  const cells = others.map(({ width }, at) => pages.linesOf(line.cells[at] ?? '', CELL, width));
  const tallest = Math.max(...cells.map((each) => pages.heightOf(each.length, CELL)));
  return Array.from({ length: Math.ceil(said.length / MOST_LINES) }, (_, at) => {
    const piece = said.slice(at * MOST_LINES, (at + 1) * MOST_LINES);
    const height = piece.reduce((sum, { style }) => sum + pages.heightOf(1, style), 0);
    return {
      said: piece,
      cells: at === 0 ? cells : [],
      height: Math.max(at === 0 ? tallest : 0, height) + PADDING * 2,
    };
  });
}

function printPiece(pages: Pages, row: Element, { said, cells, height }: Piece): void {
  const [first, ...others] = COLUMNS as readonly [Column, ...Column[]];
  const top = pages.top;
  const cell = pages.element('TD', row);
  for (const { text, style } of said) {
    pages.block(pages.element('Span', cell), [text], style, () => first.x);
    pages.down(pages.heightOf(1, style));
  }
  pages.goTo(top);
  others.forEach((column, at) => printCell(pages, pages.element('TD', row), cells[at] ?? [], column, CELL));
  pages.down(height - PADDING);
  pages.rule(RULE);
  pages.down(PADDING);
}

function printCell(
  pages: Pages,
  element: Element | null,
  lines: readonly string[],
  { x, width, isNumber }: Column,
  style: Style,
): void {
  pages.block(element, lines, style, (text) => (isNumber ? x + width - pages.widthOf(text, style) : x));
}
