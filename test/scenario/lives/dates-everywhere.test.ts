import { daysOfSome, type AskedDays } from '../../../api/app/lifecycle/dates-everywhere';
import type { DateToCome } from '../../../api/app/lifecycle/dates-to-come';
import { termsLibraryOf } from '../../../api/app/terms/terms-library';
import { NO_ONE, providerSession } from '../../../api/app/access/create-provider';
import type { LocalDate } from '../../../api/domain/time/instant';
import { PROVIDER_ID } from '../../../seeds/demo/demo-ids';
import { startTestApi, type TestApi } from '../../support/test-api';
import { clientOf, storyContract } from '../story-documents';
import { Living } from './living';

/** The days to come of all contracts that somebody may see, in one list. */

let api: TestApi;
let life: Living;
let clientId = '';
let contractId = '';
let otherId = '';
beforeAll(async () => {
  api = await startTestApi('2026-04-02T08:00:00Z');
  life = new Living(api, 'everywhere');
  clientId = await clientOf(api, 'Atelier Morel');
  const made = await life.did<{ client: { id: string } }>('createClient', { name: 'Other' }, 'client { id }');
  otherId = made.client.id;
  const active = async (of: string, input: object): Promise<string> => {
    const id = await life.signs({ ...storyContract(of), ...input }, '2026-04-02');
    life.to('2026-04-02T08:00:00Z');
    await life.did('activateContract', { contractId: id });
    return id;
  };
  const hosted = {
    termsPack: { key: 'omr-hosted', version: 1 },
    startsOn: '2026-04-01',
    termMonths: 12,
    priceComponents: [{ code: 'HOSTING', monthlyAmount: '100.00 EUR' }],
  };
  contractId = await active(clientId, { number: 'ALL-1', ...hosted, modules: [{ key: 'C', yearlyQuantity: 12 }] });
  await active(otherId, { number: 'ALL-2', ...hosted, modules: [{ key: 'A' }] });
  const server = {
    contractId,
    designation: 'S-1',
    kind: 'SERVER',
    ownership: 'CLIENT_OWNED',
    coveredFrom: '2026-04-02',
  };
  await life.did('addAsset', { ...server, warrantyEndsOn: '2026-06-30', licenceEndsOn: '2026-05-31' });
  const maintenance = {
    contractId,
    description: 'Updates',
    startsAt: '2026-05-04T22:30:00Z',
    endsAt: '2026-05-04T23:00:00Z',
  };
  await life.did('planMaintenance', { ...maintenance, announcedAt: '2026-04-02T08:00:00Z' });
}, 60_000);
afterAll(() => api.close());

