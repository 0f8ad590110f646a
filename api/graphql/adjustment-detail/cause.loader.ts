import { outageRefundsOf } from '../../domain/outages/recorded-refunds';
import { maybeInOrder } from '../../executor/align';
import { adjustmentDisputesById } from '../../store/billing/adjustment-dispute.store';
import { interventionsById, unitEntriesAt } from '../../store/consumption/consumption.store';
import { quotesById } from '../../store/consumption/quote.store';
import { amendmentsById } from '../../store/contract/contract-amendment.store';
import { lateClaimsById } from '../../store/dunning/late-claim.store';
import { penaltiesById } from '../../store/penalty/penalty.store';
import type { ContractTerms } from '../../app/terms/dated-terms';
import { BillingAdjustmentCauseRelations } from '../_generated';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import { revisionEver } from '../indexation/indexation.loader';
import { contractEndOf } from '../lifecycle/lives-of.loader';
import { loadMaybe } from '../load';
import { partEver } from '../spare-part/spare-part.loader';
import { transferBy } from '../transfer/transfer.loader';
import type { CauseRow } from './cause-row';

type Causes = readonly CauseRow[];

/** Loads what adjustments come from. */
export class AdjustmentCauseLoader extends BillingAdjustmentCauseRelations {
  penalty(context: RequestContext, causes: Causes) {
    return loadMaybe(context, causes, ({ penaltyId }) => penaltyId, penaltiesById);
  }

  intervention(context: RequestContext, causes: Causes) {
    return loadMaybe(context, causes, ({ interventionId }) => interventionId, interventionsById);
  }

  quote(context: RequestContext, causes: Causes) {
    return loadMaybe(context, causes, ({ quoteId }) => quoteId, quotesById);
  }

  amendment(context: RequestContext, causes: Causes) {
    return loadMaybe(context, causes, ({ amendmentId }) => amendmentId, amendmentsById);
  }

  lateClaim(context: RequestContext, causes: Causes) {
    return loadMaybe(context, causes, ({ lateClaimId }) => lateClaimId, lateClaimsById);
  }

  dispute(context: RequestContext, causes: Causes) {
    return loadMaybe(
      context,
      causes,
      ({ kind, disputeId }) => (kind === 'DISPUTE' ? disputeId : null),
      adjustmentDisputesById,
    );
  }

  async unitEntry(context: RequestContext, causes: Causes) {
    const places = causes.flatMap(({ unitAccountId: accountId, unitEntrySequence: sequence }) =>
      accountId === null || sequence === null ? [] : [{ accountId, sequence }],
    );
    const placeOf = (account: string | null, sequence: number | null): string => `${account ?? ''}/${sequence ?? ''}`;
    return maybeInOrder(
      causes,
      ({ unitAccountId, unitEntrySequence }) => placeOf(unitAccountId, unitEntrySequence),
      await unitEntriesAt(context.read, places),
      ({ accountId, sequence }) => placeOf(accountId, sequence),
    );
  }

  sparePart(context: RequestContext, causes: Causes) {
    return fromTerms(context, causes, 'SPARE_PART', ({ dated }, key) => partEver(dated, key));
  }

  priceRevision(context: RequestContext, causes: Causes) {
    return fromTerms(context, causes, 'PRICE_REVISION', ({ dated }, key) => revisionEver(dated, key));
  }

  outageRefund(context: RequestContext, causes: Causes) {
    return fromTerms(
      context,
      causes,
      'OUTAGE_REFUND',
      ({ dated }, key) => outageRefundsOf(dated).find(({ incidentId }) => incidentId === key) ?? null,
    );
  }

  transfer(context: RequestContext, causes: Causes) {
    return fromTerms(context, causes, 'TRANSFER', transferBy);
  }

  async contractEnd(context: RequestContext, causes: Causes) {
    const ending = causes.filter(({ kind }) => kind === 'CONTRACT_END' || kind === 'REVERSIBILITY');
    const terms = await termsOf(context, ending);
    return causes.map((cause) => {
      const own = ending.includes(cause) ? terms.get(cause.contractId) : undefined;
      return own === undefined ? null : contractEndOf(own);
    });
  }
}

async function termsOf(context: RequestContext, causes: Causes): Promise<ReadonlyMap<string, ContractTerms>> {
  const ids = [...new Set(causes.map(({ contractId }) => contractId))];
  const terms = await termsAsked(
    context,
    ids.map((id) => ({ id })),
    {},
  );
  return new Map(ids.flatMap((id, place) => (terms[place] === undefined ? [] : [[id, terms[place]] as const])));
}

/** What the facts of contracts tell of causes of one kind; of others null, and nothing is read. */
async function fromTerms<Found>(
  context: RequestContext,
  causes: Causes,
  kind: CauseRow['kind'],
  find: (own: ContractTerms, key: string) => Found | null,
): Promise<(Found | null)[]> {
  const terms = await termsOf(
    context,
    causes.filter((cause) => cause.kind === kind),
  );
  return causes.map((cause) => {
    const own = cause.kind === kind ? terms.get(cause.contractId) : undefined;
    return own === undefined ? null : find(own, cause.factKey ?? '');
  });
}
