import type { ContractTerms } from '../../app/terms/dated-terms';
import { termsLibraryOf } from '../../app/terms/terms-library';
import type { Instant, LocalDate } from '../../domain/time/instant';
import type { RequestContext } from '../context';
import { askedKnownAt } from '../knowledge';
import { idsOf } from '../load';
import { byView, type ContractView } from './contract-view';

/** Arguments of a field that is read on a day, as known at an instant. */
interface DatedArgs {
  readonly on?: LocalDate | null;
  readonly knownAt?: Instant | null;
}

/**
 * The day and the knowledge that a field of a contract is asked for, those of its view where it
 * names none; without a day, today.
 */
export function datesAsked(
  context: RequestContext,
  view: ContractView | undefined,
  args: DatedArgs,
): { readonly on: LocalDate | null; readonly knownAt: Instant | null } {
  return { on: args.on ?? view?.on ?? null, knownAt: askedKnownAt(context, args) ?? view?.knownAt ?? null };
}

/**
 * The terms of contracts on the day that is asked for, in their order: on that of their view
 * without one, and today without either; undefined for those of which nothing was known then.
 */
export function termsAsked(
  context: RequestContext,
  contracts: readonly { readonly id: string }[],
  args: DatedArgs,
): Promise<readonly (ContractTerms | undefined)[]> {
  const { database, read, session, now } = context;
  return byView(contracts, async (group, view) => {
    const { on, knownAt } = datesAsked(context, view, args);
    const date = on === null ? { at: now } : { on };
    const terms = await termsLibraryOf(database).termsOf(read, session.providerId, idsOf(group), date, knownAt);
    return group.map(({ id }) => {
      const own = terms.get(id);
      return own?.dated.timeline.isKnownAt(knownAt) === true ? own : undefined;
    });
  });
}
