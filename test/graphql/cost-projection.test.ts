import { allModulesOfContracts } from '../../api/store/contract/service-module.store';
import type { CreateContractInput } from '../../api/app/contract/create-contract';
import { activeContract, asset, eur, incident, reading, restored } from '../support/made-contract';
import { amountAt, projected, written } from '../support/projected';
import { at, startTestApi, type TestApi } from '../support/test-api';
import { makeTenant, type Tenant, type Who } from '../support/tenant';

let api: TestApi;
let tenant: Tenant;
let contractId: string;
let incidentId: string;
// Monday 2 March 2026, 10:00 in Paris, an hour after the hosted service went away: 10, 20, 30 % of
// 1 000.00 from 15:30, and Tuesday 10:00 and 16:00 on.
beforeAll(async () => {
  api = await startTestApi('2026-03-02T09:00:00Z');
  tenant = await makeTenant(api.database, 'Projections');
  contractId = await hosted(['J', 'K']);
  incidentId = await incident(tenant, contractId, '2026-03-02T08:00:00Z');
});
afterAll(() => api.close());

async function hosted(modules: readonly string[], changes: Partial<CreateContractInput> = {}): Promise<string> {
  const id = await activeContract(tenant, { modules: modules.map((key) => ({ key, active: true })), ...changes });
  await asset(tenant, id);
  return id;
}

/** The codes with which a document is answered. */
async function codes(who: Who, document: string): Promise<string[]> {
  return (await api.send(tenant.keys[who], document)).errors.map(({ extensions }) => extensions.code);
}

describe('who may ask', () => {
  const ofContract = (): string => `{ contract(id: "${contractId}") { costProjection { amount } } }`;
  const ofIncident = (): string => `{ incident(id: "${incidentId}") { costProjection { amount } } }`;
  const ofClocks = (): string =>
    `{ contract(id: "${contractId}") { sla { runningClocks { nextCostStep { amount } } } } }`;

  test.each(['administrator', 'reseller', 'client'] as const)('%s', async (who) => {
    for (const document of [ofContract(), ofIncident(), ofClocks()]) expect(await codes(who, document)).toEqual([]);
  });

  test('not without both scopes', async () => {
    // A technician does not read penalties, an ERP no incidents.
    for (const document of [ofContract(), ofIncident(), ofClocks()])
      expect(await codes('technician', document)).toEqual(['FORBIDDEN']);
    // What it may cost is a penalty's matter; the incident behind it is not.
    expect(await codes('erp', ofContract())).toEqual([]);
    expect(await codes('erp', ofIncident())).toEqual(['FORBIDDEN']);
  });

  test('and another client sees neither contract nor incident', async () => {
    const { data } = await api.send(tenant.keys.otherClient, `{ ${ofContract().slice(1, -1)} ${ofIncident().slice(1)}`);
    expect(data).toEqual({ contract: null, incident: null });
  });
});

