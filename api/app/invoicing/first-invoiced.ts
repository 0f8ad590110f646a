import type { LocalDate } from '../../domain/time/instant';
import type { InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import type { DatedTerms } from '../terms/dated-terms';
import { nextPeriod } from './due-days';

/**
 * The first day of a contract whose forfaits are invoiced here: a period that began before the
 * provider's first day was invoiced elsewhere, and one that was paid in advance before the contract
 * was handed over is settled by adjustments.
 */
export function firstInvoiced(dated: DatedTerms, { startsOn }: Pick<InvoicingSettingRecord, 'startsOn'>): LocalDate {
  const setOn = startsOn as LocalDate;
  const first = setOn < dated.firstDay ? dated.firstDay : setOn;
  const next = nextPeriod(dated, first);
  if (next === null) return first;
  const { start, endExclusive } = next.period;
  const isInAdvance = dated.on(first).terms.pack.billing.invoicing === 'IN_ADVANCE';
  return start < setOn || (isInAdvance && start < dated.firstDay) ? endExclusive : first;
}
