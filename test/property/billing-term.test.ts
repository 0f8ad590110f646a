import fc from 'fast-check';
import { forfaitLine, type ForfaitCharge } from '../../api/domain/invoicing/forfait-line';
import { forfaitInvoices, type InvoicedContract } from '../../api/domain/invoicing/forfait-invoices';
import { compare, sum } from '../../api/domain/money/arithmetic';
import { Decimal } from '../../api/domain/money/decimal';
import { formatAmount } from '../../api/domain/money/format-money';
import { money, type Money } from '../../api/domain/money/value';
import { termLastDay } from '../../api/domain/lifecycle/term';
import type { BillingAnchor, PeriodMonths } from '../../api/domain/terms/billing-terms';
import { addDays, addMonths, daysBetween, localDateOfEpochDay } from '../../api/domain/time/local-date';
import type { LocalDate } from '../../api/domain/time/instant';

/**
 * The cent rule: a line in force for its whole period is price × months, exactly; any other is
 * rounded once, so that it differs from its exact share by half a cent at most. The invoices of a
 * term are therefore its prices to the cent when all periods are whole, and within half a cent for
 * each line that is not.
 */

const date = fc.integer({ min: 18_000, max: 22_000 }).map(localDateOfEpochDay);
const amount = fc.integer({ min: 0, max: 10_000_000 }).map((cents) => money(new Decimal(cents).dividedBy(100), 'EUR'));
const HALF_CENT = new Decimal('0.005');

const contractOf = (
  startsOn: LocalDate,
  periodMonths: PeriodMonths,
  anchor: BillingAnchor,
  invoicing: 'IN_ADVANCE' | 'IN_ARREARS',
  endExclusive: LocalDate,
): InvoicedContract => ({
  startsOn,
  periodMonths,
  anchor,
  endExclusive,
  invoicing,
  paymentDays: 0,
  currency: 'EUR',
  fee: null,
  article: '',
});
const chargeOf = (monthlyAmount: Money, startsOn: LocalDate, endExclusive: LocalDate | null): ForfaitCharge => ({
  module: 'J',
  monthlyAmount,
  startsOn,
  endExclusive,
  vatRatePercent: '20',
  vatCategory: 'S',
});
const totalOf = (contract: InvoicedContract, charges: readonly ForfaitCharge[]): Money =>
  sum(
    forfaitInvoices(contract, charges, addMonths(contract.startsOn, 12 * 12)).map((each) => each.totalExcludingTax),
    'EUR',
  );
const invoicing = fc.constantFrom('IN_ADVANCE' as const, 'IN_ARREARS' as const);
const periodMonths = fc.constantFrom<PeriodMonths>(1, 3, 12);

test('over a term of whole periods the invoices are the prices × the months, to the cent', () => {
  fc.assert(
    fc.property(
      date,
      periodMonths,
      invoicing,
      fc.integer({ min: 1, max: 5 }),
      fc.array(amount, { minLength: 1, maxLength: 4 }),
      (startsOn, months, when, years, prices) => {
        const endExclusive = addDays(termLastDay(startsOn, 12 * years), 1);
        const contract = contractOf(startsOn, months, 'START_DATE', when, endExclusive);
        const charges = prices.map((price) => chargeOf(price, startsOn, null));
        const monthly = sum(prices, 'EUR').amount;
        expect(formatAmount(totalOf(contract, charges))).toBe(monthly.times(12 * years).toFixed(2));
      },
    ),
  );
});

test('with prices that change on period boundaries too: each price × its months', () => {
  fc.assert(
    fc.property(
      date,
      periodMonths,
      invoicing,
      fc.array(amount, { minLength: 1, maxLength: 4 }),
      (startsOn, months, when, prices) => {
        const at = (index: number): LocalDate => addMonths(startsOn, index * months);
        const contract = contractOf(startsOn, months, 'START_DATE', when, at(prices.length));
        const charges = prices.map((price, index) => chargeOf(price, at(index), at(index + 1)));
        const expected = sum(prices, 'EUR').amount.times(months);
        expect(formatAmount(totalOf(contract, charges))).toBe(expected.toFixed(2));
      },
    ),
  );
});

test('with any dates and anchor the invoices are the exact shares of the prices, within half a cent for each line that is not whole', () => {
  const span = fc.record({ price: amount, from: fc.nat(800), days: fc.integer({ min: 1, max: 800 }) });
  fc.assert(
    fc.property(
      date,
      periodMonths,
      fc.constantFrom<BillingAnchor>('START_DATE', 'FIRST_OF_MONTH'),
      invoicing,
      fc.integer({ min: 1, max: 1200 }),
      fc.array(span, { minLength: 1, maxLength: 4 }),
      (startsOn, months, anchor, when, days, spans) => {
        const contract = contractOf(startsOn, months, anchor, when, addDays(startsOn, days));
        const charges = spans.map(({ price, from, days: length }) =>
          chargeOf(price, addDays(startsOn, from), addDays(startsOn, from + length)),
        );
        const invoices = forfaitInvoices(contract, charges, addMonths(startsOn, 144));
        let exact = new Decimal(0);
        let inexact = 0;
        // The exact share of each charge, period by period, by the days it is in force before the
        // contract's end.
        for (const charge of charges) {
          for (const { periodStart, periodEndExclusive } of invoices) {
            const starts = charge.startsOn > periodStart ? charge.startsOn : periodStart;
            const ends = [
              charge.endExclusive ?? periodEndExclusive,
              periodEndExclusive,
              contract.endExclusive ?? periodEndExclusive,
            ].reduce((first, each) => (each < first ? each : first));
            const inForce = Math.max(daysBetween(starts, ends), 0);
            const periodStarts = addMonths(periodEndExclusive, -months);
            // A first period that ends at the next 1st is a part of the full one that ends there.
            const whole = daysBetween(anchor === 'FIRST_OF_MONTH' ? periodStarts : periodStart, periodEndExclusive);
            exact = exact.plus(charge.monthlyAmount.amount.times(months).times(inForce).dividedBy(whole));
            if (inForce > 0 && inForce < whole) inexact += 1;
          }
        }
        const total = sum(
          invoices.map((each) => each.totalExcludingTax),
          'EUR',
        );
        const gap = total.amount.minus(exact).abs();
        expect(gap.lessThanOrEqualTo(HALF_CENT.times(inexact).plus('1e-20'))).toBe(true);
      },
    ),
  );
});

test('a price split in two parts of a period costs what it costs whole, within a cent', () => {
  fc.assert(
    fc.property(date, periodMonths, amount, fc.nat(364), (start, months, price, offset) => {
      const endExclusive = addMonths(start, months);
      const periodDays = daysBetween(start, endExclusive);
      const period = { start, endExclusive, periodDays };
      const middle = addDays(start, offset % periodDays);
      const parts = [chargeOf(price, start, middle), chargeOf(price, middle, null)].flatMap(
        (charge) => forfaitLine(charge, period, months, '') ?? [],
      );
      const split = sum(
        parts.map((part) => part.amount),
        'EUR',
      );
      const whole = forfaitLine(chargeOf(price, start, null), period, months, '');
      if (whole === null) throw new Error('in force');
      expect(split.amount.minus(whole.amount.amount).abs().lessThanOrEqualTo('0.01')).toBe(true);
      expect(compare(whole.amount, money(price.amount.times(months), 'EUR'))).toBe(0);
    }),
  );
});
