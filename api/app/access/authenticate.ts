import { timingSafeEqual } from 'node:crypto';
import type { CalendarChoice } from '../../domain/lifecycle/calendar-choice';
import type { Clock } from '../../domain/time/clock';
import type { Instant } from '../../domain/time/instant';
import { apiKeyById, type ApiKeyRecord } from '../../store/access/access.store';
import type { Database } from '../../store/database/database';
import { faultKind } from '../../store/database/fault-kind';
import type { Session } from '../../store/database/session';
import { Busy } from '../../store/database/permits';
import type { ReadOptions } from '../../store/database/read-scope';
import type { StopSignal } from '../../store/database/stop';
import { storedInstantOrNull } from '../stored-instant';
import { LruMap } from '../../memory/lru-map';
import { RefillingBudgets } from '../../memory/refilling-budgets';
import { hashApiKey, readApiKey } from './api-key';
import type { KeyUses } from './key-uses';

/** Who asks, and what they may do. */
export interface Authenticated {
  readonly session: Session;
  /** The name of the key, for the log. */
  readonly keyName?: string;
  readonly scopes: ReadonlySet<string>;
  /** The calendar that the key opens, and then nothing else; null or absent for keys of the API. */
  readonly calendar?: CalendarChoice | null;
}

/** Says who an `Authorization` header stands for; null when it stands for nobody. */
export type Authenticate = (authorization: string | undefined, stop?: StopSignal) => Promise<Authenticated | null>;

/**
 * How long a key that was found is believed without looking again. All servers hear at once of one
 * that was revoked; one that cannot hear believes it so long.
 */
const BELIEVED_MS = 900;

/** Somebody who was found, and until when that is believed. */
interface Believed {
  /** On the stopwatch of this process, in milliseconds. */
  readonly until: number;
  /** When it was looked up. */
  readonly since: number;
  readonly expiresAt: Instant | null;
  readonly who: Authenticated;
}

const BEARER = /^Bearer +(\S+)$/i;

/** How long a key that stands for nobody is remembered, so that it is not looked up each time. */
const UNKNOWN_MS = 1_000;
/**
 * How many keys that were never seen before are looked up: so many at once, then so many a second.
 */
const NEW_KEYS = { most: 200, refillPerSecond: 100 };
/** Those who have not been found yet share two connections, whatever there are. */
const NEWCOMERS = { owner: 'newcomers', share: 2 };

/** Where the database tells which keys have changed. */
const KEY_CHANGES = 'astreinte_keys';

/** Which keys have changed since they were looked up. */
class KeyChanges {
  private readonly changed = new LruMap<string, number>(10_000);
  private allSince = -Infinity;

  readonly hear = (keyId: string): void => this.changed.set(keyId, performance.now());

  readonly missed = (): void => {
    this.allSince = performance.now();
  };

  /** Whether the key of somebody may have changed since it was looked up. */
  isSince({ since, who }: Believed): boolean {
    return since <= Math.max(this.allSince, this.changed.get(who.session.actorId) ?? -Infinity);
  }
}

/**
 * Makes the function that checks API keys against the database. Expired and revoked keys stand for
 * nobody, and neither do demo keys, which are public, where they are not allowed. Throws `Busy`
 * when too many keys that were never seen are to be looked up: keys that are made up take nothing
 * from those who have one.
 */
export function createAuthenticate(
  database: Database,
  clock: Clock,
  options: {
    readonly demoKeysAllowed: boolean;
    readonly uses?: Pick<KeyUses, 'note'>;
    /** How long a key that was found is believed, in milliseconds; as usual when absent. */
    readonly believedMs?: number;
  },
): Authenticate {
  const { believedMs = BELIEVED_MS } = options;
  const changes = new KeyChanges();
  database.announcements.listen(KEY_CHANGES, changes);
  const believed = new LruMap<string, Believed>(10_000);
  const unknown = new LruMap<string, number>(10_000);
  const lookUps = new RefillingBudgets(NEW_KEYS);
  return async (authorization, stop) => {
    const text = BEARER.exec(authorization ?? '')?.[1];
    const key = text === undefined ? undefined : readApiKey(text);
    if (key === undefined) return null;
    const hash = hashApiKey(key.text);
    const kept = believed.get(hash);
    if (kept !== undefined && performance.now() < kept.until && !changes.isSince(kept)) {
      return kept.expiresAt !== null && kept.expiresAt <= clock.now() ? null : kept.who;
    }
    if (performance.now() < (unknown.get(hash) ?? 0)) return null;
    if (kept === undefined) {
      if (lookUps.waitFor(NEWCOMERS.owner, 1) > 0) throw new Busy('OWNER');
      lookUps.take(NEWCOMERS.owner, 1);
    }
    const share = kept === undefined ? NEWCOMERS : { owner: kept.who.session.actorId };
    const since = performance.now();
    const record = await find(database, key.providerId, key.keyId, { ...share, stop });
    const who = record === undefined ? undefined : whoOf(key.providerId, record, hash);
    if (who === undefined) {
      unknown.set(hash, performance.now() + UNKNOWN_MS);
      return null;
    }
    if (kept === undefined) lookUps.take(NEWCOMERS.owner, -1);
    believed.set(hash, { since, until: performance.now() + believedMs, ...who });
    options.uses?.note(who.who.session, clock.now());
    return who.who;
  };

  /** Who a key that was found stands for; undefined for nobody. */
  function whoOf(
    providerId: string,
    record: ApiKeyRecord,
    hash: string,
  ): Omit<Believed, 'until' | 'since'> | undefined {
    if (!sameHash(record.secretHash, hash) || record.revokedAt !== null) return undefined;
    if (record.demo && !options.demoKeysAllowed) return undefined;
    const expiresAt = storedInstantOrNull(record.expiresAt);
    if (expiresAt !== null && expiresAt <= clock.now()) return undefined;
    const { name: keyName, scopes, calendar } = record;
    return { expiresAt, who: { session: sessionOf(providerId, record), keyName, scopes: new Set(scopes), calendar } };
  }
}

/**
 * Looks a key up under the rights of that key alone: it sees its own row and nothing else. Once
 * more when the connection was lost.
 */
async function find(
  database: Database,
  providerId: string,
  keyId: string,
  options: ReadOptions,
): Promise<ApiKeyRecord | undefined> {
  const session: Session = { providerId, kind: 'CLIENT', partnerId: null, clientId: keyId, actorId: keyId };
  const look = async (): Promise<ApiKeyRecord | undefined> => {
    const read = database.read(session, options);
    try {
      return await apiKeyById(read, keyId);
    } finally {
      await read.close();
    }
  };
  return look().catch((error: unknown) => {
    if (faultKind(error) === 'LOST') return look();
    throw error;
  });
}

function sessionOf(providerId: string, record: ApiKeyRecord): Session {
  return {
    providerId,
    kind: record.actorKind,
    partnerId: record.partnerId,
    clientId: record.clientId,
    actorId: record.id,
  };
}

function sameHash(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
