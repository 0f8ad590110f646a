import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose time an excluded period takes can be chosen; those on record have that of their cause. */
export class ScopeExclusions1764990100000 implements MigrationInterface {
  name = 'ScopeExclusions1764990100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE excluded_period ADD COLUMN scope text`);
    // Of all providers at once, whatever the session may see.
    await runner.query(`
      ALTER TABLE excluded_period ALTER COLUMN scope TYPE text
      USING CASE WHEN cause IN ('PLANNED_INTERRUPTION', 'FORCE_MAJEURE') THEN 'SERVICE' ELSE 'INCIDENT' END`);
    await runner.query(`ALTER TABLE excluded_period ALTER COLUMN scope SET NOT NULL`);
    await runner.query(
      `ALTER TABLE excluded_period ADD CONSTRAINT excluded_period_scope_ck CHECK (scope IN ('INCIDENT', 'SERVICE'))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE excluded_period DROP CONSTRAINT excluded_period_scope_ck`);
    await runner.query(`ALTER TABLE excluded_period DROP COLUMN scope`);
  }
}
