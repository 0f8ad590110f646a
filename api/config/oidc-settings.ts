import type { ConfigProblems } from './config-problems';

/** Signatures that only the issuer can make; those with a shared secret are not among them. */
export const TOKEN_ALGORITHMS = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;
/** See `TOKEN_ALGORITHMS`. */
export type TokenAlgorithm = (typeof TOKEN_ALGORITHMS)[number];

/** How bearer tokens of an issuer (OpenID Connect, OAuth 2) are checked. */
export interface OidcSettings {
  /** `OIDC_ISSUER`: exactly as tokens have it in `iss`. */
  readonly issuer: string;
  /** `OIDC_AUDIENCE`: what tokens for this API have in `aud`. */
  readonly audience: string;
  /**
   * `OIDC_JWKS_URI`: where the issuer's keys are; as its discovery document says when undefined.
   */
  readonly jwksUri: string | undefined;
  /** `OIDC_ALGORITHMS`: the signatures that are accepted. */
  readonly algorithms: readonly TokenAlgorithm[];
  /** `OIDC_TOLERANCE_SECONDS`: by how much the issuer's clock may differ. */
  readonly toleranceSeconds: number;
  /** `OIDC_CLAIMS`: what the names of the claims that say who asks begin with. */
  readonly claims: string;
}

/** Reads the settings of tokens; undefined when there is no issuer: then no token is accepted. */
export function oidcSettings(read: ConfigProblems): OidcSettings | undefined {
  const issuer = secureAddress(read, 'OIDC_ISSUER');
  const audience = read.text('OIDC_AUDIENCE');
  const settings = {
    jwksUri: secureAddress(read, 'OIDC_JWKS_URI'),
    algorithms: algorithmsOf(read),
    toleranceSeconds: read.integer('OIDC_TOLERANCE_SECONDS', 0, 300, 30),
    claims: read.text('OIDC_CLAIMS') ?? 'astreinte_',
  };
  if (issuer !== undefined && audience !== undefined) return { issuer, audience, ...settings };
  if (issuer !== undefined) {
    read.refuse('OIDC_AUDIENCE is not set: say what tokens for this API have in `aud`, or leave OIDC_ISSUER out.');
  } else if (audience !== undefined && read.text('OIDC_ISSUER') === undefined) {
    read.refuse('OIDC_ISSUER is not set: say who issues tokens, or leave OIDC_AUDIENCE out.');
  }
  return undefined;
}

function secureAddress(read: ConfigProblems, name: string): string | undefined {
  const value = read.text(name);
  if (value === undefined || isTrustworthyAddress(value)) return value;
  read.refuse(`${name} is ${JSON.stringify(value)}: write an address with https, like https://login.example.com.`);
  return undefined;
}

function algorithmsOf(read: ConfigProblems): readonly TokenAlgorithm[] {
  const words = (read.text('OIDC_ALGORITHMS') ?? 'RS256,PS256,ES256,EdDSA').split(',').map((word) => word.trim());
  const known = TOKEN_ALGORITHMS.filter((each) => words.includes(each));
  const unknown = words.filter((word) => !TOKEN_ALGORITHMS.some((each) => each === word));
  if (unknown.length > 0) {
    read.refuse(`OIDC_ALGORITHMS holds ${JSON.stringify(unknown[0])}: use some of ${TOKEN_ALGORITHMS.join(', ')}.`);
  }
  return known;
}

/** Whether what is fetched from an address cannot be changed on its way: TLS, or this machine. */
export function isTrustworthyAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}
