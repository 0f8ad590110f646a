import {
  interventionOrder,
  unitEntryOrder,
  type InterventionRecord,
  type UnitEntryRecord,
} from '../../store/consumption/consumption.store';
import type { HourlyRateSpan } from '../../app/consumption/hourly-rates';
import { pages, pagesInOrder } from '../connection';

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

/** Pages of a contract's hourly rates, oldest first; no two begin on one day. */
export const hourlyRatePages = pages<HourlyRateSpan>({
  list: 'hourly-rates',
  keys: ['text'],
  keyOf: ({ from }) => [from],
});
