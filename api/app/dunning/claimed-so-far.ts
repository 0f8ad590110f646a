import { nothingClaimed, type ClaimedSoFar } from '../../domain/dunning/late-claim';
import { add } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import type { LateClaimRecord } from '../../store/dunning/late-claim.store';

/** What was claimed of an invoice so far, of all that was claimed of several. */
export function claimedSoFar(
  claims: readonly LateClaimRecord[],
  invoiceId: string,
  currency: string,
): ClaimedSoFar & { readonly through: string | null } {
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
  return { ...claimed, through };
}
