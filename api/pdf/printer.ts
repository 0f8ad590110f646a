import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AnyPrinted, Delivery, Order } from './thread';

/** Thrown when as many documents wait as may: it was not tried. */
export class PrinterBusy extends Error {}

/** How documents are laid out beside requests. */
export interface PrinterOptions {
  /** How many documents wait at most, that under way included. */
  readonly waiting?: number;
  /** How long a document may take, in milliseconds, from when it is begun. */
  readonly longestMs?: number;
  /** How long a thread stays when there is nothing to do, in milliseconds. */
  readonly idleMs?: number;
  /** Options of Node for the thread beside those of this process. */
  readonly execArgv?: readonly string[];
}

interface Waiting {
  readonly order: Order;
  readonly isWanted: () => boolean;
  resolve(bytes: Buffer): void;
  reject(error: Error): void;
}

/**
 * Lays documents out as PDF, one after another in one thread of its own: requests go on meanwhile,
 * and all documents together take one core at most. The thread is started when it is needed, and
 * ended when nothing is left to do, or when a document takes too long.
 */
export class Printer {
  private readonly line: Waiting[] = [];
  private thread: Worker | undefined;
  private timer: NodeJS.Timeout | undefined;
  private numbers = 0;
  private isClosed = false;

  constructor(private readonly options: PrinterOptions = {}) {}

  /**
   * The bytes of a document. Throws `PrinterBusy`, and what went wrong. What is not wanted any more
   * when its turn comes is not laid out.
   */
  print(printed: AnyPrinted, isWanted: () => boolean = () => true): Promise<Buffer> {
    const { waiting = 32 } = this.options;
    if (this.isClosed || this.line.length >= waiting)
      return Promise.reject(new PrinterBusy('As many documents wait to be laid out as may.'));
    this.numbers += 1;
    const order = { number: this.numbers, printed };
    return new Promise((resolve, reject) => {
      this.line.push({ order, isWanted, resolve, reject });
      if (this.line.length === 1) this.begin();
    });
  }

  /** Ends the thread; what waits is not laid out any more. */
  async close(): Promise<void> {
    this.isClosed = true;
    for (const waiting of this.line.splice(0)) waiting.reject(new PrinterBusy('The server stops.'));
    await this.end();
  }

  private begin(): void {
    while (this.line[0]?.isWanted() === false) this.line.shift()?.reject(new PrinterBusy('Nobody waits for it.'));
    const [first] = this.line;
    if (first === undefined) {
      this.timer = setTimeout(() => void this.end(), this.options.idleMs ?? 60_000).unref();
      return;
    }
    clearTimeout(this.timer);
    const { longestMs = 20_000 } = this.options;
    this.timer = setTimeout(
      () => this.fail(new Error(`A document was not laid out within ${longestMs} ms.`)),
      longestMs,
    );
    try {
      this.thread ??= this.start();
      this.thread.postMessage(first.order);
    } catch (error) {
      // There is no thread to be had, or none for this one: what waits behind it is tried too.
      clearTimeout(this.timer);
      this.line.shift();
      first.reject(error as Error);
      this.begin();
    }
  }

  private start(): Worker {
    // As code that loads it: Node takes no other file as the first of a thread than one of its own
    // kinds, and tests load the project as it is written.
    const { execArgv } = this.options;
    const thread = new Worker(`require(${JSON.stringify(path.join(__dirname, 'thread'))})`, {
      eval: true,
      ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
    });
    thread.on('message', (delivery: Delivery) => this.deliver(delivery));
    thread.on('error', (error: Error) => this.fail(error, thread));
    thread.on('exit', () => this.fail(new Error('The thread that lays documents out has ended.'), thread));
    thread.unref();
    return thread;
  }

  private deliver(delivery: Delivery): void {
    const [first] = this.line;
    if (first?.order.number !== delivery.number) return;
    this.line.shift();
    clearTimeout(this.timer);
    if ('bytes' in delivery) first.resolve(Buffer.from(delivery.bytes));
    else first.reject(new Error(delivery.fault));
    this.begin();
  }

  /** Gives up the document under way with its thread; the next one gets another. */
  private fail(error: Error, of: Worker | undefined = this.thread): void {
    if (of !== this.thread || of === undefined) return;
    void this.end();
    this.line.shift()?.reject(error);
    this.begin();
  }

  private async end(): Promise<void> {
    clearTimeout(this.timer);
    const { thread } = this;
    this.thread = undefined;
    await thread?.terminate();
  }
}
