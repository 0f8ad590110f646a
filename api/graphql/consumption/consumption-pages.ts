import type { InterventionRecord, UnitEntryRecord } from '../../store/consumption/consumption.store';
import { pages } from '../connection';

/** Pages of interventions, latest first. */
export const interventionPages = pages<InterventionRecord>({
  list: 'interventions',
  keys: ['timestamptz', 'uuid'],
  keyOf: (intervention) => [intervention.startedAt, intervention.id],
});

/** Pages of a unit account's entries, in sequence. */
export const unitEntryPages = pages<UnitEntryRecord>({
  list: 'unit-entries',
  keys: ['integer'],
  keyOf: (entry) => [entry.sequence],
});
