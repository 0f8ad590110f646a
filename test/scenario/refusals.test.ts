import { startTestApi, type TestApi } from '../support/test-api';
import { databaseState } from '../support/database-state';
import { BROKEN_RULES, INPUT_TYPES, UNKNOWN, type StoryIds } from './broken-rules';

/** Bad input over HTTP: each with its coded answer, and the database as it was. */

let api: TestApi;
let ids: StoryIds;

beforeAll(async () => {
  api = await startTestApi('2026-03-20T10:00:00Z');
  interface Found {
    contracts: {
      nodes: {
        id: string;
        client: { id: string };
        assets: { nodes: { id: string }[] };
        incidents: { nodes: { id: string; restoredAt: string | null }[] };
        penalties: { nodes: { id: string }[] };
      }[];
    };
  }
  const { contracts } = await api.ask<Found>(
    api.keys.administrator,
    '{ contracts { nodes { id client { id } assets { nodes { id } } incidents { nodes { id restoredAt } } penalties { nodes { id } } } } }',
  );
  const [own, other] = contracts.nodes;
  const pick = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the demo story lacks something');
    return value;
  };
  ids = {
    client: pick(own).client.id,
    otherClient: pick(other).client.id,
    contract: pick(own).id,
    otherContract: pick(other).id,
    incident: pick(own?.incidents.nodes.find((incident) => incident.restoredAt === null)).id,
    restored: pick(own?.incidents.nodes.find((incident) => incident.restoredAt !== null)).id,
    penalty: pick(own?.penalties.nodes[0]).id,
    asset: pick(own?.assets.nodes[0]).id,
  };
});
afterAll(() => api.close());

type Who = keyof TestApi['keys'];

describe('a rule of the business that is broken is answered as data, and nothing is changed', () => {
  test.each(BROKEN_RULES)('$name: $code', async ({ as, field, input, code, path }) => {
    const before = await databaseState(api.database);
    const answer = await api.ask<
      Record<string, { refusals: { code: string; path: string[]; message: string; whatToDo: string }[] }>
    >(
      api.keys[as],
      `mutation ($input: ${INPUT_TYPES[field] ?? ''}!) { ${field}(idempotencyKey: "bad-${field}", input: $input) { refusals { code path message whatToDo } } }`,
      { input: input(ids) },
    );
    const [refusal] = answer[field]?.refusals ?? [];
    expect(refusal).toMatchObject({ code, path });
    expect(refusal?.message.length).toBeGreaterThan(10);
    expect(refusal?.whatToDo.length).toBeGreaterThan(10);
    expect(await databaseState(api.database)).toEqual(before);
  });

  test('the same idempotency key with other input: IDEMPOTENCY_KEY_REUSED', async () => {
    const send = (name: string) =>
      api.ask<{ createClient: { replayed: boolean; refusals: { code: string }[]; client: { id: string } | null } }>(
        api.keys.administrator,
        'mutation ($name: String!) { createClient(idempotencyKey: "one-key", input: { name: $name }) { replayed refusals { code } client { id } } }',
        { name },
      );
    const first = await send('One');
    const before = await databaseState(api.database);
    expect((await send('Another')).createClient).toEqual({
      replayed: false,
      refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
      client: null,
    });
    expect((await send('One')).createClient).toEqual({
      replayed: true,
      refusals: [],
      client: first.createClient.client,
    });
    expect(await databaseState(api.database)).toEqual(before);
  });

  test('the same key at once runs once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        api.ask<{ createClient: { replayed: boolean; client: { id: string } } }>(
          api.keys.administrator,
          'mutation { createClient(idempotencyKey: "at-once", input: { name: "At once" }) { replayed client { id } } }',
        ),
      ),
    );
    expect(new Set(answers.map((answer) => answer.createClient.client.id)).size).toBe(1);
    expect(answers.filter((answer) => !answer.createClient.replayed)).toHaveLength(1);
  });
});

