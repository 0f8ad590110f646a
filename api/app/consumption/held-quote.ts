import { accept, refuse, type Refusal, type Result } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import { quotesById, type QuoteRecord } from '../../store/consumption/quote.store';
import { checkOptional, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import type { Unit } from '../command/unit';
import { datedTermsOf } from '../contract/dated-terms-of';
import type { DatedTerms } from '../terms/dated-terms';

/** A quote whose contract's lock the unit holds. */
export interface HeldQuote {
  readonly quote: QuoteRecord;
  readonly dated: DatedTerms;
}

/** Locks the contract of a quote, and reads both as they then stand. Refuses `NOT_FOUND`. */
export async function holdQuote(unit: Unit, quoteId: string): Promise<Result<HeldQuote>> {
  const [seen] = isId(quoteId) ? await quotesById(unit.tx, [quoteId]) : [];
  if (seen === undefined) return notFound('quote', ['quoteId']);
  await lockContract(unit, seen.contractId);
  const [quote] = await quotesById(unit.tx, [quoteId]);
  if (quote === undefined) return notFound('quote', ['quoteId']);
  return accept({ quote, dated: await datedTermsOf(unit, seen.contractId) });
}

/**
 * Refuses what is said of a client's word by who may not say it: the client says it now, and the
 * staff that writes it down gives the proof.
 */
export function checkWord(
  unit: Unit,
  said: { readonly at: Instant | null; readonly proof: string | null },
  path: string,
): readonly Refusal[] {
  if (unit.session.kind === 'PROVIDER') return checkText(said.proof ?? '', ['proof'], 500);
  const text = checkOptional(said.proof, ['proof'], 500);
  if (said.at === null || said.at === unit.now) return text;
  const message = 'What a client decides itself counts from now.';
  return [...text, ...refuse('DATE_OUT_OF_PERIOD', [path], message, 'Leave the time out.').refusals];
}
