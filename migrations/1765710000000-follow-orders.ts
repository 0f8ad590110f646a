import type { MigrationInterface, QueryRunner } from 'typeorm';

const FACTS = `'TERMS_PACK', 'STATUS', 'TERM', 'CLIENT', 'INVOICING', 'BILLING_PERIOD', 'MODULE', 'PRICE', 'OVERRIDE', 'HOURLY_RATE', 'NOTICE', 'USERS'`;

/**
 * Orders for the next term, and what becomes of the client's data at the end, are facts of a
 * contract.
 */
export class FollowOrders1765710000000 implements MigrationInterface {
  name = 'FollowOrders1765710000000';

  async up(runner: QueryRunner): Promise<void> {
    await replaceFacts(runner, `${FACTS}, 'ORDER', 'REVERSIBILITY', 'ERASURE'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // What was said of them cannot be said any more.
    await runner.query(`ALTER TABLE contract_version NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE contract_version DISABLE TRIGGER USER`);
    await runner.query(`DELETE FROM contract_version WHERE fact IN ('ORDER', 'REVERSIBILITY', 'ERASURE')`);
    await runner.query(`ALTER TABLE contract_version ENABLE TRIGGER USER`);
    await runner.query(`ALTER TABLE contract_version FORCE ROW LEVEL SECURITY`);
    await replaceFacts(runner, FACTS);
  }
}

async function replaceFacts(runner: QueryRunner, facts: string): Promise<void> {
  await runner.query(`ALTER TABLE contract_version DROP CONSTRAINT contract_version_fact_ck`);
  await runner.query(`ALTER TABLE contract_version ADD CONSTRAINT contract_version_fact_ck CHECK (fact IN (${facts}))`);
}
