import { v7 } from 'uuid';
import type { MutationName } from '../../api/graphql/_generated/mutations';
import { apiSchema } from '../../api/server';
import { readOfPayload } from '../faults/places';
import { selectAll } from '../graphql/select-all';
import { startDatabaseProxy, type Cut, type DatabaseProxy } from '../support/database-proxy';
import { furnish, type Things } from '../support/furnish';
import { makeTenant, type Tenant } from '../support/tenant';
import { startTestApi, type TestApi } from '../support/test-api';

/**
 * What a mutation saved is read once it is committed. When that read loses its connection, it is
 * made once more on another one, and nothing is done again; when that one is lost too, the whole
 * answer is UNAVAILABLE, and the same key gets what there is. What was done is never told as null.
 */

let direct: TestApi;
let database: DatabaseProxy;
let api: TestApi;
let tenant: Tenant;
let own: Things;
beforeAll(async () => {
  direct = await startTestApi();
  tenant = await makeTenant(direct.database, 'Alpha', 'ALL');
  ({ own } = await furnish(tenant));
  database = await startDatabaseProxy(direct.testDatabase.url);
  api = await startTestApi(undefined, {}, { url: database.url });
});
afterAll(async () => {
  await api.close();
  await database.close();
  await direct.close();
});

/** Cuts the next read of a payload; tells whether it was. */
function cutPayload(arrives: Cut['arrives']): () => boolean {
  let wasCut = false;
  void database.cutAt({ sender: 'CALLER', fits: readOfPayload(), arrives }).then(() => (wasCut = true));
  return () => wasCut;
}

const report = (): object => ({
  contractId: own.contract,
  severity: 'CRITICAL',
  kind: 'INTERRUPTION',
  channel: 'WEB',
  description: 'Down.',
  receivedAt: '2026-03-16T08:00:00Z',
});
const work = (): object => ({
  contractId: own.contract,
  technician: 'T',
  startedAt: '2026-03-12T10:00:00Z',
  minutes: 300,
  mode: 'REMOTE',
  kind: 'CURATIVE',
});

type Payload = Readonly<Record<string, unknown>> & { readonly refusals: unknown[]; readonly replayed: boolean };

/** Sends a mutation that selects what it returns, two levels deep unless told otherwise. */
async function send(key: string, mutation: MutationName, input: object, depth = 2) {
  const field = apiSchema().getMutationType()!.getFields()[mutation]!;
  const type = field.args.find(({ name }) => name === 'input')!.type.toString();
  const text = `mutation ($key: String!, $input: ${type}) {
    done: ${mutation}(idempotencyKey: $key, input: $input) ${selectAll(field.type, depth)} }`;
  const { status, data, errors } = await api.send(tenant.keys.administrator, text, { key, input });
  return { status, errors, done: (data as { done: Payload } | null)?.done };
}

/** The penalty of an incident that is restored too late, claimed. */
async function claimed(): Promise<string> {
  const { done } = await send(v7(), 'reportIncident', report());
  const { id: incidentId } = done!['incident'] as { id: string };
  const restored = await send(v7(), 'restoreIncident', { incidentId, restoredAt: '2026-03-17T15:00:00Z' }, 1);
  const [penalty] = restored.done!['assessedPenalties'] as { id: string }[];
  await send(v7(), 'claimPenalty', { penaltyId: penalty!.id });
  return penalty!.id;
}

/** What each returns that must be there, and the input it is done with, made anew each time. */
const CASES: readonly (readonly [MutationName, readonly string[], () => object | Promise<object>])[] = [
  ['createClient', ['client'], () => ({ name: `Client ${v7()}`, registrationNumber: v7() })],
  ['createApiKey', ['apiKey'], () => ({ name: 'A key', scopes: ['CONTRACTS_READ'] })],
  ['addAsset', ['asset'], () => ({ contractId: own.contract, designation: 'D', kind: 'SITE', ownership: 'SHARED' })],
  ['reportIncident', ['incident'], report],
  ['reportIncidents', ['outcomes'], () => ({ incidents: [report(), report()] })],
  ['recordIntervention', ['intervention', 'billingAdjustments'], work],
  ['recordInterventions', ['outcomes', 'billingAdjustments'], () => ({ interventions: [work(), work()] })],
  ['acceptPenalty', ['penalty', 'billingAdjustment'], async () => ({ penaltyId: await claimed() })],
];

