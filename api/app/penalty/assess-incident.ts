import { decideReassessment } from '../../domain/penalty/reassess';
import { localMonthAt } from '../../domain/time/time-zone';
import { incidentsById } from '../../store/incident/incident.store';
import { allPenaltiesOf, type PenaltyWithCaps } from '../../store/penalty/penalty.store';
import type { Unit } from '../command/unit';
import { readClocks, type IncidentWithTerms } from '../sla/incident-clocks';
import { storedInstant } from '../stored-instant';
import { decideMiss, policiesOf, recordedCapUses } from './decide-miss';
import { serviceKeysOf } from './price-lines';
import { recordPenalty, reversePenalty } from './record-penalty';

/**
 * Assesses what has become certain about an incident, or has changed since it was assessed: a wrong assessment is reversed and a new one
 * made; the same one writes nothing. The caller holds the contract's lock. Answers the ids of the penalties written or reversed.
 */
export async function assessIncident(unit: Unit, source: IncidentWithTerms): Promise<readonly string[]> {
  const { incident } = source;
  const penalties = await allPenaltiesOf(unit.tx, [incident.contractId]);
  const changed: string[] = [];
  for (const clock of readClocks(source, unit.now)) {
    const { commitment } = clock.commitment.compiled;
    for (const policy of policiesOf(clock, source)) {
      const recorded = penalties.find(
        (penalty) =>
          penalty.incidentId === incident.id &&
          penalty.policyKey === policy.key &&
          penalty.commitmentKey === commitment.key &&
          penalty.status !== 'REVERSED',
      );
      const services = await servicesOfMonth(unit, source, penalties, clock.reading.dueAt ?? clock.reading.asOf);
      const uses = recordedCapUses(penalties, recorded?.id ?? null);
      const decision = decideMiss(source, clock, policy, uses, services, unit.now);
      const what = decideReassessment(
        recorded === undefined ? null : { state: recorded.status, explanation: recorded.explanation },
        decision,
      );
      if ((what === 'REVERSE' || what === 'REVERSE_AND_ASSESS') && recorded !== undefined) {
        await reversePenalty(unit, source.terms, recorded, 'the times or exclusions of the incident changed');
        changed.push(recorded.id);
        penalties.splice(penalties.indexOf(recorded), 1, { ...recorded, status: 'REVERSED' });
      }
      if (what === 'ASSESS' || what === 'REVERSE_AND_ASSESS') {
        const module = source.terms.modules.find((each) => each.key === clock.commitment.moduleKey);
        if (module === undefined || clock.reading.dueAt === null)
          throw new Error('a certain miss without module or deadline');
        const id = await recordPenalty(unit, source.terms, nextNumber(penalties), decision, {
          moduleId: module.id,
          commitmentKey: commitment.key,
          kind: commitment.kind,
          incidentId: incident.id,
          year: null,
          breachedAt: clock.reading.dueAt,
        });
        changed.push(id);
        penalties.splice(0, penalties.length, ...(await allPenaltiesOf(unit.tx, [incident.contractId])));
      }
    }
  }
  return changed;
}

/** The next number of a penalty within its contract. */
export function nextNumber(penalties: readonly PenaltyWithCaps[]): number {
  return penalties.reduce((most, penalty) => Math.max(most, penalty.number), 0) + 1;
}

/** The keys of the price lines that misses of the same local month concern, for caps on their sum. */
async function servicesOfMonth(
  unit: Unit,
  { terms, incident }: IncidentWithTerms,
  penalties: readonly PenaltyWithCaps[],
  breachedAt: Parameters<typeof localMonthAt>[1],
): Promise<readonly string[]> {
  const month = localMonthAt(terms.zone, breachedAt);
  const others = penalties
    .filter(
      (penalty) =>
        penalty.status !== 'REVERSED' && localMonthAt(terms.zone, storedInstant(penalty.breachedAt)) === month,
    )
    .flatMap((penalty) => penalty.incidentId ?? []);
  const incidents = others.length === 0 ? [] : await incidentsById(unit.tx, [...new Set(others)]);
  return serviceKeysOf(terms, new Set([incident.moduleId, ...incidents.map((each) => each.moduleId)]));
}
