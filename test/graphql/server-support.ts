import { heldClock } from '../../api/config/clock';
import type { Express } from 'express';
import type { Instant } from '../../api/domain/time/instant';
import { createLogger } from '../../api/http/logging';
import { buildApp, type BuiltApp, type ServerDeps } from '../../api/server';
import type { Database } from '../../api/store/database/database';
import { libraryContext, librarySchema } from './executor-support';

/** An application over the fixture's schema, without a database, and what it wrote to its log. */
export interface FixtureApp extends BuiltApp {
  readonly app: Express;
  readonly logged: string[];
  /** What it was made from. */
  readonly deps: ServerDeps;
  /** How many scopes of reads were opened and ended. */
  readonly reads: { opened: number; ended: number };
}

/** The only key that the fixture knows. */
export const KEY = 'Bearer right';

/** Builds it. */
export async function fixtureApp(changes: Partial<ServerDeps> = {}): Promise<FixtureApp> {
  const logged: string[] = [];
  const reads = { opened: 0, ended: 0 };
  const { session, scopes, read } = libraryContext();
  const database = {
    read: () => {
      reads.opened += 1;
      return { ...read, close: async () => void (reads.ended += 1) };
    },
    ping: async () => undefined,
  } as unknown as Database;
  const deps: ServerDeps = {
    config: { host: '127.0.0.1', port: 0 },
    database,
    clock: heldClock(1_772_440_200 as Instant),
    logger: createLogger({ logLevel: 'info', mode: 'test' }, { write: (line: string) => void logged.push(line) }),
    authenticate: async (authorization) => (authorization === KEY ? { session, scopes } : null),
    schema: librarySchema(),
    ...changes,
  };
  return { ...(await buildApp(deps)), deps, logged, reads };
}
