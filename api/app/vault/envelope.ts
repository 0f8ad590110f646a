import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A key that wraps the keys of secrets; it never enters the database. */
export interface VaultKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Buffer;
}

/** Which version of which secret of which provider: sealed with it, and opened as no other. */
export interface SecretPlace {
  readonly providerId: string;
  readonly secretId: string;
  readonly version: number;
}

/** A sealed secret: its value under a key of its own, and that key under one of the vault's. */
export interface Envelope {
  readonly keyId: string;
  readonly wrappedKey: string;
  readonly sealed: string;
}

const ALGORITHM = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Seals a value under a new key of its own, which it wraps. */
export function sealSecret(key: VaultKey, place: SecretPlace, value: string): Envelope {
  const dataKey = randomBytes(KEY_BYTES);
  return {
    keyId: key.id,
    wrappedKey: encrypt(key.key, dataKey, boundTo(place, `key:${key.id}`)),
    sealed: encrypt(dataKey, Buffer.from(value, 'utf8'), boundTo(place, 'value')),
  };
}

/** The value of an envelope; throws when it is of another place, or was changed. */
export function openSecret(key: VaultKey, place: SecretPlace, envelope: Envelope): string {
  const dataKey = decrypt(key.key, envelope.wrappedKey, boundTo(place, `key:${key.id}`));
  return decrypt(dataKey, envelope.sealed, boundTo(place, 'value')).toString('utf8');
}

/** The same envelope with its key wrapped by another; its value is not looked at. */
export function rewrap(from: VaultKey, to: VaultKey, place: SecretPlace, envelope: Envelope): Envelope {
  const dataKey = decrypt(from.key, envelope.wrappedKey, boundTo(place, `key:${from.id}`));
  return { ...envelope, keyId: to.id, wrappedKey: encrypt(to.key, dataKey, boundTo(place, `key:${to.id}`)) };
}

function boundTo({ providerId, secretId, version }: SecretPlace, what: string): Buffer {
  return Buffer.from(JSON.stringify(['astreinte-vault', providerId, secretId, version, what]), 'utf8');
}

/** Random start, tag and text, in base64. */
function encrypt(key: Buffer, plain: Buffer, about: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(about);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64');
}

function decrypt(key: Buffer, sealed: string, about: Buffer): Buffer {
  const bytes = Buffer.from(sealed, 'base64');
  const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(about).setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}
