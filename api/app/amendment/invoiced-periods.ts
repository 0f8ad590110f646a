import type { InvoicedPeriod, InvoicedPrices } from '../../domain/amendment/correct-periods';
import { billingPeriodOn } from '../../domain/invoicing/period';
import type { PeriodMonths } from '../../domain/terms/billing-terms';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { priceLinesOf } from '../penalty/price-lines';
import type { DatedTerms } from '../terms/dated-terms';

/**
 * The periods of a contract that were invoiced by a day and are not over on another: in advance
 * those whose first day has come, in arrears those whose last day is past.
 */
export function invoicedPeriods(dated: DatedTerms, from: LocalDate, today: LocalDate): readonly InvoicedPeriod[] {
  const periods: InvoicedPeriod[] = [];
  let day = from < dated.firstDay ? dated.firstDay : from;
  while (day <= today) {
    const { contract, terms } = dated.on(day);
    const { billingAnchor: anchor, invoicing } = terms.pack.billing;
    const periodMonths = contract.billingPeriodMonths as PeriodMonths;
    const period = billingPeriodOn({ startsOn: dated.firstDay, periodMonths, anchor }, day);
    if (period === undefined) throw new Error(`${day} comes before the first day of contract ${dated.contractId}`);
    const isInvoiced = invoicing === 'IN_ADVANCE' ? period.start <= today : period.endExclusive <= today;
    if (isInvoiced) periods.push({ period, periodMonths });
    day = period.endExclusive;
  }
  return periods;
}

/** What a contract is invoiced over time, by what is on file of it. */
export function invoicedPrices(dated: DatedTerms, today: LocalDate): InvoicedPrices {
  const terms = dated.on(today);
  const spans = priceLinesOf(terms).map(({ key, price, from, toExclusive }) => ({
    key,
    monthlyAmount: price,
    from,
    toExclusive,
  }));
  return { spans, endsBefore: endOf(dated, today) };
}

/** First day without service, where the contract is known to end by then; null while it goes on. */
function endOf(dated: DatedTerms, today: LocalDate): LocalDate | null {
  const { serviceLastDay, standing } = dated.on(today);
  if (serviceLastDay !== null) return addDays(serviceLastDay, 1);
  const after = addDays(standing.termLastDay, 1);
  return dated.on(after).standing.termOver ? after : null;
}
