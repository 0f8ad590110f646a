import { invoiceFilePaths } from '../../domain/invoicing/document/file-paths';
import { correctionsById, type InvoiceCorrectionRecord } from '../../store/invoicing/invoice-correction.store';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { InvoiceCorrectionRelations } from '../_generated';
import type { RequestContext } from '../context';
import { loadOne, loadRow } from '../load';

/** A corrected invoice by its id; null when there is none that may be seen. */
export function loadCorrection(context: RequestContext, id: string): Promise<InvoiceCorrectionRecord | null> {
  return loadRow(context, id, correctionsById);
}

/** Where a document is, by its id. */
export function filesOf(id: string, language: 'en' | 'fr', sha256: string) {
  const { pdf, ubl, cii } = invoiceFilePaths(id);
  const issuedIn = language === 'fr' ? ('FR' as const) : ('EN' as const);
  return { pdfPath: pdf, ublPath: ubl, ciiPath: cii, language: issuedIn, sha256 };
}

/** Loads what belongs to corrected invoices. */
export class InvoiceCorrectionLoader extends InvoiceCorrectionRelations {
  invoice(context: RequestContext, corrections: readonly InvoiceCorrectionRecord[]) {
    return loadOne(context, corrections, ({ invoiceId }) => invoiceId, invoicesById);
  }

  files(_context: RequestContext, corrections: readonly InvoiceCorrectionRecord[]) {
    return corrections.map(({ id, language, sha256 }) => filesOf(id, language, sha256));
  }
}
