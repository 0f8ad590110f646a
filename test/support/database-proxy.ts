import { createServer, connect, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Where a connection is cut: at the next part of what is sent that fits. */
export interface Cut {
  /** Who sends that part: who connected to the proxy, or whom it stands before. */
  readonly sender: 'CALLER' | 'TARGET';
  /** Whether this is the part, a character a byte; connections are numbered. */
  readonly fits: (part: string, connection: number) => boolean;
  /** How much of the part still arrives before both sides lose the connection. */
  readonly arrives: 'NOTHING' | 'HALF' | 'ALL';
}

/**
 * A proxy before a server, a database mostly, through which a test lets it stall, cuts connections,
 * or takes it away.
 */
export interface DatabaseProxy {
  /** The URL of the server through the proxy. */
  readonly url: string;
  /** Cuts one connection, once; resolves when it was. */
  cutAt(cut: Cut): Promise<void>;
  /** Nothing passes any more, and nothing is closed. */
  stall(): void;
  /** All passes again. */
  goOn(): void;
  /** Closes all connections, and takes none until `goOn`. */
  cutOff(): void;
  close(): Promise<void>;
}

/** Starts a proxy before the server of a URL. */
export async function startDatabaseProxy(url: string): Promise<DatabaseProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let state: 'OPEN' | 'STALLED' | 'CUT' = 'OPEN';
  const cuts = new Map<Cut, () => void>();
  let connections = 0;
  /** The cut that a part of what is sent is waited for by, if any. */
  const cutOf = (sender: Cut['sender'], chunk: Buffer, connection: number): Cut | undefined =>
    cuts.size === 0
      ? undefined
      : [...cuts.keys()].find((cut) => cut.sender === sender && cut.fits(chunk.toString('latin1'), connection));
  /** What still arrives does, then the connection is gone for both sides. */
  const cutHere = (cut: Cut, from: Socket, to: Socket, chunk: Buffer): void => {
    const told = cuts.get(cut);
    cuts.delete(cut);
    const length = { NOTHING: 0, HALF: Math.ceil(chunk.length / 2), ALL: chunk.length }[cut.arrives];
    from.destroy();
    to.end(chunk.subarray(0, length), () => to.destroy());
    told?.();
  };
  const server = createServer((incoming) => {
    if (state === 'CUT') {
      incoming.destroy();
      return;
    }
    const connection = (connections += 1);
    const outgoing = connect(Number(target.port || 5432), target.hostname);
    for (const [sender, from, to] of [
      ['CALLER', incoming, outgoing],
      ['TARGET', outgoing, incoming],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk: Buffer) => {
        const cut = cutOf(sender, chunk, connection);
        if (cut === undefined) void to.write(chunk);
        else cutHere(cut, from, to, chunk);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        // One that is being ended still sends what it has.
        if (!to.writableEnded) to.destroy();
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
    cutAt: (cut) => new Promise((resolve) => cuts.set(cut, resolve)),
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
