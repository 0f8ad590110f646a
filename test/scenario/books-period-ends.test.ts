import { demoId, PROVIDER_ID } from '../../seeds/demo/demo-ids';
import { CLIENT_IN_LAW } from '../support/identities';
import { readFec } from '../support/read-fec';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { Living } from './lives/living';
import { billed, invoicesFrom, quarterly } from './paying';
import { clientOf } from './story-documents';

/**
 * The end of a fiscal year in the books, over HTTP: what was served and is on no invoice, what was
 * credited and is on no credit note, and penalties that nobody has credited are entered on the last
 * day, taken back on the next one, and explain themselves.
 */

let api: TestApi;
let life: Living;
/** Served from 15 November, and invoiced in January only. */
let served: string;
/** Invoiced; two penalties in December, of which one is accepted. */
let missed: string;
beforeAll(async () => {
  api = await startTestApi('2024-09-15T08:00:00Z');
  life = new Living(api, 'period-ends');
  await invoicesFrom(life, '2024-01-01');
  await life.did('setAccounts', { startsOn: '2024-01-01' });
  const clientId = await clientOf(api, 'Atelier Morel');
  await life.did('recordIdentity', { partyId: clientId, startsOn: '2020-01-01', ...CLIENT_IN_LAW });
  missed = await quarterly(life, clientId, '2024-10-01', '1000.00 EUR', { directDebit: true });
  await billed(life, missed);
  const asset = { designation: 'Cluster', kind: 'SERVER', ownership: 'SHARED', coveredFrom: '2024-10-01' };
  await life.did('addAsset', { contractId: missed, ...asset });
  served = await quarterly(life, clientId, '2024-11-15', '300.00 EUR', { directDebit: true });
}, 60_000);
afterAll(() => api.close());
const sound = async (): Promise<void> => expect(await unsound(api.database, PROVIDER_ID, demoId(1, 1))).toEqual([]);

/** The penalty of an outage that lasts for a day, which is 30 % of a month. */
async function penalty(day: number): Promise<string> {
  life.to(`2024-12-${day + 1}`);
  const told = { description: 'Down', receivedAt: `2024-12-${day}T07:00:00Z`, channel: 'WEB' };
  const report = { contractId: missed, severity: 'CRITICAL', kind: 'INTERRUPTION', ...told };
  const { incident } = await life.did<{ incident: { id: string } }>('reportIncident', report, 'incident { id }');
  life.to(`2024-12-${day + 2}`);
  const restored = { incidentId: incident.id, restoredAt: `2024-12-${day + 1}T16:00:00Z` };
  const {
    incident: { penalties },
  } = await life.did<{ incident: { penalties: { nodes: { id: string; amount: string }[] } } }>(
    'restoreIncident',
    restored,
    'incident { penalties { nodes { id amount } } }',
  );
  expect(penalties.nodes.map(({ amount }) => amount)).toEqual(['300.00 EUR']);
  return penalties.nodes[0]!.id;
}

interface Entry {
  readonly kind: string;
  readonly journalCode: string;
  readonly pieceReference: string;
  readonly lines: readonly { account: string; debit: string | null; credit: string | null }[];
  readonly explanation: { replay: { equal: boolean } } | null;
}
async function entries(from: string, until: string): Promise<readonly Entry[]> {
  const text = `query ($filter: AccountingEntryFilter) { accountingEntries(filter: $filter, first: 100) { nodes {
    kind journalCode pieceReference lines { account debit credit } explanation { replay { equal } } } } }`;
  const { accountingEntries } = await api.ask<{ accountingEntries: { nodes: Entry[] } }>(api.keys.administrator, text, {
    filter: { from, until },
  });
  return accountingEntries.nodes;
}
const shown = ({ kind, pieceReference, lines }: Entry): string =>
  `${kind} ${pieceReference.split(' ')[0]} ${lines
    .map(({ account, debit, credit }) => `${account} ${debit ?? `-${credit ?? ''}`}`.replace(' EUR', ''))
    .join(', ')}`;
const post = (through: string): Promise<object> => life.did('postAccountingEntries', { through });

async function balances(fiscalYear: number): Promise<Readonly<Record<string, string>>> {
  const text = 'query ($fiscalYear: Int!) { trialBalance(fiscalYear: $fiscalYear) { account balance } }';
  const { trialBalance } = await api.ask<{ trialBalance: { account: string; balance: string }[] }>(
    api.keys.administrator,
    text,
    { fiscalYear },
  );
  return Object.fromEntries(trialBalance.map(({ account, balance }) => [account, balance.replace(' EUR', '')]));
}

test('the end of a year has what is to be invoiced, what is to be credited, and a provision', async () => {
  const accepted = await penalty(10);
  await life.did('claimPenalty', { penaltyId: accepted }, '', 'client');
  await life.did('acceptPenalty', { penaltyId: accepted });
  await penalty(17);
  life.to('2025-01-05');
  await post('2024-12-31');
  const found = await entries('2024-12-31', '2024-12-31');
  // 47 of 92 days are served: 900.00 x 47 / 92 = 459.78, and 20 % of it.
  expect(found.map(shown)).toEqual([
    'CREDITS_TO_ISSUE AAE 4198 -300.00, 6718 300.00',
    'PENALTY_PROVISION PROV 6815 300.00, 1518 -300.00',
    'ACCRUED_INCOME FAE 4181 551.74, 706 -459.78, 44587 -91.96',
  ]);
  expect(found.map(({ explanation }) => explanation?.replay.equal)).toEqual([true, true, true]);
  await sound();
});

test('the next year takes all of it back, and documents take its place', async () => {
  await billed(life, missed);
  await billed(life, served);
  life.to('2025-02-01');
  await post('2025-01-31');
  const found = await entries('2025-01-01', '2025-01-31');
  expect(found.filter(({ kind }) => kind.endsWith('_RELEASE')).map(shown)).toEqual([
    'CREDITS_TO_ISSUE_RELEASE AAE 4198 300.00, 6718 -300.00',
    'PENALTY_PROVISION_RELEASE PROV 7815 -300.00, 1518 300.00',
    'ACCRUED_INCOME_RELEASE FAE 4181 -551.74, 706 459.78, 44587 91.96',
  ]);
  // Of the quarter from 15 November, 440.22 are of 2025; that from January is invoiced whole.
  expect(await balances(2025)).toMatchObject({
    ...{ '4181': '0.00', '4198': '0.00', '44587': '0.00', '1518': '0.00' },
    ...{ '706': '-3440.22', '6718': '0.00', '7815': '-300.00' },
  });
  await sound();
});

test('the FEC of both years holds to every rule', async () => {
  for (const [year, until] of [
    ['2024', '20241231'],
    ['2025', '20250131'],
  ] as const) {
    const day = `${until.slice(0, 4)}-${until.slice(4, 6)}-${until.slice(6)}`;
    const response = await fetch(`${api.url}/accounting/${year}/fec.txt?until=${day}`, {
      headers: { authorization: `Bearer ${api.keys.administrator}` },
    });
    expect(response.status).toBe(200);
    const { problems, lines } = readFec(await response.text(), { from: `${year}0101`, to: until });
    expect(problems).toEqual([]);
    expect(lines.some(({ account }) => account === '4181')).toBe(true);
  }
});
