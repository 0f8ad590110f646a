import { reversibilityOf } from '../../../api/domain/exit/reversibility';
import { reckonTermination } from '../../../api/domain/exit/simulate-termination';
import { deductCredits } from '../../../api/domain/invoicing/deduct-credits';
import { invoiceTotals } from '../../../api/domain/invoicing/invoice-totals';
import { forfaitInvoices, type InvoicedContract } from '../../../api/domain/invoicing/forfait-invoices';
import { monthlyConsumption } from '../../../api/domain/invoicing/monthly-consumption';
import { billingPeriod } from '../../../api/domain/invoicing/period';
import { requireAcceptedQuote, transitionQuote } from '../../../api/domain/invoicing/quote-life';
import { isSparePartInvoiced } from '../../../api/domain/invoicing/spare-part';
import { longOutageRefund } from '../../../api/domain/outages/long-outage';
import { mayTerminate, maySuspend } from '../../../api/domain/receivables/late-payment-rights';
import { formatAmount } from '../../../api/domain/money/format-money';
import { money, type Money } from '../../../api/domain/money/value';
import type { Result } from '../../../api/domain/result';
import type { LocalDate } from '../../../api/domain/time/instant';
import { packNamed, priceLines, required } from '../../golden/topics/billing-support';
import { valueOf } from '../../golden/topic';

const day = (text: string): LocalDate => text as LocalDate;
const eur = (amount: string): Money => money(amount, 'EUR');
const omr = packNamed('omr-hosted');

function code(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.refusals[0]?.code;
}

const contract: InvoicedContract = {
  startsOn: day('2026-01-15'),
  periodMonths: 3,
  anchor: 'FIRST_OF_MONTH',
  endExclusive: null,
  invoicing: 'IN_ADVANCE',
  paymentDays: 0,
  currency: 'EUR',
  fee: { amount: eur('9.75'), vatRatePercent: '20', vatCategory: 'S', article: 'art. 21.5' },
  article: 'art. 21.2',
};
const charge = {
  module: 'J',
  monthlyAmount: eur('1200.00'),
  startsOn: day('2026-01-15'),
  endExclusive: null,
  vatRatePercent: '20',
  vatCategory: 'S',
};

describe('a billing anchor at the first of a month', () => {
  it('makes a first, shorter period, prorated on the full one that ends with it', () => {
    expect(billingPeriod(contract, 0)).toEqual({ start: '2026-01-15', endExclusive: '2026-02-01', periodDays: 92 });
    expect(billingPeriod(contract, 1)).toEqual({ start: '2026-02-01', endExclusive: '2026-05-01', periodDays: 89 });
    const [first, second] = forfaitInvoices(contract, [charge], day('2026-03-01'));
    expect(first?.lines.map((line) => formatAmount(line.amount))).toEqual(['665.22', '9.75']);
    expect(second?.lines.map((line) => formatAmount(line.amount))).toEqual(['3600.00', '9.75']);
  });

  it('is the start date itself when that is a first', () => {
    expect(billingPeriod({ ...contract, startsOn: day('2026-01-01') }, 0)).toMatchObject({
      endExclusive: '2026-04-01',
    });
  });
});

describe('invoices', () => {
  it('in arrears are issued once the period was served, or the contract ended', () => {
    const arrears: InvoicedContract = {
      ...contract,
      anchor: 'START_DATE',
      invoicing: 'IN_ARREARS',
      endExclusive: day('2026-05-01'),
    };
    const issued = forfaitInvoices(arrears, [charge], day('2026-12-01'));
    expect(issued.map((invoice) => invoice.issuedOn)).toEqual(['2026-04-15', '2026-05-01']);
    expect(forfaitInvoices(arrears, [charge], day('2026-04-15'))).toEqual([]);
  });

  it('are due after the days for payment, and none is issued for a period without charge', () => {
    const [invoice] = forfaitInvoices({ ...contract, paymentDays: 30 }, [charge], day('2026-02-01'));
    expect([invoice?.issuedOn, invoice?.dueOn]).toEqual(['2026-01-15', '2026-02-14']);
    expect(forfaitInvoices(contract, [{ ...charge, endExclusive: charge.startsOn }], day('2027-01-01'))).toEqual([]);
  });

  it('have VAT half up once a rate, a rate written twice being one', () => {
    const lines = [
      { amount: eur('0.13'), vatRatePercent: '20', vatCategory: 'S' },
      { amount: eur('0.13'), vatRatePercent: '20.0', vatCategory: 'S' },
      { amount: eur('-0.50'), vatRatePercent: '5.5', vatCategory: 'S' },
    ];
    const totals = invoiceTotals(lines, 'EUR');
    expect(
      totals.vatGroups.map((group) => [group.ratePercent, formatAmount(group.base), formatAmount(group.vat)]),
    ).toEqual([
      ['20', '0.26', '0.05'],
      ['5.5', '-0.50', '-0.03'],
    ]);
  });
});