describe('what is asked for', () => {
  const asking = (args: string, steps = ''): Promise<string[]> =>
    codes('client', `{ contract(id: "${contractId}") { costProjection${args} { steps${steps} { cut } } } }`);

  test.each([
    ['(from: "2026-03-03T00:00:00Z", until: "2026-03-02T23:59:59Z")', 'BAD_USER_INPUT'],
    ['(from: "2025-03-01T08:59:59Z")', 'BAD_USER_INPUT'],
    ['(from: "2027-03-03T09:00:01Z")', 'BAD_USER_INPUT'],
    ['(until: "2027-03-03T09:00:01Z")', 'BAD_USER_INPUT'],
  ])('%s is refused', async (args, code) => {
    expect(await asking(args)).toEqual([code]);
  });

  test('at most 366 days either way, and 500 steps', async () => {
    expect(await asking('(from: "2025-03-01T09:00:00Z", until: "2026-03-02T09:00:00Z")')).toEqual([]);
    expect(await asking('(from: "2027-03-03T09:00:00Z", until: "2028-03-03T09:00:00Z")')).toEqual([]);
    expect(await asking('', '(first: 500)')).toEqual([]);
    for (const first of [0, 501]) expect(await asking('', `(first: ${first})`)).toEqual(['PAGE_SIZE_INVALID']);
  });

  test('steps beyond those asked for are cut, and can be asked on for', async () => {
    const key = tenant.keys.client;
    const head = await projected(api, key, 'contract', contractId, { first: 2 });
    expect(head.steps).toEqual({
      steps: [
        { from: '2026-03-02T09:00:00Z', amount: '0.00 EUR' },
        { from: '2026-03-02T14:30:01Z', amount: '100.00 EUR' },
      ],
      until: '2026-03-03T09:00:00Z',
      cut: true,
    });
    const tail = await projected(api, key, 'contract', contractId, { from: '2026-03-03T09:00:01Z' });
    expect(written(tail)).toEqual([
      ['2026-03-03T09:00:01Z', '200.00 EUR'],
      ['2026-03-03T15:00:01Z', '300.00 EUR'],
    ]);
    const one = await projected(api, key, 'contract', contractId, { first: 1 });
    expect(one).toMatchObject({ nextStep: { from: '2026-03-02T14:30:01Z', amount: '100.00 EUR' } });
  });

  test('an instant in the past, and one at which all has its last step', async () => {
    const past = await projected(api, tenant.keys.client, 'incident', incidentId, { from: '2026-03-01T00:00:00Z' });
    expect(written(past)[0]).toEqual(['2026-03-01T00:00:00Z', '0.00 EUR']);
    expect(past.nextStep).toEqual({ from: '2026-03-02T14:30:01Z', amount: '100.00 EUR' });
    const late = await projected(api, tenant.keys.client, 'incident', incidentId, { from: '2026-03-04T00:00:00Z' });
    expect([late.nextStep, written(late)]).toEqual([null, [['2026-03-04T00:00:00Z', '300.00 EUR']]]);
  });
});

test('a running clock says when its miss costs something else', async () => {
  const clocks = async (asOf: string): Promise<unknown> =>
    api.ask(
      tenant.keys.reseller,
      `{ contract(id: "${contractId}") { sla(asOf: "${asOf}") { runningClocks { clock { commitment { key } } nextCostStep { from amount } } } } }`,
    );
  const next = (nextCostStep: unknown): unknown => ({
    contract: {
      sla: {
        runningClocks: [{ clock: { commitment: { key: 'restoration' } }, nextCostStep }],
      },
    },
  });
  expect(await clocks('2026-03-02T14:30:00Z')).toEqual(next({ from: '2026-03-02T14:30:01Z', amount: '100.00 EUR' }));
  expect(await clocks('2026-03-02T14:30:01Z')).toEqual(next({ from: '2026-03-03T09:00:01Z', amount: '200.00 EUR' }));
  expect(await clocks('2026-03-03T15:00:01Z')).toEqual(next(null));
});

test('each explanation gives its amount: the sum, each item and each step', async () => {
  const EXPLANATION = 'amount explanation { steps { result { name value } } replay { equal } }';
  const { contract } = await api.ask<{
    contract: {
      costProjection: { items: Explained[]; steps: { steps: Explained[] }; nextStep: Explained } & Explained;
    };
  }>(
    tenant.keys.client,
    `{ contract(id: "${contractId}") { costProjection { ${EXPLANATION} items { ${EXPLANATION} } steps { steps { ${EXPLANATION} } }
      nextStep { ${EXPLANATION} } } } }`,
  );
  const { items, steps, nextStep, ...whole } = contract.costProjection;
  const all = [whole, ...items, ...steps.steps, nextStep];
  expect(all).toHaveLength(1 + 1 + 4 + 1);
  for (const { amount, explanation } of all) {
    expect(explanation.replay.equal).toBe(true);
    expect(`${Number(explanation.steps.at(-1)?.result.value).toFixed(2)} EUR`).toBe(amount);
  }
});

interface Explained {
  readonly amount: string;
  readonly explanation: {
    readonly steps: readonly { readonly result: { readonly name: string; readonly value: string } }[];
    readonly replay: { readonly equal: boolean };
  };
}

