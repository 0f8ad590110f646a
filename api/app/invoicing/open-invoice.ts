import type { InvoiceDocument } from '../../domain/invoicing/document/invoice-document';
import { readKeptDocument } from '../../domain/invoicing/document/kept-document';
import type { StatementRunner } from '../../store/database/statement';
import { keptDocumentOf } from '../../store/invoicing/invoice-document.store';
import { isId } from '../checks';

/** An invoice as it was issued, and what it says in the other language. */
export interface OpenedInvoice {
  readonly original: InvoiceDocument;
  readonly translation: InvoiceDocument;
}

/**
 * The document of an invoice or credit note by its id; null when there is none that may be seen, or
 * when it was issued before documents were kept.
 */
export async function openInvoice(reader: StatementRunner, id: string): Promise<OpenedInvoice | null> {
  const kept = isId(id) ? await keptDocumentOf(reader, id) : undefined;
  if (kept === undefined) return null;
  return { original: readKeptDocument(kept.document), translation: readKeptDocument(kept.translation) };
}
