import { localDateAt, type TimeZone } from '../../domain/time/time-zone';
import type { ClockFacts } from '../../domain/sla/clock-facts';
import {
  excludedPeriodsOf,
  incidentsById,
  ownershipsOf,
  receptionsOf,
  type ExcludedPeriodRecord,
  type IncidentRecord,
  type OwnershipRecord,
  type ReceptionRecord,
} from '../../store/incident/incident.store';
import { isId } from '../checks';
import { lockContractOfIncident } from '../command/lock-contract';
import type { Unit } from '../command/unit';
import { datedTermsOfLocked } from '../contract/dated-terms-of';
import { clockFactsOf } from '../sla/clock-facts';
import { inWordsOf, type IncidentWithTerms } from '../sla/incident-clocks';
import { storedInstant } from '../stored-instant';
import type { ContractTerms } from '../terms/dated-terms';

/**
 * An incident under its contract's lock, with all that decides over it: read once, changed in
 * memory, saved once.
 */
export interface OpenIncident {
  readonly incident: IncidentRecord;
  readonly receptions: readonly ReceptionRecord[];
  readonly periods: readonly ExcludedPeriodRecord[];
  readonly ownerships: readonly OwnershipRecord[];
  /** The contract's terms on the day of the reception. */
  readonly terms: ContractTerms;
}

/**
 * Locks the contract of an incident, then reads the incident as it stands under the lock; undefined
 * when it may not be seen.
 */
export async function openIncident(unit: Unit, id: string): Promise<OpenIncident | undefined> {
  const contract = isId(id) ? await lockContractOfIncident(unit, id) : undefined;
  if (contract === undefined) return undefined;
  const [[incident], receptions, periods, dated] = await Promise.all([
    incidentsById(unit.tx, [id]),
    receptionsOf(unit.tx, [id]),
    excludedPeriodsOf(unit.tx, [id]),
    datedTermsOfLocked(unit, contract),
  ]);
  if (incident === undefined) throw new Error('an incident that vanished under its lock');
  const ownerships = await hitBy(unit, incident, dated.zone);
  return { incident, receptions, periods, ownerships, terms: dated.at(storedInstant(incident.receivedAt)) };
}

/**
 * What the clocks of an open incident are read from: its terms are those of the day of its
 * reception, which may have been corrected.
 */
export function clockSourceOf({ incident, receptions, periods, ownerships, terms }: OpenIncident): IncidentWithTerms {
  const facts: ClockFacts = clockFactsOf(
    incident,
    receptions,
    ownerships.map(({ ownership }) => ownership),
    periods,
  );
  const onReception = terms.dated.at(storedInstant(incident.receivedAt));
  return { incident, facts: inWordsOf(onReception, facts), terms: onReception, knownAt: null };
}

/**
 * The ownerships of the assets that an incident hits, by their coverage on the day of its
 * reception.
 */
export function hitBy(unit: Unit, incident: IncidentRecord, zone: TimeZone): Promise<readonly OwnershipRecord[]> {
  const receivedOn = localDateAt(zone, storedInstant(incident.receivedAt));
  return ownershipsOf(unit.tx, [{ id: incident.id, receivedOn }]);
}
