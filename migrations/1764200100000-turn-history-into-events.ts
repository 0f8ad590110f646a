import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';
import { eventsOfHistory, eventsOfRows, HELPERS } from './support/events-of-before';

/**
 * Tables that events are made from; their owner sees no rows while row-level security is forced on
 * it.
 */
const READ = [
  ...['provider', 'client', 'partner', 'entrustment', 'api_key', 'terms_pack', 'contract', 'contract_version'],
  ...['service_module', 'asset', 'history_entry', 'incident', 'incident_asset'],
  ...['incident_reception', 'penalty', 'intervention', 'intervention_asset', 'included_time_entry', 'unit_account'],
  ...['unit_entry', 'billing_adjustment', 'adjustment_acknowledgement', 'event'],
];

/**
 * What was recorded before there were events becomes events: the entries of histories under their
 * own ids, and what had no history from its rows. Then histories are gone.
 */
export class TurnHistoryIntoEvents1764200100000 implements MigrationInterface {
  name = 'TurnHistoryIntoEvents1764200100000';

  async up(runner: QueryRunner): Promise<void> {
    await unforced(runner, READ, async () => {
      for (const text of [...HELPERS, ...eventsOfHistory, ...eventsOfRows]) await runner.query(text);
      await requireComplete(runner);
      await runner.query(`DROP FUNCTION pg_temp.iso, pg_temp.event_id`);
    });
    await dropTables(runner, ['history_entry']);
  }

  /** The entries come back with what their events say; what a correction replaced does not. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE history_entry (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        operation text NOT NULL,
        data jsonb NOT NULL,
        recorded_at timestamptz(0) NOT NULL,
        recorded_by text NOT NULL,
        CONSTRAINT history_entry_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT history_entry_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id)
      )`);
    await runner.query(`CREATE INDEX history_entry_subject_ix ON history_entry (provider_id, subject_id, id)`);
    await runner.query(`CREATE INDEX history_entry_contract_ix ON history_entry (provider_id, contract_id, id)`);
    await unforced(runner, ['event'], async () => {
      await runner.query(`
        INSERT INTO history_entry
        SELECT provider_id, id, contract_id, subject_kind, subject_id, operation, payload, recorded_at, actor_name FROM event
        WHERE subject_kind IN ('client', 'contract', 'asset', 'incident', 'penalty', 'intervention')`);
      await runner.query(`ALTER TABLE event DISABLE TRIGGER USER`);
      await runner.query(`DELETE FROM event`);
      await runner.query(`ALTER TABLE event ENABLE TRIGGER USER`);
    });
    await protectTable(runner, 'history_entry', 'append', visibleTo.contractParties);
    await makeAppendOnly(runner, 'history_entry');
  }
}

/** Nothing that a history says may get lost. */
async function requireComplete(runner: QueryRunner): Promise<void> {
  const [lost] = (await runner.query(`
    SELECT h.id, h.operation FROM history_entry h
    WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.provider_id = h.provider_id AND e.id = h.id) LIMIT 1`)) as [
    { id: string; operation: string }?,
  ];
  if (lost !== undefined) throw new Error(`no event says what the entry ${lost.id} (${lost.operation}) does`);
}

async function unforced(runner: QueryRunner, tables: readonly string[], work: () => Promise<void>): Promise<void> {
  for (const table of tables) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await work();
  for (const table of tables) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
