import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { migrateDatabase } from '../../api/store/database/migrate';
import { silentLog } from '../../api/store/database/store-log';
import { startEmbedded, type EmbeddedServer } from '../../api/store/embedded/embedded';
import { processLives } from '../../api/store/embedded/process-identity';
import { readPostmaster, isServerOf } from '../../api/store/embedded/postmaster-file';
import { migrations } from '../../migrations';
import { databaseUrl, SERVER_VARIABLE, TEMPLATE_VARIABLE } from './test-database';

const PREFIX = 'astreinte-test-';
const PROJECT = path.resolve(__dirname, '../..');

/** Kept by the process of the tests between their set-up and their end. */
let embedded: EmbeddedServer | undefined;

/**
 * Starts a server (or takes that of `TEST_DATABASE_URL`), and migrates the template that test
 * databases copy.
 */
export async function startTestServer(): Promise<void> {
  const given = process.env['TEST_DATABASE_URL'];
  const url = given === undefined || given === '' ? await startOwn() : given;
  const template = `astreinte_template_${process.pid}`;
  process.env[SERVER_VARIABLE] = url;
  process.env[TEMPLATE_VARIABLE] = template;
  await makeTemplate(url, template);
}

/** Makes a migrated database on a server, which test databases can copy. */
export async function makeTemplate(server: string, name: string): Promise<void> {
  await onServer(server, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.query(`CREATE DATABASE ${name}`);
  });
  await migrateDatabase({ url: databaseUrl(server, name), migrations, log: silentLog });
}

/** Drops the template and stops the server when it was started here. */
export async function stopTestServer(): Promise<void> {
  const url = process.env[SERVER_VARIABLE];
  const template = process.env[TEMPLATE_VARIABLE];
  if (embedded === undefined) {
    if (url === undefined || template === undefined) return;
    await onServer(url, (client) => client.query(`DROP DATABASE IF EXISTS ${template}`));
    return;
  }
  await embedded.stop();
  rmSync(embedded.folder, { recursive: true, force: true });
}

async function startOwn(): Promise<string> {
  sweepLeftOvers();
  const dataDir = mkdtempSync(path.join(tmpdir(), PREFIX));
  chmodSync(dataDir, 0o711);
  embedded = await startEmbedded({ dataDir, projectRoot: PROJECT, announce: () => undefined, durable: false });
  return embedded.url;
}

/** Ends the servers of earlier runs that were killed, and takes their folders away. */
function sweepLeftOvers(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name);
    const owner = ownerOf(folder);
    if (owner === undefined || processLives(owner)) continue;
    const cluster = path.join(folder, 'postgres');
    const left = readPostmaster(cluster);
    if (left !== undefined && isServerOf(left, cluster)) process.kill(left.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  }
}

function ownerOf(folder: string): number | undefined {
  const file = path.join(folder, 'owner.json');
  if (!existsSync(file)) return undefined;
  const { pid } = JSON.parse(readFileSync(file, 'utf8')) as { pid?: unknown };
  return typeof pid === 'number' ? pid : undefined;
}

async function onServer(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
