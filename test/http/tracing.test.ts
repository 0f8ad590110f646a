import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace-base';
import request from 'supertest';
import { createTracing } from '../../api/http/tracing';
import { rows } from '../../api/store/rows';
import { addressOf, endServerProcesses, startServerProcess } from '../support/server-process';
import { makeTenant } from '../support/tenant';
import { createTestDatabase } from '../support/test-database';
import { fixtureApp, KEY } from '../graphql/server-support';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const TRACEPARENT = `00-${TRACE}-b7ad6b7169203331-01`;

test("a request has a span that continues its caller's trace and says what its log line says", async () => {
  const spans = new InMemorySpanExporter();
  const tracing = createTracing([new SimpleSpanProcessor(spans)]);
  const { app, stop } = await fixtureApp({ tracing });
  try {
    const query = 'query Mine1($n: Int!) { books(first: $n) { nodes { title } } }';
    await request(app)
      .post('/graphql')
      .set({ authorization: KEY, traceparent: TRACEPARENT, 'x-request-id': 'r-1' })
      .send({ query, variables: { n: 1 } })
      .expect(200);
    const span = spans.getFinishedSpans()[0] as ReadableSpan;
    expect([span.name, span.spanContext().traceId, span.parentSpanContext?.spanId]).toEqual([
      'query books',
      TRACE,
      'b7ad6b7169203331',
    ]);
    expect(span.attributes).toMatchObject({
      'http.response.status_code': 200,
      'graphql.operation.type': 'query',
      'astreinte.request_id': 'r-1',
    });
    expect(JSON.stringify(span.attributes)).not.toMatch(/Mine1|right/);
  } finally {
    await stop();
    await tracing.stop();
  }
});

test('with an address of a collector, spans of requests and their statements are sent there', async () => {
  const received: string[] = [];
  const collector = createServer((asked, answer) => {
    let body = '';
    asked.on('data', (part: Buffer) => (body += part.toString()));
    asked.on('end', () => {
      received.push(`${asked.method} ${asked.url} ${body}`);
      answer.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const database = await createTestDatabase();
  try {
    const server = startServerProcess({
      env: {
        DATABASE_URL: database.url,
        OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
        OTEL_SERVICE_NAME: 'contracts',
      },
    });
    const tenant = await makeTenant(await database.open({ entities: rows }), 'Traced');
    const answer = await request(await addressOf(server))
      .post('/graphql')
      .set('authorization', `Bearer ${tenant.keys.client}`)
      .send({ query: '{ contracts(first: 1) { nodes { id } } }' });
    expect(answer.body).toMatchObject({ data: { contracts: { nodes: [] } } });
    // The key's and its own.
    const [line] = await server.until(/\{[^\n]*"operation":"query contracts"[^\n]*\}/);
    expect(JSON.parse(line)).toMatchObject({ statements: 2 });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  } finally {
    await endServerProcesses();
    await database.drop();
    await new Promise((resolve) => collector.close(resolve));
  }
  const all = received.join('\n');
  expect(all).toMatch(/^POST \/v1\/traces \{/);
  for (const told of ['"query contracts"', '"postgresql"', '"contracts"']) expect(all).toContain(told);
  expect(all).not.toMatch(/SELECT|Bearer/);
});
