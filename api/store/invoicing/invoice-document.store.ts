import type { KeptDocument } from '../../domain/invoicing/document/kept-document';
import type { StatementRunner as Reader } from '../database/statement';

/** A document as it was issued, in the language of the client and in the other one. */
export interface KeptDocumentRecord {
  readonly language: 'en' | 'fr';
  readonly document: KeptDocument;
  readonly translation: KeptDocument;
}

/** The document of an invoice or of what took its place, if it may be seen and was kept. */
export async function keptDocumentOf(reader: Reader, id: string): Promise<KeptDocumentRecord | undefined> {
  const [found] = await reader.query<KeptDocumentRecord>(
    {
      name: 'invoice-documents:one',
      text:
        'SELECT d.language, d.document, d.translation FROM invoice_document d WHERE d.invoice_id = $1 ' +
        'UNION ALL SELECT c.language, c.document, c.translation FROM invoice_correction c WHERE c.id = $1',
    },
    [id],
  );
  return found;
}

/** Of which of several invoices a document was kept, in which language, and its SHA-256. */
export function keptDocumentsOf(
  reader: Reader,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly language: 'en' | 'fr'; readonly sha256: string }[]> {
  return reader.query(
    {
      name: 'invoice-documents:of',
      text: 'SELECT d.invoice_id AS id, d.language, d.sha256 FROM invoice_document d WHERE d.invoice_id = ANY($1::uuid[])',
    },
    [ids],
  );
}
