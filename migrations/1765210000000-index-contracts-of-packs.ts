import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Contracts are found by their pack and the state that is recorded, in the order of lists. */
export class IndexContractsOfPacks1765210000000 implements MigrationInterface {
  name = 'IndexContractsOfPacks1765210000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX contract_terms_pack_ix`);
    await runner.query(
      `CREATE INDEX contract_terms_pack_ix ON contract (provider_id, terms_pack_id, terms_pack_version, status, id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX contract_terms_pack_ix`);
    await runner.query(
      `CREATE INDEX contract_terms_pack_ix ON contract (provider_id, terms_pack_id, terms_pack_version)`,
    );
  }
}
