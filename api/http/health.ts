import { Router } from 'express';

/** What readiness asks of the database. */
export interface Pingable {
  /** Throws unless an answer came within the time given, in milliseconds. */
  ping(withinMs: number): Promise<void>;
}

/** Whether the server takes new requests; false from the moment it is told to stop. */
export type IsOpen = () => boolean;

const PATIENCE_MS = 2_000;

/**
 * `GET /health/live`: the process answers, 200. `GET /health/ready`: the database answers too and
 * the server is not stopping nor older than its database, 200, else 503, so that a balancer sends
 * requests elsewhere. Neither needs a key or tells anything more.
 */
export function healthRouter(database: Pingable, isOpen: IsOpen = () => true): Router {
  const router = Router();
  router.get('/health/live', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'ok' });
  });
  router.get('/health/ready', async (_request, response) => {
    response.set('cache-control', 'no-store');
    if (!isOpen()) {
      response.status(503).json({ status: 'stopping' });
      return;
    }
    try {
      await database.ping(PATIENCE_MS);
      response.json({ status: 'ok' });
    } catch (error) {
      const isOlder = error instanceof Error && error.name === 'OlderThanDatabase';
      response.status(503).json({ status: isOlder ? 'older than the database' : 'database unavailable' });
    }
  });
  return router;
}
