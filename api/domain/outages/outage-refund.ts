import { explain, joinExplanations, quantity, step } from '../explanation/build';
import type { Explanation } from '../explanation/explanation';
import { compare, subtract, sum } from '../money/arithmetic';
import { formatAmount } from '../money/format-money';
import { zero, type Money } from '../money/value';
import { accept, refuse, type Result } from '../result';
import type { LongOutageTerms } from '../terms/billing-terms';
import type { LocalDate } from '../time/instant';
import { longOutageRefund, type LongOutageRefund } from './long-outage';
import { partOfPeriod, type BillingPeriod } from '../invoicing/period';

/** An instalment: what was invoiced for a period, excluding tax, by its lines. */
export interface Instalment {
  readonly period: BillingPeriod;
  readonly lines: readonly { readonly hosting: boolean; readonly amount: Money }[];
}

/** An outage of several days, over one invoiced period or more. */
export interface WholeOutage {
  readonly instalments: readonly Instalment[];
  /** First day out, and first day back. */
  readonly outFrom: LocalDate;
  readonly backOn: LocalDate;
  readonly currency: string;
  /** SLA penalties recorded for the same outage; zero when none. */
  readonly penalties: Money;
}

/** What is credited for a whole outage. */
export interface OutageRefund {
  /** The share of each instalment that the outage touches, before penalties. */
  readonly shares: readonly (Pick<LongOutageRefund, 'share' | 'daysOut'> & { readonly period: BillingPeriod })[];
  readonly credit: Money;
  readonly explanation: Explanation;
}

/**
 * The refund of a long outage over all periods that it touches (`omr-hosted` art. 4.1): of each
 * instalment, or of its hosting part, the days out ÷ the days of its period. Penalties of the same
 * outage are taken off once, where only the higher of the two is due. Refuses `OUTAGE_TOO_SHORT`,
 * and `DATE_OUT_OF_PERIOD` when it touches none of the instalments.
 */
export function refundOutage(terms: LongOutageTerms, outage: WholeOutage): Result<OutageRefund> {
  const { outFrom, backOn, currency, penalties } = outage;
  const touched = outage.instalments.filter(({ period }) => partOfPeriod(period, outFrom, backOn) !== null);
  if (touched.length === 0) {
    const message = `No instalment covers a day from ${outFrom} to before ${backOn}.`;
    return refuse(
      'DATE_OUT_OF_PERIOD',
      ['instalments'],
      message,
      'Give the instalments of the periods that it touches.',
    );
  }
  const refunds: (LongOutageRefund & { readonly period: BillingPeriod })[] = [];
  for (const { period, lines } of touched) {
    const counted = lines.filter(({ hosting }) => terms.base === 'ALL' || hosting).map(({ amount }) => amount);
    const instalment = sum(counted, currency);
    const refund = longOutageRefund(terms, { period, instalment, outFrom, backOn, penalties: zero(currency) });
    if (!refund.ok) return refund;
    refunds.push({ period, ...refund.value });
  }
  const total = sum(
    refunds.map(({ share }) => share),
    currency,
  );
  const taken = terms.withPenalty === 'BOTH' ? zero(currency) : penalties;
  const rest = subtract(total, taken);
  const credit = compare(rest, zero(currency)) > 0 ? rest : zero(currency);
  const shares = refunds.map(({ period, share, daysOut }) => ({ period, share, daysOut }));
  return accept({ shares, credit, explanation: explained(terms, refunds, taken, credit) });
}

/**
 * The steps of each period, numbered so that their names do not clash, and the credit of them all.
 */
function explained(
  { article }: LongOutageTerms,
  refunds: readonly LongOutageRefund[],
  taken: Money,
  credit: Money,
): Explanation {
  const { currency } = credit;
  const periods = refunds.map(({ explanation }, index) => {
    const [shareStep] = explanation.steps;
    if (shareStep === undefined) throw new Error('a share is explained');
    const numbered = (name: string): string => `${name}_${index + 1}`;
    const named = shareStep.formula.replace(/\b(instalment|daysOut|periodDays)\b/g, numbered);
    const inputs = shareStep.inputs.map((input) => ({ ...input, name: numbered(input.name) }));
    const result = { ...shareStep.result, name: numbered('share') };
    return { ...shareStep, inputs, formula: named, result };
  });
  const label = {
    en: 'The shares together, less the penalties of the same outage',
    fr: 'Les parts réunies, moins les pénalités du même arrêt',
  };
  const shares = periods.map(({ result }) => result);
  const inputs = [...shares, quantity('penalties', formatAmount(taken), currency)];
  const formula = `max(${shares.map(({ name }) => name).join(' + ')} - penalties, 0)`;
  const last = step(label, inputs, formula, quantity('credit', formatAmount(credit), currency), article);
  return joinExplanations({ steps: periods }, explain([last]));
}
