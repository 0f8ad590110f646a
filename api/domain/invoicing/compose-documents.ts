import { explain, quantity, step } from '../explanation/build';
import type { Explanation, Label } from '../explanation/explanation';
import { add, isPositive, isZero, negate, percentOf, smaller, subtract, sum } from '../money/arithmetic';
import { decimal, type DecimalText } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import { zero, type Money } from '../money/value';
import type { VatExemption } from '../party/vat-exemption';
import type { PenaltyVat, SetOffLimit } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import type { AdjustmentKind } from './adjustment';
import type { InvoiceLineKind, InvoiceTotals } from './invoice';
import { creditableAmount } from './deduct-credits';
import { invoiceTotals } from './invoice-totals';

/** The category of VAT of what is outside its scope: an indemnity, interest (UNCL 5305). */
export const OUTSIDE_SCOPE = 'O';
/** The category of what bears VAT. */
export const STANDARD = 'S';

/** A line of an invoice or of a credit note, in the direction of an invoice. */
export interface DocumentLine {
  readonly kind: InvoiceLineKind;
  /** The code of a price component or the key of a module; null for any other line. */
  readonly key: string | null;
  /** The adjustment that it takes, whole or in part. */
  readonly adjustmentId: string | null;
  readonly label: Label;
  /** The days that it is for, `[from, toExclusive)`. */
  readonly from: LocalDate;
  readonly toExclusive: LocalDate;
  /** How many months, or one of what has no unit; negative where the line reduces the invoice. */
  readonly quantity: number;
  readonly unit: 'MONTH' | 'ONE';
  readonly unitPrice: Money;
  /** Excluding tax. */
  readonly amount: Money;
  readonly vatRatePercent: DecimalText;
  readonly vatCategory: string;
  /** Why no VAT is charged, where that is on record. */
  readonly vatExemption?: VatExemption | null;
  readonly explanation: Explanation;
}

/** An adjustment of which something is not on a document yet. */
export interface OpenAdjustment {
  readonly id: string;
  readonly kind: AdjustmentKind;
  readonly label: Label;
  /** What is left of it, signed, excluding tax. */
  readonly left: Money;
  readonly vatRatePercent: DecimalText;
  /** Why it bears no VAT, where that is on record. */
  readonly vatExemption?: VatExemption | null;
  readonly occurredOn: LocalDate;
  /** It is about a penalty: a credit, or what takes one back. */
  readonly isIndemnity: boolean;
}

/** What a credit note still has to be set off, including tax, positive. */
export interface OpenCreditNote {
  readonly id: string;
  readonly left: Money;
}

/** All that is due on a day, before it is on documents. */
export interface DueOn {
  readonly on: LocalDate;
  readonly currency: string;
  /** The forfaits of the period that is invoiced on the day; none on any other day. */
  readonly forfaits: readonly DocumentLine[];
  /** The account-keeping fee that each invoice bears; null where there is none. */
  readonly fee: DocumentLine | null;
  /** In the order in which they were recorded. */
  readonly adjustments: readonly OpenAdjustment[];
  /** The oldest first. */
  readonly creditNotes: readonly OpenCreditNote[];
  /** No invoice follows from which a credit could be deducted. */
  readonly isLast: boolean;
  /** The contract has an invoice already that a credit note could name. */
  readonly hasInvoice: boolean;
  /** The category of what bears VAT, and of what bears none by the terms. */
  readonly vatCategory: string;
  /** The rate of VAT of what is invoiced from the day on. */
  readonly vatRatePercent: DecimalText;
  /** Why that bears no VAT, where that is on record. */
  readonly vatExemption?: VatExemption | null;
  readonly penaltyVat: PenaltyVat;
  readonly setOffLimit: SetOffLimit;
  readonly article: string;
}

/** A document before it has a number. */
export interface ComposedDocument extends InvoiceTotals {
  readonly kind: 'INVOICE' | 'CREDIT_NOTE';
  /** Of a credit note too in the direction of an invoice: its amounts are negative. */
  readonly lines: readonly DocumentLine[];
}

/** What a credit note is set off against the invoice of the day. */
export interface ComposedSetOff {
  /** One that was issued before, or null for the one of the same day. */
  readonly creditNoteId: string | null;
  readonly amount: Money;
  readonly explanation: Explanation;
}

/** The documents of a day, in the order of their numbers. */
export interface ComposedDocuments {
  readonly documents: readonly ComposedDocument[];
  /** The invoice that the set-offs are against, which is one of the documents. */
  readonly invoice: ComposedDocument | null;
  /** The credit note of penalties outside the scope of VAT, if any, which is one of them. */
  readonly indemnities: ComposedDocument | null;
  readonly setOffs: readonly ComposedSetOff[];
}

