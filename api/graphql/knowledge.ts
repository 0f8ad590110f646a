import type { Instant } from '../domain/time/instant';
import type { RequestContext } from './context';
import { codedError } from './errors';

/** At which instant something is read, and at which it was known; null: as it is known now. */
export interface AskedInstants {
  readonly asOf: Instant;
  readonly knownAt: Instant | null;
}

/**
 * The instants that are asked for: read at the one at which it was known unless told otherwise.
 * Refuses what `askedKnownAt` does.
 */
export function askedInstants(
  context: RequestContext,
  args: { readonly asOf?: Instant | null; readonly knownAt?: Instant | null },
): AskedInstants {
  const knownAt = askedKnownAt(context, args);
  return { asOf: args.asOf ?? knownAt ?? context.now, knownAt };
}

/**
 * The instant at which something was known, null when none is asked for. Refuses one after now with
 * `BAD_USER_INPUT`: what will be known is not known.
 */
export function askedKnownAt(
  { knowledge }: RequestContext,
  { knownAt }: { readonly knownAt?: Instant | null },
): Instant | null {
  if (knownAt == null) return null;
  const { settled } = knowledge;
  if (settled !== null && knownAt > settled.now)
    throw codedError('BAD_USER_INPUT', '`knownAt` is after now. Leave it out to ask what is known now.');
  if (settled === null || knownAt > settled.until) throw new Error('knowledge that was not settled before it is read');
  return knownAt;
}
