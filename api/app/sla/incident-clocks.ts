import { accept, type Result } from '../../domain/result';
import type { ClockResult } from '../../domain/sla/clock';
import type { ClockFacts } from '../../domain/sla/clock-facts';
import { OVER } from '../../domain/lifecycle/contract-life';
import { readClock } from '../../domain/sla/read-clock';
import { touchedCommitments } from '../../domain/sla/touched-commitments';
import { severityInPack } from '../../domain/terms/severity-of-pack';
import type { Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import type { IncidentRecord } from '../../store/incident/incident.store';
import type { ReadyCommitment } from '../terms/prepare-terms';
import type { ContractTerms } from '../terms/dated-terms';
import type { TermsLibrary } from '../terms/terms-library';
import { storedInstant } from '../stored-instant';
import { loadClockFacts } from './clock-facts';
import { incidentsAsKnown } from './incident-as-known';
import { mapInTurns } from '../../memory/turns';

/** A commitment's clock on an incident. */
export interface IncidentClock {
  readonly commitment: ReadyCommitment;
  readonly result: ClockResult;
}

/** An incident with what its clocks are read from. */
export interface IncidentWithTerms {
  readonly incident: IncidentRecord;
  readonly facts: ClockFacts;
  /** The contract's terms on the day on which the incident was received. */
  readonly terms: ContractTerms;
  /** The instant at which all this was known; null: as it is known now. */
  readonly knownAt: Instant | null;
}

/** Loads what the clocks of several incidents are read from, in their order. */
export async function loadIncidentTerms(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  incidents: readonly IncidentRecord[],
): Promise<readonly IncidentWithTerms[]> {
  const loaded = await loadIncidentTermsKnown(reader, library, providerId, incidents, null);
  return loaded.map((source, index) => {
    if (source === null) throw new Error(`an incident that is not known: ${incidents[index]?.id ?? ''}`);
    return source;
  });
}

/**
 * The same as it was known at an instant: facts, and what the contract's terms were, as they were
 * recorded by then; null for incidents that were recorded later. With null for the instant, as it
 * is known now.
 */
export async function loadIncidentTermsKnown(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  incidents: readonly IncidentRecord[],
  knownAt: Instant | null,
): Promise<readonly (IncidentWithTerms | null)[]> {
  const terms = await library.timelinesOf(
    reader,
    providerId,
    incidents.map((incident) => incident.contractId),
    knownAt,
  );
  const facts = await (knownAt === null
    ? loadClockFacts(reader, incidents, terms)
    : incidentsAsKnown(reader, incidents, terms, knownAt));
  return mapInTurns(incidents, ({ id, contractId }) => {
    const own = facts.get(id);
    const ofContract = terms.get(contractId);
    if (ofContract === undefined) throw new Error(`an incident without its contract: ${id}`);
    if (own === undefined) return null;
    const onReception = ofContract.at(storedInstant(own.incident.receivedAt));
    return { incident: own.incident, facts: inWordsOf(onReception, own.facts), terms: onReception, knownAt };
  });
}

/**
 * What each commitment's clock says at an instant, in the pack's order. Budgets of a year are no
 * clocks of one incident. Refuses what `readClock` refuses.
 */
export function readClocks(source: IncidentWithTerms, asOf: Instant): Result<readonly IncidentClock[]> {
  const { facts, terms } = source;
  const clocks: IncidentClock[] = [];
  for (const commitment of commitmentsOn(source)) {
    const { kind } = commitment.compiled.commitment;
    if (kind !== 'RESPONSE' && kind !== 'RESTORATION') continue;
    const result = readClock(commitment.compiled, facts, terms.causes, asOf);
    if (!result.ok) return result;
    clocks.push({ commitment, result: result.value });
  }
  return accept(clocks);
}

/**
 * The commitments that an incident touches: of its contract, of the module whose service is hit,
 * and of the kinds of assets that it affects.
 */
export function commitmentsOn({ incident, facts, terms }: IncidentWithTerms): readonly ReadyCommitment[] {
  // Recorded before it was known that the contract had ended: nothing was promised any more.
  if (terms.standing.termOver || OVER.has(terms.standing.status)) return [];
  const hit = terms.modules.find((module) => module.id === incident.moduleId)?.key ?? null;
  const all = terms.commitments.map((of) => ({ module: of.moduleKey, commitment: of.compiled.commitment, of }));
  return touchedCommitments(all, hit, facts.assets).map(({ of }) => of);
}

/**
 * The facts of an incident in the words of its contract's pack: a severity of equal rank is the one
 * that the pack names.
 */
export function inWordsOf({ terms }: ContractTerms, facts: ClockFacts): ClockFacts {
  const { severity } = facts;
  return severity === null ? facts : { ...facts, severity: severityInPack(terms.pack, severity) ?? severity };
}
