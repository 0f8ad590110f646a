import type { LastingQuote } from '../../domain/invoicing/quote';
import type { LocalDate } from '../../domain/time/instant';
import type { QuoteRecord } from '../../store/consumption/quote.store';

type LastingRecord = Pick<QuoteRecord, 'status' | 'basis' | 'validUntil' | 'decidedAt'>;

/** A quote as far as time changes it. */
export function lasting({ status, basis, validUntil, decidedAt }: LastingRecord): LastingQuote {
  return { status, basis, validUntil: validUntil as LocalDate, isDecided: decidedAt !== null };
}
