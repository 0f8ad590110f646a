import { readServiceLevels } from '../../app/sla/contract-sla';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { incidentsOfContracts, incidentsOfModules } from '../../store/incident/incident.store';
import {
  ContractIncidentRelations,
  ServiceModuleIncidentRelations,
  type ContractIncidentsArgs,
  type ContractSlaArgs,
  type ServiceModuleIncidentsArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { byView } from '../contract/contract-view';
import { refusedError } from '../errors';
import { askedInstants } from '../knowledge';
import { idsOf, loadPages } from '../load';
import { needs } from '../../executor/needs';
import type { Asked } from '../../executor/relation';
import { incidentPages } from './incident-pages';
import { toContractSla } from './to-clock';

type Ids = readonly { readonly id: string }[];

/** Loads the incidents of contracts, and their service levels. */
export class IncidentsOfContracts extends ContractIncidentRelations {
  @needs('id')
  incidents(context: RequestContext, contracts: Ids, args: ContractIncidentsArgs, asked?: Asked) {
    return loadPages(
      context,
      contracts,
      args,
      incidentPages,
      (reader, ids, page) => incidentsOfContracts(reader, ids, args.filter?.openOnly === true, page),
      asked,
    );
  }

  @needs('id')
  sla(context: RequestContext, contracts: Ids, args: ContractSlaArgs) {
    return byView(contracts, async (group, view) => {
      const { asOf, knownAt } = askedInstants(context, {
        asOf: args.asOf ?? (args.knownAt == null ? (view?.at ?? null) : null),
        knownAt: args.knownAt ?? view?.knownAt ?? null,
      });
      const levels = await readServiceLevels(
        context.read,
        termsLibraryOf(context.database),
        context.session.providerId,
        idsOf(group),
        asOf,
        knownAt,
      );
      return levels.map((level) => {
        if (level === null) return new Error('a contract that vanished');
        return level.refusals.length > 0 ? refusedError(level.refusals) : toContractSla(level);
      });
    });
  }
}

/** Loads the incidents of modules. */
export class IncidentsOfModules extends ServiceModuleIncidentRelations {
  @needs('id')
  incidents(context: RequestContext, modules: Ids, args: ServiceModuleIncidentsArgs, asked?: Asked) {
    return loadPages(context, modules, args, incidentPages, incidentsOfModules, asked);
  }
}
