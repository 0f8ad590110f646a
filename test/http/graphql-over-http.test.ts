import { auditServer } from 'graphql-http';
import { startTestApi, type TestApi } from '../support/test-api';

/** The server keeps the GraphQL over HTTP specification: nothing that it requires is missed. */

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.close());

test('the public audit finds no error', async () => {
  const results = await auditServer({ url: `${api.url}/graphql` });
  const errors = results.flatMap((result) =>
    result.status === 'error' ? `${result.id} ${result.name}: ${result.reason}` : [],
  );
  expect(errors).toEqual([]);
  expect(results.filter((result) => result.status === 'ok').length).toBeGreaterThan(40);
});
