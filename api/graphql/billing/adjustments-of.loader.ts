import {
  adjustmentsOfContracts,
  chargesOfInterventions,
  creditsOfPenalties,
  packsOfAccounts,
} from '../../store/billing/billing.store';
import type { InterventionRecord, UnitEntryRecord } from '../../store/consumption/consumption.store';
import type { ContractRecord } from '../../store/contract/contract.store';
import type { PenaltyRecord } from '../../store/penalty/penalty.store';
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
import { contractAdjustmentPages } from './adjustment-pages';

type Penalties = readonly PenaltyRecord[];
type Interventions = readonly InterventionRecord[];

/** Loads the billing adjustments of contracts. */
export class AdjustmentsOfContracts extends ContractBillingRelations {
  billingAdjustments(
    context: RequestContext,
    contracts: readonly ContractRecord[],
    args: ContractBillingAdjustmentsArgs,
  ) {
    return loadPages(context, contracts, args, contractAdjustmentPages(context.session), adjustmentsOfContracts);
  }
}

/** Loads the credits of penalties. */
export class AdjustmentsOfPenalties extends PenaltyBillingRelations {
  async billingAdjustment(context: RequestContext, penalties: Penalties) {
    const credits = await loadGroups(context, penalties, (credit) => credit.penaltyId ?? '', creditsOfPenalties);
    return credits.map(([credit]) => credit ?? null);
  }
}

/** Loads what interventions are invoiced with. */
export class AdjustmentsOfInterventions extends InterventionBillingRelations {
  charges(context: RequestContext, interventions: Interventions) {
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
