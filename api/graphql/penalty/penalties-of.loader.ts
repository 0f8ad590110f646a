import { projectIncidents } from '../../app/penalty/project-incident';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { IncidentRecord } from '../../store/incident/incident.store';
import { penaltiesOfContracts, penaltiesOfIncidents } from '../../store/penalty/penalty.store';
import { unpricedOfIncidents } from '../../store/penalty/unpriced-penalty.store';
import {
  ContractPenaltyRelations,
  IncidentPenaltyRelations,
  type ContractPenaltiesArgs,
  type IncidentPenaltiesArgs,
  type IncidentProjectionsArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { toCommitment } from '../contract/to-commitment';
import { loadGroups, loadPages } from '../load';
import { needs } from '../../executor/needs';
import type { Asked } from '../../executor/relation';
import { penaltyPages } from './penalty-pages';
import { toUnpriced } from './unpriced-row';

type Incidents = readonly IncidentRecord[];
type Ids = readonly { readonly id: string }[];

/** Loads the penalties of contracts. */
export class PenaltiesOfContracts extends ContractPenaltyRelations {
  @needs('id')
  penalties(context: RequestContext, contracts: Ids, args: ContractPenaltiesArgs, asked?: Asked) {
    const { statuses, kinds } = args.filter ?? {};
    const choice = { statuses: statuses ?? null, kinds: kinds ?? null };
    return loadPages(
      context,
      contracts,
      args,
      penaltyPages,
      (reader, ids, page) => penaltiesOfContracts(reader, ids, choice, page),
      asked,
    );
  }
}

/** Loads the penalties of incidents: recorded, without a price, and as they would be. */
export class PenaltiesOfIncidents extends IncidentPenaltyRelations {
  @needs('id')
  penalties(context: RequestContext, incidents: Ids, args: IncidentPenaltiesArgs, asked?: Asked) {
    return loadPages(context, incidents, args, penaltyPages, penaltiesOfIncidents, asked);
  }

  async projections(context: RequestContext, incidents: Incidents, args: IncidentProjectionsArgs) {
    const projections = await projectIncidents(
      context.read,
      termsLibraryOf(context.database),
      context.session.providerId,
      incidents,
      args.until ?? context.now,
    );
    return projections.map((own) =>
      own.map(({ commitment, until, decision }) => ({
        commitment: toCommitment(commitment),
        until,
        amount: decision.amount,
        explanation: decision.explanation,
      })),
    );
  }

  @needs('id')
  async unpriced(context: RequestContext, incidents: Ids) {
    const groups = await loadGroups(context, incidents, (each) => each.incidentId ?? '', unpricedOfIncidents);
    return groups.map((group) => group.map(toUnpriced));
  }
}
