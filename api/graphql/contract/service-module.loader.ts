import { termsLibraryOf } from '../../app/terms/terms-library';
import { contractsById } from '../../store/contract/contract.store';
import type { ServiceModuleRecord } from '../../store/contract/service-module.store';
import { incidentsOfModules } from '../../store/incident/incident.store';
import { ServiceModuleRelations, type ServiceModuleIncidentsArgs } from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { distinct, groupsInOrder, oneInOrder } from '../executor/align';
import { incidentPages } from '../incident/incident-pages';
import { toCommitment } from '../incident/to-clock';

type Modules = readonly ServiceModuleRecord[];

/** Loads what belongs to modules. */
export class ServiceModuleLoader extends ServiceModuleRelations {
  async contract(context: RequestContext, modules: Modules) {
    const rows = await contractsById(
      context.read,
      distinct(modules, (module) => module.contractId),
    );
    return oneInOrder(
      modules,
      (module) => module.contractId,
      rows,
      (contract) => contract.id,
    );
  }

  async commitments(context: RequestContext, modules: Modules) {
    const contracts = distinct(modules, (module) => module.contractId);
    const terms = await termsLibraryOf(context.database).termsOf(context.read, context.session.providerId, contracts);
    return modules.map((module) =>
      (terms.get(module.contractId)?.commitments ?? [])
        .filter((each) => each.moduleKey === module.key)
        .map(toCommitment),
    );
  }

  async incidents(context: RequestContext, modules: Modules, args: ServiceModuleIncidentsArgs) {
    requireScope(context, 'incidents:read');
    const page = incidentPages.request(args);
    const rows = await incidentsOfModules(
      context.read,
      modules.map((module) => module.id),
      page,
    );
    return groupsInOrder(
      modules,
      (module) => module.id,
      rows,
      (incident) => incident.moduleId,
    ).map((group) => incidentPages.connection(group, page));
  }
}
