import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Amendments of the provider alone, announced on a day. */
export class AnnounceTerms1766300100000 implements MigrationInterface {
  name = 'AnnounceTerms1766300100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE contract_amendment ADD COLUMN announced_on date`);
    await replaceKinds(runner, `kind IN ('AGREED', 'ONE_SIDED') AND (kind = 'ONE_SIDED') = (announced_on IS NOT NULL)`);
  }

  /** Fails once there is an amendment of another kind, which could not be told any more. */
  async down(runner: QueryRunner): Promise<void> {
    await replaceKinds(runner, `kind = 'AGREED'`);
    await runner.query(`ALTER TABLE contract_amendment DROP COLUMN announced_on`);
  }
}

async function replaceKinds(runner: QueryRunner, check: string): Promise<void> {
  await runner.query(`ALTER TABLE contract_amendment DROP CONSTRAINT contract_amendment_kind_ck`);
  await runner.query(`ALTER TABLE contract_amendment ADD CONSTRAINT contract_amendment_kind_ck CHECK (${check})`);
}
