import path from 'node:path';
import { ConfigError, readConfig } from '../../api/config/config';
import { settingsOfWorker } from '../../api/config/workers';
import { heldClock } from '../../api/config/clock';
import { instant, parseInstant } from '../../api/domain/time/instant';

const ROOT = '/project';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment, ROOT);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

test('without any setting: the embedded database, this machine only, the demo', () => {
  expect(readConfig({}, ROOT)).toEqual({
    mode: 'development',
    databaseUrl: undefined,
    databaseReplicaUrls: [],
    host: '127.0.0.1',
    port: 4000,
    dataDir: path.join(ROOT, '.astreinte'),
    archiveDir: undefined,
    logLevel: 'info',
    seed: 'demo',
    clockStartsAt: undefined,
    corsOrigins: [],
    workers: 1,
    poolSize: 10,
    metricsPort: undefined,
    metricsHost: '127.0.0.1',
    tracing: false,
    sealEveryMinutes: 60,
    vaultKeys: [],
    mail: undefined,
    diskLowMb: 1000,
    diskCriticalMb: 250,
    sharing: { mostOfOwner: 7, mostWaiting: 1000, mostWaitingOfOwner: 250 },
    documents: { largest: 25 * 1024 * 1024, ofContract: 1000 * 1024 * 1024 },
    maxConnections: 5000,
    introspection: 'open',
    limits: {
      cost: { ceiling: 100_000, budget: 2_000_000, refillPerSecond: 50_000 },
      rows: 200_000,
      deadlineMs: 20_000,
      answerLength: 33_554_432,
      compressFrom: 16_384,
    },
  });
});

test('every setting is read', () => {
  const config = readConfig(
    {
      DATABASE_URL: 'postgresql://u:p@db.example:5433/contracts?sslmode=require',
      DATABASE_REPLICA_URLS: 'postgres://u:p@r1/contracts, postgres://u:p@r2:5433/contracts',
      HOST: '::1',
      PORT: '0',
      DATA_DIR: '/srv/data',
      ARCHIVE_DIR: '/srv/log',
      LOG_LEVEL: 'debug',
      NODE_ENV: 'test',
      SEED: ' none ',
      CLOCK_STARTS_AT: '2026-03-02T09:00:00+01:00',
      WORKERS: '3',
      POOL_SIZE: '25',
      METRICS_PORT: '9464',
      METRICS_HOST: '10.0.0.2',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      COMPRESS_FROM_BYTES: '0',
      SEAL_EVERY_MINUTES: '5',
      DISK_LOW_MB: '5000',
      DISK_CRITICAL_MB: '500',
      COST_CEILING: '1000',
      COST_BUDGET: '5000',
      COST_REFILL: '200',
      ROWS_CEILING: '5000',
      REQUEST_DEADLINE_SECONDS: '7',
      ANSWER_CEILING_MB: '1',
      INTROSPECTION: 'keys',
      KEY_CONNECTIONS: '3',
      QUEUE_LENGTH: '40',
      MAX_CONNECTIONS: '100',
      DOCUMENT_MAX_MB: '2',
      CONTRACT_DOCUMENTS_MB: '50',
    },
    ROOT,
  );
  const started = parseInstant('2026-03-02T08:00:00Z');
  expect(config).toEqual({
    mode: 'test',
    databaseUrl: 'postgresql://u:p@db.example:5433/contracts?sslmode=require',
    databaseReplicaUrls: ['postgres://u:p@r1/contracts', 'postgres://u:p@r2:5433/contracts'],
    host: '::1',
    port: 0,
    dataDir: '/srv/data',
    archiveDir: '/srv/log',
    logLevel: 'debug',
    seed: 'none',
    clockStartsAt: started.ok ? started.value : undefined,
    corsOrigins: [],
    workers: 3,
    poolSize: 25,
    metricsPort: 9464,
    metricsHost: '10.0.0.2',
    tracing: true,
    sealEveryMinutes: 5,
    vaultKeys: [],
    diskLowMb: 5000,
    diskCriticalMb: 500,
    sharing: { mostOfOwner: 3, mostWaiting: 40, mostWaitingOfOwner: 10 },
    documents: { largest: 2 * 1024 * 1024, ofContract: 50 * 1024 * 1024 },
    maxConnections: 100,
    introspection: 'keys',
    limits: {
      cost: { ceiling: 1000, budget: 5000, refillPerSecond: 200 },
      rows: 5000,
      deadlineMs: 7000,
      answerLength: 1_048_576,
      compressFrom: undefined,
    },
  });
});

