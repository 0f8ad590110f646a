import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { reasonOf, StartFailure } from '../database/start-failure';
import type { Binaries } from './binaries';
import { giveTo, type DataFolder } from './data-folder';
import { cleanEnvironment } from './postmaster';

/**
 * Name of the database, and of the login that owns it; not a superuser, as on a server that people
 * run in earnest.
 */
export const DATABASE_NAME = 'astreinte';
/** The administrator of the embedded server. */
export const SUPERUSER = 'postgres';

/**
 * Whether the folder holds a cluster, of a version that these programs can open; refused otherwise.
 */
export function hasCluster(data: DataFolder, binaries: Binaries): boolean {
  const file = path.join(data.cluster, 'PG_VERSION');
  if (!existsSync(data.cluster)) return false;
  let found: string;
  try {
    found = readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new StartFailure(
      `The database in ${data.cluster} cannot be opened: ${reasonOf(error)}.`,
      'Start as the user who made it, or choose another folder with DATA_DIR.',
      error,
    );
  }
  if (found === binaries.major) return true;
  throw new StartFailure(
    `The database in ${data.cluster} was made by PostgreSQL ${found}; the installed one is ${binaries.major}.`,
    'Go back to the version of this program that made it and dump it, or choose a new folder with DATA_DIR.',
  );
}

/** The password of the embedded server: drawn once, readable by its owner only. */
export function readOrDrawPassword(data: DataFolder): string {
  const file = path.join(data.folder, 'password');
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
    const password = randomBytes(24).toString('base64url');
    writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
    giveTo(data.user, file);
    return password;
  } catch (error) {
    throw new StartFailure(
      `The database's password in ${file} cannot be read: ${reasonOf(error)}.`,
      'Start as the user who made the data folder, or choose another folder with DATA_DIR.',
      error,
    );
  }
}

/**
 * Makes the cluster beside its place and moves it there when whole: an interrupted start leaves
 * nothing half made.
 */
export async function makeCluster(
  data: DataFolder,
  binaries: Binaries,
  password: string,
  durable: boolean,
): Promise<void> {
  const draft = path.join(data.folder, 'postgres-draft');
  const work = path.join(draft, 'cluster');
  const secret = path.join(draft, 'secret');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  if ('uid' in data.user.ids) {
    for (const made of [draft, secret]) chownSync(made, data.user.ids.uid, data.user.ids.gid);
  }
  await run(
    binaries.initdb,
    [
      `--pgdata=${work}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ],
    data,
    draft,
  );
  renameSync(work, data.cluster);
  rmSync(draft, { recursive: true, force: true });
}

/** Makes the login and the database; does nothing when they are there. */
export async function makeDatabase(port: number, password: string): Promise<void> {
  const client = new Client({ host: '127.0.0.1', port, user: SUPERUSER, password, database: 'postgres' });
  await client.connect();
  try {
    const login = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [DATABASE_NAME]);
    if (login.rowCount === 0) {
      await client.query(`CREATE ROLE ${DATABASE_NAME} LOGIN CREATEDB CREATEROLE PASSWORD '${password}'`);
    }
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE_NAME]);
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE_NAME} OWNER ${DATABASE_NAME}`);
  } finally {
    await client.end();
  }
}

async function run(program: string, words: string[], data: DataFolder, cwd: string): Promise<void> {
  const said: string[] = [];
  const code = await new Promise<number | string>((resolve) => {
    const child = spawn(program, words, { cwd, env: cleanEnvironment(), windowsHide: true, ...data.user.ids });
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
    child.once('error', (error) => resolve(reasonOf(error)));
    child.once('close', (status, by) => resolve(status ?? by ?? 'an unknown end'));
  });
  if (code === 0) return;
  const reason = said
    .join('')
    .split('\n')
    .filter((line) => /error|fatal|could not/i.test(line))
    .at(-1);
  throw new StartFailure(
    `The embedded database could not be made in ${data.folder}: ${(reason ?? `initdb ended with ${code}`).trim()}.`,
    'Check the free space and the rights of that folder, or choose another with DATA_DIR.',
  );
}
