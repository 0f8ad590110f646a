import { prepaidCredit } from '../../domain/exit/early-termination';
import type { PaidPeriod } from '../../domain/exit/paid-days';
import { lessDays } from '../../domain/invoicing/billing-stretches';
import { earlierEnd } from '../../domain/invoicing/forfait-invoices';
import { isPositive, negate, sum } from '../../domain/money/arithmetic';
import type { LocalDate } from '../../domain/time/instant';
import { invoicedOf, type Invoiced } from '../../store/invoicing/invoicing.store';
import { chargedRatesOf } from './charged-rates';
import { daysNotDueOf, endOf, invoicedPeriods } from './invoiced-periods';
import type { Unit } from '../command/unit';
import { monthlyPricesOf, partsInvoicedFor } from '../simulation/contract-prices';
import type { DatedTerms } from '../terms/dated-terms';
import { issueAdjustment } from './issue-adjustment';

/**
 * The billing periods that were invoiced by today and have days without service once a contract
 * ends before a day, at its prices: the one that the day interrupts, and those after it where the
 * end is dated back. The last one of a term that is known to end was invoiced until then alone.
 */
export function unusedPeriods(
  dated: DatedTerms,
  endsBefore: LocalDate,
  today: LocalDate,
  invoiced: Invoiced,
): readonly PaidPeriod[] {
  const from = endsBefore < today ? endsBefore : today;
  const end = endOf(dated, today);
  const away = daysNotDueOf(dated);
  return invoicedPeriods(dated, from, today, invoiced).flatMap(({ period }) => {
    const terms = dated.on(period.start);
    const prices = monthlyPricesOf(terms)
      .map((price) => ({ ...price, toExclusive: earlierEnd(price.toExclusive, end) }))
      .flatMap((price) => lessDays(price, away));
    const parts = partsInvoicedFor(terms, prices, period);
    const amount = sum(
      parts.map((part) => part.amount),
      terms.contract.currency,
    );
    // A client is invoiced its own days of a period in which a contract was handed over to it.
    const start = period.start < dated.firstDay ? dated.firstDay : period.start;
    const endExclusive = earlierEnd(period.endExclusive, end) ?? period.endExclusive;
    return endsBefore < endExclusive && isPositive(amount) ? [{ start, endExclusive, amount, parts }] : [];
  });
}

/**
 * Credits what was invoiced for the days after an end that is recorded once they have begun: of
 * each period from the end on, at the rate of VAT that it was invoiced with. `dated` are the terms
 * before the end was recorded. Returns the ids of the adjustments.
 */
export async function creditUnusedPeriods(
  unit: Unit,
  dated: DatedTerms,
  endsBefore: LocalDate,
  today: LocalDate,
): Promise<readonly string[]> {
  const ids: string[] = [];
  const invoiced = await invoicedOf(unit.tx, dated.contractId);
  const rates = await chargedRatesOf(unit.tx, dated, endsBefore);
  const { article } = dated.on(endsBefore).terms.pack.lifecycle.notice;
  for (const paid of unusedPeriods(dated, endsBefore, today, invoiced)) {
    const { credit, explanation } = prepaidCredit(paid, endsBefore, article);
    if (!isPositive(credit)) continue;
    const adjustment = {
      contractId: dated.contractId,
      kind: 'PREPAID_CREDIT',
      amount: negate(credit),
      vatRatePercent: rates.rateOf(null, paid),
      isTaxedAsCharged: true,
      label: UNUSED,
      occurredOn: endsBefore,
      period: daysUnused(paid, endsBefore),
      explanation,
    } as const;
    ids.push(await issueAdjustment(unit, adjustment));
  }
  return ids;
}

/** The days of a period that was paid on which there is no service. */
export function daysUnused(
  { start, endExclusive }: Pick<PaidPeriod, 'start' | 'endExclusive'>,
  endsBefore: LocalDate,
): { readonly start: LocalDate; readonly endExclusive: LocalDate } {
  return { start: start > endsBefore ? start : endsBefore, endExclusive };
}

/** What the credit of a period without service is called. */
export const UNUSED = { en: 'Paid for days without service', fr: 'Payé pour des jours sans service' } as const;
