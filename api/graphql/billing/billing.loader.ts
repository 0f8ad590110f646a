import { acknowledgementsOf, type AdjustmentRecord } from '../../store/billing/billing.store';
import { modulesById } from '../../store/contract/service-module.store';
import { penaltiesById } from '../../store/penalty/penalty.store';
import { BillingAdjustmentRelations } from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { contractsOf, loadGroups, loadMaybe } from '../load';

type Adjustments = readonly AdjustmentRecord[];

/** Loads what belongs to billing adjustments. */
export class BillingAdjustmentLoader extends BillingAdjustmentRelations {
  contract(context: RequestContext, adjustments: Adjustments) {
    return contractsOf(context, adjustments);
  }

  module(context: RequestContext, adjustments: Adjustments) {
    return loadMaybe(context, adjustments, (adjustment) => adjustment.moduleId, modulesById);
  }

  penalty(context: RequestContext, adjustments: Adjustments) {
    requireScope(context, 'penalties:read');
    return loadMaybe(context, adjustments, (adjustment) => adjustment.penaltyId, penaltiesById);
  }

  async acknowledgement(context: RequestContext, adjustments: Adjustments) {
    const given = await loadGroups(context, adjustments, (row) => row.adjustmentId, acknowledgementsOf);
    return given.map(([first]) => first ?? null);
  }
}
