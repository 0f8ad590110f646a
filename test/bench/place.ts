import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startEmbedded } from '../../api/store/embedded/embedded';
import { parentOf } from './processor';

/** An empty database for one run, and a folder for what the run writes. */
export interface Place {
  readonly url: string;
  readonly folder: string;
  /** What it is, to be told. */
  readonly words: string;
  /** Whether its server runs on this machine, started by the bench. */
  readonly isHere: boolean;
  /** Drops the database and takes the folder away. */
  leave(): Promise<void>;
}

/**
 * A database on the server of `BENCH_DATABASE_URL`, else on an embedded one that ends with the run.
 */
export async function makePlace(projectRoot: string): Promise<Place> {
  const folder = mkdtempSync(path.join(tmpdir(), 'astreinte-bench-'));
  chmodSync(folder, 0o711);
  const removeFolder = (): void => rmSync(folder, { recursive: true, force: true });
  const given = process.env['BENCH_DATABASE_URL'];
  try {
    if (given !== undefined && given !== '') return await onServer(given, folder, removeFolder);
    const server = await startEmbedded({ dataDir: folder, projectRoot, announce: () => undefined, durable: false });
    const leave = async (): Promise<void> => {
      await server.stop();
      removeFolder();
    };
    return { url: server.url, folder, words: `embedded ${await versionAt(server.url)}`, isHere: true, leave };
  } catch (error) {
    removeFolder();
    throw error;
  }
}

async function onServer(server: string, folder: string, removeFolder: () => void): Promise<Place> {
  const name = `astreinte_bench_${process.pid}`;
  await once(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const leave = async (): Promise<void> => {
    await once(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    removeFolder();
  };
  return {
    url: url.toString(),
    folder,
    words: `${await versionAt(server)} of BENCH_DATABASE_URL`,
    isHere: false,
    leave,
  };
}

/**
 * The first process of a database server on this machine; undefined where the system does not tell
 * it.
 */
export async function postmasterOf(url: string): Promise<number | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return rows[0] && parentOf(rows[0].pid);
  } finally {
    await client.end();
  }
}

async function versionAt(url: string): Promise<string> {
  const [row] = await once<{ server_version: string }>(url, 'SHOW server_version');
  return `PostgreSQL ${row?.server_version.split(' ')[0] ?? ''}`;
}

async function once<Row extends object>(url: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
