import { problemsOf, type ApiCase } from '../support/api-case';
import { startTestApi, type TestApi } from '../support/test-api';
import incidents from './cases/incidents.json';
import unmeasured from './cases/unmeasured.json';

/** Faults that were reported, each told through the API as it was found. */

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('2026-11-20T08:00:00Z');
}, 120_000);
afterAll(() => api.close());

test.each(
  ([...incidents.cases, ...unmeasured.cases] as unknown as readonly ApiCase[]).map(
    (one) => [one.id, one.title, one] as const,
  ),
)('%s: %s', async (_id, _title, one) => {
  expect(await problemsOf(api, one)).toEqual([]);
});