describe('credits', () => {
  it('take their own rate’s lines and leave the fee, the rest waits', () => {
    const [invoice] = forfaitInvoices(
      { ...contract, anchor: 'START_DATE', periodMonths: 1 },
      [charge],
      day('2026-01-16'),
    );
    const credit = (key: string, amount: string, vatRatePercent: string) => ({
      key,
      amount: eur(amount),
      vatRatePercent,
      vatCategory: 'S',
      article: 'art. 4.5',
    });
    const done = deductCredits(required(invoice), [
      credit('a', '1000.00', '20'),
      credit('b', '300.00', '20.0'),
      credit('c', '5.00', '10'),
    ]);
    expect(done.deducted.map((each) => [each.key, formatAmount(each.amount)])).toEqual([
      ['a', '1000.00'],
      ['b', '200.00'],
    ]);
    expect(done.left.map((each) => [each.key, formatAmount(each.amount)])).toEqual([
      ['b', '100.00'],
      ['c', '5.00'],
    ]);
    expect(formatAmount(done.invoice.totalExcludingTax)).toBe('9.75');
    expect(formatAmount(done.invoice.vat)).toBe('1.95');
  });
});

describe('late payment', () => {
  const terms = omr.billing.latePayment;

  it('lets the provider suspend after more than twenty days, given the notice', () => {
    expect(maySuspend(terms, day('2026-01-01'), day('2026-01-10'), day('2026-01-21'))).toBe(false);
    expect(maySuspend(terms, day('2026-01-01'), day('2026-01-10'), day('2026-01-22'))).toBe(true);
    expect(maySuspend(terms, day('2026-01-01'), null, day('2026-06-01'))).toBe(false);
  });

  it('lets it terminate once fifteen days of suspension have run out without payment', () => {
    expect(mayTerminate(terms, day('2026-02-01'), eur('10.00'), day('2026-02-16'))).toBe(false);
    expect(mayTerminate(terms, day('2026-02-01'), eur('10.00'), day('2026-02-17'))).toBe(true);
    expect(mayTerminate(terms, day('2026-02-01'), eur('0.00'), day('2026-03-01'))).toBe(false);
  });
});

describe('termination', () => {
  it('shows both fees and the credit of what was prepaid, with their sum', () => {
    const simulated = valueOf(
      reckonTermination(omr.earlyTermination, {
        currency: 'EUR',
        effectiveOn: day('2025-05-16'),
        termLastDay: day('2026-03-31'),
        forfaits: priceLines([{ price: '1000.00', periodMonths: 1 }]),
        accounts: [{ account: 'UT', unitsByMonth: [10, 12, 8], lastUnitPrice: eur('25.00') }],
        prepaid: [{ start: day('2025-05-01'), endExclusive: day('2025-06-01'), amount: eur('1000.00') }],
      }),
    );
    expect(formatAmount(simulated.forfait.fee)).toBe('13670.97');
    expect(simulated.consumption.map((each) => [each.account, formatAmount(each.fee)])).toEqual([['UT', '3419.18']]);
    expect(simulated.prepaid.map((each) => formatAmount(each.credit))).toEqual(['516.13']);
    expect(formatAmount(simulated.total)).toBe('16574.02');
  });

  it('is refused where the document sets no fee', () => {
    const facts = {
      currency: 'EUR',
      effectiveOn: day('2025-05-16'),
      termLastDay: day('2026-03-31'),
      forfaits: [],
      accounts: [],
      prepaid: [],
    };
    expect(code(reckonTermination(packNamed('owl-monitoring').earlyTermination, facts))).toBe(
      'TERMINATION_FEE_NOT_AGREED',
    );
  });

  it('looks back on whole months from its own day', () => {
    const debits = [
      { on: day('2025-01-14'), units: 100 },
      { on: day('2025-01-15'), units: 3 },
      { on: day('2025-02-14'), units: 4 },
      { on: day('2025-02-15'), units: 5 },
      { on: day('2025-03-15'), units: 7 },
    ];
    expect(monthlyConsumption(debits, day('2025-01-10'), day('2025-03-15'), 12)).toEqual([7, 5]);
    expect(monthlyConsumption(debits, day('2025-01-16'), day('2025-03-15'), 12)).toEqual([5]);
    expect(monthlyConsumption(debits, day('2020-01-01'), day('2025-03-15'), 1)).toEqual([5]);
  });
});

