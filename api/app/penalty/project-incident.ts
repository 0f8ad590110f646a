import type { PenaltyDecision } from '../../domain/penalty/decision';
import type { Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import type { IncidentRecord } from '../../store/incident/incident.store';
import { loadIncidentTerms, readClocks } from '../sla/incident-clocks';
import type { ReadyCommitment } from '../terms/prepare-terms';
import type { TermsLibrary } from '../terms/terms-library';
import { decideBreach, policiesOf } from './decide-breach';
import { NO_PENALTIES, penaltySumsOfContracts } from './penalty-sums';
import { serviceKeysOf } from './price-lines';
import { readyPolicyOf } from './ready-policies';
import { mapInTurns } from '../../memory/turns';

/** What a running breach costs if it lasts until an instant. */
export interface Projection {
  readonly commitment: ReadyCommitment;
  readonly until: Instant;
  readonly decision: PenaltyDecision;
}

/**
 * What several incidents would cost if they lasted until an instant, in the incidents' order; what
 * is assessed already, or has no amount under the terms, is left out.
 */
export async function projectIncidents(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  incidents: readonly IncidentRecord[],
  until: Instant,
): Promise<readonly (readonly Projection[])[]> {
  const [sources, sums] = await Promise.all([
    loadIncidentTerms(reader, library, providerId, incidents),
    penaltySumsOfContracts(
      reader,
      incidents.map((incident) => incident.contractId),
    ),
  ]);
  return mapInTurns(sources, (source) => {
    const { uses } = sums.get(source.incident.contractId) ?? NO_PENALTIES;
    const services = serviceKeysOf(source.terms, new Set([source.incident.moduleId]));
    const clocks = readClocks(source, until);
    if (!clocks.ok) return [];
    return clocks.value
      .filter(({ result }) => result.stoppedAt === null && result.state === 'BREACHED')
      .flatMap((clock) =>
        policiesOf(clock, source).flatMap((policy) => {
          const ready = readyPolicyOf(source.terms.terms, clock.commitment.moduleKey, policy);
          if (!ready.ok) return [];
          const decision = decideBreach(source, clock, ready.value, uses, services, until);
          return decision.ok ? [{ commitment: clock.commitment, until, decision: decision.value }] : [];
        }),
      );
  });
}
