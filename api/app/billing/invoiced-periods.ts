import type { InvoicedPeriod, InvoicedPrices } from '../../domain/amendment/correct-periods';
import {
  billingStretches,
  daysNotDue,
  lessDays,
  stretchOn,
  type BillingStretch,
  type DaySpan,
} from '../../domain/invoicing/billing-stretches';
import { isInvoicedElsewhere } from '../../domain/invoicing/invoiced-elsewhere';
import { billingPeriodOn } from '../../domain/invoicing/period';
import type { PriceLine } from '../../domain/penalty/price-line';
import type { PeriodMonths } from '../../domain/terms/billing-terms';
import type { LocalDate } from '../../domain/time/instant';
import { addDays } from '../../domain/time/local-date';
import { startOfLocalDate } from '../../domain/time/time-zone';
import type { Invoiced } from '../../store/invoicing/invoicing.store';
import { priceLinesOf } from '../penalty/price-lines';
import type { ContractTerms, DatedTerms } from '../terms/dated-terms';

const stretches = new WeakMap<DatedTerms, readonly BillingStretch[]>();

/** The stretches over which a contract is invoiced, by what is on file of it. */
export function stretchesOf(dated: DatedTerms): readonly BillingStretch[] {
  const known = stretches.get(dated);
  if (known !== undefined) return known;
  const made = billingStretches(dated.billedFrom, dated.timeline.spansOf('STATUS', dated.knownAt));
  stretches.set(dated, made);
  return made;
}

/** The days for which the forfaits of a contract are not due, by what is on file of it. */
export function daysNotDueOf(dated: DatedTerms): readonly DaySpan[] {
  const keepsPayment = (on: LocalDate): boolean => dated.on(on).terms.pack.lifecycle.suspensionKeepsPayment;
  return daysNotDue(dated.timeline.spansOf('STATUS', dated.knownAt), keepsPayment);
}

/** The prices of a contract's forfaits over the days for which they are due. */
export function dueLinesOf(terms: ContractTerms): readonly PriceLine[] {
  const away = daysNotDueOf(terms.dated);
  const lines = priceLinesOf(terms);
  return away.length === 0 ? lines : lines.flatMap((line) => lessDays(line, away));
}

/** The day that the billing periods of a day are counted from. */
export function billedFromOf(dated: DatedTerms, on: LocalDate): LocalDate {
  return stretchOn(stretchesOf(dated), on)?.startsOn ?? dated.billedFrom;
}

/** The billing period of a contract that has a day, by the terms of that day. */
export function periodOf(dated: DatedTerms, on: LocalDate): InvoicedPeriod {
  const { contract, terms } = dated.on(on);
  const startsOn = billedFromOf(dated, on);
  const periodMonths = contract.billingPeriodMonths as PeriodMonths;
  const period = billingPeriodOn({ startsOn, periodMonths, anchor: terms.pack.billing.billingAnchor }, on);
  if (period === undefined) throw new Error(`${on} comes before the first day of contract ${dated.contractId}`);
  return { period, periodMonths };
}

/**
 * The periods of a contract that were invoiced by a day and are not over on another: in advance
 * those whose first day has come, in arrears those whose last day is past. What falls due on the
 * day itself counts once its invoice was issued, or where it is invoiced elsewhere.
 */
export function invoicedPeriods(
  dated: DatedTerms,
  from: LocalDate,
  today: LocalDate,
  invoiced: Invoiced,
): readonly InvoicedPeriod[] {
  const periods: InvoicedPeriod[] = [];
  for (const { startsOn, endExclusive } of stretchesOf(dated)) {
    // The first period of a contract that was handed over began with another client.
    const first = startsOn < dated.firstDay ? dated.firstDay : startsOn;
    let day = from < first ? first : from;
    while (endExclusive === null || day < endExclusive) {
      const found = periodOf(dated, day);
      const { start, endExclusive: next } = found.period;
      // What is to come may lie in a period that was invoiced in advance.
      if (start > today) break;
      const { contract, terms } = dated.on(day);
      const dueOn = terms.pack.billing.invoicing === 'IN_ADVANCE' ? start : next;
      const isIssued =
        contract.invoicedBy === 'PARTNER_ERP' ||
        isElsewhere(dated, dueOn, invoiced.said) ||
        (invoiced.before !== null && start < invoiced.before);
      if (isIssued ? dueOn <= today : dueOn < today) periods.push(found);
      day = next;
    }
  }
  return periods;
}

/**
 * Whether what falls due of a contract on a day is taken as invoiced elsewhere: see
 * `isInvoicedElsewhere`.
 */
export function isElsewhere(dated: DatedTerms, dueOn: LocalDate, said: Invoiced['said']): boolean {
  return isInvoicedElsewhere(said, dueOn, startOfLocalDate(dated.zone, dueOn));
}

/** What a contract is invoiced over time, by what is on file of it. */
export function invoicedPrices(dated: DatedTerms, today: LocalDate): InvoicedPrices {
  const terms = dated.on(today);
  const spans = dueLinesOf(terms).map(({ key, price, from, toExclusive }) => ({
    key,
    monthlyAmount: price,
    from,
    toExclusive,
  }));
  return { spans, endsBefore: endOf(dated, today) };
}

/** First day without service of a contract that is known to end by a day; null for any other. */
export function endOf(dated: DatedTerms, today: LocalDate): LocalDate | null {
  const { serviceLastDay, standing } = dated.on(today);
  if (serviceLastDay !== null) return addDays(serviceLastDay, 1);
  const after = addDays(standing.termLastDay, 1);
  return dated.on(after).standing.termOver ? after : null;
}
