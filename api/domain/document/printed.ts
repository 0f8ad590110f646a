import type { Language } from '../explanation/print';
import type { Instant } from '../time/instant';

/** A column of a table. */
export interface PrintedColumn {
  readonly title: string;
  /** Its part of the width, beside the parts of the others. */
  readonly width: number;
  readonly isNumber?: boolean;
}

/** A part of a section: facts with short names, text with its line feeds, a list, or a table. */
export type PrintedPart =
  | { readonly kind: 'FACTS'; readonly facts: readonly (readonly [name: string, value: string])[] }
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'LIST'; readonly items: readonly string[] }
  | {
      readonly kind: 'TABLE';
      readonly columns: readonly PrintedColumn[];
      readonly rows: readonly (readonly string[])[];
    };

/** A section, under a heading but for the first. */
export interface PrintedSection {
  readonly heading: string | null;
  readonly parts: readonly PrintedPart[];
}

/**
 * A document for people, before it is laid out: all its words in its language, and nothing of where
 * they stand. The same makes the same text, and the same bytes as PDF.
 */
export interface Printed {
  readonly language: Language;
  readonly title: string;
  /** Who it comes from. */
  readonly author: string;
  /** What is said at the foot of each page, e.g. whose contract it is about. */
  readonly about: string;
  /** Of when it is; a PDF says so of itself. */
  readonly writtenAt: Instant;
  readonly sections: readonly PrintedSection[];
}

/** The document as plain text, its headings in capitals. */
export function printedText({ language, title, sections }: Printed): string {
  const capitals = (heading: string): string => heading.toLocaleUpperCase(language);
  return sections
    .map(({ heading, parts }, place) => {
      const above = place === 0 ? [capitals(title)] : [];
      const lines = parts.flatMap((part) => linesOf(part, language));
      return [...above, ...(heading === null ? [] : [capitals(heading)]), ...lines].join('\n');
    })
    .join('\n\n');
}

/** What follows the name of a fact: French has a space before a colon. */
export function colonOf(language: Language): string {
  return language === 'fr' ? ' :' : ':';
}

function linesOf(part: PrintedPart, language: Language): readonly string[] {
  switch (part.kind) {
    case 'FACTS':
      return part.facts.map(([name, value]) => `${name}${colonOf(language)} ${value}`);
    case 'TEXT':
      return [part.text];
    case 'LIST':
      return part.items.map((item) => `- ${item}`);
    case 'TABLE':
      return part.rows.map((cells) => {
        const named = cells.map((cell, at) => `${part.columns[at]?.title ?? ''}${colonOf(language)} ${cell}`);
        return `- ${named.join('; ')}`;
      });
  }
}
