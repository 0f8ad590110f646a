import { v7 } from 'uuid';
import { writeApiKey } from '../../api/app/access/api-key';
import { insertKey } from '../../api/app/access/create-provider';
import { SCOPES, type Scope } from '../../api/app/access/scopes';
import { heldAt } from '../../api/domain/time/clock';
import { apiSchema } from '../../api/server';
import { furnish, type Things } from '../support/furnish';
import { startTestApi, type GraphqlAnswer, type TestApi } from '../support/test-api';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { selectAll } from './select-all';

/**
 * What keys with one scope each are answered: the schema's paths are walked in
 * test/codegen/scopes.test.ts; here they are asked.
 */

const QUERIES = apiSchema().getQueryType()!.getFields();

let api: TestApi;
let tenant: Tenant;
let own: Things;
const keys = new Map<string, string>();
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z');
  tenant = await makeTenant(api.database, 'Alpha', 'ALL');
  ({ own } = await furnish(tenant));
});
afterAll(() => api.close());

async function keyWith(...scopes: readonly Scope[]): Promise<string> {
  const name = scopes.join(' ');
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = writeApiKey(tenant.providerId, v7());
  await api.database.write(tenant.sessions.administrator, (tx) =>
    insertKey(
      tx,
      tenant.providerId,
      { key, name, scopes, demo: false, kind: 'PROVIDER' },
      heldAt(at('2026-01-01T00:00:00Z')),
    ),
  );
  keys.set(name, key.text);
  return key.text;
}

const ENTRIES: readonly (readonly [string, keyof Things, Scope])[] = [
  ['contract', 'contract', 'contracts:read'],
  ['client', 'client', 'contracts:read'],
  ['incident', 'incident', 'incidents:read'],
  ['intervention', 'intervention', 'incidents:read'],
  ['penalty', 'penalty', 'penalties:read'],
  ['billingAdjustment', 'adjustment', 'billing:read'],
];

function askById(key: string, field: string, id: string): Promise<GraphqlAnswer> {
  return api.send(key, `query ($id: ID!) { ${field}(id: $id) ${selectAll(QUERIES[field]!.type, 1)} }`, { id });
}

describe.each(ENTRIES)('%s', (field, thing, needed) => {
  test.each(SCOPES.filter((scope) => scope !== needed))(
    'is null with %s alone, and nothing else is told',
    async (scope) => {
      const { data, errors } = await askById(await keyWith(scope), field, own[thing]);
      expect(data).toEqual({ [field]: null });
      expect(errors).toMatchObject([{ path: [field], extensions: { code: 'FORBIDDEN' } }]);
    },
  );

  test('is answered with its scope alone: what needs another one is null, with an error at its place', async () => {
    const answer = await askById(await keyWith(needed), field, own[thing]);
    expect(answer.data).toMatchObject({ [field]: { id: own[thing] } });
    expect(answer.errors.length).toBeGreaterThan(field === 'client' ? -1 : 0);
    for (const { path = [], extensions } of answer.errors) {
      expect(extensions.code).toBe('FORBIDDEN');
      const place = path.reduce<unknown>(
        (value, step) => (value as Record<string | number, unknown>)[step],
        answer.data,
      );
      expect([path, place]).toEqual([path, null]);
    }
    // The compiled form of the same document answers the same.
    const again = await askById(await keyWith(needed), field, own[thing]);
    expect([again.data, again.errors]).toEqual([answer.data, answer.errors]);
  });
});

test('a technician restores an incident, and is shown no penalty', async () => {
  const document = `mutation ($input: RestoreIncidentInput!) {
    restoreIncident(idempotencyKey: "r", input: $input) {
      refusals { code } incident { status penalties { nodes { id } } } assessedPenalties { amount explanation { text } } } }`;
  const key = await keyWith('incidents:manage', 'incidents:read');
  const { data, errors } = await api.send(key, document, { input: { incidentId: own.openIncident } });
  expect(data).toEqual({
    restoreIncident: { refusals: [], incident: { status: 'RESTORED', penalties: null }, assessedPenalties: null },
  });
  expect(errors.map(({ path, extensions }) => [path?.join('.'), extensions.code]).sort()).toEqual([
    ['restoreIncident.assessedPenalties', 'FORBIDDEN'],
    ['restoreIncident.incident.penalties', 'FORBIDDEN'],
  ]);
});

test('a mutation without its scope does nothing, and leaves the others of its document their answers', async () => {
  const document = `mutation ($client: CreateClientInput!, $penalty: ClaimPenaltyInput!) {
    createClient(idempotencyKey: "c", input: $client) { client { name } }
    claimPenalty(idempotencyKey: "p", input: $penalty) { refusals { code } } }`;
  const variables = { client: { name: 'New' }, penalty: { penaltyId: own.penalty } };
  const answer = await api.send(await keyWith('contracts:write', 'contracts:read'), document, variables);
  expect(answer.data).toEqual({ createClient: { client: { name: 'New' } }, claimPenalty: null });
  expect(answer.errors).toMatchObject([{ path: ['claimPenalty'], extensions: { code: 'FORBIDDEN' } }]);
});
