import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A call keeps who called and whether it stands for missing training, and a quote the call that it
 * follows.
 */
export class KeepCalls1766700000402 implements MigrationInterface {
  name = 'KeepCalls1766700000402';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE intervention
        ADD stands_for_training boolean NOT NULL DEFAULT false,
        ADD caller_id uuid,
        ADD CONSTRAINT intervention_caller_fk FOREIGN KEY (provider_id, caller_id) REFERENCES contact (provider_id, id),
        ADD CONSTRAINT intervention_call_ck CHECK (mode = 'HOTLINE' OR (NOT stands_for_training AND caller_id IS NULL))`);
    await runner.query(`ALTER TABLE intervention ALTER stands_for_training DROP DEFAULT`);
    await runner.query(`CREATE INDEX intervention_caller_ix ON intervention (provider_id, caller_id)`);
    await runner.query(`
      ALTER TABLE quote
        ADD call_id uuid,
        ADD CONSTRAINT quote_call_fk FOREIGN KEY (provider_id, contract_id, call_id)
          REFERENCES intervention (provider_id, contract_id, id)`);
    await runner.query(`CREATE INDEX quote_call_ix ON quote (provider_id, contract_id, call_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE quote DROP COLUMN call_id`);
    await runner.query(`ALTER TABLE intervention DROP COLUMN stands_for_training, DROP COLUMN caller_id`);
  }
}
