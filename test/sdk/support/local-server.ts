import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that the local server got. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };
  /** The body as it came. */
  readonly text: string;
}

/** What it answers: a body with a status and headers, or anything done to the response by hand. */
export type Answer =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown }
  | ((response: ServerResponse, request: Received) => void);

/**
 * A server on this machine that answers what the test says, one answer a request; the last one
 * again and again.
 */
export interface LocalServer {
  readonly url: string;
  readonly received: Received[];
  /** What it answers from now on. */
  answers(...answers: readonly [Answer, ...Answer[]]): void;
  close(): Promise<void>;
}

/** Starts one on a free port. */
export async function startLocalServer(): Promise<LocalServer> {
  const received: Received[] = [];
  let queue: Answer[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const one: Received = {
        headers: request.headers,
        body: JSON.parse(text === '' ? '{}' : text) as Received['body'],
        text,
      };
      received.push(one);
      const answer = (queue.length > 1 ? queue.shift() : queue[0]) ?? { status: 500, body: 'no answer was given' };
      if (typeof answer === 'function') answer(response, one);
      else {
        const { status = 200, headers = {}, body } = answer;
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(typeof body === 'string' ? body : JSON.stringify(body));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    received,
    answers: (...answers) => {
      queue = [...answers];
      received.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
