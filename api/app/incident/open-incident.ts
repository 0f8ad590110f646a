import { localDateAt, type TimeZone } from '../../domain/time/time-zone';
import type { ClockFacts } from '../../domain/sla/clock-facts';
import {
  ownershipsOf,
  wholeIncident,
  type ExcludedPeriodRecord,
  type IncidentRecord,
  type OwnershipRecord,
  type ReceptionRecord,
  type WholeIncident,
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
  const dated = await datedTermsOfLocked(unit, contract);
  const whole = await wholeIncident(unit.tx, id);
  if (whole === undefined) throw new Error('an incident that vanished under its lock');
  const { incident, receptions, periods } = whole;
  const terms = dated.at(storedInstant(incident.receivedAt));
  return { incident, receptions, periods, ownerships: ownershipsOn(whole, dated.zone), terms };
}

/** The ownerships of what an incident hits that was covered on the day of its reception. */
function ownershipsOn({ incident, owned }: WholeIncident, zone: TimeZone): readonly OwnershipRecord[] {
  const on = localDateAt(zone, storedInstant(incident.receivedAt));
  const covered = owned.filter(({ coveredFrom, coveredUntil }) => coveredFrom <= on && coveredUntil >= on);
  return [...new Set(covered.map(({ ownership }) => ownership))].map((ownership) => ({
    incidentId: incident.id,
    ownership,
  }));
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
