import { apiSchema } from '../../api/server';
import { formatInstant, instant } from '../../api/domain/time/instant';
import { startTestApi, at, type TestApi } from '../support/test-api';

/**
 * Six months of a contract, lived through with a moved clock. At each month's end its ledger, its
 * units, its penalties and what its partner pulls are those computed by hand in the comments.
 * Hosting is 1 000.00 of 1 200.00 a month; restoration within 4 h 30 of working time (8:30–12:00,
 * 14:00–18:00 in Paris), 10, 20 or 30 % by overrun; units of a quarter of an hour, 16 for 400.00.
 */

let api: TestApi;
let contractId: string;
const assets = new Map<string, string>();
beforeAll(async () => {
  api = await startTestApi('2026-01-02T08:00:00Z');
});
afterAll(() => api.close());

type Who = keyof TestApi['keys'];
let count = 0;

/** Carries out a mutation at an instant; answers the fields selected. It must not be refused. */
async function does<T>(when: string, who: Who, mutation: string, input: object, select: string): Promise<T> {
  api.clock.moveTo(at(when));
  const field = apiSchema().getMutationType()!.getFields()[mutation]!;
  const type = String(field.args.find(({ name }) => name === 'input')!.type);
  const document = `mutation ($key: String!, $input: ${type}) {
    answer: ${mutation}(idempotencyKey: $key, input: $input) { refusals { code path message } ${select} } }`;
  const variables = { key: `months-${(count += 1)}`, input };
  const { answer } = await api.ask<{ answer: { refusals: unknown[] } }>(api.keys[who], document, variables);
  expect(answer.refusals).toEqual([]);
  return answer as T;
}

/**
 * The client reports an interruption of the shared server by telephone, unless told otherwise.
 * Answers its id.
 */
async function down(when: string, changes: object = {}): Promise<string> {
  const report = { contractId, severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'TELEPHONE', description: 'Down.' };
  const input = { ...report, assetIds: [assets.get('SHARED')], ...changes };
  return (await does<{ incident: { id: string } }>(when, 'client', 'reportIncident', input, 'incident { id }')).incident
    .id;
}

/** The provider gives notice that service is back. Answers the penalties that this assessed. */
async function back(when: string, incidentId: string): Promise<{ id: string; amount: string }[]> {
  const select = 'assessedPenalties { id amount }';
  return (
    await does<{ assessedPenalties: { id: string; amount: string }[] }>(
      when,
      'administrator',
      'restoreIncident',
      { incidentId },
      select,
    )
  ).assessedPenalties;
}

const claim = (when: string, penaltyId: string): Promise<unknown> =>
  does(when, 'client', 'claimPenalty', { penaltyId }, 'replayed');
const accept = (when: string, penaltyId: string): Promise<unknown> =>
  does(when, 'administrator', 'acceptPenalty', { penaltyId }, 'billingAdjustment { amount }');
const work = (when: string, minutes: number, changes: object = {}): Promise<unknown> =>
  does(
    // Recorded when it has ended.
    formatInstant(instant(at(when) + minutes * 60)),
    'administrator',
    'recordIntervention',
    { contractId, technician: 'Y', startedAt: when, minutes, mode: 'REMOTE', kind: 'CURATIVE', ...changes },
    'intervention { id }',
  );

interface Month {
  contract: {
    unitAccounts: { balance: number; balanced: boolean }[];
    penalties: { nodes: { number: number; status: string; amount: string }[] };
    ledgerBalances: { account: string; balance: string }[];
    ledgerVerification: { valid: boolean; transactionCount: number };
    sla: { downtimeBudget: { used: string; remaining: string }; penaltiesToDate: string; openIncidents: number };
  };
}

