import { localDateAt } from '../../domain/time/time-zone';
import type { Unit } from '../command/unit';
import { readClocks, type IncidentClock, type IncidentWithTerms } from '../sla/incident-clocks';
import { decideBreach, policiesOf } from './decide-breach';
import { openPenaltyBook, usesWithout, type PenaltyBook } from './penalty-book';
import { readyPolicyOf } from './ready-policies';
import { servicesOfMonth } from './services-of-month';
import { settleGone, settleOccasion, type Settled } from './settle-occasion';

const REASON = 'the facts of the incident changed';

/**
 * What assessing an incident came to, with the book of its contract, for what else the same change
 * touches.
 */
export interface AssessedIncident {
  readonly settled: Settled;
  readonly book: PenaltyBook;
}

/**
 * Assesses what has become certain about an incident, or has changed since it was assessed: a wrong
 * assessment is reversed and a new one made; the same one writes nothing. What cannot be priced
 * waits for a person. The caller holds the contract's lock.
 */
export async function assessIncident(unit: Unit, source: IncidentWithTerms): Promise<AssessedIncident> {
  const { incident, terms } = source;
  const clocks = readClocks(source, unit.now);
  const book = await openPenaltyBook(
    unit,
    terms,
    clocks.map((clock) => localDateAt(terms.zone, breachOf(clock))),
    { incidentId: incident.id },
  );
  const standing = new Set(book.standing);
  const waiting = new Set(book.waiting);
  const penaltyIds: string[] = [];
  const unpricedIds: string[] = [];
  const add = (settled: Settled): void => {
    penaltyIds.push(...settled.penaltyIds);
    unpricedIds.push(...settled.unpricedIds);
  };
  for (const clock of clocks) {
    const { commitment } = clock.commitment.compiled;
    for (const policy of policiesOf(clock, source)) {
      const isOf = (each: { readonly policyKey: string; readonly commitmentKey: string }): boolean =>
        each.policyKey === policy.key && each.commitmentKey === commitment.key;
      const recorded = [...standing].find(isOf);
      const unpriced = [...waiting].find(isOf);
      if (recorded !== undefined) standing.delete(recorded);
      if (unpriced !== undefined) waiting.delete(unpriced);
      const ready = readyPolicyOf(terms.terms, clock.commitment.moduleKey, policy);
      const services = await servicesOfMonth(unit, source, ready, breachOf(clock));
      const decided = decideBreach(source, clock, ready, usesWithout(book, recorded), services, unit.now);
      const module = terms.modules.find((each) => each.key === clock.commitment.moduleKey);
      if (module === undefined) throw new Error('a commitment without its module');
      const occasion = {
        policyKey: policy.key,
        cause: {
          moduleId: module.id,
          commitmentKey: commitment.key,
          kind: commitment.kind,
          incidentId: incident.id,
          year: null,
          breachedAt: clock.result.dueAt,
        },
        standing: recorded,
        waiting: unpriced,
        reason: REASON,
      };
      // What still runs is projected when somebody asks; it waits for nobody.
      if (!decided.ok && clock.result.stoppedAt === null) {
        if (recorded !== undefined) standing.add(recorded);
        if (unpriced !== undefined) waiting.add(unpriced);
        continue;
      }
      add(await settleOccasion(unit, book, occasion, decided));
    }
  }
  add(await settleGone(unit, book, [...standing], [...waiting], REASON));
  return { settled: { penaltyIds, unpricedIds }, book };
}

function breachOf({ result }: IncidentClock): IncidentClock['result']['asOf'] {
  return result.dueAt ?? result.asOf;
}
