import type { MigrationInterface, QueryRunner } from 'typeorm';

const ENTRIES = `'OPENING', 'INVOICE', 'SET_OFF', 'PAYMENT', 'REVERSAL', 'DEFERRED_INCOME', 'DEFERRED_INCOME_RELEASE', 'ACCRUED_INCOME',
  'ACCRUED_INCOME_RELEASE', 'CREDITS_TO_ISSUE', 'CREDITS_TO_ISSUE_RELEASE', 'PENALTY_PROVISION', 'PENALTY_PROVISION_RELEASE'`;
const FACTS = `'INVOICE', 'SET_OFF', 'PAYMENT', 'REVERSAL'`;
const ADDED = `'WRITE_OFF', 'RECOVERY'`;

/** Debts that are written off: settled without money, with the VAT that is recovered. */
export class WriteOffInvoices1767000000762 implements MigrationInterface {
  name = 'WriteOffInvoices1767000000762';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE payment ADD COLUMN recovered_vat numeric(14, 2), ADD CONSTRAINT payment_write_off_ck CHECK (
        (method = 'WRITE_OFF') = (recovered_vat IS NOT NULL)
        AND (recovered_vat IS NULL OR (direction = 'RECEIVED' AND recovered_vat BETWEEN 0 AND amount)))`);
    await allow(runner, `${ENTRIES}, ${ADDED}`, `${FACTS}, ${ADDED}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await allow(runner, ENTRIES, FACTS);
    await runner.query(`ALTER TABLE payment DROP CONSTRAINT payment_write_off_ck, DROP COLUMN recovered_vat`);
  }
}

async function allow(runner: QueryRunner, entries: string, facts: string): Promise<void> {
  for (const [table, kinds] of [
    ['accounting_entry', entries],
    ['accounting_due', facts],
  ])
    await runner.query(`
      ALTER TABLE ${table} DROP CONSTRAINT ${table}_kind_ck, ADD CONSTRAINT ${table}_kind_ck CHECK (kind IN (${kinds}))`);
}
