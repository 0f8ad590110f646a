import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { OidcSettings } from '../../config/oidc-settings';
import type { Clock } from '../../domain/time/clock';

/** Claims of a token that was checked, or why it is refused. */
export type ReadToken = { readonly claims: JWTPayload & { readonly exp: number } } | { readonly refused: string };

/**
 * Checks a token: its signature, with an algorithm of the list alone (`none` and those with a
 * shared secret are never on it), its issuer, its audience, and that it is valid now. What a faulty
 * issuer causes is thrown, everything else refused with its reason.
 */
export async function readToken(
  token: string,
  { issuer, audience, algorithms, toleranceSeconds }: OidcSettings,
  keyFor: JWTVerifyGetKey,
  clock: Clock,
): Promise<ReadToken> {
  try {
    const { payload } = await jwtVerify(token, keyFor, {
      issuer,
      audience,
      algorithms: [...algorithms],
      clockTolerance: toleranceSeconds,
      currentDate: new Date(clock.now() * 1000),
      requiredClaims: ['sub', 'exp'],
    });
    const { exp } = payload;
    return exp === undefined ? { refused: 'exp' } : { claims: { ...payload, exp } };
  } catch (error) {
    if (error instanceof errors.JOSEError) return { refused: reasonFor(error) };
    throw error;
  }
}

/** For the log: the code, with the claim that was wrong; never a word of the token. */
function reasonFor(error: errors.JOSEError): string {
  return error instanceof errors.JWTClaimValidationFailed ? `${error.code} ${error.claim}` : error.code;
}