/** Those of some fields that a payload leaves empty, or out. */
const missingOf = (fields: readonly string[], payload: Payload): string[] =>
  fields.filter((field) => {
    const value = payload[field];
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  });

/** A payload without what the second answer under a key says of itself. */
function lasting({ done }: { readonly done: Payload | undefined }): unknown {
  const { replayed: _replayed, secret: _secret, ...rest } = done!;
  return rest;
}

describe.each(CASES)('%s', (mutation, fields, inputOf) => {
  test('is read once more where its first read is lost', async () => {
    const input = await inputOf();
    const key = v7();
    const isCut = cutPayload('ALL');
    const told = await send(key, mutation, input);
    expect([isCut(), told.errors, told.done?.refusals]).toEqual([true, [], []]);
    expect(told).toMatchObject({ status: 200, errors: [], done: { refusals: [], replayed: false } });
    expect(missingOf(fields, told.done!)).toEqual([]);
    if ('secret' in told.done!) expect(told.done['secret']).toEqual(expect.any(String));
    const again = await send(key, mutation, input);
    expect(again.done!.replayed).toBe(true);
    expect(lasting(told)).toEqual(lasting(again));
  });

  test('is unavailable where that fails too, and told under its key', async () => {
    const input = await inputOf();
    const key = v7();
    const areCut = [cutPayload('NOTHING'), cutPayload('ALL')];
    const told = await send(key, mutation, input);
    expect(areCut.map((isCut) => isCut())).toEqual([true, true]);
    expect(told).toEqual({ status: 503, errors: [expect.anything()], done: undefined });
    expect(told.errors[0]!.extensions.code).toBe('UNAVAILABLE');
    const again = await send(key, mutation, input);
    expect(again).toMatchObject({ status: 200, errors: [], done: { refusals: [], replayed: true } });
    expect(missingOf(fields, again.done!)).toEqual([]);
  });
});

test('of several mutations in a document none is done again, and each says what it was', async () => {
  const name = `Client ${v7()}`;
  const [key, other] = [v7(), v7()];
  const isCut = cutPayload('ALL');
  const { data, errors } = await api.send(
    tenant.keys.administrator,
    `mutation ($key: String!, $other: String!, $input: CreateClientInput!, $next: CreateClientInput!) {
      first: createClient(idempotencyKey: $key, input: $input) { ...Shown }
      again: createClient(idempotencyKey: $key, input: $input) { ...Shown }
      refused: createClient(idempotencyKey: $key, input: $next) { ...Shown }
      second: createClient(idempotencyKey: $other, input: $next) { ...Shown } }
    fragment Shown on CreateClientPayload { refusals { code } replayed client { name } }`,
    { key, other, input: { name }, next: { name: `${name}, the next` } },
  );
  expect([isCut(), errors]).toEqual([true, []]);
  const done = { refusals: [], replayed: false, client: { name } };
  expect(data).toEqual({
    first: done,
    again: { ...done, replayed: true },
    refused: { refusals: [{ code: 'IDEMPOTENCY_KEY_REUSED' }], replayed: false, client: null },
    second: { ...done, client: { name: `${name}, the next` } },
  });
  const text = 'SELECT name FROM client WHERE starts_with(name, $1)';
  const read = direct.database.read(tenant.sessions.administrator);
  expect(await read.query({ name: 'test:clients', text }, [name])).toHaveLength(2);
  await read.close();
});
