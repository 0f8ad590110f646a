import { reportIncidents } from '../../api/app/incident/report-incidents';
import { passOperationsEverywhere } from '../../api/app/lifecycle/pass-time-everywhere';
import { setBackupPlan } from '../../api/app/backup/set-backup-plan';
import { recordBackup } from '../../api/app/backup/record-backup';
import { heldAt } from '../../api/domain/time/clock';
import type { LocalDate } from '../../api/domain/time/instant';
import { silentLog } from '../../api/store/database/store-log';
import { rows } from '../../api/store/rows';
import { activeContract, incident, reading } from '../support/made-contract';
import { at, carryOut, makeTenant, type Tenant } from '../support/tenant';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

/** What falls due of what is operated: when it is looked for, and how much at once. */

let database: TestDatabase;
let tenant: Tenant;
beforeAll(async () => {
  database = await createTestDatabase();
  tenant = await makeTenant(await database.open({ entities: rows }), 'Operated');
});
afterAll(() => database.drop());

const operated = (): Promise<string> =>
  activeContract(tenant, {
    termsPack: { key: 'pro-controle', version: 2 },
    startsOn: '2026-01-01' as LocalDate,
    termMonths: 24,
    priceComponents: [],
    modules: [{ key: 'systems', active: true }],
  });

async function looked(now: string): Promise<void> {
  const instant = at(now);
  const clock = { now: () => instant, stamps: () => heldAt(instant) };
  await passOperationsEverywhere({ database: tenant.database, clock, log: silentLog });
}

async function count(table: string, contractId: string): Promise<number> {
  const text = `SELECT count(*)::int AS count FROM ${table}`;
  const [row] = await reading(tenant, (read) =>
    read.query<{ count: number }>({ name: `test:${table.split(' ')[0] ?? ''}`, text }, [contractId]),
  );
  return row?.count ?? 0;
}
const steps = (contractId: string): Promise<number> => count('escalation WHERE contract_id = $1', contractId);
const missed = (contractId: string): Promise<number> =>
  count(`backup_run WHERE contract_id = $1 AND outcome = 'MISSED'`, contractId);
async function dueAt(contractId: string): Promise<string | null> {
  const text = `SELECT to_char(operations_due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS due FROM contract WHERE id = $1`;
  const [row] = await reading(tenant, (read) =>
    read.query<{ due: string | null }>({ name: 'test:due', text }, [contractId]),
  );
  return row?.due ?? null;
}

/** Until the first step of its escalation, nothing of an incident is looked for. */
test('a report falls due with the first step that it may reach, and no earlier', async () => {
  const contractId = await operated();
  await incident(tenant, contractId, '2026-03-02T09:00:00Z', { channel: 'MONITORING_ALERT' });
  const due = await dueAt(contractId);
  expect(due).not.toBeNull();
  expect(due! > '2026-03-02T09:00:00Z').toBe(true);
  const before = new Date(Date.parse(due!) - 1_000).toISOString().replace('.000Z', 'Z');
  await looked(before);
  expect(await dueAt(contractId)).toBe(due);
  expect(await steps(contractId)).toBe(0);
  // The step itself, and what comes after it, is found by who looks then.
  await looked('2026-03-12T09:00:00Z');
  expect(await steps(contractId)).toBeGreaterThan(0);
});

test('a report of what is late already falls due at once', async () => {
  const contractId = await operated();
  const incidents = [
    {
      contractId,
      assetIds: [],
      severity: 'CRITICAL',
      kind: 'INTERRUPTION',
      channel: 'MONITORING_ALERT',
      description: 'Told late',
      receivedAt: at('2026-03-02T09:00:00Z'),
    },
  ] as const;
  await carryOut(tenant, '2026-03-20T09:00:00Z', (unit) => reportIncidents(unit, { incidents }));
  expect(await dueAt(contractId)).toBe('2026-03-20T09:00:00Z');
  await looked('2026-03-20T09:00:00Z');
  expect(await steps(contractId)).toBeGreaterThan(0);
});

test('a use case brings at most a thousand missed backups in its transaction, and the rest is not lost', async () => {
  const contractId = await operated();
  const plan = {
    contractId,
    plan: 'disks',
    label: 'Disks',
    startsOn: '2026-01-01' as LocalDate,
    every: 'HOUR',
  } as const;
  await carryOut(tenant, '2026-01-01T00:00:00Z', (unit) => setBackupPlan(unit, plan));
  // Over: the hours from the first midnight in Paris to 9 o'clock UTC of 13 April.
  const run = { contractId, plan: 'disks', startedAt: at('2026-04-13T09:10:00Z'), succeeded: true, offSite: false };
  await carryOut(tenant, '2026-04-13T09:30:00Z', (unit) => recordBackup(unit, run));
  expect(await missed(contractId)).toBe(1_000);
  for (let look = 0; look < 3; look += 1) await looked('2026-04-13T09:30:00Z');
  const hours = (Date.parse('2026-04-13T09:00:00Z') - Date.parse('2025-12-31T23:00:00Z')) / 3_600_000;
  expect(await missed(contractId)).toBe(hours);
});
