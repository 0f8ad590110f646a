import { startOfLocalDate } from '../../domain/time/time-zone';
import type { LocalDate } from '../../domain/time/instant';
import type { InvoicingSettingRecord, WaitingAdjustment } from '../../store/invoicing/invoicing.store';
import type { DatedTerms } from '../terms/dated-terms';

/**
 * Of what waits of a contract, what is invoiced here: what occurred on the first day that is, or
 * later, or was recorded since that day began in the contract's zone. What was recorded of earlier
 * days before was invoiced elsewhere: see `isElsewhere`.
 */
export function recordedHere<Each extends Pick<WaitingAdjustment, 'occurredOn' | 'recordedAt'>>(
  { zone }: DatedTerms,
  { startsOn }: Pick<InvoicingSettingRecord, 'startsOn'>,
  waiting: readonly Each[],
): readonly Each[] {
  const begins = startOfLocalDate(zone, startsOn as LocalDate);
  return waiting.filter(({ occurredOn, recordedAt }) => occurredOn >= startsOn || recordedAt >= begins);
}
