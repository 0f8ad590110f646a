import type { Instant } from '../../domain/time/instant';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { storedInstant, storedInstantOrNull } from '../stored-instant';

/** Penalties as they were known at an instant: none that was assessed later, and none claimed, accepted or reversed yet that was so later. All as they are when it is null. */
export function penaltiesAsKnown(
  penalties: readonly PenaltyWithCaps[],
  knownAt: Instant | null,
): readonly PenaltyWithCaps[] {
  if (knownAt === null) return penalties;
  return penalties
    .filter(({ assessedAt }) => storedInstant(assessedAt) < knownAt)
    .map((penalty) => {
      const known = (text: string | null): string | null => {
        const at = storedInstantOrNull(text);
        return at !== null && at < knownAt ? text : null;
      };
      const claimedAt = known(penalty.claimedAt);
      const acceptedAt = known(penalty.acceptedAt);
      const reversedAt = known(penalty.reversedAt);
      const status = statusOf({ ...penalty, claimedAt, acceptedAt, reversedAt }, penalty);
      return { ...penalty, claimedAt, acceptedAt, reversedAt, status };
    });
}

/** The state of a penalty whose later steps are taken away: the stored one when none was. */
function statusOf(known: PenaltyWithCaps, stored: PenaltyWithCaps): PenaltyWithCaps['status'] {
  const same =
    known.claimedAt === stored.claimedAt &&
    known.acceptedAt === stored.acceptedAt &&
    known.reversedAt === stored.reversedAt;
  if (same) return stored.status;
  if (known.acceptedAt !== null) return 'ACCEPTED';
  return known.claimedAt === null ? 'ASSESSED' : 'CLAIMED';
}