test('in production the embedded database is used only when it is asked for', () => {
  const lost =
    'DATABASE_URL is not set and NODE_ENV=production: a server that lost its settings would start on an empty database. ' +
    'Set DATABASE_URL, or EMBEDDED=1 to keep the data in DATA_DIR.';
  expect(problemsOf({ NODE_ENV: 'production' })).toEqual([lost]);
  expect(problemsOf({ NODE_ENV: 'production', EMBEDDED_DATABASE: 'no' })).toEqual([lost]);
  expect(problemsOf({ EMBEDDED_DATABASE: 'no' })).toEqual([lost.replace(' and NODE_ENV=production', '')]);
  expect(problemsOf({ EMBEDDED: '0' })).toEqual([lost.replace(' and NODE_ENV=production', '')]);
  expect(problemsOf({ NODE_ENV: 'production', EMBEDDED: '1' })).toEqual([]);
  expect(problemsOf({ NODE_ENV: 'production', EMBEDDED_DATABASE: 'yes' })).toEqual([]);
  expect(problemsOf({ NODE_ENV: 'production', DATABASE_URL: 'postgresql://u:p@db/x' })).toEqual([]);
});

test('in production there is no demo unless it is asked for', () => {
  expect(readConfig({ NODE_ENV: 'production', HOST: '0.0.0.0', EMBEDDED_DATABASE: 'yes' }, ROOT).seed).toBe('none');
});

test('all bad values are reported at once', () => {
  const problems = problemsOf({
    DATABASE_URL: 'mysql://u:secret@host/db',
    HOST: '127.0.0.1:4000',
    PORT: '99999',
    LOG_LEVEL: 'loud',
    NODE_ENV: 'staging',
    SEED: 'yes',
    CLOCK_STARTS_AT: 'yesterday',
    POOL_SIZE: '1.5',
  });
  const names = problems.map((problem) => problem.split(' ')[0]);
  expect(names.sort()).toEqual(
    ['CLOCK_STARTS_AT', 'DATABASE_URL', 'HOST', 'LOG_LEVEL', 'NODE_ENV', 'POOL_SIZE', 'PORT', 'SEED'].sort(),
  );
  expect(problems.join()).not.toContain('secret');
});

test.each([
  [{ PORT: '-1' }, 'PORT is "-1": use a whole number from 0 to 65535.'],
  [{ PORT: '4e3' }, 'PORT is "4e3": use a whole number from 0 to 65535.'],
  [{ WORKERS: 'many' }, 'WORKERS is "many": use a whole number from 1 to 64.'],
  [{ WORKERS: '4', POOL_SIZE: '7' }, 'POOL_SIZE is 7 for 4 workers: give each at least 2.'],
  [{ POOL_SIZE: '0' }, 'POOL_SIZE is "0": use a whole number from 2 to 500.'],
  [{ HOST: '999.1.1.1' }, 'HOST is "999.1.1.1": use an address like 127.0.0.1 or 0.0.0.0, without port.'],
  [
    { DATABASE_URL: 'postgres://u@h:5432' },
    'DATABASE_URL names no database: write it like postgres://user:password@host:5432/database.',
  ],
  [
    { DATABASE_REPLICA_URLS: 'postgres://u@h/d' },
    'DATABASE_REPLICA_URLS is set without DATABASE_URL: name the primary that they follow there.',
  ],
  [
    { DATABASE_URL: 'postgres://u@h/d', DATABASE_REPLICA_URLS: 'postgres://u@r/d,postgres://v@r/d' },
    'DATABASE_REPLICA_URLS names a server twice: name each replica once.',
  ],
  [
    { DATABASE_URL: 'postgres://u@h/d', DATABASE_REPLICA_URLS: 'postgres://u@r/d,r2' },
    'DATABASE_REPLICA_URLS has an address, number 2, that is not a PostgreSQL address: write postgres://user:password@host:5432/database, separated by commas.',
  ],
  [
    { DATABASE_URL: 'h:5432/d' },
    'DATABASE_URL is not a PostgreSQL address: write it like postgres://user:password@host:5432/database.',
  ],
  [
    { CLOCK_STARTS_AT: '2026-03-02' },
    'CLOCK_STARTS_AT is "2026-03-02": write an instant with its offset, like 2026-03-02T09:00:00Z.',
  ],
  [
    { NODE_ENV: 'production', EMBEDDED_DATABASE: 'yes', CLOCK_STARTS_AT: '2026-03-02T09:00:00Z' },
    'CLOCK_STARTS_AT is for development only: leave it out when NODE_ENV=production.',
  ],
])('%j is refused: %s', (environment, sentence) => {
  expect(problemsOf(environment)).toEqual([sentence]);
});

