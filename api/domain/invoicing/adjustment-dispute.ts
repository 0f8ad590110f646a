import { explain, given, quantity, step } from '../explanation/build';
import type { Explanation, Label } from '../explanation/explanation';
import { subtract } from '../money/arithmetic';
import { formatAmount } from '../money/format-money';
import type { Money } from '../money/value';
import { packPostings } from '../ledger/pack-postings';
import { workPostings } from '../ledger/work-postings';
import type { Posting } from '../ledger/ledger';
import type { AdjustmentKind } from './adjustment';

/** Who disputes an adjustment: a partner or a client that it is shown to. */
export const DISPUTING_SIDES = ['PARTNER', 'CLIENT'] as const;
/** See `DISPUTING_SIDES`. */
export type DisputingSide = (typeof DISPUTING_SIDES)[number];

/** How the staff answer: the adjustment is corrected by another one, or stays. */
export const DISPUTE_ANSWERS = ['UPHELD', 'REJECTED'] as const;
/** See `DISPUTE_ANSWERS`. */
export type DisputeAnswer = (typeof DISPUTE_ANSWERS)[number];

/** How a dispute ends: with an answer, or because who raised it withdraws it. */
export type DisputeOutcome = DisputeAnswer | 'WITHDRAWN';

/** An adjustment as far as it tells what corrects it. */
export interface Correctable {
  readonly kind: AdjustmentKind;
  readonly penaltyId: string | null;
  readonly interventionId: string | null;
  readonly unitAccountId: string | null;
}

/**
 * What corrects an adjustment: the dispute over its penalty; the mutation that undoes what it
 * comes from, whose own adjustment is the correction; or, where there is none, an adjustment of the
 * difference. **Reading**: the last is for the amount alone; balances of units and records of
 * services stay as they are, for they tell what was sold and done.
 */
export type CorrectedBy =
  | { readonly by: 'PENALTY' | 'AMOUNT' }
  // Which mutation, and for what.
  | { readonly by: 'MUTATION'; readonly what: string };

const WORK_BACK = '`reverseIntervention`';
const WORK_AGAIN = '`recordIntervention` for work that was done after all';
const OUTAGE = '`correctIncident` for the times of the outage';
const MUTATIONS: Readonly<Partial<Record<AdjustmentKind, string>>> = {
  SPARE_PART: '`withdrawSparePart`',
  INDEXATION: '`withdrawPriceRevision`',
  LONG_OUTAGE_CREDIT: OUTAGE,
  // Of an outage: what corrects penalties and work is told apart before, what disputes corrected
  // is not disputed.
  CORRECTION: OUTAGE,
  LATE_INTEREST: '`recordPayment` or `allocatePayment` for what was paid in time, then `issueLateInterest`',
};

/** See `CorrectedBy`. */
export function correctedBy({ kind, penaltyId, interventionId, unitAccountId }: Correctable): CorrectedBy {
  if (penaltyId !== null) return { by: 'PENALTY' };
  const isOfWork = interventionId !== null && unitAccountId === null;
  const what = isOfWork ? (kind === 'CORRECTION' ? WORK_AGAIN : WORK_BACK) : MUTATIONS[kind];
  return what === undefined ? { by: 'AMOUNT' } : { by: 'MUTATION', what };
}

/**
 * Whether a later adjustment may be what a mutation corrected another one with: one of its kind or
 * a correction, and of the same work; work that was reversed is charged again by other work.
 */
export function mayCorrect(found: Correctable, disputed: Correctable): boolean {
  if (found.penaltyId !== null) return false;
  if (disputed.interventionId !== null && disputed.kind === 'CORRECTION')
    return found.interventionId !== null && found.kind !== 'CORRECTION';
  const isFitting = found.kind === disputed.kind || found.kind === 'CORRECTION';
  return isFitting && found.interventionId === disputed.interventionId;
}

/**
 * What an adjustment must be corrected by so that it comes to an amount; signed. Its text names the
 * invoices that have the adjustment (CGI art. 272, 1: what is put right names what it puts right).
 */
export function correctionTo(
  right: Money,
  charged: Money,
  label: Label,
  invoices: readonly string[],
): { readonly amount: Money; readonly label: Label; readonly explanation: Explanation } {
  const amount = subtract(right, charged);
  const { currency } = right;
  const named = invoices.join(', ');
  const [of, de] = named === '' ? ['', ''] : [` of invoice ${named}`, ` de la facture ${named}`];
  const correction = { en: `Correction${of}: ${label.en}`, fr: `Correction${de} : ${label.fr}` };
  const was = quantity('charged', formatAmount(charged), currency);
  const is = quantity('right', formatAmount(right), currency);
  const explanation = explain([
    given({ en: 'Charged so far', fr: 'Montant établi jusqu’ici' }, was, ''),
    given({ en: 'Right by the answer to the dispute', fr: 'Montant exact selon la réponse à la contestation' }, is, ''),
    step(correction, [is, was], 'right - charged', quantity('correction', formatAmount(amount), currency), ''),
  ]);
  return { amount, label: correction, explanation };
}

/**
 * What the correction of an adjustment posts to the contract's ledger: as much as it corrects of
 * units or of a service that are posted there; nothing for any other kind.
 */
export function correctionPostings(kind: AdjustmentKind, amount: Money): readonly Posting[] {
  switch (kind) {
    case 'UNIT_PACK':
      return packPostings(amount);
    case 'ONE_OFF_SERVICE':
      return workPostings(amount);
    default:
      return [];
  }
}
