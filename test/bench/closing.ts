import path from 'node:path';
import { Client } from 'pg';
import { providerSession, NO_ONE } from '../../api/app/access/create-provider';
import { systemSession } from '../../api/app/access/system-session';
import { startClosing } from '../../api/app/closing/start-closing';
import { workClosing } from '../../api/app/closing/work-closing';
import { runCommand } from '../../api/app/command/run-command';
import { systemClock } from '../../api/config/clock';
import { findProjectRoot } from '../../api/config/project-root';
import type { LocalDate } from '../../api/domain/time/instant';
import { addMonths, monthOf } from '../../api/domain/time/local-date';
import { Database } from '../../api/store/database/database';
import { migrateDatabase } from '../../api/store/database/migrate';
import type { Session } from '../../api/store/database/session';
import { silentLog } from '../../api/store/database/store-log';
import { rows } from '../../api/store/rows';
import { migrations } from '../../migrations';
import { LAST_MONTH, makePortfolio } from '../../seeds/portfolio/make-portfolio';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';
import { makePlace, postmasterOf } from './place';
import { usedBy } from './processor';

/**
 * What the closing run of one month costs a contract, beside one hand-written `INSERT … SELECT` of
 * the same documents, lines, entries to come and events into the same tables, under the same role
 * and policies, by a database that has all of them at hand. For portfolios of several sizes, after
 * one month and after many: the last month alone is measured, and all before it were closed. Time
 * goes by and processors are used: on a machine with other work, only the second tells.
 */

const SIZES = [
  { contracts: 1_000, months: 2 },
  { contracts: 1_000, months: 24 },
  { contracts: 10_000, months: 2 },
] as const;
const SEED = 1;

/** Which rows are inserted by hand, and what of them is made new: ids, and what is unique. */
const WRITTEN: Readonly<Record<string, { readonly fresh: readonly string[]; readonly of: string }>> = {
  invoice: { fresh: ['id', 'preceding_id'], of: 't.id = v.id' },
  invoice_document: { fresh: ['invoice_id'], of: 't.invoice_id = v.id' },
  invoice_line: { fresh: ['invoice_id'], of: 't.invoice_id = v.id' },
  accounting_due: { fresh: ['fact_id'], of: `t.kind = 'INVOICE' AND t.fact_id = v.id` },
  set_off: { fresh: ['id', 'credit_note_id', 'invoice_id'], of: 't.invoice_id = v.id' },
  event: { fresh: ['id', 'subject_id'], of: 't.subject_id = v.id' },
};

interface Measured {
  readonly contracts: number;
  readonly months: number;
  readonly documents: number;
  readonly closing: Spent;
  readonly byHand: Spent;
}

/** What some work took, in milliseconds: time, and of the processors. */
interface Spent {
  readonly time: number;
  readonly program: number;
  /** Undefined where the system does not tell it. */
  readonly database: number | undefined;
}

/** Measures and prints; `words`: sizes like `1000x24`, else all that are usual. */
export async function benchClosing(
  words: readonly string[],
  atEnd: (end: () => void | Promise<void>) => void,
): Promise<void> {
  const asked = words.flatMap((word) => {
    const [, contracts, months] = /^(\d+)x(\d+)$/.exec(word) ?? [];
    return contracts === undefined ? [] : [{ contracts: Number(contracts), months: Number(months) }];
  });
  const place = await makePlace(findProjectRoot());
  atEnd(() => place.leave());
  await migrateDatabase({ url: place.url, migrations, log: silentLog });
  const statementTimeoutMs = 3_600_000;
  const database = await Database.open({
    url: place.url,
    entities: rows,
    poolSize: 2,
    log: silentLog,
    statementTimeoutMs,
  });
  atEnd(() => database.close());
  const owner = new Client({ connectionString: place.url });
  await owner.connect();
  atEnd(() => owner.end());
  console.log(`${place.words}, Node ${process.versions.node}: the closing of one month\n`);
  const postmaster = place.isHere ? await postmasterOf(place.url) : undefined;
  console.log('                              a contract, ms: closing             by hand');
  console.log(
    'contracts  months  documents    time  program  database    time  processors    ratio of time, of processors',
  );
  for (const size of asked.length > 0 ? asked : SIZES) {
    const { contracts, months, documents, closing, byHand } = await measure(database, owner, postmaster, size);
    const each = (ms: number | undefined, width: number): string =>
      (ms === undefined ? '' : (ms / contracts).toFixed(2)).padStart(width);
    const [own, other] = [processorsOf(closing), processorsOf(byHand)];
    const cells = [
      ...[String(contracts).padStart(9), String(months).padStart(6), String(documents).padStart(9)],
      ...[each(closing.time, 6), each(closing.program, 7), each(closing.database, 8)],
      ...[each(byHand.time, 6), each(other, 10), (closing.time / byHand.time).toFixed(1).padStart(16)],
      (own === undefined || other === undefined ? '' : (own / other).toFixed(1)).padStart(14),
    ];
    console.log(cells.join('  '));
  }
}

