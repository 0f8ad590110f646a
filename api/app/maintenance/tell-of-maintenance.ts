import { formatLocal } from '../../domain/time/time-zone';
import type { Unit } from '../command/unit';
import { onCallTime } from '../on-call/roster';
import { announce } from '../notices/announce';
import { storedInstant } from '../stored-instant';
import type { DatedTerms } from '../terms/dated-terms';

/** What the client is told of a maintenance. */
interface ToldMaintenance {
  readonly contractId: string;
  readonly description: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly assetIds: readonly string[];
}

/** Tells the client when a maintenance is planned; one that has begun is put on record alone. */
export async function tellOfMaintenance(unit: Unit, dated: DatedTerms, plan: ToldMaintenance): Promise<void> {
  const { zone } = dated;
  const { contractId, description, assetIds } = plan;
  const startsAt = storedInstant(plan.startsAt);
  if (startsAt < unit.now) return;
  const times = { startsAt: formatLocal(zone, startsAt), endsAt: formatLocal(zone, storedInstant(plan.endsAt)) };
  const onCallAt = onCallTime(dated.at(startsAt), startsAt);
  const facts = { description, ...times };
  await announce(unit, { kind: 'MAINTENANCE_ANNOUNCED', contractId, assetIds, facts, onCallAt });
}

/** Tells the client that a maintenance does not take place, unless its time is over. */
export async function tellOfCancelled(
  unit: Unit,
  { zone }: DatedTerms,
  plan: ToldMaintenance,
  reason: string,
): Promise<void> {
  if (storedInstant(plan.endsAt) < unit.now) return;
  const { contractId, description, assetIds } = plan;
  const facts = { description, startsAt: formatLocal(zone, storedInstant(plan.startsAt)), reason };
  await announce(unit, { kind: 'MAINTENANCE_CANCELLED', contractId, assetIds, facts });
}
