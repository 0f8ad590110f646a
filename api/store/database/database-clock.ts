import type { Clock, StampClock } from '../../domain/time/clock';
import { instant, type Instant } from '../../domain/time/instant';
import type { Database } from './database';

/**
 * How long the time that the database gave is carried on before it is read again, in
 * milliseconds.
 */
const CARRIED_ON_MS = 10_000;

/**
 * The database's clock, which all servers share: read at the start and every few seconds, and
 * carried on in between by this machine's stopwatch, so that its own time does not matter. With an
 * instant it shows that now and goes on from there at the usual pace: for development. Another
 * process shows the same when it is given by how many seconds that moves the clock.
 */
export async function databaseClock(
  database: Database,
  starts?: Instant | { readonly movedSeconds: number },
): Promise<Clock> {
  let last = await read(database);
  let isRefreshing = false;
  const movedSeconds = typeof starts === 'object' ? starts.movedSeconds : movedBy(starts, last.epochMs);
  const readAgain = async (): Promise<void> => {
    isRefreshing = true;
    try {
      last = await read(database);
    } catch {
      // Carried on: whoever needs the database is told.
    } finally {
      isRefreshing = false;
    }
  };
  return {
    now: () => {
      const passed = performance.now() - last.at;
      if (passed > CARRIED_ON_MS && !isRefreshing) void readAgain();
      return instant(Math.floor((last.epochMs + passed) / 1000 + movedSeconds));
    },
    stamps: (): StampClock => ({ kind: 'DATABASE', movedSeconds }),
  };
}

function movedBy(startsAt: Instant | undefined, epochMs: number): number {
  return startsAt === undefined ? 0 : startsAt - epochMs / 1000;
}

/** Its time, and when that was on the stopwatch: in the middle of the question. */
async function read(database: Database): Promise<{ readonly epochMs: number; readonly at: number }> {
  const sent = performance.now();
  const [row] = await database.queryWithoutTenant<{ epochMs: number }>({
    name: 'clock:read',
    text: `SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS "epochMs"`,
  });
  if (row === undefined) throw new Error('the database told no time');
  return { epochMs: row.epochMs, at: (sent + performance.now()) / 2 };
}
