import type { Authenticated } from '../app/access/authenticate';
import { ownersOf } from '../app/access/owners';
import type { CostLimits } from '../config/request-limits';
import type { Admit } from '../executor/admission';
import { codedError } from '../graphql/errors';
import type { BudgetNews } from '../memory/budget-news';
import { RefillingBudgets } from '../memory/refilling-budgets';

/** How many budgets of a key a party has. */
const KEYS_OF_PARTY = 2;

/**
 * Makes the admission of requests of a session; null for a stranger's, who share one budget. With
 * `news`, budgets are those of all processes that hear one another.
 */
export function createAdmission(
  limits: CostLimits,
  news?: BudgetNews,
): (session: Authenticated['session'] | null) => Admit {
  const { ceiling, budget, refillPerSecond } = limits;
  const ofKeys = new RefillingBudgets({ most: budget, refillPerSecond });
  const ofParties = new RefillingBudgets({
    most: budget * KEYS_OF_PARTY,
    refillPerSecond: refillPerSecond * KEYS_OF_PARTY,
  });
  const tellKeys = news?.share('key', ofKeys);
  const tellParties = news?.share('party', ofParties);
  return (session) => (asked) => {
    const { key, party } = ownersOf(session);
    const take = (points: number): number => {
      tellKeys?.(key, points);
      tellParties?.(party, points);
      return Math.min(ofKeys.take(key, points), ofParties.take(party, points));
    };
    const tell = (used: number, left: number): Readonly<Record<string, unknown>> => ({
      asked: Number.isFinite(asked) ? asked : null,
      used,
      left: Math.max(0, Math.floor(left)),
      ceiling,
      budget,
      refillPerSecond,
    });
    const refuse = (error: Error): ReturnType<Admit> => ({ admitted: false, error, told: tell(0, take(0)) });
    if (asked > ceiling) return refuse(tooCostly(asked, ceiling));
    const waitMs = Math.max(ofKeys.waitFor(key, asked), ofParties.waitFor(party, asked));
    if (waitMs > 0) return refuse(budgetEmpty(asked, waitMs));
    take(asked);
    return { admitted: true, settle: (used) => tell(used, take(used - asked)) };
  };
}

function tooCostly(asked: number, ceiling: number): Error {
  const said = Number.isFinite(asked) ? `${asked} points` : 'more points than can be counted';
  return codedError(
    'TOO_COSTLY',
    `This request costs up to ${said}; at most ${ceiling} are allowed. ` +
      'Ask for smaller pages (`first`), for fewer levels, or for fewer computed fields.',
  );
}

function budgetEmpty(asked: number, waitMs: number): Error {
  const seconds = Math.ceil(waitMs / 1000);
  return codedError(
    'RATE_LIMITED',
    `This request costs up to ${asked} points, and your budget has fewer left. Ask again in ${seconds} seconds, or for less.`,
    { retryAfterSeconds: seconds },
  );
}
