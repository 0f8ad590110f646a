/**
 * Pulls a feed to its end through the SDK, as a partner's program does, and tells every page: how
 * many adjustments so far, how long it took, and the memory of this process. What it works with
 * comes in `BENCH_PULL`; starts when it is told to.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';

const { sdk, url, apiKey, pageSize } = JSON.parse(process.env.BENCH_PULL);
const { createClient } = await import(sdk);

process.once('message', async () => {
  const client = createClient({ url, apiKey });
  const start = performance.now();
  let rows = 0;
  let before = start;
  // A page is settled when all of it has been looked at, as a program that books it would.
  for await (const page of client.pullAdjustments({ pageSize }).pages()) {
    for (const { node } of page.edges) {
      rows += 1;
      if (node.sequence !== rows) throw new Error(`adjustment ${node.sequence} came where ${rows} was due`);
    }
    const now = performance.now();
    process.send({ rows, milliseconds: now - before, megabytes: process.memoryUsage().rss / 1024 / 1024 });
    before = now;
  }
  process.send({ end: true, rows, milliseconds: performance.now() - start }, () => process.exit(0));
});
