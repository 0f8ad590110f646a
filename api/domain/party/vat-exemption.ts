import type { Label } from '../explanation/explanation';
import { labels, words } from '../event/shapes';
import { nullable, object, oneOf, type Shape } from '../terms/shape';

/**
 * The categories of sales on which no VAT is charged (UNCL 5305): `E` exempt, `AE` reverse charge,
 * `K` delivery to another country of the Union, `G` export.
 */
export const EXEMPT_CATEGORIES = ['E', 'AE', 'K', 'G'] as const;
/** See `EXEMPT_CATEGORIES`. */
export type ExemptCategory = (typeof EXEMPT_CATEGORIES)[number];

/** How events and terms tell why no VAT is charged. */
export const vatExemption = object({
  category: oneOf(EXEMPT_CATEGORIES),
  /** Of the list VATEX (BT-121); null where none fits and the words alone tell. */
  code: nullable(words),
  /** With the article (BT-120; CGI ann. II art. 242 nonies A, I, 12° and 13°). */
  reason: labels,
  /** What shows it: a decision, a certificate, the article that applies. */
  source: words,
});

/** Why no VAT is charged on the sales of a provider, or to a client. */
export type VatExemption = typeof vatExemption extends Shape<infer T> ? T : never;

/** The codes of the list VATEX that a category may have (BR-CL-22); the first one is its own. */
const CODES: Readonly<Record<ExemptCategory, readonly string[]>> = {
  AE: ['VATEX-EU-AE', 'VATEX-FR-AE'],
  K: ['VATEX-EU-IC'],
  G: ['VATEX-EU-G'],
  E: [
    ...['79-C', '132', '135-1', '143', '144', '146-1E', '148', '151', '153', '159', '309', 'D', 'F', 'I', 'J'],
    ...[...'ABCDEFGHIJKLMNOPQ'].map((each) => `132-1${each}`),
    ...['A', 'B', 'C', 'D', 'E', 'F', 'FA', 'G', 'H', 'I', 'J', 'K', 'L'].map((each) => `143-1${each}`),
    ...[...'ABCDEFG'].map((each) => `148-${each}`),
    ...['A', 'AA', 'B', 'C', 'D', 'E'].map((each) => `151-1${each}`),
  ]
    .map((each) => `VATEX-EU-${each}`)
    .concat(
      [
        ...['FRANCHISE', 'CGI261-1', 'CGI261-2', 'CGI261-3', 'CGI261-4', 'CGI261-5', 'CGI261-7', 'CGI261-8'],
        ...['CGI261A', 'CGI261B', 'CGI261C-1', 'CGI261C-2', 'CGI261C-3', 'CGI261D-1', 'CGI261D-1BIS', 'CGI261D-2'],
        ...['CGI261D-3', 'CGI261D-4', 'CGI261E-1', 'CGI261E-2', 'CGI275', 'CGI277A', 'CGI295', '298SEXDECIESA'],
      ].map((each) => `VATEX-FR-${each}`),
    ),
};

/** What a code says, in the words that the law asks for or that name its article. */
const WORDS: Readonly<Record<string, Label>> = {
  'VATEX-FR-FRANCHISE': {
    fr: 'TVA non applicable, art. 293 B du CGI',
    en: 'VAT not applicable, art. 293 B of the CGI (small business)',
  },
  'VATEX-FR-CGI261-4': { fr: 'Exonération de TVA (CGI, art. 261, 4)', en: 'Exempt from VAT (CGI art. 261, 4)' },
  'VATEX-FR-CGI261-7': { fr: 'Exonération de TVA (CGI, art. 261, 7)', en: 'Exempt from VAT (CGI art. 261, 7)' },
  'VATEX-FR-CGI295': { fr: 'Exonération de TVA (CGI, art. 295)', en: 'Exempt from VAT (CGI art. 295)' },
  'VATEX-EU-AE': { fr: 'Autoliquidation (CGI, art. 283)', en: 'Reverse charge (CGI art. 283)' },
  'VATEX-FR-AE': { fr: 'Autoliquidation (CGI, art. 283)', en: 'Reverse charge (CGI art. 283)' },
  'VATEX-EU-IC': {
    fr: 'Livraison intracommunautaire exonérée (CGI, art. 262 ter, I)',
    en: 'Intra-Community supply, exempt (CGI art. 262 ter, I)',
  },
  'VATEX-EU-G': { fr: 'Exportation exonérée (CGI, art. 262, I)', en: 'Export, exempt (CGI art. 262, I)' },
};

/** The code of a category that has one of its own; null for `E`, which has many reasons. */
export function codeOfExempt(category: string): string | null {
  return category === 'E' ? null : (CODES[category as ExemptCategory]?.[0] ?? null);
}

/** Whether a code of the list VATEX is one of a category. */
export function isExemptionCode(category: ExemptCategory, code: string): boolean {
  return CODES[category].includes(code);
}

/** The words of a code; null for a code whose reason must be given. */
export function wordsOfExemption(code: string | null): Label | null {
  return code === null ? null : (WORDS[code] ?? null);
}

/** Who a party is from a day on, as far as the VAT of sales is concerned. */
export interface ExemptSpan {
  /** The client that is sold to; null for the provider, which sells. */
  readonly clientId: string | null;
  readonly startsOn: string;
  /** Null from the day on which it is taxed again. */
  readonly exemption: VatExemption | null;
}

/**
 * Why no VAT is charged to a client on a day; null where it is. What is on record of a side is in
 * the order of its days, and of its recording within a day. **Reading**: what is on record of the
 * client comes first, since it is about sales to it alone: a sale abroad is not that of a small
 * business in France.
 */
export function exemptionOn(spans: readonly ExemptSpan[], clientId: string, on: string): VatExemption | null {
  const of = (party: string | null): VatExemption | null =>
    spans.findLast((each) => each.clientId === party && each.startsOn <= on)?.exemption ?? null;
  return of(clientId) ?? of(null);
}

/**
 * Why something that bears no VAT does so: by its own day, else by what held before it, or comes
 * after, which what it corrects was sold under.
 */
export function exemptionAround(spans: readonly ExemptSpan[], clientId: string, on: string): VatExemption | null {
  const own = spans.filter((each) => each.exemption !== null && (each.clientId ?? clientId) === clientId);
  const near = own.findLast(({ startsOn }) => startsOn <= on) ?? own[0];
  return exemptionOn(spans, clientId, on) ?? near?.exemption ?? null;
}
