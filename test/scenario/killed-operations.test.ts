import { Client } from 'pg';
import { rows } from '../../api/store/rows';
import { activeContract, incident, reading } from '../support/made-contract';
import { addressOf, endServerProcesses, startServerProcess, type ServerProcess } from '../support/server-process';
import { makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * What time does is done by whichever server finds it: one is killed in the middle of it, and
 * another does it once.
 */

let database: TestDatabase;
let tenant: Tenant;
let owner: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Killed');
  owner = new Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await endServerProcesses();
  await owner.end();
  await database.drop();
});

const server = (): ServerProcess =>
  startServerProcess({ env: { NODE_ENV: 'test', DATABASE_URL: database.url, LOG_LEVEL: 'warn', POOL_SIZE: '2' } });

/** Waits until somebody waits for a lock on the table. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows: waiting } = await owner.query(
      `SELECT 1 FROM pg_locks l JOIN pg_class c ON c.oid = l.relation WHERE c.relname = 'escalation' AND NOT l.granted`,
    );
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** The steps that are on record, in their order. */
async function recorded(): Promise<number[]> {
  const text = `SELECT (e.payload->>'step')::integer AS step FROM event e WHERE e.kind = 'ESCALATION_REACHED' ORDER BY 1`;
  const found = await reading(tenant, (read) => read.query<{ step: number }>({ name: 'test:steps', text }));
  return found.map(({ step }) => step);
}

test('a server that is killed in the middle of a step leaves it to another one, and it is there once', async () => {
  const contractId = await activeContract(tenant, {
    termsPack: { key: 'pro-controle', version: 2 },
    termMonths: 24,
    priceComponents: [],
    modules: [{ key: 'systems', active: true }],
  });
  await incident(tenant, contractId, '2026-03-02T09:00:00Z', { channel: 'MONITORING_ALERT' });
  const other = new Client({ connectionString: database.url });
  await other.connect();
  await other.query('BEGIN');
  await other.query('LOCK TABLE escalation IN ACCESS EXCLUSIVE MODE');
  const first = server();
  await addressOf(first);
  await untilSomebodyWaits();
  process.kill(-first.child.pid!, 'SIGKILL');
  await first.ended;
  const second = server();
  await addressOf(second);
  const began = Date.now();
  await other.query('COMMIT');
  await other.end();
  while ((await recorded()).length === 0 && Date.now() - began < 60_000)
    await new Promise((resolve) => setTimeout(resolve, 250));
  await endServerProcesses();
  expect(await recorded()).toEqual([1, 2, 3]);
}, 120_000);
