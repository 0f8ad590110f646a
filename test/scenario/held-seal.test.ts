import { v7 } from 'uuid';
import { sealProvider } from '../../api/app/seal/seal-provider';
import { tenantSettings } from '../../api/store/database/session';
import { rows } from '../../api/store/rows';
import { builtSdk } from '../sdk/support/built-sdk';
import { furnish } from '../support/furnish';
import { activeContract } from '../support/made-contract';
import { makeTenant, type Tenant } from '../support/tenant';
import { startTestApi, type TestApi } from '../support/test-api';

/** Partners are handed the newest seal with what they pull, and ask what became of one they hold. */

const { sdk } = builtSdk();
let api: TestApi;
let tenant: Tenant;
beforeAll(async () => {
  api = await startTestApi('2026-07-02T08:00:00Z');
});
afterAll(() => api.close());
beforeEach(async () => {
  tenant = await makeTenant(await api.testDatabase.open({ entities: rows }), `Sealed ${v7()}`);
  await furnish(tenant);
});

const partner = () => sdk.createClient({ url: `${api.url}/graphql`, apiKey: tenant.keys.erp });

async function handed(): Promise<{ readonly number: number; readonly hash: string } | null> {
  for await (const { seal } of partner().pullFeed().pages()) return seal;
  return null;
}

/** Edits seals as the owner of the tables, for good. */
function edit(statement: string): Promise<unknown> {
  const off = ['seal', 'sealed_ledger'].map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`).join('; ');
  const on = off.replaceAll('DISABLE', 'ENABLE');
  return api.testDatabase.asOwner(
    `BEGIN; ${tenantSettings(tenant.sessions.administrator)}; ${off}; ${statement}; ${on}; COMMIT`,
  );
}

async function sealMore(): Promise<void> {
  await activeContract(tenant);
  expect(await sealProvider(tenant.database, tenant.providerId)).not.toBeNull();
}

test('a page of a feed has the newest seal, by which a partner finds that seals were changed or cut off', async () => {
  expect(await handed()).toBeNull();
  expect(await partner().newestSeal()).toBeNull();
  await sealProvider(tenant.database, tenant.providerId);
  const first = (await handed())!;
  expect(first).toMatchObject({ number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  expect(await partner().heldSeal(first)).toEqual({ state: 'UNCHANGED', newest: first });
  await sealMore();
  await sealMore();
  const newest = (await handed())!;
  expect(newest.number).toBe(3);
  expect(await partner().newestSeal()).toEqual(newest);
  for (const held of [first, newest]) expect((await partner().heldSeal(held))?.state).toBe('UNCHANGED');
  expect((await partner().heldSeal({ ...first, hash: newest.hash }))?.state).toBe('CHANGED');
  expect((await partner().heldSeal({ ...first, number: 4 }))?.state).toBe('GONE');

  await edit(`UPDATE seal SET previous_hash = hash WHERE number = 3`);
  expect((await partner().heldSeal(first))?.state).toBe('CHAIN_BROKEN');
  await edit(`DELETE FROM sealed_ledger WHERE seal_number = 2; DELETE FROM seal WHERE number = 2;
    UPDATE seal SET previous_hash = '${first.hash}' WHERE number = 3`);
  expect((await partner().heldSeal(first))?.state).toBe('CHAIN_BROKEN');
  await edit(`DELETE FROM sealed_ledger; DELETE FROM seal WHERE number > 1`);
  expect((await partner().heldSeal(newest))?.state).toBe('GONE');
  expect((await partner().heldSeal(first))?.state).toBe('UNCHANGED');
  await edit(`DELETE FROM seal`);
  expect(await partner().heldSeal(first)).toEqual({ state: 'GONE', newest: null });
  // Set anew over records that were edited meanwhile, it is another one.
  await edit(`ALTER TABLE event DISABLE TRIGGER USER; UPDATE event SET actor_name = 'another' WHERE position = 1;
    ALTER TABLE event ENABLE TRIGGER USER`);
  await sealProvider(tenant.database, tenant.providerId);
  expect((await partner().heldSeal(first))?.state).toBe('CHANGED');
});

test('a seal of before, which says nothing of invoices, is followed by one that says all', async () => {
  await sealProvider(tenant.database, tenant.providerId);
  const text = 'SELECT s.records FROM seal s ORDER BY s.number';
  const told = async (): Promise<(readonly (readonly [string, number, string])[] | null)[]> => {
    const read = tenant.database.read(tenant.sessions.administrator);
    const found = await read.query<{ records: readonly (readonly [string, number, string])[] | null }>({
      name: 'test:records',
      text,
    });
    await read.close();
    return found.map(({ records }) => records);
  };
  const [whole] = await told();
  expect(whole?.find(([name]) => name === 'invoice/1')?.[1]).toBe(7);
  await edit(`UPDATE seal SET records = NULL`);
  await sealMore();
  const [before, after] = await told();
  expect(before).toBeNull();
  expect(after?.map(([name, count]) => [name, count])).toEqual(
    whole?.map(([name, count]) => [
      name,
      name.startsWith('unit-entry') || name.startsWith('billing') ? expect.any(Number) : count,
    ]),
  );
  expect(after?.find(([name]) => name === 'invoice/1')).toEqual(whole?.find(([name]) => name === 'invoice/1'));
});
