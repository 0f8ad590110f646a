import { readServiceLevels } from '../../app/sla/contract-sla';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import { incidentsOfContracts, incidentsOfModules } from '../../store/incident/incident.store';
import {
  ContractIncidentRelations,
  ServiceModuleIncidentRelations,
  type ContractIncidentsArgs,
  type ContractSlaArgs,
  type ServiceModuleIncidentsArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { refusedError } from '../errors';
import { askedInstants } from '../knowledge';
import { idsOf, loadPages } from '../load';
import { incidentPages } from './incident-pages';
import { toContractSla } from './to-clock';

/** Loads the incidents of contracts, and their service levels. */
export class IncidentsOfContracts extends ContractIncidentRelations {
  incidents(context: RequestContext, contracts: readonly ContractRecord[], args: ContractIncidentsArgs) {
    return loadPages(context, contracts, args, incidentPages, (reader, ids, page) =>
      incidentsOfContracts(reader, ids, args.filter?.openOnly === true, page),
    );
  }

  async sla(context: RequestContext, contracts: readonly ContractRecord[], args: ContractSlaArgs) {
    const { asOf, knownAt } = askedInstants(context, args);
    const levels = await readServiceLevels(
      context.read,
      termsLibraryOf(context.database),
      context.session.providerId,
      idsOf(contracts),
      asOf,
      knownAt,
    );
    return levels.map((level) => {
      if (level === null) return new Error('a contract that vanished');
      return level.refusals.length > 0 ? refusedError(level.refusals) : toContractSla(level);
    });
  }
}

/** Loads the incidents of modules. */
export class IncidentsOfModules extends ServiceModuleIncidentRelations {
  incidents(context: RequestContext, modules: readonly ServiceModuleRecord[], args: ServiceModuleIncidentsArgs) {
    return loadPages(context, modules, args, incidentPages, incidentsOfModules);
  }
}
