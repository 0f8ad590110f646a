import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Config } from './config/config';
import type { Clock } from './domain/time/clock';
import type { DemoKey } from './http/banner';
import { healthRouter } from './http/health';
import { requestLogging, type Logger } from './http/logging';
import { closeHttpServer } from './http/shutdown';
import type { EntityClass } from './store/database/data-source';
import type { Database } from './store/database/database';

/** What the HTTP server is made from. */
export interface ServerDeps {
  readonly config: Config;
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Whether requests are taken; false once the process is told to stop. */
  readonly isOpen: () => boolean;
}

/** A server that takes requests. */
export interface StartedServer {
  /** Base address, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no new request, answers those under way, and ends. */
  close(): Promise<void>;
}

/** The rows that TypeORM knows. */
export const entities: readonly EntityClass[] = [];

const GRACE_MS = 10_000;

/** Starts the HTTP server; the error of `listen` is thrown as it is. */
export async function startServer(deps: ServerDeps): Promise<StartedServer> {
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLogging(deps.logger));
  app.use(healthRouter(deps.database, deps.isOpen));
  const server = await new Promise<Server>((resolve, reject) => {
    const started = app.listen(deps.config.port, deps.config.host, (error?: Error) =>
      error === undefined ? resolve(started) : reject(error),
    );
  });
  const { address, family, port } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  return { url: `http://${host}:${port}`, close: () => closeHttpServer(server, GRACE_MS) };
}

/** Puts the demo story into an empty database, once; answers its keys. */
export async function seedDemo(_database: Database, _clock: Clock): Promise<readonly DemoKey[]> {
  return [];
}