/**
 * The documents of what is due on a day: one invoice of its forfaits, fee and charges, less the
 * credits that it can take; late interest on one of its own; penalties outside the scope of VAT on
 * a credit note of their own (EN 16931 BR-O-11), which is set off against the invoice. What an
 * invoice cannot take waits for the next one, and is a credit note where none follows, or where
 * none that follows has its rate of VAT: it is taken off the next invoice by set-off. Penalties
 * that come to nothing together wait for the next document of penalties. **Reading**: where none
 * follows, they are an invoice and a credit note, which are set off against one another (C. civ.
 * art. 1347).
 */
export function composeDocuments(due: DueOn): ComposedDocuments {
  const { adjustments, penaltyVat } = due;
  const isApart = (each: OpenAdjustment): boolean => penaltyVat === 'OUTSIDE_SCOPE' && each.isIndemnity;
  const interest = adjustments.filter(({ kind }) => kind === 'LATE_INTEREST');
  const apart = adjustments.filter(isApart);
  const others = adjustments.filter((each) => each.kind !== 'LATE_INTEREST' && !isApart(each));
  const { invoice, rest } = regular(due, others);
  // A credit note names an invoice (CGI art. 272): before the first one, credits wait.
  const allowed = (document: ComposedDocument | null): ComposedDocument | null =>
    document?.kind === 'CREDIT_NOTE' && invoice === null && !due.hasInvoice ? null : document;
  const even = due.isLast && invoice === null ? evenIndemnities(due, apart) : null;
  if (even !== null) {
    const [charged, credited] = even;
    const documents = [charged, allowed(rest), credited, outsideScope(due, interest)].filter((each) => each !== null);
    return { documents, invoice: charged, indemnities: credited, setOffs: setOff(due, charged, credited) };
  }
  const indemnities = allowed(outsideScope(due, apart));
  const isCredit = indemnities?.kind === 'CREDIT_NOTE';
  const [credits, charges] = isCredit ? [indemnities, null] : [null, indemnities];
  // A credit note names the invoice that came before it.
  const documents = [invoice, allowed(rest), credits, outsideScope(due, interest), charges].filter(
    (each) => each !== null,
  );
  const setOffs = invoice === null ? [] : setOff(due, invoice, isCredit ? indemnities : null);
  return { documents, invoice, indemnities: isCredit ? indemnities : null, setOffs };
}

/**
 * Indemnities that come to nothing together, as an invoice and its credit note; null for others.
 */
function evenIndemnities(
  due: DueOn,
  apart: readonly OpenAdjustment[],
): readonly [invoice: ComposedDocument, creditNote: ComposedDocument] | null {
  if (outsideScope(due, apart) !== null) return null;
  const charged = outsideScope(
    due,
    apart.filter(({ left }) => isPositive(left)),
  );
  const credited = outsideScope(
    due,
    apart.filter(({ left }) => isPositive(negate(left))),
  );
  return charged === null || credited === null ? null : [charged, credited];
}

/** What is outside the scope of VAT, on a document of its own; none while it comes to nothing. */
function outsideScope(due: DueOn, adjustments: readonly OpenAdjustment[]): ComposedDocument | null {
  const lines = adjustments.map((each) => lineOf(each, each.left, { vatCategory: OUTSIDE_SCOPE, vatRatePercent: '0' }));
  const total = sum(
    lines.map(({ amount }) => amount),
    due.currency,
  );
  if (isZero(total)) return null;
  return documentOf(isPositive(total) ? 'INVOICE' : 'CREDIT_NOTE', lines, due.currency);
}

