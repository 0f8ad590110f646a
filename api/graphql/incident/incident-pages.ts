import { incidentOrder, type IncidentRecord } from '../../store/incident/incident.store';
import { pagesInOrder } from '../connection';

/** Pages of incidents, latest received first. */
export const incidentPages = pagesInOrder<IncidentRecord>({ list: 'incidents', order: incidentOrder });
