import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantColumns } from './support/guarded-table';

const SENT = ['state', 'attempts', 'next_attempt_at', 'claimed_until', 'sent_at', 'failure', 'updated_at'];

/** Notices sent by other means than e-mail, with proof; contracts have reminders to come. */
export class RemindClients1766500300000 implements MigrationInterface {
  name = 'RemindClients1766500300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE notice ADD COLUMN proof text`);
    await addressed(runner, `(state = 'UNADDRESSED') = (address IS NULL AND proof IS NULL)`);
    await grantColumns(runner, 'notice', [...SENT, 'proof']);
    // Time looks at all contracts once more, to know when to remind of what.
    await runner.query(`UPDATE contract SET next_due_on = least(next_due_on, current_date)
      WHERE status IN ('ACTIVE', 'SUSPENDED', 'NOTICE_GIVEN', 'ENDED', 'TERMINATED', 'EXPIRED')`);
  }

  /** Fails once a notice without an address was sent: that could not be told any more. */
  async down(runner: QueryRunner): Promise<void> {
    await addressed(runner, `(state = 'UNADDRESSED') = (address IS NULL)`);
    await runner.query(`REVOKE UPDATE (proof) ON notice FROM astreinte_api`);
    await runner.query(`ALTER TABLE notice DROP COLUMN proof`);
  }
}

async function addressed(runner: QueryRunner, check: string): Promise<void> {
  await runner.query(`ALTER TABLE notice DROP CONSTRAINT notice_address_ck`);
  await runner.query(`ALTER TABLE notice ADD CONSTRAINT notice_address_ck CHECK (${check})`);
}
