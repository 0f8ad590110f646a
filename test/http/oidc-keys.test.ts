import { generateKeyPairSync } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import { IssuerKeys } from '../../api/http/oidc/key-set';

/** How the keys of an issuer age, change and are lost, on a stopwatch of the test's. */

const MINUTE = 60_000;

function publicKey(kid: string): JSONWebKeySet['keys'][number] {
  const { publicKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...key.export({ format: 'jwk' }), kid, alg: 'ES256', use: 'sig' };
}

const ofKey = (kid: string) => ({ alg: 'ES256', kid });
const TOKEN = { payload: '', signature: '' };

/** Keys on a stopwatch, with what they asked for. */
function watched(published: string[]) {
  const made = new Map<string, JSONWebKeySet['keys'][number]>();
  const state = { now: 0, asked: 0, failures: 0, isDown: false, published };
  const keys = new IssuerKeys({
    fetchKeys: async () => {
      state.asked += 1;
      if (state.isDown) throw new Error('down');
      return {
        keys: state.published.map((kid) => made.get(kid) ?? made.set(kid, publicKey(kid)).get(kid)!),
      };
    },
    failed: () => void (state.failures += 1),
    elapsedMs: () => state.now,
  });
  const find = (kid: string): Promise<string> =>
    Promise.resolve(keys.keyFor(ofKey(kid), TOKEN)).then(
      () => 'found',
      (error: { code?: string; extensions?: { code?: string } }) =>
        error.extensions?.code ?? error.code ?? 'something else',
    );
  return { state, find };
}

const MISSING = 'ERR_JWKS_NO_MATCHING_KEY';

test('keys are fetched once, and again when they have aged', async () => {
  const { state, find } = watched(['a']);
  expect(await Promise.all([find('a'), find('a'), find('a')])).toEqual(['found', 'found', 'found']);
  expect(state.asked).toBe(1);
  state.now = 11 * MINUTE;
  expect([await find('a'), state.asked]).toEqual(['found', 2]);
});

test('a new key is found at once, and the old one gone when it has aged', async () => {
  const { state, find } = watched(['a']);
  await find('a');
  state.published = ['b'];
  state.now = MINUTE;
  expect([await find('b'), await find('a'), state.asked]).toEqual(['found', MISSING, 2]);
});

test('a key that there is not is asked for at most once in ten seconds', async () => {
  const { state, find } = watched(['a']);
  await find('a');
  for (let second = 1; second <= 60; second += 1) {
    state.now = second * 1000;
    expect(await find(`stranger-${second}`)).toBe(MISSING);
  }
  expect(state.asked).toBe(7);
});

test('keys are used on for a day while the issuer cannot be reached, which is asked no more often for that', async () => {
  const { state, find } = watched(['a']);
  await find('a');
  state.isDown = true;
  state.now = 23 * 60 * MINUTE;
  expect(await Promise.all([find('a'), find('a')])).toEqual(['found', 'found']);
  expect([await find('a'), state.asked, state.failures]).toEqual(['found', 2, 1]);
  state.now = 25 * 60 * MINUTE;
  expect(await find('a')).toBe('UNAVAILABLE');
});

test('without any keys nobody is let in, and everybody is once they come', async () => {
  const { state, find } = watched(['a']);
  state.isDown = true;
  expect([await find('a'), await find('a'), state.asked]).toEqual(['UNAVAILABLE', 'UNAVAILABLE', 1]);
  state.isDown = false;
  state.now = 6_000;
  expect([await find('a'), state.asked]).toEqual(['found', 2]);
});
