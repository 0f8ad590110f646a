import { createHash } from 'node:crypto';
import type { Authenticate, Authenticated } from '../../app/access/authenticate';
import { readClaims } from '../../app/access/claims';
import { createUserSessions } from '../../app/access/user-sessions';
import type { OidcSettings } from '../../config/oidc-settings';
import type { Clock } from '../../domain/time/clock';
import type { RequestContext, RequestLog } from '../../graphql/context';
import { LruMap } from '../../memory/lru-map';
import { fetchIssuerKeys } from './fetch-keys';
import { IssuerKeys } from './key-set';
import { readToken } from './read-token';

/** How long a token that was checked is believed, in milliseconds; never beyond its end. */
const BELIEVED_MS = 10_000;
const MOST_CHARACTERS = 8_192;
const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]*)$/i;

/** Somebody whose token was checked. */
interface Believed {
  readonly until: number;
  /** When the token expires, in seconds since 1970. */
  readonly exp: number;
  readonly who: Authenticated;
}

/**
 * Makes the function that says who the bearer of an issuer's token is; null for what is no token,
 * and for one that is refused: the log says why, the caller only that it is not accepted.
 */
export function createTokenAuthenticate(
  settings: OidcSettings,
  database: RequestContext['database'],
  clock: Clock,
  log: RequestLog,
): Authenticate {
  const keys = new IssuerKeys({
    fetchKeys: () => fetchIssuerKeys(settings.issuer, settings.jwksUri),
    failed: (error) => log.warn({ err: error }, 'the keys of the issuer of tokens could not be fetched'),
  });
  const findUser = createUserSessions(database, clock);
  const believed = new LruMap<string, Believed>(10_000);
  const refuse = (reason: string): null => {
    log.warn({ reason }, 'a token was refused');
    return null;
  };
  return async (authorization) => {
    const token = BEARER.exec(authorization ?? '')?.[1];
    if (token === undefined || token.length > MOST_CHARACTERS) return null;
    const hash = createHash('sha256').update(token).digest('base64');
    const kept = believed.get(hash);
    const isFresh = kept !== undefined && performance.now() < kept.until;
    if (isFresh && clock.now() < kept.exp + settings.toleranceSeconds) return kept.who;
    const read = await readToken(token, settings, keys.keyFor, clock);
    if ('refused' in read) return refuse(read.refused);
    const user = readClaims(read.claims, settings.claims);
    if (typeof user === 'string') return refuse(`claim ${user}`);
    const who = await findUser(settings.issuer, user);
    if (who === null) return refuse('a party that does not exist');
    believed.set(hash, { until: performance.now() + BELIEVED_MS, exp: read.claims.exp, who });
    return who;
  };
}

/** Asks `tokens` about what has the form of a token, and `keys` about everything else. */
export function eitherOf(keys: Authenticate, tokens: Authenticate): Authenticate {
  return (authorization, stop) =>
    BEARER.test(authorization ?? '') ? tokens(authorization, stop) : keys(authorization, stop);
}

/** Whether a header has the form of a token. */
export function isToken(authorization: string): boolean {
  return BEARER.test(authorization);
}
