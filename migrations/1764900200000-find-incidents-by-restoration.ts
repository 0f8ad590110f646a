import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Incidents of a contract by their restoration: those that were still down at some time are found
 * without reading all that were ever restored; their excluded periods likewise.
 */
export class FindIncidentsByRestoration1764900200000 implements MigrationInterface {
  name = 'FindIncidentsByRestoration1764900200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX incident_contract_restored_ix ON incident (provider_id, contract_id, restored_at)`,
    );
    await runner.query(
      `CREATE INDEX excluded_period_contract_ix ON excluded_period (provider_id, contract_id, started_at)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX excluded_period_contract_ix`);
    await runner.query(`DROP INDEX incident_contract_restored_ix`);
  }
}
