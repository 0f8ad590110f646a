import { startTestApi, at, type TestApi } from '../support/test-api';

/** The main job, end to end, over HTTP: from a missed deadline to a credit that a partner has pulled. */

const CREATE = /* GraphQL */ `
  mutation ($key: String!, $input: CreateContractInput!) {
    createContract(idempotencyKey: $key, input: $input) {
      replayed
      refusals {
        code
        path
        message
        whatToDo
      }
      contract {
        id
        number
        status
        startsOn
        termLastDay
        monthlyForfait
        billingPeriodMonths
        currency
        client {
          name
        }
        termsPack {
          id
          version
        }
        priceComponents {
          code
          monthlyAmount
          hosting
        }
        modules(first: 50) {
          nodes {
            id
            key
            mode
            active
            monthlyAmount
            commitments {
              kind
              target
              calendar
              article
            }
          }
        }
      }
    }
  }
`;

const CLOCKS = /* GraphQL */ `
  query ($id: ID!, $asOf: DateTime!) {
    incident(id: $id) {
      number
      status
      clocks(asOf: $asOf) {
        commitment {
          key
        }
        state
        dueAt
        elapsed
        remaining
        overrun
      }
    }
  }
`;

interface Clock {
  readonly commitment: { readonly key: string };
  readonly state: string;
  readonly dueAt: string | null;
  readonly elapsed: string;
  readonly remaining: string;
  readonly overrun: string;
}

let api: TestApi;
let contractId = '';
let sharedAssetId = '';
let incidentId = '';
let penaltyId = '';
let cursorBefore: string | null = null;

beforeAll(async () => {
  api = await startTestApi('2026-04-01T07:00:00Z');
});
afterAll(() => api.close());

async function clientOf(name: string): Promise<string> {
  const { clients } = await api.ask<{ clients: { nodes: { id: string; name: string }[] } }>(
    api.keys.administrator,
    '{ clients(first: 10) { nodes { id name } } }',
  );
  const found = clients.nodes.find((client) => client.name === name);
  if (found === undefined) throw new Error(`no client ${name}`);
  return found.id;
}

async function restorationClock(asOf: string): Promise<Clock | undefined> {
  const { incident } = await api.ask<{ incident: { clocks: Clock[] } }>(api.keys.client, CLOCKS, {
    id: incidentId,
    asOf,
  });
  return incident.clocks.find((clock) => clock.commitment.key === 'restoration');
}

