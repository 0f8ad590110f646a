import { readCommissionings } from '../../app/commissioning/commissioning-clock';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { modulesById, type ServiceModuleRecord } from '../../store/contract/service-module.store';
import { ServiceModuleCommissioningRelations, type ServiceModuleCommissioningArgs } from '../_generated';
import type { RequestContext } from '../context';
import { refusedError } from '../errors';
import { toClock } from '../incident/to-clock';
import { askedInstants } from '../knowledge';
import { loadRow } from '../load';

/** A module by id, null when there is none that may be seen. */
export function loadModule(context: RequestContext, id: string | undefined): Promise<ServiceModuleRecord | null> {
  return loadRow(context, id, modulesById);
}

/** Loads the orders and commissionings of modules. */
export class CommissioningsOfModules extends ServiceModuleCommissioningRelations {
  async commissioning(
    context: RequestContext,
    modules: readonly ServiceModuleRecord[],
    args: ServiceModuleCommissioningArgs,
  ) {
    const { asOf, knownAt } = askedInstants(context, args);
    const library = termsLibraryOf(context.database);
    const { providerId } = context.session;
    const found = await readCommissionings(context.read, library, providerId, modules, asOf, knownAt);
    return found.map((each) => {
      if (each === null) return null;
      if (!each.ok) return refusedError(each.refusals);
      const { clock } = each.value;
      return { ...each.value, clock: clock && toClock(clock) };
    });
  }
}
