import request from 'supertest';
import { startTestApi, type TestApi } from '../support/test-api';

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test.each(['/', '/graphql'])('a person who opens %s in a browser is led to GraphiQL', async (path) => {
  const led = await request(api.url).get(path).set('accept', BROWSER);
  expect([led.status, led.headers['location']]).toEqual([303, '/graphiql']);
  expect((await request(api.url).get('/graphiql').set('accept', BROWSER)).text).toContain(
    '<title>Astreinte – GraphiQL',
  );
});

test('a program is not', async () => {
  expect((await request(api.url).get('/').set('accept', 'application/json')).status).toBe(404);
  const query = await request(api.url)
    .get('/graphql?query={serverTime}')
    .set({ accept: 'application/json', 'apollo-require-preflight': 'yes', authorization: `Bearer ${api.keys.client}` });
  expect([query.status, Object.keys((query.body as { data: object }).data)]).toEqual([200, ['serverTime']]);
  const asked = await request(api.url).post('/graphql').set('accept', BROWSER).send({ query: '{ serverTime }' });
  expect(asked.status).toBe(401);
});
