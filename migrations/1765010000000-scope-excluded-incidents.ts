import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whose time the cause that excludes an incident as a whole takes can be chosen; those on record
 * have that of their cause.
 */
export class ScopeExcludedIncidents1765010000000 implements MigrationInterface {
  name = 'ScopeExcludedIncidents1765010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE incident ADD COLUMN excluded_by_scope text`);
    // Of all providers at once, whatever the session may see.
    await runner.query(`
      ALTER TABLE incident ALTER COLUMN excluded_by_scope TYPE text
      USING CASE WHEN excluded_by IN ('PLANNED_INTERRUPTION', 'FORCE_MAJEURE') THEN 'SERVICE'
                 WHEN excluded_by IS NOT NULL THEN 'INCIDENT' END`);
    await runner.query(
      `ALTER TABLE incident ADD CONSTRAINT incident_excluded_by_scope_ck CHECK (excluded_by_scope IN ('INCIDENT', 'SERVICE'))`,
    );
    await runner.query(
      `ALTER TABLE incident ADD CONSTRAINT incident_excluded_by_ck CHECK ((excluded_by IS NULL) = (excluded_by_scope IS NULL))`,
    );
    await runner.query(`GRANT UPDATE (excluded_by_scope) ON incident TO astreinte_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE incident DROP CONSTRAINT incident_excluded_by_ck`);
    await runner.query(`ALTER TABLE incident DROP CONSTRAINT incident_excluded_by_scope_ck`);
    await runner.query(`ALTER TABLE incident DROP COLUMN excluded_by_scope`);
  }
}
