import type { ContractTimeline } from '../contract/contract-timeline';
import type { ExcludedPeriod } from '../sla/clock';
import { parseInstant, type Instant } from '../time/instant';
import { versionInForce } from '../time/as-known';

/** The cause under which terms list time that was planned. */
export const PLANNED_CAUSE = 'PLANNED_INTERRUPTION';

/** A planned interruption of a contract's service, and what it takes away. */
export interface PlannedInterruption {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly recordedAt: Instant;
  /** The assets and modules that it concerns; none of either: the whole service. */
  readonly assetIds: readonly string[];
  readonly moduleIds: readonly string[];
}

/** What an incident concerns, and how long it lasts. */
export interface IncidentHit {
  readonly moduleId: string;
  /** The assets that it names; none: the whole solution. */
  readonly assetIds: readonly string[];
  readonly receivedAt: Instant;
  readonly restoredAt: Instant | null;
}

/** The interruptions that are planned by what is known at an instant; as known now when null. */
export function plannedInterruptions(
  timeline: ContractTimeline,
  knownAt: Instant | null,
): readonly PlannedInterruption[] {
  return timeline.spansOf('MAINTENANCE', knownAt).flatMap(({ key, value, from }) => {
    const recordedAt = versionInForce(timeline.of('MAINTENANCE', key), from, knownAt)?.recordedAt;
    const [startsAt, endsAt] = [parseInstant(value.startsAt), parseInstant(value.endsAt)];
    if (!startsAt.ok || !endsAt.ok || recordedAt === undefined) throw new Error(`a maintenance without times: ${key}`);
    return [{ ...value, startsAt: startsAt.value, endsAt: endsAt.value, recordedAt }];
  });
}

/**
 * What planned interruptions exclude from the clocks of an incident: each its own time, of those
 * that concern it and are neither over when it is received nor begin after its restoration.
 * **Reading**: one of the whole service is time of all its interruptions; one of some assets or
 * modules, of the incidents on them alone. An incident that names no asset hits all of them.
 */
export function plannedPeriods(
  planned: readonly PlannedInterruption[],
  incident: IncidentHit,
): readonly ExcludedPeriod[] {
  return planned
    .filter(
      ({ startsAt, endsAt }) =>
        endsAt > incident.receivedAt && (incident.restoredAt === null || startsAt < incident.restoredAt),
    )
    .filter((each) => isWhole(each) || concerns(each, incident))
    .map((each) => ({
      cause: PLANNED_CAUSE,
      scope: isWhole(each) ? 'SERVICE' : 'INCIDENT',
      startsAt: each.startsAt,
      endsAt: each.endsAt,
      recordedAt: each.recordedAt,
    }));
}

function isWhole({ assetIds, moduleIds }: PlannedInterruption): boolean {
  return assetIds.length === 0 && moduleIds.length === 0;
}

function concerns({ assetIds, moduleIds }: PlannedInterruption, incident: IncidentHit): boolean {
  if (moduleIds.includes(incident.moduleId)) return true;
  if (assetIds.length === 0) return false;
  return incident.assetIds.length === 0 || incident.assetIds.some((id) => assetIds.includes(id));
}

/**
 * What was interrupted as planned, of a maintenance that is over: the part of its planned time that
 * it took; null when it took none. **Reading**: what goes beyond its plan was not planned.
 */
export function interruptedAsPlanned(
  planned: { readonly startsAt: Instant; readonly endsAt: Instant },
  taken: { readonly startsAt: Instant; readonly endsAt: Instant },
): { readonly startsAt: Instant; readonly endsAt: Instant } | null {
  const startsAt = planned.startsAt > taken.startsAt ? planned.startsAt : taken.startsAt;
  const endsAt = planned.endsAt < taken.endsAt ? planned.endsAt : taken.endsAt;
  return startsAt < endsAt ? { startsAt, endsAt } : null;
}
