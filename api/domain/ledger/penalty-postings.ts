import { compare, isPositive, subtract } from '../money/arithmetic';
import type { Money } from '../money/value';
import type { CapUse } from '../penalty/decision';
import type { PenaltyState } from '../penalty/life';
import { ACCOUNTS, headroomAccount, usedAccount } from './account';
import type { AccountName, Posting } from './ledger';

/** What a recorded penalty holds of one cap. */
export type HeldCap = Pick<CapUse, 'capKey' | 'used'>;

/**
 * Postings of a penalty's life. Each returns an empty list when nothing moves (an amount that a cap
 * cut to zero): there is no transaction then. `held` are the cap uses recorded with the penalty; a
 * lifted cap was not used and gives nothing back.
 */
export const penaltyPostings = {
  /** What is owed comes into being, and uses up the caps. */
  assess(amount: Money, held: readonly HeldCap[]): readonly Posting[] {
    return movements(
      [ACCOUNTS.penaltyCost, ACCOUNTS.assessed, amount],
      ...held.map(({ capKey, used }): Movement => [headroomAccount(capKey), usedAccount(capKey), used]),
    );
  },

  /** The client claims it. */
  claim(amount: Money): readonly Posting[] {
    return movements([ACCOUNTS.assessed, ACCOUNTS.claimed, amount]);
  },

  /** The provider accepts it, or the month's closing does for policies due without a claim. */
  accept(from: 'ASSESSED' | 'CLAIMED', amount: Money): readonly Posting[] {
    return movements([stageAccount(from), ACCOUNTS.accepted, amount]);
  },

  /** The provider contests the claim. */
  contest(amount: Money): readonly Posting[] {
    return movements([ACCOUNTS.claimed, ACCOUNTS.contested, amount]);
  },

  /**
   * A dispute ends, or a settlement changes its end: `kept` of `amount` stays owed, the rest is
   * waived and gives its headroom back. The whole is upheld, a part is reduced, nothing is
   * rejected. Throws when more would be kept than was contested.
   */
  decide(amount: Money, kept: Money, held: readonly HeldCap[]): readonly Posting[] {
    const waived = subtract(amount, kept);
    if (waived.amount.isNegative() && !waived.amount.isZero()) throw new Error('a dispute cannot raise an amount');
    return movements(
      [ACCOUNTS.contested, ACCOUNTS.accepted, kept],
      [ACCOUNTS.contested, ACCOUNTS.waived, waived],
      ...givenBack(held, waived),
    );
  },

  /**
   * A settlement or a judgment changes the end of a dispute from `before` to `after`, up or down;
   * what is taken up again uses headroom again, even where none is left: a judgment prevails over
   * the cap's order.
   */
  settle(before: Money, after: Money, held: readonly HeldCap[]): readonly Posting[] {
    const lower = compare(after, before) < 0;
    const difference = lower ? subtract(before, after) : subtract(after, before);
    if (lower) return movements([ACCOUNTS.accepted, ACCOUNTS.waived, difference], ...givenBack(held, difference));
    const taken = givenBack(held, difference).map(([debit, credit, amount]): Movement => [credit, debit, amount]);
    return movements([ACCOUNTS.waived, ACCOUNTS.accepted, difference], ...taken);
  },

  /** It is deducted from an invoice. */
  credit(amount: Money): readonly Posting[] {
    return movements([ACCOUNTS.accepted, ACCOUNTS.credited, amount]);
  },

  /** The provider declines what the client did not claim in time. */
  expire(from: 'ASSESSED' | 'CLAIMED', amount: Money, held: readonly HeldCap[]): readonly Posting[] {
    return movements([stageAccount(from), ACCOUNTS.expired, amount], ...givenBack(held, amount));
  },

  /**
   * A wrong assessment is reversed from the stage it had reached. `amount` is what it stood at:
   * the reduced one once reduced.
   */
  reverse(from: PenaltyState, amount: Money, held: readonly HeldCap[]): readonly Posting[] {
    return movements([stageAccount(from), ACCOUNTS.reversed, amount], ...givenBack(held, amount));
  },
};

/** Postings of an indemnity: what was paid, and what it uses of the caps. */
export function indemnityPostings(amount: Money, held: readonly HeldCap[]): readonly Posting[] {
  return movements(
    [ACCOUNTS.indemnityCost, ACCOUNTS.indemnities, amount],
    ...held.map(({ capKey, used }): Movement => [headroomAccount(capKey), usedAccount(capKey), used]),
  );
}

/**
 * The account in which a penalty's amount stands in a state; throws for those that stand nowhere.
 */
export function stageAccount(state: PenaltyState): AccountName {
  switch (state) {
    case 'ASSESSED':
      return ACCOUNTS.assessed;
    case 'CLAIMED':
      return ACCOUNTS.claimed;
    case 'CONTESTED':
      return ACCOUNTS.contested;
    case 'ACCEPTED':
    case 'UPHELD':
    case 'REDUCED':
      return ACCOUNTS.accepted;
    case 'CREDITED':
      return ACCOUNTS.credited;
    case 'PROJECTED':
    case 'REJECTED':
    case 'EXPIRED':
    case 'REVERSED':
      throw new Error(`nothing is owed for a penalty that is ${state}`);
  }
}

type Movement = readonly [debit: AccountName, credit: AccountName, amount: Money];

function movements(...all: readonly Movement[]): readonly Posting[] {
  return all.filter(([, , amount]) => isPositive(amount)).map(([debit, credit, amount]) => ({ debit, credit, amount }));
}

function givenBack(held: readonly HeldCap[], amount: Money): readonly Movement[] {
  return held
    .filter(({ used }) => isPositive(used))
    .map(({ capKey }): Movement => [usedAccount(capKey), headroomAccount(capKey), amount]);
}
