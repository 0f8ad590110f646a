import type { LocalDate } from '../../domain/time/instant';
import type { InvoicingSettingRecord } from '../../store/invoicing/invoicing.store';
import type { DatedTerms } from '../terms/dated-terms';
import { nextPeriod } from './due-days';

/**
 * The first day of a contract whose forfaits are invoiced here, after what is invoiced of it: what
 * fell due before the provider's first day was invoiced elsewhere.
 */
export function firstInvoiced(
  dated: DatedTerms,
  { startsOn }: Pick<InvoicingSettingRecord, 'startsOn'>,
  invoicedBefore: string | null,
): LocalDate {
  const setOn = startsOn as LocalDate;
  const first = setOn < dated.firstDay ? dated.firstDay : setOn;
  const next = nextPeriod(dated, first);
  const isInAdvance = dated.on(first).terms.pack.billing.invoicing === 'IN_ADVANCE';
  const dueOn = isInAdvance ? next?.period.start : next?.on;
  const here = next !== null && dueOn !== undefined && dueOn < setOn ? next.period.endExclusive : first;
  return invoicedBefore !== null && invoicedBefore > here ? (invoicedBefore as LocalDate) : here;
}
