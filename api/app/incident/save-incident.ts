import type { EventAbout } from '../../domain/event/event';
import { incidentStatus } from '../../domain/event/fold-incident';
import { accept, type Result } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import type { IncidentRecord } from '../../store/incident/incident.store';
import { IncidentRow } from '../../store/rows';
import { asConsequence } from '../command/as-consequence';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { assessIncident } from '../penalty/assess-incident';
import { resettleDowntimeYears } from '../penalty/settle-downtime-year';
import { settledTogether } from '../penalty/settle-occasion';
import { storedInstant } from '../stored-instant';
import { clockSourceOf, hitBy, type OpenIncident } from './open-incident';

/**
 * What a change of an incident returns: itself, and the penalties that it made certain, reversed or
 * assessed again.
 */
export interface ChangedIncident {
  readonly incidentId: string;
  readonly penaltyIds: readonly string[];
  /**
   * Those of them that it reversed. Absent in outcomes kept before these were told from the others.
   */
  readonly reversedIds?: readonly string[];
  /**
   * What could not be priced, and waits for a person. Absent in outcomes kept before there were
   * any.
   */
  readonly unpricedIds?: readonly string[];
}

/** Columns of an incident that change, with what they become. */
export type IncidentChanges = Partial<
  Pick<
    IncidentRecord,
    | 'receivedAt'
    | 'firstResponseAt'
    | 'restoredAt'
    | 'disinfectionToolAt'
    | 'excludedBy'
    | 'excludedByScope'
    | 'severity'
    | 'kind'
    | 'moduleId'
    | 'level'
  >
>;

/** What happened to an incident. */
export type IncidentHappening = OnlyWhat<EventAbout<'incident'>>;
type OnlyWhat<Event> = Event extends { readonly kind: unknown; readonly payload: unknown }
  ? Pick<Event, 'kind' | 'payload'>
  : never;

/**
 * Saves what became of an open incident and records what happened to it; then assesses what that
 * makes certain, or changes. `after` is the incident as opened but for its receptions, excluded
 * periods and assets, which the caller has saved. `touches` is the earliest instant that the change
 * concerns, where the reception is none.
 */
export async function saveIncident(
  unit: Unit,
  opened: OpenIncident,
  changes: IncidentChanges,
  happened: IncidentHappening,
  touches: Instant | null = null,
): Promise<Result<ChangedIncident>> {
  const { incident: before } = opened;
  if (Object.keys(changes).length > 0) await updateRow(unit, IncidentRow, before.id, changes);
  await record(unit, { subjectId: before.id, contractId: before.contractId, ...happened });
  const changed = { ...before, ...changes };
  const incident = { ...changed, status: incidentStatus(changed) };
  const receptions = opened.receptions.map((each) =>
    each.reported ? { ...each, receivedAt: incident.receivedAt } : each,
  );
  const moved = incident.receivedAt !== before.receivedAt;
  const hits = moved ? await hitBy(unit, incident, opened.terms.dated.zone) : opened.hits;
  // A correction may move the reception to an earlier year, or away from it; an exclusion may lie
  // before it.
  const since = [before, incident]
    .map(({ receivedAt }) => storedInstant(receivedAt))
    .concat(touches ?? [])
    .sort((a, b) => a - b)[0];
  if (since === undefined) throw new Error('an incident without reception');
  const source = clockSourceOf({ ...opened, incident, receptions, hits });
  return asConsequence(unit, async () => {
    const assessed = await assessIncident(unit, source);
    if (!assessed.ok) return assessed;
    const { settled, book } = assessed.value;
    const ofYears = await resettleDowntimeYears(unit, book, since);
    return accept({ incidentId: before.id, ...settledTogether([settled, ofYears]) });
  });
}
