import { amendmentAdjustment } from '../../../api/domain/invoicing/amendment-adjustment';
import { deductCredits, type OpenCredit } from '../../../api/domain/invoicing/deduct-credits';
import type { InvoiceDraft } from '../../../api/domain/invoicing/invoice';
import { forfaitInvoices, type InvoicedContract } from '../../../api/domain/invoicing/forfait-invoices';
import { resultNamed } from '../../../api/domain/explanation/build';
import { isPositive } from '../../../api/domain/money/arithmetic';
import type { PeriodMonths } from '../../../api/domain/terms/billing-terms';
import { addDays, daysBetween } from '../../../api/domain/time/local-date';
import type { Json } from '../compare';
import { requireSound } from '../explained';
import { answer, topic } from '../topic';
import { CURRENCY, day, euros, text } from './billing-support';

interface Invoices {
  readonly op: 'invoices';
  readonly contract: {
    readonly startDate: string;
    readonly endDateExclusive: string | null;
    readonly periodMonths: PeriodMonths;
    readonly directDebitAtInvoiceDate: boolean;
    readonly accountKeepingFee: string;
  };
  readonly modules: readonly {
    readonly code: string;
    readonly monthlyAmount: string;
    readonly startDate: string;
    readonly endDateExclusive: string | null;
    readonly vatRatePercent: string;
  }[];
  readonly until: string;
}

interface Amendment {
  readonly op: 'amendment';
  readonly periodStart: string;
  readonly periodEndExclusive: string;
  readonly periodMonths: PeriodMonths;
  readonly oldMonthlyAmount: string;
  readonly newMonthlyAmount: string;
  readonly effectiveOn: string;
}

interface CarryCredits {
  readonly op: 'carryCredits';
  readonly credits: readonly string[];
  readonly invoices: readonly string[];
}

/**
 * `forfait-invoicing.json`: invoices of forfaits, the difference an amendment makes, credits
 * carried to later invoices.
 */
export const forfaitInvoicing = topic<Invoices | Amendment | CarryCredits>((input) => {
  if (input.op === 'invoices') return { invoices: invoicesOf(input).map(writeInvoice) };
  return input.op === 'amendment' ? adjustmentOf(input) : { steps: carry(input) };
});

function contractOf({ contract }: Pick<Invoices, 'contract'>): InvoicedContract {
  const fee = {
    amount: euros(contract.accountKeepingFee),
    vatRatePercent: '20',
    vatCategory: 'S',
    article: 'art. 21.5',
  };
  return {
    startsOn: day(contract.startDate),
    endExclusive: contract.endDateExclusive === null ? null : day(contract.endDateExclusive),
    periodMonths: contract.periodMonths,
    anchor: 'START_DATE',
    invoicing: 'IN_ADVANCE',
    paymentDays: 0,
    currency: CURRENCY,
    fee: contract.directDebitAtInvoiceDate ? null : fee,
    article: 'art. 21.2',
  };
}

function invoicesOf(input: Invoices): readonly InvoiceDraft[] {
  const charges = input.modules.map((module) => ({
    module: module.code,
    monthlyAmount: euros(module.monthlyAmount),
    startsOn: day(module.startDate),
    endExclusive: module.endDateExclusive === null ? null : day(module.endDateExclusive),
    vatRatePercent: module.vatRatePercent,
    vatCategory: 'S',
  }));
  return forfaitInvoices(contractOf(input), charges, day(input.until));
}

function writeInvoice(invoice: InvoiceDraft): Json {
  for (const line of invoice.lines) requireSound(line.explanation);
  return {
    issueDate: invoice.issuedOn,
    periodStart: invoice.periodStart,
    periodEndExclusive: invoice.periodEndExclusive,
    lines: invoice.lines.map((line) => ({
      kind: line.kind,
      module: line.module,
      from: line.from,
      toExclusive: line.toExclusive,
      days: line.days,
      periodDays: line.periodDays,
      amount: text(line.amount),
      vatRatePercent: line.vatRatePercent,
    })),
    totalExcludingTax: text(invoice.totalExcludingTax),
    vatByRate: Object.fromEntries(invoice.vatGroups.map((group) => [group.ratePercent, text(group.vat)])),
    vat: text(invoice.vat),
    totalIncludingTax: text(invoice.totalIncludingTax),
  };
}

function adjustmentOf(input: Amendment): Json {
  const [start, endExclusive] = [day(input.periodStart), day(input.periodEndExclusive)];
  const adjusted = amendmentAdjustment({
    period: { start, endExclusive, periodDays: daysBetween(start, endExclusive) },
    periodMonths: input.periodMonths,
    oldMonthlyAmount: euros(input.oldMonthlyAmount),
    newMonthlyAmount: euros(input.newMonthlyAmount),
    effectiveOn: day(input.effectiveOn),
    article: 'art. 21.2',
  });
  return answer(adjusted, ({ amount, explanation }) => {
    requireSound(explanation);
    const exact = resultNamed(explanation, 'exact')?.value ?? '';
    const [step] = explanation.steps;
    const days = Object.fromEntries((step?.inputs ?? []).map((each) => [each.name, each.value]));
    return {
      adjustment: text(amount),
      explanation: { daysLeft: days['daysLeft'] ?? '', periodDays: days['periodDays'] ?? '', exact },
    };
  });
}

/** Credits of one rate arise before invoices of one line without a fee. */
function carry({ credits, invoices }: CarryCredits): readonly Json[] {
  let open: readonly OpenCredit[] = [];
  return invoices.map((amount, index) => {
    const arising = euros(credits[index] ?? '0.00');
    const credit = { key: String(index), amount: arising, vatRatePercent: '20', vatCategory: 'S', article: 'art. 4.5' };
    const before = isPositive(arising) ? [...open, credit] : open;
    const { invoice, left } = deductCredits(plainInvoice(amount), before);
    open = left;
    const credited = invoice.lines.filter((line) => line.kind === 'CREDIT');
    for (const line of credited) requireSound(line.explanation);
    const sum = credited.reduce((total, line) => total.minus(line.amount.amount), euros('0.00').amount);
    const creditLeft = left.reduce((total, each) => total.plus(each.amount.amount), euros('0.00').amount);
    return {
      credited: sum.toFixed(2),
      payable: text(invoice.totalExcludingTax),
      creditLeft: creditLeft.toFixed(2),
    };
  });
}

/** An invoice of that amount excluding tax, of a month without direct-debit fee. */
function plainInvoice(amount: string): InvoiceDraft {
  const startsOn = '2025-01-01';
  const [invoice] = invoicesOf({
    op: 'invoices',
    contract: {
      startDate: startsOn,
      endDateExclusive: null,
      periodMonths: 1,
      directDebitAtInvoiceDate: true,
      accountKeepingFee: '9.75',
    },
    modules: [{ code: 'J', monthlyAmount: amount, startDate: startsOn, endDateExclusive: null, vatRatePercent: '20' }],
    until: addDays(day(startsOn), 1),
  });
  if (invoice === undefined) throw new Error('no invoice was issued');
  return invoice;
}
