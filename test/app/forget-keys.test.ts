import { forgetKeys } from '../../api/app/command/forget-keys';
import { heldClock } from '../../api/config/clock';
import { readConfig } from '../../api/config/config';
import { createLogger } from '../../api/http/logging';
import { silentLog } from '../../api/store/database/store-log';
import { rows } from '../../api/store/rows';
import { jobsOf } from '../../api/wiring';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

let database: TestDatabase;
let tenants: readonly Tenant[];
beforeAll(async () => {
  database = await createTestDatabase();
  const opened = await database.open({ entities: rows });
  tenants = [await makeTenant(opened, 'Old'), await makeTenant(opened, 'New')];
  // Stories are told in the past: what they kept is old.
  await forgetKeys(opened, silentLog);
});
afterAll(() => database.drop());

/** Keeps some keys of a provider, so many days old. */
async function keep(tenant: Tenant, days: number, count: number): Promise<void> {
  const { administrator } = tenant.sessions;
  const text = `INSERT INTO idempotency_key (provider_id, party_id, key, operation, input_hash, outcome, created_at, actor_id)
    SELECT $1, $1, $2::integer || '-' || n, 'addAsset', 'x', '{}', now() - $2::integer * interval '1 day', $3 FROM generate_series(1, $4) n`;
  await tenant.database.write(administrator, (tx) =>
    tx.query({ name: 'test:keep', text }, [tenant.providerId, days, administrator.actorId, count]),
  );
}

async function kept(tenant: Tenant): Promise<string[]> {
  const read = tenant.database.read(tenant.sessions.administrator);
  try {
    const found = await read.query<{ key: string }>({
      name: 'test:kept',
      text: `SELECT key FROM idempotency_key WHERE operation = 'addAsset' ORDER BY key`,
    });
    return found.map(({ key }) => key);
  } finally {
    await read.close();
  }
}

test('keys of all providers older than 90 days are forgotten, by two servers at once, and no other', async () => {
  const [old, young] = tenants as [Tenant, Tenant];
  await keep(old, 91, 7_000);
  await keep(old, 89, 1);
  await keep(young, 400, 2);
  await keep(young, 0, 1);
  const forgotten = await Promise.all([forgetKeys(old.database, silentLog), forgetKeys(old.database, silentLog)]);
  expect(forgotten[0] + forgotten[1]).toBe(7_002);
  expect(await kept(old)).toEqual(['89-1']);
  expect(await kept(young)).toEqual(['0-1']);
});

test('the role of the API deletes none by itself, however old', async () => {
  const [old] = tenants as [Tenant, Tenant];
  await keep(old, 200, 1);
  const text = `DELETE FROM idempotency_key WHERE created_at < now() - interval '90 days'`;
  await expect(
    old.database.write(old.sessions.administrator, (tx) => tx.query({ name: 'test:delete', text })),
  ).rejects.toThrow('permission denied');
});

describe('a server forgets keys', () => {
  const jobs = (settings: Readonly<Record<string, string>>): string[] => {
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...settings }, '/');
    const { database: opened } = tenants[0]!;
    const clock = heldClock(at('2026-01-01T00:00:00Z'));
    return jobsOf({ config, database: opened, clock, logger: createLogger(config) }).map(({ name }) => name);
  };

  test('with the demo story too', () => {
    for (const SEED of ['demo', 'none'])
      expect(jobs({ SEED })).toEqual([
        'pass-time',
        'pass-operations',
        'close-months',
        'forget-idempotency-keys',
        'seal',
      ]);
  });

  test('not where its clock was moved: those of the present would be old to the database', () => {
    expect(jobs({ SEED: 'demo', CLOCK_STARTS_AT: '2026-01-05T08:00:00Z' })).toEqual([
      'pass-time',
      'pass-operations',
      'close-months',
      'seal',
    ]);
  });
});
