import type { Label } from '../../explanation/explanation';
import type { LocalDate } from '../../time/instant';
import { paymentOf, partyInLaw, type IdentityFacts, type IssuedFacts } from './build-document';
import { lateRateWords } from './document-mentions';
import { isOutsideVat, treatmentFor } from './document-words';
import type { InvoiceDocument, PrecedingDocument } from './invoice-document';
import { legalNotes } from './legal-notes';

/** What a corrected invoice says otherwise than the one that it takes the place of. */
export interface CorrectionFacts {
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly replaces: PrecedingDocument;
  /** Who both sides were in law on the day of the invoice, as is on record now. */
  readonly seller: IdentityFacts;
  readonly buyer: IdentityFacts;
  readonly isDebited: boolean;
  /** What late payment costs by the terms of the day of the invoice. */
  readonly latePayment: IssuedFacts['latePayment'];
  /** The texts of lines that were wrong, by the number of the line. */
  readonly texts: ReadonlyMap<string, Label>;
}

/**
 * The corrected invoice of a document (type 384 of UNTDID 1001), in its language: it takes its
 * place whole, with the same amounts, the same VAT and the same debt. **Reading**: the day for
 * payment stays, since the debt is the same one (C. civ. art. 1330); where that is over the
 * document bears its own date instead, as BR-FR-CO-07 asks.
 */
export function correctedDocument(original: InvoiceDocument, facts: CorrectionFacts): InvoiceDocument {
  const { number, issuedOn, replaces, texts } = facts;
  const [seller, buyer] = [partyInLaw(facts.seller), partyInLaw(facts.buyer)];
  const buyerKind = facts.buyer.clientKind ?? original.buyerKind;
  const isTaxed = !isOutsideVat(original);
  const { dueOn, paidOn, language } = original;
  return {
    ...original,
    ...{ kind: 'CORRECTED_INVOICE', number, issuedOn, preceding: [replaces], seller, buyer, buyerKind },
    // What the law has said of late payment depends on what the client is.
    notes:
      buyerKind === original.buyerKind
        ? original.notes
        : legalNotes({ language, buyerKind, lateRate: lateRateWords(facts.latePayment, buyerKind, language) }),
    dueOn: dueOn !== null && paidOn === null && dueOn < issuedOn ? issuedOn : dueOn,
    isVatOnDebits: facts.seller.vatOnDebits && original.lines.some(({ vatCategory }) => vatCategory === 'S'),
    treatment: treatmentFor(buyerKind, buyer.legalAddress?.country ?? 'FR'),
    buyerReference: facts.buyer.buyerReference ?? null,
    delivery:
      isTaxed && facts.buyer.deliveryAddress !== null ? { address: facts.buyer.deliveryAddress, on: null } : null,
    lines: original.lines.map((line) => ({ ...line, name: texts.get(line.id)?.[language] ?? line.name })),
    payment: paymentOf(facts),
  };
}
