import { amendmentChanges } from '../../app/amendment/amendment-changes';
import { termsLibraryOf } from '../../app/terms/terms-library';
import { adjustmentsOfAmendments } from '../../store/billing/billing.store';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import {
  amendmentOrder,
  amendmentsById,
  amendmentsOfContracts,
  type AmendmentRecord,
} from '../../store/contract/contract-amendment.store';
import {
  AmendmentRelations,
  BillingAdjustmentAmendmentRelations,
  ContractAmendmentRelations,
  type ContractAmendmentsArgs,
  type ContractUsersArgs,
} from '../_generated';
import { needs } from '../../executor/needs';
import type { Asked } from '../../executor/relation';
import { pagesInOrder } from '../connection';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import { contractsOf, loadGroups, loadMaybe, loadPages, loadRow } from '../load';

const amendmentPages = pagesInOrder<AmendmentRecord>({ list: 'amendments', order: amendmentOrder });

/** An amendment by id, null when there is none that may be seen. */
export function loadAmendment(context: RequestContext, id: string | undefined): Promise<AmendmentRecord | null> {
  return loadRow(context, id, amendmentsById);
}

/** Loads what belongs to amendments. */
export class AmendmentLoader extends AmendmentRelations {
  @needs('contractId', 'number')
  changes(context: RequestContext, amendments: readonly Pick<AmendmentRecord, 'contractId' | 'number'>[]) {
    const { database, read, session } = context;
    return amendmentChanges(read, termsLibraryOf(database), session.providerId, amendments);
  }

  @needs('id')
  billingAdjustments(context: RequestContext, amendments: readonly { readonly id: string }[]) {
    return loadGroups(context, amendments, (adjustment) => adjustment.amendmentId ?? '', adjustmentsOfAmendments);
  }

  @needs('contractId')
  contract(context: RequestContext, amendments: readonly Pick<AmendmentRecord, 'contractId'>[]) {
    return contractsOf(context, amendments);
  }

  @needs('recordedAt')
  createdAt(_context: RequestContext, amendments: readonly Pick<AmendmentRecord, 'recordedAt'>[]) {
    return Promise.resolve(amendments.map(({ recordedAt }) => recordedAt));
  }

  @needs('recordedAt')
  updatedAt(_context: RequestContext, amendments: readonly Pick<AmendmentRecord, 'recordedAt'>[]) {
    return Promise.resolve(amendments.map(({ recordedAt }) => recordedAt));
  }
}

/** Loads the amendments of contracts, and the facts that only they change. */
export class AmendmentsOfContracts extends ContractAmendmentRelations {
  @needs('id')
  async users(context: RequestContext, contracts: readonly { readonly id: string }[], args: ContractUsersArgs) {
    const terms = await termsAsked(context, contracts, args);
    return terms.map((own) => own?.facts.users ?? null);
  }

  @needs('id')
  amendments(
    context: RequestContext,
    contracts: readonly { readonly id: string }[],
    args: ContractAmendmentsArgs,
    asked?: Asked,
  ) {
    return loadPages(context, contracts, args, amendmentPages, amendmentsOfContracts, asked);
  }
}

/** Loads the amendments that adjustments come from. */
export class AmendmentsOfAdjustments extends BillingAdjustmentAmendmentRelations {
  @needs('amendmentId')
  amendment(context: RequestContext, adjustments: readonly Pick<AdjustmentRecord, 'amendmentId'>[]) {
    return loadMaybe(context, adjustments, ({ amendmentId }) => amendmentId, amendmentsById);
  }
}
