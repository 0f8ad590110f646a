import type { DocumentLimits } from '../domain/document/document-words';
import path from 'node:path';
import type { Instant } from '../domain/time/instant';
import { parseKeptInstant } from '../domain/time/kept-range';
import { ConfigProblems, type Environment } from './config-problems';
import { mailSettings, type MailSettings } from './mail-settings';
import { oidcSettings, type OidcSettings } from './oidc-settings';
import { readDocumentLimits, readRequestLimits, readSharing, type RequestLimits, type Sharing } from './request-limits';
import { readVaultKeys, type VaultKeySetting } from './vault-settings';
import { readPoolSize, readWorkers } from './workers';

/** How loud the logs are, from the loudest problem alone to everything. */
export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
/** See `LOG_LEVELS`. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The settings of the server, from its environment; each is described in the README. */
export interface Config {
  readonly mode: 'development' | 'production' | 'test';
  /** `DATABASE_URL`; undefined means the embedded database. */
  readonly databaseUrl: string | undefined;
  /** `DATABASE_REPLICA_URLS`: streaming replicas of it, which queries may be read from. */
  readonly databaseReplicaUrls: readonly string[];
  /** `HOST`, the address to listen on; loopback by default. */
  readonly host: string;
  /** `PORT`; 0 takes any free one. */
  readonly port: number;
  /** `DATA_DIR`, absolute: where the embedded database lives. */
  readonly dataDir: string;
  /**
   * `ARCHIVE_DIR`, absolute: where the embedded database keeps finished parts of its write-ahead
   * log; undefined for nowhere.
   */
  readonly archiveDir: string | undefined;
  readonly logLevel: LogLevel;
  /** `SEED`: whether the demo story is put into an empty database. */
  readonly seed: 'demo' | 'none';
  /**
   * `CLOCK_STARTS_AT`: what the clock shows at the start; undefined for the time of the machine.
   */
  readonly clockStartsAt: Instant | undefined;
  /** `CORS_ORIGINS`: web pages of other origins that may ask from a browser; none by default. */
  readonly corsOrigins: readonly string[];
  /** `WORKERS`: how many processes take requests; 1 is the server itself. */
  readonly workers: number;
  /** `POOL_SIZE`: most database connections at once, of all workers together. */
  readonly poolSize: number;
  /**
   * `DISK_LOW_MB`: below so many free megabytes on the embedded database's disk, a warning is
   * logged each minute.
   */
  readonly diskLowMb: number;
  /** `METRICS_PORT`: where `/metrics` is served, 0 for any free port; nowhere when undefined. */
  readonly metricsPort: number | undefined;
  /** `OTEL_EXPORTER_OTLP_ENDPOINT`: whether traces are sent there. */
  readonly tracing: boolean;
  /** `METRICS_HOST`: the address of `/metrics`; this machine alone by default. */
  readonly metricsHost: string;
  /** `SEAL_EVERY_MINUTES`: how often what was recorded is sealed; 0 for never. */
  readonly sealEveryMinutes: number;
  /** `DISK_CRITICAL_MB`: below so many, an error is. */
  readonly diskCriticalMb: number;
  /**
   * `INTROSPECTION`: whether the schema may be asked about itself by anybody, or with a key alone.
   */
  readonly introspection: 'open' | 'keys';
  /** How database connections are shared out. */
  readonly sharing: Sharing;
  /** `MAX_CONNECTIONS`: most connections of callers at once; further ones are closed. */
  readonly maxConnections: number;
  /** What requests may use of the server. */
  readonly limits: RequestLimits;
  /** How much documents may take. */
  readonly documents: DocumentLimits;
  /** `VAULT_KEYS`: what wraps the keys of secrets, the current one first. */
  readonly vaultKeys: readonly VaultKeySetting[];
  /** `SMTP_URL` and `MAIL_FROM`: how notices are sent; undefined for not at all. */
  readonly mail: MailSettings | undefined;
  /** `OIDC_…`: whose bearer tokens are accepted beside keys; undefined for nobody's. */
  readonly oidc: OidcSettings | undefined;
}

/** Every setting that is wrong, each with its sentence. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is not valid:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads and checks all settings; throws a `ConfigError` with every problem found, not only the
 * first.
 */
