import request from 'supertest';
import { buildApp } from '../../api/server';
import { heldClock } from '../../api/config/clock';
import { readConfig } from '../../api/config/config';
import { createLogger } from '../../api/http/logging';
import { at } from '../support/test-api';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** Browsers of a portal on another origin may ask when it is listed, and only then. */

let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterAll(() => testDatabase.drop());

async function preflight(corsOrigins: readonly string[], origin: string): Promise<request.Response> {
  const { app, stop } = await buildApp({
    config: { host: '127.0.0.1', port: 0 },
    database: await testDatabase.open(),
    clock: heldClock(at('2026-03-02T09:00:00Z')),
    logger: createLogger({ logLevel: 'silent', mode: 'test' }),
    authenticate: () => Promise.resolve(null),
    corsOrigins,
  });
  try {
    return await request(app)
      .options('/graphql')
      .set('origin', origin)
      .set('access-control-request-method', 'POST')
      .set('access-control-request-headers', 'authorization,content-type');
  } finally {
    await stop();
  }
}

const PORTAL = 'https://portal.example';

test('a listed origin is let in, with the headers that a client needs', async () => {
  const { headers } = await preflight([PORTAL], PORTAL);
  expect(headers['access-control-allow-origin']).toBe(PORTAL);
  expect(headers['access-control-allow-headers']).toContain('authorization');
  expect(headers['access-control-allow-credentials']).toBeUndefined();
});

test.each([[[]], [[PORTAL]]])('an origin that is not among %j is not', async (origins) => {
  const { headers } = await preflight(origins, 'https://elsewhere.example');
  expect(headers['access-control-allow-origin']).toBeUndefined();
});

test('origins are checked at start', () => {
  expect(readConfig({ CORS_ORIGINS: ' https://a.example, http://127.0.0.1:5173 ' }, '/p').corsOrigins).toEqual([
    'https://a.example',
    'http://127.0.0.1:5173',
  ]);
  expect(() => readConfig({ CORS_ORIGINS: 'portal.example' }, '/p')).toThrow(/CORS_ORIGINS holds "portal.example"/);
});
