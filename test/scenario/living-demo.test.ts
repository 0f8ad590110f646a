import { seedToday } from '../../seeds/demo/seed-demo';
import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { unsound } from '../support/soundness';
import { at, startTestApi, type TestApi } from '../support/test-api';

/** What goes on in the demo on the day that it is started. */

const NOW = '2026-11-29T14:00:00Z';
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi(NOW);
}, 60_000);
afterAll(() => api.close());

interface Shown {
  readonly number: string;
  readonly status: string;
  readonly termsPack: { readonly key: string };
  readonly sla: { readonly state: string };
  readonly assets: { readonly nodes: readonly object[] };
  readonly quotes: { readonly nodes: readonly { readonly status: string }[] };
  readonly amendments: { readonly nodes: readonly object[] };
}
const shown = async (): Promise<ReadonlyMap<string, Shown>> => {
  const { contracts } = await api.ask<{ contracts: { nodes: Shown[] } }>(
    api.keys.administrator,
    `{ contracts(first: 20) { nodes { number status termsPack { key } sla { state } assets { nodes { id } }
      quotes { nodes { status } } amendments { nodes { number } } } } }`,
  );
  return new Map(contracts.nodes.map((each) => [each.number, each]));
};
const names = async (): Promise<number> =>
  (await api.ask<{ clients: { nodes: object[] } }>(api.keys.administrator, '{ clients(first: 20) { nodes { id } } }'))
    .clients.nodes.length;

test.each([NOW, '2027-01-03T02:00:00Z'])('started on %s it has six clients and contracts of all terms', async (now) => {
  api.clock.moveTo(at(now));
  const lookAt = await seedToday(api.database, at(now));
  const contracts = await shown();
  expect(await names()).toBe(6);
  expect(new Set([...contracts.values()].map(({ termsPack }) => termsPack.key)).size).toBe(5);
  for (const line of lookAt) expect([...contracts.keys()]).toContain(line.split(' ')[0]);
});

test('shows a clock at risk, a breach, a suspension, a quote that waits, an amendment and assets', async () => {
  api.clock.moveTo(at(NOW));
  const contracts = await shown();
  expect(contracts.get('DEMO-GARAGE')).toMatchObject({ sla: { state: 'AT_RISK' }, amendments: { nodes: [{}] } });
  expect(contracts.get('DEMO-BOOKSHOP')).toMatchObject({ sla: { state: 'BREACHED' } });
  expect(contracts.get('DEMO-JOINERY')).toMatchObject({
    status: 'SUSPENDED',
    quotes: { nodes: [{ status: 'SENT' }] },
  });
  expect(contracts.get('DEMO-SURGERY')!.assets.nodes).toHaveLength(1);
});

test('has one contract whose notice day is near', async () => {
  const notice = async (now: string) => {
    api.clock.moveTo(at(now));
    const { contracts } = await api.ask<{
      contracts: { nodes: { number: string; allowedTransitions: { move: string; allowed: boolean }[] }[] };
    }>(api.keys.administrator, '{ contracts(first: 20) { nodes { number allowedTransitions { move allowed } } } }');
    const surgery = contracts.nodes.find(({ number }) => number === 'DEMO-SURGERY')!;
    return surgery.allowedTransitions.find(({ move }) => move === 'GIVE_NOTICE')!.allowed;
  };
  expect([await notice('2026-12-03T12:00:00Z'), await notice('2026-12-06T12:00:00Z')]).toEqual([true, false]);
});

test('gives the ERP of the partner invoices, and their entries in the books', async () => {
  api.clock.moveTo(at(NOW));
  const { invoices, accountingFiles } = await api.ask<{
    invoices: { nodes: { client: { name: string } }[] };
    accountingFiles: { fiscalYear: number; isWhole: boolean; lastDay: string }[];
  }>(api.keys.erp, '{ invoices { nodes { client { name } } } accountingFiles { fiscalYear isWhole lastDay } }');
  expect(invoices.nodes.map(({ client }) => client.name)).toEqual(['Garage Lefèvre', 'Garage Lefèvre']);
  expect(accountingFiles).toEqual([{ fiscalYear: 2026, isWhole: false, lastDay: '2026-11-28' }]);
});

test('leaves sound records', async () => {
  api.clock.moveTo(at(NOW));
  expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);
});
