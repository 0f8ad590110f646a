import { Writable } from 'node:stream';
import express from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { healthRouter } from '../../api/http/health';
import { createLogger, requestLogging } from '../../api/http/logging';
import { readableLines } from '../../api/http/readable-lines';
import { createTestDatabase } from '../support/test-database';

/** An application with only these edges, and the log lines it wrote. */
function application(ping: () => Promise<void>, isOpen: () => boolean = () => true) {
  const lines: Record<string, unknown>[] = [];
  const to = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  const logger = createLogger({ logLevel: 'info', mode: 'production' }, to);
  const app = express();
  app.use(requestLogging(logger));
  app.use(healthRouter({ ping }, isOpen));
  app.post('/echo', (_request, response) => {
    response.json({});
  });
  return { app, lines, logger };
}

describe('health', () => {
  test('is live without a database, ready only with one', async () => {
    const { app } = application(() => Promise.reject(new Error('gone')));
    await request(app).get('/health/live').expect(200, { status: 'ok' });
    await request(app).get('/health/ready').expect(503, { status: 'database unavailable' });
  });

  test('asks the database itself', async () => {
    const testDatabase = await createTestDatabase();
    const database = await testDatabase.open();
    const { app } = application((withinMs?: number) => database.ping(withinMs ?? 2_000));
    await request(app).get('/health/ready').expect(200, { status: 'ok' });
    await testDatabase.drop();
    await request(app).get('/health/ready').expect(503);
  });

  test('is not ready any more once the server is told to stop', async () => {
    const { app } = application(
      () => Promise.resolve(),
      () => false,
    );
    await request(app).get('/health/ready').expect(503, { status: 'stopping' });
    await request(app).get('/health/live').expect(200);
  });
});

describe('the log of a request', () => {
  const ok = () => Promise.resolve();

  test('carries the caller’s id, which goes back to the caller', async () => {
    const { app, lines } = application(ok);
    const response = await request(app).post('/echo').set('X-Request-Id', 'erp-42:7.a_b').expect(200);
    expect(response.headers['x-request-id']).toBe('erp-42:7.a_b');
    expect(lines).toMatchObject([{ level: 'info', reqId: 'erp-42:7.a_b', res: { status: 200 } }]);
  });

  test.each([undefined, 'two words', 'x'.repeat(129), '<script>'])(
    'has an id of its own when given %j',
    async (given) => {
      const { app } = application(ok);
      const call = request(app).post('/echo');
      const response = await (given === undefined ? call : call.set('X-Request-Id', given));
      expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('holds no key, body or query string, and no probe that succeeds', async () => {
    const { app, lines } = application(ok);
    await request(app)
      .post('/echo?variables=private')
      .set('Authorization', 'Bearer private')
      .set('Cookie', 'private')
      .send({ query: 'private' });
    await request(app).get('/health/ready');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ req: { method: 'POST', path: '/echo' } });
    expect(JSON.stringify(lines)).not.toContain('private');
  });

  test('hides secrets wherever a line carries them', () => {
    const { logger, lines } = application(ok);
    logger.info(
      { headers: { authorization: 'Bearer k' }, req: { headers: { cookie: 'k', 'x-api-key': 'k' } }, password: 'k' },
      'x',
    );
    expect(lines).toMatchObject([
      {
        headers: { authorization: '[secret]' },
        req: { headers: { cookie: '[secret]', 'x-api-key': '[secret]' } },
        password: '[secret]',
      },
    ]);
  });

  test('says of an error what it is, never what a library hung on it', () => {
    const { logger, lines } = application(ok);
    const lost = Object.assign(new Error('terminating connection'), {
      code: '57P01',
      severity: 'FATAL',
      detail: 'Key (name)=(private) exists',
      parameters: ['private'],
      client: { secretKey: 'private', connectionParameters: { password: 'private' } },
      cause: Object.assign(new Error('below'), { errno: -104, client: { secretKey: 'private' } }),
    });
    logger.warn({ err: lost }, 'an idle database connection was lost');
    expect(lines).toEqual([
      {
        level: 'warn',
        time: expect.any(String) as string,
        msg: 'an idle database connection was lost',
        err: {
          type: 'Error',
          message: 'terminating connection',
          stack: expect.any(String) as string,
          code: '57P01',
          severity: 'FATAL',
          cause: { type: 'Error', message: 'below', stack: expect.any(String) as string, errno: -104 },
        },
      },
    ]);
  });

  test('warns of refusals', async () => {
    const { app, lines } = application(ok);
    await request(app).get('/nowhere').expect(404);
    expect(lines).toMatchObject([{ level: 'warn', res: { status: 404 } }]);
  });
});

test('a log for people is one line each, and a stack below its error', () => {
  const written: string[] = [];
  const screen = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk.toString());
      done();
    },
  });
  const options = {
    base: null,
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: () => ',"time":"2026-03-02T09:00:00.000Z"',
  };
  const logger = pino(options, readableLines(screen));
  logger.info({ req: { method: 'POST', path: '/graphql' }, count: 2 }, 'request');
  logger.error({ err: new Error('broken') }, 'a fault');
  expect(written[0]).toBe('09:00:00 info  request  method=POST  path=/graphql  count=2\n');
  expect(written[1]).toMatch(/^09:00:00 error a fault\nError: broken\n {4}at /);
});
