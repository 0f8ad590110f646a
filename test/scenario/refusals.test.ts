import { startTestApi, type TestApi } from '../support/test-api';
import { databaseState } from '../support/database-state';

/** Bad input over HTTP: each with its coded answer, and the database as it was. */

let api: TestApi;
let ids: {
  readonly client: string;
  readonly otherClient: string;
  readonly contract: string;
  readonly otherContract: string;
  readonly incident: string;
  readonly restored: string;
  readonly penalty: string;
  readonly asset: string;
};

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

const UNKNOWN = '019a0000-0000-7000-8999-000000000999';
type Who = keyof TestApi['keys'];

interface Case {
  readonly name: string;
  readonly as: Who;
  readonly field: string;
  readonly input: () => Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly path: readonly string[];
}

const work = { technician: 'T', startedAt: '2026-03-19T09:00:00Z', minutes: 10, mode: 'REMOTE', kind: 'CURATIVE' };
const contract = (changes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  clientId: ids.client,
  number: 'BAD-1',
  termsPack: { id: 'omr-hosted', version: 1 },
  startsOn: '2026-03-20',
  priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 EUR' }],
  modules: [{ key: 'J' }, { key: 'K' }],
  ...changes,
});

const INPUT_TYPES: Readonly<Record<string, string>> = {
  createContract: 'CreateContractInput',
  createClient: 'CreateClientInput',
  signContract: 'SignContractInput',
  activateContract: 'ActivateContractInput',
  addAsset: 'AddAssetInput',
  reportIncident: 'ReportIncidentInput',
  recordFirstResponse: 'RecordFirstResponseInput',
  restoreIncident: 'RestoreIncidentInput',
  correctIncident: 'CorrectIncidentInput',
  excludePeriod: 'ExcludePeriodInput',
  endExcludedPeriod: 'EndExcludedPeriodInput',
  claimPenalty: 'ClaimPenaltyInput',
  acceptPenalty: 'AcceptPenaltyInput',
  recordIntervention: 'RecordInterventionInput',
  acknowledgeBillingAdjustments: 'AcknowledgeBillingAdjustmentsInput',
};

