import { EXAMPLE_QUERIES } from '../../api/http/graphiql/example-queries';
import { startTestApi, type TestApi } from '../support/test-api';

/** The prepared queries of GraphiQL, asked as each demo user whom the page offers. */
describe('the prepared queries', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi('2026-03-16T15:30:00Z');
  });
  afterAll(() => api.close());

  const examples = EXAMPLE_QUERIES.map((example) => [example.title, example] as const);

  test.each(examples)('%s: shows something to the provider’s administrator', async (_title, { query, variables }) => {
    const data = await api.ask<Record<string, unknown>>(api.keys.administrator, query, variables);
    const text = JSON.stringify(data);
    // A list is the first thing that each of them shows; an empty one would teach nothing.
    expect(text).not.toMatch(/^\{"[^"]+":\{"nodes":\[\]/);
    expect(Object.values(data)).not.toContain(null);
  });

  test.each(examples)('%s: tells no other demo user more than what its key lacks', async (_title, example) => {
    const { query, variables } = example;
    const others = [api.keys.technician, api.keys.erp, api.keys.reseller, api.keys.client];
    const answers = await Promise.all(others.map((key) => api.send(key, query, variables)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    const codes = answers.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(codes.filter((code) => code !== 'FORBIDDEN')).toEqual([]);
  });
});
