import type { Printed, PrintedPart, PrintedSection } from '../domain/document/printed';
import { colonOf } from '../domain/document/printed';
import { printTable } from './print-table';
import { Pages, TEXT_WIDTH, type Element, type Style } from './pages';

const TITLE: Style = { face: 'bold', size: 18 };
const AUTHOR: Style = { face: 'regular', size: 9, colour: '#555555' };
const HEADING: Style = { face: 'bold', size: 12 };
const BODY: Style = { face: 'regular', size: 10 };
const NAME: Style = { face: 'bold', size: 10 };
const GAP = 6;
const INDENT = 14;
/** A heading stands with as many lines of what follows. */
const LINES_WITH_HEADING = 3;

/** Lays a document out as PDF. Where that comes to change, so does `LAYOUT`. */
export function printDocument(printed: Printed): Promise<Buffer> {
  const { language, title, author, about, writtenAt, sections } = printed;
  const pages = new Pages({ language, title, author, subject: about, writtenAt: new Date(writtenAt * 1000) });
  pages.lines(pages.element('P'), pages.linesOf(author, AUTHOR, TEXT_WIDTH), AUTHOR);
  pages.space(GAP);
  pages.lines(pages.element('H1'), pages.linesOf(title, TITLE, TEXT_WIDTH), TITLE);
  pages.space(GAP);
  for (const section of sections) printSection(pages, section, printed);
  return pages.bytes();
}

function printSection(pages: Pages, { heading, parts }: PrintedSection, printed: Printed): void {
  const section = pages.element('Sect');
  pages.space(GAP * 2);
  if (heading !== null) {
    const lines = pages.linesOf(heading, HEADING, TEXT_WIDTH);
    pages.keep(pages.heightOf(lines.length, HEADING) + pages.heightOf(LINES_WITH_HEADING, BODY));
    pages.lines(pages.element('H2', section), lines, HEADING);
    pages.space(GAP / 2);
  }
  for (const part of parts) printPart(pages, section, part, printed);
}

function printPart(pages: Pages, section: Element, part: PrintedPart, printed: Printed): void {
  switch (part.kind) {
    case 'TEXT':
      pages.lines(pages.element('P', section), pages.linesOf(part.text, BODY, TEXT_WIDTH), BODY);
      break;
    case 'FACTS':
      for (const [name, value] of part.facts) printFact(pages, section, `${name}${colonOf(printed.language)}`, value);
      break;
    case 'LIST': {
      const list = pages.element('L', section);
      for (const item of part.items) printItem(pages, list, item);
      break;
    }
    case 'TABLE':
      printTable(pages, section, part);
  }
  pages.space(GAP);
}

const NAMES_WIDTH = 130;

/** Its name at the left, and its value beside it, over as many lines as it takes. */
function printFact(pages: Pages, section: Element, name: string, value: string): void {
  const fact = pages.element('P', section);
  const names = pages.linesOf(name, NAME, NAMES_WIDTH - GAP);
  const values = pages.linesOf(value, BODY, TEXT_WIDTH - NAMES_WIDTH);
  pages.keep(pages.heightOf(Math.min(2, Math.max(names.length, values.length)), BODY));
  pages.block(pages.element('Span', fact), names, NAME, () => 0);
  pages.lines(pages.element('Span', fact), values, BODY, NAMES_WIDTH);
  pages.down(pages.heightOf(Math.max(0, names.length - values.length), BODY));
}

function printItem(pages: Pages, list: Element, text: string): void {
  const item = pages.element('LI', list);
  const lines = pages.linesOf(text, BODY, TEXT_WIDTH - INDENT);
  pages.keep(pages.heightOf(Math.min(2, lines.length), BODY));
  pages.block(pages.element('Lbl', item), ['•'], BODY, () => 2);
  pages.lines(pages.element('LBody', item), lines, BODY, INDENT);
}
