import { accept, type Result } from '../../domain/result';
import { notFound } from '../checks';
import type { Unit } from '../command/unit';
import { lockPenalty } from './lock-penalty';
import { takeAcceptance } from './take-acceptance';

/** What an acceptance returns. */
export interface AcceptedPenalty {
  readonly penaltyId: string;
  /** Null when a cap had cut the penalty to nothing: there is nothing to credit. */
  readonly billingAdjustmentId: string | null;
}

/** The provider accepts a claimed penalty: it becomes a credit on the client's next invoice. */
export async function acceptPenalty(
  unit: Unit,
  input: { readonly penaltyId: string },
): Promise<Result<AcceptedPenalty>> {
  const found = await lockPenalty(unit, input.penaltyId);
  if (found === undefined) return notFound('penalty', ['penaltyId']);
  const taken = await takeAcceptance(unit, found);
  return taken.ok ? accept({ penaltyId: input.penaltyId, billingAdjustmentId: taken.value }) : taken;
}
