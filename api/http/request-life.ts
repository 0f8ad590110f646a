import type { ServerResponse } from 'node:http';
import type { Work } from '../executor/work';
import { codedError } from '../graphql/errors';

/** How long a request may take, and who knows whether the database is to blame. */
export interface Deadline {
  readonly milliseconds: number;
  /** Throws unless the database answers within the time given, in milliseconds. */
  readonly ping: (withinMs: number) => Promise<void>;
}

const PING_MS = 500;

/** Stops the work of a request whose caller has left, or whose time is over. */
export function endWithCaller(work: Work, response: ServerResponse, deadline: Deadline): void {
  if (response.destroyed) {
    work.stop(callerLeft());
    return;
  }
  const timer = setTimeout(() => void stopLate(work, deadline), deadline.milliseconds);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) work.stop(callerLeft());
  });
}

/** A database that answers at once was not what took so long. */
async function stopLate(work: Work, { milliseconds, ping }: Deadline): Promise<void> {
  const seconds = milliseconds / 1000;
  work.stop(
    await ping(PING_MS).then(
      () =>
        codedError(
          'TOO_COSTLY',
          `This request took longer than ${seconds} seconds. Ask for smaller pages, for fewer levels, or for fewer computed fields.`,
        ),
      () =>
        codedError('UNAVAILABLE', `The database did not answer within ${seconds} seconds. Ask again in a few seconds.`),
    ),
  );
}

/** Nobody reads this. */
function callerLeft(): Error {
  return codedError('UNAVAILABLE', 'The caller has left.');
}
