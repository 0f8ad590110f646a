import type { LateCharge } from '../../domain/dunning/late-charge';
import {
  claimsGivenBack,
  lateClaims,
  type LateInterestBasis,
  type NewLateClaim,
} from '../../domain/dunning/late-claim';
import { accept, refuseAll, type Refusal, type Result } from '../../domain/result';
import type { LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { lateClaimsOfContract, type LateClaimRecord } from '../../store/dunning/late-claim.store';
import { notFound } from '../checks';
import type { ContractTerms } from '../terms/dated-terms';
import { claimedSoFar, type Claimed } from './claimed-so-far';
import { lateCostsOf, ON_FILE, type LateInvoiceCost } from './late-costs';
import { paidInTimeOf, type LateDebt } from './late-debts';

/** A claim of an invoice, before it is recorded. */
export interface ClaimToMake {
  readonly invoice: ClaimedInvoice;
  readonly claim: NewLateClaim;
  /** What the invoice costs by the rule; null where it costs nothing: all is given back. */
  readonly charge: LateCharge | null;
  readonly lawfulMinimum: LateCharge | null;
}

type ClaimedInvoice = Pick<LateDebt, 'invoiceId' | 'reference' | 'issuedOn' | 'total'>;

/** What is asked to be claimed. */
export interface ClaimsAsked {
  readonly through: LocalDate;
  readonly basis: LateInterestBasis;
  /** All when null. */
  readonly invoiceIds: readonly string[] | null;
}

/**
 * What late invoices of a contract cost through a day by a rule, less what was claimed before; of
 * those that prove to have been paid in time, or cost nothing any more by the rule that they were
 * claimed by last, all of it is given back. Nothing of those that were claimed through a later day.
 * Refused: `NOT_FOUND`, `LEGAL_RATE_MISSING`, `HISTORY_TOO_LONG`.
 */
export async function claimsToMake(
  reader: StatementRunner,
  terms: Pick<ContractTerms, 'contract' | 'dated'>,
  { through, basis, invoiceIds }: ClaimsAsked,
): Promise<Result<readonly ClaimToMake[]>> {
  const costs = await lateCostsOf(reader, terms, through, ON_FILE, [basis]);
  if (!costs.ok) return refuseAll(costs.refusals.map(asOfMutation));
  const claims = await lateClaimsOfContract(reader, terms.contract.id);
  const inTime = await claimedInTime(reader, terms, through, claims);
  const known = [...costs.value, ...inTime];
  const chosen = invoiceIds ?? known.map(({ invoiceId }) => invoiceId);
  const unknown = chosen.findIndex((id) => !known.some(({ invoiceId }) => invoiceId === id));
  if (unknown >= 0) return notFound('late invoice', ['invoiceIds', String(unknown)]);
  const soFar = ({ invoiceId, total }: ClaimedInvoice): Claimed => claimedSoFar(claims, invoiceId, total.currency);
  const isAsked = (invoice: ClaimedInvoice): boolean => {
    const last = soFar(invoice).through;
    return chosen.includes(invoice.invoiceId) && (last === null || through >= last);
  };
  return accept([
    ...costs.value.filter(isAsked).flatMap((cost) => {
      const { lawfulMinimum } = cost;
      const charge = chargeOf(cost, basis);
      return claimsOf(charge, soFar(cost), basis).map((claim) => ({ invoice: cost, claim, charge, lawfulMinimum }));
    }),
    ...inTime.filter(isAsked).flatMap((invoice) => {
      const given = claimsGivenBack(soFar(invoice));
      return given.map((claim) => ({ invoice, claim, charge: null, lawfulMinimum: null }));
    }),
  ]);
}

function claimsOf(charge: LateCharge | null, before: Claimed, basis: LateInterestBasis): readonly NewLateClaim[] {
  if (charge !== null) return lateClaims(charge, before);
  return before.basis === basis ? claimsGivenBack(before) : [];
}

/** What a late invoice costs by a rule; null while it costs nothing by it. */
function chargeOf(cost: LateInvoiceCost, basis: LateInterestBasis): LateCharge | null {
  if (basis === 'CONTRACT') return cost.byContract;
  return basis === 'LAWFUL_MINIMUM' ? cost.lawfulMinimum : cost.lawfulDefault;
}

/** The invoices that were claimed of, and prove to have been paid in time. */
async function claimedInTime(
  reader: StatementRunner,
  { contract }: Pick<ContractTerms, 'contract'>,
  until: LocalDate,
  claims: readonly LateClaimRecord[],
): Promise<readonly ClaimedInvoice[]> {
  if (claims.length === 0) return [];
  const claimed = new Set(claims.map(({ invoiceId }) => invoiceId));
  return (await paidInTimeOf(reader, { contract, until })).filter(({ invoiceId }) => claimed.has(invoiceId));
}

/** What is wrong with the day, in the words of the mutation, which takes no rates. */
function asOfMutation(refusal: Refusal): Refusal {
  const whatToDo = refusal.code === 'LEGAL_RATE_MISSING' ? 'Use `recordLegalRates`.' : refusal.whatToDo;
  return { ...refusal, path: ['through'], whatToDo };
}
