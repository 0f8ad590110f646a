import type { StatementRunner } from '../../store/database/statement';
import { oneByOne } from '../../store/verify/in-pages';
import { KEPT_DOCUMENTS } from '../../store/verify/invoice-checks';
import { fingerprintOf } from '../invoicing/documents-of-day';

interface Kept {
  readonly invoiceId: string;
  readonly document: unknown;
  readonly translation: unknown;
  readonly sha256: string;
}

/** Invoices and letters that do not say what they did when they were issued, as sentences. */
export async function alteredDocuments(read: StatementRunner): Promise<string[]> {
  const problems: string[] = [];
  for await (const kept of oneByOne<Kept>(read, { name: 'verify:documents', text: KEPT_DOCUMENTS }))
    if (fingerprintOf(kept.document, kept.translation) !== kept.sha256)
      problems.push(`a document of an invoice that is not as it was issued: ${kept.invoiceId}`);
  return problems;
}
