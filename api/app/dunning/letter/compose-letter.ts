import type { LateInterestBasis } from '../../../domain/dunning/late-claim';
import { lawfulDefault, lawfulMinimum } from '../../../domain/dunning/lawful-interest';
import {
  letterReference,
  LONGEST_TO_PAY,
  type DunningLetterKind,
  type LetterFacts,
  type LetterInvoice,
  type LetterSums,
} from '../../../domain/dunning/letter/dunning-letter';
import { incompleteLetter } from '../../../domain/dunning/letter/letter-faults';
import { partyInLaw, paymentOf } from '../../../domain/invoicing/document/build-document';
import { add, smaller, subtract, sum } from '../../../domain/money/arithmetic';
import { zero, type Money } from '../../../domain/money/value';
import type { ClientKind } from '../../../domain/party/party-words';
import { accept, refuse, refuseAll, type Result } from '../../../domain/result';
import { addDays } from '../../../domain/time/local-date';
import { hasOpenCredits, nextLetterNumber } from '../../../store/dunning/dunning-letter.store';
import { lateClaimsOf } from '../../../store/dunning/late-claim.store';
import { invoicesById } from '../../../store/invoicing/invoice.store';
import { identitiesOn, type PartyIdentityRecord } from '../../../store/party/party-identity.store';
import { checkOptional, checkWhole, isId, notFound } from '../../checks';
import type { Unit } from '../../command/unit';
import { holdContract, type HeldContract } from '../../lifecycle/move-contract';
import { claimedSoFar } from '../claimed-so-far';
import { announcedRights } from './announced-rights';
import { askedInvoices } from './asked-invoices';

/** What a person asks for with a letter. */
export interface LetterAsked {
  readonly contractId: string;
  /** All that are late and open when absent. */
  readonly invoiceIds?: readonly string[] | null;
  /** Neither interest nor fixed sums when absent. */
  readonly basis?: LateInterestBasis | null;
  readonly payWithinDays: number;
  readonly proof?: string | null;
}

/** A letter before it is written. */
export interface ComposedLetter {
  readonly held: HeldContract;
  readonly number: number;
  readonly facts: LetterFacts;
  /** That of the client. */
  readonly language: 'en' | 'fr';
}

/**
 * All that a letter of today says. Refused: `NOT_FOUND`, `TEXT_INVALID`, `NUMBER_OUT_OF_RANGE`,
 * `LEGAL_RATE_MISSING`, `HISTORY_TOO_LONG`, `NOTHING_LATE`, `LETTER_INCOMPLETE`.
 */
