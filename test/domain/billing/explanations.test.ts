import {
  consumptionTerminationFee,
  forfaitTerminationFee,
  prepaidCredit,
} from '../../../api/domain/exit/early-termination';
import { reckonTermination } from '../../../api/domain/exit/simulate-termination';
import { amendmentAdjustment } from '../../../api/domain/invoicing/amendment-adjustment';
import { deductCredits } from '../../../api/domain/invoicing/deduct-credits';
import { forfaitInvoices } from '../../../api/domain/invoicing/forfait-invoices';
import { lateInterest } from '../../../api/domain/receivables/late-interest';
import type { Explanation } from '../../../api/domain/explanation/explanation';
import { printExplanation } from '../../../api/domain/explanation/print';
import { money, type Money } from '../../../api/domain/money/value';
import type { LocalDate } from '../../../api/domain/time/instant';
import { packNamed, required } from '../../golden/topics/billing-support';
import { valueOf } from '../../golden/topic';

const day = (text: string): LocalDate => text as LocalDate;
const eur = (amount: string): Money => money(amount, 'EUR');
const lines = (explanation: Explanation): readonly string[] => printExplanation(explanation, 'en').split('\n');
const hosted = packNamed('omr-hosted');
const quarter = { start: day('2026-01-01'), endExclusive: day('2026-04-01'), periodDays: 90 };
const forfait = {
  key: 'J',
  hosting: true,
  price: eur('1000.00'),
  periodMonths: 1,
  from: day('2025-01-01'),
  toExclusive: null,
};

/**
 * What a client reads under an amount: each step says what, from what, how, and which article has
 * it.
 */
describe('what an invoice says of its lines', () => {
  const issued = () =>
    forfaitInvoices(
      {
        startsOn: day('2026-01-15'),
        periodMonths: 3,
        anchor: 'FIRST_OF_MONTH',
        endExclusive: null,
        invoicing: 'IN_ADVANCE',
        paymentDays: 0,
        currency: 'EUR',
        fee: { amount: eur('9.75'), vatRatePercent: '20', vatCategory: 'S', article: 'art. 21.5' },
        article: 'art. 21.2',
      },
      [
        {
          module: 'J',
          monthlyAmount: eur('1200.00'),
          startsOn: day('2026-01-15'),
          endExclusive: null,
          vatRatePercent: '20',
          vatCategory: 'S',
        },
      ],
      day('2026-01-16'),
    );
  const invoice = () => required(issued()[0]);

  it('of a forfait: 17 of the 92 days of the quarter that ends with January', () => {
    expect(lines(required(invoice().lines[0]).explanation)).toEqual([
      '1. Price of the days in force in the period (art. 21.2)',
      '   monthlyAmount = 1200 EUR',
      '   periodMonths = 3 months',
      '   days = 17 days',
      '   periodDays = 92 days',
      // 61 200 ÷ 92.
      '   exact = monthlyAmount * periodMonths * days / periodDays = 665.2173913043… EUR',
      '2. Rounded half up to the cent (art. 21.2)',
      '   exact = 665.2173913043… EUR',
      '   amount = roundHalfUp(exact, 2) = 665.22 EUR',
    ]);
  });

  it('of its fee', () => {
    expect(lines(required(invoice().lines[1]).explanation)).toEqual([
      '1. Account-keeping fee of the invoice (art. 21.5)',
      '   amount = 9.75 EUR',
    ]);
  });

  it('of a credit that it takes in part', () => {
    const credit = { key: 'P', amount: eur('700.00'), vatRatePercent: '20', vatCategory: 'S', article: 'art. 4.5' };
    const taken = required(deductCredits(invoice(), [credit]).invoice.lines.at(-1));
    expect(taken).toMatchObject({
      kind: 'CREDIT',
      module: null,
      from: '2026-01-15',
      toExclusive: '2026-02-01',
      days: 0,
      periodDays: 0,
      vatRatePercent: '20',
      vatCategory: 'S',
    });
    expect(lines(taken.explanation)).toEqual([
      '1. Credit deducted from the invoice (art. 4.5)',
      '   credit = 700 EUR',
      '   invoiced = 665.22 EUR',
      '   credited = min(credit, invoiced) = 665.22 EUR',
    ]);
  });

  it('of an amendment within it', () => {
    const adjusted = amendmentAdjustment({
      period: quarter,
      periodMonths: 3,
      oldMonthlyAmount: eur('100.00'),
      newMonthlyAmount: eur('200.00'),
      // 19 days of February and 31 of March are left.
      effectiveOn: day('2026-02-10'),
      article: 'art. 21.1',
    });
    expect(lines(valueOf(adjusted).explanation)).toEqual([
      '1. Difference for the days left of the period (art. 21.1)',
      '   newMonthlyAmount = 200 EUR',
      '   oldMonthlyAmount = 100 EUR',
      '   periodMonths = 3 months',
      '   daysLeft = 50 days',
      '   periodDays = 90 days',
      '   exact = (newMonthlyAmount - oldMonthlyAmount) * periodMonths * daysLeft / periodDays = 166.6666666666… EUR',
      '2. Rounded half up to the cent (art. 21.1)',
      '   exact = 166.6666666666… EUR',
      '   adjustment = roundHalfUp(exact, 2) = 166.67 EUR',
    ]);
  });
});

