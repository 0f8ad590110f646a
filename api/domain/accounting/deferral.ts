import { explain, quantity, step } from '../explanation/build';
import type { Explanation, Step } from '../explanation/explanation';
import { divide, isZero, multiply, negate, subtract, sum } from '../money/arithmetic';
import { Decimal } from '../money/decimal';
import { roundHalfUp } from '../money/rounding';
import type { Money } from '../money/value';
import type { LocalDate } from '../time/instant';
import { addDays, daysBetween } from '../time/local-date';
import type { AccountRole } from './accounts';
import { written, type DraftLine, type PeriodEndEntry } from './entry';

/** The article that the deferral of income rests on. */
const ARTICLE = 'PCG art. 944-48 (compte 487)';

/** A line of an invoice that is for some days. */
export interface AdvanceLine {
  readonly role: AccountRole;
  readonly amount: Money;
  /** The days that it is for, `[from, toExclusive)`. */
  readonly from: LocalDate;
  readonly toExclusive: LocalDate;
}

/** An invoice whose income is not all earned yet. */
export interface AdvanceInvoice {
  readonly id: string;
  readonly reference: string;
  readonly clientId: string;
  readonly lines: readonly AdvanceLine[];
}

/** Income that is put off, and why. */
export interface Deferred {
  readonly entry: PeriodEndEntry;
  readonly explanation: Explanation;
}

/**
 * What of a line is earned after a day, by calendar days: the amount less what is earned by then,
 * half up to the cent, so that what is earned from period to period is the amount to the cent.
 */
export function deferredOf(line: AdvanceLine, on: LocalDate): Money {
  return subtract(line.amount, earnedBy(line, on));
}

/** What of a line is earned by the end of a day, by calendar days, half up to the cent. */
export function earnedBy({ amount, from, toExclusive }: Omit<AdvanceLine, 'role'>, on: LocalDate): Money {
  const { days, earned } = daysOf({ from, toExclusive }, on);
  return roundHalfUp(divide(multiply(amount, new Decimal(earned)), new Decimal(days)));
}

/** How many days a line is for, and how many of them are over at the end of a day. */
export function daysOf(
  { from, toExclusive }: Pick<AdvanceLine, 'from' | 'toExclusive'>,
  on: LocalDate,
): { readonly days: number; readonly earned: number } {
  const days = daysBetween(from, toExclusive);
  return { days, earned: Math.min(days, Math.max(0, daysBetween(from, addDays(on, 1)))) };
}

/**
 * Puts off, at the end of a day, what an invoice has invoiced of the days after it; null where that
 * is nothing.
 */
export function deferredIncome(invoice: AdvanceInvoice, on: LocalDate): Deferred | null {
  const { id, reference, clientId } = invoice;
  const parts = invoice.lines.map((line) => ({ line, amount: deferredOf(line, on) }));
  const roles = [...new Set(parts.map(({ line }) => line.role))];
  const lines = roles.map((role): DraftLine => {
    const amounts = parts.filter(({ line }) => line.role === role).map(({ amount }) => amount);
    return lineOf(role, sum(amounts, amounts[0]?.currency ?? ''));
  });
  const put = lines.filter(({ amount }) => !isZero(amount));
  const [first] = put;
  if (first === undefined) return null;
  const together = sum(
    put.map(({ amount }) => amount),
    first.amount.currency,
  );
  const entry: PeriodEndEntry = {
    kind: 'DEFERRED_INCOME',
    factId: id,
    journal: 'SUNDRY',
    pieceReference: reference,
    pieceOn: on,
    label: `Produits constatés d’avance sur ${reference}`,
    ...{ clientId, invoiceId: id, paymentId: null },
    lines: written([...put, lineOf('DEFERRED_INCOME', negate(together))]),
  };
  return { entry, explanation: explain(parts.flatMap(({ line }, place) => stepsOf(line, place + 1, on))) };
}

function lineOf(role: AccountRole, amount: Money): DraftLine {
  return { role, clientId: null, itemId: null, amount, vat: null };
}

/** Each line has names of its own: a name stands for one value. */
function stepsOf(line: AdvanceLine, at: number, on: LocalDate): readonly Step[] {
  const { amount } = line;
  const { currency } = amount;
  const { days, earned } = daysOf(line, on);
  const invoiced = quantity(`invoiced_${at}`, amount.amount, currency);
  const result = quantity(`earned_${at}`, earnedBy(line, on).amount, currency);
  return [
    step(
      { en: 'Earned by the end of the period', fr: 'Acquis à la fin de la période' },
      [invoiced, quantity(`daysEarned_${at}`, earned, 'day'), quantity(`days_${at}`, days, 'day')],
      `roundHalfUp(invoiced_${at} * daysEarned_${at} / days_${at}, 2)`,
      result,
      ARTICLE,
    ),
    step(
      { en: 'Put off', fr: 'Constaté d’avance' },
      [invoiced, result],
      `invoiced_${at} - earned_${at}`,
      quantity(`deferred_${at}`, deferredOf(line, on).amount, currency),
      ARTICLE,
    ),
  ];
}
