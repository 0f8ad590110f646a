import { nothingClaimed, type ClaimedSoFar, type LateInterestBasis } from '../../domain/dunning/late-claim';
import { add } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import type { LateClaimRecord } from '../../store/dunning/late-claim.store';

/** What was claimed of an invoice so far, through which day, and by which rule the last time. */
export interface Claimed extends ClaimedSoFar {
  readonly through: string | null;
  readonly basis: LateInterestBasis | null;
}

/** What was claimed of an invoice so far, of all that was claimed of several in their order. */
export function claimedSoFar(claims: readonly LateClaimRecord[], invoiceId: string, currency: string): Claimed {
  const own = claims.filter((each) => each.invoiceId === invoiceId);
  const claimed = own.reduce<ClaimedSoFar>((so, { kind, amount }) => {
    const part = moneyOf(amount);
    return kind === 'INTEREST'
      ? { ...so, interest: add(so.interest, part) }
      : { ...so, recoveryFee: add(so.recoveryFee, part) };
  }, nothingClaimed(currency));
  const through = own
    .map(({ throughOn }) => throughOn)
    .reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
  return { ...claimed, through, basis: own.at(-1)?.basis ?? null };
}
