import {
  adjustmentsOfContracts,
  chargesOfInterventions,
  creditsOfPenalties,
  packsOfAccounts,
} from '../../store/billing/billing.store';
import type { UnitEntryRecord } from '../../store/consumption/consumption.store';
import { distinct, maybeInOrder } from '../../executor/align';
import {
  ContractBillingRelations,
  InterventionBillingRelations,
  PenaltyBillingRelations,
  UnitEntryBillingRelations,
  type ContractBillingAdjustmentsArgs,
} from '../_generated';
import type { RequestContext } from '../context';
import { loadGroups, loadPages } from '../load';
import { needs } from '../../executor/needs';
import type { Asked } from '../../executor/relation';
import { contractAdjustmentPages } from './adjustment-pages';

/** Loads the billing adjustments of contracts. */
export class AdjustmentsOfContracts extends ContractBillingRelations {
  @needs('id')
  billingAdjustments(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractBillingAdjustmentsArgs,
    asked?: Asked,
  ) {
    const pages = contractAdjustmentPages(context.session);
    return loadPages(context, contracts, args, pages, adjustmentsOfContracts, asked);
  }
}

/** Loads the credits of penalties. */
export class AdjustmentsOfPenalties extends PenaltyBillingRelations {
  @needs('id')
  async billingAdjustment(context: RequestContext, penalties: readonly { readonly id: string }[]) {
    const credits = await loadGroups(context, penalties, (credit) => credit.penaltyId ?? '', creditsOfPenalties);
    return credits.map(([credit]) => credit ?? null);
  }
}

/** Loads what interventions are invoiced with. */
export class AdjustmentsOfInterventions extends InterventionBillingRelations {
  @needs('id')
  charges(context: RequestContext, interventions: readonly { readonly id: string }[]) {
    return loadGroups(context, interventions, (charge) => charge.interventionId ?? '', chargesOfInterventions);
  }
}

/** Loads what unit entries became on the invoice's side. */
export class AdjustmentsOfUnitEntries extends UnitEntryBillingRelations {
  async billingAdjustment(context: RequestContext, entries: readonly UnitEntryRecord[]) {
    const packs = await packsOfAccounts(
      context.read,
      distinct(entries, (entry) => entry.accountId),
    );
    return maybeInOrder(
      entries,
      (entry) => `${entry.accountId}/${entry.sequence}`,
      packs,
      (pack) => `${pack.unitAccountId ?? ''}/${pack.unitEntrySequence ?? ''}`,
    );
  }
}
