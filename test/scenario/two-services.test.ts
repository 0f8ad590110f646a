import { reportIncident } from '../../api/app/incident/report-incident';
import { formatInstant, type LocalDate } from '../../api/domain/time/instant';
import { allModulesOfContracts } from '../../api/store/contract/service-module.store';
import type { SimulateTermsQuery } from '../../sdk/src/_generated/types';
import { builtSdk } from '../sdk/support/built-sdk';
import { activeContract, asset, reading, restored } from '../support/made-contract';
import { startTestApi, type TestApi } from '../support/test-api';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { loadTwoServices, TWO_SERVICES } from '../support/two-services';

const { SimulateTermsDocument } = builtSdk().sdk;

/**
 * A contract with two services, each with commitments of its own: an incident runs those of the
 * service that it hits, in whatever is read, recorded or simulated.
 */

let api: TestApi;
let tenant: Tenant;
let contractId: string;
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z');
  tenant = await makeTenant(api.database, 'Two services');
  await loadTwoServices(tenant);
  contractId = await activeContract(tenant, TWO_SERVICES);
  await asset(tenant, contractId);
}, 60_000);
afterAll(() => api.close());

/** Reports an interruption of a service. */
async function down(
  service: string,
  receivedAt: string,
  of = contractId,
  assetIds: readonly string[] = [],
): Promise<string> {
  const modules = await reading(tenant, (read) => allModulesOfContracts(read, [of]));
  const moduleId = modules.find(({ key }) => key === service)!.id;
  const input = { contractId: of, moduleId, assetIds, description: 'Down', severity: 'CRITICAL' } as const;
  const told = { kind: 'INTERRUPTION', channel: 'WEB' } as const;
  const report = { ...input, ...told };
  return (await carryOut(tenant, receivedAt, (unit) => reportIncident(unit, report))).incidentId;
}

const ask = <Data>(query: string, variables: Readonly<Record<string, unknown>>): Promise<Data> =>
  api.ask<Data>(tenant.keys.administrator, query, variables);

/** The penalties of a contract's own terms, in the order of their months. */
async function simulatedPenalties(of: string, from: string, to: string): Promise<readonly string[]> {
  const input = { contractId: of, from, to, other: {} };
  const { simulateTerms } = await ask<SimulateTermsQuery>(SimulateTermsDocument, { input });
  const lines = simulateTerms!.simulation!.months.flatMap(({ own }) => own.lines);
  return lines.filter(({ kind }) => kind === 'PENALTY').map(({ amount }) => amount);
}

test('25 minutes without network cost 30.00: projected, live, recorded and simulated', async () => {
  const id = await down('network', '2026-03-02T10:00:00Z');
  const live = await ask<{
    incident: { projections: { commitment: { key: string }; amount: string }[] };
    contract: { sla: { state: string; runningClocks: { clock: { commitment: { key: string }; state: string } }[] } };
  }>(
    `query ($id: ID!, $contract: ID!) {
      incident(id: $id) { projections(until: "2026-03-02T10:25:00Z") { commitment { key } amount } }
      contract(id: $contract) { sla(asOf: "2026-03-02T10:12:00Z") {
        state runningClocks { clock { commitment { key } state } } } } }`,
    { id, contract: contractId },
  );
  expect(live).toEqual({
    incident: { projections: [{ commitment: { key: 'network-back' }, amount: '30.00 EUR' }] },
    // Twelve minutes: the servers would have been back too late, the network is at risk.
    contract: {
      sla: { state: 'AT_RISK', runningClocks: [{ clock: { commitment: { key: 'network-back' }, state: 'AT_RISK' } }] },
    },
  });
  const penalties = await restored(tenant, id, '2026-03-02T10:25:00Z');
  expect(penalties.map(({ amount, commitmentKey }) => `${commitmentKey} ${amount}`)).toEqual([
    'network-back 30.00 EUR',
  ]);
  expect(await simulatedPenalties(contractId, '2026-03-01', '2026-03-31')).toEqual(['-30.00 EUR']);
});

test('and as long without servers cost 110.00', async () => {
  const id = await down('servers', '2026-03-03T10:00:00Z');
  const penalties = await restored(tenant, id, '2026-03-03T10:25:00Z');
  expect(penalties.map(({ amount, commitmentKey }) => `${commitmentKey} ${amount}`)).toEqual([
    'servers-back 110.00 EUR',
  ]);
});

