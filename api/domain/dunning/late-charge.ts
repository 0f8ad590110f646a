import { joinExplanations, explain, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { add, isPositive, subtract } from '../money/arithmetic';
import type { DecimalText } from '../money/decimal';
import { moneyOf } from '../money/parse-money';
import { zero, type Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import { interestStartsAfter } from '../receivables/late-payment-rights';
import { lateInterest, type HalfYear, type Payment } from '../receivables/late-interest';
import type { LocalDate } from '../time/instant';
import { addDays } from '../time/local-date';
import type { LawfulRule } from './lawful-interest';

/** An invoice that is, or was, late. */
export interface LateInvoice {
  readonly total: Money;
  readonly dueOn: LocalDate;
  /** What was paid and set off by the last day, in the order of its days. */
  readonly payments: readonly Payment[];
  /** The last day that counts, also where it is paid later. */
  readonly until: LocalDate;
  /** The day of the formal notice that asks for it; null while none was given. */
  readonly noticedOn: LocalDate | null;
}

/** Rates in percent by half-year. */
export interface PublishedRates {
  readonly legal: Readonly<Record<HalfYear, DecimalText>>;
  readonly refinancing: Readonly<Record<HalfYear, DecimalText>>;
}

/** What a late invoice costs by one rule. */
export interface LateCharge {
  readonly startsAfter: LocalDate;
  /** The first day that bears interest. */
  readonly firstDay: LocalDate;
  readonly days: number;
  readonly interest: Money;
  readonly recoveryFee: Money;
  readonly total: Money;
  readonly article: string;
  readonly explanation: Explanation;
}

/** The day on which nothing of an invoice was owed any more; null while something is. */
export function paidInFullOn({ total, payments }: Pick<LateInvoice, 'total' | 'payments'>): LocalDate | null {
  let left = total;
  for (const { on, amount } of payments) {
    left = subtract(left, amount);
    if (!isPositive(left)) return on;
  }
  return null;
}

/**
 * Interest of an invoice day by day, and the fixed sum for the costs of recovery, once; null while
 * the formal notice that the rule asks for was not given, or came once all was paid. Refuses
 * `LEGAL_RATE_MISSING` with the half-year.
 */
export function lateCharge(rule: LawfulRule, invoice: LateInvoice, rates: PublishedRates): Result<LateCharge | null> {
  const { total, dueOn, payments, until, noticedOn } = invoice;
  const startsAfter = interestStartsAfter(rule, dueOn, noticedOn);
  const paidOn = paidInFullOn(invoice);
  // What is settled after the last day bore no interest since: a judgment stops it.
  const lastDay = paidOn !== null && paidOn < until ? paidOn : until;
  if (startsAfter === null || startsAfter >= lastDay) return accept(null);
  const firstDay = rule.startDayCounts ? startsAfter : addDays(startsAfter, 1);
  const isOfBank = rule.ecbPlusPoints !== undefined;
  const debt = { amountOwed: total, startsAfter, lastDay, payments };
  const found = lateInterest(rule, debt, isOfBank ? rates.refinancing : rates.legal);
  if (!found.ok) return isOfBank ? noBankRate(found.refusals[0]?.message ?? '') : found;
  const { interest, days, explanation } = found.value;
  const recoveryFee = feeIn(rule.recoveryFee, total.currency);
  const together = add(interest, recoveryFee);
  const { currency } = total;
  const sumUp = step(
    { en: 'With the fixed sum for recovery', fr: 'Avec l’indemnité forfaitaire de recouvrement' },
    [quantity('interest', interest.amount, currency), quantity('recoveryFee', recoveryFee.amount, currency)],
    'interest + recoveryFee',
    quantity('owed', together.amount, currency),
    rule.article,
  );
  return accept({
    ...{ startsAfter, firstDay, days, interest, recoveryFee, total: together, article: rule.article },
    explanation: joinExplanations(explanation, explain([sumUp])),
  });
}

/** The fixed sum in the currency of the invoice: it is set in euros, and owed in no other one. */
function feeIn(fee: string, currency: string): Money {
  const found = moneyOf(fee);
  return found.currency === currency ? found : zero(currency);
}

function noBankRate(message: string): Result<never> {
  const halfYear = /\d{4}-H[12]/.exec(message)?.[0] ?? 'the half-year';
  const what = `There is no refinancing rate of the ECB for ${halfYear}.`;
  return refuse(
    'LEGAL_RATE_MISSING',
    ['refinancingRates'],
    what,
    `Give the rate in force on the first day of ${halfYear}.`,
  );
}
