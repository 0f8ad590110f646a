import type { Instant, LocalDate } from '../time/instant';

/** What a provider said of the first day that it invoices here, and when it said so. */
export interface SaidFirstDay {
  readonly startsOn: LocalDate;
  readonly saidAt: Instant;
}

/**
 * Whether what falls due on a day is taken as invoiced elsewhere, by what was said before that day
 * began: so whatever is recorded on it corrects that invoice, and is in no price of one
 * that is issued here later, because a first day was said since.
 */
export function isInvoicedElsewhere(said: readonly SaidFirstDay[], dueOn: LocalDate, begins: Instant): boolean {
  const last = said.findLast(({ saidAt }) => saidAt < begins);
  return last === undefined || last.startsOn > dueOn;
}
