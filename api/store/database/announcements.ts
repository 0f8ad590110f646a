import { Client } from 'pg';
import { API_ROLE } from './api-role';
import { cut } from './control-connection';
import { reasonOf } from './start-failure';
import type { StoreLog } from './store-log';

/** Hears what others announce. */
export interface Hearing {
  /** Receives a text; never one of this process. */
  readonly hear: (text: string) => void;
  /** Called when the connection is there, at first and again: what came before is missed. */
  readonly missed?: () => void;
}

const CONNECT_MS = 5_000;
const AGAIN_AFTER_MS = 1_000;
/** How long the database may take to spread a text, in milliseconds. */
const SPREAD_MS = 5_000;
const END_MS = 1_000;
/** PostgreSQL takes texts shorter than 8000 bytes. */
export const LONGEST_ANNOUNCEMENT = 7_900;

/**
 * What processes on one database tell one another, by NOTIFY: at once, to all that listen, kept for
 * nobody. On a connection of its own, which is opened when somebody listens, and again whenever it
 * was lost; until then each process goes on by itself.
 */
export class Announcements {
  private readonly hearings = new Map<string, Hearing[]>();
  private client: Client | undefined;
  private opening: Promise<void> | undefined;
  private again: NodeJS.Timeout | undefined;
  private isEnded = false;
  private isMissed = false;

  constructor(
    private readonly url: string,
    private readonly log: StoreLog,
  ) {}

  /** Hears what is announced in a channel, from about now on. */
  listen(channel: string, hearing: Hearing): void {
    const known = this.hearings.get(channel);
    if (known === undefined) this.hearings.set(channel, [hearing]);
    else known.push(hearing);
    this.client?.query(listenTo(channel)).catch(() => undefined);
    this.open();
  }

  /** Tells the others, as far as they can be reached; never throws. */
  async announce(channel: string, text: string): Promise<void> {
    const { client } = this;
    if (client === undefined) return;
    // What does not answer is cut: the next connection is another one.
    const timer = setTimeout(() => cut(client), SPREAD_MS);
    await client.query('SELECT pg_notify($1, $2)', [channel, text]).catch(() => undefined);
    clearTimeout(timer);
  }

  /** Ends it for good. */
  async end(): Promise<void> {
    this.isEnded = true;
    clearTimeout(this.again);
    await this.opening;
    const { client } = this;
    this.client = undefined;
    if (client === undefined) return;
    const timer = setTimeout(() => cut(client), END_MS);
    await client.end().catch(() => undefined);
    clearTimeout(timer);
  }

  private open(): void {
    if (this.isEnded || this.client !== undefined || this.opening !== undefined) return;
    this.opening = this.connect().finally(() => (this.opening = undefined));
  }

  private async connect(): Promise<void> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'astreinte announcements',
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
    });
    let isLost = false;
    const lost = (): void => {
      if (isLost) return;
      isLost = true;
      if (this.client === client) this.client = undefined;
      if (!this.isEnded) this.again = setTimeout(() => this.open(), AGAIN_AFTER_MS).unref();
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ channel, payload, processId }) => {
      if (processId === (client as unknown as { readonly processID: number }).processID) return;
      for (const { hear } of this.hearings.get(channel) ?? []) hear(payload ?? '');
    });
    try {
      await client.connect();
      // Nothing is kept of what is announced: its COMMIT waits for no disk.
      await client.query(`SET ROLE ${API_ROLE}; SET synchronous_commit = off`);
      for (const channel of this.hearings.keys()) await client.query(listenTo(channel));
      this.client = client;
      this.isMissed = false;
      for (const { missed } of [...this.hearings.values()].flat()) missed?.();
    } catch (error) {
      if (!this.isMissed && !this.isEnded)
        this.log.warn({ reason: reasonOf(error) }, 'other servers cannot be heard; tried again each second');
      this.isMissed = true;
      cut(client);
      lost();
    }
  }
}

function listenTo(channel: string): string {
  return `LISTEN "${channel}"`;
}
