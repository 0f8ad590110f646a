import { createServer, connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A proxy before a database, through which a test lets it stall, or takes it away. */
export interface DatabaseProxy {
  /** The URL of the database through the proxy. */
  readonly url: string;
  /** Nothing passes any more, and nothing is closed. */
  stall(): void;
  /** All passes again. */
  goOn(): void;
  /** Closes all connections, and takes none until `goOn`. */
  cutOff(): void;
  close(): Promise<void>;
}

/** Starts a proxy before the database of a URL. */
export async function startDatabaseProxy(url: string): Promise<DatabaseProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let state: 'OPEN' | 'STALLED' | 'CUT' = 'OPEN';
  const server = createServer((incoming) => {
    if (state === 'CUT') {
      incoming.destroy();
      return;
    }
    const outgoing = connect(Number(target.port || 5432), target.hostname);
    for (const [from, to] of [
      [incoming, outgoing],
      [outgoing, incoming],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk: Buffer) => void to.write(chunk));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      if (state === 'STALLED') from.pause();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const proxied = new URL(url);
  proxied.hostname = '127.0.0.1';
  proxied.port = String((server.address() as AddressInfo).port);
  const destroyAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: proxied.toString(),
    stall: () => {
      state = 'STALLED';
      for (const socket of sockets) socket.pause();
    },
    goOn: () => {
      state = 'OPEN';
      for (const socket of sockets) socket.resume();
    },
    cutOff: () => {
      state = 'CUT';
      destroyAll();
    },
    close: async () => {
      destroyAll();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
