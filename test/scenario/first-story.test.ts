import { at, startTestApi, type TestApi } from '../support/test-api';
import { clientOf, CLOCKS, CREATE, RECORD, storyContract, type Clock } from './story-documents';

/**
 * The main job, end to end, over HTTP: from a missed deadline to a credit that a partner has
 * pulled.
 */

let api: TestApi;
let contractId = '';
let sharedAssetId = '';
let incidentId = '';
let penaltyId = '';

beforeAll(async () => {
  api = await startTestApi('2026-04-01T07:00:00Z');
});
afterAll(() => api.close());

async function restorationClock(asOf: string): Promise<Clock | undefined> {
  const { incident } = await api.ask<{ incident: { clocks: Clock[] } }>(api.keys.client, CLOCKS, {
    id: incidentId,
    asOf,
  });
  return incident.clocks.find((clock) => clock.commitment.key === 'restoration');
}

describe('from a missed deadline to a credit in the partner’s books', () => {
  test('createContract: a contract is made from the terms pack at a version', async () => {
    const input = storyContract(await clientOf(api, 'Atelier Morel'));
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
        termsPack: { key: 'omr-hosted', version: 1 },
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
      api.keys.administrator,
      `mutation ($key: String!, $input: RestoreIncidentInput!) { restoreIncident(idempotencyKey: $key, input: $input) {
        refusals { code }
        incident { status restoredAt }
        assessedPenalties { id number status amount kind commitment { key kind target } breachedAt explanation { text steps { formula article result { name value unit } } } } } }`,
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
          commitment: { key: 'restoration', kind: 'RESTORATION' },
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
        ledgerTransactions(first: 50) { nodes { sequence kind cause recordedBy postings { debitAccount creditAccount amount } } }
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
              cause: 'BILLING_ADJUSTMENT',
              postings: [{ debitAccount: 'packs:due', creditAccount: 'packs:sold', amount: '400.00 EUR' }],
            },
            {
              sequence: 2,
              kind: 'PENALTY_ASSESSED',
              cause: 'PENALTY',
              recordedBy: 'Claire Vasseur (administrator)',
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
    const work = { contractId, technician: 'Yann Le Goff', startedAt: '2026-04-07T07:00:00Z', kind: 'CURATIVE' };
    const onSite = { key: 'story-work-1', input: { ...work, minutes: 50, mode: 'ON_SITE' } };
    const first = await api.ask(api.keys.administrator, RECORD, onSite);
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
    expect(await api.ask(api.keys.administrator, RECORD, onSite)).toEqual(first);
    const second = await api.ask(api.keys.administrator, RECORD, {
      key: 'story-work-2',
      input: { ...work, startedAt: '2026-04-07T05:00:00Z', minutes: 150, mode: 'REMOTE' },
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
});
