import type { Label } from '../../explanation/explanation';
import type { DocumentPayment } from '../../invoicing/document/invoice-document';
import type { InvoiceParty } from '../../invoicing/document/invoice-party';
import type { Money } from '../../money/value';
import type { ClientKind } from '../../party/party-words';
import type { LocalDate } from '../../time/instant';
import type { LateInterestBasis } from '../late-claim';

/** Which letter asks a client for what is late. */
export const DUNNING_LETTER_KINDS = ['PAYMENT_REMINDER', 'FORMAL_NOTICE'] as const;
/** See `DUNNING_LETTER_KINDS`. */
export type DunningLetterKind = (typeof DUNNING_LETTER_KINDS)[number];

/** The most days within which a letter asks to be paid. */
export const LONGEST_TO_PAY = 90;

/** Some days that bear interest at one rate on one balance. */
export interface InterestSpan {
  readonly balance: Money;
  readonly days: number;
  /** The rate of a year in percent, all included. */
  readonly percent: string;
}

/** An invoice that a letter asks for, as it stood on its day. */
export interface LetterInvoice {
  readonly id: string;
  readonly reference: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly total: Money;
  readonly paid: Money;
  readonly open: Money;
  /** What its lateness costs by the rule of the letter; null where that costs nothing yet. */
  readonly charge: {
    readonly firstDay: LocalDate;
    readonly days: number;
    readonly spans: readonly InterestSpan[];
    readonly interest: Money;
    readonly recoveryFee: Money;
  } | null;
}

/** What the terms let the provider do when a formal notice stays without effect. */
export interface AnnouncedRight {
  readonly kind: 'WITHHOLD_WORK' | 'ALL_DUE_AT_ONCE' | 'SUSPEND' | 'TERMINATE_SUSPENDED' | 'TERMINATE';
  /** The first day, if the notice counts from the day of the letter; null where it is not known. */
  readonly from: LocalDate | null;
  /** Days after a suspension, or months after the notice, where the right has such a time. */
  readonly after: number | null;
  readonly article: string;
}

/** What a letter comes to. */
export interface LetterSums {
  /** What is open of the invoices. */
  readonly unpaid: Money;
  readonly interest: Money;
  readonly recoveryFee: Money;
  /** Interest and fixed sums of these invoices that a document claimed already. */
  readonly alreadyClaimed: Money;
  readonly total: Money;
}

/** All that a letter is made from, as it was on record on its day. */
export interface LetterFacts extends LetterSums {
  readonly kind: DunningLetterKind;
  readonly reference: string;
  readonly writtenOn: LocalDate;
  readonly payBy: LocalDate;
  /** The number of the registered letter, or another proof of the sending; null for none. */
  readonly proof: string | null;
  readonly contractNumber: string;
  readonly buyerReference: string | null;
  readonly seller: InvoiceParty;
  readonly buyer: InvoiceParty;
  readonly buyerKind: ClientKind;
  /** The terms of the contract, by their title. */
  readonly termsTitle: Label;
  readonly invoices: readonly LetterInvoice[];
  /** The rule by which interest is asked for; null where none is. */
  readonly basis: LateInterestBasis | null;
  /** Where that rule is said; null where no interest is asked for. */
  readonly article: string | null;
  readonly rights: readonly AnnouncedRight[];
  /** How it is paid; null where nothing is on record. */
  readonly payment: DocumentPayment | null;
}

/** Whether a client is a professional in law, who owes by C. com. art. L441-10 or CCP L2192-13. */
export function isProfessional(kind: ClientKind): boolean {
  return kind === 'BUSINESS' || kind === 'PUBLIC_BODY';
}

/** Where the letters are on a server. */
export const LETTERS_PATH = '/letters';

/** Where a letter is as PDF, without its language. */
export function letterPath(id: string): string {
  return `${LETTERS_PATH}/${id}.pdf`;
}

/** What a letter is called: the contract, and its place among the letters of the contract. */
export function letterReference(contractNumber: string, number: number): string {
  return `${contractNumber}-R${number}`;
}
