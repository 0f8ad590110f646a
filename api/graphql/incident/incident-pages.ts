import type { IncidentRecord } from '../../store/incident/incident.store';
import { pages } from '../connection';

/** Pages of incidents, latest received first. */
export const incidentPages = pages<IncidentRecord>({
  list: 'incidents',
  keys: ['timestamptz', 'uuid'],
  keyOf: (incident) => [incident.receivedAt, incident.id],
});
