import { v7 } from 'uuid';
import { record } from '../../api/app/command/record';
import { stampUnit } from '../../api/app/command/stamp-unit';
import { insertRow, updateRow, type Unit } from '../../api/app/command/unit';
import { accept, refuse } from '../../api/domain/result';
import { ClientRow, ContractRow, rows } from '../../api/store/rows';
import { activeContract, reading } from '../support/made-contract';
import { attempt, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/**
 * In tests a command that changes rows and records no event of it fails, and leaves nothing behind.
 */

let database: TestDatabase;
let tenant: Tenant;
let contractId = '';
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Strict');
  contractId = await activeContract(tenant);
});
afterAll(() => database.drop());

const NOW = '2026-03-02T09:00:00Z';

async function insertClient(unit: Unit, id = v7()): Promise<string> {
  await stampUnit(unit);
  const recordedAt = unit.recordedAt;
  await insertRow(unit, ClientRow, { id, name: 'A client', registrationNumber: `REG-${id}`, createdAt: recordedAt });
  return id;
}

async function clientCount(): Promise<number> {
  const [found] = await reading(tenant, (read) =>
    read.query<{ count: number }>({ name: 'test:clients', text: 'SELECT count(*)::int AS count FROM client' }),
  );
  return found?.count ?? 0;
}

test.each([
  ['inserts a row', (unit: Unit) => insertClient(unit)],
  ['updates a row', (unit: Unit) => updateRow(unit, ContractRow, contractId, { status: 'SIGNED' })],
  [
    'sends a statement of its own',
    (unit: Unit) =>
      unit.tx.query({ name: 'test:statement', text: `UPDATE contract SET status = 'SIGNED' WHERE id = $1` }, [
        contractId,
      ]),
  ],
  ['takes the manager of TypeORM', (unit: Unit) => unit.tx.manager.query('SELECT 1')],
])('a command that %s and records nothing fails', async (_, change) => {
  const before = await clientCount();
  const run = attempt(tenant, NOW, async (unit) => accept(String(await change(unit))), { operation: 'silent' });
  await expect(run).rejects.toThrow(/^silent changed \w+ and recorded no event of it$/);
  expect(await clientCount()).toBe(before);
});

test('a command that records what it changed passes, and so does one that is refused', async () => {
  const before = await clientCount();
  const told = await attempt(tenant, NOW, async (unit) => {
    const id = await insertClient(unit);
    const payload = { name: 'A client', registrationNumber: `REG-${id}` };
    await record(unit, { kind: 'CLIENT_CREATED', subjectId: id, contractId: null, payload });
    return accept(id);
  });
  expect(told.refusals).toEqual([]);
  const refused = await attempt(tenant, NOW, async (unit) => {
    await insertClient(unit);
    return refuse('NOT_FOUND', [], 'Nothing is there.', 'Ask for something else.');
  });
  expect(refused.refusals).toHaveLength(1);
  expect(await clientCount()).toBe(before + 1);
});
