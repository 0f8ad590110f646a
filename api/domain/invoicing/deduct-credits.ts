import { explain, quantity, step } from '../explanation/build';
import { compare, isPositive, negate, smaller, subtract, sum } from '../money/arithmetic';
import { decimal, type DecimalText } from '../money/decimal';
import { zero, type Money } from '../money/value';
import type { InvoiceDraft, InvoiceLine } from './invoice';
import { invoiceTotals, type TaxedAmount } from './invoice-totals';

/**
 * A credit that waits for an invoice: an accepted penalty for instance. Its VAT is that of the
 * lines it comes from.
 */
export interface OpenCredit {
  /** What it is, e.g. the id of the penalty or of the adjustment. */
  readonly key: string;
  /** Not yet deducted, excluding tax, positive. */
  readonly amount: Money;
  readonly vatRatePercent: DecimalText;
  readonly vatCategory: string;
  readonly article: string;
}

/** A part of a credit that an invoice took. */
export interface DeductedCredit {
  readonly key: string;
  readonly amount: Money;
}

/** An invoice with its credits deducted, and what they leave for the next one. */
export interface Deduction {
  readonly invoice: InvoiceDraft;
  readonly deducted: readonly DeductedCredit[];
  /** The credits with what is left of them, in the same order; those used up are gone. */
  readonly left: readonly OpenCredit[];
}

/**
 * Deducts credits from an invoice, in their order, as lines of their own at their own rate: at most
 * what the invoice has at that rate, and never from the account-keeping fee. What an invoice cannot
 * take waits for the following one (`omr-hosted` art. 4.5).
 */
export function deductCredits(invoice: InvoiceDraft, credits: readonly OpenCredit[]): Deduction {
  const currency = invoice.totalExcludingTax.currency;
  const lines: InvoiceLine[] = [...invoice.lines];
  const deducted: DeductedCredit[] = [];
  const left: OpenCredit[] = [];
  for (const credit of credits) {
    const room = creditableAmount(lines, credit, currency);
    const taken = smaller(credit.amount, room);
    if (isPositive(taken)) {
      lines.push(creditLine(invoice, credit, room, taken));
      deducted.push({ key: credit.key, amount: taken });
    }
    if (compare(taken, credit.amount) < 0) left.push({ ...credit, amount: subtract(credit.amount, taken) });
  }
  return { invoice: { ...invoice, lines, ...invoiceTotals(lines, currency) }, deducted, left };
}

/**
 * The amount of some lines that a credit may still reduce: those of its rate, less earlier credits,
 * the account-keeping fee apart; never negative.
 */
export function creditableAmount(
  lines: readonly (TaxedAmount & Pick<InvoiceLine, 'kind'>)[],
  credit: Pick<OpenCredit, 'vatRatePercent' | 'vatCategory'>,
  currency: string,
): Money {
  const rate = decimal(credit.vatRatePercent);
  const same = lines.filter(
    (line) =>
      line.kind !== 'ACCOUNT_KEEPING_FEE' &&
      line.vatCategory === credit.vatCategory &&
      decimal(line.vatRatePercent).equals(rate),
  );
  const total = sum(
    same.map((line) => line.amount),
    currency,
  );
  return isPositive(total) ? total : zero(currency);
}

function creditLine(invoice: InvoiceDraft, credit: OpenCredit, room: Money, taken: Money): InvoiceLine {
  const { currency } = taken;
  const { periodStart: from, periodEndExclusive: toExclusive } = invoice;
  const label = { en: 'Credit deducted from the invoice', fr: 'Avoir déduit de la facture' };
  const inputs = [quantity('credit', credit.amount.amount, currency), quantity('invoiced', room.amount, currency)];
  const result = quantity('credited', taken.amount, currency);
  return {
    kind: 'CREDIT',
    module: null,
    from,
    toExclusive,
    days: 0,
    periodDays: 0,
    amount: negate(taken),
    vatRatePercent: credit.vatRatePercent,
    vatCategory: credit.vatCategory,
    explanation: explain([step(label, inputs, 'min(credit, invoiced)', result, credit.article)]),
  };
}