describe('what an early termination says', () => {
  const terms = required(hosted.earlyTermination);
  const article = terms.article;
  const left = { effectiveOn: day('2025-05-16'), termLastDay: day('2026-03-31') };
  const monthly = [
    `1. Monthly amount of the forfaits (${article})`,
    '   monthlyAmount_J = 1000.00 EUR',
    '   monthlyAmount_J_months = 1 months',
    '   monthlyAmount = monthlyAmount_J / monthlyAmount_J_months = 1000 EUR',
    `2. Forfaits left: whole months, and days of the last one (${article})`,
    '   monthlyAmount = 1000 EUR',
    '   wholeMonths = 10 months',
  ];

  it('of the forfaits left: ten months, and 16 days of the 31 from 16 March', () => {
    expect(lines(forfaitTerminationFee(terms, [forfait], 'EUR', left).explanation)).toEqual([
      ...monthly,
      '   extraDays = 16 days',
      '   daysOfThatMonth = 31 days',
      '   remaining = monthlyAmount * wholeMonths + monthlyAmount * extraDays / daysOfThatMonth = 10516.1290322580… EUR',
      `3. With the uplift (${article})`,
      '   remaining = 10516.1290322580… EUR',
      '   upliftPercent = 30 %',
      '   uplifted = remaining + remaining * upliftPercent / 100 = 13670.9677419354… EUR',
      `4. Rounded half up to the cent (${article})`,
      '   uplifted = 13670.9677419354… EUR',
      '   fee = roundHalfUp(uplifted, 2) = 13670.97 EUR',
    ]);
  });

  it('where a begun month counts whole', () => {
    const whole = forfaitTerminationFee({ ...terms, partialMonth: 'WHOLE' }, [forfait], 'EUR', left);
    expect(lines(whole.explanation).slice(0, 9)).toEqual([
      ...monthly,
      '   extraDays = 31 days',
      '   daysOfThatMonth = 31 days',
    ]);
    // The answer still says how many days there are.
    expect(whole).toMatchObject({ wholeMonths: 10, extraDays: 16, daysOfThatMonth: 31 });
    const none = { effectiveOn: day('2025-04-01'), termLastDay: day('2026-03-31') };
    const exact = forfaitTerminationFee({ ...terms, partialMonth: 'WHOLE' }, [forfait], 'EUR', none);
    expect(lines(exact.explanation).slice(6, 8)).toEqual(['   wholeMonths = 12 months', '   extraDays = 0 days']);
  });

  it('of the consumption left', () => {
    const fee = consumptionTerminationFee(terms, [10, 12, 8], eur('25.00'), left);
    expect(lines(fee.explanation)).toEqual([
      `1. Average units a month (${article})`,
      '   units = 30 units',
      '   monthsCounted = 3 months',
      '   averageUnits = units / monthsCounted = 10 units',
      `2. Consumption of the days left (${article})`,
      '   averageUnits = 10 units',
      '   lastUnitPrice = 25 EUR',
      '   daysLeft = 320 days',
      '   yearDays = 365 days',
      // 960 000 ÷ 365.
      '   consumptionLeft = averageUnits * lastUnitPrice * 12 * daysLeft / yearDays = 2630.1369863013… EUR',
      `3. With the uplift (${article})`,
      '   consumptionLeft = 2630.1369863013… EUR',
      '   upliftPercent = 30 %',
      '   uplifted = consumptionLeft + consumptionLeft * upliftPercent / 100 = 3419.1780821917… EUR',
      `4. Rounded half up to the cent (${article})`,
      '   uplifted = 3419.1780821917… EUR',
      '   fee = roundHalfUp(uplifted, 2) = 3419.18 EUR',
    ]);
    const none = consumptionTerminationFee(terms, [], eur('25.00'), left);
    expect(lines(none.explanation)[3]).toBe('   averageUnits = 0 = 0 units');
  });

  it('of what was prepaid, and of all together', () => {
    const paid = { start: day('2025-05-01'), endExclusive: day('2025-06-01'), amount: eur('1000.00') };
    expect(lines(prepaidCredit(paid, left.effectiveOn, 'art. 22').explanation)).toEqual([
      '1. Paid for days without service, rounded half up (art. 22)',
      '   paid = 1000 EUR',
      '   days = 16 days',
      '   periodDays = 31 days',
      '   credit = roundHalfUp(paid * days / periodDays, 2) = 516.13 EUR',
    ]);
    const account = { account: 'UT', unitsByMonth: [10], lastUnitPrice: eur('25.00') };
    const facts = {
      ...left,
      currency: 'EUR',
      forfaits: [forfait],
      accounts: [account, { ...account, unitsByMonth: [] }],
      prepaid: [paid, { ...paid, amount: eur('310.00') }],
    };
    expect(lines(valueOf(reckonTermination(terms, facts)).explanation)).toEqual([
      `1. Fees less credits (${article})`,
      '   forfaitFee = 13670.97 EUR',
      '   consumptionFee_1 = 3419.18 EUR',
      '   consumptionFee_2 = 0.00 EUR',
      '   prepaidCredit_1 = 516.13 EUR',
      '   prepaidCredit_2 = 160.00 EUR',
      '   total = forfaitFee + consumptionFee_1 + consumptionFee_2 - prepaidCredit_1 - prepaidCredit_2 = 16414.02 EUR',
    ]);
  });
});