export async function composeLetter(
  unit: Unit,
  kind: DunningLetterKind,
  asked: LetterAsked,
): Promise<Result<ComposedLetter>> {
  const named = asked.invoiceIds ?? null;
  const seen = named === null ? [] : await invoicesById(unit.tx, named.filter(isId));
  const unseen = (named ?? []).findIndex((id) => !seen.some((each) => each.id === id));
  if (unseen >= 0) return notFound('late invoice', ['invoiceIds', String(unseen)]);
  // Letters are the staff's, also where nothing is late.
  if (unit.session.kind !== 'PROVIDER') return notFound('contract', ['contractId']);
  const held = await holdContract(unit, asked.contractId);
  if (!held.ok) return held;
  const { contract, dated, today } = held.value;
  const { payWithinDays } = asked;
  const faults = [
    ...checkWhole(payWithinDays, ['payWithinDays'], 1, LONGEST_TO_PAY),
    ...checkOptional(asked.proof, ['proof'], 200),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const sides = await sidesOf(unit, held.value);
  if (!sides.ok) return sides;
  const { seller, buyer, buyerKind } = sides.value;
  const rule = basisFor(asked.basis ?? null, buyerKind);
  const found = await askedInvoices(unit, held.value, rule, named, buyerKind);
  if (!found.ok) return found;
  const { invoices, debts } = found.value;
  // What was claimed for lateness bears no interest itself (C. civ. art. 1343-2).
  const basis = debts.length === 0 ? null : rule;
  const other = basis === null ? undefined : debts.find(({ kind: own }) => (own ?? 'BUSINESS') !== buyerKind);
  if (other !== undefined) {
    const was = other.kind ?? 'of no kind on record';
    const message = `${other.reference} fell due while the client was ${was}; it is ${buyerKind} today.`;
    const whatToDo = 'Leave the invoice or the basis out, or use `recordIdentity` for what it was on that day.';
    return refuse('LETTER_INCOMPLETE', ['basis'], message, whatToDo);
  }
  // A letter that deducted them would ask for less than is owed once they are set off elsewhere.
  if (await hasOpenCredits(unit.tx, contract.id)) {
    const message = 'Credit notes of the contract were set off against nothing yet.';
    return refuse('NOTHING_LATE', ['contractId'], message, 'Use `setOffCreditNote` first, then ask for what is left.');
  }
  const sums = await sumsOf(unit, held.value, invoices, basis);
  const number = await nextLetterNumber(unit.tx, contract.id);
  const payBy = addDays(today, payWithinDays);
  const { pack } = dated.on(today).terms;
  const [from, to] = [partyInLaw(seller), partyInLaw(buyer)];
  return accept({
    held: held.value,
    number,
    language: buyer.language === 'FR' ? 'fr' : 'en',
    facts: {
      ...{ kind, invoices, basis, buyerKind, ...sums, seller: from, buyer: to },
      ...{ reference: letterReference(contract.number, number), contractNumber: contract.number },
      ...{ writtenOn: today, payBy, proof: asked.proof?.trim() ?? null },
      buyerReference: buyer.buyerReference ?? null,
      termsTitle: pack.title,
      article: articleOf(basis, buyerKind, pack.billing.latePayment.article),
      rights: kind === 'FORMAL_NOTICE' ? announcedRights(held.value, debts, payBy) : [],
      // Also where invoices are debited: what is late was not, and is to be transferred.
      payment: paymentOf({ isDebited: false, seller, buyer }),
    },
  });
}

/** Who is no business owes the least by the law where nothing was agreed. */
function basisFor(basis: LateInterestBasis | null, kind: ClientKind): LateInterestBasis | null {
  return basis === 'LAWFUL_DEFAULT' && lawfulDefault(kind) === null ? 'LAWFUL_MINIMUM' : basis;
}

function articleOf(basis: LateInterestBasis | null, kind: ClientKind, ofTerms: string): string | null {
  if (basis === null) return null;
  return basis === 'CONTRACT' ? ofTerms : lawfulMinimum(kind).article;
}

interface Sides {
  readonly seller: PartyIdentityRecord;
  readonly buyer: PartyIdentityRecord;
  readonly buyerKind: ClientKind;
}

/** Who both sides are in law today. Refused: `LETTER_INCOMPLETE`, once for each field. */
async function sidesOf(unit: Unit, { contract, today }: HeldContract): Promise<Result<Sides>> {
  const [sellerId, buyerId] = [unit.session.providerId, contract.clientId];
  const found = await identitiesOn(unit.tx, [sellerId, buyerId], today);
  const seller = found.find(({ partyId }) => partyId === sellerId);
  const buyer = found.find(({ partyId }) => partyId === buyerId);
  if (seller === undefined || buyer === undefined) {
    const [who, id] = seller === undefined ? (['provider', sellerId] as const) : (['client', buyerId] as const);
    const message = `Who the ${who} is in law on ${today} is not on record.`;
    const whatToDo = `Record it with \`recordIdentity\` for ${id}, from ${today} or before.`;
    return refuse('LETTER_INCOMPLETE', ['contractId'], message, whatToDo);
  }
  const buyerKind = buyer.clientKind;
  const missing = incompleteLetter({
    ...{ sellerId, buyerId, buyerKind, on: today },
    ...{ seller: partyInLaw(seller), buyer: partyInLaw(buyer) },
  });
  if (missing.length > 0 || buyerKind === null) return refuseAll(missing);
  return accept({ seller, buyer, buyerKind });
}

async function sumsOf(
  unit: Unit,
  { contract }: HeldContract,
  invoices: readonly LetterInvoice[],
  basis: LateInterestBasis | null,
): Promise<LetterSums> {
  const { currency } = contract;
  const all = (amounts: readonly Money[]): Money => sum(amounts, currency);
  const charges = invoices.flatMap(({ charge }) => charge ?? []);
  const unpaid = all(invoices.map(({ open }) => open));
  const interest = all(charges.map((each) => each.interest));
  const recoveryFee = all(charges.map((each) => each.recoveryFee));
  const ids = invoices.map(({ id }) => id);
  const claims = basis === null ? [] : await lateClaimsOf(unit.tx, ids);
  const alreadyClaimed = all(
    invoices.map(({ id, charge }) => {
      const claimed = claimedSoFar(claims, id, currency);
      const before = add(claimed.interest, claimed.recoveryFee);
      if (claimed.basis === null || claimed.basis === basis) return before;
      // What was claimed by another rule leaves the debt itself whole.
      return smaller(before, charge === null ? zero(currency) : add(charge.interest, charge.recoveryFee));
    }),
  );
  const total = subtract(add(add(unpaid, interest), recoveryFee), alreadyClaimed);
  return { unpaid, interest, recoveryFee, alreadyClaimed, total };
}
