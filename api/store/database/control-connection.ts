import { Client, type PoolClient } from 'pg';
import { OlderThanDatabase, SCHEMA_EPOCH } from './schema-epoch';

const CONNECT_MS = 2_000;
const END_MS = 1_000;

/**
 * A connection beside the pool, so that what watches over the database need not wait for those who
 * use it: it asks whether the database answers and how far its log is, and cancels statements. As
 * the login, not the API's role, which may not cancel.
 */
export class ControlConnection {
  private client: Promise<Client> | undefined;
  private ended = false;

  constructor(private readonly url: string) {}

  /**
   * Throws unless the database answers a statement within the time given, in milliseconds;
   * `OlderThanDatabase` when a newer program has migrated it.
   */
  async ping(withinMs: number): Promise<void> {
    const [row] = await this.ask<{ epoch: number }>('SELECT schema_epoch() AS epoch', [], withinMs);
    if (row !== undefined && row.epoch > SCHEMA_EPOCH) throw new OlderThanDatabase(row.epoch);
  }

  /**
   * Cancels what a connection runs; once it has returned, the cancellation has arrived there, and
   * can hit nothing that is sent later. Throws when the database does not answer in time.
   */
  async cancel(client: PoolClient, withinMs: number): Promise<void> {
    const { processID } = client as unknown as { readonly processID?: number | null };
    if (typeof processID !== 'number') throw new Error('a connection without a process');
    await this.ask('SELECT pg_cancel_backend($1)', [processID], withinMs);
  }

  /** Ends it for good. */
  async end(): Promise<void> {
    this.ended = true;
    const client = await this.client?.catch(() => undefined);
    this.client = undefined;
    if (client === undefined) return;
    // One that does not answer is not waited for.
    const timer = setTimeout(() => cut(client), END_MS);
    await client.end().catch(() => undefined);
    clearTimeout(timer);
  }

  /**
   * The rows of a statement that takes no time. Throws when they do not come within the time given,
   * in milliseconds.
   */
  async ask<Row extends object>(text: string, values: readonly unknown[], withinMs: number): Promise<Row[]> {
    if (this.ended) throw new Error('the connection is ended');
    const connected = (this.client ??= this.connect());
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`the database did not answer within ${withinMs} ms`)), withinMs);
    });
    try {
      const { rows } = await Promise.race([connected.then((client) => client.query<Row>(text, [...values])), late]);
      return rows;
    } catch (error) {
      if (this.client === connected) this.client = undefined;
      // What does not answer is not asked again: the next question takes a new connection.
      connected.then(cut, () => undefined);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.url,
      application_name: 'astreinte control',
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
      pipeline: true,
    });
    client.on('error', () => {
      this.client = undefined;
    });
    try {
      await client.connect();
      return client;
    } catch (error) {
      cut(client);
      throw error;
    }
  }
}

/** Closes a connection at once, whatever it waits for: its statements fail. */
export function cut(client: Client | PoolClient): void {
  const { connection } = client as unknown as { readonly connection: { readonly stream: { destroy(): void } } };
  connection.stream.destroy();
}
