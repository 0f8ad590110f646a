import { isPositive, isZero, subtract } from '../money/arithmetic';
import type { Money } from '../money/value';
import type { LocalDate } from '../time/instant';
import { daysBetween } from '../time/local-date';

/** How far a document is settled. */
export type SettlementState = 'OPEN' | 'PARTLY_SETTLED' | 'SETTLED';

/** A document, and what was settled of it by the end of a day. Signed, including tax. */
export interface SettledDocument {
  readonly dueOn: LocalDate;
  readonly total: Money;
  readonly paid: Money;
  readonly setOff: Money;
}

/** How a document stands. */
export interface DocumentStanding {
  readonly state: SettlementState;
  readonly open: Money;
  /** Days since its due day while something of it is owed to the provider. */
  readonly daysLate: number;
}

/** How a document stands at the end of a day. */
export function documentStanding({ dueOn, total, paid, setOff }: SettledDocument, on: LocalDate): DocumentStanding {
  const open = subtract(subtract(total, paid), setOff);
  const untouched = isZero(subtract(total, open)) && !isZero(total);
  const state = isZero(open) ? 'SETTLED' : untouched ? 'OPEN' : 'PARTLY_SETTLED';
  const daysLate = isPositive(open) && on > dueOn ? daysBetween(dueOn, on) : 0;
  return { state, open, daysLate };
}
