import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { rowsOfProvider } from './made-rows';
import { begin, connect, providerSession, saveRows, stateOf } from './tenant-session';

/** What the database itself keeps of payments and of what is open, whoever asks. */

const session = providerSession(1);
let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = await connect(database.url);
  await saveRows(client, rowsOfProvider(1));
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const REVERSED = `reversed_on = '2026-03-02', reversal_reason = 'DEBIT_RETURNED', left_amount = 0`;

/** What the database answers to changes of payments, one after another, all taken back. */
async function answers(...changes: readonly string[]): Promise<readonly string[]> {
  await begin(client, 'owner', session);
  const states: string[] = [];
  for (const change of changes) states.push(await stateOf(client.query(change)));
  await client.query('ROLLBACK');
  return states;
}

test('a payment is reversed once, and by no other partner than the one that recorded it', async () => {
  const reverse = `UPDATE payment SET ${REVERSED}`;
  expect(await answers(reverse, `UPDATE payment SET reversed_on = '2026-03-03'`)).toEqual(['accepted', '42501']);
  expect(await answers(reverse, `UPDATE payment SET reversed_on = NULL, reversal_reason = NULL`)).toEqual([
    'accepted',
    '42501',
  ]);
  const asPartner = `SELECT set_config('astreinte.partner_id', '019a0000-0000-7000-8999-000000000999', true)`;
  expect(await answers(asPartner, reverse)).toEqual(['accepted', '42501']);
});

test('no more is open than the total, and nothing of the other sign; no more is owed back than was paid', async () => {
  for (const open of ['total_including_tax + 0.01', '-0.01'])
    expect(await answers(`UPDATE invoice SET open_amount = ${open} WHERE total_including_tax > 0`)).toEqual(['23514']);
  expect(await answers(`UPDATE payment SET left_amount = -0.01`)).toEqual(['23514']);
  const reversed = REVERSED.replace('left_amount = 0', 'left_amount = -amount - 0.01');
  expect(await answers(`UPDATE payment SET ${reversed}`)).toEqual(['23514']);
});
