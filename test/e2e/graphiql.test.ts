import { mkdirSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { buildSchema, graphql } from 'graphql';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createGraphiqlRouter } from '../../api/http/graphiql';
import { launchBrowser } from './browser';

const SCREENSHOTS = join(__dirname, 'screenshots');
const KEY = 'Bearer demo-of-the-provider';

const schema = buildSchema(`
  "Everything that can be asked."
  type Query {
    "The instant the server takes for now."
    serverTime: String!
    "The contracts that you may see."
    contracts("How many." first: Int! = 50): [Contract!]!
    "Who is asking."
    viewer: String!
  }
  "What binds a provider and a client over a term."
  type Contract {
    "The number that both sides know it by."
    number: String!
    "Its forfait a month."
    monthlyForfait: String!
  }
`);

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

function startServer(): Promise<Server> {
  const app = express();
  app.use(express.json());
  app.post('/graphql', async (request, response) => {
    const { query, variables } = request.body as Asked;
    const viewer = request.get('authorization') ?? 'nobody';
    const contracts = [{ number: 'OMR-2026-001', monthlyForfait: '1200.00 EUR' }];
    const rootValue = { serverTime: '2026-03-02T08:30:00Z', contracts, viewer };
    response.json(await graphql({ schema, source: query, rootValue, ...(variables && { variableValues: variables }) }));
  });
  app.use(
    '/graphiql',
    createGraphiqlRouter({
      graphqlPath: '/graphql',
      examples: [
        {
          title: 'Contracts',
          description: 'The contracts with what they cost a month.',
          query:
            'query Contracts {\n  serverTime\n  viewer\n  contracts(first: 5) {\n    number\n    monthlyForfait\n  }\n}\n',
        },
        {
          title: 'First contracts',
          description: 'As many as the variable says.',
          query: 'query FirstContracts($first: Int!) {\n  contracts(first: $first) {\n    number\n  }\n}\n',
          variables: { first: 1 },
        },
      ],
      identities: [
        { name: 'Provider – Ouest Hébergement', headers: { Authorization: KEY } },
        { name: 'Client – Atelier Morel', headers: { Authorization: 'Bearer demo-of-the-client' } },
      ],
    }),
  );
  return new Promise((resolve) => {
    const server = app.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/**
 * Opens the page in a browser that has never seen it, and notes all it asks for and complains
 * about.
 */
async function visit(browser: Browser, url: string, colorScheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1360, height: 820 } });
  const page = await context.newPage();
  const requested: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => {
    const grave = message.type() === 'error' || message.type() === 'warning';
    // A remark of GraphiQL's dialog library about GraphiQL's own settings dialog.
    const known = message.text().startsWith('Warning: Missing `Description`');
    if (grave && !known) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await page.getByRole('button', { name: /Execute query/ }).waitFor();
  return { context, page, requested, complaints };
}

const run = (page: Page) => page.getByRole('button', { name: /Execute query/ }).click();
const answer = (page: Page) => page.locator('.result-window');
const headersEditor = (page: Page) => page.locator('.graphiql-editor-tool .CodeMirror').last();

describe('GraphiQL, served by the API itself', () => {
  let server: Server;
  let browser: Browser;
  let origin: string;
  let url: string;
  let context: BrowserContext;
  let page: Page;
  let requested: string[];
  let complaints: string[];

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    [server, browser] = await Promise.all([startServer(), launchBrowser()]);
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    url = `${origin}/graphiql`;
  });
  afterAll(async () => {
    await browser.close();
    await new Promise((resolve) => server.close(resolve));
  });
  beforeEach(async () => {
    ({ context, page, requested, complaints } = await visit(browser, url));
  });
  afterEach(async () => {
    // Nothing may leave for another host, and nothing may be refused by the page's own policy,
    // whatever was clicked.
    const outside = requested.filter((one) => !one.startsWith(`${origin}/`) && !one.startsWith('data:'));
    await context.close();
    expect(outside).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('runs the prepared example at once, with the demo key that stands in the headers editor', async () => {
    await expect(headersEditor(page).textContent()).resolves.toContain(KEY);
    await run(page);
    await answer(page).getByText('OMR-2026-001').waitFor();
    const shown = await answer(page).textContent();
    expect(shown).toContain('1200.00 EUR');
    expect(shown).toContain(KEY);
  });

  test('opens another example in a tab of its own, with its variables', async () => {
    await page.getByRole('button', { name: /^First contracts/ }).click();
    await page.getByRole('tab', { name: 'FirstContracts' }).waitFor();
    await run(page);
    await answer(page).getByText('OMR-2026-001').waitFor();
    await expect(answer(page).textContent()).resolves.not.toContain('monthlyForfait');
  });

  test('asks as another user when one is chosen', async () => {
    await page.getByLabel('Ask as').selectOption({ label: 'Client – Atelier Morel' });
    await run(page);
    await answer(page).getByText('Bearer demo-of-the-client').waitFor();
  });

  test('asks as the chosen user in every tab: in one that was open before, and in a new one', async () => {
    await page.getByRole('button', { name: /^First contracts/ }).click();
    await page.getByRole('tab', { name: 'FirstContracts' }).waitFor();
    await page.getByLabel('Ask as').selectOption({ label: 'Client – Atelier Morel' });
    // Back to the first one, which was opened with the provider's key.
    const [back] = await Promise.all([
      page.waitForRequest((request) => request.postData()?.includes('query Contracts') === true),
      page
        .getByRole('button', { name: /^Contracts The/ })
        .click()
        .then(() => page.getByRole('tab', { name: /^Contracts/, selected: true }).waitFor())
        .then(() => run(page)),
    ]);
    expect(back.headers()['authorization']).toBe('Bearer demo-of-the-client');
    await answer(page).getByText('Bearer demo-of-the-client').waitFor();
    // With the panel closed, in a tab that has yet to be made.
    await page.getByRole('button', { name: 'Hide Examples' }).click();
    await page.getByRole('button', { name: 'New tab' }).click();
    await headersEditor(page).getByText('demo-of-the-client').waitFor();
    await expect(headersEditor(page).textContent()).resolves.not.toContain(KEY);
  });

  test('keeps headers that the reader wrote when tabs are switched, and asks with them', async () => {
    await headersEditor(page).click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText('{ "Authorization": "Bearer written-by-the-reader" }');
    await headersEditor(page).getByText('written-by-the-reader').waitFor();
    // To a new tab, which asks as whoever is chosen, and back.
    await page.getByRole('button', { name: 'New tab' }).click();
    await headersEditor(page).getByText(KEY).waitFor();
    await expect(headersEditor(page).textContent()).resolves.not.toContain('written-by-the-reader');
    await page.getByRole('tab', { name: /^Contracts/ }).click();
    await page.getByRole('tab', { name: /^Contracts/, selected: true }).waitFor();
    await headersEditor(page).getByText('written-by-the-reader').waitFor();
    await expect(headersEditor(page).textContent()).resolves.not.toContain(KEY);
    await run(page);
    await answer(page).getByText('Bearer written-by-the-reader').waitFor();
    // An example that is opened from there goes on with them.
    await page.getByRole('button', { name: /^First contracts/ }).click();
    await page.getByRole('tab', { name: 'FirstContracts', selected: true }).waitFor();
    await headersEditor(page).getByText('written-by-the-reader').waitFor();
  });

  test('keeps the reader’s tabs on a reload, and never the key', async () => {
    await page.getByRole('button', { name: /^First contracts/ }).click();
    await page.getByRole('tab', { name: 'FirstContracts' }).waitFor();
    const kept = await keptBy(context, (tabs) => tabs.includes('"variables":"{'));
    expect(kept).not.toContain('demo-of-the-provider');
    await page.reload();
    await page.getByRole('tab', { name: 'FirstContracts' }).waitFor();
    await run(page);
    await answer(page).getByText('OMR-2026-001').waitFor();
  });

  test('shows the documentation of the schema', async () => {
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const explorer = page.locator('.graphiql-doc-explorer');
    await explorer.getByRole('link', { name: 'Contract', exact: true }).click();
    await explorer.getByText('What binds a provider and a client over a term.').waitFor();
    await explorer.getByText('Its forfait a month.').waitFor();
    await page.screenshot({ path: join(SCREENSHOTS, 'documentation.png') });
  });

  test.each(['light', 'dark'] as const)('follows the system’s %s theme', async (theme) => {
    const themed = await visit(browser, url, theme);
    await run(themed.page);
    await answer(themed.page).getByText('OMR-2026-001').waitFor();
    await themed.page.screenshot({ path: join(SCREENSHOTS, `${theme}.png`) });
    const background = String(
      await themed.page.evaluate("getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor"),
    );
    expect(brightness(background) > 128).toBe(theme === 'light');
    expect(themed.complaints).toEqual([]);
    await themed.context.close();
  });

  test('changes its theme by its own switch', async () => {
    await page.getByRole('button', { name: 'Open settings dialog' }).click();
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.screenshot({ path: join(SCREENSHOTS, 'settings-dark.png') });
    await expect(page.locator('body').getAttribute('class')).resolves.toContain('graphiql-dark');
  });

  test('does not know a file that is not the page’s', async () => {
    const answers = await Promise.all(
      ['assets/page.js', 'assets/..%2fgraphiql.ts', 'assets/%2e%2e/page.ts'].map((path) => fetch(`${url}/${path}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test('allows no other host in its policy', async () => {
    const policy = (await fetch(url)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
  });
});

/** Mean of red, green and blue, 0 to 255. */
function brightness(rgb: string): number {
  const channels = (rgb.match(/\d+(\.\d+)?/g) ?? []).slice(0, 3).map(Number);
  return channels.reduce((sum, channel) => sum + channel, 0) / 3;
}

/**
 * All that a browser keeps of the page, once its tabs are as hoped for: GraphiQL writes them half a
 * second after the last key.
 */
async function keptBy(context: BrowserContext, hoped: (tabs: string) => boolean): Promise<string> {
  for (;;) {
    const kept = (await context.storageState()).origins.flatMap(({ localStorage }) => localStorage);
    if (hoped(kept.find(({ name }) => name === 'graphiql:tabState')?.value ?? '')) return JSON.stringify(kept);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
