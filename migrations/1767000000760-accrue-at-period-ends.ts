import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'OPENING', 'INVOICE', 'SET_OFF', 'PAYMENT', 'REVERSAL', 'DEFERRED_INCOME', 'DEFERRED_INCOME_RELEASE'`;
const ADDED = `'ACCRUED_INCOME', 'ACCRUED_INCOME_RELEASE', 'CREDITS_TO_ISSUE', 'CREDITS_TO_ISSUE_RELEASE',
  'PENALTY_PROVISION', 'PENALTY_PROVISION_RELEASE'`;

/** Entries of what was done by the end of a period and is on no document, and of provisions. */
export class AccrueAtPeriodEnds1767000000760 implements MigrationInterface {
  name = 'AccrueAtPeriodEnds1767000000760';

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `${BEFORE}, ${ADDED}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allow(runner, BEFORE);
  }
}

async function allow(runner: QueryRunner, kinds: string): Promise<void> {
  await runner.query(`ALTER TABLE accounting_entry DROP CONSTRAINT accounting_entry_kind_ck`);
  await runner.query(`ALTER TABLE accounting_entry ADD CONSTRAINT accounting_entry_kind_ck CHECK (kind IN (${kinds}))`);
}
