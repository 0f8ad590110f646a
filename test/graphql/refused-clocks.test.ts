import type * as Priced from '../../api/domain/penalty/priced-terms';
import { refuse, type Refused } from '../../api/domain/result';
import type * as Budget from '../../api/domain/sla/read-downtime-budget';
import type * as Clock from '../../api/domain/sla/read-clock';
import { activeContract, asset, incident } from '../support/made-contract';
import { startTestApi, type TestApi } from '../support/test-api';
import { at, makeTenant, type Tenant } from '../support/tenant';

/**
 * A clock, a budget or a policy that the domain refuses is a refusal of a mutation and a coded
 * error of a field, never a fault. The domain is made to refuse, since recorded terms seldom lead
 * there.
 */

let mockRefused = '';
const mockRefusal = (what: string): Refused | undefined =>
  mockRefused === what
    ? refuse('CALENDAR_NEVER_OPENS', [], `The ${what} never opens.`, 'Change its hours.')
    : undefined;
jest.mock('../../api/domain/sla/read-clock', () => {
  const actual = jest.requireActual<typeof Clock>('../../api/domain/sla/read-clock');
  const readClock: typeof Clock.readClock = (...asked) => mockRefusal('clock') ?? actual.readClock(...asked);
  return { ...actual, readClock };
});
jest.mock('../../api/domain/sla/read-downtime-budget', () => {
  const actual = jest.requireActual<typeof Budget>('../../api/domain/sla/read-downtime-budget');
  const readDowntimeBudget: typeof Budget.readDowntimeBudget = (...asked) =>
    mockRefusal('budget') ?? actual.readDowntimeBudget(...asked);
  return { ...actual, readDowntimeBudget };
});
jest.mock('../../api/domain/penalty/priced-terms', () => {
  const actual = jest.requireActual<typeof Priced>('../../api/domain/penalty/priced-terms');
  const readyPolicy: typeof Priced.readyPolicy = (...asked) => mockRefusal('policy') ?? actual.readyPolicy(...asked);
  return { ...actual, readyPolicy };
});

let api: TestApi;
let tenant: Tenant;
let contractId = '';
let incidentId = '';
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z');
  tenant = await makeTenant(api.database, 'Refused');
  contractId = await activeContract(tenant);
  await asset(tenant, contractId);
  incidentId = await incident(tenant, contractId, '2026-03-31T08:00:00Z');
});
afterEach(() => {
  mockRefused = '';
});
afterAll(() => api.close());

interface Said {
  readonly contract: {
    readonly sla: { readonly state: string } | null;
    readonly costProjection: { readonly amount: string; readonly refusals: readonly { readonly code: string }[] };
    readonly incidents: {
      readonly nodes: readonly {
        readonly projections: readonly { readonly amount: string }[];
        readonly costProjection: { readonly refusals: readonly { readonly code: string }[] };
      }[];
    };
  };
}

const DOCUMENT = `query ($id: ID!) { contract(id: $id) { sla { state } costProjection { amount refusals { code } }
  incidents(first: 1) { nodes { projections { amount } costProjection { refusals { code } } } } } }`;

// What is refused comes first: policies that were ready once stay so.
test.each([
  ['policy', 'BREACHED', 0, ['CALENDAR_NEVER_OPENS']],
  ['clock', null, 0, ['CALENDAR_NEVER_OPENS']],
  ['budget', null, 1, []],
  ['nothing', 'BREACHED', 1, []],
])('fields while %s is refused', async (what, state, projected, refused) => {
  mockRefused = what;
  const { data, errors } = await api.send(tenant.keys.administrator, DOCUMENT, { id: contractId });
  const codes = errors.map(({ extensions }) => extensions.code);
  expect(codes).not.toContain('INTERNAL');
  for (const { message } of errors) expect(message).toBe(`The ${what} never opens. Change its hours.`);
  const { contract } = data as unknown as Said;
  const [found] = contract.incidents.nodes;
  expect(contract.sla?.state ?? null).toBe(state);
  expect(found!.projections).toHaveLength(projected);
  expect([...new Set(found!.costProjection.refusals.map(({ code }) => code))]).toEqual(refused);
});

test.each([
  ['nothing', []],
  ['clock', ['BAD_USER_INPUT']],
])('the clocks of an incident while %s is refused', async (what, codes) => {
  mockRefused = what;
  const document = 'query ($id: ID!) { incident(id: $id) { clocks { state } } }';
  const { errors } = await api.send(tenant.keys.administrator, document, { id: incidentId });
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(codes);
});

const RESTORE = `mutation ($key: String!, $input: RestoreIncidentInput!) {
  restoreIncident(idempotencyKey: $key, input: $input) { refusals { code message } incident { status } } }`;

test('a mutation is refused while the clocks of its incident cannot be read, and changes nothing', async () => {
  mockRefused = 'clock';
  const variables = { key: 'restore', input: { incidentId } };
  const { data, errors } = await api.send(tenant.keys.technician, RESTORE, variables);
  expect(errors).toEqual([]);
  expect(data).toEqual({
    restoreIncident: {
      refusals: [{ code: 'CALENDAR_NEVER_OPENS', message: 'The clock never opens.' }],
      incident: null,
    },
  });
  mockRefused = '';
  const again = await api.send(tenant.keys.technician, RESTORE, variables);
  expect(again.data).toEqual({ restoreIncident: { refusals: [], incident: { status: 'RESTORED' } } });
});

test('a year whose budget cannot be read is refused', async () => {
  mockRefused = 'budget';
  api.clock.moveTo(at('2027-02-01T08:00:00Z'));
  const document = `mutation ($key: String!, $input: AssessDowntimeYearInput!) {
    assessDowntimeYear(idempotencyKey: $key, input: $input) { refusals { code } } }`;
  const variables = { key: 'year', input: { contractId, year: 2026 } };
  const { data, errors } = await api.send(tenant.keys.administrator, document, variables);
  expect(errors).toEqual([]);
  expect(data).toEqual({ assessDowntimeYear: { refusals: [{ code: 'CALENDAR_NEVER_OPENS' }] } });
});