/** What a month's end shows, and what the partner has not acknowledged yet, which it then does. */
async function monthEnds(when: string): Promise<object> {
  api.clock.moveTo(at(when));
  const { contract } = await api.ask<Month>(
    api.keys.administrator,
    `query ($id: ID!) { contract(id: $id) {
      unitAccounts { balance balanced }
      penalties { nodes { number status amount } }
      ledgerBalances { account balance }
      ledgerVerification { valid transactionCount }
      sla { openIncidents penaltiesToDate downtimeBudget { used remaining } } } }`,
    { id: contractId },
  );
  const { billingAdjustments } = await api.ask<{
    billingAdjustments: {
      nodes: { kind: string; amount: string; occurredOn: string; contract: { id: string } }[];
      pageInfo: { endCursor: string | null };
    };
  }>(
    api.keys.erp,
    `{ billingAdjustments(filter: { unacknowledgedOnly: true }) {
      nodes { kind amount occurredOn contract { id } } pageInfo { endCursor } } }`,
  );
  const { pageInfo } = billingAdjustments;
  const nodes = billingAdjustments.nodes.flatMap(({ contract: { id }, ...node }) => (id === contractId ? [node] : []));
  if (pageInfo.endCursor !== null) {
    const word = { upTo: pageInfo.endCursor, documentNumber: `ERP-${when.slice(0, 7)}` };
    await does(when, 'erp', 'acknowledgeBillingAdjustments', word, 'acknowledgedCount');
  }
  const stage = (name: string): string | undefined =>
    contract.ledgerBalances.find(({ account }) => account === name)?.balance.split(' ')[0];
  expect(contract.ledgerVerification.valid).toBe(true);
  expect(contract.unitAccounts.map(({ balanced }) => balanced)).toEqual([true]);
  return {
    units: contract.unitAccounts[0]!.balance,
    pulled: nodes.map(({ kind, amount, occurredOn }) => `${occurredOn} ${kind} ${amount.split(' ')[0]}`),
    penalties: contract.penalties.nodes
      .map(({ number, status, amount }) => `${number} ${status} ${amount.split(' ')[0]}`)
      .reverse(),
    ledger: {
      transactions: contract.ledgerVerification.transactionCount,
      packs: stage('packs:sold'),
      assessed: stage('penalties:assessed'),
      claimed: stage('penalties:claimed'),
      accepted: stage('penalties:accepted'),
      reversed: stage('penalties:reversed'),
      used: stage('liability:used'),
    },
    toDate: contract.sla.penaltiesToDate.split(' ')[0],
    downtime: contract.sla.downtimeBudget.used,
  };
}

test('January: a missed deadline, and work on site', async () => {
  const { clients } = await api.ask<{ clients: { nodes: { id: string; name: string }[] } }>(
    api.keys.administrator,
    '{ clients { nodes { id name } } }',
  );
  const input = {
    clientId: clients.nodes.find(({ name }) => name === 'Atelier Morel')!.id,
    number: 'MONTHS',
    termsPack: { key: 'omr-hosted', version: 1 },
    startsOn: '2026-01-01',
    invoicedBy: 'PARTNER_ERP',
    priceComponents: [
      { code: 'HOSTING', monthlyAmount: '1000.00 EUR' },
      { code: 'EQUIPMENT', monthlyAmount: '120.00 EUR' },
      { code: 'SERVICES', monthlyAmount: '80.00 EUR' },
    ],
    modules: ['A', 'B', 'D', 'G', 'J', 'K', 'L', 'UT'].map((key) => ({ key })),
  };
  const { contract } = await does<{ contract: { id: string } }>(
    '2026-01-02T08:00:00Z',
    'administrator',
    'createContract',
    input,
    'contract { id }',
  );
  contractId = contract.id;
  for (const ownership of ['SHARED', 'CLIENT_OWNED']) {
    const equipment = { contractId, designation: ownership, kind: 'SERVER', ownership };
    const { asset } = await does<{ asset: { id: string } }>(
      '2026-01-02T08:00:00Z',
      'administrator',
      'addAsset',
      equipment,
      'asset { id }',
    );
    assets.set(ownership, asset.id);
  }
  const signature = { contractId, method: 'ELECTRONIC', signedAt: '2025-12-15T10:00:00Z', signatory: 'H', proof: 'E' };
  await does('2026-01-02T08:00:00Z', 'administrator', 'signContract', signature, 'replayed');
  await does('2026-01-02T08:00:00Z', 'administrator', 'activateContract', { contractId }, 'replayed');

  // Monday 12, 9:00 to 17:00: 3 h + 3 h, 1 h 30 too late: 10 %.
  const first = await down('2026-01-12T08:00:00Z');
  expect(await back('2026-01-12T16:00:00Z', first)).toMatchObject([{ amount: '100.00 EUR' }]);
  // 50 minutes are 4 units, the trip 4 more: 16 − 8 = 8.
  await work('2026-01-14T09:00:00Z', 50, { mode: 'ON_SITE' });
  expect(await monthEnds('2026-01-31T22:59:59Z')).toEqual({
    units: 8,
    pulled: ['2026-01-01 UNIT_PACK 400.00'],
    penalties: ['1 ASSESSED 100.00'],
    // The pack, the penalty.
    ledger: {
      transactions: 2,
      packs: '400.00',
      assessed: '100.00',
      claimed: undefined,
      accepted: undefined,
      reversed: undefined,
      used: '100.00',
    },
    toDate: '100.00',
    downtime: 'PT6H',
  });
});

