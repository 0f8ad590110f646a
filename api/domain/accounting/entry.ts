import { add, isPositive, isZero, negate, sum } from '../money/arithmetic';
import { decimal } from '../money/decimal';
import type { Money } from '../money/value';
import type { VatGroup } from '../invoicing/invoice';
import type { InvoiceKind } from '../invoicing/issued-invoice';
import type { PaymentDirection, PaymentMethod } from '../payment/payment';
import type { LocalDate } from '../time/instant';
import { roleOfLine, type AccountedLine, type AccountRole, type BooksAccount, type JournalRole } from './accounts';

/** What an entry of the books is of: each fact has one entry. */
export const ENTRY_KINDS = [
  'OPENING',
  'INVOICE',
  'SET_OFF',
  'PAYMENT',
  'REVERSAL',
  'WRITE_OFF',
  'RECOVERY',
  'DEFERRED_INCOME',
  'DEFERRED_INCOME_RELEASE',
  'ACCRUED_INCOME',
  'ACCRUED_INCOME_RELEASE',
  'CREDITS_TO_ISSUE',
  'CREDITS_TO_ISSUE_RELEASE',
  'PENALTY_PROVISION',
  'PENALTY_PROVISION_RELEASE',
] as const;
/** See `ENTRY_KINDS`. */
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What is entered at the end of a period, and what reverses it on the next day. */
export const RELEASES = {
  DEFERRED_INCOME: 'DEFERRED_INCOME_RELEASE',
  ACCRUED_INCOME: 'ACCRUED_INCOME_RELEASE',
  CREDITS_TO_ISSUE: 'CREDITS_TO_ISSUE_RELEASE',
  PENALTY_PROVISION: 'PENALTY_PROVISION_RELEASE',
} as const satisfies Partial<Record<EntryKind, EntryKind>>;
/** The kinds of entries of the end of a period. */
export type PeriodEndKind = keyof typeof RELEASES;
/** Those kinds as a list. */
export const PERIOD_END_KINDS = Object.keys(RELEASES) as readonly PeriodEndKind[];

/** The currency of the books (C. com. art. L123-22). */
export const BOOKS_CURRENCY = 'EUR';

/** A line of an entry, before it has the number of its account. */
export interface DraftLine {
  readonly role: AccountRole;
  /**
   * Its account where it is not that of its role on the day: of what is carried on, or released.
   */
  readonly account?: BooksAccount;
  /** The client whose account it is; null for an account that no client has. */
  readonly clientId: string | null;
  /** The document or payment whose open amount it changes; null where it changes none. */
  readonly itemId: string | null;
  /** A debit is positive, a credit negative; never zero. */
  readonly amount: Money;
  /** The rate and category of VAT of what it is of; null where it is of none. */
  readonly vat: { readonly ratePercent: string; readonly category: string } | null;
}

/** An entry before it has a number: its debits are its credits. */
export interface DraftEntry {
  readonly kind: EntryKind;
  readonly factId: string;
  readonly journal: JournalRole;
  readonly pieceReference: string;
  readonly pieceOn: LocalDate;
  readonly label: string;
  /** The client that it is about; null for the opening balances. */
  readonly clientId: string | null;
  readonly invoiceId: string | null;
  readonly paymentId: string | null;
  readonly lines: readonly DraftLine[];
}

/** An entry of the end of a period. */
export type PeriodEndEntry = DraftEntry & { readonly kind: PeriodEndKind };

/** An issued document with its lines. */
export interface InvoiceFact {
  readonly id: string;
  readonly kind: InvoiceKind;
  readonly reference: string;
  readonly issuedOn: LocalDate;
  readonly clientId: string;
  readonly clientName: string;
  readonly total: Money;
  readonly vat: readonly Pick<VatGroup, 'ratePercent' | 'category' | 'vat'>[];
  readonly lines: readonly (AccountedLine & { readonly amount: Money; readonly vatRatePercent: string })[];
}

/**
 * The entry of a document: what the client owes, by account and rate what it is for, and the VAT of
 * each rate. A credit note is the same with the other sign. One whose charges and credits come to
 * nothing on each account has both, so that no number is missing from the books.
 */
export function invoiceEntry(invoice: InvoiceFact): DraftEntry {
  const { id, reference, issuedOn, clientId, total } = invoice;
  const isCharge = ({ amount }: EarnedLine): boolean => isPositive(amount);
  const lines = written([
    { role: 'CLIENTS', clientId, itemId: id, amount: total, vat: null },
    ...earnedLines(invoice.lines),
    ...vatLines('VAT', invoice.vat),
  ]);
  const gross = [
    ...earnedLines(invoice.lines.filter(isCharge)),
    ...earnedLines(invoice.lines.filter((line) => !isCharge(line))),
  ];
  return {
    kind: 'INVOICE',
    factId: id,
    journal: 'SALES',
    pieceReference: reference,
    pieceOn: issuedOn,
    label: `${invoice.kind === 'CREDIT_NOTE' ? 'Avoir' : 'Facture'} ${reference} ${invoice.clientName}`,
    ...{ clientId, invoiceId: id, paymentId: null },
    lines: lines.length > 0 ? lines : written(gross),
  };
}