test('a year that is reckoned from invoices is named, not guessed', async () => {
  const overrides = [{ parameter: 'downtime-budget.annual-base', value: 'INVOICED' }];
  const invoiced = await hosted(['J', 'K', 'L'], { overrides });
  const down = await incident(tenant, invoiced, '2026-03-02T08:00:00Z');
  const projection = await projected(api, tenant.keys.client, 'contract', invoiced, { until: '2027-01-02T00:00:00Z' });
  expect(projection.refusals).toEqual([
    { code: 'INVOICES_MISSING', path: ['2026'] },
    { code: 'INVOICES_MISSING', path: ['2027'] },
  ]);
  expect(projection.items.map(({ incident: of, amount }) => [of?.id, amount])).toEqual([[down, '300.00 EUR']]);
});

test('a miss that joins widens a cap on the services of its month, for those before it too', async () => {
  const day = [['09:00', '17:00']];
  const hours = {
    timezone: 'Europe/Paris',
    weekly: { MON: day, TUE: day, WED: day, THU: day, FRI: day },
    holidayZone: 'FR-METROPOLE',
    exceptions: [],
  };
  const level = (key: string, amount: string) => ({ key, active: true, monthlyAmount: eur(amount) });
  const id = await activeContract(tenant, {
    termsPack: { key: 'owl-monitoring', version: 1 },
    termMonths: 12,
    priceComponents: [],
    modules: [level('level-1', '100.00'), level('level-3', '400.00')],
    overrides: [{ parameter: 'opening-hours', value: JSON.stringify(hours) }],
  });
  const modules = await reading(tenant, (read) => allModulesOfContracts(read, [id]));
  const moduleId = (key: string): string => modules.find((module) => module.key === key)!.id;
  const down = (receivedAt: string, key: string): Promise<string> =>
    incident(tenant, id, receivedAt, { channel: 'EMAIL', moduleId: moduleId(key) });
  await down('2026-03-02T08:00:00Z', 'level-1');
  await down('2026-03-02T08:00:00Z', 'level-1');
  await down('2026-03-02T09:00:00Z', 'level-3');
  // Four hours: 13:00 and 14:00 in Paris, when they are reached. 3 % of 100.00 twice, under 5 % of
  // 100.00; then 3 % of 400.00, under 5 % of 500.00.
  const projection = await projected(api, tenant.keys.client, 'contract', id, { until: '2026-03-20T00:00:00Z' });
  expect(written(projection)).toEqual([
    ['2026-03-02T09:00:00Z', '0.00 EUR'],
    ['2026-03-02T12:00:00Z', '5.00 EUR'],
    ['2026-03-02T13:00:00Z', '18.00 EUR'],
  ]);
  expect(amountAt(projection, '2026-03-20T00:00:00Z')).toBe(projection.amount);
});

test('years count each for itself', async () => {
  const overrides = [{ parameter: 'downtime-budget.target', value: 'PT7H' }];
  const modules = ['J', 'L'];
  const id = await hosted(modules, { overrides });
  // Down on 2 March for 7 h, that is not more than the budget, and again from that evening on.
  const march = await incident(tenant, id, '2026-03-02T08:00:00Z');
  await restored(tenant, march, '2026-03-02T17:00:00Z');
  await incident(tenant, id, '2026-03-02T17:00:00Z');
  api.clock.moveTo(at('2026-03-02T18:00:00Z'));
  const projection = await projected(api, tenant.keys.client, 'contract', id, {
    from: '2026-12-31T00:00:00Z',
    until: '2027-01-06T00:00:00Z',
  });
  // 2026: hundreds of hours, 3 % of 12 000.00. 2027: Monday 4 January is seven hours and a half, 1
  // % from 17:30:01 on.
  expect(written(projection)).toEqual([
    ['2026-12-31T00:00:00Z', '360.00 EUR'],
    ['2027-01-04T16:30:01Z', '480.00 EUR'],
  ]);
  expect(projection.items.map(({ year, amount }) => [year, amount])).toEqual([
    [2026, '360.00 EUR'],
    [2027, '120.00 EUR'],
  ]);
});
