import { termsLibraryOf } from '../../app/terms/terms-library';
import { modulesLastRecorded, type ServiceModuleRecord } from '../../store/contract/service-module.store';
import { ServiceModuleRelations } from '../_generated';
import { timesInOrder } from '../common/recorded-times';
import type { RequestContext } from '../context';
import { distinct } from '../../executor/align';
import { contractsOf, idsOf } from '../load';
import { needs } from '../../executor/needs';
import { toCommitment } from './to-commitment';

/** Loads what belongs to modules. */
export class ServiceModuleLoader extends ServiceModuleRelations {
  @needs('contractId')
  contract(context: RequestContext, modules: readonly Pick<ServiceModuleRecord, 'contractId'>[]) {
    return contractsOf(context, modules);
  }

  @needs('contractId', 'key')
  async commitments(context: RequestContext, modules: readonly Pick<ServiceModuleRecord, 'contractId' | 'key'>[]) {
    const contracts = distinct(modules, (module) => module.contractId);
    const { database, read, session, now } = context;
    const terms = await termsLibraryOf(database).termsOf(read, session.providerId, contracts, { at: now });
    return modules.map((module) =>
      (terms.get(module.contractId)?.commitments ?? [])
        .filter((each) => each.moduleKey === module.key)
        .map(toCommitment),
    );
  }

  @needs('contractId')
  async createdAt(context: RequestContext, modules: readonly Pick<ServiceModuleRecord, 'contractId'>[]) {
    const contracts = await contractsOf(context, modules);
    return contracts.map((contract) => (contract instanceof Error ? contract : contract.createdAt));
  }

  @needs('id')
  async updatedAt(context: RequestContext, modules: readonly { readonly id: string }[]) {
    return timesInOrder(modules, await modulesLastRecorded(context.read, idsOf(modules)));
  }
}
