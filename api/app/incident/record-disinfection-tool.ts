import { refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { checkNotFuture, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { openIncident } from './open-incident';
import { saveIncident, type ChangedIncident } from './save-incident';

/**
 * Records that the vendor of the antivirus made its disinfection tool available: what starts the
 * clock of a restoration after a virus infection. Refused for other kinds of incidents, and when it
 * is recorded already (`INCIDENT_STATE_CONFLICT`). Assesses what that makes certain.
 */
export async function recordDisinfectionTool(
  unit: Unit,
  input: { readonly incidentId: string; readonly availableAt?: Instant | null },
): Promise<Result<ChangedIncident>> {
  const opened = await openIncident(unit, input.incidentId);
  if (opened === undefined) return notFound('incident', ['incidentId']);
  const { incident } = opened;
  if (incident.kind !== 'VIRUS_INFECTION') {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['incidentId'],
      `The incident is of the kind ${incident.kind}, no virus infection.`,
      'Correct its kind with `correctIncident` first.',
    );
  }
  if (incident.disinfectionToolAt !== null) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['incidentId'],
      'The disinfection tool is recorded.',
      'Correct it with `correctIncident` if it is wrong.',
    );
  }
  const availableAt = input.availableAt ?? unit.now;
  const faults = checkNotFuture(availableAt, unit.now, ['availableAt']);
  if (faults.length > 0) return refuseAll(faults);
  const disinfectionToolAt = formatInstant(availableAt);
  const payload = { availableAt: disinfectionToolAt };
  return saveIncident(unit, opened, { disinfectionToolAt }, { kind: 'DISINFECTION_TOOL_RECORDED', payload });
}
