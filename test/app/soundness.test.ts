import { amendContract, type AmendContractInput } from '../../api/app/amendment/amend-contract';
import { rows } from '../../api/store/rows';
import { tenantSettings } from '../../api/store/database/session';
import { furnish, type Things } from '../support/furnish';
import { unsound } from '../support/soundness';
import { on } from '../support/made-contract';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * The check that other tests rely on finds what is wrong: each damage below is done behind the back
 * of every trigger.
 */

let original: TestDatabase;
let database: TestDatabase;
let tenant: Tenant;
let things: Things;
beforeAll(async () => {
  original = await createTestDatabase();
  const opened = await original.open({ entities: rows });
  tenant = await makeTenant(opened, 'Damaged');
  things = (await furnish(tenant)).own;
  await carryOut(tenant, '2026-03-30T11:00:00Z', (unit) => amendContract(unit, withoutModule(things.contract)));
  await opened.close();
});
beforeEach(async () => {
  database = await createTestDatabase({ copyOf: original });
  tenant = { ...tenant, database: await database.open({ entities: rows }) };
});
afterEach(() => database.drop());
afterAll(() => original.drop());

/** An amendment after which a contract goes without a module, from a day far ahead on. */
function withoutModule(contractId: string): AmendContractInput {
  const signed = { signatory: 'S', function: 'F', signedAt: at('2026-03-28T08:00:00Z'), method: 'ELECTRONIC' } as const;
  const signature = { ...signed, proof: 'P' };
  return {
    contractId,
    effectiveOn: on('2029-01-01'),
    subject: 'Without logs',
    clientSignature: signature,
    providerSignature: signature,
    changes: { prices: [], modules: [{ key: 'L', active: false }], overrides: [] },
  };
}

const problems = (): Promise<string[]> =>
  unsound(tenant.database, tenant.providerId, tenant.sessions.administrator.actorId);

/** Runs a statement as the owner of the tables, with the triggers of one off. */
function damage(table: string, statement: string): Promise<unknown> {
  return database.asOwner(
    `BEGIN; ${tenantSettings(tenant.sessions.administrator)}; ALTER TABLE ${table} DISABLE TRIGGER USER; ${statement}; COMMIT`,
  );
}

test('what was done through the use cases is sound', async () => {
  expect(await problems()).toEqual([]);
});

test.each<[string, string, (of: Things) => string, RegExp]>([
  [
    "a contract's state",
    'contract',
    ({ contract }) => `UPDATE contract SET status = 'ENDED' WHERE id = '${contract}'`,
    /a contract's row that its versions do not say/,
  ],
  [
    'what is subscribed of a module',
    'service_module',
    ({ contract }) => `UPDATE service_module SET active = NOT active WHERE contract_id = '${contract}' AND key = 'UT'`,
    /a module's row that its versions do not say/,
  ],
  [
    'the end of the term that follows',
    'contract',
    ({ contract }) =>
      `UPDATE contract SET term_last_day = term_last_day + interval '1 year' WHERE id = '${contract}' AND next_due_on IS NOT NULL`,
    /a contract's row that its versions do not say/,
  ],
  [
    'how an amended contract is paid',
    'contract',
    ({ contract }) =>
      `UPDATE contract SET direct_debit = NOT direct_debit WHERE id = '${contract}' AND amendment_count > 0`,
    /a contract's row that its versions do not say/,
  ],
  [
    'what is subscribed of a module from a day far ahead',
    'service_module',
    ({ contract }) => `UPDATE service_module SET active = false WHERE contract_id = '${contract}' AND key = 'L'`,
    /a module's row that its versions do not say/,
  ],
  [
    'a module of which nothing is recorded',
    'service_module',
    ({ contract }) =>
      `UPDATE service_module SET key = 'OTHER', active = false WHERE contract_id = '${contract}' AND key = 'L'`,
    /a module without versions/,
  ],
  [
    'a balance',
    'unit_account',
    ({ contract }) => `UPDATE unit_account SET balance = balance + 1 WHERE contract_id = '${contract}'`,
    /not the sum/,
  ],
  [
    'an entry',
    'unit_entry',
    ({ intervention }) =>
      `UPDATE unit_entry SET units = units - 1 WHERE intervention_id = '${intervention}' AND kind = 'DEBIT'`,
    /does not follow/,
  ],
  [
    'an amount of the ledger',
    'ledger_posting',
    ({ contract }) => `UPDATE ledger_posting SET amount = amount + 1 WHERE contract_id = '${contract}'`,
    /the ledger of/,
  ],
  [
    'an adjustment taken away',
    'billing_adjustment',
    ({ adjustment }) =>
      `DELETE FROM feed_entry WHERE adjustment_id = '${adjustment}'; DELETE FROM adjustment_acknowledgement WHERE adjustment_id = '${adjustment}'; DELETE FROM billing_adjustment WHERE id = '${adjustment}'`,
    /with a gap/,
  ],
  [
    'a credit of another amount',
    'billing_adjustment',
    ({ adjustment }) => `UPDATE billing_adjustment SET amount = amount - 1 WHERE id = '${adjustment}'`,
    /another amount/,
  ],
  [
    'a penalty’s state',
    'penalty',
    ({ penalty }) => `UPDATE penalty SET status = 'CLAIMED' WHERE id = '${penalty}'`,
    /does not say/,
  ],
])('%s', async (_what, table, statement, expected) => {
  await damage('adjustment_acknowledgement', 'SELECT 1');
  await damage('feed_entry', 'SELECT 1');
  await damage(table, statement(things));
  expect((await problems()).join('\n')).toMatch(expected);
});
