import { randomUUID } from 'node:crypto';
import { ATELIER_ID } from '../../seeds/demo/seed-demo';
import { startTestApi, type TestApi } from '../support/test-api';

let api: TestApi;
let contractId: string;
beforeAll(async () => {
  api = await startTestApi();
  const { contracts } = await api.ask<{ contracts: { nodes: readonly { id: string }[] } }>(
    api.keys.administrator,
    '{ contracts(first: 1) { nodes { id } } }',
  );
  contractId = contracts.nodes[0]?.id ?? 'none';
  report = { ...report, contractId };
});
afterAll(() => api.close());

interface Refusals {
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[]; readonly message: string }[];
}

const REPORT = `mutation ($key: String!, $input: ReportIncidentInput!) {
  reportIncident(idempotencyKey: $key, input: $input) { replayed refusals { code path message } incident { id description } }
}`;
const CREATE = `mutation ($key: String!, $input: CreateClientInput!) {
  createClient(idempotencyKey: $key, input: $input) { refusals { code path message } client { id name registrationNumber } }
}`;

let report = {
  contractId: '',
  severity: 'MINOR',
  kind: 'DEGRADATION',
  channel: 'EMAIL',
  description: 'The printer hums.',
};

type Reported = {
  readonly reportIncident: Refusals & { replayed: boolean; incident: { id: string; description: string } };
};
type Created = { readonly createClient: Refusals & { client: { name: string; registrationNumber: string } | null } };

const create = async (input: object): Promise<Created['createClient']> =>
  (await api.ask<Created>(api.keys.administrator, CREATE, { key: randomUUID(), input })).createClient;

test('null is what is left out: a repeat that writes it is a repeat', async () => {
  const key = randomUUID();
  const first = await api.ask<Reported>(api.keys.technician, REPORT, { key, input: report });
  const again = await api.ask<Reported>(api.keys.technician, REPORT, { key, input: { ...report, receivedAt: null } });
  expect(first.reportIncident).toMatchObject({ refusals: [], replayed: false });
  expect(again.reportIncident).toMatchObject({ refusals: [], replayed: true });
  expect(again.reportIncident.incident.id).toBe(first.reportIncident.incident.id);
});

test('an id in capital letters is the same id, as a variable and as a literal', async () => {
  const key = randomUUID();
  const capitals = contractId.toUpperCase();
  expect(capitals).not.toBe(contractId);
  await api.ask<Reported>(api.keys.technician, REPORT, { key, input: report });
  const again = await api.ask<Reported>(api.keys.technician, REPORT, {
    key,
    input: { ...report, contractId: capitals },
  });
  expect(again.reportIncident).toMatchObject({ refusals: [], replayed: true });
  expect(
    await api.ask(
      api.keys.technician,
      `query ($id: ID!) { variable: contract(id: $id) { id } literal: contract(id: "${capitals}") { id } }`,
      { id: capitals },
    ),
  ).toEqual({ variable: { id: contractId }, literal: { id: contractId } });
});

test('line ends of Windows are kept as line feeds', async () => {
  const input = { ...report, description: 'First line\r\nsecond line' };
  const answer = await api.ask<Reported>(api.keys.technician, REPORT, { key: randomUUID(), input });
  expect(answer.reportIncident.incident.description).toBe('First line\nsecond line');
});

test.each([
  ['NUL', 'A\u0000B', 'U+0000'],
  ['a bell', 'A\u0007B', 'U+0007'],
  ['half a surrogate pair', 'A\ud800B', 'U+D800'],
])('%s in a text or an id is refused where it comes in', async (_, name, character) => {
  const answers = [
    await api.send(api.keys.administrator, CREATE, { key: randomUUID(), input: { name } }),
    await api.send(api.keys.administrator, CREATE, { key: name, input: { name: 'fine' } }),
    await api.send(api.keys.administrator, `query ($id: ID!) { contract(id: $id) { id } }`, { id: name }),
  ];
  for (const { errors } of answers) {
    expect(errors.map((error) => error.extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain(character);
  }
});

test('in a literal too', async () => {
  const { errors } = await api.send(api.keys.administrator, String.raw`{ contract(id: "A\u0000B") { id } }`);
  expect(errors.map((error) => [error.extensions.code, error.message.includes('U+0000')])).toEqual([
    ['BAD_USER_INPUT', true],
  ]);
});

test('a name of which nothing can be seen is refused', async () => {
  for (const name of ['', '  ', '\u200b', '\u00a0\u2060']) {
    expect((await create({ name })).refusals).toEqual([
      { code: 'TEXT_INVALID', path: ['name'], message: 'The text is blank.' },
    ]);
  }
});

test('lengths count characters, not halves of them', async () => {
  expect((await create({ name: '🔧'.repeat(200) })).refusals).toEqual([]);
  expect((await create({ name: '🔧'.repeat(201) })).refusals[0]?.message).toBe('The text has 201 characters.');
});

test('registration numbers are one whatever their spaces and letters', async () => {
  const first = await create({ name: 'First', registrationNumber: ' FR 732 829 320 ' });
  expect(first.client?.registrationNumber).toBe('FR 732 829 320');
  for (const registrationNumber of ['FR 732 829 320', 'fr732829320', 'FR\u00a0732\u00a0829\u00a0320'])
    expect((await create({ name: 'Second', registrationNumber })).refusals[0]?.code).toBe('ALREADY_EXISTS');
  expect((await create({ name: 'Third', registrationNumber: 'FR 732 829 321' })).refusals).toEqual([]);
});

test('contract numbers are one whatever their spaces and letters, two servers at once included', async () => {
  const make = (number: string): Promise<{ createContract: Refusals & { contract: { number: string } | null } }> =>
    api.ask(
      api.keys.administrator,
      `mutation ($key: String!, $input: CreateContractInput!) {
        createContract(idempotencyKey: $key, input: $input) { refusals { code path message } contract { number } }
      }`,
      {
        key: randomUUID(),
        input: {
          clientId: ATELIER_ID,
          number,
          termsPack: { key: 'omr-hosted', version: 1 },
          startsOn: '2026-01-01',
          priceComponents: [{ code: 'HOSTING', monthlyAmount: '100.00 EUR' }],
          modules: [],
        },
      },
    );
  const both = await Promise.all(['DUP-1', ' dup-1 '].map(make));
  expect(both.map(({ createContract }) => createContract.refusals.map(({ code }) => code)).sort()).toEqual([
    [],
    ['ALREADY_EXISTS'],
  ]);
  expect((await make('Dup -1')).createContract.refusals[0]?.code).toBe('ALREADY_EXISTS');
});
