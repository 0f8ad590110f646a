import { paymentRightsOfMany } from '../../app/dunning/payment-rights';
import type { LocalDate } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { needs } from '../../executor/needs';
import { adjustmentsById } from '../../store/billing/billing.store';
import {
  documentsOfAdjustments,
  lateClaimsById,
  lateClaimsOf,
  type LateClaimRecord,
} from '../../store/dunning/late-claim.store';
import { invoicesById } from '../../store/invoicing/invoice.store';
import { payableDaysOf } from '../../store/dunning/due-at-once.store';
import {
  ContractDunningRelations,
  InvoiceDunningRelations,
  LateClaimRelations,
  LateInvoiceRelations,
  PaymentRightRelations,
} from '../_generated';
import type { RequestContext } from '../context';
import { termsAsked } from '../contract/terms-asked';
import { idsOf, loadGroups, loadMaybe, loadRows } from '../load';

/** What was claimed, in the order of its ids. */
export function loadLateClaims(context: RequestContext, ids: readonly string[]): Promise<LateClaimRecord[]> {
  return loadRows(context, ids, lateClaimsById);
}

/** Loads the invoices that are late. */
export class LateInvoiceLoader extends LateInvoiceRelations {
  invoice(context: RequestContext, late: readonly { readonly invoiceId: string }[]) {
    return loadMaybe(context, late, ({ invoiceId }) => invoiceId, invoicesById);
  }
}

/** Loads what claims are of, and where they stand. */
export class LateClaimLoader extends LateClaimRelations {
  invoice(context: RequestContext, claims: readonly LateClaimRecord[]) {
    return loadMaybe(context, claims, ({ invoiceId }) => invoiceId, invoicesById);
  }

  billingAdjustment(context: RequestContext, claims: readonly LateClaimRecord[]) {
    return loadMaybe(context, claims, ({ adjustmentId }) => adjustmentId, adjustmentsById);
  }

  async document(context: RequestContext, claims: readonly LateClaimRecord[]) {
    const found = await documentsOfAdjustments(
      context.read,
      claims.map(({ adjustmentId }) => adjustmentId),
    );
    const of = new Map(found.map(({ adjustmentId, invoiceId }) => [adjustmentId, invoiceId]));
    return loadMaybe(context, claims, ({ adjustmentId }) => of.get(adjustmentId) ?? null, invoicesById);
  }
}

/** Loads what was claimed of invoices. */
export class LateClaimsOfInvoices extends InvoiceDunningRelations {
  @needs('id')
  lateClaims(context: RequestContext, invoices: readonly { readonly id: string }[]) {
    return loadGroups(context, invoices, ({ invoiceId }) => invoiceId, lateClaimsOf);
  }

  @needs('id')
  async payableOn(context: RequestContext, invoices: readonly { readonly id: string }[]) {
    const found = await payableDaysOf(context.read, idsOf(invoices));
    const days = new Map(found.map(({ id, payableOn }) => [id, payableOn as LocalDate]));
    return invoices.map(({ id }) => days.get(id) as LocalDate);
  }
}

/** Loads the rights that late invoices give. */
export class PaymentRightsOfContracts extends ContractDunningRelations {
  @needs('id')
  async paymentRights(context: RequestContext, contracts: readonly { readonly id: string }[]) {
    const terms = await termsAsked(context, contracts, {});
    const known = terms.filter((own) => own !== undefined);
    const asked = known.map((own) => ({ ...own, until: localDateAt(own.zone, context.now) }));
    const found = await paymentRightsOfMany(context.read, asked);
    const rights = new Map(known.map((own, place) => [own, found[place]]));
    return terms.map((own) => {
      const given = own === undefined ? undefined : rights.get(own);
      return given?.ok === true ? given.value : null;
    });
  }
}

/** Loads the invoices that give rights. */
export class PaymentRightLoader extends PaymentRightRelations {
  invoice(context: RequestContext, rights: readonly { readonly invoiceId: string }[]) {
    return loadMaybe(context, rights, ({ invoiceId }) => invoiceId, invoicesById);
  }
}
