import { v7 } from 'uuid';
import { writeApiKey } from '../../api/app/access/api-key';
import { insertKey } from '../../api/app/access/create-provider';
import { ROLE_SCOPES, SCOPES } from '../../api/app/access/scopes';
import { heldAt } from '../../api/domain/time/clock';
import { databaseState } from '../support/database-state';
import { unfolded } from '../../api/app/verify/unfolded';
import { activeContract, reading } from '../support/made-contract';
import { at, startTestApi, type GraphqlAnswer, type TestApi } from '../support/test-api';
import { makeTenant, type Tenant, type Who } from '../support/tenant';

/**
 * Keys managed by their own party: made, listed, rotated, revoked, and never more than the one who
 * does it has.
 */

const NOW = '2026-04-01T08:00:00Z';

let api: TestApi;
let tenant: Tenant;
const managers = new Map<Who, string>();
beforeAll(async () => {
  api = await startTestApi(NOW);
  tenant = await makeTenant(api.database, 'Alpha');
  await activeContract(tenant);
  for (const who of ['administrator', 'technician', 'erp', 'client', 'otherClient'] as const) {
    const role = ROLE_SCOPES[who === 'otherClient' ? 'client' : who];
    managers.set(who, await made(who, [...role.filter((scope) => scope !== 'keys:manage'), 'keys:manage']));
  }
});
beforeEach(() => api.clock.moveTo(at(NOW)));
afterAll(() => api.close());

/** A key of the party of somebody, as an operator makes it. */
async function made(who: Who, scopes: readonly string[], demo = false): Promise<string> {
  const { kind, partnerId, clientId } = tenant.sessions[who];
  const key = writeApiKey(tenant.providerId, v7());
  const name = `manager of ${who}`;
  await api.database.write(tenant.sessions.administrator, (tx) =>
    insertKey(tx, tenant.providerId, { key, name, kind, partnerId, clientId, scopes, demo }, heldAt(at(NOW))),
  );
  return key.text;
}

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly kind: string;
  readonly scopes: readonly string[];
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
  readonly partner: { readonly id: string } | null;
  readonly replaces: { readonly id: string } | null;
}
interface Managed {
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly replayed: boolean;
  readonly apiKey: Shown | null;
  readonly secret: string | null;
  readonly replacedKey: Shown | null;
}

const KEY = `{ id name prefix kind scopes expiresAt lastUsedAt revokedAt partner { id } replaces { id } }`;
const FIELDS: Readonly<Record<string, string>> = {
  createApiKey: `apiKey ${KEY} secret`,
  rotateApiKey: `apiKey ${KEY} secret replacedKey ${KEY}`,
  revokeApiKey: `apiKey ${KEY}`,
};

function sendTo(operation: string, key: string, input: object, idempotencyKey: string = v7()): Promise<GraphqlAnswer> {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const document = `mutation ($key: String!, $input: ${type}!) {
    done: ${operation}(idempotencyKey: $key, input: $input) { refusals { code path } replayed ${FIELDS[operation]!} } }`;
  return api.send(key, document, { key: idempotencyKey, input });
}

async function manage(operation: string, key: string, input: object, idempotencyKey?: string): Promise<Managed> {
  const { data, errors } = await sendTo(operation, key, input, idempotencyKey);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (data as unknown as { readonly done: Managed }).done;
}

const manager = (who: Who): string => managers.get(who)!;

/** The code with which somebody is refused as a bearer of a key; null when they are let in. */
async function refusedAs(key: string): Promise<string | null> {
  const { errors } = await api.send(key, '{ viewer { kind } }');
  return errors[0]?.extensions.code ?? null;
}

async function listed(key: string): Promise<readonly Shown[]> {
  const { apiKeys } = await api.ask<{ apiKeys: { nodes: readonly Shown[] } }>(
    key,
    `{ apiKeys(first: 1000) { nodes ${KEY} } }`,
  );
  return apiKeys.nodes;
}

/** The events that happened to a key, with who signed them. */
function eventsOf(id: string): Promise<readonly { kind: string; actorId: string | null; actorName: string }[]> {
  const text = `SELECT kind, actor_id AS "actorId", actor_name AS "actorName" FROM event WHERE subject_id = $1 ORDER BY id`;
  return reading(tenant, (read) => read.query({ name: 'test:events', text }, [id]));
}

