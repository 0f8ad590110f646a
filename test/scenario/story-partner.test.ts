import { startTestApi, type TestApi } from '../support/test-api';
import { causeOf, detailsOf, inOneLine } from './detailed';
import { ACKNOWLEDGE, PULL, RECORD, type Pulled } from './story-documents';
import { liveTheStory } from './story-lived';

/** How a partner's ERP and a reseller's portal see the story. */

let api: TestApi;
let contractId = '';

beforeAll(async () => {
  api = await startTestApi('2026-04-01T07:00:00Z');
  ({ contractId } = await liveTheStory(api));
});
afterAll(() => api.close());

/** Pulls page by page until there is no more; answers what came, and where to go on. */
async function pullAfter(cursor: string | null): Promise<{ came: [string, string][]; cursor: string | null }> {
  const came: [string, string][] = [];
  let after = cursor;
  for (let more = true; more;) {
    const { billingAdjustments } = await api.ask<Pulled>(api.keys.erp, PULL, { after });
    came.push(...billingAdjustments.edges.map(({ node }): [string, string] => [node.kind, node.amount]));
    after = billingAdjustments.pageInfo.endCursor ?? after;
    more = billingAdjustments.pageInfo.hasNextPage;
  }
  return { came, cursor: after };
}

interface Acknowledged {
  readonly acknowledgeBillingAdjustments: {
    readonly refusals: readonly unknown[];
    readonly replayed: boolean;
    readonly acknowledgedCount: number;
  };
}

test('the ERP pulls by cursor, acknowledges, and pulls again: nothing twice, nothing missed', async () => {
  const first = await pullAfter(null);
  expect(first.came).toEqual([
    ['UNIT_PACK', '400.00 EUR'],
    ['PENALTY_CREDIT', '-200.00 EUR'],
    ['UNIT_PACK', '400.00 EUR'],
    ['UNIT_PACK', '400.00 EUR'],
    ['PENALTY_CREDIT', '-100.00 EUR'],
  ]);
  const details = await detailsOf(api, contractId);
  expect(details.map(inOneLine)).toEqual([
    'UNIT_PACK 400.00 EUR, no days, 16 UNIT × 25.00 EUR, S 20',
    'PENALTY_CREDIT -100.00 EUR, no days, no product, O 0',
  ]);
  const outside = { en: 'Indemnity or late interest, outside the scope of VAT (CGI art. 256)' };
  expect(details.map(({ taxCategory }) => taxCategory.reason)).toEqual([null, outside]);
  expect(details.map((each) => Object.keys(causeOf(each) ?? {}).join(' '))).toEqual(['kind unitEntry', 'kind penalty']);
  const word = { key: 'erp-1', upTo: first.cursor, documentNumber: 'ERP-2026-77' };
  const done = { refusals: [], replayed: false, acknowledgedCount: 5 };
  expect(await api.ask<Acknowledged>(api.keys.erp, ACKNOWLEDGE, word)).toEqual({ acknowledgeBillingAdjustments: done });
  expect(await api.ask<Acknowledged>(api.keys.erp, ACKNOWLEDGE, word)).toEqual({
    acknowledgeBillingAdjustments: { ...done, replayed: true },
  });
  const other = { ...word, key: 'erp-2', documentNumber: 'ERP-2026-78' };
  expect(await api.ask<Acknowledged>(api.keys.erp, ACKNOWLEDGE, other)).toEqual({
    acknowledgeBillingAdjustments: { ...done, acknowledgedCount: 0 },
  });
  expect((await pullAfter(first.cursor)).came).toEqual([]);

  await api.ask(api.keys.administrator, RECORD, {
    key: 'more-work',
    input: {
      contractId,
      technician: 'Yann Le Goff',
      startedAt: '2026-04-07T04:00:00Z',
      kind: 'CURATIVE',
      minutes: 240,
      mode: 'REMOTE',
    },
  });
  expect((await pullAfter(first.cursor)).came).toEqual([['UNIT_PACK', '400.00 EUR']]);
  const { billingAdjustments } = await api.ask<Pulled>(
    api.keys.erp,
    `{ billingAdjustments(first: 10, filter: { unacknowledgedOnly: true }) {
      edges { cursor node { sequence kind amount acknowledgement { documentNumber } } } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(billingAdjustments.edges.map(({ node }) => node.amount)).toEqual(['400.00 EUR']);
  const again = await api.ask<Pulled>(api.keys.erp, PULL, { after: null });
  expect(again.billingAdjustments.edges[0]?.node).toMatchObject({ acknowledgement: { documentNumber: 'ERP-2026-77' } });
});

test('the reseller sees its clients’ contracts with live state, and no other', async () => {
  const answer = await api.ask<{ contracts: { nodes: { number: string }[] } }>(
    api.keys.reseller,
    `{ contracts(first: 50) { nodes { number client { name }
        sla { state openIncidents nextDueAt penaltiesToDate runningClocks { incident { number } clock { state dueAt } } downtimeBudget { year used remaining state } }
        unitAccounts { balance } } } }`,
  );
  expect(answer.contracts.nodes.map((contract) => contract.number)).toEqual(['SIL-2026-001', 'STORY-1']);
  expect(answer.contracts.nodes).toMatchObject([
    { sla: { state: 'BREACHED', openIncidents: 1, penaltiesToDate: '200.00 EUR' } },
    {
      client: { name: 'Atelier Morel' },
      sla: {
        state: 'MET',
        openIncidents: 0,
        penaltiesToDate: '100.00 EUR',
        runningClocks: [],
        downtimeBudget: { year: 2026, used: 'PT6H', remaining: 'PT24H', state: 'RUNNING' },
      },
      unitAccounts: [{ balance: 16 }],
    },
  ]);
});
