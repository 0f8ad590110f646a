import { Agent, request as send, type RequestOptions } from 'node:http';

/**
 * One stretch of load: the same request over and over, on each connection as soon as the answer
 * before has come.
 */
export interface Stretch {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly connections: number;
  readonly seconds: number;
  /** Bytes of each answer: another length, or a refusal, ends the bench. */
  readonly answerBytes: number;
  /** By what part of it the length may differ; not at all when absent. */
  readonly tolerance?: number;
}

/** What came of it. */
export interface Measured {
  readonly requests: number;
  readonly seconds: number;
  /** Milliseconds within which half of the answers came. */
  readonly p50: number;
  /** Milliseconds within which 99 of 100 answers came. */
  readonly p99: number;
}

const NOTHING: Buffer = Buffer.alloc(0);

/**
 * Runs a stretch. Answers that were asked for before its end are waited for and counted, and so is
 * the time until the last of them.
 */
export async function load(stretch: Stretch): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: stretch.connections });
  const { hostname, port, pathname } = new URL(stretch.url);
  const headers = { ...stretch.headers, 'content-length': String(Buffer.byteLength(stretch.body)) };
  const options: RequestOptions = { agent, method: 'POST', hostname, port, path: pathname, headers };
  const took: number[] = [];
  const start = performance.now();
  const end = start + stretch.seconds * 1000;
  const connection = async (): Promise<void> => {
    for (let now = performance.now(); now < end; now = performance.now()) {
      const { status, bytes, start: begun } = await answerTo(options, stretch.body);
      if (status !== 200 || Math.abs(bytes - stretch.answerBytes) > stretch.answerBytes * (stretch.tolerance ?? 0))
        throw new Error(
          `${stretch.url} answered ${status} and ${bytes} bytes, not ${stretch.answerBytes}: ${begun.toString('utf8', 0, 500)}`,
        );
      took.push(performance.now() - now);
    }
  };
  await Promise.all(Array.from({ length: stretch.connections }, connection));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  took.sort((a, b) => a - b);
  const within = (share: number): number => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0;
  return { requests: took.length, seconds, p50: within(0.5), p99: within(0.99) };
}

/** What a request was answered. */
interface Answer {
  readonly status: number;
  readonly bytes: number;
  /** The start of its body, to be told when it is no answer. */
  readonly start: Buffer;
}

/** Bodies are counted, not kept: the loader shares its processors with the servers. */
function answerTo(options: RequestOptions, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = send(options, (response) => {
      let bytes = 0;
      let start: Buffer = NOTHING;
      response.on('data', (chunk: Buffer) => {
        if (bytes === 0) start = chunk;
        bytes += chunk.length;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, bytes, start }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

// Run as a process of its own: one stretch at a time comes in a message, what came of it goes back
// in one.
if (process.send !== undefined && require.main === module) {
  process.on('message', (stretch: Stretch) => {
    load(stretch).then(
      (measured) => process.send?.({ measured }),
      (error: unknown) => process.send?.({ failed: String(error) }),
    );
  });
}
