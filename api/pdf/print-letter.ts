import type { LetterPart, PrintedLetter } from '../domain/dunning/letter/printed-letter';
import type { PrintedFact } from '../domain/invoicing/document/printed-invoice';
import { Pages, TEXT_WIDTH, type Element, type Style } from './pages';
import { BODY, GAP, LABEL, printFacts, printHead, printMentions, RIGHT, RIGHT_WIDTH } from './print-head';
import { printTable } from './print-table';

const SUBJECT: Style = { face: 'bold', size: 10 };
const TEXT = BODY;
const HEADING: Style = { face: 'bold', size: 10 };
const TOTAL: Style = { face: 'bold', size: 12 };
const STRONG_RULE = '#555555';
const INDENT = 14;
/** Between the name of a sum and the amount, in points. */
const AMOUNT = 100;

/** Lays a letter out as PDF. Where that comes to change, so does `LAYOUT`. */
export function printLetter(letter: PrintedLetter): Promise<Buffer> {
  const { language, kind, number, seller, about, writtenAt, subject, opening, owed, closing, farewell, signature } =
    letter;
  const pages = new Pages({
    language,
    title: `${kind} ${number}`,
    author: seller[0] ?? '',
    subject: about,
    writtenAt: new Date(writtenAt * 1000),
  });
  printHead(pages, { ...letter, delivery: [], words: { ...letter.words, delivery: '' } });
  pages.down(GAP * 2);
  const said = pages.element('Sect');
  paragraph(pages, said, subject, SUBJECT);
  for (const text of opening) paragraph(pages, said, text);
  for (const part of owed) printPart(pages, part, letter);
  printSums(pages, letter);
  for (const part of closing) printPart(pages, part, letter);
  pages.keep(pages.heightOf(3, TEXT) + GAP);
  const end = pages.element('Sect');
  paragraph(pages, end, farewell);
  paragraph(pages, end, signature, SUBJECT);
  printMentions(pages, letter.mentions);
  return pages.bytes();
}

function paragraph(pages: Pages, inside: Element, text: string, style: Style = TEXT): void {
  const lines = pages.linesOf(text, style, TEXT_WIDTH);
  pages.keep(pages.heightOf(Math.min(2, lines.length), style));
  pages.lines(pages.element('P', inside), lines, style);
  pages.down(GAP);
}

function printPart(pages: Pages, { heading, text, table, items, facts }: LetterPart, letter: PrintedLetter): void {
  const section = pages.element('Sect');
  pages.down(GAP);
  // A heading stands with what follows it.
  pages.keep(pages.heightOf(1, HEADING) + pages.heightOf(3, TEXT) + GAP);
  pages.lines(pages.element('H2', section), pages.linesOf(heading, HEADING, TEXT_WIDTH), HEADING);
  pages.down(GAP / 2);
  for (const each of text) paragraph(pages, section, each);
  if (table !== null) {
    printTable(pages, section, { kind: 'TABLE', ...table });
    pages.down(GAP);
  }
  if (items.length > 0) {
    const list = pages.element('L', section);
    for (const item of items) printItem(pages, list, item);
    pages.down(GAP);
  }
  if (facts.length > 0) {
    printFacts(pages, section, facts, letter.language, TEXT_WIDTH);
    pages.down(GAP);
  }
}

function printItem(pages: Pages, list: Element, text: string): void {
  const item = pages.element('LI', list);
  const lines = pages.linesOf(text, TEXT, TEXT_WIDTH - INDENT);
  pages.keep(pages.heightOf(Math.min(2, lines.length), TEXT));
  pages.block(pages.element('Lbl', item), ['•'], TEXT, () => 2);
  pages.lines(pages.element('LBody', item), lines, TEXT, INDENT);
}

/** How it is paid at the left, the sums at the right, on one page. */
function printSums(pages: Pages, { sums, total, payment, language }: PrintedLetter): void {
  const section = pages.element('Sect');
  const rows = sums.map(([name, value]) => ({ value, lines: pages.linesOf(name, BODY, RIGHT_WIDTH - AMOUNT) }));
  const height = rows.reduce((sum, { lines }) => sum + pages.heightOf(lines.length, BODY) + 2, 0);
  pages.down(GAP);
  const paying = pages.heightOf(payment.facts.length + payment.text.length + 2, BODY);
  pages.keep(Math.max(height + GAP * 2 + pages.heightOf(2, TOTAL), paying));
  const top = pages.top;
  pages.lines(pages.element('H2', section), [payment.heading], LABEL);
  for (const text of payment.text)
    pages.lines(pages.element('P', section), pages.linesOf(text, BODY, RIGHT - GAP), BODY);
  printFacts(pages, section, payment.facts, language, RIGHT - GAP);
  const left = pages.top;
  pages.goTo(top);
  for (const { value, lines } of rows) printSum(pages, section, [lines, value], BODY);
  pages.down(GAP / 2);
  pages.rule(STRONG_RULE, RIGHT, TEXT_WIDTH, 1);
  pages.down(GAP);
  printSum(pages, section, [pages.linesOf(total[0], TOTAL, RIGHT_WIDTH - AMOUNT), total[1]], TOTAL);
  pages.goTo(Math.max(left, pages.top));
  pages.down(GAP);
}

function printSum(
  pages: Pages,
  section: Element,
  [names, value]: readonly [readonly string[], PrintedFact[1]],
  style: Style,
): void {
  const row = pages.element('P', section);
  const [shown = ''] = pages.linesOf(value, style, TEXT_WIDTH);
  pages.block(pages.element('Span', row), names, style, () => RIGHT);
  pages.block(pages.element('Span', row), [shown], style, () => TEXT_WIDTH - pages.widthOf(shown, style));
  pages.down(pages.heightOf(names.length, style) + 2);
}
