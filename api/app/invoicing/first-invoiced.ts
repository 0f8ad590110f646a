import type { LocalDate } from '../../domain/time/instant';
import type { InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import type { DatedTerms } from '../terms/dated-terms';
import { nextPeriod } from './due-days';

/**
 * The first day of a contract whose forfaits are invoiced here: a period that began before the
 * provider's first day was invoiced elsewhere.
 */
export function firstInvoiced(dated: DatedTerms, { startsOn }: Pick<InvoicingSettingRecord, 'startsOn'>): LocalDate {
  const first = startsOn as LocalDate;
  if (first <= dated.firstDay) return dated.firstDay;
  const period = nextPeriod(dated, first);
  return period === null || period.period.start >= first ? first : period.period.endExclusive;
}
