import { timingSafeEqual } from 'node:crypto';
import type { Clock } from '../../domain/time/clock';
import type { Instant } from '../../domain/time/instant';
import { apiKeyById, type ApiKeyRecord } from '../../store/access/access.store';
import type { Database } from '../../store/database/database';
import { faultKind } from '../../store/database/fault-kind';
import type { Session } from '../../store/database/session';
import type { StopSignal } from '../../store/database/stop';
import { storedInstantOrNull } from '../stored-instant';
import { LruMap } from '../../memory/lru-map';
import { hashApiKey, readApiKey } from './api-key';
import type { KeyUses } from './key-uses';

/** Who asks, and what they may do. */
export interface Authenticated {
  readonly session: Session;
  /** The name of the key, for the log. */
  readonly keyName?: string;
  readonly scopes: ReadonlySet<string>;
}

/** Says who an `Authorization` header stands for; null when it stands for nobody. */
export type Authenticate = (authorization: string | undefined, stop?: StopSignal) => Promise<Authenticated | null>;

/**
 * How long a key that was found is believed without looking again: a revocation takes effect within
 * a second.
 */
const BELIEVED_MS = 900;

/** Somebody who was found, and until when that is believed. */
interface Believed {
  /** On the stopwatch of this process, in milliseconds. */
  readonly until: number;
  readonly expiresAt: Instant | null;
  readonly who: Authenticated;
}

const BEARER = /^Bearer +(\S+)$/i;

/**
 * Makes the function that checks API keys against the database. Expired and revoked keys stand for
 * nobody, and neither do demo keys, which are public, where they are not allowed.
 */
export function createAuthenticate(
  database: Database,
  clock: Clock,
  options: { readonly demoKeysAllowed: boolean; readonly uses?: Pick<KeyUses, 'note'> },
): Authenticate {
  const believed = new LruMap<string, Believed>(10_000);
  return async (authorization, stop) => {
    const text = BEARER.exec(authorization ?? '')?.[1];
    const key = text === undefined ? undefined : readApiKey(text);
    if (key === undefined) return null;
    const hash = hashApiKey(key.text);
    const kept = believed.get(hash);
    if (kept !== undefined && performance.now() < kept.until) {
      return kept.expiresAt !== null && kept.expiresAt <= clock.now() ? null : kept.who;
    }
    const record = await find(database, key.providerId, key.keyId, stop);
    if (record === undefined || !sameHash(record.secretHash, hash)) return null;
    if (record.revokedAt !== null || (record.demo && !options.demoKeysAllowed)) return null;
    const expiresAt = storedInstantOrNull(record.expiresAt);
    if (expiresAt !== null && expiresAt <= clock.now()) return null;
    const who = { session: sessionOf(key.providerId, record), keyName: record.name, scopes: new Set(record.scopes) };
    believed.set(hash, { until: performance.now() + BELIEVED_MS, expiresAt, who });
    options.uses?.note(who.session, clock.now());
    return who;
  };
}

/** Whose share of the connections is used to find out who asks. */
const AUTHENTICATION = 'authentication';

/**
 * Looks a key up under the rights of that key alone: it sees its own row and nothing else. Once
 * more when the connection was lost.
 */
async function find(
  database: Database,
  providerId: string,
  keyId: string,
  stop: StopSignal | undefined,
): Promise<ApiKeyRecord | undefined> {
  const session: Session = { providerId, kind: 'CLIENT', partnerId: null, clientId: keyId, actorId: keyId };
  const look = async (): Promise<ApiKeyRecord | undefined> => {
    const read = database.read(session, { owner: AUTHENTICATION, stop });
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
