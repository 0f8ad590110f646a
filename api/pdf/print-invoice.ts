import type { PrintedInvoice } from '../domain/invoicing/document/printed-invoice';
import { Pages, TEXT_WIDTH, type Element, type Style } from './pages';
import { BODY, GAP, LABEL, printFacts, printHead, printMentions, RIGHT, RIGHT_WIDTH } from './print-head';
import { printInvoiceLines } from './print-invoice-lines';

const PAYABLE: Style = { face: 'bold', size: 12 };
const RULE = '#bbbbbb';
const STRONG_RULE = '#555555';
const VAT_COLUMNS = [0, 70, 150] as const;
const VAT_ENDS = [60, 145, 235] as const;

/**
 * Lays an invoice out as PDF, with its data inside. Where that comes to change, so does `LAYOUT`.
 */
export function printInvoice(invoice: PrintedInvoice): Promise<Buffer> {
  const { language, kind, number, seller, about, writtenAt, data } = invoice;
  const pages = new Pages({
    language,
    title: `${kind} ${number}`,
    author: seller[0] ?? '',
    subject: about,
    writtenAt: new Date(writtenAt * 1000),
    ...(data === null ? {} : { data }),
  });
  printHead(pages, invoice);
  pages.down(GAP * 2);
  printInvoiceLines(pages, invoice);
  pages.down(GAP);
  printSums(pages, invoice);
  printPayment(pages, invoice);
  printMentions(pages, invoice.mentions);
  return pages.bytes();
}

/** The VAT by rate at the left, the totals at the right, on one page. */
function printSums(pages: Pages, { vat, totals, payable, words }: PrintedInvoice): void {
  const sums = pages.element('Sect');
  const rows = totals.map(([name, value]) => ({ value, lines: pages.linesOf(name, BODY, RIGHT_WIDTH - 80) }));
  const height = rows.reduce((sum, { lines }) => sum + pages.heightOf(lines.length, BODY) + 2, 0);
  const payables = pages.linesOf(payable[0], PAYABLE, RIGHT_WIDTH - 100);
  const whole = height + GAP * 3 + pages.heightOf(payables.length, PAYABLE);
  pages.keep(Math.max(whole, pages.heightOf(vat.length + 1, BODY) + GAP * 2));
  const top = pages.top;
  printVat(pages, sums, vat, words.vatColumns);
  const left = pages.top;
  pages.goTo(top);
  const right = (text: string, style: Style) => () => TEXT_WIDTH - pages.widthOf(text, style);
  for (const { lines, value } of rows) {
    const row = pages.element('P', sums);
    const [shown = ''] = pages.linesOf(value, BODY, TEXT_WIDTH);
    pages.block(pages.element('Span', row), lines, BODY, () => RIGHT);
    pages.block(pages.element('Span', row), [shown], BODY, right(shown, BODY));
    pages.down(pages.heightOf(lines.length, BODY) + 2);
  }
  pages.down(GAP / 2);
  pages.rule(STRONG_RULE, RIGHT, TEXT_WIDTH, 1);
  pages.down(GAP);
  const row = pages.element('P', sums);
  const [shown = ''] = pages.linesOf(payable[1], PAYABLE, TEXT_WIDTH);
  pages.block(pages.element('Span', row), payables, PAYABLE, () => RIGHT);
  pages.block(pages.element('Span', row), [shown], PAYABLE, right(shown, PAYABLE));
  pages.down(pages.heightOf(payables.length, PAYABLE));
  pages.goTo(Math.max(left, pages.top));
  pages.down(GAP * 2);
}

function printVat(
  pages: Pages,
  sums: Element,
  rows: PrintedInvoice['vat'],
  titles: PrintedInvoice['words']['vatColumns'],
): void {
  const table = pages.element('Table', sums);
  const print = (cells: readonly string[], kind: 'TH' | 'TD'): void => {
    const style = kind === 'TH' ? LABEL : BODY;
    const row = pages.element('TR', table);
    cells.forEach((cell, at) => {
      const [x, end] = [VAT_COLUMNS[at] ?? 0, VAT_ENDS[at] ?? 0];
      const [text = ''] = pages.linesOf(cell, style, end - x + 8);
      const element = pages.element(kind, row, kind === 'TH' ? { scope: 'Column' } : {});
      pages.block(element, [text], style, () => (at === 0 ? x : end - pages.widthOf(text, style)));
    });
    pages.down(pages.heightOf(1, BODY));
  };
  print(titles, 'TH');
  pages.rule(RULE, 0, VAT_ENDS[2]);
  pages.down(2);
  for (const cells of rows) print(cells, 'TD');
}

function printPayment(pages: Pages, invoice: PrintedInvoice): void {
  const { payment, words } = invoice;
  if (payment.length === 0) return;
  const section = pages.element('Sect');
  pages.keep(pages.heightOf(payment.length + 1, BODY));
  pages.lines(pages.element('H2', section), [words.payment], LABEL);
  printFacts(pages, section, payment, invoice.language, TEXT_WIDTH);
  pages.down(GAP * 2);
}
