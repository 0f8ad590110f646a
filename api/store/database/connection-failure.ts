import { codeOf, reasonOf, StartFailure } from './start-failure';

const NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ECONNRESET: 'it closed the connection',
};

/**
 * The sentence for a database that cannot be connected to; names the server, never the password.
 */
export function connectionFailure(url: string, error: unknown): StartFailure {
  const server = describe(url);
  const code = codeOf(error) ?? codeOfFirst(error);
  if (code === '28P01' || code === '28000') {
    return new StartFailure(
      `The database ${server} refuses the login: ${reasonOf(error)}.`,
      'Check the user and the password in DATABASE_URL.',
      error,
    );
  }
  if (code === '3D000') {
    return new StartFailure(
      `The database ${server} does not exist.`,
      'Create it (createdb), or correct the name in DATABASE_URL.',
      error,
    );
  }
  if (code === '53300') {
    return new StartFailure(
      `The database ${server} takes no more connections.`,
      'Raise its max_connections, or lower POOL_SIZE.',
      error,
    );
  }
  const reason = (code === undefined ? undefined : NETWORK[code]) ?? reasonOf(error);
  return new StartFailure(
    `The database ${server} cannot be reached: ${reason}.`,
    'Check that it runs and that DATABASE_URL is right; without DATABASE_URL an embedded database is started.',
    error,
  );
}

/** A connection tried on several addresses fails with all their errors at once. */
function codeOfFirst(error: unknown): string | undefined {
  return error instanceof AggregateError ? codeOf(error.errors[0]) : undefined;
}

/** `name at host:port` of a connection URL. */
function describe(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${decodeURIComponent(pathname.slice(1))} at ${hostname}:${port === '' ? '5432' : port}`;
  } catch {
    return 'of DATABASE_URL';
  }
}
