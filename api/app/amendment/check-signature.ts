import { checkQuote, type SignatureOfSide } from '../../domain/amendment/signature';
import type { Refusal } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { checkNotFuture, checkOptional, checkText } from '../checks';
import type { SignatureInput } from './amendment-input';

/** What the signature of one side is refused for. */
export function checkSignature(given: SignatureInput, now: Instant, path: readonly string[]): readonly Refusal[] {
  const { signatory, function: role, signedAt, method, proof, quote = null, mention } = given;
  return [
    ...checkText(signatory, [...path, 'signatory'], 200),
    ...checkText(role, [...path, 'function'], 200),
    ...checkNotFuture(signedAt, now, [...path, 'signedAt']),
    ...checkText(proof, [...path, 'proof'], 500),
    ...(quote === null ? [] : checkText(quote, [...path, 'quote'], 200)),
    ...checkQuote(method, quote, [...path, 'quote']),
    ...checkOptional(mention, [...path, 'mention'], 200),
  ];
}

/** A signature as it is kept. */
export function keptSignature(given: SignatureInput): SignatureOfSide {
  const { signatory, function: role, signedAt, method, proof, quote, mention } = given;
  return {
    signatory,
    function: role,
    signedAt: formatInstant(signedAt),
    method,
    proof,
    quote: quote ?? null,
    mention: mention ?? null,
  };
}
