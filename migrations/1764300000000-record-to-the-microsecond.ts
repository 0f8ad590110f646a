import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The columns that say when something was recorded, by table. */
const RECORDED: Readonly<Record<string, readonly string[]>> = {
  asset: ['created_at'],
  billing_adjustment: ['recorded_at'],
  contract: ['created_at'],
  excluded_period: ['recorded_at'],
  incident: ['recorded_at'],
  incident_reception: ['recorded_at'],
  included_time_entry: ['recorded_at'],
  intervention: ['recorded_at'],
  intervention_reversal: ['recorded_at'],
  ledger_transaction: ['recorded_at'],
  penalty: ['assessed_at', 'claimed_at', 'accepted_at', 'reversed_at'],
  unit_entry: ['recorded_at'],
};

/**
 * Times of recording get microseconds, and each contract keeps its last one, so that the next is
 * later.
 */
export class RecordToTheMicrosecond1764300000000 implements MigrationInterface {
  name = 'RecordToTheMicrosecond1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await setPrecision(runner, 6);
    await runner.query(`ALTER TABLE contract ADD COLUMN last_recorded_at timestamptz(6)`);
    // The owner is bound by row-level security too, and reads nothing without a tenant.
    await runner.query(`ALTER TABLE contract NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE event NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      UPDATE contract c SET last_recorded_at = greatest(c.created_at, (
        SELECT max(e.recorded_at) FROM event e
        WHERE e.provider_id = c.provider_id AND e.contract_id = c.id))`);
    await runner.query(`ALTER TABLE contract ALTER COLUMN last_recorded_at SET NOT NULL`);
    await runner.query(`ALTER TABLE contract FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE event FORCE ROW LEVEL SECURITY`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE contract DROP COLUMN last_recorded_at`);
    await setPrecision(runner, 0);
  }
}

async function setPrecision(runner: QueryRunner, digits: 0 | 6): Promise<void> {
  for (const [table, columns] of Object.entries(RECORDED)) {
    // To whole seconds they are cut, as they are shown; a cast would round them.
    const using = (column: string) => (digits === 0 ? ` USING date_trunc('second', ${column})` : '');
    const changes = columns.map((column) => `ALTER COLUMN ${column} TYPE timestamptz(${digits})${using(column)}`);
    await runner.query(`ALTER TABLE ${table} ${changes.join(', ')}`);
  }
}
