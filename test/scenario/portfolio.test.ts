import { join } from 'node:path';
import { Client } from 'pg';
import { NO_ONE, providerSession } from '../../api/app/access/create-provider';
import { closeCommand } from '../../api/commands/close';
import { demoCommand } from '../../api/commands/demo';
import { runProgram, type Command } from '../../api/commands/program';
import { findProjectRoot } from '../../api/config/project-root';
import { rows } from '../../api/store/rows';
import { makePortfolio, portfolioProvider } from '../../seeds/portfolio/make-portfolio';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { reading } from '../support/made-contract';
import { leftBy } from '../support/portfolio';
import { unsound } from '../support/soundness';
import type { Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** The demo of many contracts: the same from the same words, and sound. */

const databases: TestDatabase[] = [];
afterAll(async () => {
  for (const database of databases) await database.drop();
});

async function fresh(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  databases.push(database);
  return database;
}

const SIZE = { contracts: 50, months: 3, seed: 7 };
const WORDS = ['--contracts', '50', '--months', '3', '--seed', '7'];

async function run<Name extends string>(command: Command<Name>, on: TestDatabase, args: readonly string[]) {
  const lines: string[] = [];
  const hear = (line: string): void => void lines.push(line);
  const environment = { DATABASE_URL: on.url };
  return { code: await runProgram(command, { args, environment, print: hear, tell: hear }), lines };
}

/** Its provider, as tests look at providers. */
async function tenantOf(on: TestDatabase): Promise<Tenant> {
  const providerId = portfolioProvider(SIZE);
  const session = providerSession(providerId, NO_ONE);
  return { database: await on.open({ entities: rows }), providerId, sessions: { administrator: session } } as Tenant;
}

test('the same words make the same contracts, whether it was interrupted or not, and they close alike', async () => {
  const [whole, parts] = [await fresh(), await fresh()];
  const made = await run(demoCommand, whole, WORDS);
  expect(made.code).toBe(0);
  expect(made.lines.join('\n')).toContain('50 contracts, 0 of which were there');
  const one = await tenantOf(whole);
  const two = await tenantOf(parts);
  const packs = readTermsPacks(join(findProjectRoot(), 'seeds', 'terms'));
  for (const stop of [1, 17, 18, 40]) await makePortfolio(two.database, packs, SIZE, (done) => done < stop);
  const again = await run(demoCommand, parts, WORDS);
  expect(again.lines.join('\n')).toContain('50 contracts, 40 of which were there');
  for (const [on, tenant] of [
    [whole, one],
    [parts, two],
  ] as const) {
    const closed = await run(closeCommand, on, ['--provider', tenant.providerId, '--month', '2026-10']);
    expect([closed.code, closed.lines.at(-2)]).toEqual([0, expect.stringContaining('50 contracts')]);
    expect(await unsound(tenant.database, tenant.providerId, NO_ONE)).toEqual([]);
  }
  const left = await leftBy(one);
  expect(await leftBy(two)).toEqual(left);
  expect(left['invoices']!.length).toBeGreaterThan(100);
  expect(left['penalties']!.length).toBeGreaterThan(0);
  // Made once more, nothing is added.
  expect((await run(demoCommand, whole, WORDS)).code).toBe(0);
  expect(await leftBy(one)).toEqual(left);
}, 180_000);

test('it goes on by what is there, whatever keys are forgotten', async () => {
  const [on, whole] = [await fresh(), await fresh()];
  const [tenant, other] = [await tenantOf(on), await tenantOf(whole)];
  expect((await run(demoCommand, whole, WORDS)).code).toBe(0);
  const packs = readTermsPacks(join(findProjectRoot(), 'seeds', 'terms'));
  for (const stop of [1, 9, 26]) {
    await makePortfolio(tenant.database, packs, SIZE, (done) => done < stop);
    await forget(on);
  }
  expect((await run(demoCommand, on, WORDS)).code).toBe(0);
  await forget(on);
  // Made once more, nothing is added.
  expect((await run(demoCommand, on, WORDS)).code).toBe(0);
  const made = (of: Tenant) => reading(of, (read) => read.query({ name: 'test:made', text: MADE }));
  expect(await made(tenant)).toEqual(await made(other));
  expect(await leftBy(tenant)).toEqual(await leftBy(other));
  expect(await unsound(tenant.database, tenant.providerId, NO_ONE)).toEqual([]);
}, 180_000);

/** Forgets all keys, as a server does with those of months ago. */
async function forget(on: TestDatabase): Promise<void> {
  const owner = new Client({ connectionString: on.url });
  await owner.connect();
  try {
    await owner.query('DELETE FROM idempotency_key');
  } finally {
    await owner.end();
  }
}

const MADE = `SELECT kind, count(*)::integer AS count FROM event GROUP BY kind ORDER BY kind`;

test('what makes no sense is refused', async () => {
  const on = await fresh();
  for (const args of [
    ['--contracts', '0', '--months', '3'],
    ['--contracts', '5', '--months', 'x'],
    ['--months', '3'],
  ])
    expect((await run(demoCommand, on, args)).code).toBe(2);
});