/** A line of a document, excluding tax. */
type EarnedLine = InvoiceFact['lines'][number];

/** What lines of documents are for, by account and rate of VAT. */
export function earnedLines(lines: readonly EarnedLine[]): readonly DraftLine[] {
  const earned = new Map<string, DraftLine>();
  for (const line of lines) {
    const role = roleOfLine(line);
    const vat = { ratePercent: decimal(line.vatRatePercent).toFixed(), category: line.vatCategory };
    const key = `${role} ${vat.ratePercent} ${vat.category}`;
    const before = earned.get(key);
    const amount = before === undefined ? negate(line.amount) : add(before.amount, negate(line.amount));
    earned.set(key, { role, clientId: null, itemId: null, amount, vat });
  }
  return [...earned.values()];
}

/** The VAT of each rate, on the account of a role. */
export function vatLines(
  role: AccountRole,
  groups: readonly Pick<VatGroup, 'ratePercent' | 'category' | 'vat'>[],
): readonly DraftLine[] {
  return groups.map(({ ratePercent, category, vat }) => ({
    ...{ role, clientId: null, itemId: null, amount: negate(vat) },
    vat: { ratePercent: decimal(ratePercent).toFixed(), category },
  }));
}

/** What a credit note is set off against an invoice. */
export interface SetOffFact {
  readonly id: string;
  readonly on: LocalDate;
  readonly amount: Money;
  readonly invoice: { readonly id: string; readonly reference: string; readonly clientId: string };
  readonly creditNote: { readonly id: string; readonly reference: string; readonly clientId: string };
}

/** The entry of a set-off: both are settled, what the client owes in all stays. */
export function setOffEntry({ id, on, amount, invoice, creditNote }: SetOffFact): DraftEntry {
  const settled = (of: SetOffFact['invoice'], by: Money): DraftLine => ({
    ...{ role: 'CLIENTS', clientId: of.clientId, itemId: of.id, amount: by, vat: null },
  });
  return {
    kind: 'SET_OFF',
    factId: id,
    journal: 'SUNDRY',
    pieceReference: creditNote.reference,
    pieceOn: on,
    label: `Compensation de ${creditNote.reference} avec ${invoice.reference}`,
    ...{ clientId: invoice.clientId, invoiceId: invoice.id, paymentId: null },
    lines: written([settled(creditNote, amount), settled(invoice, negate(amount))]),
  };
}

/** A payment of a client, or a refund to it. */
export interface PaymentFact {
  readonly id: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly direction: PaymentDirection;
  readonly method: PaymentMethod;
  readonly reference: string | null;
  readonly amount: Money;
  readonly valueOn: LocalDate;
  /** The day from which it counts no more; null while it counts. */
  readonly reversedOn: LocalDate | null;
}

/**
 * The entry of a payment or a refund, or of its reversal. What it settles moves nothing between
 * accounts: it is the letter of both lines that says so.
 */
export function paymentEntry(payment: PaymentFact, kind: 'PAYMENT' | 'REVERSAL'): DraftEntry {
  const { id, clientId, clientName, direction, method, amount } = payment;
  const isIn = (direction === 'RECEIVED') === (kind === 'PAYMENT');
  const money = isIn ? amount : negate(amount);
  const treasury = method === 'CASH' ? 'CASH' : 'BANK';
  const on = kind === 'PAYMENT' ? payment.valueOn : payment.reversedOn;
  if (on === null) throw new Error(`payment ${id} was not reversed`);
  const what = direction === 'RECEIVED' ? 'Règlement' : 'Remboursement';
  return {
    kind,
    factId: id,
    journal: treasury,
    pieceReference: payment.reference ?? `P-${shortOf(id)}`,
    pieceOn: on,
    label: `${kind === 'REVERSAL' ? `Annulation : ${what.toLowerCase()}` : what} ${clientName}`,
    ...{ clientId, invoiceId: null, paymentId: id },
    lines: written([
      { role: treasury, clientId: null, itemId: null, amount: money, vat: null },
      { role: 'CLIENTS', clientId, itemId: id, amount: negate(money), vat: null },
    ]),
  };
}

/** What of an id tells one thing of a provider from another, short enough for a file. */
export function shortOf(id: string): string {
  return id.slice(-12).toUpperCase();
}

/** The lines that are written: those of nothing are not. Throws unless debits are credits. */
export function written(lines: readonly DraftLine[]): readonly DraftLine[] {
  const kept = lines.filter(({ amount }) => !isZero(amount));
  const [first] = kept;
  if (first === undefined) return kept;
  const { currency } = first.amount;
  const total = sum(
    kept.map(({ amount }) => amount),
    currency,
  );
  if (!isZero(total)) throw new Error(`an entry whose debits are not its credits by ${total.amount.toFixed(2)}`);
  return kept;
}