test.each(['0.0.0.0', '192.168.1.10', 'server.example', '::'])('the demo is not served on %s', (host) => {
  expect(problemsOf({ HOST: host })).toEqual([expect.stringContaining(`SEED=demo with HOST=${host}`)]);
  expect(problemsOf({ HOST: host, SEED: 'none' })).toEqual([]);
});

test.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('the demo is served on %s', (host) => {
  expect(problemsOf({ HOST: host })).toEqual([]);
});

test('a held clock stands still until it is moved, and so do its stamps', () => {
  const at = instant(1_772_442_000);
  const held = heldClock(at);
  expect([held.now(), held.stamps()]).toEqual([at, { kind: 'HELD', at }]);
  held.moveTo(instant(at + 5));
  expect([held.now(), held.stamps()]).toEqual([at + 5, { kind: 'HELD', at: at + 5 }]);
});

test('a worker has its part of what all workers have together', () => {
  const config = readConfig({ WORKERS: '3', QUEUE_LENGTH: '100', MAX_CONNECTIONS: '1000' }, ROOT);
  expect(config.poolSize).toBe(15);
  expect(settingsOfWorker(config)).toEqual({
    ...config,
    poolSize: 5,
    sharing: { mostOfOwner: 4, mostWaiting: 34, mostWaitingOfOwner: 9 },
    maxConnections: 334,
  });
  expect(readConfig({ WORKERS: 'auto' }, ROOT).workers).toBeGreaterThanOrEqual(1);
});

describe('the keys of the vault', () => {
  const key = Buffer.alloc(32, 7).toString('base64');

  test('come in their order, the current one first', () => {
    const { vaultKeys } = readConfig({ VAULT_KEYS: `2026:${key}, old:${key}` }, ROOT);
    expect(vaultKeys.map(({ id }) => id)).toEqual(['2026', 'old']);
    expect(vaultKeys[0]!.key.equals(Buffer.alloc(32, 7))).toBe(true);
  });

  test.each([key, `2026:${key.slice(4)}`, `a:${key},a:${key}`, `2026:${key};b:${key}`, ':'])(
    '%s is refused',
    (text) => {
      expect(problemsOf({ VAULT_KEYS: text })).toEqual([expect.stringMatching(/^VAULT_KEYS is not valid: .*\.$/)]);
    },
  );
});

test('a mail server needs a sender, and neither shows a password in a problem', () => {
  const SMTP_URL = 'smtps://user:secret@mail.example.com:465';
  const read = (sender: string) => readConfig({ SMTP_URL, MAIL_FROM: sender }, ROOT).mail?.from;
  expect(read('Astreinte <notices@example.com>')).toEqual({ name: 'Astreinte', address: 'notices@example.com' });
  expect(read('"Info, gérance" <n@example.com>')).toEqual({ name: 'Info, gérance', address: 'n@example.com' });
  expect(read('notices@example.com')).toEqual({ name: '', address: 'notices@example.com' });
  expect(problemsOf({ SMTP_URL })).toEqual([expect.stringMatching(/^MAIL_FROM is not valid/)]);
  expect(problemsOf({ SMTP_URL, MAIL_FROM: 'nobody' })).toEqual([expect.stringMatching(/^MAIL_FROM is not valid/)]);
  expect(problemsOf({ MAIL_FROM: 'a@example.com' })).toEqual([expect.stringMatching(/^SMTP_URL is not set/)]);
  const wrong = problemsOf({ SMTP_URL: 'http://user:secret@mail', MAIL_FROM: 'a@example.com' });
  expect(wrong).toEqual([expect.stringMatching(/^SMTP_URL is not valid/)]);
  expect(wrong.join()).not.toContain('secret');
});
