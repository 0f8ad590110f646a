import { execFileSync } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import path from 'node:path';
import ICAL from 'ical.js';
import { createLogger } from '../../api/http/logging';
import { carrier, codes, type Carry } from '../support/carry';
import { furnish, type Things } from '../support/furnish';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { makeTenant, type Tenant } from '../support/tenant';

/** Calendars of days to come, read back by the parser that programs for calendars use. */

const NOW = '2026-04-01T08:00:00Z';
const lines: string[] = [];
let api: TestApi;
let tenant: Tenant;
let foreign: Tenant;
let own: Things;
let other: Things;
let carry: Carry;
beforeAll(async () => {
  const logger = createLogger({ logLevel: 'info', mode: 'test' }, { write: (line: string) => void lines.push(line) });
  api = await startTestApi(NOW, {}, {}, logger);
  tenant = await makeTenant(api.database, 'Fed', 'ALL');
  ({ own, other } = await furnish(tenant));
  foreign = await makeTenant(api.database, 'Foreign', 'ALL');
  carry = carrier(api);
}, 120_000);
afterAll(() => api.close());

interface Feed {
  readonly calendarFeed: { readonly id: string; readonly revokedAt: string | null } | null;
  readonly path: string | null;
}
const SHOWN = 'calendarFeed { id revokedAt } path';
const created = (input: object, key = tenant.keys.administrator, idempotencyKey?: string) =>
  carry<Feed>('createCalendarFeed', { name: 'Days', ...input }, SHOWN, key, idempotencyKey);

async function pathOf(input: object = {}, key = tenant.keys.administrator): Promise<string> {
  const { refusals, path } = await created(input, key);
  expect(refusals).toEqual([]);
  return path!;
}

interface Read {
  readonly uid: string;
  readonly on: string;
  readonly summary: string;
  readonly isAllDay: boolean;
}

/** The days of a calendar, as a program for calendars reads them. */
function daysIn(text: string): readonly Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate } = new ICAL.Event(component);
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe(NOW.replace('.000', ''));
    return { uid, summary, on: startDate.toString().slice(0, 10), isAllDay: startDate.isDate };
  });
}