const cases: readonly Case[] = [
  {
    name: 'an unknown id',
    as: 'administrator',
    field: 'activateContract',
    input: () => ({ contractId: UNKNOWN }),
    code: 'NOT_FOUND',
    path: ['contractId'],
  },
  {
    name: 'an id that is none',
    as: 'administrator',
    field: 'activateContract',
    input: () => ({ contractId: "x' OR 1=1" }),
    code: 'NOT_FOUND',
    path: ['contractId'],
  },
  {
    name: 'another client’s contract',
    as: 'client',
    field: 'reportIncident',
    input: () => ({
      contractId: ids.otherContract,
      severity: 'MINOR',
      kind: 'OTHER',
      channel: 'WEB',
      description: 'x',
    }),
    code: 'NOT_FOUND',
    path: ['contractId'],
  },
  {
    name: 'an asset of another contract',
    as: 'administrator',
    field: 'reportIncident',
    input: () => ({
      contractId: ids.otherContract,
      assetIds: [ids.asset],
      severity: 'MINOR',
      kind: 'OTHER',
      channel: 'WEB',
      description: 'x',
    }),
    code: 'CONTRACT_MISMATCH',
    path: ['assetIds', '0'],
  },
  {
    name: 'an incident of another contract',
    as: 'technician',
    field: 'recordIntervention',
    input: () => ({ ...work, contractId: ids.otherContract, incidentId: ids.incident }),
    code: 'CONTRACT_MISMATCH',
    path: ['incidentId'],
  },
  {
    name: 'restored before received',
    as: 'technician',
    field: 'restoreIncident',
    input: () => ({ incidentId: ids.incident, restoredAt: '2026-03-16T07:59:59Z' }),
    code: 'TIMES_OUT_OF_ORDER',
    path: ['restoredAt'],
  },
  {
    name: 'restored in the future',
    as: 'technician',
    field: 'restoreIncident',
    input: () => ({ incidentId: ids.incident, restoredAt: '2026-03-20T10:00:01Z' }),
    code: 'TIME_IN_FUTURE',
    path: ['restoredAt'],
  },
  {
    name: 'restored twice',
    as: 'technician',
    field: 'restoreIncident',
    input: () => ({ incidentId: ids.restored }),
    code: 'INCIDENT_STATE_CONFLICT',
    path: ['incidentId'],
  },
  {
    name: 'a first response before reception',
    as: 'technician',
    field: 'recordFirstResponse',
    input: () => ({ incidentId: ids.incident, respondedAt: '2026-03-01T00:00:00Z' }),
    code: 'TIMES_OUT_OF_ORDER',
    path: ['respondedAt'],
  },
  {
    name: 'a cause that the pack does not list',
    as: 'technician',
    field: 'excludePeriod',
    input: () => ({ incidentId: ids.incident, cause: 'FULL_MOON', startedAt: '2026-03-16T09:00:00Z' }),
    code: 'UNKNOWN_CAUSE',
    path: ['cause'],
  },
  {
    name: 'an incident excluded by a cause that the pack does not list',
    as: 'technician',
    field: 'correctIncident',
    input: () => ({ incidentId: ids.incident, excludedBy: 'FULL_MOON', reason: 'x' }),
    code: 'UNKNOWN_CAUSE',
    path: ['excludedBy'],
  },
  {
    name: 'an excluded period that ends before it begins',
    as: 'technician',
    field: 'excludePeriod',
    input: () => ({
      incidentId: ids.incident,
      cause: 'THIRD_PARTY',
      startedAt: '2026-03-16T09:00:00Z',
      endedAt: '2026-03-16T09:00:00Z',
    }),
    code: 'TIMES_OUT_OF_ORDER',
    path: ['endedAt'],
  },
  {
    name: 'negative minutes',
    as: 'technician',
    field: 'recordIntervention',
    input: () => ({ ...work, contractId: ids.contract, minutes: -1 }),
    code: 'NUMBER_OUT_OF_RANGE',
    path: ['minutes'],
  },
  {
    name: 'far too many minutes',
    as: 'technician',
    field: 'recordIntervention',
    input: () => ({ ...work, contractId: ids.contract, minutes: 2_000_000 }),
    code: 'NUMBER_OUT_OF_RANGE',
    path: ['minutes'],
  },
  {
    name: 'work that no module covers',
    as: 'technician',
    field: 'recordIntervention',
    input: () => ({ ...work, contractId: ids.contract, kind: 'COORDINATION' }),
    code: 'QUOTE_REQUIRED',
    path: ['kind'],
  },
  {
    name: 'another currency',
    as: 'administrator',
    field: 'createContract',
    input: () => contract({ priceComponents: [{ code: 'HOSTING', monthlyAmount: '1000.00 USD' }] }),
    code: 'CURRENCY_MISMATCH',
    path: ['priceComponents', '0', 'monthlyAmount'],
  },
  {
    name: 'a negative price',
    as: 'administrator',
    field: 'createContract',
    input: () => contract({ priceComponents: [{ code: 'HOSTING', monthlyAmount: '-1.00 EUR' }] }),
    code: 'AMOUNT_NOT_POSITIVE',
    path: ['priceComponents', '0', 'monthlyAmount'],
  },
  {
    name: 'a pack that does not exist',
    as: 'administrator',
    field: 'createContract',
    input: () => contract({ termsPack: { id: 'nobody', version: 1 } }),
    code: 'TERMS_PACK_NOT_FOUND',
    path: ['termsPack'],
  },
  {
    name: 'a pack version that does not exist',
    as: 'administrator',
    field: 'createContract',
    input: () => contract({ termsPack: { id: 'omr-hosted', version: 99 } }),
    code: 'TERMS_PACK_NOT_FOUND',
    path: ['termsPack'],
  },
  {
    name: 'a module that the pack does not offer',
    as: 'administrator',
    field: 'createContract',
    input: () => contract({ modules: [{ key: 'ZZ' }] }),
    code: 'UNKNOWN_MODULE',
    path: ['modules', '0', 'key'],
  },
  {
    name: 'a price component that the pack does not offer',
    as: 'administrator',
    field: 'createContract',
    input: () => contract({ priceComponents: [{ code: 'PIZZA', monthlyAmount: '1.00 EUR' }] }),
    code: 'UNKNOWN_PRICE_COMPONENT',
    path: ['priceComponents', '0', 'code'],
  },
  {
    name: 'a parameter that the pack does not have',
    as: 'administrator',
    field: 'createContract',
    input: () => contract({ overrides: [{ parameter: 'moon.phase', value: '1' }] }),
    code: 'UNKNOWN_PARAMETER',
    path: ['overrides', '0', 'parameter'],
  },
  {
    name: 'an override of the wrong type',
    as: 'administrator',
    field: 'createContract',
    input: () => contract({ overrides: [{ parameter: 'restoration.target', value: 'soon' }] }),
    code: 'OVERRIDE_REFUSED',
    path: ['overrides', '0', 'value'],
  },
  {
    name: 'an override out of bounds',
    as: 'administrator',
    field: 'createContract',
    input: () => contract({ overrides: [{ parameter: 'restoration.target', value: 'PT900000H' }] }),
    code: 'OVERRIDE_REFUSED',
    path: ['overrides', '0', 'value'],
  },
  {
    name: 'a billing period that the pack does not offer',
    as: 'administrator',
    field: 'createContract',
    input: () => contract({ billingPeriodMonths: 5 }),
    code: 'BILLING_PERIOD_NOT_OFFERED',
    path: ['billingPeriodMonths'],
  },
  {
    name: 'a contract number that is taken',
    as: 'administrator',
    field: 'createContract',
    input: () => contract({ number: 'SIL-2026-001' }),
    code: 'ALREADY_EXISTS',
    path: ['number'],
  },
  {
    name: 'opening hours that the pack leaves to the contract and nobody gave',
    as: 'administrator',
    field: 'createContract',
    input: () =>
      contract({ termsPack: { id: 'owl-monitoring', version: 1 }, priceComponents: [], modules: [{ key: 'level-1' }] }),
    code: 'PARAMETER_REQUIRED',
    path: ['overrides'],
  },
  {
    name: 'a contract signed twice',
    as: 'administrator',
    field: 'signContract',
    input: () => ({
      contractId: ids.contract,
      method: 'ELECTRONIC',
      signedAt: '2026-03-01T00:00:00Z',
      signatory: 'x',
      proof: 'y',
    }),
    code: 'CONTRACT_TRANSITION_NOT_ALLOWED',
    path: [],
  },
  {
    name: 'a contract activated twice',
    as: 'administrator',
    field: 'activateContract',
    input: () => ({ contractId: ids.contract }),
    code: 'CONTRACT_TRANSITION_NOT_ALLOWED',
    path: [],
  },
  {
    name: 'a claim made twice',
    as: 'client',
    field: 'claimPenalty',
    input: () => ({ penaltyId: ids.penalty }),
    code: 'PENALTY_TRANSITION_NOT_ALLOWED',
    path: [],
  },
  {
    name: 'a penalty accepted twice',
    as: 'administrator',
    field: 'acceptPenalty',
    input: () => ({ penaltyId: ids.penalty }),
    code: 'PENALTY_TRANSITION_NOT_ALLOWED',
    path: [],
  },
  {
    name: 'a serial number that the client has already',
    as: 'administrator',
    field: 'addAsset',
    input: () => ({
      contractId: ids.contract,
      designation: 'x',
      kind: 'SERVER',
      ownership: 'SHARED',
      serialNumber: 'HV-2201',
    }),
    code: 'ALREADY_EXISTS',
    path: ['serialNumber'],
  },
  {
    name: 'an empty description',
    as: 'client',
    field: 'reportIncident',
    input: () => ({ contractId: ids.contract, severity: 'MINOR', kind: 'OTHER', channel: 'WEB', description: '  ' }),
    code: 'TEXT_INVALID',
    path: ['description'],
  },
];

describe('a rule of the business that is broken is answered as data, and nothing is changed', () => {
  test.each(cases)('$name: $code', async ({ as, field, input, code, path }) => {
    const before = await databaseState(api.database);
    const answer = await api.ask<
      Record<string, { refusals: { code: string; path: string[]; message: string; whatToDo: string }[] }>
    >(
      api.keys[as],
      `mutation ($input: ${INPUT_TYPES[field] ?? ''}!) { ${field}(idempotencyKey: "bad-${field}", input: $input) { refusals { code path message whatToDo } } }`,
      { input: input() },
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
    'mutation ($amount: Money!) { createContract(idempotencyKey: "k", input: { clientId: "x", number: "n", termsPack: { id: "omr-hosted", version: 1 }, startsOn: "2026-03-20", modules: [], priceComponents: [{ code: "HOSTING", monthlyAmount: $amount }] }) { refusals { code } } }';
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
    expect(await ask('no-id')).toEqual(nothing);
    expect(await ask(ids.contract)).toMatchObject({ contract: { id: ids.contract } });
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
