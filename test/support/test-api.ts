import path from 'node:path';
import request from 'supertest';
import { heldClock, type HeldClock } from '../../api/config/clock';
import { readConfig } from '../../api/config/config';
import { parseInstant, type Instant } from '../../api/domain/time/instant';
import type { PrinterOptions } from '../../api/pdf/printer';
import { createLogger, type Logger } from '../../api/http/logging';
import { serveApi } from '../../api/wiring';
import type { Database } from '../../api/store/database/database';
import type { DemoKey } from '../../api/http/banner';
import { rows } from '../../api/store/rows';
import { seedDemo } from '../../seeds/demo/seed-demo';
import { createTestDatabase, databaseUrl, type OpenOptions, type TestDatabase } from './test-database';

const PROJECT = path.resolve(__dirname, '../..');

/** What a GraphQL request was answered. */
export interface GraphqlAnswer {
  readonly status: number;
  readonly data: Record<string, never> | null;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A started server on a database of its own, with the demo story in it and a clock that stands
 * still. Nothing is written but what requests write: it runs no jobs, which would seal records and
 * forget keys of a held clock half a minute later, in the middle of a test that compares rows.
 */
export interface TestApi {
  readonly url: string;
  readonly database: Database;
  readonly testDatabase: TestDatabase;
  readonly clock: HeldClock;
  readonly keys: Readonly<Record<'administrator' | 'technician' | 'erp' | 'reseller' | 'client', string>>;
  /** Sends a document as the bearer of a key; null sends none. */
  send(key: string | null, query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>;
  /** Sends a document that must be answered without errors, and gives its data. */
  ask<Data>(key: string, query: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  close(): Promise<void>;
}

/**
 * Where a replica of the tests' server is, from which a test file's servers then read; none as a
 * rule.
 */
export const REPLICA_VARIABLE = 'ASTREINTE_TEST_REPLICA_URL';

/** How many statements of work went to replicas. */
export const replicaWork = { statements: 0 };

/** Reads an instant. */
export function at(text: string): Instant {
  const read = parseInstant(text);
  if (!read.ok) throw new Error(`not an instant: ${text}`);
  return read.value;
}

/**
 * How many servers a test file has on its database, one as a rule: requests go now to one and now
 * to another.
 */
export const SERVERS_VARIABLE = 'ASTREINTE_TEST_SERVERS';

/**
 * Starts a server for a test file, its clock at `now`, with settings beside those of tests and its
 * database opened in a way of its own.
 */
export async function startTestApi(
  now = '2026-04-01T08:00:00Z',
  settings: Readonly<Record<string, string>> = {},
  open: OpenOptions = {},
  logger?: Logger,
  printer: PrinterOptions = {},
): Promise<TestApi> {
  const testDatabase = await createTestDatabase();
  const database = await openForApi(testDatabase, open);
  const clock = heldClock(at(now));
  const demoKeys = await seedDemo(database, PROJECT);
  const config = readConfig({ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: 'silent', ...settings }, PROJECT);
  // Its thread loads the project as it is written, as this process does.
  const printing = { ...printer, execArgv: ['-r', path.join(__dirname, 'compiling-hook.cjs')] };
  const parts = { config, clock, demoKeys, printing, logger: logger ?? createLogger(config), isOpen: () => true };
  const server = await serveApi({ ...parts, database }, undefined);
  const servers = [server];
  while (servers.length < Number(process.env[SERVERS_VARIABLE] ?? 1)) {
    const another = await openForApi(testDatabase, open);
    servers.push(await serveApi({ ...parts, database: another }, undefined));
  }
  const next = irregularly(servers.map(({ url }) => url));
  const send: TestApi['send'] = async (key, query, variables = {}) => {
    const sent = request(next()).post('/graphql').set('content-type', 'application/json');
    if (key !== null) void sent.set('authorization', `Bearer ${key}`);
    const answer = await sent.send({ query, variables });
    const body = answer.body as { data?: GraphqlAnswer['data']; errors?: GraphqlAnswer['errors'] };
    return {
      status: answer.status,
      data: body.data ?? null,
      errors: body.errors ?? [],
      headers: answer.headers,
    };
  };
  return {
    url: server.url,
    database,
    testDatabase,
    clock,
    keys: keysOf(demoKeys),
    send,
    ask: async <Data>(key: string, query: string, variables?: Readonly<Record<string, unknown>>) => {
      const answer = await send(key, query, variables);
      if (answer.errors.length > 0)
        throw new Error(answer.errors.map((error) => `${error.extensions.code}: ${error.message}`).join('\n'));
      return answer.data as Data;
    },
    close: async () => {
      await Promise.all(servers.map((each) => each.close()));
      await testDatabase.drop();
    },
  };
}

async function openForApi(testDatabase: TestDatabase, open: OpenOptions): Promise<Database> {
  const replica = process.env[REPLICA_VARIABLE];
  const replicaUrls = replica === undefined ? [] : [databaseUrl(replica, new URL(testDatabase.url).pathname.slice(1))];
  const database = await testDatabase.open({ entities: rows, poolSize: 10, replicaUrls, ...open });
  database.onStatement((sent) => {
    if (sent.kind === 'work' && sent.replica !== undefined) replicaWork.statements += 1;
  });
  // It has the new database a moment later.
  while (database.replicaReports().some(({ state }) => state !== 'FOLLOWING')) await database.lookAtReplicas();
  return database;
}

/** One of some things at a time: in no order, and the same each time that it is run. */
function irregularly<T>(things: readonly T[]): () => T {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return things[(state >>> 0) % things.length] as T;
  };
}

function keysOf(demoKeys: readonly DemoKey[]): TestApi['keys'] {
  const [administrator, technician, erp, reseller, client] = demoKeys.map((each) => each.key);
  if (!administrator || !technician || !erp || !reseller || !client) throw new Error('a demo key is missing');
  return { administrator, technician, erp, reseller, client };
}