describe('a request that does not fit the schema is a coded error, and nothing is changed', () => {
  const CREATE =
    'mutation ($amount: Money!) { createContract(idempotencyKey: "k", input: { clientId: "x", number: "n", termsPack: { key: "omr-hosted", version: 1 }, startsOn: "2026-03-20", modules: [], priceComponents: [{ code: "HOSTING", monthlyAmount: $amount }] }) { refusals { code } } }';
  const RECORD =
    'mutation ($minutes: Int!) { recordIntervention(idempotencyKey: "k", input: { contractId: "x", technician: "T", startedAt: "2026-03-19T09:00:00Z", minutes: $minutes, mode: REMOTE, kind: CURATIVE }) { refusals { code } } }';
  const PAGE =
    'query ($first: Int!, $after: String) { billingAdjustments(first: $first, after: $after) { nodes { id } } contracts(first: 1) { nodes { id } } }';

  test.each<[string, Who, string, Readonly<Record<string, unknown>>, string]>([
    ['money with three decimals', 'administrator', CREATE, { amount: '10.123 EUR' }, 'MONEY_INVALID'],
    ['money as a float', 'administrator', CREATE, { amount: 10.5 }, 'MONEY_INVALID'],
    ['money without a currency', 'administrator', CREATE, { amount: '10.00' }, 'MONEY_INVALID'],
    ['fractional minutes', 'technician', RECORD, { minutes: 1.5 }, 'BAD_USER_INPUT'],
    ['a page of 10 000', 'erp', PAGE, { first: 10_000 }, 'PAGE_SIZE_INVALID'],
    ['first: -1', 'erp', PAGE, { first: -1 }, 'PAGE_SIZE_INVALID'],
    ['first: 0', 'erp', PAGE, { first: 0 }, 'PAGE_SIZE_INVALID'],
    ['a forged cursor', 'erp', PAGE, { first: 1, after: 'Zm9yZ2Vk' }, 'INVALID_CURSOR'],
    ['a cursor of another list', 'erp', PAGE, { first: 1, after: 'CONTRACTS' }, 'INVALID_CURSOR'],
    [
      'no idempotency key',
      'administrator',
      'mutation { createClient(input: { name: "x" }) { refusals { code } } }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unknown field', 'administrator', '{ contracts { nodes { colour } } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a document that cannot be parsed', 'administrator', '{ contracts {', {}, 'GRAPHQL_PARSE_FAILED'],
    [
      'a scope that the key lacks',
      'technician',
      'mutation { acceptPenalty(idempotencyKey: "k", input: { penaltyId: "x" }) { refusals { code } } }',
      {},
      'FORBIDDEN',
    ],
    [
      'an acknowledgement by someone who is no partner',
      'administrator',
      'mutation { acknowledgeBillingAdjustments(idempotencyKey: "k", input: { upTo: "x", documentNumber: "1" }) { refusals { code } } }',
      {},
      'FORBIDDEN',
    ],
  ])('%s', async (_name, as, query, variables, code) => {
    const given = { ...variables };
    if (given['after'] === 'CONTRACTS') {
      const { contracts } = await api.ask<{ contracts: { pageInfo: { endCursor: string } } }>(
        api.keys.erp,
        '{ contracts { pageInfo { endCursor } } }',
      );
      given['after'] = contracts.pageInfo.endCursor;
    }
    const before = await databaseState(api.database);
    const answer = await api.send(api.keys[as], query, given);
    expect(answer.errors.map((error) => error.extensions.code)).toContain(code);
    expect(JSON.stringify(answer.errors)).not.toMatch(/SELECT|node_modules|\/api\//);
    expect(await databaseState(api.database)).toEqual(before);
  });

  test.each([
    ['no key', null],
    ['no such key', 'nonsense'],
    ['a key with another secret', 'ast_AZoAAAAAcACAAAAAAAAAAQGaAAAAAHAAgAEAAAAAAAE.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'],
  ])('%s: UNAUTHENTICATED', async (_name, key) => {
    const answer = await api.send(key, '{ contracts { nodes { id } } }');
    expect(answer.status).toBe(401);
    expect(answer.errors.map((error) => error.extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(answer.data).toBeNull();
  });
});

describe('what may not be seen does not exist', () => {
  test('a client gets the same answer for another client’s contract as for none', async () => {
    const ask = (id: string) =>
      api.ask(
        api.keys.client,
        'query ($id: ID!) { contract(id: $id) { id } client(id: $id) { id } incident(id: $id) { id } }',
        { id },
      );
    const nothing = { contract: null, client: null, incident: null };
    expect(await ask(ids.otherContract)).toEqual(nothing);
    expect(await ask(UNKNOWN)).toEqual(nothing);
    expect(await ask(ids.contract)).toMatchObject({ contract: { id: ids.contract } });
  });

  test.each([
    ['contract(id: "no-id") { id }', '"no-id" is not an id.'],
    ['incident(id: "") { id }', '"" is not an id.'],
    ['termsPack(id: "omr-hosted") { id }', '"omr-hosted" is not the id of a terms pack.'],
    ['contracts(filter: { clientId: "no-id" }) { nodes { id } }', '"no-id" is not an id.'],
    ['billingAdjustments(filter: { contractId: "no-id" }) { nodes { id } }', '"no-id" is not an id.'],
  ])('%s: what is no id is a slip, not a row that is missing', async (field, sentence) => {
    const { data, errors } = await api.send(api.keys.administrator, `{ asked: ${field} }`);
    expect({ data, errors }).toMatchObject({
      data: { asked: null },
      errors: [{ message: expect.stringContaining(sentence) as string, extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  test('a partner lists the clients entrusted to it, the provider all', async () => {
    const names = async (key: string) =>
      (
        await api.ask<{ clients: { nodes: { name: string }[] } }>(key, '{ clients(first: 1000) { nodes { name } } }')
      ).clients.nodes.map((client) => client.name);
    expect(await names(api.keys.reseller)).toEqual(['Atelier Morel']);
    expect(await names(api.keys.administrator)).toEqual(
      expect.arrayContaining(['Atelier Morel', 'Clinique des Tilleuls']),
    );
  });
});
