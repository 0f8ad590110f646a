import { invoiceOrder, type InvoiceChoice, type InvoiceRecord } from '../../store/invoicing/invoice.store';
import type { InvoiceFilter } from '../_generated';
import { pagesInOrder } from '../connection';

/** Pages of invoices and credit notes, latest first. */
export const invoicePages = pagesInOrder<InvoiceRecord>({ list: 'invoices', order: invoiceOrder });

/** What a filter chooses. */
export function chosenInvoices(filter: InvoiceFilter | null | undefined): InvoiceChoice {
  return { kinds: filter?.kinds ?? null, isOpen: filter?.open ?? null };
}