export function readConfig(environment: Environment, projectRoot: string): Config {
  const read = new ConfigProblems(environment);
  const mode = read.choice('NODE_ENV', ['development', 'production', 'test'], 'development');
  const host = read.host('HOST', '127.0.0.1');
  const seed = read.choice('SEED', ['demo', 'none'], mode === 'production' ? 'none' : 'demo');
  const workers = readWorkers(read);
  const poolSize = readPoolSize(read, workers);
  const config: Config = {
    mode,
    databaseUrl: read.databaseUrl('DATABASE_URL'),
    databaseReplicaUrls: read.databaseUrls('DATABASE_REPLICA_URLS'),
    host,
    port: read.integer('PORT', 0, 65_535, 4000),
    dataDir: path.resolve(projectRoot, read.text('DATA_DIR') ?? '.astreinte'),
    archiveDir: archiveFolder(read, projectRoot),
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS, mode === 'test' ? 'silent' : 'info'),
    seed,
    clockStartsAt: clockStart(read, mode),
    corsOrigins: read.origins('CORS_ORIGINS'),
    workers,
    poolSize,
    sharing: readSharing(read, poolSize),
    maxConnections: read.integer('MAX_CONNECTIONS', 10, 100_000, 5_000),
    metricsPort: read.text('METRICS_PORT') === undefined ? undefined : read.integer('METRICS_PORT', 0, 65_535, 0),
    tracing: read.address('OTEL_EXPORTER_OTLP_ENDPOINT') !== undefined,
    metricsHost: read.host('METRICS_HOST', '127.0.0.1'),
    sealEveryMinutes: read.integer('SEAL_EVERY_MINUTES', 0, 10_080, 60),
    diskLowMb: read.integer('DISK_LOW_MB', 0, 100_000_000, 1_000),
    diskCriticalMb: read.integer('DISK_CRITICAL_MB', 0, 100_000_000, 250),
    introspection: read.choice('INTROSPECTION', ['open', 'keys'], mode === 'production' ? 'keys' : 'open'),
    limits: readRequestLimits(read),
    documents: readDocumentLimits(read),
    vaultKeys: readVaultKeys(read),
    mail: mailSettings(read),
    oidc: oidcSettings(read),
  };
  const isMeant = read.choice('EMBEDDED', ['1', '0'], mode === 'production' ? '0' : '1') === '1';
  const embedded = read.choice('EMBEDDED_DATABASE', ['yes', 'no'], isMeant ? 'yes' : 'no');
  if (config.databaseUrl === undefined && embedded === 'no') {
    read.refuse(
      `DATABASE_URL is not set${mode === 'production' ? ' and NODE_ENV=production' : ''}: a server that lost its settings would start on an empty database. ` +
        'Set DATABASE_URL, or EMBEDDED=1 to keep the data in DATA_DIR.',
    );
  }
  if (config.databaseUrl === undefined && config.databaseReplicaUrls.length > 0) {
    read.refuse('DATABASE_REPLICA_URLS is set without DATABASE_URL: name the primary that they follow there.');
  }
  if (seed === 'demo' && !isLoopback(host)) {
    read.refuse(
      `SEED=demo with HOST=${host}: the demo's keys are public, so it is served on this machine only. ` +
        'Set SEED=none, or leave HOST out.',
    );
  }
  if (read.problems.length > 0) throw new ConfigError(read.problems);
  return config;
}

function archiveFolder(read: ConfigProblems, projectRoot: string): string | undefined {
  const given = read.text('ARCHIVE_DIR');
  return given === undefined ? undefined : path.resolve(projectRoot, given);
}

/** A moved clock would make wrong deadlines and penalties in earnest. */
function clockStart(read: ConfigProblems, mode: Config['mode']): Instant | undefined {
  const text = read.text('CLOCK_STARTS_AT');
  if (text === undefined) return undefined;
  if (mode === 'production') {
    read.refuse('CLOCK_STARTS_AT is for development only: leave it out when NODE_ENV=production.');
    return undefined;
  }
  const parsed = parseKeptInstant(text);
  if (parsed.ok) return parsed.value;
  read.refuse(
    `CLOCK_STARTS_AT is ${JSON.stringify(text)}: write an instant with its offset, like 2026-03-02T09:00:00Z.`,
  );
  return undefined;
}

/** Whether an address is reached from this machine alone. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
