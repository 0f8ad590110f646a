import PDFDocument from 'pdfkit';
import type { Language } from '../domain/explanation/print';
import { attachFacturX } from './factur-x';
import { faceFile, type Face } from './fonts';

/** A4, in points. */
const PAGE = { width: 595.28, height: 841.89 } as const;
const MARGIN = { left: 56, right: 56, top: 56, bottom: 72 } as const;
/** The width of what is written. */
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
/** From one line to the next, in sizes of the letters. */
const LEADING = 1.4;
const FOOT_SIZE = 8;
/** What has more letters without a space is no word: it is broken anywhere. */
const LONGEST_WORD = 60;
const PIECES = /[^]{1,16}/gu;
/** What stands where the fonts have no letter. */
const UNKNOWN = '\ufffd';
/** No letters, but what changes how those around them look: the fonts have none of them. */
const JOINERS = /\p{Cf}|\p{Variation_Selector}|[\u2028\u2029]/gu;

/** French spaces at which no line breaks: before such signs, and in numbers. */
const HELD = / (?=[:;?!»€%])|(?<=«|n°) |(?<=\d) (?=\d{3}(?!\d))/g;

/** How letters look. */
export interface Style {
  readonly face: Face;
  /** In points. */
  readonly size: number;
  readonly colour?: string;
}

/** A line, or a piece of one, as it is drawn. */
interface Run {
  readonly text: string;
  /** From the left margin, in points. */
  readonly x: number;
  readonly style: Style;
}

/** What a document says of itself. */
export interface PagesAbout {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly writtenAt: Date;
  /** The same document as data (`factur-x.xml`), inside. */
  readonly data?: string;
}

/** A part of the document's structure, which programs that read aloud go by (PDF/UA). */
export type Element = PDFKit.PDFStructureElement;

/**
 * Pages of A4 that are written from top to bottom, line after line, with their structure. The file
 * is of the form that is kept for long (PDF/A-3b): its fonts are in it, and nothing depends on when
 * or where it is made.
 */
export class Pages {
  private readonly document: PDFKit.PDFDocument;
  private readonly chunks: Buffer[] = [];
  private readonly root: Element;
  private y: number = MARGIN.top;

  constructor(private readonly about: PagesAbout) {
    const { language, title, author, subject, writtenAt } = about;
    this.document = new PDFDocument({
      size: [PAGE.width, PAGE.height],
      margins: { ...MARGIN },
      bufferPages: true,
      pdfVersion: '1.7',
      subset: 'PDF/A-3b',
      tagged: true,
      lang: language === 'fr' ? 'fr-FR' : 'en-GB',
      displayTitle: true,
      // No standard font, which would not be embedded, nor one that is opened at each use.
      font: null as never,
      info: { Title: title, Author: author, Subject: subject, CreationDate: writtenAt, ModDate: writtenAt },
    });
    sayAsXml(this.document as unknown as SaysOfItself);
    if (about.data !== undefined) attachFacturX(this.document, about.data, writtenAt);
    this.document.on('data', (chunk: Buffer) => this.chunks.push(chunk));
    this.document.registerFont('regular', faceFile('regular')).registerFont('bold', faceFile('bold'));
    this.root = this.document.struct('Document');
    this.document.addStructure(this.root);
  }

  /** A part of a document's structure, inside another. */
  element(type: string, inside: Element = this.root, options: { readonly scope?: 'Column' } = {}): Element {
    const element = this.document.struct(type, options as never);
    inside.add(element);
    return element;
  }

  /** Leaves room, unless at the top of a page. */
  space(points: number): void {
    if (this.y > MARGIN.top) this.y += points;
  }

  /** Whether so many points are left on the page. */
  hasRoom(points: number): boolean {
    return this.y + points <= PAGE.height - MARGIN.bottom;
  }

  /** Goes on on a new page where less than so many points are left. */
  keep(points: number): void {
    if (!this.hasRoom(points)) this.turn();
  }

  /** How high a page is, in points. */
  readonly height: number = PAGE.height - MARGIN.top - MARGIN.bottom;

  /** The height of so many lines. */
  heightOf(lines: number, { size }: Style): number {
    return lines * size * LEADING;
  }

  /** Breaks a text into lines of a width: at line feeds, between words, and in words too long. */
  linesOf(text: string, style: Style, width: number): readonly string[] {
    this.take(style);
    return this.fit(text, style)
      .split('\n')
      .flatMap((line) => this.broken(line, width));
  }

  /** Writes lines one below another as the content of an element, over pages if need be. */
  lines(element: Element, lines: readonly string[], style: Style, x = 0): void {
    this.content(element, () => {
      for (const text of lines) {
        this.keep(this.heightOf(1, style));
        this.run({ text, x, style });
        this.y += this.heightOf(1, style);
      }
    });
  }

  /**
   * Writes lines beside what else stands at this height, and stays there. They fit the page.
   * Without an element, nobody reads them.
   */
  block(element: Element | null, lines: readonly string[], style: Style, xOf: (text: string) => number): void {
    const top = this.y;
    this.content(element, () => {
      for (const text of lines) {
        this.run({ text, x: xOf(text), style });
        this.y += this.heightOf(1, style);
      }
    });
    this.y = top;
  }

  /** Goes down. */
  down(points: number): void {
    this.y += points;
  }

  /** The width of a text that was made fit. */
  widthOf(text: string, style: Style): number {
    this.take(style);
    return this.document.widthOfString(text);
  }