describe('from a missed deadline to a credit in the partner’s books', () => {
  test('createContract: a contract is made from the terms pack at a version', async () => {
    const input = {
      clientId: await clientOf('Atelier Morel'),
      number: 'STORY-1',
      termsPack: { id: 'omr-hosted', version: 1 },
      startsOn: '2026-04-01',
      billingPeriodMonths: 3,
      invoicedBy: 'PARTNER_ERP',
      priceComponents: [
        { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
        { code: 'EQUIPMENT', monthlyAmount: '120.00 EUR' },
        { code: 'SERVICES', monthlyAmount: '80.00 EUR' },
      ],
      modules: [
        ...['A', 'B', 'D', 'J', 'K', 'L'].map((key) => ({ key })),
        { key: 'UT', baseUnits: 16, unitPrice: '25.00 EUR' },
      ],
      overrides: [{ parameter: 'restoration.target', value: 'PT4H30M' }],
    };
    interface Created {
      createContract: {
        refusals: unknown[];
        replayed: boolean;
        contract: {
          id: string;
          modules: { nodes: { key: string; commitments: { kind: string; target: string }[] }[] };
        };
      };
    }
    const { createContract } = await api.ask<Created>(api.keys.administrator, CREATE, { key: 'story-create', input });
    expect(createContract.refusals).toEqual([]);
    expect(createContract).toMatchObject({
      replayed: false,
      contract: {
        number: 'STORY-1',
        status: 'DRAFT',
        startsOn: '2026-04-01',
        termLastDay: '2029-03-31',
        monthlyForfait: '1200.00 EUR',
        billingPeriodMonths: 3,
        currency: 'EUR',
        client: { name: 'Atelier Morel' },
        termsPack: { id: 'omr-hosted', version: 1 },
        priceComponents: [
          { code: 'HOSTING', monthlyAmount: '1000.00 EUR', hosting: true },
          { code: 'EQUIPMENT', monthlyAmount: '120.00 EUR', hosting: false },
          { code: 'SERVICES', monthlyAmount: '80.00 EUR', hosting: false },
        ],
      },
    });
    const modules = createContract.contract.modules.nodes;
    expect(modules.map((module) => module.key)).toEqual(['A', 'B', 'D', 'J', 'K', 'L', 'UT']);
    expect(modules.find((module) => module.key === 'K')?.commitments).toMatchObject([
      { kind: 'RESTORATION', target: 'PT4H30M', calendar: 'omr-working-hours' },
    ]);
    expect(modules.find((module) => module.key === 'L')?.commitments).toMatchObject([
      { kind: 'DOWNTIME_BUDGET', target: 'PT30H' },
    ]);
    contractId = createContract.contract.id;

    const again = await api.ask<Created>(api.keys.administrator, CREATE, { key: 'story-create', input });
    expect(again.createContract).toMatchObject({ replayed: true, contract: { id: contractId } });
  });

  test('addAsset: shared, dedicated and client-owned', async () => {
    const ADD = `mutation ($key: String!, $input: AddAssetInput!) {
      addAsset(idempotencyKey: $key, input: $input) { refusals { code } asset { id ownership designation } } }`;
    for (const ownership of ['SHARED', 'DEDICATED', 'CLIENT_OWNED']) {
      const { addAsset } = await api.ask<{ addAsset: { asset: { id: string; ownership: string } } }>(
        api.keys.administrator,
        ADD,
        {
          key: `story-asset-${ownership}`,
          input: { contractId, designation: `Server ${ownership}`, kind: 'SERVER', ownership },
        },
      );
      expect(addAsset.asset.ownership).toBe(ownership);
      if (ownership === 'SHARED') sharedAssetId = addAsset.asset.id;
    }
  });

  test('signContract, activateContract: the first base of units is a billing adjustment', async () => {
    const signed = await api.ask(
      api.keys.administrator,
      `mutation ($key: String!, $input: SignContractInput!) { signContract(idempotencyKey: $key, input: $input) { refusals { code } contract { status signedAt } } }`,
      {
        key: 'story-sign',
        input: {
          contractId,
          method: 'EMAIL',
          signedAt: '2026-04-01T08:30:00+02:00',
          signatory: 'Hélène Morel',
          proof: 'quote 2026-118',
        },
      },
    );
    expect(signed).toEqual({
      signContract: { refusals: [], contract: { status: 'SIGNED', signedAt: '2026-04-01T06:30:00Z' } },
    });
    const activated = await api.ask(
      api.keys.administrator,
      `mutation ($key: String!, $input: ActivateContractInput!) { activateContract(idempotencyKey: $key, input: $input) {
        refusals { code }
        contract {
          status activatedAt
          unitAccounts { key unitMinutes baseUnits unitPrice balance balanced entries(first: 10) { nodes { kind units balanceAfter billingAdjustment { amount kind } } } }
        } } }`,
      { key: 'story-activate', input: { contractId } },
    );
    expect(activated).toEqual({
      activateContract: {
        refusals: [],
        contract: {
          status: 'ACTIVE',
          activatedAt: '2026-04-01T07:00:00Z',
          unitAccounts: [
            {
              key: 'UT',
              unitMinutes: 15,
              baseUnits: 16,
              unitPrice: '25.00 EUR',
              balance: 16,
              balanced: true,
              entries: {
                nodes: [
                  {
                    kind: 'OPENING',
                    units: 16,
                    balanceAfter: 16,
                    billingAdjustment: { amount: '400.00 EUR', kind: 'UNIT_PACK' },
                  },
                ],
              },
            },
          ],
        },
      },
    });
  });

  test('reportIncident: the client signals an interruption', async () => {
    // Thursday 2 April 2026, 09:00 in Paris.
    api.clock.moveTo(at('2026-04-02T07:00:00Z'));
    const { reportIncident } = await api.ask<{ reportIncident: { incident: { id: string } } }>(
      api.keys.client,
      `mutation ($key: String!, $input: ReportIncidentInput!) {
        reportIncident(idempotencyKey: $key, input: $input) { refusals { code } incident { id number status module { key } contract { number } } } }`,
      {
        key: 'story-report',
        input: {
          contractId,
          assetIds: [sharedAssetId],
          severity: 'CRITICAL',
          kind: 'INTERRUPTION',
          channel: 'TELEPHONE',
          description: 'Nobody can work.',
        },
      },
    );
    expect(reportIncident).toMatchObject({
      refusals: [],
      incident: { status: 'OPEN', module: { key: 'J' }, contract: { number: 'STORY-1' } },
    });
    incidentId = reportIncident.incident.id;
  });

  // 08:30–12:00 and 14:00–18:00: 4 h 30 from 09:00 are used up at 15:30 local time, 13:30 UTC.
  test.each([
    ['before it was received', '2026-04-02T06:59:59Z', { state: 'NOT_APPLICABLE', elapsed: 'PT0S' }],
    [
      'at reception',
      '2026-04-02T07:00:00Z',
      { state: 'RUNNING', elapsed: 'PT0S', remaining: 'PT4H30M', dueAt: '2026-04-02T13:30:00Z' },
    ],
    ['over lunch', '2026-04-02T11:00:00Z', { state: 'RUNNING', elapsed: 'PT3H', remaining: 'PT1H30M' }],
    ['at 80 %', '2026-04-02T12:36:00Z', { state: 'AT_RISK', elapsed: 'PT3H36M' }],
    [
      'at the deadline',
      '2026-04-02T13:30:00Z',
      { state: 'AT_RISK', elapsed: 'PT4H30M', remaining: 'PT0S', overrun: 'PT0S' },
    ],
    ['a second later', '2026-04-02T13:30:01Z', { state: 'BREACHED', elapsed: 'PT4H30M1S', overrun: 'PT1S' }],
  ])('clocks(asOf:) %s', async (_when, asOf, expected) => {
    expect(await restorationClock(asOf)).toMatchObject(expected);
  });

  test('projections(until:): what it costs if it lasts', async () => {
    api.clock.moveTo(at('2026-04-02T14:00:00Z'));
    const answer = await api.ask(
      api.keys.client,
      `query ($id: ID!) { incident(id: $id) { projections(until: "2026-04-03T10:00:00Z") { commitment { key } amount } } }`,
      { id: incidentId },
    );
    // 15:30 to 18:00 and 08:30 to 12:00 are 6 h beyond the target: 20 % of 1 000.00.
    expect(answer).toEqual({
      incident: { projections: [{ commitment: { key: 'restoration' }, amount: '200.00 EUR' }] },
    });
  });

  test('restoreIncident: restored too late, the penalty is assessed and explained', async () => {
    const { cursor } = await newestAdjustment();
    cursorBefore = cursor;
    api.clock.moveTo(at('2026-04-02T15:00:00Z'));
    interface Restored {
      restoreIncident: {
        assessedPenalties: {
          id: string;
          explanation: { steps: { article: string; result: { value: string } }[]; text: string };
        }[];
      };
    }
    const { restoreIncident } = await api.ask<Restored>(
      api.keys.technician,
      `mutation ($key: String!, $input: RestoreIncidentInput!) { restoreIncident(idempotencyKey: $key, input: $input) {
        refusals { code }
        incident { status restoredAt }
        assessedPenalties { id number status amount kind commitmentKey breachedAt explanation { text steps { formula article result { name value unit } } } } } }`,
      { key: 'story-restore', input: { incidentId } },
    );
    // 1 h 30 beyond 4 h 30: 10 % of 1 000.00.
    expect(restoreIncident).toMatchObject({
      refusals: [],
      incident: { status: 'RESTORED', restoredAt: '2026-04-02T15:00:00Z' },
      assessedPenalties: [
        {
          number: 1,
          status: 'ASSESSED',
          amount: '100.00 EUR',
          kind: 'RESTORATION',
          commitmentKey: 'restoration',
          breachedAt: '2026-04-02T13:30:00Z',
        },
      ],
    });
    const [penalty] = restoreIncident.assessedPenalties;
    expect(penalty?.explanation.steps.at(-1)?.result.value).toBe('100.00');
    expect(penalty?.explanation.steps.some((step) => step.article.includes('4.2'))).toBe(true);
    expect(penalty?.explanation.text.split('\n').length).toBeGreaterThan(5);
    penaltyId = penalty?.id ?? '';
  });

  test('claimPenalty by the client, acceptPenalty by the provider', async () => {
    api.clock.moveTo(at('2026-04-07T08:00:00Z'));
    const claimed = await api.ask(
      api.keys.client,
      `mutation ($key: String!, $id: ID!) { claimPenalty(idempotencyKey: $key, input: { penaltyId: $id }) { refusals { code } penalty { status claimedAt } } }`,
      { key: 'story-claim', id: penaltyId },
    );
    expect(claimed).toEqual({
      claimPenalty: { refusals: [], penalty: { status: 'CLAIMED', claimedAt: '2026-04-07T08:00:00Z' } },
    });
    const accepted = await api.ask(
      api.keys.administrator,
      `mutation ($key: String!, $id: ID!) { acceptPenalty(idempotencyKey: $key, input: { penaltyId: $id }) {
        refusals { code }
        penalty { status billingAdjustment { amount } }
        billingAdjustment { kind amount vatRatePercent occurredOn contract { number } penalty { number } } } }`,
      { key: 'story-accept', id: penaltyId },
    );
    expect(accepted).toEqual({
      acceptPenalty: {
        refusals: [],
        penalty: { status: 'ACCEPTED', billingAdjustment: { amount: '-100.00 EUR' } },
        billingAdjustment: {
          kind: 'PENALTY_CREDIT',
          amount: '-100.00 EUR',
          vatRatePercent: '20',
          occurredOn: '2026-04-07',
          contract: { number: 'STORY-1' },
          penalty: { number: 1 },
        },
      },
    });
  });

  test('the ledger shows it, balances, and its chain is whole', async () => {
    const answer = await api.ask(
      api.keys.administrator,
      `query ($id: ID!) { contract(id: $id) {
        ledgerTransactions(first: 50) { nodes { sequence kind recordedBy postings { debitAccount creditAccount amount } } }
        ledgerBalances { account balance }
        ledgerVerification { valid transactionCount firstBrokenSequence } } }`,
      { id: contractId },
    );
    expect(answer).toMatchObject({
      contract: {
        ledgerTransactions: {
          nodes: [
            {
              sequence: 1,
              kind: 'UNIT_PACK_SOLD',
              postings: [{ debitAccount: 'packs:due', creditAccount: 'packs:sold', amount: '400.00 EUR' }],
            },
            {
              sequence: 2,
              kind: 'PENALTY_ASSESSED',
              recordedBy: 'Yann Le Goff (technician)',
              postings: [
                { debitAccount: 'penalties:cost', creditAccount: 'penalties:assessed', amount: '100.00 EUR' },
                { debitAccount: 'liability:headroom', creditAccount: 'liability:used', amount: '100.00 EUR' },
              ],
            },
            { sequence: 3, kind: 'PENALTY_CLAIMED', recordedBy: 'Atelier Morel' },
            { sequence: 4, kind: 'PENALTY_ACCEPTED' },
          ],
        },
        ledgerVerification: { valid: true, transactionCount: 4, firstBrokenSequence: null },
      },
    });
    const { ledgerBalances } = (answer as { contract: { ledgerBalances: { account: string; balance: string }[] } })
      .contract;
    expect(ledgerBalances).toContainEqual({ account: 'penalties:accepted', balance: '100.00 EUR' });
    expect(ledgerBalances).toContainEqual({ account: 'penalties:assessed', balance: '0.00 EUR' });
  });

  test('recordIntervention: 50 minutes on site debit 4 + 4 units; the balance renews when it is used up', async () => {
    const RECORD = `mutation ($key: String!, $input: RecordInterventionInput!) { recordIntervention(idempotencyKey: $key, input: $input) {
      refusals { code message }
      intervention { minutes settlement { settledBy minutes units } unitEntries { kind units balanceAfter } explanation { text } }
      billingAdjustments { kind amount label { en } } } }`;
    const work = { contractId, technician: 'Yann Le Goff', startedAt: '2026-04-07T07:00:00Z', kind: 'CURATIVE' };
    const onSite = { key: 'story-work-1', input: { ...work, minutes: 50, mode: 'ON_SITE' } };
    const first = await api.ask(api.keys.technician, RECORD, onSite);
    expect(first).toMatchObject({
      recordIntervention: {
        refusals: [],
        intervention: {
          minutes: 50,
          settlement: [{ settledBy: 'UT', minutes: 50, units: 8 }],
          unitEntries: [{ kind: 'DEBIT', units: -8, balanceAfter: 8 }],
        },
        billingAdjustments: [],
      },
    });
    expect(await api.ask(api.keys.technician, RECORD, onSite)).toEqual(first);
    const second = await api.ask(api.keys.technician, RECORD, {
      key: 'story-work-2',
      input: { ...work, minutes: 150, mode: 'REMOTE' },
    });
    expect(second).toMatchObject({
      recordIntervention: {
        intervention: {
          settlement: [{ settledBy: 'UT', minutes: 150, units: 10 }],
          unitEntries: [
            { kind: 'DEBIT', units: -8, balanceAfter: 0 },
            { kind: 'RENEWAL', units: 16, balanceAfter: 16 },
            { kind: 'DEBIT', units: -2, balanceAfter: 14 },
          ],
        },
        billingAdjustments: [{ kind: 'UNIT_PACK', amount: '400.00 EUR' }],
      },
    });
  });

  test('the partner pulls by cursor, acknowledges, and pulls again: nothing twice, nothing missed', async () => {
    const PULL = `query ($after: String) { billingAdjustments(first: 2, after: $after) {
      edges { cursor node { sequence kind amount acknowledgement { documentNumber } } } pageInfo { hasNextPage endCursor } } }`;
    interface Pulled {
      billingAdjustments: {
        edges: { cursor: string; node: { sequence: number; kind: string; amount: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
      };
    }
    const seen: { sequence: number; kind: string; amount: string }[] = [];
    let after = cursorBefore;
    for (let more = true; more;) {
      const { billingAdjustments } = await api.ask<Pulled>(api.keys.erp, PULL, { after });
      seen.push(...billingAdjustments.edges.map((edge) => edge.node));
      after = billingAdjustments.pageInfo.endCursor ?? after;
      more = billingAdjustments.pageInfo.hasNextPage;
    }
    expect(seen.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['PENALTY_CREDIT', '-100.00 EUR'],
      ['UNIT_PACK', '400.00 EUR'],
    ]);
    const ACKNOWLEDGE = `mutation ($key: String!, $upTo: String!, $documentNumber: String!) {
      acknowledgeBillingAdjustments(idempotencyKey: $key, input: { upTo: $upTo, documentNumber: $documentNumber }) { refusals { code } replayed acknowledgedCount } }`;
    const word = { key: 'erp-1', upTo: after, documentNumber: 'ERP-2026-77' };
    const count = (
      await api.ask<{ acknowledgeBillingAdjustments: { acknowledgedCount: number } }>(api.keys.erp, ACKNOWLEDGE, word)
    ).acknowledgeBillingAdjustments.acknowledgedCount;
    // The demo story's three adjustments that this partner sees, the story's first base, and the two just pulled.
    expect(count).toBe(6);
    expect(await api.ask(api.keys.erp, ACKNOWLEDGE, word)).toEqual({
      acknowledgeBillingAdjustments: { refusals: [], replayed: true, acknowledgedCount: 6 },
    });
    expect(await api.ask(api.keys.erp, ACKNOWLEDGE, { ...word, key: 'erp-2', documentNumber: 'ERP-2026-78' })).toEqual({
      acknowledgeBillingAdjustments: { refusals: [], replayed: false, acknowledgedCount: 0 },
    });
    const again = await api.ask<Pulled>(api.keys.erp, PULL, { after });
    expect(again.billingAdjustments.edges).toEqual([]);
    const from = await api.ask<Pulled>(api.keys.erp, PULL, { after: cursorBefore });
    expect(from.billingAdjustments.edges[0]?.node).toMatchObject({
      acknowledgement: { documentNumber: 'ERP-2026-77' },
    });
    const open = await api.ask<Pulled>(
      api.keys.erp,
      '{ billingAdjustments(first: 10, filter: { unacknowledgedOnly: true }) { edges { cursor node { sequence kind amount } } pageInfo { hasNextPage endCursor } } }',
    );
    expect(open.billingAdjustments.edges).toEqual([]);
  });

  test('the reseller sees its clients’ contracts with live state, and no other', async () => {
    const answer = await api.ask<{
      contracts: { nodes: { number: string; sla: { state: string; penaltiesToDate: string } }[] };
    }>(
      api.keys.reseller,
      `{ contracts(first: 50) { nodes { number client { name } sla { state openIncidents nextDueAt penaltiesToDate runningClocks { incidentNumber clock { state dueAt } } downtimeBudget { year used remaining state } } unitAccounts { balance } } } }`,
    );
    expect(answer.contracts.nodes.map((contract) => contract.number)).toEqual(['SIL-2026-001', 'STORY-1']);
    expect(answer.contracts.nodes[1]).toMatchObject({
      sla: {
        state: 'MET',
        openIncidents: 0,
        penaltiesToDate: '100.00 EUR',
        runningClocks: [],
        downtimeBudget: { year: 2026, used: 'PT6H', remaining: 'PT24H', state: 'RUNNING' },
      },
      unitAccounts: [{ balance: 14 }],
    });
    expect(answer.contracts.nodes[0]).toMatchObject({
      sla: { state: 'BREACHED', openIncidents: 1, penaltiesToDate: '200.00 EUR' },
    });
  });

  test('correctIncident: the penalty is reversed, its credit compensated, and a new one assessed', async () => {
    api.clock.moveTo(at('2026-04-08T08:00:00Z'));
    const answer = await api.ask(
      api.keys.technician,
      `mutation ($key: String!, $input: CorrectIncidentInput!) { correctIncident(idempotencyKey: $key, input: $input) {
        refusals { code } incident { restoredAt } reassessedPenalties { number status amount } } }`,
      {
        key: 'story-correct',
        input: { incidentId, restoredAt: '2026-04-03T10:00:00Z', reason: 'The notice was sent the next day.' },
      },
    );
    expect(answer).toEqual({
      correctIncident: {
        refusals: [],
        incident: { restoredAt: '2026-04-03T10:00:00Z' },
        reassessedPenalties: [
          { number: 1, status: 'REVERSED', amount: '100.00 EUR' },
          { number: 2, status: 'ASSESSED', amount: '200.00 EUR' },
        ],
      },
    });
    const { adjustments } = await newestAdjustment();
    expect(adjustments.at(-1)).toMatchObject({ kind: 'CORRECTION', amount: '100.00 EUR' });
    const after = await api.ask(
      api.keys.administrator,
      `query ($id: ID!) { contract(id: $id) { ledgerVerification { valid } ledgerBalances { account balance } } incident(id: "${incidentId}") { history(first: 10) { nodes { operation recordedBy } } } }`,
      { id: contractId },
    );
    expect(after).toMatchObject({
      contract: { ledgerVerification: { valid: true } },
      incident: {
        history: {
          nodes: [{ operation: 'reportIncident' }, { operation: 'restoreIncident' }, { operation: 'correctIncident' }],
        },
      },
    });
    const { ledgerBalances } = (after as { contract: { ledgerBalances: { account: string; balance: string }[] } })
      .contract;
    expect(ledgerBalances).toContainEqual({ account: 'liability:used', balance: '200.00 EUR' });
    expect(ledgerBalances).toContainEqual({ account: 'penalties:accepted', balance: '0.00 EUR' });
  });

  test('correcting with nothing changed writes no penalty and no ledger transaction', async () => {
    const count = async () =>
      (
        await api.ask<{ contract: { ledgerVerification: { transactionCount: number } } }>(
          api.keys.administrator,
          'query ($id: ID!) { contract(id: $id) { ledgerVerification { transactionCount } } }',
          { id: contractId },
        )
      ).contract.ledgerVerification.transactionCount;
    const before = await count();
    const answer = await api.ask(
      api.keys.technician,
      `mutation ($key: String!, $input: CorrectIncidentInput!) { correctIncident(idempotencyKey: $key, input: $input) { refusals { code } reassessedPenalties { number } } }`,
      { key: 'story-correct-2', input: { incidentId, restoredAt: '2026-04-03T10:00:00Z', reason: 'Checked again.' } },
    );
    expect(answer).toEqual({ correctIncident: { refusals: [], reassessedPenalties: [] } });
    expect(await count()).toBe(before);
  });

  test('excludePeriod: excluded time lowers the penalty', async () => {
    const answer = await api.ask(
      api.keys.technician,
      `mutation ($key: String!, $input: ExcludePeriodInput!) { excludePeriod(idempotencyKey: $key, input: $input) {
        refusals { code } incident { excludedPeriods { cause startedAt endedAt } } reassessedPenalties { number status amount } } }`,
      {
        key: 'story-exclude',
        input: {
          incidentId,
          cause: 'HISTORICAL_OPERATOR_NETWORK',
          startedAt: '2026-04-03T06:30:00Z',
          endedAt: '2026-04-03T10:00:00Z',
        },
      },
    );
    // 3 h 30 less: 2 h 30 beyond the target, 10 %.
    expect(answer).toEqual({
      excludePeriod: {
        refusals: [],
        incident: {
          excludedPeriods: [
            {
              cause: 'HISTORICAL_OPERATOR_NETWORK',
              startedAt: '2026-04-03T06:30:00Z',
              endedAt: '2026-04-03T10:00:00Z',
            },
          ],
        },
        reassessedPenalties: [
          { number: 2, status: 'REVERSED', amount: '200.00 EUR' },
          { number: 3, status: 'ASSESSED', amount: '100.00 EUR' },
        ],
      },
    });
  });

  test('assessDowntimeYear: refused before the year is over, then kept within its budget', async () => {
    const ASSESS = `mutation ($key: String!, $year: Int!) { assessDowntimeYear(idempotencyKey: $key, input: { contractId: "${contractId}", year: $year }) { refusals { code } penalty { amount } } }`;
    expect(await api.ask(api.keys.administrator, ASSESS, { key: 'story-year-1', year: 2026 })).toEqual({
      assessDowntimeYear: { refusals: [{ code: 'TIME_IN_FUTURE' }], penalty: null },
    });
    api.clock.moveTo(at('2027-01-04T08:00:00Z'));
    expect(await api.ask(api.keys.administrator, ASSESS, { key: 'story-year-2', year: 2026 })).toEqual({
      assessDowntimeYear: { refusals: [], penalty: null },
    });
    const long = await api.ask<{ reportIncident: { incident: { id: string } } }>(
      api.keys.client,
      `mutation { reportIncident(idempotencyKey: "story-long", input: { contractId: "${contractId}", assetIds: ["${sharedAssetId}"], severity: MAJOR, kind: INTERRUPTION, channel: WEB, description: "Down for a week", receivedAt: "2026-09-07T06:30:00Z" }) { refusals { code } incident { id } } }`,
    );
    await api.ask(
      api.keys.technician,
      `mutation { restoreIncident(idempotencyKey: "story-long-back", input: { incidentId: "${long.reportIncident.incident.id}", restoredAt: "2026-09-11T16:00:00Z" }) { refusals { code } } }`,
    );
    // Five working days of 7 h 30, and 7 h counted in April: 44 h 30, 14 h 30 beyond: 2 % of 12 × 1 000.00, 275 of 365 days in service.
    expect(await api.ask(api.keys.administrator, ASSESS, { key: 'story-year-3', year: 2026 })).toEqual({
      assessDowntimeYear: { refusals: [], penalty: { amount: '180.82 EUR' } },
    });
  });
});

async function newestAdjustment(): Promise<{ cursor: string | null; adjustments: { kind: string; amount: string }[] }> {
  const { billingAdjustments } = await api.ask<{
    billingAdjustments: { nodes: { kind: string; amount: string }[]; pageInfo: { endCursor: string | null } };
  }>(api.keys.erp, '{ billingAdjustments(first: 1000) { nodes { kind amount } pageInfo { endCursor } } }');
  return { cursor: billingAdjustments.pageInfo.endCursor, adjustments: billingAdjustments.nodes };
}
