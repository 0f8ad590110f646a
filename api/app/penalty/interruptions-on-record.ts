import type { ListedInterruption } from '../../domain/penalty/dispute';
import { localYearAt, startOfLocalYear } from '../../domain/time/time-zone';
import { formatInstant, instant } from '../../domain/time/instant';
import { incidentsById } from '../../store/incident/incident.store';
import type { Unit } from '../command/unit';
import { downtimeCommitments, interruptionsOf, loadIncidentsOfYears } from '../sla/downtime';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import type { LockedPenalty } from './locked-penalty';
import { termsOfYear } from './settle-downtime-year';

/**
 * The interruptions that are on record for a penalty, in their order: those of its year, or that of
 * its incident.
 */
export async function interruptionsOnRecord(
  unit: Unit,
  { penalty, terms }: LockedPenalty,
): Promise<readonly ListedInterruption[]> {
  const { year, incidentId } = penalty;
  if (year === null) {
    const [incident] = incidentId === null ? [] : await incidentsById(unit.tx, [incidentId]);
    if (incident === undefined) throw new Error('a penalty without its incident');
    const restored = storedInstantOrNull(incident.restoredAt);
    return [
      {
        from: formatInstant(storedInstant(incident.receivedAt)),
        to: restored === null ? null : formatInstant(restored),
        cause: incident.excludedBy,
      },
    ];
  }
  const ofYear = termsOfYear(terms.dated, year, unit.now);
  const commitment = downtimeCommitments(ofYear).find((each) => each.compiled.commitment.key === penalty.commitmentKey);
  if (commitment === undefined) return [];
  const asOf = instant(Math.min(unit.now, startOfLocalYear(terms.zone, year + 1)));
  const incidents = await loadIncidentsOfYears(unit.tx, unit.terms, unit.session.providerId, [
    { terms: ofYear, year, asOf },
  ]);
  return interruptionsOf(commitment, ofYear, incidents)
    .filter(
      ({ startsAt, endsAt }) =>
        localYearAt(terms.zone, startsAt) <= year && (endsAt === null || localYearAt(terms.zone, endsAt) >= year),
    )
    .sort((one, other) => one.startsAt - other.startsAt)
    .map(({ startsAt, endsAt, excludedBy }) => ({
      from: formatInstant(startsAt),
      to: endsAt === null ? null : formatInstant(endsAt),
      cause: excludedBy,
    }));
}
