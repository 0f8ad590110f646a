import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document that bears no date has no day of publication. */
export class UndatedTermsPacks1764700100000 implements MigrationInterface {
  name = 'UndatedTermsPacks1764700100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE terms_pack ALTER COLUMN published_on DROP NOT NULL`);
  }

  /**
   * An undated pack takes the day on which it was loaded, as the first version of such packs had an
   * invented one.
   */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE terms_pack DISABLE TRIGGER USER`);
    await runner.query(`UPDATE terms_pack SET published_on = loaded_at::date WHERE published_on IS NULL`);
    await runner.query(`ALTER TABLE terms_pack ENABLE TRIGGER USER`);
    await runner.query(`ALTER TABLE terms_pack ALTER COLUMN published_on SET NOT NULL`);
  }
}
