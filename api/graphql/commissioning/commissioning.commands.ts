import { correctCommissioning } from '../../app/commissioning/correct-commissioning';
import { recordCommissioning } from '../../app/commissioning/record-commissioning';
import { recordOrderValidation } from '../../app/commissioning/record-order-validation';
import { CommissioningMutations } from '../_generated';
import { command } from '../command';
import type { RequestContext } from '../context';
import { loadModule } from './commissioning-of.loader';

const moduleOf = (context: RequestContext, done: { readonly moduleId: string } | null) =>
  loadModule(context, done?.moduleId);

/** Mutations of orders and commissionings. */
export const commissioningMutations = new CommissioningMutations({
  recordOrderValidation: command(recordOrderValidation, { module: moduleOf }),
  recordCommissioning: command(recordCommissioning, { module: moduleOf }),
  correctCommissioning: command(correctCommissioning, { module: moduleOf }),
});
