import { execFileSync, spawn } from 'node:child_process';
import { Client } from 'pg';
import { recordIdentity } from '../../api/app/party/record-identity';
import { closeCommand } from '../../api/commands/close';
import { runProgram } from '../../api/commands/program';
import { findProjectRoot } from '../../api/config/project-root';
import { CLOSINGS, closingRunsById } from '../../api/store/closing/closing.store';
import { rows } from '../../api/store/rows';
import { startDatabaseProxy } from '../support/database-proxy';
import { CLIENT_IN_LAW } from '../support/identities';
import { activeContract, on, reading } from '../support/made-contract';
import { closed, leftBy, numbersFrom, PACKS, started, worked } from '../support/portfolio';
import { expectSound, PortfolioCopies, type TenantCopy } from '../support/portfolio-copies';
import { LONG_VARIABLE, times } from '../support/runs';
import { carryOut, type Tenant } from '../support/tenant';

/** However a closing run is interrupted, refused or shared out, what it leaves is the same. */

let portfolio: PortfolioCopies;
let expected: Readonly<Record<string, readonly string[]>>;
beforeAll(async () => {
  portfolio = await PortfolioCopies.make('Worked', { contracts: 20, seed: 3, months: 3, livedSeed: 5 });
  execFileSync(process.execPath, ['api/launch.cjs', '--compile-only'], { cwd: findProjectRoot() });
  const whole = await portfolio.copy();
  await closed(whole, MONTH, NOW);
  expected = await leftBy(whole);
}, 180_000);
afterAll(() => portfolio.drop());

const MONTH = '2026-05';
const NOW = '2026-07-03T09:00:00Z';
const WORKER = '00000000-0000-7000-8000-000000000001';
const KILLS = 100;
/** Of all instants at which workers are killed: the same ones in each `npm test`. */
const SEED = process.env[LONG_VARIABLE] === undefined ? 6 : Date.now() % 1_000_000;
/** A worker sends, and is told, at most so many parts before it is killed. */
const PARTS = 60;

/** A copy whose leases `endLease` may end. */
async function copyToKill(): Promise<TenantCopy> {
  const one = await portfolio.copy();
  await one.of.asOwner(`ALTER TABLE closing_run NO FORCE ROW LEVEL SECURITY`);
  return one;
}

/** As if the lease of whoever has the run had run out; a part of a step that still arrives takes it again. */
const endLease = (one: TenantCopy) => one.of.asOwner(`UPDATE closing_run SET leased_until = NULL`);

const runOf = async (one: Tenant, id: string) => (await reading(one, (read) => closingRunsById(read, [id])))[0]!;

test('stopped after any step, gone on by another worker: the same documents, numbers and entries', async () => {
  const one = await portfolio.copy();
  const runId = await started(one, MONTH, NOW);
  const next = numbersFrom(1);
  for (let left = 'LEFT'; left === 'LEFT';) {
    let steps = 1 + next(3);
    left = await worked(one, runId, NOW, { together: 1 + next(5), isStopped: () => (steps -= 1) < 0 });
  }
  expect(await leftBy(one)).toEqual(expected);
  expect(await runOf(one, runId)).toMatchObject({ state: 'DONE', contractsDone: 20, contractsSettled: 20 });
  await expectSound(one);
  // Started again, it looks again and finds nothing.
  await closed(one, MONTH, NOW);
  expect(await leftBy(one)).toEqual(expected);
});

