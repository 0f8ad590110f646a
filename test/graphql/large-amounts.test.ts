import { furnish, type Things } from '../support/furnish';
import { hostedInput } from '../support/made-contract';
import { makeTenant, type Tenant } from '../support/tenant';
import { startTestApi, type TestApi } from '../support/test-api';

/** Amounts larger than what rows keep, or so large that what follows from them could be. */

let api: TestApi;
let tenant: Tenant;
let own: Things;
beforeAll(async () => {
  api = await startTestApi('2026-04-01T08:00:00Z');
  tenant = await makeTenant(api.database, 'Large');
  ({ own } = await furnish(tenant));
});
afterAll(() => api.close());

const LARGEST = '999999999.99 EUR';
const LARGER = '1000000000.00 EUR';
/** As large as money can be written. */
const WRITTEN = '999999999999999.99 EUR';
let keys = 0;

async function refusals(name: string, input: object): Promise<unknown> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const text = `mutation ($key: String!, $input: ${type}!) {
    done: ${name}(idempotencyKey: $key, input: $input) { refusals { code path } } }`;
  const variables = { key: `large-${(keys += 1)}`, input };
  const { done } = await api.ask<{ done: { refusals: unknown } }>(tenant.keys.administrator, text, variables);
  return done.refusals;
}

function contract(changes: object): object {
  const prices = ['HOSTING', 'EQUIPMENT', 'SERVICES'].map((code) => ({ code, monthlyAmount: '10.00 EUR' }));
  return { ...hostedInput(tenant), priceComponents: prices, ...changes };
}

test.each([LARGER, WRITTEN])('a rate, a price and a unit of %s are refused', async (amount) => {
  const code = 'NUMBER_OUT_OF_RANGE';
  const rate = { contractId: own.hourlyContract, hourlyRate: amount, from: '2026-05-01' };
  expect(await refusals('setHourlyRate', rate)).toEqual([{ code, path: ['hourlyRate'] }]);
  const price = contract({ priceComponents: [{ code: 'HOSTING', monthlyAmount: amount }] });
  expect(await refusals('createContract', price)).toEqual([{ code, path: ['priceComponents', '0', 'monthlyAmount'] }]);
  const unit = contract({ modules: [{ key: 'UT', baseUnits: 16, unitPrice: amount }] });
  expect(await refusals('createContract', unit)).toEqual([{ code, path: ['modules', '0', 'unitPrice'] }]);
});

test('the largest amounts are kept', async () => {
  const rate = { contractId: own.hourlyContract, hourlyRate: LARGEST, from: '2026-01-01' };
  expect(await refusals('setHourlyRate', rate)).toEqual([]);
  expect(
    await refusals('createContract', contract({ priceComponents: [{ code: 'HOSTING', monthlyAmount: LARGEST }] })),
  ).toEqual([]);
});
