import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { compare, isPositive, negate, smaller, subtract, sum } from '../money/arithmetic';
import { distribute } from '../money/distribute';
import { roundNumberDown } from '../money/rounding';
import { money, type Money } from '../money/value';
import type { LocalDate } from '../time/instant';

/** A debt of which something is open. */
export interface OpenDebt {
  readonly id: string;
  readonly dueOn: LocalDate;
  /** What is open of it, positive. */
  readonly open: Money;
}

/** What of a payment a debt takes. */
export interface DebtPaid {
  readonly id: string;
  readonly amount: Money;
  readonly explanation: Explanation;
}

/** The articles that allocations rest on. */
export const ALLOCATION_ARTICLE = 'C. civ. art. 1342-10';
const REFUND_ARTICLE = 'C. civ. art. 1302';

/**
 * Allocates an amount on a day where the payer named no debt: to those that are due, the oldest due
 * day first, then to those that are not due yet in the same order; what does not suffice for all of
 * one day is shared in proportion to what is open of each (C. civ. art. 1342-10). **Reading**: the
 * debts of a client are alike, so that none is of greater interest to it than another of its day.
 * **Reading**: interest counts once a document claims it, and that is a debt like any other one; a
 * part payment is not first taken as interest (C. civ. art. 1343-1).
 */
export function allocateByLaw(amount: Money, on: LocalDate, debts: readonly OpenDebt[]): readonly DebtPaid[] {
  const ordered = [...debts].sort((a, b) => rankOf(a, on) - rankOf(b, on) || compareText(a.dueOn, b.dueOn));
  const paid: DebtPaid[] = [];
  let left = amount;
  let place = 0;
  while (isPositive(left) && place < ordered.length) {
    const first = ordered[place] as OpenDebt;
    const ofDay = ordered.slice(place).filter(({ dueOn }) => dueOn === first.dueOn);
    const found = payDay(left, ofDay);
    paid.push(...found);
    left = subtract(left, paidInAll(found, amount.currency));
    place += ofDay.length;
  }
  return paid;
}

/** What was paid in all. */
export function paidInAll(paid: readonly Pick<DebtPaid, 'amount'>[], currency: string): Money {
  return sum(
    paid.map(({ amount }) => amount),
    currency,
  );
}

/** Takes an amount out of several in their order, as far as each goes. */
export function takeInOrder(amount: Money, from: readonly Omit<OpenDebt, 'dueOn'>[]): readonly DebtPaid[] {
  const taken: DebtPaid[] = [];
  let left = amount;
  for (const { id, open } of from) {
    if (!isPositive(left)) break;
    taken.push({ id, amount: smaller(left, open), explanation: wholeOrLeft(left, open, REFUND_ARTICLE) });
    left = subtract(left, smaller(left, open));
  }
  return taken;
}

/** An allocation of an amount that was said. */
export function asGiven(amount: Money): Explanation {
  const label = { en: 'As it was said', fr: 'Comme indiqué' };
  return explain([given(label, quantity('allocated', amount.amount, amount.currency), ALLOCATION_ARTICLE)]);
}

/** The same amount with the other sign, of a payment that was reversed. */
export function withOtherSign(amount: Money): { readonly amount: Money; readonly explanation: Explanation } {
  const back = negate(amount);
  const label = { en: 'The payment was reversed', fr: 'Le paiement a été annulé' };
  const was = quantity('was', amount.amount, amount.currency);
  const result = quantity('allocated', back.amount, back.currency);
  return { amount: back, explanation: explain([step(label, [was], '-was', result, ALLOCATION_ARTICLE)]) };
}

function rankOf({ dueOn }: OpenDebt, on: LocalDate): number {
  return dueOn <= on ? 0 : 1;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function payDay(left: Money, debts: readonly OpenDebt[]): readonly DebtPaid[] {
  const [only] = debts;
  const together = sum(
    debts.map(({ open }) => open),
    left.currency,
  );
  if (compare(left, together) >= 0 || (debts.length === 1 && only !== undefined))
    return debts.map(({ id, open }) => ({
      id,
      amount: smaller(left, open),
      explanation: wholeOrLeft(left, open, ALLOCATION_ARTICLE),
    }));
  const parts = distribute(
    left,
    debts.map(({ open }) => open.amount),
  );
  return debts.flatMap(({ id, open }, place) => {
    const amount = parts[place] as Money;
    return isPositive(amount) ? [{ id, amount, explanation: shareOf(left, open, together, amount) }] : [];
  });
}

function wholeOrLeft(left: Money, open: Money, article: string): Explanation {
  const { currency } = left;
  const label = { en: 'As far as what is paid goes', fr: 'Dans la limite de ce qui est payé' };
  const inputs = [quantity('left', left.amount, currency), quantity('open', open.amount, currency)];
  const result = quantity('allocated', smaller(left, open).amount, currency);
  return explain([step(label, inputs, 'min(left, open)', result, article)]);
}

function shareOf(left: Money, open: Money, together: Money, part: Money): Explanation {
  const { currency } = left;
  const exact = left.amount.times(open.amount).dividedBy(together.amount);
  const share = quantity('share', exact, currency);
  const cents = subtract(part, money(roundNumberDown(exact, 2), currency));
  return explain([
    step(
      { en: 'In proportion to what is open of each', fr: 'En proportion de ce qui reste dû de chacune' },
      [
        quantity('left', left.amount, currency),
        quantity('open', open.amount, currency),
        quantity('openOfDay', together.amount, currency),
      ],
      'left * open / openOfDay',
      share,
      ALLOCATION_ARTICLE,
    ),
    step(
      { en: 'To the cent, so that the parts are the whole', fr: 'Au centime, les parts faisant le tout' },
      [share, quantity('cent', cents.amount, currency)],
      'roundDown(share, 2) + cent',
      quantity('allocated', part.amount, currency),
      ALLOCATION_ARTICLE,
    ),
  ]);
}