test('February: a credit, a renewal, and an exclusion that saves the deadline', async () => {
  const [penalty] = await penaltiesOf();
  await claim('2026-02-02T09:00:00Z', penalty!.id);
  await accept('2026-02-03T09:00:00Z', penalty!.id);
  // Tuesday 10, 10:00 to 18:00: 2 h + 4 h, of which 11:00 to 15:00 do not count, an hour on each
  // side of lunch: 4 h.
  const second = await down('2026-02-10T09:00:00Z');
  const period = {
    incidentId: second,
    cause: 'THIRD_PARTY',
    startedAt: '2026-02-10T10:00:00Z',
    endedAt: '2026-02-10T14:00:00Z',
  };
  await does('2026-02-10T15:00:00Z', 'administrator', 'excludePeriod', period, 'replayed');
  expect(await back('2026-02-10T17:00:00Z', second)).toEqual([]);
  // 150 minutes are 10 units: 8 used up, a base renewed, 2 of it used.
  await work('2026-02-17T09:00:00Z', 150);
  expect(await monthEnds('2026-02-28T22:59:59Z')).toEqual({
    units: 14,
    pulled: ['2026-02-03 PENALTY_CREDIT -100.00', '2026-02-17 UNIT_PACK 400.00'],
    penalties: ['1 ACCEPTED 100.00'],
    // The claim, the acceptance, the second pack.
    ledger: {
      transactions: 5,
      packs: '800.00',
      assessed: '0.00',
      claimed: '0.00',
      accepted: '100.00',
      reversed: undefined,
      used: '100.00',
    },
    toDate: '100.00',
    downtime: 'PT10H',
  });
});

test('March: a credit too many is corrected', async () => {
  // Tuesday 3, 9:00 to Wednesday noon: 7 h + 3 h 30, 6 h too late: 20 %.
  const third = await down('2026-03-03T08:00:00Z');
  const [penalty] = await back('2026-03-04T11:00:00Z', third);
  expect(penalty!.amount).toBe('200.00 EUR');
  await claim('2026-03-05T09:00:00Z', penalty!.id);
  await accept('2026-03-06T09:00:00Z', penalty!.id);
  // Service was back on the Tuesday at 17:30: 3 h + 3 h 30, 2 h too late: 10 %.
  const correction = {
    incidentId: third,
    restoredAt: '2026-03-03T16:30:00Z',
    reason: 'The mail was read the next day.',
  };
  const { reassessedPenalties } = await does<{ reassessedPenalties: unknown[] }>(
    '2026-03-10T09:00:00Z',
    'administrator',
    'correctIncident',
    correction,
    'reassessedPenalties { number status amount }',
  );
  expect(reassessedPenalties).toHaveLength(2);
  expect(await monthEnds('2026-03-31T21:59:59Z')).toEqual({
    units: 14,
    // Credited already, so credited still at the new amount: the difference alone is corrected.
    pulled: ['2026-03-06 PENALTY_CREDIT -200.00', '2026-03-10 CORRECTION 100.00'],
    penalties: ['1 ACCEPTED 100.00', '2 REVERSED 200.00', '3 ACCEPTED 100.00'],
    // Assessed, claimed, accepted, reversed; then assessed again, its claim and acceptance kept.
    ledger: {
      transactions: 12,
      packs: '800.00',
      assessed: '0.00',
      claimed: '0.00',
      accepted: '200.00',
      reversed: '200.00',
      used: '200.00',
    },
    toDate: '200.00',
    downtime: 'PT16H30M',
  });
});

test('April: a holiday moves a deadline, and a base is used up to the last unit', async () => {
  // Friday 3, 17:00: an hour; Monday 6 is Easter Monday; Tuesday 8:30 to noon: 3 h 30. Back at noon
  // sharp: kept.
  const fourth = await down('2026-04-03T15:00:00Z');
  expect(await back('2026-04-07T10:00:00Z', fourth)).toEqual([]);
  // 210 minutes are 14 units: nothing is left, so a base is renewed at once.
  await work('2026-04-08T08:00:00Z', 210);
  expect(await monthEnds('2026-04-30T21:59:59Z')).toEqual({
    units: 16,
    pulled: ['2026-04-08 UNIT_PACK 400.00'],
    penalties: ['1 ACCEPTED 100.00', '2 REVERSED 200.00', '3 ACCEPTED 100.00'],
    ledger: {
      transactions: 13,
      packs: '1200.00',
      assessed: '0.00',
      claimed: '0.00',
      accepted: '200.00',
      reversed: '200.00',
      used: '200.00',
    },
    toDate: '200.00',
    downtime: 'PT21H',
  });
});

