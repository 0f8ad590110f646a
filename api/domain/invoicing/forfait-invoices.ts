import { explain, given, quantity } from '../explanation/build';
import type { DecimalText } from '../money/decimal';
import type { Money } from '../money/value';
import type { LocalDate } from '../time/instant';
import { dueOnOf } from './due-on';
import { forfaitLine, type ForfaitCharge } from './forfait-line';
import type { InvoiceDraft, InvoiceLine } from './invoice';
import { invoiceTotals } from './invoice-totals';
import { billingPeriodsUntil, type BillingPeriod, type PeriodRule } from './period';

/** The fee of an invoice (`omr-hosted` art. 21.5) and its VAT. */
export interface InvoiceFee {
  readonly amount: Money;
  readonly vatRatePercent: DecimalText;
  readonly vatCategory: string;
  readonly article: string;
}

/** How a contract is invoiced. */
export interface InvoicedContract extends PeriodRule {
  /** First day without service; null while open. It ends every charge. */
  readonly endExclusive: LocalDate | null;
  readonly invoicing: 'IN_ADVANCE' | 'IN_ARREARS';
  readonly paymentDays: number;
  readonly currency: string;
  /**
   * The account-keeping fee, or null when the contract has none or pays by direct debit at invoice
   * date.
   */
  readonly fee: InvoiceFee | null;
  readonly article: string;
}

/**
 * The invoices of a contract's forfaits that are issued before a date, all charges being known: in
 * advance on the first day of each period, in arrears on the day after its last. A period in which
 * nothing is in force has no invoice.
 */
export function forfaitInvoices(
  contract: InvoicedContract,
  charges: readonly ForfaitCharge[],
  until: LocalDate,
): readonly InvoiceDraft[] {
  return billingPeriodsUntil(contract, until, contract.endExclusive).flatMap((period) => {
    const draft = invoiceOf(contract, charges, period);
    return draft === null || draft.issuedOn >= until ? [] : [draft];
  });
}

/** The invoice of one period, or null when nothing is in force in it. */
export function invoiceOf(
  contract: InvoicedContract,
  charges: readonly ForfaitCharge[],
  period: BillingPeriod,
): InvoiceDraft | null {
  const lines = charges.flatMap((charge) => {
    const ended = { ...charge, endExclusive: earlierEnd(charge.endExclusive, contract.endExclusive) };
    return forfaitLine(ended, period, contract.periodMonths, contract.article) ?? [];
  });
  if (lines.length === 0) return null;
  const all = contract.fee === null ? lines : [...lines, feeLine(contract.fee, period)];
  const served = earlierEnd(period.endExclusive, contract.endExclusive) ?? period.endExclusive;
  const issuedOn = contract.invoicing === 'IN_ADVANCE' ? period.start : served;
  return {
    issuedOn,
    periodStart: period.start,
    periodEndExclusive: period.endExclusive,
    dueOn: dueOnOf(issuedOn, contract),
    lines: all,
    ...invoiceTotals(all, contract.currency),
  };
}

function feeLine({ amount, vatRatePercent, vatCategory, article }: InvoiceFee, period: BillingPeriod): InvoiceLine {
  const { start: from, endExclusive: toExclusive, periodDays } = period;
  const label = { en: 'Account-keeping fee of the invoice', fr: 'Frais de tenue de compte de la facture' };
  const explanation = explain([given(label, quantity('amount', amount.amount, amount.currency), article)]);
  return {
    kind: 'ACCOUNT_KEEPING_FEE',
    module: null,
    from,
    toExclusive,
    days: periodDays,
    periodDays,
    amount,
    vatRatePercent,
    vatCategory,
    explanation,
  };
}

/** The earlier of two ends, of which null never comes. */
export function earlierEnd(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