/** The invoice with what it takes, and the credit note of what no invoice takes any more. */
function regular(
  due: DueOn,
  adjustments: readonly OpenAdjustment[],
): { readonly invoice: ComposedDocument | null; readonly rest: ComposedDocument | null } {
  const { currency, vatRatePercent } = due;
  const taxedOf = ({ vatExemption = null }: Pick<DueOn, 'vatExemption'>): Pick<DocumentLine, 'vatCategory'> => ({
    vatCategory: vatExemption?.category ?? due.vatCategory,
    ...(vatExemption === null ? {} : { vatExemption }),
  });
  const sold = taxedOf(due);
  const lineFor = (each: OpenAdjustment, amount: Money): DocumentLine =>
    lineOf(each, amount, { ...taxedOf(each), vatRatePercent: each.vatRatePercent });
  const charges = adjustments.filter(({ left }) => isPositive(left)).map((each) => lineFor(each, each.left));
  const credits = adjustments.filter(({ left }) => isPositive(negate(left)));
  const charged = [...due.forfaits, ...charges];
  const lines = charged.length === 0 ? [] : [...charged, ...(due.fee === null ? [] : [due.fee])];
  const owed: DocumentLine[] = [];
  for (const credit of credits) {
    const taken = smaller(negate(credit.left), creditableAmount(lines, { ...credit, ...taxedOf(credit) }, currency));
    if (isPositive(taken)) lines.push(lineFor(credit, negate(taken)));
    const left = subtract(negate(credit.left), taken);
    // Invoices to come have no line of a category or at a rate that is charged no more.
    const isOfRate = decimal(credit.vatRatePercent).equals(decimal(vatRatePercent));
    const isWaiting = !due.isLast && isOfRate && taxedOf(credit).vatCategory === sold.vatCategory;
    if (isPositive(left) && !isWaiting) owed.push(lineFor(credit, negate(left)));
  }
  return {
    invoice: lines.length === 0 ? null : documentOf('INVOICE', lines, currency),
    rest: owed.length > 0 ? documentOf('CREDIT_NOTE', owed, currency) : null,
  };
}

/** What credit notes are set off against an invoice, the oldest first. */
function setOff(due: DueOn, invoice: ComposedDocument, ofTheDay: ComposedDocument | null): readonly ComposedSetOff[] {
  const { currency, article } = due;
  let room = roomForSetOff(due, invoice);
  const open: readonly { readonly id: string | null; readonly left: Money }[] = [
    ...due.creditNotes,
    ...(ofTheDay === null ? [] : [{ id: null, left: negate(ofTheDay.totalIncludingTax) }]),
  ];
  return open.flatMap(({ id: creditNoteId, left }) => {
    const amount = smaller(left, room);
    if (!isPositive(amount)) return [];
    const inputs = [quantity('creditNote', left.amount, currency), quantity('room', room.amount, currency)];
    room = subtract(room, amount);
    const label = { en: 'Taken off the invoice by set-off', fr: 'Compensé avec la facture' };
    const result = quantity('setOff', amount.amount, currency);
    return [
      { creditNoteId, amount, explanation: explain([step(label, inputs, 'min(creditNote, room)', result, article)]) },
    ];
  });
}

/** What may be set off: the invoice's total, less the account-keeping fee with its tax. */
function roomForSetOff(
  { fee, setOffLimit, currency }: DueOn,
  { totalExcludingTax, totalIncludingTax, lines }: ComposedDocument,
): Money {
  const isCharged = fee !== null && lines.includes(fee);
  const kept = isCharged ? fee.amount : zero(currency);
  if (setOffLimit === 'TOTAL_EXCLUDING_TAX') return subtract(totalExcludingTax, kept);
  const tax = isCharged ? roundHalfUp(percentOf(fee.amount, decimal(fee.vatRatePercent))) : zero(currency);
  return subtract(totalIncludingTax, add(kept, tax));
}

function lineOf(
  { id, label, occurredOn, left }: OpenAdjustment,
  amount: Money,
  vat: Pick<DocumentLine, 'vatCategory' | 'vatRatePercent' | 'vatExemption'>,
): DocumentLine {
  const { currency } = amount;
  const isWhole = isZero(subtract(left, amount));
  const taken = {
    en: isWhole ? 'The adjustment' : 'A part of the adjustment',
    fr: isWhole ? 'L’ajustement' : 'Une partie de l’ajustement',
  };
  const inputs = [quantity('adjustment', left.amount, currency)];
  const rest = quantity('waiting', subtract(left, amount).amount, currency);
  const isReduction = isPositive(negate(amount));
  return {
    kind: isReduction ? 'CREDIT' : 'ADJUSTMENT',
    key: null,
    adjustmentId: id,
    label,
    from: occurredOn,
    toExclusive: occurredOn,
    quantity: isReduction ? -1 : 1,
    unit: 'ONE',
    unitPrice: isReduction ? negate(amount) : amount,
    amount,
    ...vat,
    explanation: explain([
      step(taken, [...inputs, rest], 'adjustment - waiting', quantity('amount', amount.amount, currency), ''),
    ]),
  };
}

function documentOf(
  kind: ComposedDocument['kind'],
  lines: readonly DocumentLine[],
  currency: string,
): ComposedDocument {
  return { kind, lines, ...invoiceTotals(lines, currency) };
}