const fetched = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${api.url}${address}`, { headers });

async function read(address: string): Promise<readonly Read[]> {
  const response = await fetched(address);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  return daysIn(await response.text());
}

/** What GraphQL says of the same days. */
async function asked(filter: string, key = tenant.keys.administrator): Promise<readonly string[]> {
  const { upcomingDates } = await api.ask<{
    upcomingDates: { nodes: readonly { on: string; kind: string; contract: { number: string } }[] };
  }>(key, `{ upcomingDates(first: 1000, filter: { ${filter} }) { nodes { on kind contract { number } } } }`);
  return upcomingDates.nodes.map(({ on, contract }) => `${on} ${contract.number}`);
}
const told = (days: readonly Read[]): readonly string[] =>
  days.map(({ on, summary }) => `${on} ${/\(([^,]+),/.exec(summary)![1]!}`);

test('has the days that its party sees, whole days with ids of their own', async () => {
  const days = await read(await pathOf());
  expect(days.length).toBeGreaterThan(5);
  expect(days.filter(({ isAllDay }) => !isAllDay)).toEqual([]);
  expect(new Set(days.map(({ uid }) => uid)).size).toBe(days.length);
  // The last day of a calendar is that before the same one of a year later.
  const until = 'until: "2027-03-31"';
  expect([...told(days)].sort()).toEqual([...(await asked(until))].sort());
});

test.each(['UTC', 'Pacific/Auckland', 'America/Los_Angeles'])('days are the same on a machine in %s', (TZ) => {
  const script = `const { writeCalendar } = require('./api/http/documents/write-calendar');
    const days = [{ uid: 'a@b', on: '2026-03-29', summary: 'One, two; three', article: null }];
    console.log(writeCalendar(days, { name: 'Days', madeAt: '${NOW}', language: 'EN' }));`;
  const hook = path.join(__dirname, '../support/compiling-hook.cjs');
  const cwd = path.join(__dirname, '../..');
  const text = execFileSync(process.execPath, ['-r', hook, '-e', script], { cwd, env: { ...process.env, TZ } });
  expect(daysIn(text.toString())).toEqual([
    { uid: 'a@b', on: '2026-03-29', summary: 'One, two; three', isAllDay: true },
  ]);
});

test('of some kinds, of a client or of a contract alone', async () => {
  const kinds = 'kinds: [TERM, LAST_NOTICE_DAY], until: "2027-03-31"';
  expect(told(await read(await pathOf({ kinds: ['TERM', 'LAST_NOTICE_DAY'] })))).toEqual(await asked(kinds));
  expect((await asked(kinds)).length).toBeGreaterThan(0);
  expect(told(await read(await pathOf({ clientId: other.client })))).toEqual(
    await asked(`clientId: "${other.client}", until: "2027-03-31"`),
  );
  const one = await read(await pathOf({ contractId: own.contract }));
  expect(one.length).toBeGreaterThan(0);
  expect(new Set(told(one).map((each) => each.slice(11))).size).toBe(1);
});

test('in English and in French', async () => {
  const input = { contractId: own.contract, kinds: ['ANNIVERSARY'] };
  const [english] = await read(await pathOf(input));
  const [french] = await read(await pathOf({ ...input, language: 'FR' }));
  expect(english!.summary).toMatch(/^Anniversary, revision of prices \(/);
  expect(french!.summary).toMatch(/^Anniversaire, révision des prix \(/);
  expect(french!.uid).toBe(english!.uid);
});

test('a client has its own contracts alone, whatever it asks for', async () => {
  const mine = await read(await pathOf({}, tenant.keys.client));
  expect(mine.length).toBeGreaterThan(0);
  expect([...told(mine)].sort()).toEqual([...(await asked('until: "2027-03-31"', tenant.keys.client))].sort());
  const asClient = { clientId: other.client };
  expect(codes(await created(asClient, tenant.keys.client))).toEqual(['NOT_FOUND']);
  expect(codes(await created({ contractId: other.contract }, tenant.keys.client))).toEqual(['NOT_FOUND']);
  expect(codes(await created({ contractId: own.contract }, foreign.keys.administrator))).toEqual(['NOT_FOUND']);
});

test('whoever has it already is told so, until something changes', async () => {
  const path = await pathOf({ contractId: own.contract });
  const first = await fetched(path);
  const etag = first.headers.get('etag')!;
  await first.text();
  const again = await fetched(path, { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect(codes(await carry('addAsset', { ...ASSET, contractId: own.contract }, '', tenant.keys.administrator))).toEqual(
    [],
  );
  const changed = await fetched(path, { 'if-none-match': etag });
  expect(changed.status).toBe(200);
  expect(daysIn(await changed.text()).map(({ on, summary }) => `${on} ${summary.replace(/ \(.*/, '')}`)).toContain(
    '2026-09-30 Warranty ends: Server of the feed',
  );
});
const ASSET = {
  ...{ designation: 'Server of the feed', kind: 'SERVER', ownership: 'DEDICATED' },
  warrantyEndsOn: '2026-09-30',
};

test('is listed and revoked; then, as whatever never was, it is not found', async () => {
  const { calendarFeed, path } = await created({ name: 'Mine' }, tenant.keys.reseller, 'once');
  const again = await created({ name: 'Mine' }, tenant.keys.reseller, 'once');
  expect([again.replayed, again.path, again.calendarFeed?.id]).toEqual([true, null, calendarFeed!.id]);
  const list = async (key: string) =>
    (await api.ask<{ calendarFeeds: { nodes: { id: string }[] } }>(key, '{ calendarFeeds { nodes { id name } } }'))
      .calendarFeeds.nodes;
  expect(await list(tenant.keys.reseller)).toEqual([{ id: calendarFeed!.id, name: 'Mine' }]);
  expect((await list(tenant.keys.administrator)).map(({ id }) => id)).not.toContain(calendarFeed!.id);
  expect(await list(foreign.keys.administrator)).toEqual([]);
  const revoke = (key: string) =>
    carry<Feed>('revokeCalendarFeed', { calendarFeedId: calendarFeed!.id }, 'calendarFeed { id revokedAt }', key);
  expect(codes(await revoke(tenant.keys.client))).toEqual(['NOT_FOUND']);
  expect((await fetched(path!)).status).toBe(200);
  const revoked = await revoke(tenant.keys.reseller);
  expect([codes(revoked), revoked.calendarFeed?.revokedAt]).toEqual([[], NOW]);
  expect(codes(await revoke(tenant.keys.reseller))).toEqual(['KEY_NOT_VALID']);
  const answers = [];
  for (const asking of [
    path!,
    `/calendars/${tenant.keys.administrator}.ics`,
    '/calendars/made-up.ics',
    '/calendars/a/b',
  ]) {
    const response = await fetched(asking);
    answers.push([response.status, await response.text()]);
  }
  expect(answers[0]![0]).toBe(404);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test('refuses what is no name, what has ended already, and keys that may not', async () => {
  expect(codes(await created({ name: ' ' }))).toEqual(['TEXT_INVALID']);
  expect(codes(await created({ expiresAt: '2026-03-01T00:00:00Z' }))).toEqual(['TIME_NOT_AHEAD']);
  expect(codes(await created({ clientId: 'no id' }))).toEqual(['NOT_FOUND']);
  const made = await carry<{ secret: string }>(
    'createApiKey',
    { name: 'K', scopes: ['KEYS_MANAGE'] },
    'secret',
    tenant.keys.administrator,
  );
  expect(codes(await created({}, made.secret))).toEqual(['SCOPE_NOT_HELD']);
  // A key of the API is no calendar, and the other way round.
  const feed = await created({ expiresAt: '2026-06-01T00:00:00Z' });
  const key = /\/calendars\/(.+)\.ics$/.exec(feed.path!)![1]!;
  const answer = await api.send(key, '{ viewer { name } }');
  expect([answer.status, answer.errors[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  const rotated = await carry('rotateApiKey', { apiKeyId: feed.calendarFeed!.id }, '', tenant.keys.administrator);
  expect(codes(rotated)).toEqual(['NOT_FOUND']);
});

test('its key is in no log line and in no row', async () => {
  const path = await pathOf();
  const key = /\/calendars\/(.+)\.ics$/.exec(path)![1]!;
  await read(path);
  await fetched(`${path}?x=1`);
  await new Promise<void>((resolve, reject) => {
    const sent = httpRequest(`${api.url}${path}`, { method: 'DELETE' }, (response) => {
      response.resume().on('end', resolve);
    });
    sent.on('error', reject).end();
  });
  const secret = key.split('.')[1]!;
  expect(lines.some((line) => line.includes('/calendars/feed.ics'))).toBe(true);
  expect(lines.filter((line) => line.includes(secret))).toEqual([]);
  const state = await api.testDatabase.asOwner(
    `SELECT 1 FROM api_key WHERE to_jsonb(api_key)::text LIKE '%${secret}%'`,
  );
  expect(JSON.stringify(state)).not.toContain('"?column?":1');
  expect(await unsound(api.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});

test('costs what requests cost: a budget that is used up is told so', async () => {
  const poor = await startTestApi(NOW, { COST_BUDGET: '1500', COST_CEILING: '1500', COST_REFILL: '1' });
  try {
    const someone = await makeTenant(poor.database, 'Poor', 'ALL');
    const made = await carrier(poor)<Feed>('createCalendarFeed', { name: 'Days' }, SHOWN, someone.keys.administrator);
    const statuses: number[] = [];
    for (let place = 0; place < 40 && !statuses.includes(429); place += 1)
      statuses.push((await fetch(`${poor.url}${made.path!}`)).status);
    expect([statuses[0], statuses.at(-1)]).toEqual([200, 429]);
  } finally {
    await poor.close();
  }
});

test('days move on with the clock', async () => {
  const path = await pathOf({ contractId: own.contract, kinds: ['ANNIVERSARY'] });
  const before = await read(path);
  api.clock.moveTo(at('2026-08-01T08:00:00Z'));
  const after = await fetched(path);
  expect(after.status).toBe(200);
  expect(await after.text()).toContain('BEGIN:VCALENDAR');
  expect(before.length).toBeGreaterThan(0);
});
