import { groupsInOrder } from '../../executor/align';
import { needs } from '../../executor/needs';
import {
  escalationOrder,
  escalationsOfContracts,
  escalationsOfIncidents,
  type EscalationRecord,
} from '../../store/escalation/escalation.store';
import { contactsById } from '../../store/party/contact.store';
import {
  ContractEscalationRelations,
  EscalationRelations,
  IncidentEscalationRelations,
  type ContractEscalationsArgs,
} from '../_generated';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { contractsOf, idsOf, incidentsOf, loadMaybe, loadPages } from '../load';

type Parents = readonly { readonly id: string }[];

const pages = pagesInOrder<EscalationRecord>({ list: 'escalations', order: escalationOrder });

/** Loads the steps that breaches under contracts reached. */
export class EscalationsOfContracts extends ContractEscalationRelations {
  @needs('id')
  escalations(context: RequestContext, contracts: Parents, args: ContractEscalationsArgs) {
    return loadPages(context, contracts, args, pages, escalationsOfContracts);
  }
}

/** Loads the steps that incidents reached. */
export class EscalationsOfIncidents extends IncidentEscalationRelations {
  @needs('id')
  async escalations(context: RequestContext, incidents: Parents) {
    const found = await escalationsOfIncidents(context.read, idsOf(incidents));
    return groupsInOrder(
      incidents,
      ({ id }) => id,
      found,
      ({ incidentId }) => incidentId,
    );
  }
}

/** Loads what belongs to steps of escalations. */
export class EscalationLoader extends EscalationRelations {
  contract(context: RequestContext, steps: readonly EscalationRecord[]) {
    return contractsOf(context, steps);
  }

  incident(context: RequestContext, steps: readonly EscalationRecord[]) {
    return incidentsOf(context, steps);
  }

  contact(context: RequestContext, steps: readonly EscalationRecord[]) {
    return loadMaybe(context, steps, ({ contactId }) => contactId, contactsById);
  }

  updatedAt(_context: RequestContext, steps: readonly EscalationRecord[]) {
    return steps.map(({ createdAt, withdrawnAt }) => withdrawnAt ?? createdAt);
  }
}
