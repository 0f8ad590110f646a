import { createHash, randomBytes } from 'node:crypto';

/**
 * What an API key says: of which provider it is, which key, and its secret. Only a hash of the
 * whole is kept.
 */
export interface ApiKeyText {
  readonly providerId: string;
  readonly keyId: string;
  /** The key as its user sends it. */
  readonly text: string;
}

const FORM = /^ast_([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{32})$/;

/**
 * Writes an API key, `ast_<provider and key>.<secret>`. It names its provider, so that looking it
 * up needs no sight of other tenants. The secret is 24 random bytes unless given, as demo keys do.
 */
export function writeApiKey(providerId: string, keyId: string, secret: Buffer = randomBytes(24)): ApiKeyText {
  return { providerId, keyId, text: `${prefixOfKey(providerId, keyId)}.${secret.toString('base64url')}` };
}

/** What a key begins with, by which one finds which it is; its secret follows. */
export function prefixOfKey(providerId: string, keyId: string): string {
  return `ast_${Buffer.concat([bytesOf(providerId), bytesOf(keyId)]).toString('base64url')}`;
}

/**
 * Reads whose a key claims to be; undefined when it does not look like one. Nothing is proved by
 * that.
 */
export function readApiKey(text: string): ApiKeyText | undefined {
  const ids = FORM.exec(text)?.[1];
  if (ids === undefined) return undefined;
  const bytes = Buffer.from(ids, 'base64url').toString('hex');
  return { providerId: uuidOf(bytes.slice(0, 32)), keyId: uuidOf(bytes.slice(32)), text };
}

/** What is kept of a key. SHA-256 is enough: the secret is random, there is nothing to guess. */
export function hashApiKey(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function bytesOf(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidOf(hex: string): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
