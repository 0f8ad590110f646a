import { acknowledgementsOf, type AdjustmentRecord } from '../../store/billing/billing.store';
import { contractsById } from '../../store/contract/contract.store';
import { modulesById } from '../../store/contract/service-module.store';
import { penaltiesById } from '../../store/penalty/penalty.store';
import { BillingAdjustmentRelations } from '../_generated';
import { requireScope, type RequestContext } from '../context';
import { distinct, groupsInOrder, maybeInOrder, oneInOrder } from '../executor/align';

type Adjustments = readonly AdjustmentRecord[];

/** Loads what belongs to billing adjustments. */
export class BillingAdjustmentLoader extends BillingAdjustmentRelations {
  async contract(context: RequestContext, adjustments: Adjustments) {
    const rows = await contractsById(
      context.read,
      distinct(adjustments, (adjustment) => adjustment.contractId),
    );
    return oneInOrder(
      adjustments,
      (adjustment) => adjustment.contractId,
      rows,
      (contract) => contract.id,
    );
  }

  async module(context: RequestContext, adjustments: Adjustments) {
    const rows = await modulesById(
      context.read,
      distinct(adjustments, (adjustment) => adjustment.moduleId),
    );
    return maybeInOrder(
      adjustments,
      (adjustment) => adjustment.moduleId,
      rows,
      (module) => module.id,
    );
  }

  async penalty(context: RequestContext, adjustments: Adjustments) {
    requireScope(context, 'penalties:read');
    const rows = await penaltiesById(
      context.read,
      distinct(adjustments, (adjustment) => adjustment.penaltyId),
    );
    return maybeInOrder(
      adjustments,
      (adjustment) => adjustment.penaltyId,
      rows,
      (penalty) => penalty.id,
    );
  }

  async acknowledgement(context: RequestContext, adjustments: Adjustments) {
    const rows = await acknowledgementsOf(
      context.read,
      adjustments.map((adjustment) => adjustment.id),
    );
    return groupsInOrder(
      adjustments,
      (adjustment) => adjustment.id,
      rows,
      (row) => row.adjustmentId,
    ).map(([first]) => first ?? null);
  }
}
