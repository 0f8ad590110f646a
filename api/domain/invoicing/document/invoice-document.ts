import type { Language } from '../../explanation/print';
import type { DecimalText } from '../../money/decimal';
import type { Money } from '../../money/value';
import type { ClientKind } from '../../party/party-words';
import type { LocalDate } from '../../time/instant';
import type { InvoiceParty, PostalAddress } from './invoice-party';

/** What a document of an invoice is: BT-3 of EN 16931 is 380, 384 or 381. */
export const INVOICE_DOCUMENT_KINDS = ['INVOICE', 'CORRECTED_INVOICE', 'CREDIT_NOTE'] as const;
/** See `INVOICE_DOCUMENT_KINDS`. */
export type InvoiceDocumentKind = (typeof INVOICE_DOCUMENT_KINDS)[number];

/** What was sold: the category of operation that French invoices name. */
export const OPERATION_CATEGORIES = ['GOODS', 'SERVICES', 'MIXED'] as const;
/** See `OPERATION_CATEGORIES`. */
export type OperationCategory = (typeof OPERATION_CATEGORIES)[number];

/** How the French tax office is told of a document (note BAR): by its invoice, or by a report. */
export const TREATMENTS = ['B2B', 'B2BINT', 'B2C', 'OUTOFSCOPE', 'ARCHIVEONLY'] as const;
/** See `TREATMENTS`. */
export type Treatment = (typeof TREATMENTS)[number];

/** The VAT categories of EN 16931 that are used in France (BR-FR-15). */
export const VAT_CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;
/** See `VAT_CATEGORIES`. `O` is outside the scope of VAT, e.g. a penalty. */
export type VatCategory = (typeof VAT_CATEGORIES)[number];

/**
 * A mention with its subject code (UNTDID 4451): PMT costs of recovery, PMD late interest, AAB
 * discount or none, TXD tax. Null is a remark of its own. BAR is written from `treatment`.
 */
export interface InvoiceNote {
  readonly code: 'PMT' | 'PMD' | 'AAB' | 'TXD' | 'AAI' | null;
  /** Without `#`, which sets codes apart in UBL. */
  readonly text: string;
}

/** Days, the last one included: invoices name both. */
export interface InvoicedDays {
  readonly firstOn: LocalDate;
  readonly lastOn: LocalDate;
}

/** An earlier invoice that a document corrects or credits. */
export interface PrecedingDocument {
  readonly number: string;
  readonly issuedOn: LocalDate;
}

/** A line: what, how much of it, at which price, with which VAT. */
export interface DocumentLine {
  /** Its number on the document, e.g. `1`. */
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Four decimals at most; a minus makes the line a deduction, since prices have no sign. */
  readonly quantity: DecimalText;
  /** Of UN/ECE Recommendation 20, e.g. `MON` month, `HUR` hour, `C62` one. */
  readonly unit: string;
  /** Excluding tax, six decimals at most, never below zero. */
  readonly unitPrice: DecimalText;
  /** Excluding tax: quantity times price, half up to the cent. */
  readonly net: Money;
  readonly vatCategory: VatCategory;
  /** Percent; `"0"` for all categories but S. */
  readonly vatRatePercent: DecimalText;
  readonly period: InvoicedDays | null;
}

/** The VAT of a document of one category and rate. */
export interface DocumentVat {
  readonly category: VatCategory;
  readonly ratePercent: DecimalText;
  readonly base: Money;
  /** Half up to the cent, once. */
  readonly vat: Money;
  /** Why no VAT is charged, e.g. code `VATEX-EU-O`; null for S and Z. */
  readonly exemption: { readonly code: string | null; readonly text: string } | null;
}

/** What lowers what is to be paid: money received before, or a document that is set off. */
export interface DocumentSettlement {
  readonly kind: 'PAYMENT' | 'SET_OFF';
  /** The document set off, or a reference of the payment. */
  readonly number: string | null;
  readonly on: LocalDate;
  /** Above zero. */
  readonly amount: Money;
}

/** The sums of a document. */
export interface DocumentTotals {
  /** The sum of the lines (BT-106). */
  readonly lines: Money;
  /** BT-109; no document of ours has allowances of its own, so it equals `lines`. */
  readonly excludingTax: Money;
  readonly vat: Money;
  readonly includingTax: Money;
  /** The sum of the settlements (BT-113). */
  readonly settled: Money;
  /** What is left to pay (BT-115). */
  readonly payable: Money;
}

/** How a document is paid. */
export type DocumentPayment =
  | {
      readonly kind: 'TRANSFER';
      readonly iban: string;
      readonly bic: string | null;
      readonly holder: string | null;
    }
  | {
      readonly kind: 'DIRECT_DEBIT';
      readonly mandate: string;
      /** The SEPA identifier of the creditor (ICS). */
      readonly creditorId: string;
      readonly debtorIban: string | null;
    };

/**
 * An invoice, a corrected invoice or a credit note, complete and in one language: what is written
 * as UBL, CII and PDF. Amounts of a credit note are positive: what is credited.
 */
export interface InvoiceDocument {
  readonly kind: InvoiceDocumentKind;
  /** BT-1: 35 characters at most of letters, digits, `+`, `-`, `_` and `/`. */
  readonly number: string;
  readonly issuedOn: LocalDate;
  /** The last day for payment; null for a credit note that nobody pays. */
  readonly dueOn: LocalDate | null;
  /** The day on which the whole was paid, before or on issue; else null. */
  readonly paidOn: LocalDate | null;
  /** ISO 4217. */
  readonly currency: string;
  /** The VAT in euro where the currency is another (BT-111); null in euro. */
  readonly vatInEuro: Money | null;
  readonly language: Language;
  readonly operation: OperationCategory;
  /** Whether the seller pays VAT on services when it invoices (CGI art. 269, 2, c). */
  readonly isVatOnDebits: boolean;
  readonly treatment: Treatment;
  readonly buyerKind: ClientKind;
  /** BT-12. */
  readonly contractNumber: string | null;
  /** The buyer's purchase order (BT-13). */
  readonly orderNumber: string | null;
  /** What the buyer asks for to find its way, e.g. a service of a public body (BT-10). */
  readonly buyerReference: string | null;
  readonly period: InvoicedDays | null;
  readonly seller: InvoiceParty;
  readonly buyer: InvoiceParty;
  /** Where it was delivered, when that is elsewhere than the buyer's address. */
  readonly delivery: { readonly address: PostalAddress; readonly on: LocalDate | null } | null;
  readonly preceding: readonly PrecedingDocument[];
  /** In the order in which they are printed. */
  readonly notes: readonly InvoiceNote[];
  /** The conditions of payment in words (BT-20). */
  readonly paymentTerms: string | null;
  readonly lines: readonly DocumentLine[];
  readonly vat: readonly DocumentVat[];
  readonly settlements: readonly DocumentSettlement[];
  readonly totals: DocumentTotals;
  readonly payment: DocumentPayment | null;
}
