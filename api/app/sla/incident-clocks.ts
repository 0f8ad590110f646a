import type { ClockReading } from '../../domain/sla/clock';
import type { ClockFacts } from '../../domain/sla/clock-facts';
import { readClock } from '../../domain/sla/read-clock';
import type { Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { ReadyCommitment } from '../terms/prepare-terms';
import type { ContractTerms, TermsLibrary } from '../terms/terms-library';
import { loadClockFacts } from './clock-facts';

/** A commitment's clock on an incident. */
export interface IncidentClock {
  readonly commitment: ReadyCommitment;
  readonly reading: ClockReading;
}

/** An incident with what its clocks are read from. */
export interface IncidentWithTerms {
  readonly incident: IncidentRecord;
  readonly facts: ClockFacts;
  readonly terms: ContractTerms;
}

/** Loads what the clocks of several incidents are read from, in their order. */
export async function loadIncidentTerms(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  incidents: readonly IncidentRecord[],
): Promise<readonly IncidentWithTerms[]> {
  const [facts, terms] = await Promise.all([
    loadClockFacts(reader, incidents),
    library.termsOf(
      reader,
      providerId,
      incidents.map((incident) => incident.contractId),
    ),
  ]);
  return incidents.map((incident) => {
    const own = facts.get(incident.id);
    const ofContract = terms.get(incident.contractId);
    if (own === undefined || ofContract === undefined)
      throw new Error(`an incident without its contract: ${incident.id}`);
    return { incident, facts: own, terms: ofContract };
  });
}

/** What each commitment's clock says at an instant, in the pack's order. Budgets of a year are no clocks of one incident. */
export function readClocks(source: IncidentWithTerms, asOf: Instant): readonly IncidentClock[] {
  const { facts, terms } = source;
  return commitmentsOn(source)
    .filter(({ compiled }) => compiled.commitment.kind === 'RESPONSE' || compiled.commitment.kind === 'RESTORATION')
    .map((commitment) => {
      const reading = readClock(commitment.compiled, facts, terms.causes, asOf);
      if (!reading.ok)
        throw new Error(`a clock that cannot be read: ${reading.refusals.map((each) => each.message).join(' ')}`);
      return { commitment, reading: reading.value };
    });
}

/** The commitments of a contract, each once: where several modules bring the same, that of the module whose service is hit, else the first. */
function commitmentsOn({ incident, terms }: IncidentWithTerms): readonly ReadyCommitment[] {
  const hit = terms.modules.find((module) => module.id === incident.moduleId)?.key;
  const chosen = new Map<string, ReadyCommitment>();
  for (const commitment of terms.commitments) {
    const { key } = commitment.compiled.commitment;
    if (!chosen.has(key) || commitment.moduleKey === hit) chosen.set(key, commitment);
  }
  return [...chosen.values()];
}
