import { refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { checkNotFuture, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { checkTimes, timesOf } from './check-times';
import { openIncident } from './open-incident';
import { saveIncident, type ChangedIncident } from './save-incident';

/** Records the notice that service is restored; assesses what that makes certain. */
export async function restoreIncident(
  unit: Unit,
  input: { readonly incidentId: string; readonly restoredAt?: Instant | null },
): Promise<Result<ChangedIncident>> {
  const opened = await openIncident(unit, input.incidentId);
  if (opened === undefined) return notFound('incident', ['incidentId']);
  const { incident } = opened;
  if (incident.restoredAt !== null) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['incidentId'],
      'The incident is already restored.',
      'Correct it with `correctIncident` if the time is wrong.',
    );
  }
  const restoredAt = input.restoredAt ?? unit.now;
  const times = { ...timesOf(incident), restoredAt };
  const faults = [...checkNotFuture(restoredAt, unit.now, ['restoredAt']), ...checkTimes(times, ['restoredAt'])];
  if (faults.length > 0) return refuseAll(faults);
  const changes = { restoredAt: formatInstant(restoredAt) };
  return saveIncident(unit, opened, changes, { kind: 'INCIDENT_RESTORED', payload: changes });
}
