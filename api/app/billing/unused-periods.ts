import { prepaidCredit } from '../../domain/exit/early-termination';
import type { PrepaidPeriod } from '../../domain/exit/simulate-termination';
import { isPositive, negate } from '../../domain/money/arithmetic';
import type { LocalDate } from '../../domain/time/instant';
import { invoicedOf, type Invoiced } from '../../store/invoicing/invoicing.store';
import { invoicedPeriods } from './invoiced-periods';
import type { Unit } from '../command/unit';
import { invoicedFor, monthlyPricesOf } from '../simulation/contract-prices';
import type { DatedTerms } from '../terms/dated-terms';
import { issueAdjustment } from './issue-adjustment';

/**
 * The billing periods that were invoiced by today and have days without service once a contract
 * ends before a day, at its prices: the one that the day interrupts, and those after it where the
 * end is dated back.
 */
export function unusedPeriods(
  dated: DatedTerms,
  endsBefore: LocalDate,
  today: LocalDate,
  invoiced: Invoiced,
): readonly PrepaidPeriod[] {
  const from = endsBefore < today ? endsBefore : today;
  return invoicedPeriods(dated, from, today, invoiced).flatMap(({ period }) => {
    const terms = dated.on(period.start);
    const amount = invoicedFor(terms, monthlyPricesOf(terms), period);
    // A client is invoiced its own days of a period in which a contract was handed over to it.
    const start = period.start < dated.firstDay ? dated.firstDay : period.start;
    const { endExclusive } = period;
    return endsBefore < endExclusive && isPositive(amount) ? [{ start, endExclusive, amount }] : [];
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
  const { article } = dated.on(endsBefore).terms.pack.lifecycle.notice;
  for (const paid of unusedPeriods(dated, endsBefore, today, invoiced)) {
    const { credit, explanation } = prepaidCredit(paid, endsBefore, article);
    if (!isPositive(credit)) continue;
    const adjustment = {
      contractId: dated.contractId,
      kind: 'PREPAID_CREDIT',
      amount: negate(credit),
      vatRatePercent: vatRateOf(dated, paid),
      label: UNUSED,
      occurredOn: endsBefore,
      taxedOn: paid.start,
      explanation,
    } as const;
    ids.push(await issueAdjustment(unit, adjustment));
  }
  return ids;
}

/** What the credit of a period without service is called. */
export const UNUSED = { en: 'Paid for days without service', fr: 'Payé pour des jours sans service' } as const;

/** The rate of VAT that a period was invoiced with. */
export function vatRateOf(dated: DatedTerms, { start }: Pick<PrepaidPeriod, 'start'>): string {
  return dated.on(start).terms.pack.billing.vatRatePercent;
}
