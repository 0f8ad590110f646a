import type { ApprovedEstimate } from '../../domain/consumption/deduct-allotted';
import { settleAtPrice } from '../../domain/consumption/settle-at-price';
import type { InterventionSettlement } from '../../domain/consumption/settle-intervention';
import { hasOnePrice, quoteStanding } from '../../domain/invoicing/quote';
import { requireAcceptedQuote } from '../../domain/invoicing/quote-life';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import { localDateAt } from '../../domain/time/time-zone';
import { explanationsOfQuotes, quotesById, type QuoteRecord } from '../../store/consumption/quote.store';
import { isId, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { storedInstant } from '../stored-instant';
import type { ContractTerms } from '../terms/dated-terms';
import { lasting } from './lasting-quote';

/**
 * The quote that some work names; null for none. The caller holds the contract's lock. Refuses
 * `NOT_FOUND`, `CONTRACT_MISMATCH`, and `QUOTE_REQUIRED` unless it was accepted before the work,
 * for this kind of it, and is not done yet.
 */
export async function quoteOfWork(
  unit: Unit,
  terms: ContractTerms,
  work: { readonly quoteId?: string | null; readonly kind: string; readonly startedAt: Instant },
): Promise<Result<QuoteRecord | null>> {
  const { quoteId = null, startedAt } = work;
  if (quoteId === null) return accept(null);
  const [quote] = isId(quoteId) ? await quotesById(unit.tx, [quoteId]) : [];
  if (quote === undefined) return notFound('quote', ['quoteId']);
  if (quote.contractId !== terms.contract.id) {
    const message = 'The quote is of another contract.';
    return refuse('CONTRACT_MISMATCH', ['quoteId'], message, 'Name a quote of the contract.');
  }
  const accepted = requireAcceptedQuote(quoteStanding(lasting(quote), localDateAt(terms.zone, startedAt)));
  if (!accepted.ok) return refuseAll(accepted.refusals.map((each) => ({ ...each, path: ['quoteId'] })));
  if (quote.decidedAt !== null && storedInstant(quote.decidedAt) > startedAt) {
    const message = 'The work began before the client accepted the quote.';
    return refuse('QUOTE_REQUIRED', ['quoteId'], message, 'Do the work once the client has accepted a quote.');
  }
  if (quote.workKind === work.kind) return accept(quote);
  const message = `The quote is for work of the kind ${quote.workKind}.`;
  return refuse('QUOTE_REQUIRED', ['kind'], message, 'Give the kind that was quoted, or send another quote.');
}

/** What an accepted quote lets its work cost, and take of the month. */
export interface QuotedWork {
  /** The reference that its work and its invoice line show. */
  readonly reference: string;
  readonly hourlyRate: Money | null;
  /** Minutes that it pays for at that rate. */
  readonly quotedMinutes: number;
  readonly estimate: (ApprovedEstimate & { readonly allottedMinutes: number }) | null;
}

/** The same of a quote by the hour or of an estimate; null for a fixed price. */
export function quotedWork({ basis, reference, minutes, hourlyRate, allottedMinutes }: QuoteRecord): QuotedWork | null {
  if (hasOnePrice({ basis }) || minutes === null) return null;
  return {
    reference,
    hourlyRate: hourlyRate === null ? null : moneyOf(hourlyRate),
    quotedMinutes: minutes - (allottedMinutes ?? 0),
    estimate: allottedMinutes === null ? null : { reference, minutes, allottedMinutes },
  };
}

/**
 * Settles the work of a fixed price at it, and any other as `settle` does: by what the contract
 * includes first.
 */
export async function settleQuoted(
  unit: Unit,
  quote: QuoteRecord | null,
  minutes: number,
  settle: () => Result<InterventionSettlement>,
): Promise<Result<InterventionSettlement>> {
  if (quote === null || !hasOnePrice(quote)) return settle();
  const [explained] = await explanationsOfQuotes(unit.tx, [quote.id]);
  if (explained === undefined) throw new Error(`a quote without its explanation: ${quote.id}`);
  return accept(settleAtPrice(minutes, moneyOf(quote.amount), explained.explanation));
}

/** Work with what the quote that it carries out says of itself. */
export function withQuote<
  Work extends { readonly acceptedQuote?: string | null; readonly approvedEstimate?: ApprovedEstimate | null },
>(work: Work, quote: QuoteRecord | null): Work {
  if (quote === null) return work;
  const { reference, minutes } = quote;
  const isEstimate = quote.basis === 'ALLOTTED_TIME' && minutes !== null;
  return { ...work, acceptedQuote: reference, approvedEstimate: isEstimate ? { reference, minutes } : null };
}