test('connections that are cut at random instants lose nothing and double nothing', async () => {
  const one = await portfolio.copy();
  const runId = await started(one, MONTH, NOW);
  const next = numbersFrom(2);
  const owner = new Client({ connectionString: one.of.url });
  await owner.connect();
  const failing = await one.of.open({ entities: rows, poolSize: 2 });
  let cuts = 0;
  for (let came = ''; came !== 'DONE';) {
    const cutting = setTimeout(() => {
      cuts += 1;
      void owner.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE '%' || $1 || '%'`,
        [['invoice', 'closing', 'contract'][next(3)]],
      );
    }, next(60));
    came = await worked(one, runId, NOW, { together: 1, worker: WORKER, database: failing }).catch(() => 'CUT');
    clearTimeout(cutting);
  }
  await owner.end();
  expect(cuts).toBeGreaterThan(0);
  expect(await leftBy(one)).toEqual(expected);
  await expectSound(one);
});

test(`its worker is killed at ${KILLS} random instants (seed ${SEED}): the same documents, numbers and entries`, async () => {
  const next = numbersFrom(SEED);
  const fading: Promise<unknown>[] = [];
  for (let killed = 0; killed < KILLS;) {
    const one = await copyToKill();
    const runId = await started(one, MONTH, NOW);
    for (let came = ''; came !== 'DONE'; killed += came === 'KILLED' ? 1 : 0) {
      const worker = await oneToBeKilled(one, killed < KILLS ? 1 + next(PARTS) : Infinity, next);
      const working = worked(one, runId, NOW, { together: 1 + next(4), ...worker.way });
      came = await Promise.race([worker.killed, working]);
      fading.push(working.catch(() => undefined).then(worker.end));
      await endLease(one);
    }
    expect(await leftBy(one)).toEqual(expected);
    await expectSound(one);
  }
  await Promise.all(fading);
}, 300_000);

/**
 * A worker that is gone, with all its connections, at a part of what it sends or is told: some of
 * that part may still arrive.
 */
async function oneToBeKilled(one: TenantCopy, part: number, next: (below: number) => number) {
  const proxy = await startDatabaseProxy(one.of.url);
  const database = await one.of.open({ entities: rows, poolSize: 1, url: proxy.url });
  let [left, isGone] = [part, false];
  const arrives = (['NOTHING', 'HALF', 'ALL'] as const)[next(3)]!;
  const sender = (['CALLER', 'TARGET'] as const)[next(2)]!;
  const killed = proxy.cutAt({ sender, arrives, fits: () => (left -= 1) === 0 }).then(() => {
    isGone = true;
    proxy.cutOff();
    return 'KILLED' as const;
  });
  const end = async (): Promise<void> => {
    await database.close().catch(() => undefined);
    await proxy.close();
  };
  return { killed, end, way: { database, isStopped: () => isGone } };
}

test('a run that starts is told to those who would work on it', async () => {
  const one = await portfolio.copy();
  const { announcements } = await one.of.open({ entities: rows });
  let runs: string[] = [];
  let told: () => void = () => undefined;
  const hear = (providerId: string): void => {
    runs = [...runs, providerId];
    told();
  };
  await new Promise<void>((missed) => announcements.listen(CLOSINGS, { hear, missed }));
  const heard = new Promise<void>((resolve) => (told = resolve));
  await started(one, MONTH, NOW);
  await heard;
  expect(runs).toEqual([one.providerId]);
});

test('two workers at the same time: one has the run, and the other one leaves it', async () => {
  const one = await portfolio.copy();
  const runId = await started(one, MONTH, NOW);
  const second = await one.of.open({ entities: rows });
  const came = await Promise.all([
    worked(one, runId, NOW, { together: 2 }),
    worked(one, runId, NOW, { together: 2, database: second }),
  ]);
  expect(came.sort()).toEqual(['DONE', 'LEFT']);
  expect(await leftBy(one)).toEqual(expected);
});

test('a contract that is refused stops no other one, is told by its reasons, and takes no number', async () => {
  const one = await portfolio.copy();
  // A client of whom nothing is on record in law.
  const contractId = await activeContract(one, {
    ...PACKS['pro-controle'],
    ...{ number: 'P-REFUSED', clientId: one.otherClientId, startsOn: on('2026-03-01') },
  });
  const runId = await closed(one, MONTH, NOW);
  expect(await leftBy(one)).toMatchObject({ invoices: expected['invoices'], series: expected['series'] });
  expect(await runOf(one, runId)).toMatchObject({
    state: 'DONE',
    contractsTotal: 21,
    contractsDone: 21,
    contractsRefused: 1,
  });
  const left = await reading(one, (read) =>
    read.query({
      name: 'test:refused',
      text: `SELECT contract_id, refusals->0->>'code' AS code FROM closing_contract WHERE refusals IS NOT NULL`,
    }),
  );
  expect(left).toEqual([{ contract_id: contractId, code: 'INVOICE_INCOMPLETE' }]);
  // Once it is on record, the same closing takes it.
  const identity = { ...CLIENT_IN_LAW, partyId: one.otherClientId, startsOn: on('2025-01-01') };
  await carryOut(one, NOW, (unit) => recordIdentity(unit, identity));
  await closed(one, MONTH, NOW);
  expect(await runOf(one, runId)).toMatchObject({ contractsRefused: 0 });
  const { invoices = [] } = await leftBy(one);
  expect(invoices.filter((each) => each.includes('P-REFUSED'))).toHaveLength(1);
  await expectSound(one);
});

test('a contract whose records make the program fail is left out, and all others are closed', async () => {
  const one = await portfolio.copy();
  const broken = await activeContract(one, {
    ...PACKS['pro-controle'],
    number: 'P-BROKEN',
    startsOn: on('2026-03-01'),
  });
  const owner = new Client({ connectionString: one.of.url });
  await owner.connect();
  await owner.query(`ALTER TABLE invoice ADD CONSTRAINT broken CHECK (contract_id <> '${broken}'::uuid)`);
  await owner.end();
  const runId = await closed(one, MONTH, NOW, { together: 6 });
  expect(await leftBy(one)).toMatchObject({ invoices: expected['invoices'], series: expected['series'] });
  expect(await runOf(one, runId)).toMatchObject({ state: 'DONE', contractsRefused: 1, contractsDone: 21 });
});

test('what a partner invoices has no document', async () => {
  const one = await portfolio.copy();
  await activeContract(one, { ...PACKS['pro-controle'], number: 'P-ERP', invoicedBy: 'PARTNER_ERP' });
  await closed(one, MONTH, NOW);
  expect(await leftBy(one)).toMatchObject({ invoices: expected['invoices'] });
});

describe('on the terminal', () => {
  const printed: string[] = [];
  const close = (one: TenantCopy, month: string): Promise<number> =>
    runProgram(closeCommand, {
      args: ['--provider', one.providerId, '--month', month],
      environment: { DATABASE_URL: one.of.url },
      print: (line) => printed.push(line),
      tell: (line) => printed.push(line),
    });

  test('it says how far it has come, and lists what was refused', async () => {
    const one = await portfolio.copy();
    expect(await close(one, MONTH)).toBe(0);
    expect(await leftBy(one)).toEqual(expected);
    expect(printed.join('\n')).toMatch(/2026-05 {2}\d+ %/);
    expect(printed.join('\n')).toContain('2026-05 is closed: 20 contracts');
    await activeContract(one, {
      ...PACKS['pro-controle'],
      ...{ number: 'P-REFUSED', clientId: one.otherClientId, startsOn: on('2026-03-01') },
    });
    expect(await close(one, MONTH)).toBe(3);
    expect(printed.join('\n')).toContain('P-REFUSED  INVOICE_INCOMPLETE');
    expect(await close(one, '2026-04')).toBe(2);
    expect(printed.join('\n')).toContain('2026-05 was closed');
  });

  test('killed at random instants, what it leaves is the same', async () => {
    const next = numbersFrom(4);
    const kills = times(100);
    for (let killed = 0; killed < kills;) {
      const one = await copyToKill();
      for (let code: number | null = null; code !== 0;) {
        const words = ['--provider', one.providerId, '--month', MONTH, '--together', '2'];
        const child = spawn(process.execPath, ['dist/api/commands/close.js', ...words], {
          cwd: findProjectRoot(),
          env: { ...process.env, DATABASE_URL: one.of.url },
          stdio: 'ignore',
        });
        const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
        const kill = setTimeout(
          () => {
            if (killed < kills && child.kill('SIGKILL')) killed += 1;
          },
          300 + next(1500),
        );
        code = await ended;
        clearTimeout(kill);
        await endLease(one);
      }
      expect(await leftBy(one)).toEqual(expected);
      await expectSound(one);
    }
  }, 900_000);
});
