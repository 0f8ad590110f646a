import { colonOf } from '../domain/document/printed';
import type { PrintedFact, PrintedInvoice } from '../domain/invoicing/document/printed-invoice';
import { Pages, TEXT_WIDTH, type Element, type Style } from './pages';
import { printInvoiceLines } from './print-invoice-lines';

const TITLE: Style = { face: 'bold', size: 18 };
const NUMBER: Style = { face: 'bold', size: 11 };
const STRONG: Style = { face: 'bold', size: 10 };
const PARTY: Style = { face: 'regular', size: 9 };
const LABEL: Style = { face: 'bold', size: 8, colour: '#555555' };
const BODY: Style = { face: 'regular', size: 9 };
const NAME: Style = { face: 'bold', size: 9 };
const PAYABLE: Style = { face: 'bold', size: 12 };
const MENTION: Style = { face: 'regular', size: 7.5, colour: '#333333' };
const RULE = '#bbbbbb';
const STRONG_RULE = '#555555';
const GAP = 6;
/** Where the right half begins: the window of an envelope is there. */
const RIGHT = 270;
const LEFT_WIDTH = RIGHT - 20;
const RIGHT_WIDTH = TEXT_WIDTH - RIGHT;
const FACT_NAMES = 100;
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
  printMentions(pages, invoice);
  return pages.bytes();
}

/** Lines below one another in a half of the page; returns where they end. */
function column(pages: Pages, inside: Element, lines: readonly string[], x: number, width: number): void {
  lines.forEach((line, at) => {
    const style = at === 0 ? STRONG : PARTY;
    pages.lines(pages.element('P', inside), pages.linesOf(line, style, width), style, x);
  });
}

/** The seller at the left, what it is at the right; below, the facts, and who it is for. */
function printHead(pages: Pages, invoice: PrintedInvoice): void {
  const { kind, number, seller, buyer, delivery, facts, words } = invoice;
  const head = pages.element('Sect');
  const top = pages.top;
  const title = pages.element('H1', head);
  pages.lines(pages.element('Span', title), pages.linesOf(kind, TITLE, RIGHT_WIDTH), TITLE, RIGHT);
  pages.lines(
    pages.element('Span', title),
    pages.linesOf(`${words.numbered} ${number}`, NUMBER, RIGHT_WIDTH),
    NUMBER,
    RIGHT,
  );
  const titled = pages.top;
  pages.goTo(top);
  column(pages, head, seller, 0, LEFT_WIDTH);
  pages.goTo(Math.max(titled, pages.top) + GAP * 3);
  const below = pages.top;
  pages.lines(pages.element('P', head), [words.buyer], LABEL, RIGHT);
  column(pages, head, buyer, RIGHT, RIGHT_WIDTH);
  if (delivery.length > 0) {
    pages.down(GAP);
    pages.lines(pages.element('P', head), [words.delivery], LABEL, RIGHT);
    for (const line of delivery)
      pages.lines(pages.element('P', head), pages.linesOf(line, PARTY, RIGHT_WIDTH), PARTY, RIGHT);
  }
  const addressed = pages.top;
  pages.goTo(below);
  printFacts(pages, head, facts, invoice, LEFT_WIDTH);
  pages.goTo(Math.max(addressed, pages.top));
}

function printFacts(
  pages: Pages,
  inside: Element,
  facts: readonly PrintedFact[],
  { language }: PrintedInvoice,
  width: number,
): void {
  for (const [name, value] of facts) {
    const fact = pages.element('P', inside);
    const named = pages.linesOf(value === '' ? name : `${name}${colonOf(language)}`, NAME, FACT_NAMES - GAP);
    const valued = pages.linesOf(value, BODY, width - FACT_NAMES);
    pages.keep(pages.heightOf(Math.max(named.length, valued.length), BODY));
    pages.block(pages.element('Span', fact), named, NAME, () => 0);
    pages.block(pages.element('Span', fact), valued, BODY, () => FACT_NAMES);
    pages.down(pages.heightOf(Math.max(named.length, valued.length), BODY));
  }
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
  printFacts(pages, section, payment, invoice, TEXT_WIDTH);
  pages.down(GAP * 2);
}

/** What the law wants said stands at the foot of the last page. */
function printMentions(pages: Pages, { mentions }: PrintedInvoice): void {
  const section = pages.element('Sect');
  const all = mentions.map((text) => pages.linesOf(text, MENTION, TEXT_WIDTH));
  const height = pages.heightOf(
    all.reduce((sum, lines) => sum + lines.length, 0),
    MENTION,
  );
  pages.goToFoot(Math.min(height, pages.height - GAP) + GAP);
  pages.rule(RULE);
  pages.down(GAP);
  for (const lines of all) pages.lines(pages.element('P', section), lines, MENTION);
}
