import { expiresOn } from '../../domain/invoicing/quote';
import type { QuoteRecord } from '../../store/consumption/quote.store';
import type { Unit } from '../command/unit';
import { fallsDue } from '../lifecycle/falls-due';
import { lasting } from './lasting-quote';

/** Says when time ends a quote, as it now stands. The caller holds its contract's lock. */
export function quoteFallsDue(
  unit: Unit,
  quote: Pick<QuoteRecord, 'contractId' | 'status' | 'basis' | 'validUntil' | 'decidedAt'>,
): void {
  const on = expiresOn(lasting(quote));
  if (on !== null) fallsDue(unit, quote.contractId, on);
}
