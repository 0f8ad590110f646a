import { termsLibraryOf } from '../../app/terms/terms-library';
import { modulesLastRecorded, type ServiceModuleRecord } from '../../store/contract/service-module.store';
import { ServiceModuleRelations } from '../_generated';
import { timesInOrder } from '../common/recorded-times';
import type { RequestContext } from '../context';
import { distinct } from '../../executor/align';
import { contractsOf, idsOf } from '../load';
import { toCommitment } from './to-commitment';

type Modules = readonly ServiceModuleRecord[];

/** Loads what belongs to modules. */
export class ServiceModuleLoader extends ServiceModuleRelations {
  contract(context: RequestContext, modules: Modules) {
    return contractsOf(context, modules);
  }

  async commitments(context: RequestContext, modules: Modules) {
    const contracts = distinct(modules, (module) => module.contractId);
    const { database, read, session, now } = context;
    const terms = await termsLibraryOf(database).termsOf(read, session.providerId, contracts, { at: now });
    return modules.map((module) =>
      (terms.get(module.contractId)?.commitments ?? [])
        .filter((each) => each.moduleKey === module.key)
        .map(toCommitment),
    );
  }

  async createdAt(context: RequestContext, modules: Modules) {
    const contracts = await contractsOf(context, modules);
    return contracts.map((contract) => (contract instanceof Error ? contract : contract.createdAt));
  }

  async updatedAt(context: RequestContext, modules: Modules) {
    return timesInOrder(modules, await modulesLastRecorded(context.read, idsOf(modules)));
  }
}
