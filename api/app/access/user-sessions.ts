import { v5 } from 'uuid';
import type { Clock } from '../../domain/time/clock';
import { formatInstant } from '../../domain/time/instant';
import { LruMap } from '../../memory/lru-map';
import { insertUser, standingOf } from '../../store/access/access.store';
import type { Database } from '../../store/database/database';
import { partyOf, type Session } from '../../store/database/session';
import type { Authenticated } from './authenticate';
import type { ClaimedUser } from './claims';

/**
 * Finds the session of a person whom a checked token names; null when their party is none of ours.
 */
export type FindUser = (issuer: string, user: ClaimedUser) => Promise<Authenticated | null>;

/** How long a party that was found is believed without looking again, in milliseconds. */
const BELIEVED_MS = 10_000;
/** The space of the ids of people: the same person of an issuer is the same actor for a party. */
const PEOPLE = '7d0a3b52-6f0e-4c1d-9a35-0c1e5f1a4b77';

/**
 * Makes the function that finds people. Each is an actor of kind `USER` for the party that they act
 * for, recorded when they first come, under the name that they had then. Their idempotency keys are
 * their party's.
 */
export function createUserSessions(database: Database, clock: Clock): FindUser {
  const believed = new LruMap<string, { readonly until: number; readonly name: string }>(10_000);
  return async (issuer, user) => {
    const session = sessionOf(issuer, user);
    const scopes: ReadonlySet<string> = new Set(user.scopes);
    const kept = believed.get(session.actorId);
    if (kept !== undefined && performance.now() < kept.until) return { session, scopes, keyName: kept.name };
    const name = await recordedName(database, session, user.name, formatInstant(clock.now()));
    if (name === null) return null;
    believed.set(session.actorId, { until: performance.now() + BELIEVED_MS, name });
    return { session, scopes, keyName: name };
  };
}

function sessionOf(issuer: string, { subject, providerId, partnerId, clientId }: ClaimedUser): Session {
  const kind = partnerId !== null ? 'PARTNER' : clientId !== null ? 'CLIENT' : 'PROVIDER';
  const whole = JSON.stringify([issuer, subject, providerId, partnerId, clientId]);
  return { providerId, kind, partnerId, clientId, actorId: v5(whole, PEOPLE) };
}

/**
 * The name under which a person is on record, recorded now when there is none; null without such a
 * party.
 */
async function recordedName(
  database: Database,
  session: Session,
  name: string,
  createdAt: string,
): Promise<string | null> {
  const read = database.read(session);
  try {
    const standing = await standingOf(read, session);
    if (!standing.exists) return null;
    if (standing.name !== null) return standing.name;
  } finally {
    await read.close();
  }
  const user = { providerId: session.providerId, id: session.actorId, partyId: partyOf(session), name, createdAt };
  await database.write(session, (tx) => insertUser(tx, user));
  return name;
}