describe('a key is made', () => {
  test('for the party that asks, with a part of what it may do, and stands for it', async () => {
    const asked = {
      name: ' ERP of Novalis ',
      scopes: ['BILLING_READ', 'BILLING_READ'],
      expiresAt: '2026-05-01T00:00:00Z',
    };
    const { refusals, apiKey, secret } = await manage('createApiKey', manager('erp'), asked);
    expect(refusals).toEqual([]);
    expect(apiKey).toMatchObject({
      name: 'ERP of Novalis',
      kind: 'PARTNER',
      partner: { id: tenant.partnerId },
      scopes: ['BILLING_READ'],
      expiresAt: '2026-05-01T00:00:00Z',
      lastUsedAt: null,
      replaces: null,
    });
    expect(secret?.startsWith(`${apiKey!.prefix}.`)).toBe(true);
    expect(await api.ask(secret!, '{ viewer { kind name scopes partner { id } } }')).toEqual({
      viewer: { kind: 'PARTNER', name: 'ERP of Novalis', scopes: ['BILLING_READ'], partner: { id: tenant.partnerId } },
    });
    const [event] = await eventsOf(apiKey!.id);
    expect(event).toMatchObject({ kind: 'KEY_ISSUED', actorName: 'manager of erp' });
    const asking = (await listed(manager('erp'))).find(({ name }) => name === 'manager of erp');
    expect(event?.actorId).toBe(asking?.id);
  });

  test('once: a repeated idempotency key neither shows it again nor makes a second one, from whichever key of the party', async () => {
    const asked = { name: 'Once', scopes: ['CONTRACTS_READ'] };
    const first = await manage('createApiKey', manager('administrator'), asked, 'once');
    const before = await databaseState(api.database, tenant.sessions.administrator);
    for (const who of ['administrator', 'technician'] as const) {
      const again = await manage('createApiKey', manager(who), asked, 'once');
      expect(again).toMatchObject({ refusals: [], replayed: true, secret: null, apiKey: { id: first.apiKey!.id } });
    }
    expect(await databaseState(api.database, tenant.sessions.administrator)).toEqual(before);
  });

  test('and its secret is kept nowhere', async () => {
    const { secret } = await manage('createApiKey', manager('administrator'), { name: 'Hidden', scopes: [] });
    const [, hidden = ''] = secret!.split('.');
    expect(hidden).toHaveLength(32);
    const held = JSON.stringify(await databaseState(api.database, tenant.sessions.administrator));
    expect(held).toContain('Hidden');
    expect(held).not.toContain(hidden);
  });

  test.each([
    ['a scope that the asking key lacks', { scopes: ['BILLING_ACKNOWLEDGE'] }, 'SCOPE_NOT_HELD', ['scopes']],
    ['an end that is over', { expiresAt: NOW }, 'TIME_NOT_AHEAD', ['expiresAt']],
    ['a name that shows nothing', { name: ' ' }, 'TEXT_INVALID', ['name']],
  ])('not with %s', async (_what, wrong, code, path) => {
    const asked = { name: 'Wrong', scopes: ['CONTRACTS_READ'], ...wrong };
    const { refusals, apiKey, secret } = await manage('createApiKey', manager('technician'), asked);
    expect([refusals, apiKey, secret]).toEqual([[{ code, path }], null, null]);
  });

  test('by a key that has the scope for it alone', async () => {
    const without = await made(
      'administrator',
      SCOPES.filter((scope) => scope !== 'keys:manage'),
    );
    const { data, errors } = await sendTo('createApiKey', without, { name: 'X', scopes: [] });
    expect([data, errors[0]?.extensions.code]).toEqual([{ done: null }, 'FORBIDDEN']);
    expect((await api.send(without, `{ apiKeys { nodes { id } } }`)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('and is a demo key when a demo key made it, so that it stands for nobody where those do not', async () => {
    const demo = await made('administrator', SCOPES, true);
    const { apiKey } = await manage('createApiKey', demo, { name: 'Of a demo', scopes: [] });
    const text = 'SELECT demo FROM api_key WHERE id = $1';
    const rows = await reading(tenant, (read) => read.query({ name: 'test:demo', text }, [apiKey!.id]));
    expect(rows).toEqual([{ demo: true }]);
  });
});

describe('keys are listed', () => {
  test('to their own party alone', async () => {
    const lists = new Map<Who, readonly Shown[]>();
    for (const who of ['administrator', 'erp', 'client', 'otherClient'] as const) {
      await manage('createApiKey', manager(who), { name: `Listed of ${who}`, scopes: [] });
      lists.set(who, await listed(manager(who)));
    }
    for (const [who, keys] of lists) {
      expect(new Set(keys.map(({ kind }) => kind))).toEqual(new Set([tenant.sessions[who].kind]));
      expect(keys.filter(({ name }) => name.startsWith('Listed of')).map(({ name }) => name)).toEqual([
        `Listed of ${who}`,
      ]);
    }
    const all = [...lists.values()].flat().map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
  });

  test('with when they were last used, which is noted apart from the request', async () => {
    const { apiKey, secret } = await manage('createApiKey', manager('client'), { name: 'Used', scopes: [] });
    expect(await refusedAs(secret!)).toBeNull();
    let used: string | null | undefined = null;
    while (used === null) used = (await listed(manager('client'))).find(({ id }) => id === apiKey!.id)?.lastUsedAt;
    expect(used).toBe(NOW);
  }, 30_000);
});

describe('a key is rotated', () => {
  async function fresh(who: Who, asked: object = {}): Promise<{ id: string; secret: string }> {
    const { apiKey, secret } = await manage('createApiKey', manager(who), {
      name: 'Old',
      scopes: ['CONTRACTS_READ'],
      ...asked,
    });
    return { id: apiKey!.id, secret: secret! };
  }

  test('by one with the same name, party and scopes; both are valid until the overlap is over', async () => {
    const old = await fresh('client');
    const rotated = await manage('rotateApiKey', manager('client'), { apiKeyId: old.id, overlap: 'PT1H' });
    expect(rotated).toMatchObject({
      refusals: [],
      apiKey: { name: 'Old', kind: 'CLIENT', scopes: ['CONTRACTS_READ'], expiresAt: null, replaces: { id: old.id } },
      replacedKey: { id: old.id, expiresAt: '2026-04-01T09:00:00Z' },
    });
    expect([await refusedAs(old.secret), await refusedAs(rotated.secret!)]).toEqual([null, null]);
    api.clock.moveTo(at('2026-04-01T09:00:00Z'));
    expect([await refusedAs(old.secret), await refusedAs(rotated.secret!)]).toEqual(['UNAUTHENTICATED', null]);
    expect((await eventsOf(old.id)).map(({ kind }) => kind)).toEqual(['KEY_ISSUED', 'KEY_REPLACED']);
    expect((await eventsOf(rotated.apiKey!.id)).map(({ kind }) => kind)).toEqual(['KEY_ISSUED']);
  });

  test('at once without an overlap, and after a day when none is named', async () => {
    const [now, later] = [await fresh('client'), await fresh('client')];
    const at0 = await manage('rotateApiKey', manager('client'), { apiKeyId: now.id, overlap: 'PT0S' });
    expect([at0.replacedKey?.expiresAt, await refusedAs(now.secret)]).toEqual([NOW, 'UNAUTHENTICATED']);
    const day = await manage('rotateApiKey', manager('client'), { apiKeyId: later.id });
    expect(day.replacedKey?.expiresAt).toBe('2026-04-02T08:00:00Z');
  });

  test('once: its secret is not shown again, and a replaced key is not replaced a second time', async () => {
    const old = await fresh('client');
    const asked = { apiKeyId: old.id };
    const first = await manage('rotateApiKey', manager('client'), asked, 'rotate');
    expect(await manage('rotateApiKey', manager('client'), asked, 'rotate')).toMatchObject({
      replayed: true,
      secret: null,
      apiKey: { id: first.apiKey!.id },
    });
    const { refusals } = await manage('rotateApiKey', manager('client'), asked);
    expect(refusals).toEqual([{ code: 'ALREADY_EXISTS', path: ['apiKeyId'] }]);
  });

  test('the new one lives as long as the old one was given, and the old one never longer than it would have', async () => {
    const old = await fresh('client', { expiresAt: '2026-04-01T18:00:00Z' });
    api.clock.moveTo(at('2026-04-01T17:00:00Z'));
    const rotated = await manage('rotateApiKey', manager('client'), { apiKeyId: old.id });
    expect(rotated).toMatchObject({
      apiKey: { expiresAt: '2026-04-02T03:00:00Z' },
      replacedKey: { expiresAt: '2026-04-01T18:00:00Z' },
    });
  });

  test('never by a key that may do less: its secret would be a way to more', async () => {
    const { apiKey } = await manage('createApiKey', manager('administrator'), {
      name: 'More',
      scopes: ['PENALTIES_DECIDE'],
    });
    const { refusals, secret } = await manage('rotateApiKey', manager('technician'), { apiKeyId: apiKey!.id });
    expect([refusals, secret]).toEqual([[{ code: 'SCOPE_NOT_HELD', path: ['apiKeyId'] }], null]);
  });

  test('not with an overlap beyond ninety days, nor once it is over', async () => {
    const old = await fresh('client', { expiresAt: '2026-04-01T09:00:00Z' });
    const long = await manage('rotateApiKey', manager('client'), { apiKeyId: old.id, overlap: 'PT2161H' });
    expect(long.refusals).toEqual([{ code: 'NUMBER_OUT_OF_RANGE', path: ['overlap'] }]);
    api.clock.moveTo(at('2026-04-01T09:00:00Z'));
    const late = await manage('rotateApiKey', manager('client'), { apiKeyId: old.id });
    expect(late.refusals).toEqual([{ code: 'KEY_NOT_VALID', path: ['apiKeyId'] }]);
  });
});

describe('a key is revoked', () => {
  test('and stands for nobody within a second; a second time is refused', async () => {
    const { apiKey, secret } = await manage('createApiKey', manager('erp'), { name: 'Gone', scopes: [] });
    const revoked = await manage('revokeApiKey', manager('erp'), { apiKeyId: apiKey!.id });
    expect(revoked).toMatchObject({ refusals: [], apiKey: { revokedAt: NOW } });
    expect(await refusedAs(secret!)).toBe('UNAUTHENTICATED');
    const again = await manage('revokeApiKey', manager('erp'), { apiKeyId: apiKey!.id });
    expect(again.refusals).toEqual([{ code: 'KEY_NOT_VALID', path: ['apiKeyId'] }]);
    expect((await eventsOf(apiKey!.id)).map(({ kind }) => kind)).toEqual(['KEY_ISSUED', 'KEY_REVOKED']);
  });

  test('even by itself, and from then on makes no other key, not even in the second in which it is still believed', async () => {
    const scopes = ['KEYS_MANAGE', 'CONTRACTS_READ'];
    const { apiKey, secret } = await manage('createApiKey', manager('technician'), { name: 'Leaving', scopes });
    expect((await manage('revokeApiKey', secret!, { apiKeyId: apiKey!.id })).refusals).toEqual([]);
    const before = (await listed(manager('technician'))).length;
    let codes: (string | undefined)[] = [];
    while (codes[0] !== 'UNAUTHENTICATED') {
      const { data, errors } = await sendTo('createApiKey', secret!, { name: 'After', scopes: [] });
      const done = data?.['done'] as Managed | undefined;
      codes = [errors[0]?.extensions.code, done?.refusals[0]?.code];
      expect([
        ['UNAUTHENTICATED', undefined],
        [undefined, 'KEY_NOT_VALID'],
      ]).toContainEqual(codes);
    }
    expect(await listed(manager('technician'))).toHaveLength(before);
  });

  test('is never that of another party: for them it does not exist', async () => {
    const whose: Record<string, string> = {};
    for (const who of ['administrator', 'erp', 'client', 'otherClient'] as const)
      whose[who] = (await manage('createApiKey', manager(who), { name: `Kept by ${who}`, scopes: [] })).apiKey!.id;
    const before = await databaseState(api.database, tenant.sessions.administrator);
    for (const who of ['administrator', 'erp', 'client', 'otherClient'] as const)
      for (const [owner, apiKeyId] of Object.entries(whose)) {
        if (owner === who) continue;
        for (const operation of ['revokeApiKey', 'rotateApiKey']) {
          const { refusals } = await manage(operation, manager(who), { apiKeyId });
          expect([who, owner, refusals]).toEqual([who, owner, [{ code: 'NOT_FOUND', path: ['apiKeyId'] }]]);
        }
      }
    expect(await databaseState(api.database, tenant.sessions.administrator)).toEqual(before);
  });
});

test('what happened to keys leads to their rows', async () => {
  expect(await reading(tenant, unfolded)).toEqual([]);
});
