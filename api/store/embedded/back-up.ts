import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { codeOf, reasonOf, StartFailure } from '../database/start-failure';
import { CLUSTER_FOLDER, MANIFEST_FILE, sealManifest, type BackedUpFile, type BackupManifest } from './backup-manifest';
import { copyFile, forEachFile } from './copy-file';
import { administratorUrl, type RunningEmbedded } from './running';

/** Folders whose files are created again at a start, or belong to the server that runs. */
const EMPTY = new Set([
  'pg_dynshmem',
  'pg_notify',
  'pg_replslot',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_wal',
  'pg_wal/archive_status',
  'pg_wal/summaries',
]);
const LEFT_OUT = /^(postmaster\.(pid|opts)|backup_label(\.old)?|tablespace_map(\.old)?|pg_internal\.init|pgsql_tmp.*)$/;

/**
 * Backs up a running embedded database into a new folder while it goes on working: PostgreSQL's own
 * backup API, its files, and the write-ahead log that makes them whole. Restored, it is the
 * database at the instant at which the backup ended. Whole or not at all. Refused when the folder
 * holds something.
 */
export async function backUp(running: RunningEmbedded, to: string): Promise<BackupManifest> {
  requireEmpty(to);
  const draft = `${to}.${process.pid}.part`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(path.join(draft, CLUSTER_FOLDER), { recursive: true, mode: 0o700 });
  const client = new Client({ connectionString: administratorUrl(running.port, running.password) });
  try {
    await client.connect();
    const manifest = await copyAll(client, running, draft);
    await copyFile(path.join(running.data.folder, 'password'), path.join(draft, 'password'));
    await writeFile(path.join(draft, MANIFEST_FILE), JSON.stringify(manifest), { mode: 0o600, flush: true });
    rmSync(to, { recursive: true, force: true });
    renameSync(draft, to);
    return manifest;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (error instanceof StartFailure) throw error;
    throw new StartFailure(
      `The backup could not be made in ${to}: ${reasonOf(error)}.`,
      'Nothing was left there. Check the free space and the rights of that folder.',
      error,
    );
  } finally {
    await client.end();
  }
}

function requireEmpty(to: string): void {
  if (!existsSync(to) || readdirSync(to).length === 0) return;
  throw new StartFailure(`The folder ${to} holds something already.`, 'Give a new folder with --to.');
}

async function copyAll(client: Client, { data }: RunningEmbedded, draft: string): Promise<BackupManifest> {
  const target = path.join(draft, CLUSTER_FOLDER);
  // The slot keeps the log from being recycled; it goes with the connection.
  const slot = `astreinte_backup_${process.pid}`;
  await client.query('SELECT pg_create_physical_replication_slot($1, true, true)', [slot]);
  const start = await one<{ lsn: string; file: string; at: Date; major: string }>(
    client,
    `SELECT lsn::text, pg_walfile_name(lsn) AS file, clock_timestamp() AS at,
            split_part(current_setting('server_version'), '.', 1) AS major
     FROM pg_backup_start('astreinte', true) AS lsn`,
  );
  const files = await copyTree(data.cluster, target, '');
  const stop = await one<{ lsn: string; file: string; at: Date; label: string; spaces: string }>(
    client,
    `SELECT lsn::text, pg_walfile_name(lsn) AS file, clock_timestamp() AS at, labelfile AS label,
            spcmapfile AS spaces FROM pg_backup_stop(false)`,
  );
  if (stop.spaces.trim() !== '') {
    throw new StartFailure('The embedded database has tablespaces of its own.', 'Back it up while it is stopped.');
  }
  const label = path.join(target, 'backup_label');
  await writeFile(`${label}.draft`, stop.label, { mode: 0o600 });
  files.push({ path: 'backup_label', ...(await copyFile(`${label}.draft`, label)) });
  rmSync(`${label}.draft`);
  files.push(...(await copyLog(path.join(data.cluster, 'pg_wal'), path.join(target, 'pg_wal'), start.file, stop.file)));
  return sealManifest({
    format: 1,
    postgres: start.major,
    startedAt: start.at.toISOString(),
    endedAt: stop.at.toISOString(),
    startLsn: start.lsn,
    stopLsn: stop.lsn,
    files,
  });
}

/** Files come and go while they are copied: one that is gone is in the log. */
async function copyTree(from: string, to: string, below: string): Promise<BackedUpFile[]> {
  const copied: BackedUpFile[] = [];
  const files: string[] = [];
  for (const entry of await readdir(path.join(from, below), { withFileTypes: true })) {
    if (LEFT_OUT.test(entry.name)) continue;
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      await mkdir(path.join(to, name), { mode: 0o700 });
      if (EMPTY.has(name)) await Promise.all(inside(name).map((each) => mkdir(path.join(to, each), { mode: 0o700 })));
      else copied.push(...(await copyTree(from, to, name)));
    } else if (entry.isFile()) {
      files.push(name);
    } else {
      throw new Error(`${name} is a link or something else that a backup does not hold`);
    }
  }
  await forEachFile(files, async (name) => {
    const file = await copyFile(path.join(from, name), path.join(to, name)).catch(unlessGone);
    if (file !== undefined) copied.push({ path: name, ...file });
  });
  return copied;
}

function inside(folder: string): string[] {
  return [...EMPTY].filter((each) => each.startsWith(`${folder}/`));
}

function unlessGone(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}

/** The segments of the log from the first to the last, and what tells timelines apart. */
async function copyLog(from: string, to: string, first: string, last: string): Promise<BackedUpFile[]> {
  const copied: BackedUpFile[] = [];
  const names = (await readdir(from)).filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= first && name <= last);
  const histories = (await readdir(from)).filter((name) => /^[0-9A-F]{8}\.history$/.test(name));
  for (const needed of [first, last]) {
    if (!names.includes(needed)) throw new Error(`the log ${needed} is gone`);
  }
  for (const name of [...names, ...histories]) {
    copied.push({ path: `pg_wal/${name}`, ...(await copyFile(path.join(from, name), path.join(to, name))) });
  }
  return copied;
}

async function one<Row extends object>(client: Client, text: string): Promise<Row> {
  const [row] = (await client.query<Row>(text)).rows;
  if (row === undefined) throw new Error('PostgreSQL returned nothing');
  return row;
}
