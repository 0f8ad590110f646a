import { randomBytes } from 'node:crypto';
import { openSecret, rewrap, sealSecret, type SecretPlace } from '../../api/app/vault/envelope';
import { fingerprint } from '../../api/app/vault/vault-keys';

/** A sealed secret opens as what it is, and as nothing else. */

const KEY = { id: 'first', key: randomBytes(32) };
const NEXT = { id: 'next', key: randomBytes(32) };
const PLACE: SecretPlace = { providerId: 'p1', secretId: 's1', version: 1 };
const VALUE = 'correct horse\nbattery é 🐎';

test('opens with its key, and with the next one once it was wrapped by that', () => {
  const envelope = sealSecret(KEY, PLACE, VALUE);
  expect(openSecret(KEY, PLACE, envelope)).toBe(VALUE);
  const wrapped = rewrap(KEY, NEXT, PLACE, envelope);
  expect(wrapped).toMatchObject({ keyId: 'next', sealed: envelope.sealed });
  expect(openSecret(NEXT, PLACE, wrapped)).toBe(VALUE);
  expect(() => openSecret(KEY, PLACE, wrapped)).toThrow();
});

test('two seals of one value have nothing in common, and neither has the value', () => {
  const [one, two] = [sealSecret(KEY, PLACE, VALUE), sealSecret(KEY, PLACE, VALUE)];
  expect(one.sealed).not.toBe(two.sealed);
  expect(one.wrappedKey).not.toBe(two.wrappedKey);
  expect(Buffer.from(one.sealed, 'base64').toString('latin1')).not.toContain('correct horse');
});

test.each([
  ['another provider', { ...PLACE, providerId: 'p2' }],
  ['another secret', { ...PLACE, secretId: 's2' }],
  ['another version', { ...PLACE, version: 2 }],
])('does not open as that of %s, wrapped anew or not', (_of, place) => {
  const envelope = sealSecret(KEY, PLACE, VALUE);
  expect(() => openSecret(KEY, place, envelope)).toThrow();
  expect(() => rewrap(KEY, NEXT, place, envelope)).toThrow();
});

test('does not open once any of its bytes was changed, or with the key of another', () => {
  const envelope = sealSecret(KEY, PLACE, VALUE);
  for (const part of ['sealed', 'wrappedKey'] as const) {
    const bytes = Buffer.from(envelope[part], 'base64');
    for (const place of [0, 12, bytes.length - 1]) {
      const changed = Buffer.from(bytes);
      changed[place] = changed[place]! ^ 1;
      expect(() => openSecret(KEY, PLACE, { ...envelope, [part]: changed.toString('base64') })).toThrow();
    }
  }
  const other = sealSecret(KEY, PLACE, 'other');
  expect(() => openSecret(KEY, PLACE, { ...envelope, wrappedKey: other.wrappedKey })).toThrow();
});

test('a fingerprint is that of one value under the oldest key', () => {
  expect(fingerprint([NEXT, KEY], VALUE)).toBe(fingerprint([KEY], VALUE));
  expect(fingerprint([NEXT, KEY], VALUE)).not.toBe(fingerprint([NEXT, KEY], 'other'));
  expect(fingerprint([NEXT], VALUE)).not.toBe(fingerprint([KEY], VALUE));
});
