import type { Label } from '../explanation/explanation';
import type { Address, BankDetails, ClientKind } from '../party/party-words';

/**
 * The kinds of documents (UNTDID 1001): 380 an invoice, 381 a credit note, 384 a corrected invoice.
 */
export const INVOICE_KINDS = ['INVOICE', 'CREDIT_NOTE', 'CORRECTED_INVOICE'] as const;
/** See `INVOICE_KINDS`. */
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

/** The VAT of a document at one rate and category; amounts as money text. */
export interface StoredVatGroup {
  readonly ratePercent: string;
  readonly category: string;
  readonly base: string;
  readonly vat: string;
  /** Why none is charged, where that was on record when it was issued; absent reads as null. */
  readonly exemptionCode: string | null;
  readonly exemptionReason: Label | null;
}

/** Who a side of a document was in law when it was issued. */
export interface InvoiceParty {
  readonly name: string;
  readonly legalForm: string | null;
  readonly capital: string | null;
  readonly siren: string | null;
  readonly siret: string | null;
  readonly vatNumber: string | null;
  readonly registeredAddress: Address | null;
  readonly billingAddress: Address | null;
  readonly deliveryAddress: Address | null;
  readonly email: string | null;
  readonly language: 'en' | 'fr';
  /** What a client is in law; null for the provider. */
  readonly clientKind: ClientKind | null;
  readonly bankDetails: BankDetails | null;
}

/** Both sides of a document. */
export interface InvoiceParties {
  readonly seller: InvoiceParty;
  readonly buyer: InvoiceParty;
  /** Of the provider: what VAT is chosen to be due on. */
  readonly vatOnDebits: boolean;
  readonly operationCategory: 'GOODS' | 'SERVICES' | 'MIXED';
  /** Paid by direct debit at the date of the invoice. */
  readonly directDebit: boolean;
}
