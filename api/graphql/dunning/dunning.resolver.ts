import { simulateLateInterest } from '../../app/dunning/simulate-late-interest';
import { DunningQueries, type QuerySimulateLateInterestArgs } from '../_generated';
import type { RequestContext } from '../context';
import { simulationAnswer, simulationSource } from '../simulation/simulation.resolver';
import { shownLateInvoice } from './shown-late-invoice';

/** Resolves what late invoices cost. */
export class DunningQueryResolver extends DunningQueries {
  async simulateLateInterest(context: RequestContext, { input }: QuerySimulateLateInterestArgs) {
    return simulationAnswer(await simulateLateInterest(simulationSource(context), input), ({ until, invoices }) => ({
      until,
      invoices: invoices.map(shownLateInvoice),
    }));
  }
}
