import type { JSONWebKeySet } from 'jose';
import { isTrustworthyAddress } from '../../config/oidc-settings';

const TIMEOUT_MS = 5_000;
const MOST_CHARACTERS = 512 * 1024;

/**
 * The keys of an issuer: those of the address given, else of the one that its discovery document
 * names.
 */
export async function fetchIssuerKeys(issuer: string, jwksUri: string | undefined): Promise<JSONWebKeySet> {
  const keys = await getJson(jwksUri ?? (await discoverKeys(issuer)));
  if (!Array.isArray(keys['keys'])) throw new Error('the issuer gave no list of keys');
  return keys as unknown as JSONWebKeySet;
}

/** OpenID Connect Discovery 1.0, 4.3: the document must name the issuer exactly. */
async function discoverKeys(issuer: string): Promise<string> {
  const about = await getJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (about['issuer'] !== issuer) throw new Error('the discovery document is of another issuer');
  const address = about['jwks_uri'];
  if (typeof address !== 'string' || !isTrustworthyAddress(address))
    throw new Error('the discovery document names no keys');
  return address;
}

async function getJson(address: string): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(address, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  const text = await answer.text();
  if (text.length > MOST_CHARACTERS) throw new Error(`${address} answered too much`);
  const read: unknown = JSON.parse(text);
  if (typeof read !== 'object' || read === null) throw new Error(`${address} answered no object`);
  return read as Readonly<Record<string, unknown>>;
}
