import type { ApiKeyText } from '../app/access/api-key';

/** The lines that show a new key, itself last: only its hash is kept, so this is the one time. */
export function keyLines(key: ApiKeyText, name: string): readonly string[] {
  return [
    `Key       ${name}`,
    `Its id    ${key.keyId}`,
    '',
    'The key itself, shown this once; it is sent as `Authorization: Bearer <key>`:',
    key.text,
  ];
}
