import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Interventions are major or not, as a person or the terms say; these, and calls for want of
 * training, are found without reading all others.
 */
export class MarkMajorInterventions1766700000403 implements MigrationInterface {
  name = 'MarkMajorInterventions1766700000403';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE intervention
        ADD major boolean NOT NULL DEFAULT false,
        ADD major_stated boolean NOT NULL DEFAULT false`);
    await runner.query(`ALTER TABLE intervention ALTER major DROP DEFAULT, ALTER major_stated DROP DEFAULT`);
    await runner.query(`
      CREATE INDEX intervention_major_ix ON intervention (provider_id, contract_id, started_at, id) WHERE major`);
    await runner.query(`
      CREATE INDEX intervention_training_ix ON intervention (provider_id, contract_id, started_at, id)
        WHERE stands_for_training`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX intervention_training_ix`);
    await runner.query(`ALTER TABLE intervention DROP COLUMN major, DROP COLUMN major_stated`);
  }
}
