import { incidentsById } from '../../store/incident/incident.store';
import { RunningClockRelations } from '../_generated';
import type { RequestContext } from '../context';
import { loadOne } from '../load';
import type { RunningClockRow } from '../projection/projection-row';

/** Loads the incidents of running clocks. */
export class RunningClockLoader extends RunningClockRelations {
  async incident(context: RequestContext, clocks: readonly RunningClockRow[]) {
    const sources = clocks.map(({ running }) => running.source);
    // What was read for the clocks is the incident as it is known now, unless another instant was
    // asked for.
    if (sources.every(({ knownAt }) => knownAt === null)) return sources.map(({ incident }) => incident);
    return loadOne(context, sources, ({ incident }) => incident.id, incidentsById);
  }
}
