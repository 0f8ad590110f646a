import { refuse, type Refusal } from '../result';

/** How a document was signed. */
export type SignatureMethod = 'HANDWRITTEN' | 'ELECTRONIC' | 'EMAIL';

/** The signature of one side, as it is kept. */
export interface SignatureOfSide {
  readonly signatory: string;
  /** What the signatory is there, e.g. `Managing director`. */
  readonly function: string;
  /** Instant, ISO text. */
  readonly signedAt: string;
  readonly method: SignatureMethod;
  /** Reference of the proof: document number, envelope id, message. */
  readonly proof: string;
  /** The quote that an e-mail names; null for the other ways. */
  readonly quote: string | null;
  /** What they wrote above it, e.g. `lu et approuvé`; null where nothing was recorded. */
  readonly mention: string | null;
}

/**
 * A refusal of a signature by e-mail that names no quote, or of a quote for another way of signing;
 * none when all is well.
 */
export function checkQuote(method: SignatureMethod, quote: string | null, path: readonly string[]): readonly Refusal[] {
  if ((method === 'EMAIL') === (quote !== null)) return [];
  const [message, whatToDo] =
    quote === null
      ? ['A signature by e-mail must name the quote.', 'Give the number of the quote that the e-mail names.']
      : ['Only a signature by e-mail names a quote.', 'Leave out `quote`, or give `EMAIL` as the method.'];
  return refuse('SIGNATURE_INVALID', path, message, whatToDo).refusals;
}
