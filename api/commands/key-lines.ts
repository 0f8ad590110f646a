import type { ApiKeyText } from '../app/access/api-key';
import { secretOf } from '../app/access/shown-once';

/** The lines that show a new key, itself last: only its hash is kept, so this is the one time. */
export function keyLines(key: Pick<ApiKeyText, 'keyId' | 'text'>, name: string): readonly string[] {
  return [
    `Key       ${name}`,
    `Its id    ${key.keyId}`,
    '',
    'The key itself, shown this once; it is sent as `Authorization: Bearer <key>`:',
    key.text,
  ];
}

/** The same for a key that a use case has just made. */
export function issuedKeyLines(made: { readonly apiKeyId: string }, name: string): readonly string[] {
  const text = secretOf(made);
  if (text === null) throw new Error('a new key without its secret');
  return keyLines({ keyId: made.apiKeyId, text }, name);
}
