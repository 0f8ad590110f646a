import { explain, joinExplanations, quantity, step } from '../explanation/build';
import type { Explanation, Label } from '../explanation/explanation';
import { isZero, subtract } from '../money/arithmetic';
import { zero, type Money } from '../money/value';
import type { LateCharge } from './late-charge';

/** What is claimed for lateness: interest, or the fixed sum for the costs of recovery. */
export const LATE_CLAIM_KINDS = ['INTEREST', 'RECOVERY_FEE'] as const;
/** See `LATE_CLAIM_KINDS`. */
export type LateClaimKind = (typeof LATE_CLAIM_KINDS)[number];

/** The rules that a person chooses among: the terms, the least by the law, the law's own rate. */
export const LATE_INTEREST_BASES = ['CONTRACT', 'LAWFUL_MINIMUM', 'LAWFUL_DEFAULT'] as const;
/** See `LATE_INTEREST_BASES`. */
export type LateInterestBasis = (typeof LATE_INTEREST_BASES)[number];

/** What was claimed of an invoice so far. */
export interface ClaimedSoFar {
  readonly interest: Money;
  readonly recoveryFee: Money;
}

/** Something to claim of an invoice. */
export interface NewLateClaim {
  readonly kind: LateClaimKind;
  /** Negative where more was claimed than is owed: a payment became known later. */
  readonly amount: Money;
  readonly explanation: Explanation;
}

/**
 * What is to be claimed of a late invoice now: all that is owed through the day, less what was
 * claimed before, so that no day and no fixed sum is charged twice.
 */
export function lateClaims(charge: LateCharge, before: ClaimedSoFar): readonly NewLateClaim[] {
  const { interest, recoveryFee, explanation, article } = charge;
  return [
    ...claimOf('INTEREST', { owed: interest, claimed: before.interest, article }, explanation),
    ...claimOf('RECOVERY_FEE', { owed: recoveryFee, claimed: before.recoveryFee, article }),
  ];
}

/**
 * What was claimed of an invoice that costs nothing: it is given back (C. civ. art. 1302).
 */
export function claimsGivenBack({ interest, recoveryFee }: ClaimedSoFar): readonly NewLateClaim[] {
  const [owed, article] = [zero(interest.currency), 'C. civ. art. 1302'];
  return [
    ...claimOf('INTEREST', { owed, claimed: interest, article }),
    ...claimOf('RECOVERY_FEE', { owed, claimed: recoveryFee, article }),
  ];
}

function claimOf(
  kind: LateClaimKind,
  { owed, claimed, article }: { readonly owed: Money; readonly claimed: Money; readonly article: string },
  before?: Explanation,
): readonly NewLateClaim[] {
  const amount = subtract(owed, claimed);
  if (isZero(amount)) return [];
  const { currency } = owed;
  const rest = explain([
    step(
      { en: 'Less what was claimed before', fr: 'Moins ce qui a déjà été réclamé' },
      [quantity('owedSoFar', owed.amount, currency), quantity('claimed', claimed.amount, currency)],
      'owedSoFar - claimed',
      quantity('claim', amount.amount, currency),
      article,
    ),
  ]);
  return [{ kind, amount, explanation: before === undefined ? rest : joinExplanations(before, rest) }];
}

/** Nothing was claimed yet. */
export function nothingClaimed(currency: string): ClaimedSoFar {
  return { interest: zero(currency), recoveryFee: zero(currency) };
}

/** How a claim is called on its document. */
export function claimLabel(
  kind: LateClaimKind,
  invoice: { readonly reference: string; readonly total: string; readonly startsAfter: string },
  { through, days }: { readonly through: string; readonly days: number },
): Label {
  const { reference, total, startsAfter } = invoice;
  if (kind === 'RECOVERY_FEE')
    return {
      en: `Fixed sum for the costs of recovery, invoice ${reference}`,
      fr: `Indemnité forfaitaire pour frais de recouvrement, facture ${reference}`,
    };
  return {
    en: `Late interest on invoice ${reference} of ${total}: ${days} days after ${startsAfter}, through ${through}`,
    fr: `Intérêts de retard sur la facture ${reference} de ${total} : ${days} jours après le ${startsAfter}, jusqu’au ${through}`,
  };
}

/** How what is given back is called on its document. */
export function givenBackLabel(kind: LateClaimKind, reference: string): Label {
  if (kind === 'RECOVERY_FEE')
    return {
      en: `Fixed sum for the costs of recovery, invoice ${reference}, given back: it is not owed`,
      fr: `Indemnité forfaitaire pour frais de recouvrement, facture ${reference}, restituée : elle n’est pas due`,
    };
  return {
    en: `Late interest on invoice ${reference}, given back: none is owed`,
    fr: `Intérêts de retard sur la facture ${reference}, restitués : ils ne sont pas dus`,
  };
}
