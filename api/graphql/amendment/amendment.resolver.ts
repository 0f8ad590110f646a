import { simulateAmendment } from '../../app/amendment/simulate-amendment';
import { AmendmentQueries, type QuerySimulateAmendmentArgs } from '../_generated';
import type { RequestContext } from '../context';
import { simulationAnswer, simulationSource } from '../simulation/simulation.resolver';

/** Resolves queries about amendments. */
export class AmendmentQueryResolver extends AmendmentQueries {
  async simulateAmendment(context: RequestContext, { input }: QuerySimulateAmendmentArgs) {
    const simulated = await simulateAmendment(simulationSource(context), input);
    return simulationAnswer(simulated, (simulation) => simulation);
  }
}
