import { randomUUID } from 'node:crypto';
import { findProjectRoot } from '../../api/config/project-root';
import { Database } from '../../api/store/database/database';
import { migrateDatabase } from '../../api/store/database/migrate';
import { silentLog } from '../../api/store/database/store-log';
import type { WriteTransaction } from '../../api/store/database/write-transaction';
import { rows, ClientRow, ProviderRow } from '../../api/store/rows';
import { writeRows } from '../../api/store/write-rows';
import { migrations } from '../../migrations';
import { makePlace } from './place';

/**
 * What 500 inserts cost the processor of the server: by TypeORM's manager, by a prepared statement
 * a row, and by one prepared statement for all. The three take turns on the same connection and
 * table; each counts the median of its rounds. PostgreSQL's own work is in none of them.
 */

const ROWS = 500;
const ROUNDS = 15;
const WARM_UP = 3;

type Way = (tx: WriteTransaction, providerId: string, made: readonly Client[]) => Promise<void>;
interface Client {
  readonly id: string;
  readonly name: string;
  readonly registrationNumber: string;
  readonly createdAt: string;
}

const WAYS: Readonly<Record<string, Way>> = {
  "TypeORM's insert": async (tx, providerId, made) => {
    for (const row of made) await tx.manager.insert(ClientRow, { ...row, providerId });
  },
  'a prepared statement a row': async (tx, providerId, made) => {
    for (const row of made) await writeRows(tx, ClientRow, providerId, [row]);
  },
  'one prepared statement': (tx, providerId, made) => writeRows(tx, ClientRow, providerId, made),
};

/** Measures and prints; `atEnd` receives how to end what was started. */
export async function benchInserts(atEnd: (end: () => void | Promise<void>) => void): Promise<void> {
  const place = await makePlace(findProjectRoot());
  atEnd(() => place.leave());
  await migrateDatabase({ url: place.url, migrations, log: silentLog });
  const database = await Database.open({ url: place.url, entities: rows, poolSize: 1, log: silentLog });
  atEnd(() => database.close());
  const providerId = randomUUID();
  const session = { providerId, kind: 'PROVIDER', partnerId: null, clientId: null, actorId: randomUUID() } as const;
  const provider = { name: 'Measured', createdAt: '2026-01-01T00:00:00Z' };
  await database.write(session, (tx) => writeRows(tx, ProviderRow, providerId, [provider]));

  const spent = new Map(Object.keys(WAYS).map((name) => [name, [] as number[]]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [name, way] of Object.entries(WAYS)) {
      const made = Array.from({ length: ROWS }, () => client());
      const milliseconds = await database.write(session, async (tx) => {
        const before = process.cpuUsage();
        await way(tx, providerId, made);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      });
      if (round >= WARM_UP) spent.get(name)?.push(milliseconds);
    }
  }

  console.log(
    `${place.words}, Node ${process.versions.node}: ${ROWS} rows of a table of 5 columns, ${ROUNDS} rounds\n`,
  );
  const [first] = [...spent.values()].map(medianOf);
  for (const [name, all] of spent) {
    const median = medianOf(all);
    const times = ((first ?? median) / median).toFixed(1);
    console.log(
      `${name.padEnd(28)}${median.toFixed(1).padStart(8)} ms of the processor${`${times} times less`.padStart(18)}`,
    );
  }
}

function client(): Client {
  const id = randomUUID();
  return { id, name: `Client ${id}`, registrationNumber: id, createdAt: '2026-01-01T00:00:00Z' };
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
