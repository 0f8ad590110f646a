import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { clientOf, CREATE, storyContract } from './story-documents';

/** The facts of a contract that are only recorded, shown and dated, from signature to its end. */

interface Answer {
  readonly refusals: readonly { readonly code: string; readonly path: readonly string[] }[];
  readonly declaration: { readonly id: string; readonly [field: string]: unknown } | null;
}

const FIELDS = `id kind side awaits text person reference amount indemnity startsAt endsAt endedAt accepted answeredBy
  inForce withdrawnAt recordedBy author follows { kind }`;
const mutation = (
  name: string,
): string => `mutation ($key: String!, $input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) {
  answer: ${name}(idempotencyKey: $key, input: $input) { refusals { code path } declaration { ${FIELDS} } } }`;
const RECORD = mutation('recordDeclaration');
const ANSWER = mutation('answerDeclaration');
const END = mutation('endDeclaration');
const WITHDRAW = mutation('withdrawDeclaration');

let api: TestApi;
let contractId: string;
let place = 0;
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z');
  const clientId = await clientOf(api, 'Atelier Morel');
  const { createContract } = await api.ask<{ createContract: { contract: { id: string } } }>(
    api.keys.administrator,
    CREATE,
    {
      key: 'contract',
      input: { ...storyContract(clientId), termsPack: { key: 'omr-hosted', version: 3 }, number: 'FACT-1' },
    },
  );
  contractId = createContract.contract.id;
}, 60_000);
afterAll(() => api.close());

async function done(document: string, input: object, who: keyof TestApi['keys'] = 'administrator'): Promise<Answer> {
  place += 1;
  const { answer } = await api.ask<{ answer: Answer }>(api.keys[who], document, { key: `step-${place}`, input });
  return answer;
}

async function declare(input: object, who: keyof TestApi['keys'] = 'administrator') {
  const { refusals, declaration } = await done(RECORD, { contractId, ...input }, who);
  expect(refusals).toEqual([]);
  return declaration!;
}

async function listed(filter: object = {}, who: keyof TestApi['keys'] = 'client') {
  const { contract } = await api.ask<{
    contract: { declarations: { totalCount: number; nodes: readonly { readonly kind: string }[] } };
  }>(
    api.keys[who],
    `query ($id: ID!, $filter: DeclarationFilter) { contract(id: $id) {
      declarations(filter: $filter) { totalCount nodes { kind } } } }`,
    { id: contractId, filter },
  );
  const { totalCount, nodes } = contract.declarations;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ kind }) => kind);
}

const at = (text: string): string => `2026-${text}:00Z`;

test('each side states what is its own; the staff records what the client wrote', async () => {
  const licences = await declare({ kind: 'LICENCES_CERTIFIED', text: '25 of Office', startsAt: at('01-05T09:00') });
  expect(licences).toMatchObject({ side: 'CLIENT', recordedBy: 'PROVIDER', inForce: true });
  const needs = { kind: 'NEEDS_STATED', text: 'Accounting, 200 GB', startsAt: at('01-04T09:00') };
  expect(await declare(needs, 'client')).toMatchObject({ author: 'Atelier Morel', recordedBy: 'CLIENT' });
  const advice = { kind: 'INFORMATION_RECEIVED', text: 'Before signing', person: 'B. Morel' };
  await declare({ ...advice, startsAt: at('01-03T09:00') }, 'reseller');
  await declare({ kind: 'LINKED_LEASE', text: 'Two servers', reference: 'LOC-77', startsAt: at('01-02T09:00') });
  expect(await listed()).toEqual(['LICENCES_CERTIFIED', 'NEEDS_STATED', 'INFORMATION_RECEIVED', 'LINKED_LEASE']);
  expect(await listed({ side: 'PROVIDER' })).toEqual(['LINKED_LEASE']);
  expect(await listed({ inForceAt: at('01-03T12:00') })).toEqual(['INFORMATION_RECEIVED', 'LINKED_LEASE']);
});

test('an overload leads to an offer of dedicated means, which the client declines', async () => {
  const overload = await declare({ kind: 'SHARED_MEANS_OVERLOADED', text: 'CPU at 95 % for a week' });
  const offer = { kind: 'DEDICATED_MEANS_OFFERED', text: 'A server', followsId: overload.id, amount: '240.00 EUR' };
  const offered = await declare(offer);
  expect(offered).toMatchObject({ awaits: 'CLIENT', inForce: false, follows: { kind: 'SHARED_MEANS_OVERLOADED' } });
  expect(await listed({ awaits: 'CLIENT' })).toEqual(['DEDICATED_MEANS_OFFERED']);
  const declined = { declarationId: offered.id, accepted: false, answer: 'Too dear' };
  expect((await done(ANSWER, declined, 'client')).declaration).toMatchObject({
    accepted: false,
    answeredBy: 'Atelier Morel',
    awaits: null,
    inForce: false,
  });
  expect((await done(ANSWER, declined, 'client')).refusals).toEqual([
    { code: 'DECLARATION_STATE_CONFLICT', path: ['declarationId'] },
  ]);
});

