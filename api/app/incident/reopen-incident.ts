import { refuse, refuseAll, type Result } from '../../domain/result';
import { checkText, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { openIncident } from './open-incident';
import { levelAt } from './report-incident';
import { saveIncident, type ChangedIncident } from './save-incident';

/**
 * Withdraws the restoration of an incident: its clocks run on, and what the restoration made
 * certain is reversed.
 */
export async function reopenIncident(
  unit: Unit,
  input: { readonly incidentId: string; readonly reason: string },
): Promise<Result<ChangedIncident>> {
  const opened = await openIncident(unit, input.incidentId);
  if (opened === undefined) return notFound('incident', ['incidentId']);
  const faults = checkText(input.reason, ['reason'], 1000);
  if (faults.length > 0) return refuseAll(faults);
  if (opened.incident.restoredAt === null) {
    return refuse(
      'INCIDENT_STATE_CONFLICT',
      ['incidentId'],
      'The incident is not restored.',
      'Use `reopenIncident` only for an incident that is restored.',
    );
  }
  const payload = { reason: input.reason };
  const level = levelAt(opened.terms, unit.now);
  return saveIncident(unit, opened, { restoredAt: null, level }, { kind: 'INCIDENT_REOPENED', payload });
}
