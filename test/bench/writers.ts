import { v7 } from 'uuid';
import { runCommand } from '../../api/app/command/run-command';
import { recordIntervention } from '../../api/app/consumption/record-intervention';
import { findProjectRoot } from '../../api/config/project-root';
import { Database } from '../../api/store/database/database';
import { migrateDatabase } from '../../api/store/database/migrate';
import { pause } from '../../api/store/database/pause';
import { silentLog } from '../../api/store/database/store-log';
import type { WriteTransaction } from '../../api/store/database/write-transaction';
import { rows } from '../../api/store/rows';
import { migrations } from '../../migrations';
import { activeContract } from '../support/made-contract';
import { at, makeTenant, type Tenant } from '../support/tenant';
import { makePlace } from './place';

/**
 * What writers of one provider wait for one another, each on a contract of its own: work that uses
 * up a base of units and so issues an adjustment, numbered at COMMIT, and the same with the counter
 * locked where the adjustment is written, as 0.2.0 did. The two take turns on one database, a
 * stretch each, beside it and a network away: the counter's lock is held for all the messages that
 * follow it.
 */

const WRITERS = 8;
const ROUNDS = 7;
const STRETCH_MS = 3_000;
/** The time that a message to the database takes over the network, in milliseconds. */
const DISTANCES_MS = [0, 1];
const NOW = at('2026-03-10T08:00:00Z');

/** Whoever inserts an adjustment locks its counter first, until the transaction ends. */
const LOCK_COUNTER = {
  name: 'bench:lock-counter',
  text: `SELECT pg_advisory_xact_lock(hashtextextended($1::text, 1))`,
};

const WAYS = { 'numbered at commit': false, 'counter locked when issued': true } as const;

/** Measures and prints; `atEnd` receives how to end what was started. */
export async function benchWriters(atEnd: (end: () => void | Promise<void>) => void): Promise<void> {
  const place = await makePlace(findProjectRoot());
  atEnd(() => place.leave());
  await migrateDatabase({ url: place.url, migrations, log: silentLog });
  const database = await Database.open({ url: place.url, entities: rows, poolSize: WRITERS, log: silentLog });
  atEnd(() => database.close());
  const tenant = await makeTenant(database, 'Measured');
  console.log(`${place.words}, Node ${process.versions.node}: ${WRITERS} writers of one provider, ${ROUNDS} rounds`);
  for (const distance of DISTANCES_MS) {
    const databases = Object.values(WAYS).map((locks) => through(database, tenant, distance, locks));
    const perSecond = databases.map((): number[] => []);
    for (let round = 0; round <= ROUNDS; round += 1) {
      // New contracts for each round: both ways find as much of a past.
      for (const [index, way] of databases.entries()) {
        const contracts = await Promise.all(Array.from({ length: WRITERS }, () => activeContract(tenant)));
        const measured = await stretch({ ...tenant, database: way }, contracts);
        // The first round warms up.
        if (round > 0) perSecond[index]?.push(measured);
      }
    }
    print(distance, perSecond);
  }
}

/** A database at a distance, and whose adjustments lock their counter when that is asked for. */
function through(database: Database, tenant: Tenant, distanceMs: number, locksCounter: boolean): Database {
  const far = Object.create(database) as Database;
  far.write = (session, work) => database.write(session, (tx) => work(throughTransaction(tx)));
  return far;

  function throughTransaction(tx: WriteTransaction): WriteTransaction {
    const query: WriteTransaction['query'] = async (statement, values) => {
      if (locksCounter && statement.text.startsWith('INSERT INTO billing_adjustment')) {
        await apart();
        await tx.query(LOCK_COUNTER, [tenant.providerId]);
      }
      await apart();
      return tx.query(statement, values);
    };
    // What is sent without being waited for costs no way to and fro.
    return { manager: tx.manager, query, send: (...sent) => tx.send(...sent) };
  }

  async function apart(): Promise<void> {
    if (distanceMs > 0) await pause(distanceMs);
  }
}

/** How much work a second is recorded, by a writer for each contract. */
async function stretch(tenant: Tenant, contractIds: readonly string[]): Promise<number> {
  const start = performance.now();
  let recorded = 0;
  await Promise.all(
    contractIds.map(async (contractId) => {
      while (performance.now() - start < STRETCH_MS) {
        await recordWork(tenant, contractId);
        recorded += 1;
      }
    }),
  );
  return (recorded * 1000) / (performance.now() - start);
}

/** Records a morning's work, which uses up a base of units. */
async function recordWork(tenant: Tenant, contractId: string): Promise<void> {
  const input = {
    contractId,
    assetIds: [],
    technician: 'T',
    startedAt: at('2026-03-09T08:00:00Z'),
    minutes: 240,
    mode: 'REMOTE',
    kind: 'CURATIVE',
    providerFault: false,
    report: '',
  } as const;
  const context = { database: tenant.database, session: tenant.sessions.technician, now: NOW };
  const outcome = await runCommand(context, 'recordIntervention', v7(), input, (unit) =>
    recordIntervention(unit, input),
  );
  if (outcome.value?.billingAdjustmentIds.length !== 1)
    throw new Error(`work that issued no adjustment: ${JSON.stringify(outcome)}`);
}

function print(distanceMs: number, perSecond: readonly (readonly number[])[]): void {
  console.log(distanceMs === 0 ? '\nbeside the database' : `\n${distanceMs} ms a message from the database`);
  for (const [index, name] of Object.keys(WAYS).entries())
    console.log(
      `  ${name.padEnd(28)}${medianOf(perSecond[index] ?? [])
        .toFixed(0)
        .padStart(6)} adjustments a second`,
    );
  const [now = [], before = []] = perSecond;
  const ratios = now.map((each, round) => each / (before[round] ?? Number.NaN));
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)].map((each) => each.toFixed(2));
  console.log(`  ${medianOf(ratios).toFixed(2)} times as many at commit, ${least}–${most}`);
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
