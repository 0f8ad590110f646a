import path from 'node:path';
import { v7 } from 'uuid';
import { providerSession } from '../../api/app/access/create-provider';
import { claimPenalty } from '../../api/app/penalty/claim-penalty';
import type { Database } from '../../api/store/database/database';
import { rows } from '../../api/store/rows';
import { demoId, PARTNER_ID, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { ATELIER_ID, DEMO_KEYS, seedDemo } from '../../seeds/demo/seed-demo';
import { activeContract, asset, incident, restored } from '../support/made-contract';
import { addressOf, endServerProcesses, startServerProcess, type ServerProcess } from '../support/server-process';
import { unsound } from '../support/soundness';
import { carryOut, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * The real server in a process of its own, killed while it works, started again, and asked the same
 * with the same keys: what was acknowledged is there once, what was not is done once, and nothing
 * is there by halves.
 */

const PROJECT = path.resolve(__dirname, '../..');
const KILLS = 2;
const AT_ONCE = 8;

/** A mutation that is sent until it is acknowledged, always under its own key. */
interface Job {
  readonly key: string;
  readonly bearer: string;
  readonly document: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** What it was answered when it was acknowledged first. */
  answer?: string;
}

let testDatabase: TestDatabase;
let database: Database;
let tenant: Tenant;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
  database = await testDatabase.open({ entities: rows });
  await seedDemo(database, PROJECT);
  const administrator = providerSession(PROVIDER_ID, demoId(1, 1));
  const client = { ...administrator, kind: 'CLIENT', clientId: ATELIER_ID, actorId: demoId(1, 5) } as const;
  const [staff, technician, erp, reseller, own] = DEMO_KEYS.map(({ key }) => key) as [
    string,
    string,
    string,
    string,
    string,
  ];
  tenant = {
    database,
    providerId: PROVIDER_ID,
    partnerId: PARTNER_ID,
    clientId: ATELIER_ID,
    otherClientId: demoId(11, 1),
    keys: { administrator: staff, technician, erp, reseller, client: own, otherClient: own },
    sessions: {
      administrator,
      technician: { ...administrator, actorId: demoId(1, 2) },
      client,
      otherClient: client,
      erp: client,
      reseller: client,
    },
  };
});
afterAll(async () => {
  await endServerProcesses();
  await testDatabase.drop();
});

const BODY = 'refusals { code message } replayed';
const DOCUMENTS = {
  createClient: `mutation ($key: String!, $input: CreateClientInput!) { done: createClient(idempotencyKey: $key, input: $input) { ${BODY} row: client { id } } }`,
  reportIncident: `mutation ($key: String!, $input: ReportIncidentInput!) { done: reportIncident(idempotencyKey: $key, input: $input) { ${BODY} row: incident { id number } } }`,
  restoreIncident: `mutation ($key: String!, $input: RestoreIncidentInput!) { done: restoreIncident(idempotencyKey: $key, input: $input) { ${BODY} row: incident { id } assessedPenalties { id number amount } } }`,
  acceptPenalty: `mutation ($key: String!, $input: AcceptPenaltyInput!) { done: acceptPenalty(idempotencyKey: $key, input: $input) { ${BODY} row: penalty { id } billingAdjustment { id sequence amount } } }`,
  recordIntervention: `mutation ($key: String!, $input: RecordInterventionInput!) { done: recordIntervention(idempotencyKey: $key, input: $input) { ${BODY} row: intervention { id } billingAdjustments { id sequence } } }`,
};

/** Work of every kind on two contracts, in no order. */
async function makeJobs(): Promise<Job[]> {
  const { administrator, client } = tenant.keys;
  const jobs: Job[] = [];
  const add = (bearer: string, document: string, input: Job['input']): void =>
    void jobs.push({ key: v7(), bearer, document, input });
  for (const contractId of [await activeContract(tenant), await activeContract(tenant)]) {
    await asset(tenant, contractId);
    for (let place = 1; place <= 4; place += 1) {
      const late = await incident(tenant, contractId, `2026-02-0${2 + (place % 4)}T08:00:00Z`);
      add(administrator, DOCUMENTS.restoreIncident, { incidentId: late, restoredAt: '2026-02-09T15:00:00Z' });
      const other = await incident(tenant, contractId, '2026-02-10T08:00:00Z');
      const [penalty] = await restored(tenant, other, '2026-02-10T15:00:00Z');
      const input = { penaltyId: penalty!.id };
      await carryOut(tenant, '2026-02-11T08:00:00Z', (unit) => claimPenalty(unit, input), { as: 'client' });
      add(administrator, DOCUMENTS.acceptPenalty, input);
    }
    for (let place = 1; place <= 12; place += 1) {
      const work = {
        contractId,
        technician: `T${place}`,
        startedAt: '2026-02-12T08:00:00Z',
        mode: 'REMOTE',
        kind: 'CURATIVE',
      };
      add(administrator, DOCUMENTS.recordIntervention, { ...work, minutes: 45 * place });
      const report = { contractId, severity: 'MINOR', kind: 'OTHER', channel: 'WEB', description: `D${place}` };
      if (place % 2 === 0) add(client, DOCUMENTS.reportIncident, report);
    }
  }
  for (let place = 1; place <= 12; place += 1) {
    add(administrator, DOCUMENTS.createClient, { name: `Client ${place}`, registrationNumber: `CRASH-${place}` });
  }
  return jobs
    .map((job) => [Math.random(), job] as const)
    .sort(([a], [b]) => a - b)
    .map(([, job]) => job);
}

