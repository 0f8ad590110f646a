import { activeContract, asset } from '../support/made-contract';
import { unsound } from '../support/soundness';
import { startTestApi, type TestApi } from '../support/test-api';
import { makeTenant, type Tenant } from '../support/tenant';
import { UNLIMITED } from '../support/unlimited';

/**
 * Many more requests at once than the server has connections: each waits for its turn, none for
 * another that waits for it.
 */

const RECORD = `mutation ($key: String!, $input: RecordInterventionInput!) {
  recordIntervention(idempotencyKey: $key, input: $input) {
    refusals { code } replayed
    intervention { id unitEntries { units balanceAfter } contract { unitAccounts { balance balanced entries(first: 200) { nodes { units } } } } }
    billingAdjustments { sequence amount } } }`;
const LOOK = `{ contracts { nodes { number sla { state } unitAccounts { balanced balance entries(first: 200) { nodes { balanceAfter } } } ledgerVerification { valid } } } }`;

let api: TestApi;
let tenant: Tenant;
let contractId: string;
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z', UNLIMITED);
  tenant = await makeTenant(api.database, 'Crowded');
  contractId = await activeContract(tenant);
  await asset(tenant, contractId);
});
afterAll(() => api.close());

interface Account {
  balance: number;
  balanced: boolean;
  entries: { nodes: { units: number; balanceAfter: number }[] };
}

test('twenty-five debits, each sent twice, and fifty looks at what they do', async () => {
  const input = {
    contractId,
    technician: 'T',
    startedAt: '2026-03-31T08:00:00Z',
    minutes: 50,
    mode: 'ON_SITE',
    kind: 'CURATIVE',
  };
  const debit = (place: number) =>
    api.ask<{
      recordIntervention: {
        refusals: unknown[];
        replayed: boolean;
        intervention: { id: string; contract: { unitAccounts: Account[] } };
      };
    }>(tenant.keys.administrator, RECORD, { key: `crowd-${place}`, input });
  const look = () =>
    api.ask<{ contracts: { nodes: { unitAccounts: Account[]; ledgerVerification: { valid: boolean } }[] } }>(
      tenant.keys.client,
      LOOK,
    );
  const places = Array.from({ length: 50 }, (_, place) => place);
  const [debits, looks] = await Promise.all([
    Promise.all(places.map((place) => debit(place % 25))),
    Promise.all(places.map(() => look())),
  ]);
  // Twenty-five keys, each twice: once done, once replayed.
  expect(debits.filter(({ recordIntervention }) => recordIntervention.replayed)).toHaveLength(25);
  expect(new Set(debits.map(({ recordIntervention }) => recordIntervention.intervention.id))).toHaveProperty(
    'size',
    25,
  );
  // Whatever was seen meanwhile was whole: balances are the sums of entries, the last of which they
  // are.
  const seen = [
    ...debits.map(({ recordIntervention }) => recordIntervention.intervention.contract.unitAccounts[0]!),
    ...looks.map(({ contracts }) => contracts.nodes[0]!.unitAccounts[0]!),
  ];
  expect(seen.filter(({ balanced }) => !balanced)).toEqual([]);
  for (const { contracts } of looks) {
    const account = contracts.nodes[0]!.unitAccounts[0]!;
    expect(account.entries.nodes.at(-1)!.balanceAfter).toBe(account.balance);
    expect(contracts.nodes[0]!.ledgerVerification.valid).toBe(true);
  }
  // 25 times 8 units: 200 of 16 + 12 bases of 16.
  const { contracts } = await look();
  expect(contracts.nodes[0]!.unitAccounts[0]!.balance).toBe(8);
  expect(await unsound(api.database, tenant.providerId, tenant.sessions.administrator.actorId)).toEqual([]);
});
