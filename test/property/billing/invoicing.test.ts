import fc from 'fast-check';
import { amendmentAdjustment } from '../../../api/domain/invoicing/amendment-adjustment';
import { contractMonths } from '../../../api/domain/invoicing/contract-months';
import { deductCredits, type OpenCredit } from '../../../api/domain/invoicing/deduct-credits';
import type { ForfaitCharge } from '../../../api/domain/invoicing/forfait-line';
import { invoiceTotals } from '../../../api/domain/invoicing/invoice-totals';
import { forfaitInvoices, type InvoicedContract } from '../../../api/domain/invoicing/forfait-invoices';
import { billingPeriod } from '../../../api/domain/invoicing/period';
import { replay } from '../../../api/domain/explanation/replay';
import { add, compare, negate, subtract, sum } from '../../../api/domain/money/arithmetic';
import { Decimal } from '../../../api/domain/money/decimal';
import { money, zero, type Money } from '../../../api/domain/money/value';
import type { BillingAnchor, PeriodMonths } from '../../../api/domain/terms/billing-terms';
import type { LocalDate } from '../../../api/domain/time/instant';
import { addDays, addMonths, daysBetween, localDateOfEpochDay } from '../../../api/domain/time/local-date';
import { runs } from '../../support/runs';

const date = fc.integer({ min: 18_000, max: 22_000 }).map(localDateOfEpochDay);
const months = fc.constantFrom<PeriodMonths>(1, 3, 12);
const anchor = fc.constantFrom<BillingAnchor>('START_DATE', 'FIRST_OF_MONTH');
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => money(new Decimal(cents).dividedBy(100), 'EUR'));
const rate = fc.constantFrom('20', '10', '5.5', '0');

const charge = (startsOn: LocalDate): fc.Arbitrary<ForfaitCharge> =>
  fc
    .record({
      monthlyAmount: amount,
      from: fc.nat({ max: 500 }),
      days: fc.option(fc.nat({ max: 700 })),
      vatRatePercent: rate,
    })
    .map(({ monthlyAmount, from, days, vatRatePercent }) => ({
      module: 'J',
      monthlyAmount,
      startsOn: addDays(startsOn, from),
      endExclusive: days === null ? null : addDays(startsOn, from + days),
      vatRatePercent,
      vatCategory: 'S',
    }));

const invoiced = fc
  .record({
    startsOn: date,
    periodMonths: months,
    anchor,
    ends: fc.option(fc.integer({ min: 1, max: 900 })),
    fee: fc.boolean(),
  })
  .map(({ startsOn, periodMonths, anchor: billingAnchor, ends, fee }): InvoicedContract => ({
    startsOn,
    periodMonths,
    anchor: billingAnchor,
    endExclusive: ends === null ? null : addDays(startsOn, ends),
    invoicing: 'IN_ADVANCE',
    paymentDays: 0,
    currency: 'EUR',
    fee: fee ? { amount: money('9.75', 'EUR'), vatRatePercent: '20', vatCategory: 'S', article: '' } : null,
    article: '',
  }));

const contractWithCharges = invoiced.chain((contract) =>
  fc.tuple(fc.constant(contract), fc.array(charge(contract.startsOn), { minLength: 1, maxLength: 4 })),
);

describe('billing periods', () => {
  it('follow each other without gap or overlap, each of its whole length but a first one that ends at a 1st', () => {
    fc.assert(
      fc.property(date, months, anchor, (startsOn, periodMonths, billingAnchor) => {
        const rule = { startsOn, periodMonths, anchor: billingAnchor };
        const periods = Array.from({ length: 30 }, (_, index) => billingPeriod(rule, index));
        expect(periods[0]?.start).toBe(startsOn);
        periods.forEach((period, index) => {
          if (index > 0) expect(period.start).toBe(periods[index - 1]?.endExclusive);
          const days = daysBetween(period.start, period.endExclusive);
          expect(days).toBeGreaterThan(0);
          if (index > 0 || billingAnchor === 'START_DATE') expect(period.periodDays).toBe(days);
          else expect(period.periodDays).toBeGreaterThanOrEqual(days);
        });
      }),
    );
  });
});

describe('invoices of forfaits', () => {
  it('cover every day of service of a charge once, and no other', () => {
    fc.assert(
      fc.property(contractWithCharges, ([contract, [only]]) => {
        if (only === undefined) return;
        const until = addDays(contract.startsOn, 1000);
        const lines = forfaitInvoices(contract, [only], until).flatMap((invoice) =>
          invoice.lines.filter((line) => line.kind === 'FORFAIT'),
        );
        lines.slice(1).forEach((line, index) => expect(line.from).toBe(lines[index]?.toExclusive));
        const days = lines.reduce((total, line) => total + line.days, 0);
        const [first, last] = [lines[0], lines[lines.length - 1]];
        if (first !== undefined && last !== undefined) {
          expect(days).toBe(daysBetween(first.from, last.toExclusive));
          expect(first.from).toBe(only.startsOn);
        }
      }),
    );
  });

  it('have totals that are their lines, VAT once a rate, and explanations that replay', () => {
    fc.assert(
      fc.property(contractWithCharges, ([contract, charges]) => {
        for (const invoice of forfaitInvoices(contract, charges, addDays(contract.startsOn, 400))) {
          const total = sum(
            invoice.lines.map((line) => line.amount),
            'EUR',
          );
          expect(compare(total, invoice.totalExcludingTax)).toBe(0);
          expect(compare(add(total, invoice.vat), invoice.totalIncludingTax)).toBe(0);
          expect(
            compare(
              sum(
                invoice.vatGroups.map((group) => group.base),
                'EUR',
              ),
              total,
            ),
          ).toBe(0);
          for (const line of invoice.lines) expect(replay(line.explanation).differences).toEqual([]);
        }
      }),
      runs(60),
    );
  });

  it('are the same however often they are worked out, and a later date only adds some', () => {
    fc.assert(
      fc.property(contractWithCharges, fc.nat({ max: 500 }), ([contract, charges], later) => {
        const until = addDays(contract.startsOn, 300);
        const early = forfaitInvoices(contract, charges, until);
        const all = forfaitInvoices(contract, charges, addDays(until, later));
        expect(all.slice(0, early.length)).toEqual(early);
      }),
      runs(60),
    );
  });

  it('have the VAT of a credit note that mirrors an invoice as its opposite', () => {
    const line = fc.record({ amount, vatRatePercent: rate, vatCategory: fc.constant('S') });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const invoice = invoiceTotals(lines, 'EUR');
        const note = invoiceTotals(
          lines.map((each) => ({ ...each, amount: negate(each.amount) })),
          'EUR',
        );
        expect(compare(note.totalIncludingTax, negate(invoice.totalIncludingTax))).toBe(0);
      }),
    );
  });
});

