import type { MigrationInterface, QueryRunner } from 'typeorm';
import { raiseSchemaEpoch } from './support/schema-epoch';

const FACTS = `'TERMS_PACK', 'STATUS', 'TERM', 'CLIENT', 'INVOICING', 'BILLING_PERIOD', 'MODULE', 'PRICE', 'OVERRIDE', 'HOURLY_RATE'`;

/**
 * Contracts live on after their activation: the day since which each stands in its state, the day
 * on which time may next do something to it, and notice as a fact. Servers of before know none of
 * the events that follow.
 */
export class LiveThroughTime1765300000000 implements MigrationInterface {
  name = 'LiveThroughTime1765300000000';

  async up(runner: QueryRunner): Promise<void> {
    await raiseSchemaEpoch(runner, 2);
    await runner.query(`ALTER TABLE contract ADD COLUMN status_from date, ADD COLUMN next_due_on date`);
    // Of all providers at once, whatever the session may see: until now a state began with its
    // contract, and only the end of a term is still to come.
    await runner.query(`
      ALTER TABLE contract ALTER COLUMN status_from TYPE date USING starts_on,
        ALTER COLUMN next_due_on TYPE date USING CASE WHEN status IN ('ACTIVE', 'SUSPENDED', 'NOTICE_GIVEN') THEN term_last_day + 1 END`);
    await runner.query(`ALTER TABLE contract ALTER COLUMN status_from SET NOT NULL`);
    await runner.query(`CREATE INDEX contract_due_ix ON contract (provider_id, next_due_on, id)`);
    await runner.query(`GRANT UPDATE (status_from, next_due_on, term_last_day) ON contract TO astreinte_api`);
    await replaceFacts(runner, `${FACTS}, 'NOTICE'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // What was said of a notice cannot be said any more.
    await runner.query(`ALTER TABLE contract_version NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE contract_version DISABLE TRIGGER USER`);
    await runner.query(`DELETE FROM contract_version WHERE fact = 'NOTICE'`);
    await runner.query(`ALTER TABLE contract_version ENABLE TRIGGER USER`);
    await runner.query(`ALTER TABLE contract_version FORCE ROW LEVEL SECURITY`);
    await replaceFacts(runner, FACTS);
    await runner.query(`REVOKE UPDATE (term_last_day) ON contract FROM astreinte_api`);
    await runner.query(`DROP INDEX contract_due_ix`);
    await runner.query(`ALTER TABLE contract DROP COLUMN next_due_on, DROP COLUMN status_from`);
    await raiseSchemaEpoch(runner, 1);
  }
}

async function replaceFacts(runner: QueryRunner, facts: string): Promise<void> {
  await runner.query(`ALTER TABLE contract_version DROP CONSTRAINT contract_version_fact_ck`);
  await runner.query(`ALTER TABLE contract_version ADD CONSTRAINT contract_version_fact_ck CHECK (fact IN (${facts}))`);
}
