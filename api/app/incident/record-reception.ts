import { refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { IncidentRecord } from '../../store/incident/incident.store';
import { IncidentReceptionRow } from '../../store/rows';
import { checkNotFuture, checkOrder, notFound } from '../checks';
import { insertRow, type Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import { openIncident } from './open-incident';
import { saveIncident, type ChangedIncident } from './save-incident';

/**
 * Records that an incident was reported again: the client's call after an alert may be what starts
 * a clock.
 */
export async function recordReception(
  unit: Unit,
  input: {
    readonly incidentId: string;
    readonly channel: IncidentRecord['channel'];
    readonly receivedAt?: Instant | null;
  },
): Promise<Result<ChangedIncident>> {
  const opened = await openIncident(unit, input.incidentId);
  if (opened === undefined) return notFound('incident', ['incidentId']);
  const { incident } = opened;
  const at = input.receivedAt ?? unit.now;
  const faults = [
    ...checkNotFuture(at, unit.now, ['receivedAt']),
    ...checkOrder(storedInstant(incident.receivedAt), at, ['receivedAt'], 'first reception', 'report'),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const { channel } = input;
  const receivedAt = formatInstant(at);
  const recordedAt = unit.recordedAt;
  const receptionId = unit.newId();
  await insertRow(unit, IncidentReceptionRow, {
    id: receptionId,
    contractId: incident.contractId,
    incidentId: incident.id,
    channel,
    receivedAt,
    recordedAt,
  });
  const reception = { incidentId: incident.id, reported: false, channel, receivedAt, recordedAt };
  const after = { ...opened, receptions: [...opened.receptions, reception] };
  const payload = { receptionId, channel, receivedAt };
  return saveIncident(unit, after, {}, { kind: 'INCIDENT_RECEPTION_RECORDED', payload });
}
