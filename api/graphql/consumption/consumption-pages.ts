import {
  interventionOrder,
  unitEntryOrder,
  type InterventionRecord,
  type UnitEntryRecord,
} from '../../store/consumption/consumption.store';
import { pagesInOrder } from '../connection';

/** Pages of interventions, latest first. */
export const interventionPages = pagesInOrder<InterventionRecord>({
  list: 'interventions',
  order: interventionOrder,
});

/** Pages of a unit account's entries, in sequence. */
export const unitEntryPages = pagesInOrder<UnitEntryRecord>({
  list: 'unit-entries',
  order: unitEntryOrder,
});
