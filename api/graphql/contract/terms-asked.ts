import type { ContractTerms } from '../../app/terms/dated-terms';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { Instant, LocalDate } from '../../domain/time/instant';
import type { RequestContext } from '../context';
import { askedKnownAt } from '../knowledge';
import { idsOf } from '../load';

/**
 * The terms of contracts on the day that is asked for, today without one; without those of which
 * nothing was known then.
 */
export async function termsAsked(
  context: RequestContext,
  contracts: readonly { readonly id: string }[],
  args: { readonly on?: LocalDate | null; readonly knownAt?: Instant | null },
): Promise<ReadonlyMap<string, ContractTerms>> {
  const { database, read, session, now } = context;
  const knownAt = askedKnownAt(context, args);
  const date = args.on == null ? { at: now } : { on: args.on };
  const terms = await termsLibraryOf(database).termsOf(read, session.providerId, idsOf(contracts), date, knownAt);
  return new Map([...terms].filter(([, { dated }]) => dated.timeline.isKnownAt(knownAt)));
}
