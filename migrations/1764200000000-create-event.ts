import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

/** One record of what happened, from which histories and what was known are read. */
export class CreateEvent1764200000000 implements MigrationInterface {
  name = 'CreateEvent1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        position bigint,
        kind text NOT NULL,
        version integer NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        contract_id uuid,
        payload jsonb NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        actor_id uuid,
        actor_name text NOT NULL,
        operation text NOT NULL,
        idempotency_key text,
        request_id text,
        CONSTRAINT event_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT event_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT event_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id)
      )`);
    await runner.query(`CREATE INDEX event_subject_ix ON event (provider_id, subject_id, id)`);
    await runner.query(
      `CREATE INDEX event_contract_ix ON event (provider_id, contract_id, subject_kind, recorded_at, id)`,
    );
    await protectTable(runner, 'event', 'append', visibleTo.contractParties);
    await makeAppendOnly(runner, 'event');
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['event']);
  }
}
