import { foldAsKnown } from '../../domain/event/fold';
import { stepPenalty } from '../../domain/event/fold-penalty';
import type { Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { eventsKnown } from '../event/known-events';

/**
 * Penalties as they were known at an instant: none that was assessed later, and each in the state
 * to which what had been recorded of it before led. All as they are when it is null.
 */
export async function penaltiesAsKnown(
  reader: StatementRunner,
  penalties: readonly PenaltyWithCaps[],
  knownAt: Instant | null,
): Promise<readonly PenaltyWithCaps[]> {
  if (knownAt === null || penalties.length === 0) return penalties;
  const ids = penalties.map(({ id }) => id);
  const events = await eventsKnown(reader, 'penalty', ids, knownAt);
  return penalties.flatMap((penalty) => {
    const state = foldAsKnown(stepPenalty, events.get(penalty.id) ?? [], knownAt);
    if (state === null) return [];
    const { claimedAt, acceptedAt, reversedAt } = state;
    const status = state.status as PenaltyWithCaps['status'];
    return [{ ...penalty, status, claimedAt, acceptedAt, reversedAt }];
  });
}