test('May: what is nobody’s fault, the client’s own, or the provider’s', async () => {
  // Slow is no interruption; the client's own server is not the provider's to restore.
  const slow = await down('2026-05-05T07:00:00Z', { kind: 'DEGRADATION' });
  const theirs = await down('2026-05-05T07:00:00Z', { assetIds: [assets.get('CLIENT_OWNED')] });
  expect([...(await back('2026-05-07T14:00:00Z', slow)), ...(await back('2026-05-07T14:00:00Z', theirs))]).toEqual([]);
  // Wednesday 13, 17:00: an hour; Ascension; Friday 7 h 30; Monday 8:30 to 10:00: 10 h, 5 h 30 too
  // late: 20 %. Claimed, then found to be a flood.
  const flooded = await down('2026-05-13T15:00:00Z');
  const [penalty] = await back('2026-05-18T08:00:00Z', flooded);
  expect(penalty!.amount).toBe('200.00 EUR');
  await claim('2026-05-19T09:00:00Z', penalty!.id);
  const cause = { incidentId: flooded, excludedBy: 'FORCE_MAJEURE', reason: 'The river.' };
  await does('2026-05-26T09:00:00Z', 'administrator', 'correctIncident', cause, 'replayed');
  // Three hours at the provider's fault cost nothing; 10 minutes on site are 1 + 4 units. Of 40
  // minutes of calls, 30 are included: 1 unit.
  await work('2026-05-27T08:00:00Z', 180, { providerFault: true });
  await work('2026-05-28T08:00:00Z', 10, { mode: 'ON_SITE' });
  await work('2026-05-28T10:00:00Z', 25, { mode: 'HOTLINE', incidentId: slow });
  await work('2026-05-28T11:00:00Z', 15, { mode: 'HOTLINE', incidentId: slow });
  expect(await monthEnds('2026-05-31T21:59:59Z')).toEqual({
    units: 10,
    pulled: [],
    penalties: ['1 ACCEPTED 100.00', '2 REVERSED 200.00', '3 ACCEPTED 100.00', '4 REVERSED 200.00'],
    // Assessed, claimed, reversed.
    ledger: {
      transactions: 16,
      packs: '1200.00',
      assessed: '0.00',
      claimed: '0.00',
      accepted: '200.00',
      reversed: '400.00',
      used: '200.00',
    },
    toDate: '200.00',
    downtime: 'PT21H',
  });
});

test('June: work that needs seven bases at once', async () => {
  // 30 hours are 120 units: 10 used up, then six bases of 16, and 14 of a seventh.
  await work('2026-06-01T08:00:00Z', 1800, { confirmedMinutes: 1800 });
  // The last two units: renewed again.
  await work('2026-06-15T08:00:00Z', 30);
  expect(await monthEnds('2026-06-30T21:59:59Z')).toEqual({
    units: 16,
    pulled: [...Array.from({ length: 7 }, () => '2026-06-01 UNIT_PACK 400.00'), '2026-06-15 UNIT_PACK 400.00'],
    penalties: ['1 ACCEPTED 100.00', '2 REVERSED 200.00', '3 ACCEPTED 100.00', '4 REVERSED 200.00'],
    ledger: {
      transactions: 24,
      packs: '4400.00',
      assessed: '0.00',
      claimed: '0.00',
      accepted: '200.00',
      reversed: '400.00',
      used: '200.00',
    },
    toDate: '200.00',
    downtime: 'PT21H',
  });
});

test('looked back on, each month’s end was what it was', async () => {
  const { contract } = await api.ask<{ contract: Record<string, { downtimeBudget: { used: string } }> }>(
    api.keys.client,
    `query ($id: ID!) { contract(id: $id) {
      january: sla(asOf: "2026-01-31T22:59:59Z") { downtimeBudget { used } }
      february: sla(asOf: "2026-02-28T22:59:59Z") { downtimeBudget { used } }
      march: sla(asOf: "2026-03-31T21:59:59Z") { downtimeBudget { used } }
      april: sla(asOf: "2026-04-30T21:59:59Z") { downtimeBudget { used } } } }`,
    { id: contractId },
  );
  expect(Object.values(contract).map(({ downtimeBudget }) => downtimeBudget.used)).toEqual([
    'PT6H',
    'PT10H',
    'PT16H30M',
    'PT21H',
  ]);
});

async function penaltiesOf(): Promise<{ id: string; number: number }[]> {
  const document = 'query ($id: ID!) { contract(id: $id) { penalties { nodes { id number } } } }';
  const { contract } = await api.ask<{ contract: { penalties: { nodes: { id: string; number: number }[] } } }>(
    api.keys.client,
    document,
    { id: contractId },
  );
  return contract.penalties.nodes;
}
