import { simulateIndexation } from '../../app/simulation/simulate-indexation';
import { simulateLevelChange } from '../../app/simulation/simulate-level-change';
import { simulateTermination } from '../../app/simulation/simulate-termination';
import { simulateTerms } from '../../app/simulation/simulate-terms';
import type { SimulationSource } from '../../app/simulation/source';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { Result } from '../../domain/result';
import {
  SimulationQueries,
  type QuerySimulateIndexationArgs,
  type QuerySimulateLevelChangeArgs,
  type QuerySimulateTerminationArgs,
  type QuerySimulateTermsArgs,
  type Refusal,
} from '../_generated';
import type { RequestContext } from '../context';
import { codedError } from '../errors';
import { toIndexationSimulation, toTerminationSimulation, toTermsSimulation } from './to-simulation';

/**
 * Runs simulations: what would happen, or would have happened. They read, and record nothing.
 */
export class SimulationQueryResolver extends SimulationQueries {
  async simulateTerms(context: RequestContext, { input }: QuerySimulateTermsArgs) {
    return simulationAnswer(await simulateTerms(simulationSource(context), input), toTermsSimulation);
  }

  async simulateTermination(context: RequestContext, { input }: QuerySimulateTerminationArgs) {
    return simulationAnswer(await simulateTermination(simulationSource(context), input), toTerminationSimulation);
  }

  async simulateIndexation(context: RequestContext, { input }: QuerySimulateIndexationArgs) {
    return simulationAnswer(await simulateIndexation(simulationSource(context), input), toIndexationSimulation);
  }

  async simulateLevelChange(context: RequestContext, { input }: QuerySimulateLevelChangeArgs) {
    return simulationAnswer(await simulateLevelChange(simulationSource(context), input), (simulation) => simulation);
  }
}

/** A simulation replays years of a contract: a request may ask for so many. */
const MOST_SIMULATIONS = 10;

/**
 * How many were asked for so far, by execution: root fields have contexts of their own, and an
 * answer with errors is made a second time.
 */
const asked = new WeakMap<object, number>();

/**
 * What a simulation may read from. Refuses (FORBIDDEN) a key that may not see amounts, and
 * (LIMIT_EXCEEDED) too many in one request.
 */
export function simulationSource(context: RequestContext): SimulationSource {
  const execution = context.relations.foresight ?? context.work;
  const count = (asked.get(execution) ?? 0) + 1;
  asked.set(execution, count);
  if (count > MOST_SIMULATIONS) {
    const message = `This request asks for more than ${MOST_SIMULATIONS} simulations. Ask for fewer in one request.`;
    throw codedError('LIMIT_EXCEEDED', message);
  }
  return {
    read: context.read,
    library: termsLibraryOf(context.database),
    providerId: context.session.providerId,
    now: context.now,
  };
}

/** A simulation, or why there is none, as the schema has it. */
export function simulationAnswer<Simulated, Shown>(
  result: Result<Simulated>,
  show: (simulated: Simulated) => Shown,
): { refusals: readonly Refusal[]; simulation: Shown | null } {
  return result.ok ? { refusals: [], simulation: show(result.value) } : { refusals: result.refusals, simulation: null };
}