/** Sends a job; an answer is checked against the first one, a connection that is lost is none. */
async function send(url: string, job: Job): Promise<boolean> {
  let text: string;
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${job.bearer}` },
      body: JSON.stringify({ query: job.document, variables: { key: job.key, input: job.input } }),
    });
    text = await response.text();
  } catch {
    return false;
  }
  const { data, errors } = JSON.parse(text) as {
    data?: { done: { refusals: unknown[]; replayed: boolean } };
    errors?: unknown;
  };
  if (data === undefined || errors !== undefined) throw new Error(`not answered: ${text}`);
  expect(data.done.refusals).toEqual([]);
  const { replayed, ...answer } = data.done;
  if (job.answer !== undefined)
    expect({ replayed, answer: JSON.stringify(answer) }).toEqual({ replayed: true, answer: job.answer });
  job.answer = JSON.stringify(answer);
  return true;
}

/**
 * Sends all jobs, several at once, until told that the server is gone. Answers how many were
 * acknowledged.
 */
async function sendAll(url: string, jobs: readonly Job[], onAnswer: (count: number) => void): Promise<number> {
  const waiting = [...jobs];
  let answered = 0;
  let gone = false;
  const worker = async (): Promise<void> => {
    for (let job = waiting.shift(); job !== undefined && !gone; job = waiting.shift()) {
      if (await send(url, job)) onAnswer((answered += 1));
      else gone = true;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answered;
}

async function start(): Promise<{ server: ServerProcess; url: string }> {
  const env = {
    DATABASE_URL: testDatabase.url,
    SEED: 'demo',
    CLOCK_STARTS_AT: '2026-04-01T08:00:00Z',
    LOG_LEVEL: 'warn',
  };
  const server = startServerProcess({ env });
  return { server, url: await addressOf(server) };
}

test('killed again and again, the server loses nothing that it acknowledged and does nothing twice or by halves', async () => {
  const jobs = await makeJobs();
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const { server, url } = await start();
    // Somewhere in the work that is left, never at its end.
    const known = jobs.filter(({ answer }) => answer !== undefined).length;
    const moment = known + 1 + Math.floor((Math.random() * (jobs.length - known)) / (KILLS - kill + 2));
    // Those that were acknowledged first, so that each is repeated before the next kill.
    const order = [...jobs].sort((a, b) => Number(a.answer === undefined) - Number(b.answer === undefined));
    const answered = await sendAll(url, order, (count) => {
      if (count === moment) server.child.kill('SIGKILL');
    });
    expect(await server.ended).toBe('SIGKILL');
    expect(answered).toBeLessThan(jobs.length);
    expect(answered).toBeGreaterThanOrEqual(moment);
    expect(await unsound(database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
  }
  const { server, url } = await start();
  expect(await sendAll(url, jobs, () => undefined)).toBe(jobs.length);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  expect(server.printed()).not.toMatch(/"level":"(error|fatal)"|ERROR|FATAL/);
  await expectEachOnce(jobs);
}, 120_000);

/** Each job is there once, and nothing else. */
async function expectEachOnce(jobs: readonly Job[]): Promise<void> {
  expect(await unsound(database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
  const read = database.read(tenant.sessions.administrator);
  const count = async (text: string): Promise<number> =>
    Number(
      (
        await read.query<{ count: string }>({ name: `test:${text.slice(0, 50)}`, text: `SELECT count(*) FROM ${text}` })
      )[0]!.count,
    );
  const expected = (document: string): number => jobs.filter((job) => job.document === document).length;
  expect(await count(`client WHERE registration_number LIKE 'CRASH-%'`)).toBe(expected(DOCUMENTS.createClient));
  expect(await count(`intervention WHERE technician LIKE 'T%'`)).toBe(expected(DOCUMENTS.recordIntervention));
  expect(await count(`incident WHERE description LIKE 'D_' OR description LIKE 'D__'`)).toBe(
    expected(DOCUMENTS.reportIncident),
  );
  expect(await count(`penalty WHERE assessed_at >= '2026-04-01'`)).toBe(expected(DOCUMENTS.restoreIncident));
  expect(await count(`billing_adjustment WHERE kind = 'PENALTY_CREDIT' AND recorded_at >= '2026-04-01'`)).toBe(
    expected(DOCUMENTS.acceptPenalty),
  );
  // The demo's own steps have keys that say so.
  expect(await count(`idempotency_key WHERE created_at >= '2026-04-01' AND key NOT LIKE 'demo-%'`)).toBe(jobs.length);
  await read.close();
}
