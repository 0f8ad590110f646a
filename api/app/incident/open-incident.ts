import { localDateAt, type TimeZone } from '../../domain/time/time-zone';
import type { ClockFacts } from '../../domain/sla/clock-facts';
import {
  hitsOf,
  wholeIncident,
  type ExcludedPeriodRecord,
  type HitAsset,
  type IncidentRecord,
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
  readonly hits: readonly HitAsset[];
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
  return { incident, receptions, periods, hits: hitsOn(whole, dated.zone), terms };
}

/** The assets that an incident hits that were covered on the day of its reception. */
function hitsOn({ incident, hit }: WholeIncident, zone: TimeZone): readonly HitAsset[] {
  const on = localDateAt(zone, storedInstant(incident.receivedAt));
  return hit.filter(({ coveredFrom, coveredUntil }) => coveredFrom <= on && coveredUntil >= on);
}

/**
 * What the clocks of an open incident are read from: its terms are those of the day of its
 * reception, which may have been corrected.
 */
export function clockSourceOf({ incident, receptions, periods, hits, terms }: OpenIncident): IncidentWithTerms {
  const facts: ClockFacts = clockFactsOf(incident, receptions, hits, periods, terms.dated);
  const onReception = terms.dated.at(storedInstant(incident.receivedAt));
  return { incident, facts: inWordsOf(onReception, facts), terms: onReception, knownAt: null };
}

/** The assets that an incident hits, by their coverage on the day of its reception. */
export function hitBy(unit: Unit, incident: IncidentRecord, zone: TimeZone): Promise<readonly HitAsset[]> {
  const receivedOn = localDateAt(zone, storedInstant(incident.receivedAt));
  return hitsOf(unit.tx, [{ id: incident.id, receivedOn }]);
}
