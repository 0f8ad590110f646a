import { createHmac, createPublicKey, sign } from 'node:crypto';
import { v7 } from 'uuid';
import { OidcIssuer, issuerKey, type IssuerKey } from '../support/oidc-issuer';
import { reading } from '../support/made-contract';
import { at, startTestApi, type GraphqlAnswer, type TestApi } from '../support/test-api';
import { makeTenant, type Tenant } from '../support/tenant';

/** Bearer tokens of an OpenID provider, a real one in a process of its own, beside keys. */

const nowText = (): string => `${new Date().toISOString().slice(0, 19)}Z`;
const WHO = '{ viewer { kind name scopes partner { id } client { id } provider { id } } }';
const NOBODY = '019a0000-0000-7000-8999-000000000999';

let issuer: OidcIssuer;
let api: TestApi;
let tenant: Tenant;
let claims: Record<string, object>;
const first = issuerKey('first');
const second = issuerKey('second');
beforeAll(async () => {
  issuer = await OidcIssuer.start();
  api = await startTestApi(nowText(), { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: 'astreinte' });
  tenant = await makeTenant(api.database, 'Alpha');
  const other = await makeTenant(api.database, 'Bravo');
  const of = { astreinte_provider: tenant.providerId };
  claims = {
    staff: { ...of, name: 'Jane' },
    partner: { ...of, astreinte_partner: tenant.partnerId, preferred_username: 'novalis' },
    client: { ...of, astreinte_client: tenant.clientId, name: ' \u200b ' },
    unmapped: {},
    both: { ...of, astreinte_partner: tenant.partnerId, astreinte_client: tenant.clientId },
    ghost: { ...of, astreinte_client: NOBODY },
    foreign: { ...of, astreinte_partner: other.partnerId },
    nowhere: { astreinte_provider: NOBODY },
    noId: { astreinte_provider: 'Alpha' },
  };
  await issuer.provide([first], claims);
});
beforeEach(() => api.clock.moveTo(at(nowText())));
afterAll(async () => {
  await api.close();
  issuer.stop();
});

async function codeFor(token: string): Promise<string | null> {
  const { errors } = await api.send(token, WHO);
  return errors[0]?.extensions.code ?? null;
}

