import { partyOf, type Session } from '../../store/database/session';

/**
 * Whose budgets and shares a session uses: names of its key and of its party, unique among all
 * providers.
 */
export interface Owners {
  readonly key: string;
  readonly party: string;
}

/** The key and the party of a session; those of strangers, who share them, for none. */
export function ownersOf(session: Session | null): Owners {
  if (session === null) return { key: 'strangers', party: 'strangers' };
  return { key: session.actorId, party: `${session.providerId}/${partyOf(session)}` };
}
