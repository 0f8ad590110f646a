import type { Refusal } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import type { IncidentRecord } from '../../store/incident/incident.store';
import { checkOrder } from '../checks';
import { storedInstant, storedInstantOrNull } from '../stored-instant';

/** The instants of an incident. */
export interface IncidentTimes {
  readonly receivedAt: Instant;
  readonly firstResponseAt: Instant | null;
  readonly restoredAt: Instant | null;
}

/** The instants of a stored incident. */
export function timesOf(incident: IncidentRecord): IncidentTimes {
  return {
    receivedAt: storedInstant(incident.receivedAt),
    firstResponseAt: storedInstantOrNull(incident.firstResponseAt),
    restoredAt: storedInstantOrNull(incident.restoredAt),
  };
}

/** Refusals of instants that do not follow each other: reception, first response, restoration. */
export function checkTimes(times: IncidentTimes, path: readonly string[]): Refusal[] {
  const { receivedAt, firstResponseAt, restoredAt } = times;
  return [
    ...(firstResponseAt === null ? [] : checkOrder(receivedAt, firstResponseAt, path, 'reception', 'first response')),
    ...(restoredAt === null ? [] : checkOrder(receivedAt, restoredAt, path, 'reception', 'restoration')),
    ...(firstResponseAt === null || restoredAt === null
      ? []
      : checkOrder(firstResponseAt, restoredAt, path, 'first response', 'restoration')),
  ];
}
