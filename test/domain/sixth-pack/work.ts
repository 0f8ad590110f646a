import type { IncludedMonth } from '../../../api/domain/consumption/included-hours';
import type { InterventionTerms } from '../../../api/domain/consumption/settle-intervention';
import { francs, MODULES, sixth } from './support';

/**
 * What settles work under the sixth pack: 120 minutes a month by units of ten, 50 % on top outside
 * office hours, 120.00 an hour.
 */
export function workTerms(includedMonth: IncludedMonth | null): InterventionTerms {
  return {
    modules: sixth.modules.filter(({ key }) => MODULES.includes(key)),
    plannedKinds: [],
    consumption: sixth.consumption,
    pack: sixth,
    includedMonth,
    hourlyRate: francs('120.00'),
  };
}

/** Remote repairs for which a quote was accepted, without their times. */
export const WORK = {
  kind: 'CURATIVE',
  mode: 'REMOTE',
  roundTrips: 0,
  assets: [],
  providerFault: false,
  planned: false,
  standsForTraining: false,
  earlierCallMinutes: 0,
  visitsLeft: {},
  requestedAccount: null,
  estimate: null,
  quoteAccepted: true,
} as const;
