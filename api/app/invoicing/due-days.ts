import type { InvoicedPeriod } from '../../domain/amendment/correct-periods';
import { ALONE, MOST_MONTHS_WAITING } from '../../domain/invoicing/adjustment';
import { stretchOn } from '../../domain/invoicing/billing-stretches';
import { plusSeconds, type Instant, type LocalDate } from '../../domain/time/instant';
import { addDays, addMonths, lastDayOfMonth } from '../../domain/time/local-date';
import { startOfLocalDate } from '../../domain/time/time-zone';
import type { Invoiced, WaitingAdjustment } from '../../store/invoicing/invoicing.store';
import { endOf, isElsewhere, periodOf, stretchesOf } from '../billing/invoiced-periods';
import type { DatedTerms } from '../terms/dated-terms';

/** A period whose forfaits are on no invoice yet. */
export interface DuePeriod extends InvoicedPeriod {
  /** The day on which its invoice falls due to be issued. */
  readonly on: LocalDate;
  /** First day of it that is on no invoice. */
  readonly from: LocalDate;
}

/**
 * The first period of a contract from a day on that is on no invoice: in advance it is issued on
 * its first day, in arrears on the day after its last, or after the last one with service; null
 * where the contract is over before.
 */
export function nextPeriod(dated: DatedTerms, invoicedBefore: LocalDate): DuePeriod | null {
  const stretches = stretchesOf(dated);
  let from = invoicedBefore < dated.firstDay ? dated.firstDay : invoicedBefore;
  const own = stretchOn(stretches, from);
  if (own?.endExclusive != null && from >= own.endExclusive) {
    const next = stretches.find(({ startsOn }) => startsOn > from);
    if (next === undefined) return null;
    from = next.startsOn;
  }
  const end = endOf(dated, from);
  if (end !== null && from >= end) return null;
  const found = periodOf(dated, from);
  const { start, endExclusive } = found.period;
  const { invoicing } = dated.on(from).terms.pack.billing;
  const served = end !== null && end < endExclusive ? end : endExclusive;
  return { ...found, from, on: invoicing === 'IN_ARREARS' ? served : start < from ? from : start };
}

/**
 * The same by what was known on the first day that is on no invoice: a period that was paid in
 * advance by then is invoiced, and what was recorded since is corrected by adjustments. By what is
 * known now where nothing was due by that.
 */
export function periodAsKnown(dated: DatedTerms, invoicedBefore: LocalDate, begun: InvoicingBegun): DuePeriod | null {
  const from = invoicedBefore < dated.firstDay ? dated.firstDay : invoicedBefore;
  const known = termsOfDay(dated, from, begun);
  const isInAdvance = known.on(from).terms.pack.billing.invoicing === 'IN_ADVANCE';
  return (isInAdvance ? nextPeriod(known, invoicedBefore) : null) ?? nextPeriod(dated, invoicedBefore);
}

/** Whether the provider itself invoices a contract on a day or before. */
export function isInvoicedHere(dated: DatedTerms, until: LocalDate): boolean {
  const spans = dated.timeline.spansOf('INVOICING', dated.knownAt).filter(({ from }) => from <= until);
  if (spans.length === 0) return dated.on(until).contract.invoicedBy === 'PROVIDER';
  return spans.some(({ value }) => value.invoicedBy === 'PROVIDER');
}

/** What waits to be on a document, and when. */
export interface DueDay {
  readonly on: LocalDate;
  /** The period whose forfaits are invoiced on the day; null for a day of adjustments alone. */
  readonly period: DuePeriod | null;
  /** Nothing of the contract is invoiced after it, but for what is adjusted later. */
  readonly isLast: boolean;
}

/** Since when a contract is in force, and what was said of the first day that is invoiced here. */
export interface InvoicingBegun {
  readonly activatedAt: Instant;
  readonly said: Invoiced['said'];
}

/** Which days are looked for. */
export interface DueDays {
  /** First day whose forfaits are on no invoice. */
  readonly invoicedBefore: LocalDate;
  /** Days of adjustments alone come after this one, which had no document; null for any. */
  readonly after: LocalDate | null;
  readonly until: LocalDate;
  readonly begun: InvoicingBegun;
}

/**
 * The next day on which documents of a contract fall due: that of its next period, that of an
 * adjustment which is invoiced by itself or would wait too long, and once no period follows that of
 * any adjustment, or the contract's end where it came later.
 */
export function nextDueDay(
  dated: DatedTerms,
  waiting: readonly Pick<WaitingAdjustment, 'kind' | 'waitsFrom'>[],
  { invoicedBefore, after, until, begun }: DueDays,
): DueDay | null {
  const period = periodAsKnown(dated, invoicedBefore, begun);
  const end = endOf(dated, until);
  // Where no period follows, what is adjusted waits for the contract's end at most.
  const last = period?.on ?? end;
  const first = waiting
    .map((each) => dayOf(each, last))
    .filter((on) => on <= until && (after === null || on > after))
    .sort()[0];
  if (period !== null && period.on <= until && (first === undefined || period.on <= first)) {
    const follows = periodAsKnown(dated, period.period.endExclusive, begun);
    return { on: period.on, period, isLast: follows === null && end !== null && end <= period.on };
  }
  const isOver = period === null && end !== null;
  if (first !== undefined) return { on: first, period: null, isLast: isOver && end <= first };
  // What no invoice took is owed to the client at the end.
  const isLeft = isOver && end <= until && (after === null || after < end) && waiting.length > 0;
  return isLeft ? { on: end, period: null, isLast: true } : null;
}

/**
 * The day on which an adjustment is invoiced: its own, or that of the next period or of the
 * contract's end, unless that comes too late.
 */
function dayOf({ kind, waitsFrom }: Pick<WaitingAdjustment, 'kind' | 'waitsFrom'>, next: LocalDate | null): LocalDate {
  const on = waitsFrom as LocalDate;
  if (ALONE.has(kind)) return on;
  if (next === null || addMonths(on, MOST_MONTHS_WAITING) < next) return lastDayOfMonth(on);
  return on < next ? next : on;
}

/**
 * The terms by which a period is invoiced: as they were known at the end of the day on which its
 * invoice falls due, or before it where that was taken as invoiced elsewhere. What is recorded
 * later of it is corrected by adjustments, however late the invoice is issued. A contract that was
 * recorded later is invoiced by what it began with.
 */
export function termsOfDay(dated: DatedTerms, on: LocalDate, { activatedAt, said }: InvoicingBegun): DatedTerms {
  const next = isElsewhere(dated, on, said) ? on : addDays(on, 1);
  const known = plusSeconds(startOfLocalDate(dated.zone, next), -1);
  // One that is taken over is recorded in the second in which it is activated.
  const begun = plusSeconds(activatedAt, 1);
  return dated.asKnownAt(known < begun ? begun : known);
}