interface Shown {
  readonly kind: string;
  readonly on: string;
  readonly contract: { readonly number: string };
  readonly reminder: string | null;
  readonly visit: string | null;
}
interface Page {
  readonly nodes: readonly Shown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
async function page(as: keyof TestApi['keys'], filter: object = {}, first = 1000, after: string | null = null) {
  const text = `query ($first: Int!, $after: String, $filter: UpcomingDateFilter) {
    upcomingDates(first: $first, after: $after, filter: $filter) {
      nodes { kind on contract { number } reminder visit } pageInfo { hasNextPage endCursor } } }`;
  const { upcomingDates } = await api.ask<{ upcomingDates: Page }>(api.keys[as], text, { first, after, filter });
  return upcomingDates;
}
const line = ({ on, kind, contract, reminder, visit }: Shown): string =>
  [on, kind, reminder ?? visit, contract.number].filter((each) => each !== null).join(' ');
const lines = async (as: keyof TestApi['keys'], filter: object = {}): Promise<readonly string[]> =>
  (await page(as, filter)).nodes.map(line);

test('terms, renewals, notice days, reminders, visits, maintenance and what ends of assets stand together', async () => {
  const until = { until: '2027-04-30' };
  expect(await lines('administrator', { ...until, contractId, kinds: ['PLANNED_VISIT'] })).toHaveLength(13);
  const others = [
    'TERM',
    'RENEWAL',
    'LAST_NOTICE_DAY',
    'ANNIVERSARY',
    'REMINDER',
    'WARRANTY_END',
    'LICENCE_END',
    'MAINTENANCE',
  ];
  expect(await lines('administrator', { ...until, contractId, kinds: others })).toEqual([
    // In the contract's zone it is the day after.
    '2026-05-05 MAINTENANCE ALL-1',
    '2026-05-31 LICENCE_END ALL-1',
    '2026-06-30 WARRANTY_END ALL-1',
    '2026-08-30 REMINDER NOTICE_DAY_REMINDER ALL-1',
    '2026-09-30 LAST_NOTICE_DAY ALL-1',
    '2027-03-01 REMINDER REVISION_REMINDER ALL-1',
    '2027-03-31 TERM ALL-1',
    '2027-04-01 RENEWAL ALL-1',
    '2027-04-01 ANNIVERSARY ALL-1',
  ]);
});

test('are those of the contracts that may be seen, whatever is asked for', async () => {
  const kinds = ['TERM'];
  const numbers = async (as: keyof TestApi['keys'], filter: object = {}): Promise<readonly string[]> =>
    (await page(as, { kinds, until: '2029-01-01', ...filter })).nodes.map(({ contract }) => contract.number);
  expect(await numbers('administrator')).toEqual(expect.arrayContaining(['ALL-1', 'ALL-2']));
  expect(await numbers('client')).toContain('ALL-1');
  expect(await numbers('client')).not.toContain('ALL-2');
  expect(await numbers('reseller')).not.toContain('ALL-2');
  expect(await numbers('client', { clientId: otherId })).toEqual([]);
  expect(await numbers('administrator', { clientId: otherId })).toEqual(['ALL-2']);
  expect(await numbers('administrator', { contractId: otherId })).toEqual([]);
});

test('come page by page as in one, each once', async () => {
  const whole = (await page('administrator')).nodes.map(line);
  expect(whole.map((each) => each.slice(0, 10))).toEqual([...whole.map((each) => each.slice(0, 10))].sort());
  const inPages: string[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, pageInfo }: Page = await page('administrator', {}, 7, after);
    inPages.push(...nodes.map(line));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(inPages).toEqual(whole);
  const text = `{ upcomingDates(after: "x") { nodes { kind } } }`;
  expect((await api.send(api.keys.client, text)).errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR' } }]);
  const long = `{ upcomingDates(filter: { from: "2026-01-01", until: "2029-01-02" }) { nodes { kind } } }`;
  expect((await api.send(api.keys.client, long)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('of some kinds are looked for only where these come from', async () => {
  const scope = api.database.read(providerSession(PROVIDER_ID, NO_ONE));
  try {
    const asked = async (kinds: AskedDays['kinds']): Promise<readonly string[]> => {
      const names: string[] = [];
      const query: typeof scope.query = (statement, values) => {
        names.push(statement.name);
        return scope.query(statement, values);
      };
      const library = termsLibraryOf(api.database);
      const source = { reader: { query }, library, providerId: PROVIDER_ID, now: api.clock.now() };
      const days = { from: '2026-04-02' as LocalDate, before: '2027-04-02' as LocalDate };
      await daysOfSome(source, { ...days, kinds, clientId: null, contractId: null }, null);
      return names.filter((name) => /penalties|upcoming-dates/.test(name)).sort();
    };
    expect(await asked(['TERM'])).toEqual([]);
    expect(await asked(['CLAIM_END'])).toEqual(['penalties:unclaimed-of']);
    expect(await asked(['MAINTENANCE', 'QUOTE_END'])).toEqual([
      'upcoming-dates:maintenance',
      'upcoming-dates:recorded',
    ]);
  } finally {
    await scope.close();
  }
});

test('of many contracts come of some after others, with none left out', async () => {
  const scope = api.database.read(providerSession(PROVIDER_ID, NO_ONE));
  try {
    const source = {
      reader: scope,
      library: termsLibraryOf(api.database),
      providerId: PROVIDER_ID,
      now: api.clock.now(),
    };
    const days = { from: '2026-04-02' as LocalDate, before: '2027-04-02' as LocalDate };
    const asked: AskedDays = { ...days, kinds: null, clientId: null, contractId: null };
    const whole = await daysOfSome(source, asked, null);
    expect(whole.next).toBeNull();
    const found: DateToCome[] = [];
    let turns = 0;
    for (let after: string | null = null, goesOn = true; goesOn; turns += 1) {
      const some = await daysOfSome(source, asked, after, 1);
      expect(new Set(some.dates.map((date) => date.contractId)).size).toBeLessThanOrEqual(1);
      found.push(...some.dates);
      [after, goesOn] = [some.next, some.next !== null];
    }
    expect(turns).toBeGreaterThan(2);
    const sorted = (dates: readonly DateToCome[]): string[] => dates.map((date) => JSON.stringify(date)).sort();
    expect(sorted(found)).toEqual(sorted(whole.dates));
  } finally {
    await scope.close();
  }
});