describe('amendments within a period', () => {
  it('make up the difference between what was invoiced and what the split period costs, to a cent', () => {
    fc.assert(
      fc.property(date, months, amount, amount, fc.nat({ max: 365 }), (start, periodMonths, old, next, offset) => {
        const period = billingPeriod({ startsOn: start, periodMonths, anchor: 'START_DATE' }, 0);
        const effectiveOn = addDays(start, offset % period.periodDays);
        const adjusted = amendmentAdjustment({
          period,
          periodMonths,
          oldMonthlyAmount: old,
          newMonthlyAmount: next,
          effectiveOn,
          article: '',
        });
        if (!adjusted.ok) throw new Error(JSON.stringify(adjusted.refusals));
        expect(replay(adjusted.value.explanation).differences).toEqual([]);
        const share = (monthly: Money, days: number): Decimal =>
          monthly.amount.times(periodMonths).times(days).dividedBy(period.periodDays);
        const left = daysBetween(effectiveOn, period.endExclusive);
        const split = share(old, period.periodDays - left).plus(share(next, left));
        const invoicedBefore = share(old, period.periodDays);
        const gap = invoicedBefore.plus(adjusted.value.amount.amount).minus(split).abs();
        expect(gap.lessThanOrEqualTo('0.005')).toBe(true);
      }),
    );
  });

  it('are refused outside the period', () => {
    const period = billingPeriod({ startsOn: '2025-01-01' as LocalDate, periodMonths: 3, anchor: 'START_DATE' }, 0);
    for (const effectiveOn of ['2024-12-31', '2025-04-01'] as LocalDate[]) {
      const refused = amendmentAdjustment({
        period,
        periodMonths: 3,
        oldMonthlyAmount: zero('EUR'),
        newMonthlyAmount: zero('EUR'),
        effectiveOn,
        article: '',
      });
      expect(refused.ok ? null : refused.refusals[0]?.code).toBe('DATE_OUT_OF_PERIOD');
    }
  });
});

describe('credits', () => {
  const credits = fc.array(fc.record({ amount, vatRatePercent: rate }), { maxLength: 5 }).map((list) =>
    list.map(({ amount: value, vatRatePercent }, index): OpenCredit => {
      const positive = add(value, money('0.01', 'EUR'));
      return { key: String(index), amount: positive, vatRatePercent, vatCategory: 'S', article: '' };
    }),
  );

  it('are never lost or doubled, leave no invoice below its fee, and wait only when they must', () => {
    fc.assert(
      fc.property(contractWithCharges, credits, ([contract, charges], open) => {
        let waiting: readonly OpenCredit[] = open;
        let deducted = zero('EUR');
        for (const invoice of forfaitInvoices(contract, charges, addDays(contract.startsOn, 500))) {
          const done = deductCredits(invoice, waiting);
          deducted = add(
            deducted,
            sum(
              done.deducted.map((each) => each.amount),
              'EUR',
            ),
          );
          waiting = done.left;
          expect(compare(done.invoice.totalExcludingTax, contract.fee?.amount ?? zero('EUR'))).toBeGreaterThanOrEqual(
            0,
          );
          for (const rest of waiting) {
            const room = done.invoice.lines
              .filter((line) => line.kind !== 'ACCOUNT_KEEPING_FEE' && line.vatRatePercent === rest.vatRatePercent)
              .reduce((total, line) => add(total, line.amount), zero('EUR'));
            expect(compare(room, zero('EUR'))).toBe(0);
          }
        }
        const given = sum(
          open.map((each) => each.amount),
          'EUR',
        );
        const left = sum(
          waiting.map((each) => each.amount),
          'EUR',
        );
        expect(compare(subtract(given, deducted), left)).toBe(0);
      }),
      runs(60),
    );
  });
});

describe('contract months', () => {
  it('and days lead from one date to the other, the days fewer than that month has', () => {
    fc.assert(
      fc.property(date, fc.nat({ max: 2000 }), (from, days) => {
        const to = addDays(from, days);
        const { wholeMonths, extraDays, daysOfThatMonth } = contractMonths(from, to);
        expect(addDays(addMonths(from, wholeMonths), extraDays)).toBe(to);
        expect(extraDays).toBeLessThan(daysOfThatMonth);
      }),
    );
  });
});
