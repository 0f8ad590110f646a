import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letPartiesRecord } from './support/guarded-table';

/**
 * A penalty's claim is contested with the lists of both sides, referred, and ruled on: what a
 * ruling takes off is told beside the amount, which stays as it was assessed.
 */
export class DisputePenalties1765800000000 implements MigrationInterface {
  name = 'DisputePenalties1765800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE penalty ADD COLUMN waived numeric(14,2) NOT NULL DEFAULT 0`);
    await runner.query(`ALTER TABLE penalty ALTER COLUMN waived DROP DEFAULT`);
    await runner.query(`ALTER TABLE penalty ADD COLUMN dispute jsonb`);
    await runner.query(`ALTER TABLE penalty ADD CONSTRAINT penalty_waived_ck CHECK (waived >= 0 AND waived <= amount)`);
    await runner.query(`DROP INDEX penalty_assessed_ix`);
    await runner.query(
      `CREATE INDEX penalty_assessed_ix ON penalty (provider_id, contract_id, assessed_at, status, amount, waived, currency)`,
    );
    await runner.query(`GRANT UPDATE (waived, dispute) ON penalty TO astreinte_api`);
    await letPartiesRecord(runner, 'referring_disputes', ['PENALTY_REFERRED']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY referring_disputes ON event`);
    await runner.query(`DROP INDEX penalty_assessed_ix`);
    await runner.query(
      `CREATE INDEX penalty_assessed_ix ON penalty (provider_id, contract_id, assessed_at, status, amount, currency)`,
    );
    await runner.query(`ALTER TABLE penalty DROP COLUMN dispute`);
    await runner.query(`ALTER TABLE penalty DROP COLUMN waived`);
  }
}