/** A token of our own making, signed with a key that an issuer may have. */
function made(key: IssuerKey, changes: object = {}, header: object = {}): string {
  const seconds = Math.floor(Date.now() / 1000);
  const whole = {
    iss: issuer.url,
    aud: 'astreinte',
    sub: 'made',
    iat: seconds,
    exp: seconds + 600,
    astreinte_provider: tenant.providerId,
    scope: 'contracts:read',
    ...changes,
  };
  const parts = [{ alg: 'RS256', kid: key.jwk.kid, ...header }, whole];
  const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key.private).toString('base64url')}`;
}

test.each([
  ['staff', { kind: 'PROVIDER', name: 'Jane', partner: null, client: null }],
  ['partner', { kind: 'PARTNER', name: 'novalis', client: null }],
  ['client', { kind: 'CLIENT', name: 'client', partner: null }],
])('a token of the issuer says who its bearer is and what they may do: %s', async (who, expected) => {
  const token = await issuer.token(who, 'contracts:read keys:manage openid');
  const { viewer } = await api.ask<{ viewer: object }>(token, WHO);
  expect(viewer).toMatchObject({
    ...expected,
    scopes: ['CONTRACTS_READ', 'KEYS_MANAGE'],
    provider: { id: tenant.providerId },
    ...(who === 'partner' ? { partner: { id: tenant.partnerId } } : {}),
    ...(who === 'client' ? { client: { id: tenant.clientId } } : {}),
  });
});

test('what a person does is signed by an actor of their own, the same with every token', async () => {
  const create = `mutation ($key: String!) { createClient(idempotencyKey: $key, input: { name: "New" }) {
    replayed refusals { code } client { id } } }`;
  const send = async (): Promise<GraphqlAnswer> =>
    api.send(await issuer.token('staff', 'contracts:read contracts:write'), create, { key: 'of-a-person' });
  const made = (await send()).data as unknown as { createClient: { replayed: boolean; client: { id: string } } };
  expect(made.createClient.replayed).toBe(false);
  // The party has the idempotency key, whichever of its actors asks again.
  expect((await send()).data).toMatchObject({ createClient: { replayed: true } });
  expect((await api.send(tenant.keys.administrator, create, { key: 'of-a-person' })).data).toMatchObject({
    createClient: { replayed: true },
  });
  const rows = await reading(tenant, (read) =>
    read.query(
      {
        name: 'test:signed',
        text: `SELECT a.kind, a.name, e.actor_name AS signed FROM event e JOIN actor a ON a.id = e.actor_id WHERE e.subject_id = $1`,
      },
      [made.createClient.client.id],
    ),
  );
  expect(rows).toEqual([{ kind: 'USER', name: 'Jane', signed: 'Jane' }]);
});

test('a scope that the token lacks is refused, and a person makes no key that may do more', async () => {
  const token = await issuer.token('partner', 'keys:manage');
  expect((await api.send(token, '{ clients { nodes { id } } }')).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const create = `mutation ($input: CreateApiKeyInput!) { createApiKey(idempotencyKey: "${v7()}", input: $input) { refusals { code } } }`;
  const { data } = await api.send(token, create, { input: { name: 'K', scopes: ['CONTRACTS_READ'] } });
  expect(data).toEqual({ createApiKey: { refusals: [{ code: 'SCOPE_NOT_HELD' }] } });
});

describe('a token is refused', () => {
  test.each(['unmapped', 'both', 'ghost', 'foreign', 'nowhere', 'noId'])(
    'for a party that is none: %s',
    async (who) => {
      expect(await codeFor(await issuer.token(who, 'contracts:read'))).toBe('UNAUTHENTICATED');
    },
  );

  test('for a scope of an area of ours that does not exist', async () => {
    expect(await codeFor(await issuer.token('staff', 'contracts:read contracts:steal'))).toBe('UNAUTHENTICATED');
  });

  test('for another audience', async () => {
    expect(await codeFor(await issuer.token('staff', 'contracts:read', 'urn:another'))).toBe('UNAUTHENTICATED');
  });

  test('once it is expired, half a minute of tolerance after its end, even when it was believed', async () => {
    const token = await issuer.token('staff', 'contracts:read');
    expect(await codeFor(token)).toBeNull();
    api.clock.moveTo(at(`${new Date(Date.now() + 700_000).toISOString().slice(0, 19)}Z`));
    expect(await codeFor(token)).toBe('UNAUTHENTICATED');
  });

  test.each<[string, () => string]>([
    ['of another issuer', () => made(first, { iss: 'https://elsewhere.example' })],
    ['without an end', () => made(first, { exp: undefined })],
    ['without a subject', () => made(first, { sub: undefined })],
    ['not valid yet', () => made(first, { nbf: Math.floor(Date.now() / 1000) + 3_600 })],
    ['with a changed word', () => made(first).replace(/\.[^.]*\./, (part) => part.replace(/.\.$/, 'x.'))],
    ['signed by somebody else under a name that the issuer has', () => made({ ...second, jwk: first.jwk })],
    ['without a signature', () => made(first, {}, { alg: 'none' }).replace(/[^.]*$/, '')],
    ['signed with the public key as if it were a secret', () => signedWithPublicKey()],
  ])('%s', async (_what, token) => {
    expect(await codeFor(made(first))).toBeNull();
    expect(await codeFor(token())).toBe('UNAUTHENTICATED');
  });
});

function signedWithPublicKey(): string {
  const [header = '', payload = ''] = made(first, {}, { alg: 'HS256' }).split('.');
  const pem = createPublicKey(first.private).export({ type: 'spki', format: 'pem' });
  const text = `${header}.${payload}`;
  return `${text}.${createHmac('sha256', pem).update(text).digest('base64url')}`;
}

test('tokens with keys that there are not make the server ask the issuer no more often', async () => {
  const before = await issuer.fetched();
  const strangers = Array.from({ length: 50 }, (_, place) => made(issuerKeyNamed(`stranger-${place}`)));
  const codes = await Promise.all(strangers.map(codeFor));
  expect(new Set(codes)).toEqual(new Set(['UNAUTHENTICATED']));
  expect((await issuer.fetched()) - before).toBeLessThanOrEqual(1);
});

function issuerKeyNamed(kid: string): IssuerKey {
  return { ...second, jwk: { ...second.jwk, kid } };
}

test('the issuer changes its keys: tokens of the new one are accepted, and go on being so when it is down', async () => {
  await issuer.provide([second, first], claims);
  const token = await issuer.token('staff', 'contracts:read');
  const [header = ''] = token.split('.');
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ kid: 'second' });
  let code = await codeFor(token);
  while (code !== null) {
    expect(code).toBe('UNAUTHENTICATED');
    await new Promise((resolve) => setTimeout(resolve, 250));
    code = await codeFor(token);
  }
  expect(await codeFor(made(first))).toBeNull();
  await issuer.down();
  expect(await codeFor(made(second, { sub: 'another' }))).toBeNull();
});

test('a key of the provider is a key all the same', async () => {
  expect(await codeFor(tenant.keys.technician)).toBeNull();
  expect(await codeFor('a.b.c')).toBe('UNAUTHENTICATED');
});
