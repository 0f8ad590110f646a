import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startTestApi, type TestApi } from '../support/test-api';
import { launchBrowser } from './browser';

const SCREENSHOTS = join(__dirname, 'screenshots');

/**
 * A developer’s first minute: the page of the real API, its example on the demo data, and the
 * documentation of a type.
 */
describe('GraphiQL on the real API', () => {
  let api: TestApi;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    [api, browser] = await Promise.all([startTestApi('2026-03-16T15:30:00Z'), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });

  test.each(['light', 'dark'] as const)(
    'runs the prepared example, in %s, asking nobody outside',
    async (colorScheme) => {
      const context = await browser.newContext({ colorScheme, viewport: { width: 1360, height: 820 } });
      const page = await context.newPage();
      const requested: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(`${api.url}/graphiql`);
      await page.getByRole('button', { name: /Execute query/ }).click();
      const answer = page.locator('.result-window');
      await answer.getByText('SIL-2026-001').waitFor();
      const text = (await answer.textContent()) ?? '';
      expect(text).toContain('1200.00 EUR');
      expect(text).toContain('Atelier Morel');
      expect(text).not.toContain('"errors"');
      await page.screenshot({ path: join(SCREENSHOTS, `api-${colorScheme}.png`) });
      expect(
        requested.filter((url) => !url.startsWith(api.url) && !url.startsWith('data:') && !url.startsWith('blob:')),
      ).toEqual([]);
      expect(requested.length).toBeGreaterThan(3);
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test('shows the documentation of every type and field of the schema', async () => {
    interface Documented {
      readonly name: string;
      readonly description: string | null;
      readonly fields: readonly { readonly name: string; readonly description: string | null }[] | null;
    }
    const { __schema } = await api.ask<{ __schema: { types: readonly Documented[] } }>(
      api.keys.client,
      '{ __schema { types { name description fields(includeDeprecated: true) { name description } } } }',
    );
    const own = __schema.types.filter(({ name }) => !name.startsWith('__'));
    const roots = new Set(['Query', 'Mutation']);
    expect(own.filter(({ name, description }) => !roots.has(name) && !description).map(({ name }) => name)).toEqual([]);
    expect(
      own.flatMap(({ name, fields }) =>
        (fields ?? []).filter(({ description }) => !description).map((field) => `${name}.${field.name}`),
      ),
    ).toEqual([]);

    const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
    await page.goto(`${api.url}/graphiql`);
    await page
      .getByRole('button', { name: /documentation/i })
      .first()
      .click();
    const docs = page.locator('.graphiql-doc-explorer');
    await docs
      .getByRole('link', { name: 'Query', exact: true })
      .or(docs.getByText('Query', { exact: true }))
      .first()
      .click();
    await docs.getByText('contracts', { exact: true }).first().waitFor();
    expect(await docs.textContent()).toContain('The contracts that you may see, oldest first.');
    await page.screenshot({ path: join(SCREENSHOTS, 'api-documentation.png') });
    await page.close();
  });
});
