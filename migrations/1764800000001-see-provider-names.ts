import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The operator's commands may see which providers there are, so that one is not made twice by
 * mistake. No request of the API sets `astreinte.operator`: a provider goes on seeing itself alone.
 */
export class SeeProviderNames1764800000001 implements MigrationInterface {
  name = 'SeeProviderNames1764800000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE POLICY operator ON provider FOR SELECT USING ((SELECT current_setting('astreinte.operator', true)) = 'yes')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY operator ON provider`);
  }
}
