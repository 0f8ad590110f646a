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
