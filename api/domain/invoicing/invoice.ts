import type { Explanation, Label } from '../explanation/explanation';
import type { DecimalText } from '../money/decimal';
import type { Money } from '../money/value';
import type { LocalDate } from '../time/instant';

/** What a line of an invoice is for. */
export const INVOICE_LINE_KINDS = ['FORFAIT', 'ACCOUNT_KEEPING_FEE', 'ADJUSTMENT', 'CREDIT'] as const;
/** See `INVOICE_LINE_KINDS`. `CREDIT` is a penalty or another credit deducted from the invoice. */
export type InvoiceLineKind = (typeof INVOICE_LINE_KINDS)[number];

/**
 * A line of an invoice: an amount excluding tax, rounded once, with its rate and category of VAT
 * and how it was found.
 */
export interface InvoiceLine {
  readonly kind: InvoiceLineKind;
  /** Key of the module or price component; null for a line of the whole invoice. */
  readonly module: string | null;
  /** The dates it is for, `[from, toExclusive)`. */
  readonly from: LocalDate;
  readonly toExclusive: LocalDate;
  /** Days of these dates, and of the whole period they are a part of. */
  readonly days: number;
  readonly periodDays: number;
  readonly amount: Money;
  readonly vatRatePercent: DecimalText;
  readonly vatCategory: string;
  readonly explanation: Explanation;
}

/** The VAT of an invoice at one rate and category. */
export interface VatGroup {
  readonly ratePercent: DecimalText;
  readonly category: string;
  readonly base: Money;
  /** Half up to the cent, once for the rate. */
  readonly vat: Money;
  /** Why none is charged, where that is on record; absent where it is, or the category tells. */
  readonly exemption?: { readonly code: string | null; readonly reason: Label };
}

/** The sums of an invoice. */
export interface InvoiceTotals {
  readonly totalExcludingTax: Money;
  readonly vatGroups: readonly VatGroup[];
  readonly vat: Money;
  readonly totalIncludingTax: Money;
}

/** An invoice before it has a number: what is due for a period, on its issue date. */
export interface InvoiceDraft extends InvoiceTotals {
  readonly issuedOn: LocalDate;
  readonly periodStart: LocalDate;
  readonly periodEndExclusive: LocalDate;
  /** `issuedOn` plus the days for payment. */
  readonly dueOn: LocalDate;
  readonly lines: readonly InvoiceLine[];
}
