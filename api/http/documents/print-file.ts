import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Language } from '../../domain/explanation/print';
import { LAYOUT } from '../../pdf/layout';
import { PrinterBusy, type Printer } from '../../pdf/printer';
import { Problem } from './file-request';
import type { MadeFile } from './serve-file';

/** What laying a document out costs: about a tenth of a second of a core. */
export const PRINTING_COST = 5_000;

/** A document as a PDF that is laid out when it is asked for. */
export function printedFile(printer: Printer, printed: Parameters<Printer['print']>[0], name: string): MadeFile {
  return {
    name,
    mediaType: 'application/pdf',
    // The same words in the same layout are the same bytes.
    tag: tagOf(`${LAYOUT} ${JSON.stringify(printed)}`),
    bytes: (isWanted) => printer.print(printed, isWanted).catch(busy),
  };
}

/** What stands for a text, and for whatever bytes follow from it alone. */
export function tagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('hex')}"`;
}

/** The language that an address asks for; undefined where it says none. */
export function languageIn(request: Request): Language | undefined {
  const given = new URL(request.url, 'http://localhost').searchParams.get('language');
  if (given === null) return undefined;
  if (given === 'EN') return 'en';
  if (given === 'FR') return 'fr';
  throw new Problem(400, 'BAD_USER_INPUT', 'Give `language` in the address: EN or FR.');
}

/** That of the address, else the one that the caller prefers, else that of the document. */
export function preferredLanguage(request: Request, own: Language): Language {
  const other = own === 'fr' ? 'en' : 'fr';
  return languageIn(request) ?? (request.acceptsLanguages(own, other) === other ? other : own);
}

function busy(error: unknown): never {
  if (!(error instanceof PrinterBusy)) throw error;
  const message = 'Many documents are being laid out. Try again in a few seconds.';
  throw new Problem(503, 'UNAVAILABLE', message, 5);
}