function processorsOf({ program, database }: Spent): number | undefined {
  return database === undefined ? undefined : program + database;
}

async function measure(
  database: Database,
  owner: Client,
  postmaster: number | undefined,
  size: { readonly contracts: number; readonly months: number },
): Promise<Measured> {
  const packs = readTermsPacks(path.join(findProjectRoot(), 'seeds', 'terms'));
  const { providerId } = await makePortfolio(database, packs, { ...size, seed: SEED }, () => true);
  await close(database, providerId, monthOf(addMonths(`${LAST_MONTH}-01` as LocalDate, -1)));
  await owner.query('VACUUM (ANALYZE)');
  const began = new Date().toISOString();
  const closing = await spent(postmaster, () => close(database, providerId, LAST_MONTH));
  const documents = await stage(owner, providerId, began);
  const { rows: actors } = await owner.query<{ id: string }>('SELECT DISTINCT actor_id AS id FROM staged_event');
  const session = providerSession(providerId, actors[0]?.id ?? NO_ONE);
  const byHand = await spent(postmaster, () => insertByHand(database, session));
  return { ...size, documents, closing, byHand };
}

async function close(database: Database, providerId: string, month: string): Promise<void> {
  const clock = systemClock();
  const session = await systemSession(database, providerId, 'bench', clock.now());
  const context = { database, session, now: clock.now(), stamps: clock.stamps() };
  const outcome = await runCommand(context, 'startClosing', `bench ${month}`, { month }, (unit) =>
    startClosing(unit, { month }),
  );
  if (outcome.value === null) throw new Error(outcome.refusals.map(({ message }) => message).join(' '));
  const work = { database, clock, log: silentLog, worker: NO_ONE };
  const came = await workClosing(work, providerId, outcome.value.closingRunId, () => false);
  if (came !== 'DONE') throw new Error(`the closing of ${month} is ${came}`);
}

/** Puts the rows that a run left aside, as new ones; answers how many documents there are. */
async function stage(owner: Client, providerId: string, began: string): Promise<number> {
  await owner.query(
    `SELECT set_config('astreinte.provider_id', $1, false), set_config('astreinte.actor_kind', 'PROVIDER', false)`,
    [providerId],
  );
  for (const [name, { fresh, of }] of Object.entries(WRITTEN)) {
    const { rows: columns } = await owner.query<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
      [name],
    );
    const values = columns.map(({ name: column }) => {
      if (fresh.includes(column)) return `md5(t.${column}::text || 'again')::uuid AS ${column}`;
      if (name === 'invoice' && column === 'series') return `t.series || 'X' AS series`;
      return `t.${column}`;
    });
    await owner.query(`DROP TABLE IF EXISTS staged_${name}`);
    await owner.query(
      `CREATE UNLOGGED TABLE staged_${name} AS SELECT ${values.join(', ')} FROM ${name} t
       JOIN invoice v ON v.provider_id = t.provider_id AND ${of} WHERE v.provider_id = '${providerId}' AND v.recorded_at >= '${began}'`,
    );
    await owner.query(`GRANT SELECT ON staged_${name} TO astreinte_api`);
    await owner.query(`ANALYZE staged_${name}`);
  }
  const { rows: counted } = await owner.query<{ count: number }>(
    'SELECT count(*)::integer AS count FROM staged_invoice',
  );
  return counted[0]?.count ?? 0;
}

/** All rows in one statement, as if somebody had composed them already. */
async function insertByHand(database: Database, session: Session): Promise<void> {
  const names = Object.keys(WRITTEN).filter((name) => name !== 'event');
  const first = names.map((name) => `${name}_rows AS (INSERT INTO ${name} SELECT * FROM staged_${name})`);
  await database.write(session, async (tx) => {
    const columns = await tx.query<{ name: string }>({
      name: 'bench:columns',
      text: `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'staged_event'::regclass AND attnum > 0 ORDER BY attnum`,
    });
    const listed = columns.map(({ name }) => name);
    const values = listed.map((name) =>
      name === 'position' ? 'newest.position + row_number() OVER (ORDER BY e.position)' : `e.${name}`,
    );
    await tx.query({
      name: 'bench:by-hand',
      text:
        `WITH ${first.join(', ')} INSERT INTO event (${listed.join(', ')}) SELECT ${values.join(', ')} ` +
        `FROM staged_event e, last_event_position() AS newest (position)`,
    });
  });
}

async function spent(postmaster: number | undefined, work: () => Promise<unknown>): Promise<Spent> {
  const [began, used, before] = [performance.now(), usedBy(process.pid, postmaster), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  const after = usedBy(process.pid, postmaster);
  return {
    time: performance.now() - began,
    program: (user + system) / 1000,
    database: used && after && after.databaseMs - used.databaseMs,
  };
}
