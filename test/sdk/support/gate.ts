import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What stands between a program and the API: it lets requests through, and does something at a
 * moment that a test chooses.
 */
export interface Gate {
  readonly url: string;
  /** The bodies of the requests that came, in order; of a file its path. */
  readonly passed: string[];
  /** Called before a request is handed on; answers `false` to hand on nothing. */
  before: (body: string) => boolean;
  /**
   * Called when the API has answered, before the program hears of it; answers `false` to break the
   * connection instead.
   */
  after: (body: string) => boolean;
  close(): Promise<void>;
}

/** Opens a gate to a GraphQL endpoint. */
export async function openGate(target: string): Promise<Gate> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = request.method === 'GET' ? (request.url ?? '') : Buffer.concat(chunks).toString();
      gate.passed.push(body);
      const { 'content-type': type = '', authorization = '' } = request.headers;
      const handOn = async (): Promise<void> => {
        if (!gate.before(body)) return void response.destroy();
        const headers = { 'content-type': type, authorization };
        const asked =
          request.method === 'GET'
            ? fetch(new URL(request.url ?? '', target), { headers: { authorization } })
            : fetch(target, { method: 'POST', headers, body });
        const answer = await asked;
        const bytes = Buffer.from(await answer.arrayBuffer());
        if (!gate.after(body)) return void response.destroy();
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
        response.end(bytes);
      };
      handOn().catch(() => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gate: Gate = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    passed: [],
    before: () => true,
    after: () => true,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return gate;
}
