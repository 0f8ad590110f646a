import type { ContractFactValues } from '../contract/contract-fact';
import type { ValidSpan } from '../time/as-known';
import type { LocalDate } from '../time/instant';

/**
 * A time over which a contract is invoiced without a gap: its periods are counted from its start.
 */
export interface BillingStretch {
  readonly startsOn: LocalDate;
  /** First day that is not invoiced; null while it goes on. */
  readonly endExclusive: LocalDate | null;
}

/**
 * The stretches of a contract, in order. One that is suspended for want of an order is in no term:
 * nothing is due, and an order that is validated late opens a new period on its day
 * (`icodia-server` art. 6.2).
 */
export function billingStretches(
  firstDay: LocalDate,
  states: readonly ValidSpan<ContractFactValues['STATUS']>[],
): readonly BillingStretch[] {
  const stretches: BillingStretch[] = [];
  let startsOn: LocalDate | null = firstDay;
  for (const { value, from, toExclusive } of states) {
    if (value.because !== 'ORDER_NOT_VALIDATED') continue;
    if (startsOn !== null && startsOn < from) stretches.push({ startsOn, endExclusive: from });
    startsOn = toExclusive;
  }
  if (startsOn !== null) stretches.push({ startsOn, endExclusive: null });
  return stretches;
}

/** The stretch that a day is in; where it is in none, the last one that began before it. */
export function stretchOn(stretches: readonly BillingStretch[], on: LocalDate): BillingStretch | undefined {
  return stretches.findLast(({ startsOn }) => startsOn <= on);
}

/** Days, `[from, toExclusive)`; null while they go on. */
export interface DaySpan {
  readonly from: LocalDate;
  readonly toExclusive: LocalDate | null;
}

/**
 * The days of a contract for which its forfaits are not due, in order: those on which it is
 * suspended, where its terms do not keep the obligation to pay. **Reading**: those of the first of
 * them decide until it ends. One that is
 * suspended for want of an order is in no stretch, whatever its terms say.
 */
export function daysNotDue(
  states: readonly ValidSpan<ContractFactValues['STATUS']>[],
  keepsPayment: (on: LocalDate) => boolean,
): readonly DaySpan[] {
  return states
    .filter(({ value }) => value.status === 'SUSPENDED' && value.because !== 'ORDER_NOT_VALIDATED')
    .filter(({ from }) => !keepsPayment(from))
    .map(({ from, toExclusive }) => ({ from, toExclusive }));
}

/** What is left of a span once some days, in order, are taken out of it; in order. */
export function lessDays<T extends DaySpan>(span: T, away: readonly DaySpan[]): readonly T[] {
  const left: T[] = [];
  let from: LocalDate | null = span.from;
  const end = span.toExclusive;
  for (const { from: out, toExclusive: back } of away) {
    if (from === null || (back !== null && back <= from)) continue;
    if (end !== null && out >= end) break;
    if (from < out) left.push({ ...span, from, toExclusive: out });
    from = back;
  }
  if (from !== null && (end === null || from < end)) left.push({ ...span, from, toExclusive: end });
  return left;
}
