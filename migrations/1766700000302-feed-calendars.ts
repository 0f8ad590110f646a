import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ofOwnProvider, ownParty, signed } from './support/guarded-table';

/** A key may open a calendar of days to come, and then nothing else. */
export class FeedCalendars1766700000302 implements MigrationInterface {
  name = 'FeedCalendars1766700000302';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE api_key ADD COLUMN calendar jsonb`);
    await runner.query(
      `CREATE INDEX api_key_calendar_ix ON api_key (provider_id, party_id, id) WHERE calendar IS NOT NULL`,
    );
    // As partners and clients record their other keys.
    await runner.query(`
      CREATE POLICY issuing_calendars ON event FOR INSERT WITH CHECK (
        ${ofOwnProvider} AND ${signed} AND kind = 'CALENDAR_KEY_ISSUED' AND subject_kind = 'api_key'
        AND subject_id IN (SELECT k.id FROM api_key k WHERE k.party_id = ${ownParty}))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY issuing_calendars ON event`);
    await runner.query(`DROP INDEX api_key_calendar_ix`);
    await runner.query(`ALTER TABLE api_key DROP COLUMN calendar`);
  }
}
