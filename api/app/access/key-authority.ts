import { refuse, refuseAll, type Refused } from '../../domain/result';
import type { Instant } from '../../domain/time/instant';
import { lockKeyRow, type StoredKey } from '../../store/access/api-key.store';
import { partyOf } from '../../store/database/session';
import { isId, notFound } from '../checks';
import type { Unit } from '../command/unit';
import { storedInstantOrNull } from '../stored-instant';

/** Whose keys somebody manages, and which scopes they can give. */
export interface KeyAuthority {
  /** The party whose keys they are; null for the operator, who manages those of all. */
  readonly partyId: string | null;
  /** What may be given: nothing but what the one who gives it has. */
  readonly scopes: ReadonlySet<string>;
  /** Whether what is made is a demo key too, accepted only where those are. */
  readonly demo: boolean;
}

/**
 * The authority of who acts in a unit, with the scopes that they hold. A key is locked and read
 * again, so that one that was revoked in this second makes no other one; refused with
 * KEY_NOT_VALID.
 */
export async function authorityOf(unit: Unit, held: ReadonlySet<string>): Promise<KeyAuthority | Refused> {
  const partyId = partyOf(unit.session);
  const own = await lockKeyRow(unit.tx, unit.session.actorId);
  if (own === undefined) return { partyId, scopes: held, demo: false };
  if (!isValid(own, unit.now)) return notValid([], 'The asking key');
  return { partyId, scopes: new Set(own.scopes.filter((scope) => held.has(scope))), demo: own.demo };
}

/**
 * A key among those that may be managed, locked; undefined when there is none, or it is another
 * party's.
 */
export async function lockManagedKey(
  unit: Unit,
  { partyId }: KeyAuthority,
  id: string,
): Promise<StoredKey | undefined> {
  const key = isId(id) ? await lockKeyRow(unit.tx, id) : undefined;
  return key !== undefined && (partyId === null || key.partyId === partyId) ? key : undefined;
}

/** Whether a key is accepted at an instant. */
export function isValid(key: Pick<StoredKey, 'revokedAt' | 'expiresAt'>, now: Instant): boolean {
  const expiresAt = storedInstantOrNull(key.expiresAt);
  return key.revokedAt === null && (expiresAt === null || expiresAt > now);
}

/** Refuses a key that is accepted no longer. */
export function notValid(path: readonly string[], which: string): Refused {
  return refuse('KEY_NOT_VALID', path, `${which} was revoked or has expired.`, 'Use a key that is valid.');
}

/** Refuses a key that does not exist, or is another party's. */
export const noSuchKey = notFound('key', ['apiKeyId']);

/** Refuses scopes that the one who gives them does not have; null when there are none. */
export function lackingScopes(
  { scopes }: KeyAuthority,
  asked: readonly string[],
  path: readonly string[],
): Refused | null {
  const lacking = asked.filter((scope) => !scopes.has(scope));
  if (lacking.length === 0) return null;
  const message = `The asking key lacks ${lacking.join(', ')}, and gives only what it has.`;
  return refuse('SCOPE_NOT_HELD', path, message, 'Leave these scopes out, or ask with a key that has them.');
}

/** Refuses an end that does not lie ahead; null when it does, or there is none. */
export function endsTooEarly(expiresAt: Instant | null | undefined, now: Instant): Refused | null {
  if (expiresAt == null || expiresAt > now) return null;
  const whatToDo = 'Give an instant that lies ahead, or leave it out.';
  return refuseAll([
    { code: 'TIME_NOT_AHEAD', path: ['expiresAt'], message: 'The key would have expired already.', whatToDo },
  ]);
}
