import { LATE_CLAIM_KINDS, LATE_INTEREST_BASES } from '../dunning/late-claim';
import { INVOICE_LINE_KINDS } from '../invoicing/invoice';
import { INVOICE_KINDS } from '../invoicing/issued-invoice';
import { list, nullable, object, oneOf, optional } from '../terms/shape';
import { dateText, id, labels, signedMoney, wholeNumber, word, words } from './shapes';

/** What can happen to how a provider invoices. */
export const INVOICING_EVENTS = {
  INVOICING_SET: {
    subject: 'invoicing_setting',
    shape: object({
      startsOn: dateText,
      invoiceSeries: words,
      creditSeries: words,
      operationCategory: oneOf(['GOODS', 'SERVICES', 'MIXED']),
    }),
  },
} as const;

/** What can happen to an invoice or a credit note. */
export const INVOICE_EVENTS = {
  INVOICE_ISSUED: {
    subject: 'invoice',
    shape: object({
      kind: oneOf(INVOICE_KINDS),
      clientId: id,
      series: words,
      year: wholeNumber,
      number: wholeNumber,
      reference: words,
      fallsOn: dateText,
      issuedOn: dateText,
      dueOn: dateText,
      periodStartsOn: nullable(dateText),
      periodEndsBefore: nullable(dateText),
      precedingId: nullable(id),
      vat: list(
        object({
          ratePercent: words,
          category: word,
          base: signedMoney,
          vat: signedMoney,
          /** Why none is charged, where that was on record. */
          exemptionCode: optional(nullable(words)),
          exemptionReason: optional(nullable(labels)),
        }),
      ),
      totalExcludingTax: signedMoney,
      vatTotal: signedMoney,
      totalIncludingTax: signedMoney,
      lines: list(
        object({
          kind: oneOf(INVOICE_LINE_KINDS),
          key: nullable(words),
          adjustmentId: nullable(id),
          amount: signedMoney,
        }),
      ),
      /** Of the document as issued; none where it was issued before documents were kept. */
      documentSha256: optional(words),
    }),
  },
  /** A credit note was set off against it. */
  INVOICE_SET_OFF: { subject: 'invoice', shape: object({ creditNoteId: id, amount: signedMoney }) },
  /** Another document took its place, with the same amounts. */
  INVOICE_CORRECTED: {
    subject: 'invoice',
    shape: object({
      correctionId: id,
      series: words,
      year: wholeNumber,
      number: wholeNumber,
      reference: words,
      issuedOn: dateText,
      reason: words,
      documentSha256: words,
    }),
  },
  /** A person made it payable before its due day. */
  INVOICE_DUE_AT_ONCE: { subject: 'invoice', shape: object({ dueOn: dateText, note: words }) },
  /** Interest of it, or the fixed sum for recovery, was claimed. */
  LATE_INTEREST_CLAIMED: {
    subject: 'invoice',
    shape: object({
      kind: oneOf(LATE_CLAIM_KINDS),
      basis: oneOf(LATE_INTEREST_BASES),
      throughOn: dateText,
      days: wholeNumber,
      amount: signedMoney,
      /** What the least by the law comes to; null where that asks for nothing. */
      lawfulAmount: nullable(signedMoney),
      adjustmentId: id,
    }),
  },
  /** A partner took it into its books. */
  INVOICE_ACKNOWLEDGED: { subject: 'invoice', shape: object({ partnerId: id, documentNumber: words }) },
} as const;