describe('what late interest says', () => {
  const rule = { factor: '1.5', yearDays: 365, startDayCounts: false, paymentDayCounts: true, article: 'art. 21.3' };
  const debt = { amountOwed: eur('1000.00'), startsAfter: day('2026-06-29'), lastDay: day('2026-07-02'), payments: [] };

  it('of days in two half-years', () => {
    const found = valueOf(lateInterest(rule, debt, { '2026-H1': '2.76', '2026-H2': '2.62' }));
    expect(lines(found.explanation)).toEqual([
      '1. Interest of days at one rate on one balance (art. 21.3)',
      '   balance_1 = 1000 EUR',
      '   legalRatePercent_1 = 2.76 %',
      '   factor = 1.5',
      '   days_1 = 1 days',
      '   yearDays = 365 days',
      // 4 140 ÷ 36 500.
      '   interest_1 = balance_1 * legalRatePercent_1 * factor * days_1 / (yearDays * 100) = 0.1134246575… EUR',
      '2. Interest of days at one rate on one balance (art. 21.3)',
      '   balance_2 = 1000 EUR',
      '   legalRatePercent_2 = 2.62 %',
      '   factor = 1.5',
      '   days_2 = 2 days',
      '   yearDays = 365 days',
      // 7 860 ÷ 36 500.
      '   interest_2 = balance_2 * legalRatePercent_2 * factor * days_2 / (yearDays * 100) = 0.2153424657… EUR',
      '3. Interest of all days (art. 21.3)',
      '   interest_1 = 0.1134246575… EUR',
      '   interest_2 = 0.2153424657… EUR',
      '   exact = interest_1 + interest_2 = 0.3287671232… EUR',
      '4. Rounded half up to the cent, once over all (art. 21.3)',
      '   exact = 0.3287671232… EUR',
      '   interest = roundHalfUp(exact, 2) = 0.33 EUR',
    ]);
  });

  it('to a French reader, with a comma in its factor', () => {
    const found = valueOf(lateInterest(rule, debt, { '2026-H1': '2.76', '2026-H2': '2.62' }));
    expect(printExplanation(found.explanation, 'fr').split('\n').slice(2, 4)).toEqual([
      '   legalRatePercent_1 = 2,76 %',
      '   factor = 1,5',
    ]);
  });

  it('of no day', () => {
    expect(lines(valueOf(lateInterest(rule, { ...debt, lastDay: debt.startsAfter }, {})).explanation)).toEqual([
      '1. Interest of all days (art. 21.3)',
      '   exact = 0 = 0 EUR',
      '2. Rounded half up to the cent, once over all (art. 21.3)',
      '   exact = 0 EUR',
      '   interest = roundHalfUp(exact, 2) = 0 EUR',
    ]);
  });
});
