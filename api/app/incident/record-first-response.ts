import { refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { checkNotFuture, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { checkTimes, timesOf } from './check-times';
import { openIncident } from './open-incident';
import { saveIncident, type ChangedIncident } from './save-incident';

/** Records the first response to an incident; assesses what that makes certain. */
export async function recordFirstResponse(
  unit: Unit,
  input: { readonly incidentId: string; readonly respondedAt?: Instant | null },
): Promise<Result<ChangedIncident>> {
  const opened = await openIncident(unit, input.incidentId);
  if (opened === undefined) return notFound('incident', ['incidentId']);
  const { incident } = opened;
  if (incident.firstResponseAt !== null) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['incidentId'],
      'The first response is already recorded.',
      'Correct it with `correctIncident` if it is wrong.',
    );
  }
  const respondedAt = input.respondedAt ?? unit.now;
  const times = { ...timesOf(incident), firstResponseAt: respondedAt };
  const faults = [...checkNotFuture(respondedAt, unit.now, ['respondedAt']), ...checkTimes(times, ['respondedAt'])];
  if (faults.length > 0) return refuseAll(faults);
  const firstResponseAt = formatInstant(respondedAt);
  const payload = { respondedAt: firstResponseAt };
  return saveIncident(unit, opened, { firstResponseAt }, { kind: 'FIRST_RESPONSE_RECORDED', payload });
}
