import { colonOf } from '../domain/document/printed';
import type { Language } from '../domain/explanation/print';
import type { PrintedFact } from '../domain/invoicing/document/printed-invoice';
import { TEXT_WIDTH, type Element, type Pages, type Style } from './pages';

const TITLE: Style = { face: 'bold', size: 18 };
const NUMBER: Style = { face: 'bold', size: 11 };
const STRONG: Style = { face: 'bold', size: 10 };
const PARTY: Style = { face: 'regular', size: 9 };
/** Of what names a part. */
export const LABEL: Style = { face: 'bold', size: 8, colour: '#555555' };
/** Of what is read. */
export const BODY: Style = { face: 'regular', size: 9 };
const NAME: Style = { face: 'bold', size: 9 };
const MENTION: Style = { face: 'regular', size: 7.5, colour: '#333333' };
const RULE = '#bbbbbb';
/** Between parts, in points. */
export const GAP = 6;
/** Where the right half begins: the window of an envelope is there. */
export const RIGHT = 270;
const LEFT_WIDTH = RIGHT - 20;
/** How wide it is. */
export const RIGHT_WIDTH = TEXT_WIDTH - RIGHT;
const FACT_NAMES = 100;

/** What stands at the head of a document that goes from one party to another. */
export interface PrintedHead {
  readonly language: Language;
  readonly kind: string;
  readonly number: string;
  readonly seller: readonly string[];
  readonly buyer: readonly string[];
  readonly delivery: readonly string[];
  readonly facts: readonly PrintedFact[];
  readonly words: { readonly numbered: string; readonly buyer: string; readonly delivery: string };
}

/** Lines below one another in a half of the page; returns where they end. */
function column(pages: Pages, inside: Element, lines: readonly string[], x: number, width: number): void {
  lines.forEach((line, at) => {
    const style = at === 0 ? STRONG : PARTY;
    pages.lines(pages.element('P', inside), pages.linesOf(line, style, width), style, x);
  });
}

/** The seller at the left, what it is at the right; below, the facts, and who it is for. */
export function printHead(pages: Pages, printed: PrintedHead): void {
  const { language, kind, number, seller, buyer, delivery, facts, words } = printed;
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
  printFacts(pages, head, facts, language, LEFT_WIDTH);
  pages.goTo(Math.max(addressed, pages.top));
}

/** Facts with their names at the left. */
export function printFacts(
  pages: Pages,
  inside: Element,
  facts: readonly PrintedFact[],
  language: Language,
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

/** What the law wants said stands at the foot of the last page. */
export function printMentions(pages: Pages, mentions: readonly string[]): void {
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
