import { activeContract, asset, incident } from '../support/made-contract';
import { startTestApi, type TestApi } from '../support/test-api';
import { makeTenant, type Tenant } from '../support/tenant';

/**
 * What a mutation assessed and reversed is what it assessed and reversed, also when it is repeated
 * under its key after other ones.
 */

let api: TestApi;
let tenant: Tenant;
beforeAll(async () => {
  api = await startTestApi('2027-01-11T08:00:00Z');
  tenant = await makeTenant(api.database, 'Replays');
}, 60_000);
afterAll(() => api.close());

interface Payload {
  readonly refusals: readonly { readonly code: string }[];
  readonly replayed: boolean;
  readonly assessedPenalties?: readonly { readonly number: number; readonly status: string }[];
  readonly reversedPenalties?: readonly { readonly number: number; readonly status: string }[];
}

/** Sends a mutation; returns what it assessed and reversed, by number and present status. */
async function change(mutation: string, idempotencyKey: string, input: object, returns = LISTS): Promise<string> {
  const { done } = await api.ask<{ done: Payload }>(
    tenant.keys.administrator,
    `mutation ($key: String!, $input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
      done: ${mutation}(idempotencyKey: $key, input: $input) { refusals { code } replayed ${returns} } }`,
    { key: idempotencyKey, input },
  );
  expect(done.refusals).toEqual([]);
  const list = (name: 'assessedPenalties' | 'reversedPenalties'): string =>
    (done[name] ?? []).map(({ number, status }) => `${number} ${status}`).join(', ');
  const told = `assessed ${list('assessedPenalties')}; reversed ${list('reversedPenalties')}`;
  return done.replayed ? `again: ${told}` : told;
}
const LISTS = 'assessedPenalties { number status } reversedPenalties { number status }';

test('a restoration assessed what it assessed, though it was reversed since', async () => {
  const contractId = await activeContract(tenant, {});
  await asset(tenant, contractId);
  const incidentId = await incident(tenant, contractId, '2026-03-02T08:00:00Z');
  const restore = { incidentId, restoredAt: '2026-03-03T16:00:00Z' };
  expect(await change('restoreIncident', 'R1', restore)).toBe('assessed 1 ASSESSED; reversed ');
  expect(await change('restoreIncident', 'R1', restore)).toBe('again: assessed 1 ASSESSED; reversed ');
  await change('reopenIncident', 'O1', { incidentId, reason: 'Down again.' }, '');
  expect(await change('restoreIncident', 'R2', { incidentId, restoredAt: '2026-03-04T16:00:00Z' })).toBe(
    'assessed 2 ASSESSED; reversed ',
  );
  expect(await change('restoreIncident', 'R1', restore)).toBe('again: assessed 1 REVERSED; reversed ');
});

test('a restoration reversed the penalty of a year, and assessed another one that was reversed since', async () => {
  const modules = ['J', 'L'].map((key) => ({ key, active: true }));
  const contractId = await activeContract(tenant, { modules });
  await asset(tenant, contractId);
  const incidentId = await incident(tenant, contractId, '2026-05-04T06:30:00Z');
  const year = { contractId, year: 2026 };
  await change('assessDowntimeYear', 'Y1', year, 'penalty { number status }');
  // A week and a day are 45 h, where it had lasted to New Year; a week is 37 h 30, above the 30 h.
  const restore = { incidentId, restoredAt: '2026-05-11T16:00:00Z' };
  const restored = 'assessed 2 ASSESSED; reversed 1 REVERSED';
  expect(await change('restoreIncident', 'R3', restore)).toBe(restored);
  expect(await change('restoreIncident', 'R3', restore)).toBe(`again: ${restored}`);
  const correct = { incidentId, restoredAt: '2026-05-04T16:00:00Z', reason: 'The same day.' };
  await change('correctIncident', 'C1', correct, '');
  expect(await change('restoreIncident', 'R3', restore)).toBe('again: assessed 2 REVERSED; reversed 1 REVERSED');
});
