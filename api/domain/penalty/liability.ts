import { explain } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { compare } from '../money/arithmetic';
import { formatMoney } from '../money/format-money';
import type { Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { LocalDate } from '../time/instant';
import { headroomOf, recordedUnder } from './caps';
import type { RecordedCapUse } from './decision';
import type { Cap } from './policy';
import type { PriceLine } from './price-line';

/** What the headroom of a contract on a date is made from. */
export interface LiabilityOn {
  readonly caps: readonly Cap[];
  readonly prices: readonly PriceLine[];
  readonly currency: string;
  readonly on: LocalDate;
  readonly serviceLastDay: LocalDate | null;
  readonly recorded: readonly RecordedCapUse[];
}

/** What is left of a cap in the window of a date. */
export interface Headroom {
  readonly capKey: string;
  /** `2025-06`, `2025` or `TERM`. */
  readonly windowKey: string;
  /** The cap, rounded down to the cent. */
  readonly cap: Money;
  readonly used: Money;
  /** Never negative. */
  readonly left: Money;
  readonly explanation: Explanation;
}

/** Refuses to lift a cap that the terms do not let anybody lift: `CAP_NOT_LIFTABLE`. */
export function checkLiftable({ key, liftable }: Cap): Result<null> {
  if (liftable) return accept(null);
  const message = `The terms do not let anybody lift the cap ${key}.`;
  return refuse('CAP_NOT_LIFTABLE', ['capKey'], message, 'Leave the cap as it is: it holds whatever happened.');
}

/** The key of the cap of all that is owed under a contract, in packs that do not say more. */
const LIABILITY = 'liability';

/**
 * Whether indemnities count under a cap. **Reading**: where a pack does not say, under the one that
 * it calls its liability cap and no other, whatever moment or window a contract agrees on for it.
 */
export function countsIndemnities({ key, indemnities }: Pick<Cap, 'key' | 'indemnities'>): boolean {
  return indemnities ?? key === LIABILITY;
}

/**
 * What is left on a date of each cap under which indemnities count. An indemnity has no breach: the
 * day of its settlement places it, by whatever moment the cap goes.
 */
export function liabilityHeadroom({ caps, prices, currency, on, serviceLastDay, recorded }: LiabilityOn): Headroom[] {
  const context = { caps, prices, currency, serviceLastDay, recorded, services: [], liftedCaps: [] };
  return caps.filter(countsIndemnities).map((cap) => {
    const found = headroomOf(cap, { ...context, dueOn: on, assessedOn: on });
    const { windowKey, left, steps } = found;
    const used = recordedUnder(recorded, cap.key, windowKey, currency);
    return { capKey: cap.key, windowKey, cap: found.cap, used, left, explanation: explain(steps) };
  });
}

/** What an indemnity uses of a cap. */
export interface IndemnityUse {
  readonly capKey: string;
  readonly windowKey: string;
  readonly used: Money;
}

/**
 * What an indemnity of an amount uses of the caps; of one that is lifted for it, nothing. Refused:
 * `LIABILITY_CAP_EXCEEDED`, with what is left.
 */
export function decideIndemnity(
  all: readonly Headroom[],
  amount: Money,
  lifted: string | null = null,
): Result<readonly IndemnityUse[]> {
  const headrooms = all.filter(({ capKey }) => capKey !== lifted);
  const short = headrooms.find(({ left }) => compare(amount, left) > 0);
  if (short !== undefined) {
    const left = formatMoney(short.left);
    return refuse(
      'LIABILITY_CAP_EXCEEDED',
      ['amount'],
      `${left} of ${formatMoney(short.cap)} are left under the cap ${short.capKey} of ${short.windowKey}.`,
      `Give at most ${left}.`,
    );
  }
  return accept(headrooms.map(({ capKey, windowKey }) => ({ capKey, windowKey, used: amount })));
}