  /** How far down the page it is, in points. */
  get top(): number {
    return this.y;
  }

  /** Goes to a height that `top` told of on the same page, to write beside what stands there. */
  goTo(top: number): void {
    this.y = top;
  }

  /** Goes down until so many points are left, on another page if need be. */
  goToFoot(points: number): void {
    this.keep(points);
    this.y = Math.max(this.y, PAGE.height - MARGIN.bottom - points);
  }

  /** Draws a line across, or a part of one, which is read by nobody. */
  rule(colour: string, from = 0, to = TEXT_WIDTH, weight = 0.5): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    const [left, right] = [MARGIN.left + from, MARGIN.left + to];
    this.document.moveTo(left, this.y).lineTo(right, this.y).lineWidth(weight).stroke(colour);
    this.document.endMarkedContent();
  }

  /** Ends the document with the foot of each page, and returns its bytes. */
  async bytes(): Promise<Buffer> {
    const { document } = this;
    const { count } = document.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      document.switchToPage(page);
      this.foot(`${page + 1} / ${count}`);
    }
    this.root.end();
    const ended = new Promise<void>((resolve, reject) => document.once('end', resolve).once('error', reject));
    document.end();
    await ended;
    return Buffer.concat(this.chunks);
  }

  private foot(pages: string): void {
    const style: Style = { face: 'regular', size: FOOT_SIZE, colour: '#555555' };
    const { document } = this;
    this.y = PAGE.height - MARGIN.bottom + FOOT_SIZE * 2;
    const right = TEXT_WIDTH - this.widthOf(pages, style);
    const [about = ''] = this.linesOf(this.about.subject, style, right - FOOT_SIZE * 2);
    document.markContent('Artifact', { type: 'Pagination' });
    this.run({ text: about, x: 0, style });
    this.run({ text: pages, x: right, style });
    document.endMarkedContent();
  }

  private turn(): void {
    this.document.continueOnNewPage();
    this.y = MARGIN.top;
  }

  private content(element: Element | null, write: () => void): void {
    if (element !== null) {
      element.add(write);
      return;
    }
    this.document.markContent('Artifact', { type: 'Pagination' });
    write();
    this.document.endMarkedContent();
  }

  private run({ text, x, style }: Run): void {
    if (text === '') return;
    this.take(style);
    this.document.fillColor(style.colour ?? '#1a1a1a');
    // What is broken already is not broken again: it would turn pages by itself.
    this.document.text(text, MARGIN.left + x, this.y, { lineBreak: false });
  }

  private take({ face, size }: Style): void {
    this.document.font(face).fontSize(size);
  }

  /** The text with nothing but what the font has, and French spaces where no line breaks. */
  private fit(text: string, style: Style): string {
    this.take(style);
    const plain = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(/\t/g, '    ').replace(JOINERS, '');
    const spaced = this.about.language === 'fr' ? plain.replace(HELD, '\u00a0') : plain;
    let fit = '';
    for (const letter of spaced) fit += letter === '\n' || this.has(letter) ? letter : UNKNOWN;
    return fit;
  }

  private has(letter: string): boolean {
    const { font } = (this.document as unknown as { readonly _font: { readonly font: Glyphs } })._font;
    return font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  }

  private broken(line: string, width: number): readonly string[] {
    const lines: string[] = [];
    let current = '';
    let taken = 0;
    for (const word of line.split(/(?<= )/).flatMap(piecesOf)) {
      const bare = this.document.widthOfString(word.trimEnd());
      if (current !== '' && taken + bare > width) {
        lines.push(current);
        [current, taken] = ['', 0];
      }
      let rest = word;
      while (bare > width && !this.isWithin(rest, width)) {
        const head = this.headOf(rest, width);
        lines.push(head);
        rest = rest.slice(head.length);
      }
      current += rest;
      taken += this.document.widthOfString(rest);
    }
    lines.push(current);
    return lines.map((each) => each.trimEnd());
  }

  private isWithin(text: string, width: number): boolean {
    return this.document.widthOfString(text.trimEnd()) <= width;
  }

  /** As many letters of a word as there is room for, one at least. */
  private headOf(word: string, width: number): string {
    const letters = [...word];
    let [least, most] = [1, letters.length];
    while (least < most) {
      const middle = Math.ceil((least + most) / 2);
      if (this.isWithin(letters.slice(0, middle).join(''), width)) least = middle;
      else most = middle - 1;
    }
    return letters.slice(0, least).join('');
  }
}

function piecesOf(word: string): readonly string[] {
  return word.length > LONGEST_WORD ? (word.match(PIECES) ?? []) : [word];
}

/** What the library keeps of what a document says of itself. */
interface SaysOfItself {
  info: Readonly<Record<string, unknown>>;
  /** Writes that as XML beside what it is otherwise. */
  _addInfo(): void;
}

const XML_SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const asXml = (value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/[&<>]/g, (sign) => XML_SIGNS[sign] ?? sign) : value;

/** The library writes names into its XML as they are: their signs of XML are escaped for it. */
function sayAsXml(document: SaysOfItself): void {
  const write = document._addInfo.bind(document);
  document._addInfo = () => {
    const { info } = document;
    document.info = Object.fromEntries(Object.entries(info).map(([name, value]) => [name, asXml(value)]));
    write();
    document.info = info;
  };
}

interface Glyphs {
  hasGlyphForCodePoint(codePoint: number): boolean;
}
