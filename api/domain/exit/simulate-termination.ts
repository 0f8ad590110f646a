import { explain, quantity, step } from '../explanation/build';
import { add, subtract } from '../money/arithmetic';
import { formatAmount } from '../money/format-money';
import type { Money } from '../money/value';
import type { PriceLine } from '../penalty/price-line';
import { accept, refuse, type Result } from '../result';
import type { EarlyTerminationTerms } from '../terms/billing-terms';
import type { Explanation, Label } from '../explanation/explanation';
import {
  consumptionTerminationFee,
  forfaitTerminationFee,
  prepaidCredit,
  type ConsumptionFee,
  type ForfaitFee,
  type TimeLeft,
} from './early-termination';
import type { PaidPeriod } from './paid-days';

/** Consumption of one unit account before a termination. */
export interface AccountHistory {
  readonly account: string;
  /** Oldest first, whole months that end at the termination; see `monthlyConsumption`. */
  readonly unitsByMonth: readonly number[];
  readonly lastUnitPrice: Money;
}

/** What a termination is worked out from. */
export interface TerminationFacts extends TimeLeft {
  readonly currency: string;
  /** The forfaits in force on the day of the termination. */
  readonly forfaits: readonly PriceLine[];
  readonly accounts: readonly AccountHistory[];
  readonly prepaid: readonly PaidPeriod[];
  /**
   * Where the document speaks of the refund of unused advances, for the provider's failure; null,
   * or absent, for any other end, whose advances are a mere credit.
   */
  readonly refundArticle?: string | null;
}

/**
 * What a termination at the client's initiative costs and credits, excluding tax, before anyone
 * confirms it.
 */
export interface TerminationSimulation {
  readonly forfait: ForfaitFee;
  readonly consumption: readonly (ConsumptionFee & { readonly account: string })[];
  readonly prepaid: readonly { readonly credit: Money; readonly explanation: Explanation }[];
  /** Fees less credits. */
  readonly total: Money;
  /** How the total comes from its parts; each part explains itself. */
  readonly explanation: Explanation;
}

const REFUND: Label = {
  en: 'Advance unused for the provider’s failure: refunded by days, rounded half up',
  fr: 'Avance inutilisée du fait du prestataire : remboursée au prorata, arrondie au centime',
};

/**
 * Both fees of an early termination and the credit of what was prepaid (`omr-hosted` art. 22).
 * Refuses `TERMINATION_FEE_NOT_AGREED` where the document sets no fee: an end before the term is
 * then a matter of agreement.
 */
export function reckonTermination(
  terms: EarlyTerminationTerms | null,
  facts: TerminationFacts,
): Result<TerminationSimulation> {
  if (terms === null) {
    const message = 'These terms do not provide for early termination by the client.';
    return refuse('TERMINATION_FEE_NOT_AGREED', [], message, 'Agree on the end date and its price in an amendment.');
  }
  const forfait = forfaitTerminationFee(terms, facts.forfaits, facts.currency, facts);
  const consumption = facts.accounts.map(({ account, unitsByMonth, lastUnitPrice }) => ({
    account,
    ...consumptionTerminationFee(terms, unitsByMonth, lastUnitPrice, facts),
  }));
  const { refundArticle = null } = facts;
  const prepaid = facts.prepaid.map((paid) =>
    refundArticle === null
      ? prepaidCredit(paid, facts.effectiveOn, terms.article)
      : prepaidCredit(paid, facts.effectiveOn, refundArticle, REFUND),
  );
  const fees = consumption.reduce<Money>((sum, { fee }) => add(sum, fee), forfait.fee);
  const total = prepaid.reduce<Money>((sum, { credit }) => subtract(sum, credit), fees);
  const { currency } = facts;
  const inputs = [
    quantity('forfaitFee', formatAmount(forfait.fee), currency),
    ...consumption.map(({ fee }, index) => quantity(`consumptionFee_${index + 1}`, formatAmount(fee), currency)),
    ...prepaid.map(({ credit }, index) => quantity(`prepaidCredit_${index + 1}`, formatAmount(credit), currency)),
  ];
  const credits = prepaid.map((_, index) => ` - prepaidCredit_${index + 1}`).join('');
  const added = consumption.map((_, index) => ` + consumptionFee_${index + 1}`).join('');
  const label = { en: 'Fees less credits', fr: 'Indemnités moins avoirs' };
  const result = quantity('total', formatAmount(total), currency);
  const explanation = explain([step(label, inputs, `forfaitFee${added}${credits}`, result, terms.article)]);
  return accept({ forfait, consumption, prepaid, total, explanation });
}
