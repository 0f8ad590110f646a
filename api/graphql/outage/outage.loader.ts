import { outageRefundsOf, type RecordedOutageRefund } from '../../domain/outages/recorded-refunds';
import { needs } from '../../executor/needs';
import { incidentsById } from '../../store/incident/incident.store';
import {
  ContractOutageRelations,
  IncidentOutageRelations,
  OutageRefundRelations,
  type ContractOutageRefundsArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import { loadMaybe } from '../load';

/** The refund of the outage of an incident of a contract, null when there is none. */
export async function loadOutageRefund(
  context: RequestContext,
  done: { readonly contractId: string; readonly incidentId: string } | null,
): Promise<RecordedOutageRefund | null> {
  if (done === null) return null;
  const [terms] = await termsAsked(context, [{ id: done.contractId }], {});
  const refunds = terms === undefined ? [] : outageRefundsOf(terms.dated);
  return refunds.find(({ incidentId }) => incidentId === done.incidentId) ?? null;
}

/** Loads the refunds of the long outages of contracts. */
export class OutageRefundsOfContracts extends ContractOutageRelations {
  @needs('id')
  async outageRefunds(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractOutageRefundsArgs,
  ) {
    const terms = await termsAsked(context, contracts, args);
    return terms.map((own) => (own === undefined ? [] : outageRefundsOf(own.dated)));
  }
}

/** Loads the refunds of the outages of incidents. */
export class OutageRefundsOfIncidents extends IncidentOutageRelations {
  @needs('id', 'contractId')
  async outageRefund(
    context: RequestContext,
    incidents: readonly { readonly id: string; readonly contractId: string }[],
  ) {
    const contracts = incidents.map(({ contractId: id }) => ({ id }));
    const terms = await termsAsked(context, contracts, {});
    return incidents.map(({ id }, place) => {
      const own = terms[place];
      const refunds = own === undefined ? [] : outageRefundsOf(own.dated);
      return refunds.find(({ incidentId }) => incidentId === id) ?? null;
    });
  }
}

/** Loads the incidents whose outages were refunded. */
export class OutageRefundLoader extends OutageRefundRelations {
  incident(context: RequestContext, refunds: readonly RecordedOutageRefund[]) {
    return loadMaybe(context, refunds, ({ incidentId }) => incidentId, incidentsById);
  }
}
