import { refuse, type Refusal } from '../../result';
import type { LocalDate } from '../../time/instant';
import type { IdentityFacts } from './build-document';
import { checkInvoiceDocument } from './check-invoice-document';
import { nonies, type InvoiceFault } from './invoice-fault';
import type { InvoiceDocument } from './invoice-document';

/** Whose records a document is made from. */
export interface DocumentSources {
  readonly sellerId: string;
  readonly buyerId: string;
  readonly buyer: Pick<IdentityFacts, 'clientKind'>;
  /** The day whose identities count: that of the document. */
  readonly on: LocalDate;
}

/** What a field of a party on a document is called where it is recorded. */
const RECORDED_AS: Readonly<Record<string, string>> = {
  legalAddress: 'registeredAddress',
  email: 'invoiceEmail',
};

/**
 * What keeps a document from being issued: each field once, with the rule that asks for it, and
 * the mutation that records it. Empty when the document is complete.
 */
export function incompleteDocument(document: InvoiceDocument, sources: DocumentSources): readonly Refusal[] {
  const checked = checkInvoiceDocument(document, (fault) => toDo(fault, sources));
  const { buyerId, buyer, on } = sources;
  const kind =
    buyer.clientKind !== null
      ? []
      : refuse(
          'INVOICE_INCOMPLETE',
          ['buyer', 'clientKind'],
          `What the client is in law is missing (${nonies('I')}; C. com. L441-9).`,
          recording('clientKind', buyerId, on),
        ).refusals;
  return [...kind, ...(checked.ok ? [] : checked.refusals)];
}

function toDo({ path, whatToDo }: InvoiceFault, { sellerId, buyerId, on }: DocumentSources): string {
  const [side, field] = path;
  if (side === 'delivery') return recording('deliveryAddress', buyerId, on);
  if ((side !== 'seller' && side !== 'buyer') || field === undefined) return whatToDo;
  return recording(RECORDED_AS[field] ?? field, side === 'seller' ? sellerId : buyerId, on);
}

function recording(field: string, partyId: string, on: LocalDate): string {
  return `Give \`${field}\` with \`recordIdentity\` for ${partyId}, from ${on} or before.`;
}
