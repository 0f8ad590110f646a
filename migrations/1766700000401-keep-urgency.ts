import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether work is urgent, and which side of the contract says so, is kept. */
export class KeepUrgency1766700000401 implements MigrationInterface {
  name = 'KeepUrgency1766700000401';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE intervention ADD urgent boolean, ADD urgency_stated_by text, ` +
        `ADD CONSTRAINT intervention_urgency_ck CHECK ((urgent IS NULL) = (urgency_stated_by IS NULL))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE intervention DROP COLUMN urgent, DROP COLUMN urgency_stated_by`);
  }
}
