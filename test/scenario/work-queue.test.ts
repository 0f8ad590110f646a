import { passTimeEverywhere } from '../../api/app/lifecycle/pass-time-everywhere';
import { compareRequests, type WaitingRequest } from '../../api/domain/operations/work-order';
import { silentLog } from '../../api/store/database/store-log';
import { codes, type Carry } from '../support/carry';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { NO_ONE } from '../../api/app/access/create-provider';
import { PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { Amending } from './lives/amending';
import { clientOf } from './story-documents';

/** Open incidents and requests in the order in which they are worked (`icodia-server` art. 2.2.2). */

let api: TestApi;
let carry: Carry;
let amending: Amending;
let clientId = '';
let high = '';
let low = '';
beforeAll(async () => {
  api = await startTestApi('2026-02-01T08:00:00Z');
  clientId = await clientOf(api, 'Atelier Morel');
  amending = new Amending(api, clientId);
  ({ carry } = amending);
  low = await amending.active('2026-02-10', SERVED('level-1'));
  high = await amending.active('2026-02-10', SERVED('level-3'));
}, 60_000);
afterAll(() => api.close());

const SERVED = (key: string) => ({
  termsPack: { key: 'icodia-server', version: 2 },
  startsOn: '2026-03-01',
  termMonths: 24,
  billingPeriodMonths: 12,
  priceComponents: [{ code: 'MANAGEMENT', monthlyAmount: '60.00 EUR' }],
  modules: [
    { key: 'level-0', active: false },
    { key, active: true },
  ],
});

const ids = new Map<string, string>();
const names = new Map<string, string>();

async function report(name: string, contractId: string, severity: string, receivedAt: string, kind = 'REQUEST') {
  if (at(receivedAt) > api.clock.now()) api.clock.moveTo(at(receivedAt));
  const input = { contractId, severity, kind, channel: 'EMAIL', description: name, receivedAt };
  const done = await carry<{ incident: { id: string } | null }>('reportIncident', input, 'incident { id }');
  expect(codes(done)).toEqual([]);
  ids.set(name, done.incident!.id);
  names.set(done.incident!.id, name);
}

interface Waiting {
  readonly id: string;
  readonly severity: WaitingRequest['severity'];
  readonly level: number;
  readonly receivedAt: string;
}
interface Queue {
  readonly nodes: readonly Waiting[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const asked = async (args: string, key = api.keys.administrator): Promise<Queue> => {
  const { workQueue } = await api.ask<{ workQueue: Queue }>(
    key,
    `{ workQueue(${args}) { nodes { id severity level receivedAt } pageInfo { hasNextPage endCursor } } }`,
  );
  return workQueue;
};

/** What waits on the two contracts, by name, in order. */
async function queue(filter = '', key = api.keys.administrator): Promise<string[]> {
  const { nodes } = await asked(`first: 1000, filter: { ${filter} }`, key);
  return nodes.flatMap(({ id }) => names.get(id) ?? []);
}

const sound = () => unsound(api.database, PROVIDER_ID, NO_ONE);

test('severity, then the level, then reception', async () => {
  await report('low first', low, 'MINOR', '2026-03-02T08:00:00Z');
  await report('low second', low, 'MINOR', '2026-03-02T09:00:00Z');
  await report('high later', high, 'MINOR', '2026-03-02T10:00:00Z');
  await report('high earlier', high, 'MINOR', '2026-03-02T08:30:00Z');
  await report('low urgent', low, 'URGENT', '2026-03-02T11:00:00Z', 'DEGRADATION');
  await report('high major', high, 'MAJOR', '2026-03-02T12:00:00Z', 'DEGRADATION');
  await report('low critical', low, 'CRITICAL', '2026-03-02T13:00:00Z', 'INTERRUPTION');
  expect(await queue()).toEqual([
    'low critical',
    ...['high major', 'low urgent'],
    ...['high earlier', 'high later', 'low first', 'low second'],
  ]);
  const { nodes } = await asked('first: 1000');
  const requests = nodes.map((node) => ({ ...node, receivedAt: at(node.receivedAt) }));
  expect(requests.length).toBeGreaterThan(7);
  expect([...requests].sort(compareRequests)).toEqual(requests);
});

test('page after page, and by contract, client, severity and kind', async () => {
  const whole = (await asked('first: 1000')).nodes.map(({ id }) => id);
  const paged: string[] = [];
  let after = '';
  for (;;) {
    const { nodes, pageInfo } = await asked(`first: 2${after}`);
    paged.push(...nodes.map(({ id }) => id));
    if (!pageInfo.hasNextPage) break;
    after = `, after: ${JSON.stringify(pageInfo.endCursor)}`;
  }
  expect(paged).toEqual(whole);
  expect(await queue(`contractId: "${high}"`)).toEqual(['high major', 'high earlier', 'high later']);
  expect(await queue(`contractId: "${high}", severities: [MINOR]`)).toEqual(['high earlier', 'high later']);
  expect(await queue('severities: [URGENT, CRITICAL]')).toEqual(['low critical', 'low urgent']);
  expect(await queue('kinds: [DEGRADATION]')).toEqual(['high major', 'low urgent']);
  expect(await queue(`clientId: "${clientId}"`)).toEqual(await queue());
  const { clients } = await api.ask<{ clients: { nodes: readonly { id: string }[] } }>(
    api.keys.administrator,
    '{ clients { nodes { id } } }',
  );
  const others = clients.nodes.filter(({ id }) => id !== clientId);
  expect(others.length).toBeGreaterThan(0);
  for (const { id } of others) expect(await queue(`clientId: "${id}"`)).toEqual([]);
  expect(await queue('clientId: "019a0000-0000-7000-8999-000000000999"')).toEqual([]);
  const { errors } = await api.send(
    api.keys.administrator,
    '{ workQueue(filter: { clientId: "no id" }) { nodes { id } } }',
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('another level moves what waits: a higher one at once, a lower one with its period', async () => {
  const level = (key: string, amount: string) => ({
    level: { module: key, priceCode: 'MANAGEMENT', monthlyAmount: `${amount} EUR` },
  });
  const requests = 'severities: [MINOR]';
  expect((await amending.amend(low, '2026-03-10', level('level-3', '120.00'))).refusals).toEqual([]);
  expect(await queue(requests)).toEqual(['low first', 'high earlier', 'low second', 'high later']);
  expect(await sound()).toEqual([]);
  // A lower level begins with the next period: until then the order stays.
  expect((await amending.amend(low, '2026-03-11', level('level-2', '90.00'))).refusals).toEqual([]);
  expect(await queue(requests)).toEqual(['low first', 'high earlier', 'low second', 'high later']);
  api.clock.moveTo(at('2027-03-01T08:00:00Z'));
  await passTimeEverywhere({ database: api.database, clock: api.clock, log: silentLog });
  expect(await queue(requests)).toEqual(['high earlier', 'high later', 'low first', 'low second']);
  expect(await sound()).toEqual([]);
});

test('what is restored waits no more; opened again, it has the level of that day', async () => {
  const incidentId = ids.get('low first')!;
  expect(codes(await carry('restoreIncident', { incidentId }))).toEqual([]);
  expect(await queue('severities: [MINOR]')).toEqual(['high earlier', 'high later', 'low second']);
  const up = { level: { module: 'level-3', priceCode: 'MANAGEMENT', monthlyAmount: '120.00 EUR' } };
  expect((await amending.amend(low, '2027-03-02', up)).refusals).toEqual([]);
  const levelOf = async (): Promise<number> => {
    const { incident } = await api.ask<{ incident: { level: number } }>(
      api.keys.administrator,
      `{ incident(id: "${incidentId}") { level } }`,
    );
    return incident.level;
  };
  expect(await levelOf()).toBe(2);
  expect(codes(await carry('reopenIncident', { incidentId, reason: 'it came again' }))).toEqual([]);
  expect(await levelOf()).toBe(3);
  expect(await queue('severities: [MINOR]')).toEqual(['low first', 'high earlier', 'low second', 'high later']);
  expect(await sound()).toEqual([]);
});

test('a contract without levels waits below those with one', async () => {
  const plain = await amending.active('2027-03-03', {
    termsPack: { key: 'generic-2017', version: 2 },
    startsOn: '2027-03-03',
    termMonths: 12,
    priceComponents: [{ code: 'FORFAIT', monthlyAmount: '100.00 EUR' }],
    modules: [{ key: 'monitoring', active: true }],
  });
  await report('plain', plain, 'CRITICAL', '2027-03-03T08:30:00Z', 'INTERRUPTION');
  expect(await queue('severities: [CRITICAL]')).toEqual(['low critical', 'plain']);
  expect((await asked(`first: 1, filter: { contractId: "${plain}" }`)).nodes).toMatchObject([{ level: 0 }]);
});

test('a client sees what waits for it, in the same order', async () => {
  expect(await queue('', api.keys.client)).toEqual(await queue());
});
