import { foldAsKnown } from '../../domain/event/fold';
import { stepContract, type CommissioningState } from '../../domain/event/fold-contract';
import { accept, type Result } from '../../domain/result';
import type { ClockFacts } from '../../domain/sla/clock-facts';
import { readClock } from '../../domain/sla/read-clock';
import type { Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { commissioningsOf } from '../../store/contract/commissioning.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import { eventsKnown } from '../event/known-events';
import type { IncidentClock } from '../sla/incident-clocks';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import type { ContractTerms } from '../terms/dated-terms';
import type { ReadyCommitment } from '../terms/prepare-terms';
import type { TermsLibrary } from '../terms/terms-library';

/** The order of a module's service, and the clock of its commissioning. */
export interface Commissioning {
  readonly orderValidatedAt: Instant;
  readonly commissionedAt: Instant | null;
  /** Null when the terms do not promise when the service is set up. */
  readonly clock: IncidentClock | null;
}

/** The commitment of some terms to set a module's service up, if it brings one. */
export function commissioningOf(terms: ContractTerms, moduleKey: string): ReadyCommitment | undefined {
  return terms.commitments.find(
    (each) => each.moduleKey === moduleKey && each.compiled.commitment.kind === 'COMMISSIONING',
  );
}

/**
 * The orders of several modules, in their order, with their clocks read at an instant; null where
 * none is recorded. By the terms of the day on which the order was validated, as they were known.
 * Refuses, for a module, what `readClock` refuses.
 */
export async function readCommissionings(
  reader: StatementRunner,
  library: TermsLibrary,
  providerId: string,
  modules: readonly ServiceModuleRecord[],
  asOf: Instant,
  knownAt: Instant | null,
): Promise<readonly (Result<Commissioning> | null)[]> {
  const orders = await ordersOf(reader, modules, knownAt);
  const ordered = modules.filter(({ id }) => orders.has(id));
  const contracts = [...new Set(ordered.map(({ contractId }) => contractId))];
  const terms = await library.timelinesOf(reader, providerId, contracts, knownAt);
  return modules.map(({ id, key, contractId }) => {
    const order = orders.get(id);
    if (order === undefined) return null;
    const dated = terms.get(contractId);
    if (dated === undefined) throw new Error(`a module without its contract: ${id}`);
    const orderValidatedAt = storedInstant(order.orderValidatedAt);
    const commissionedAt = storedInstantOrNull(order.commissionedAt);
    const commitment = commissioningOf(dated.at(orderValidatedAt), key);
    if (commitment === undefined) return accept({ orderValidatedAt, commissionedAt, clock: null });
    const result = readClock(commitment.compiled, factsOf(orderValidatedAt, commissionedAt), [], asOf);
    if (!result.ok) return result;
    return accept({ orderValidatedAt, commissionedAt, clock: { commitment, result: result.value } });
  });
}

/** The orders of modules by module id, as they stand or as they were known. */
async function ordersOf(
  reader: StatementRunner,
  modules: readonly ServiceModuleRecord[],
  knownAt: Instant | null,
): Promise<ReadonlyMap<string, CommissioningState>> {
  if (knownAt === null) {
    const stored = await commissioningsOf(
      reader,
      modules.map(({ id }) => id),
    );
    return new Map(stored.map((order) => [order.moduleId, order]));
  }
  const contracts = [...new Set(modules.map(({ contractId }) => contractId))];
  const events = await eventsKnown(reader, 'contract', contracts, knownAt);
  const known = [...events.values()].flatMap((own) => foldAsKnown(stepContract, own, knownAt)?.commissionings ?? []);
  return new Map(known.map((order) => [order.moduleId, order]));
}

/** The facts of an order: it has no severity, no kind, and nothing of it is excluded. */
function factsOf(orderValidatedAt: Instant, commissionedAt: Instant | null): ClockFacts {
  return {
    severity: null,
    kind: null,
    assets: [],
    receptions: [],
    events: { ORDER_VALIDATED: orderValidatedAt, ...(commissionedAt === null ? {} : { COMMISSIONED: commissionedAt }) },
    excludedPeriods: [],
    excludedBy: null,
  };
}
