import { refuse, refuseAll, type Refusal, type Result } from '../../domain/result';
import { findCause } from '../../domain/terms/listed-cause';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { checkNotFuture, checkOrder, checkText, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { checkFirstDay } from '../contract/check-in-force';
import { storedInstant } from '../stored-instant';
import { checkTimes, timesOf } from './check-times';
import { openIncident, type OpenIncident } from './open-incident';
import { saveIncident, type ChangedIncident } from './save-incident';

/** A correction of an incident; what is absent stays. */
export interface CorrectIncidentInput {
  readonly incidentId: string;
  readonly receivedAt?: Instant | null;
  readonly firstResponseAt?: Instant | null;
  readonly restoredAt?: Instant | null;
  readonly excludedBy?: string | null;
  readonly includedAgain?: boolean;
  readonly reason: string;
}

/**
 * Corrects an incident's times or cause: the old values stay in its history, penalties are reversed
 * and assessed anew where they change.
 */
export async function correctIncident(unit: Unit, input: CorrectIncidentInput): Promise<Result<ChangedIncident>> {
  const opened = await openIncident(unit, input.incidentId);
  if (opened === undefined) return notFound('incident', ['incidentId']);
  const { incident, terms } = opened;
  const given = {
    ...(input.receivedAt == null ? {} : { receivedAt: input.receivedAt }),
    ...(input.firstResponseAt == null ? {} : { firstResponseAt: input.firstResponseAt }),
    ...(input.restoredAt == null ? {} : { restoredAt: input.restoredAt }),
  };
  const faults = [
    ...checkText(input.reason, ['reason'], 1000),
    ...Object.entries(given).flatMap(([name, at]) => checkNotFuture(at, unit.now, [name])),
    ...checkTimes({ ...timesOf(incident), ...given }, []),
    ...checkReception(opened, input.receivedAt ?? null),
  ];
  if (input.excludedBy != null) {
    const cause = findCause(terms.terms.pack, input.excludedBy, ['excludedBy']);
    if (!cause.ok) faults.push(...cause.refusals);
  }
  if (input.includedAgain === true && (input.excludedBy != null || incident.excludedBy === null)) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['includedAgain'],
      'There is no exclusion to take back.',
      'Leave `includedAgain` out, or leave out the cause that excludes the incident.',
    );
  }
  if (faults.length > 0) return refuseAll(faults);
  const changes = {
    ...Object.fromEntries(Object.entries(given).map(([name, at]) => [name, formatInstant(at)])),
    ...(input.excludedBy == null ? {} : { excludedBy: input.excludedBy }),
    ...(input.includedAgain === true ? { excludedBy: null } : {}),
  };
  return saveIncident(unit, opened, changes, {
    kind: 'INCIDENT_CORRECTED',
    payload: { reason: input.reason, changes },
  });
}

/**
 * A corrected reception obeys what a reported one obeys: within the contract, and before the calls
 * that followed.
 */
function checkReception({ terms, receptions }: OpenIncident, receivedAt: Instant | null): readonly Refusal[] {
  if (receivedAt === null) return [];
  const path = ['receivedAt'];
  const tooEarly = checkFirstDay(terms.dated, localDateAt(terms.zone, receivedAt), path);
  const next = receptions
    .filter(({ reported }) => !reported)
    .map((each) => storedInstant(each.receivedAt))
    .sort((a, b) => a - b)[0];
  return [
    ...(tooEarly?.refusals ?? []),
    ...(next === undefined ? [] : checkOrder(receivedAt, next, path, 'reception', 'call that followed it')),
  ];
}
