import { accept, type Result } from '../../domain/result';
import { formatInstant, type Instant, type LocalDate } from '../../domain/time/instant';
import { startOfLocalDate } from '../../domain/time/time-zone';
import { incidentsReceivedFrom, incidentsTouching, type IncidentRecord } from '../../store/incident/incident.store';
import type { Unit } from '../command/unit';
import { assessIncident } from '../penalty/assess-incident';
import { openPenaltyBook } from '../penalty/penalty-book';
import { resettleDowntimeYears } from '../penalty/settle-downtime-year';
import { NOTHING_SETTLED, settledTogether, type Settled } from '../penalty/settle-occasion';
import { loadIncidentTerms } from '../sla/incident-clocks';
import type { ContractTerms } from '../terms/dated-terms';
import { pauseBetween } from '../command/many';

/**
 * Assesses again what a change of a contract that is dated back touches: incidents received on its
 * day or later, those with a penalty of then, and the years from then on that were assessed. What
 * was not credited is reversed and assessed again; what was is corrected for the difference. The
 * caller holds the lock and has recorded the versions. Refuses what `assessIncident` refuses.
 */
export async function reassessBreaches(unit: Unit, terms: ContractTerms, from: LocalDate): Promise<Result<Settled>> {
  const since = startOfLocalDate(terms.zone, from);
  if (since > unit.now) return accept(NOTHING_SETTLED);
  const records = await incidentsReceivedFrom(unit.tx, terms.contract.id, formatInstant(since));
  return reassess(unit, terms, records, since);
}

/**
 * Assesses again the incidents that last in a span of time, and the years from then on that were
 * assessed: what that time excludes has changed. The same of the rest as `reassessBreaches`.
 */
export async function reassessTouched(
  unit: Unit,
  terms: ContractTerms,
  from: Instant,
  until: Instant,
): Promise<Result<Settled>> {
  const records = await incidentsTouching(unit.tx, [terms.contract.id], formatInstant(from), formatInstant(until));
  return reassess(unit, terms, records, from);
}

async function reassess(
  unit: Unit,
  terms: ContractTerms,
  records: readonly IncidentRecord[],
  since: Instant,
): Promise<Result<Settled>> {
  const sources = await loadIncidentTerms(unit.tx, unit.terms, unit.session.providerId, records);
  const settled: Settled[] = [];
  for (const [place, source] of sources.entries()) {
    await pauseBetween(place);
    const assessed = await assessIncident(unit, source);
    if (!assessed.ok) return assessed;
    settled.push(assessed.value.settled);
  }
  settled.push(await resettle(unit, terms, since));
  return accept(settledTogether(settled));
}

async function resettle(unit: Unit, terms: ContractTerms, since: Instant): Promise<Settled> {
  const book = await openPenaltyBook(unit, terms, [], { years: [] });
  return resettleDowntimeYears(unit, book, since);
}