test('a third party assists the end once the provider agrees, and transfers its skills', async () => {
  const asked = { kind: 'REVERSIBILITY_THIRD_PARTY', text: 'It copies the data', person: 'Reprise SARL' };
  const third = await declare(asked, 'client');
  const byItself = { declarationId: third.id, accepted: true };
  expect((await done(ANSWER, byItself, 'client')).refusals).toMatchObject([{ code: 'DECLARATION_INVALID' }]);
  const agreed = await done(ANSWER, { ...byItself, answeredBy: 'The director' });
  expect(agreed.declaration).toMatchObject({ accepted: true, inForce: true, answeredBy: 'The director' });
  const transfer = { kind: 'SKILLS_TRANSFERRED', text: 'Two days', person: 'Reprise SARL', amount: '1200.00 EUR' };
  expect((await done(RECORD, { contractId, ...transfer })).refusals).toEqual([
    { code: 'DECLARATION_INVALID', path: ['followsId'] },
  ]);
  await declare({ ...transfer, followsId: third.id });
});

test('a solicited employee costs twice the salary by default, with its calculation', async () => {
  const hired = { kind: 'STAFF_SOLICITED', text: 'Hired away', person: 'C. Petit', amount: '42000.00 EUR' };
  expect(await declare(hired)).toMatchObject({ amount: '42000.00 EUR', indemnity: '84000.00 EUR' });
  const { contract } = await api.ask<{
    contract: { declarations: { nodes: readonly { explanation: { steps: readonly { formula: string }[] } }[] } };
  }>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) { declarations(filter: { kinds: [STAFF_SOLICITED] }) {
      nodes { explanation { steps { formula } } } } } }`,
    { id: contractId },
  );
  expect(contract.declarations.nodes[0]!.explanation.steps.map(({ formula }) => formula)).toEqual([
    'given',
    'given',
    'salary * years',
  ]);
});

test('an announced campaign is in force from its start to its end, or the end that it came to', async () => {
  const mailing = { kind: 'MASS_COMMUNICATION', text: '40 000 e-mails' };
  const dates = { startsAt: at('05-04T06:00'), endsAt: at('05-04T18:00') };
  const campaign = await declare({ ...mailing, ...dates }, 'client');
  const kinds = ['MASS_COMMUNICATION'];
  const atNoon = { kinds, inForceAt: at('05-04T12:00') };
  expect(await listed(atNoon)).toEqual(kinds);
  expect(await listed({ kinds, inForceAt: at('05-04T18:00') })).toEqual([]);
  const ended = { declarationId: campaign.id, endedAt: at('05-04T11:00') };
  expect((await done(END, ended, 'client')).declaration).toMatchObject(dates);
  expect(await listed(atNoon)).toEqual([]);
  expect((await done(END, ended, 'client')).refusals).toMatchObject([{ code: 'DECLARATION_STATE_CONFLICT' }]);
});

test('who enters the hosting room is registered; what was a mistake is withdrawn, and stays on record', async () => {
  const access = await declare({ kind: 'ROOM_ACCESS_GIVEN', text: 'Code given', person: 'D. Roux' });
  const entry = { kind: 'ROOM_ENTERED', text: 'Disk replaced', person: 'D. Roux', endsAt: at('04-01T09:00') };
  await declare({ ...entry, followsId: access.id });
  const reason = 'Another person';
  expect((await done(WITHDRAW, { declarationId: access.id, reason }, 'client')).refusals).toMatchObject([
    { code: 'DECLARATION_INVALID' },
  ]);
  const { declaration } = await done(WITHDRAW, { declarationId: access.id, reason });
  expect(declaration).toMatchObject({ inForce: false, withdrawnAt: expect.any(String) as string });
  expect((await done(RECORD, { contractId, ...entry, followsId: access.id })).refusals).toEqual([
    { code: 'DECLARATION_STATE_CONFLICT', path: ['followsId'] },
  ]);
  expect(await listed({ kinds: ['ROOM_ACCESS_GIVEN'] })).toEqual(['ROOM_ACCESS_GIVEN']);
  expect(await listed({ kinds: ['ROOM_ACCESS_GIVEN'], inForceAt: at('04-01T08:00') })).toEqual([]);
});

test.each([
  [{ kind: 'TOOL_AGREED', text: ' ' }, 'TEXT_INVALID', 'text'],
  [{ kind: 'TOOL_AGREED', text: 'T', declaredAt: '2026-04-02T08:00:00Z' }, 'TIME_IN_FUTURE', 'declaredAt'],
  [{ kind: 'INSURANCE_SHOWN', text: 'T' }, 'DECLARATION_INVALID', 'reference'],
  [{ kind: 'UNDER_WARRANTY', text: 'T', assetId: demoId(14, 1) }, 'CONTRACT_MISMATCH', 'assetId'],
  [{ kind: 'TOOL_AGREED', text: 'T', amount: '1.00 EUR' }, 'DECLARATION_INVALID', 'amount'],
  [{ kind: 'STAFF_SOLICITED', text: 'T', person: 'P', amount: '-1.00 EUR' }, 'AMOUNT_NOT_POSITIVE', 'amount'],
  [{ kind: 'STAFF_SOLICITED', text: 'T', person: 'P', amount: '1.00 USD' }, 'CURRENCY_MISMATCH', 'amount'],
])('%j is refused', async (input, code, path) => {
  expect((await done(RECORD, { contractId, ...input })).refusals).toEqual([{ code, path: [path] }]);
});

test('a client states nothing for the provider', async () => {
  const refused = await done(RECORD, { contractId, kind: 'CONTENT_REFUSED', text: 'T' }, 'client');
  expect(refused).toMatchObject({ refusals: [{ code: 'DECLARATION_INVALID', path: ['kind'] }], declaration: null });
});

test('the records are sound', async () => {
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