describe('reversibility', () => {
  it('destroys free of charge, and is refused where nothing is promised', () => {
    const lines = priceLines([{ price: '1000.00', periodMonths: 1 }]);
    const destroyed = valueOf(reversibilityOf(omr.reversibility, 'DESTROY', lines, day('2025-03-01')));
    expect([formatAmount(destroyed.fee), destroyed.deadline]).toEqual(['0.00', '2025-04-30']);
    const owl = packNamed('owl-monitoring').reversibility;
    expect(code(reversibilityOf(owl, 'HAND_BACK', lines, day('2025-03-01')))).toBe('REVERSIBILITY_NOT_OFFERED');
  });
});

describe('a long outage', () => {
  const outage = {
    period: { start: day('2026-01-01'), endExclusive: day('2026-04-01'), periodDays: 90 },
    instalment: eur('3600.00'),
    outFrom: day('2026-02-01'),
    backOn: day('2026-02-04'),
    penalties: eur('100.00'),
  };
  const terms = required(omr.longOutage);

  it('refunds the share of the instalment, less the penalties of the same outage', () => {
    const refund = valueOf(longOutageRefund(terms, outage));
    expect([refund.daysOut, formatAmount(refund.share), formatAmount(refund.credit)]).toEqual([3, '120.00', '20.00']);
    const both = valueOf(longOutageRefund({ ...terms, withPenalty: 'BOTH' }, outage));
    expect(formatAmount(both.credit)).toBe('120.00');
    const higher = valueOf(longOutageRefund(terms, { ...outage, penalties: eur('500.00') }));
    expect(formatAmount(higher.credit)).toBe('0.00');
  });

  it('must last the days of the terms', () => {
    expect(code(longOutageRefund(terms, { ...outage, backOn: day('2026-02-02') }))).toBe('OUTAGE_TOO_SHORT');
    expect(longOutageRefund(terms, { ...outage, backOn: day('2026-02-03') }).ok).toBe(true);
  });
});

describe('quotes and spare parts', () => {
  it('are accepted up to the last valid day, and expire after it', () => {
    const quote = { state: 'SENT', validUntil: day('2026-02-28') } as const;
    expect(transitionQuote(quote, 'ACCEPT', day('2026-02-28'))).toEqual({ ok: true, value: 'ACCEPTED' });
    expect(code(transitionQuote(quote, 'ACCEPT', day('2026-03-01')))).toBe('QUOTE_TRANSITION_NOT_ALLOWED');
    expect(code(transitionQuote(quote, 'EXPIRE', day('2026-02-28')))).toBe('QUOTE_TRANSITION_NOT_ALLOWED');
    expect(transitionQuote(quote, 'EXPIRE', day('2026-03-01'))).toEqual({ ok: true, value: 'EXPIRED' });
    expect(code(transitionQuote({ ...quote, state: 'DECLINED' }, 'ACCEPT', day('2026-01-01')))).toBe(
      'QUOTE_TRANSITION_NOT_ALLOWED',
    );
    expect(requireAcceptedQuote('ACCEPTED').ok).toBe(true);
    expect(code(requireAcceptedQuote('SENT'))).toBe('QUOTE_REQUIRED');
    expect(code(requireAcceptedQuote(null))).toBe('QUOTE_REQUIRED');
  });

  it('are the client’s after the firm term or the maker’s end of life', () => {
    const part = { replacedOn: day('2026-05-01'), initialTermLastDay: day('2027-03-31'), manufacturerLifeEndsOn: null };
    expect(isSparePartInvoiced(omr.billing, part)).toBe(false);
    expect(isSparePartInvoiced(omr.billing, { ...part, manufacturerLifeEndsOn: day('2026-04-30') })).toBe(true);
    expect(isSparePartInvoiced(omr.billing, { ...part, replacedOn: day('2027-04-01') })).toBe(true);
    expect(isSparePartInvoiced(packNamed('owl-monitoring').billing, { ...part, replacedOn: day('2030-01-01') })).toBe(
      false,
    );
  });
});
