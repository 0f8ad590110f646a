import request from 'supertest';
import { createMetrics, serveMetrics, showFeeds } from '../../api/http/metrics';
import type { SeenOperation } from '../../api/http/seen-operation';
import { fixtureApp, KEY } from '../graphql/server-support';

const SOURCES = {
  pool: () => ({ total: 5, idle: 2, waiting: 1 }),
  jobs: () => [{ name: 'seal', done: 3, failed: 1, lastMs: 250 }],
};

test('counts operations by a bounded name and by their outcome, the pool and the jobs', async () => {
  const metrics = createMetrics(SOURCES);
  showFeeds(metrics.registry, () => ({
    behind: 2,
    waiting: 7,
    waitingInvoices: 4,
    oldest: new Date(Date.now() - 3_600_000).toISOString(),
  }));
  const seen = { operation: 'query contracts', code: undefined, milliseconds: 20, cost: 12, statements: 2, party: 'p' };
  metrics.note(seen);
  metrics.note({ ...seen, code: 'TOO_COSTLY', cost: undefined });
  const text = await metrics.text();
  expect(text).toContain('astreinte_operation_seconds_count{operation="query contracts",code="OK"} 1');
  expect(text).toContain('astreinte_operation_seconds_count{operation="query contracts",code="TOO_COSTLY"} 1');
  expect(text).toContain('astreinte_operation_seconds_bucket{le="0.01",operation="query contracts",code="OK"} 0');
  expect(text).toContain('astreinte_operation_seconds_bucket{le="0.025",operation="query contracts",code="OK"} 1');
  expect(text).toContain('astreinte_operation_cost_points_total{operation="query contracts"} 12');
  expect(text).toContain('astreinte_pool_connections{state="busy"} 3');
  expect(text).toContain('astreinte_pool_connections{state="waiting"} 1');
  expect(text).toContain('astreinte_job_runs{job="seal",outcome="failed"} 1');
  expect(text).toContain('astreinte_job_last_seconds{job="seal"} 0.25');
  expect(text).toContain('astreinte_feed_partners_behind 2');
  expect(text).toContain('astreinte_feed_waiting_adjustments 7');
  expect(text).toContain('astreinte_feed_waiting_invoices 4');
  expect(Number(/astreinte_feed_lag_seconds ([\d.]+)/.exec(text)?.[1])).toBeGreaterThanOrEqual(3_600);
  expect(text).toMatch(/astreinte_nodejs_eventloop_lag_seconds \d/);
  expect(text).not.toContain('"p"');
});

test('are served at an address of their own, and nothing else is', async () => {
  const server = await serveMetrics(createMetrics(SOURCES), { host: '127.0.0.1', port: 0 });
  try {
    const answer = await fetch(server.url);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/plain; version=0.0.4; charset=utf-8',
    ]);
    expect(await answer.text()).toContain('astreinte_pool_connections');
    expect((await fetch(new URL('/graphql', server.url))).status).toBe(404);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(404);
  } finally {
    await server.close();
  }
});

test('an operation is told with a name that its caller does not choose, and the log line says it', async () => {
  const seen: SeenOperation[] = [];
  const { app, stop, logged } = await fixtureApp({ onOperation: (each) => seen.push(each) });
  try {
    const ask = (query: string): request.Test =>
      request(app).post('/graphql').set('Authorization', KEY).send({ query });
    await ask('query Mine1 { books(first: 1) { nodes { title } } }').expect(200);
    expect(seen).toMatchObject([{ operation: 'query books', code: undefined }]);
    expect(seen[0]?.party).toMatch(/^[0-9a-f-]{36}\/[0-9a-f-]{36}$/);
    const line = logged.map((text) => JSON.parse(text) as Record<string, unknown>).find(({ msg }) => msg === 'request');
    expect(line).toMatchObject({ operation: 'query books', party: seen[0]?.party });
    expect(JSON.stringify(logged)).not.toContain('Mine1');
  } finally {
    await stop();
  }
});