test('each service has its own budget of a year, its own deadline and its own penalty', async () => {
  const own = await activeContract(tenant, TWO_SERVICES);
  await asset(tenant, own);
  // Twelve hours a day: the network is down for eleven, the servers for three.
  await restored(tenant, await down('network', '2026-05-04T05:00:00Z', own), '2026-05-04T16:00:00Z');
  await restored(tenant, await down('servers', '2026-05-05T05:00:00Z', own), '2026-05-05T08:00:00Z');
  const { contract } = await ask<{ contract: { sla: unknown } }>(
    `query ($id: ID!) { contract(id: $id) { sla(asOf: "2026-05-06T08:00:00Z") {
      state downtimeBudget { used } downtimeBudgets { commitment { key } used remaining state } } } }`,
    { id: own },
  );
  expect(contract.sla).toEqual({
    state: 'BREACHED',
    downtimeBudget: { used: 'PT3H' },
    downtimeBudgets: [
      { commitment: { key: 'servers-year' }, used: 'PT3H', remaining: 'PT7H', state: 'RUNNING' },
      { commitment: { key: 'network-year' }, used: 'PT11H', remaining: 'PT0S', state: 'BREACHED' },
    ],
  });
  api.clock.moveTo(at('2027-01-11T08:00:00Z'));
  const { assessDowntimeYear } = await ask<{ assessDowntimeYear: unknown }>(
    `mutation ($id: ID!) { assessDowntimeYear(idempotencyKey: "two-years", input: { contractId: $id, year: 2026 }) {
      refusals { code } penalty { amount } penalties { amount commitment { key } } } }`,
    { id: own },
  );
  // 1 % of 12 × 1 400.00, for the network alone.
  const amount = '168.00 EUR';
  expect(assessDowntimeYear).toEqual({
    refusals: [],
    penalty: { amount },
    penalties: [{ amount, commitment: { key: 'network-year' } }],
  });
  expect(await simulatedPenalties(own, '2026-01-01', '2026-12-31')).toEqual([
    // The network was back late, and so were the servers.
    '-30.00 EUR',
    '-110.00 EUR',
    `-${amount}`,
  ]);
});

test('a commitment of links runs on incidents that affect one covered at their reception', async () => {
  const own = await activeContract(tenant, TWO_SERVICES);
  const server = await asset(tenant, own);
  const link = await asset(tenant, own, {
    designation: 'Link',
    kind: 'TELECOM_LINK',
    coveredFrom: '2026-03-04' as LocalDate,
  });
  const ids = [
    await down('servers', '2026-03-03T10:00:00Z', own),
    await down('servers', '2026-03-03T10:00:00Z', own, [link]),
    await down('servers', '2026-03-04T10:00:00Z', own),
    await down('servers', '2026-03-04T10:00:00Z', own, [server]),
    await down('servers', '2026-03-04T10:00:00Z', own, [server, link]),
  ];
  const keys: string[] = [];
  for (const id of ids) {
    const { incident } = await ask<{ incident: Record<'clocks' | 'known', { commitment: { key: string } }[]> }>(
      `query ($id: ID!, $knownAt: DateTime!) { incident(id: $id) {
        clocks(asOf: "2026-03-05T10:30:00Z") { commitment { key } }
        known: clocks(asOf: "2026-03-05T10:30:00Z", knownAt: $knownAt) { commitment { key } } } }`,
      { id, knownAt: formatInstant(api.clock.now()) },
    );
    expect(incident.known).toEqual(incident.clocks);
    keys.push(incident.clocks.map(({ commitment }) => commitment.key).join(' '));
  }
  // The whole and the link, before it was covered; then the whole, a server, the link among others.
  const both = 'servers-back links-back';
  expect(keys).toEqual(['servers-back', 'servers-back', both, 'servers-back', both]);
});

test('a report that names no service is asked which one, unless its assets say it', async () => {
  const own = await activeContract(tenant, TWO_SERVICES);
  const server = await asset(tenant, own);
  const link = await asset(tenant, own, { designation: 'Link', kind: 'TELECOM_LINK' });
  const report = (assetIds: readonly string[]): Promise<{ readonly incidentId: string }> => {
    const told = { severity: 'CRITICAL', kind: 'INTERRUPTION', channel: 'WEB', description: 'Down' } as const;
    const input = { contractId: own, assetIds, ...told };
    return carryOut(tenant, '2026-03-04T10:00:00Z', (unit) => reportIncident(unit, input));
  };
  await expect(report([])).rejects.toThrow('SERVICE_AMBIGUOUS');
  const services: string[] = [];
  for (const assetIds of [[server], [link], [server, link]]) {
    const { incidentId } = await report(assetIds);
    const { incident } = await ask<{
      incident: { module: { key: string }; clocks: { commitment: { key: string } }[] };
    }>(`query ($id: ID!) { incident(id: $id) { module { key } clocks { commitment { key } } } }`, { id: incidentId });
    services.push([incident.module.key, ...incident.clocks.map(({ commitment }) => commitment.key)].join(' '));
  }
  // The network's module names the kinds of a link; nothing names a server's, which is then hosted.
  expect(services).toEqual([
    'servers servers-back',
    'network network-back links-back',
    'network network-back links-back',
  ]);
});
