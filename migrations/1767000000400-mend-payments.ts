import type { MigrationInterface, QueryRunner } from 'typeorm';
import { currentPartner } from './support/tenant-table';

const OPEN = `open_amount BETWEEN least(total_including_tax, 0) AND greatest(total_including_tax, 0)`;
const LEFT = `amount > 0 AND CASE WHEN reversed_on IS NULL THEN left_amount BETWEEN 0 AND amount
  ELSE left_amount BETWEEN -amount AND 0 END`;

/**
 * Who recorded a payment, and that it is reversed once, a partner's by itself alone; what is open
 * of a document is never more than its total; what was refunded of a payment that the bank then
 * returned is owed back.
 */
export class MendPayments1767000000400 implements MigrationInterface {
  name = 'MendPayments1767000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE payment ADD partner_id uuid`);
    await runner.query(`ALTER TABLE payment ADD CONSTRAINT payment_partner_fk
      FOREIGN KEY (provider_id, partner_id) REFERENCES partner (provider_id, id)`);
    await runner.query(`CREATE INDEX payment_partner_ix ON payment (provider_id, partner_id)`);
    await runner.query(`CREATE INDEX payment_all_left_ix ON payment (provider_id, id) WHERE left_amount > 0`);
    await runner.query(`DROP INDEX payment_left_ix`);
    await runner.query(`CREATE INDEX payment_left_ix ON payment (provider_id, client_id, id) WHERE left_amount > 0`);
    await runner.query(`CREATE INDEX payment_back_ix ON payment (provider_id, client_id, id) WHERE left_amount < 0`);
    await runner.query(`ALTER TABLE payment DROP CONSTRAINT payment_amount_ck`);
    await runner.query(`ALTER TABLE payment ADD CONSTRAINT payment_amount_ck CHECK (${LEFT})`);
    await runner.query(`ALTER TABLE invoice ADD CONSTRAINT invoice_open_ck CHECK (${OPEN})`);
    await runner.query(`
      CREATE FUNCTION refuse_second_reversal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.reversed_on IS NOT NULL THEN
          RAISE EXCEPTION 'payment % was reversed', OLD.id USING ERRCODE = 'insufficient_privilege';
        END IF;
        IF ${currentPartner} IS NOT NULL AND OLD.partner_id IS DISTINCT FROM ${currentPartner} THEN
          RAISE EXCEPTION 'payment % was recorded by somebody else', OLD.id USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TRIGGER payment_reversed_once BEFORE UPDATE ON payment FOR EACH ROW
        WHEN (NEW.reversed_on IS DISTINCT FROM OLD.reversed_on OR NEW.reversal_reason IS DISTINCT FROM OLD.reversal_reason
          OR NEW.reversal_note IS DISTINCT FROM OLD.reversal_note)
        EXECUTE FUNCTION refuse_second_reversal()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER payment_reversed_once ON payment`);
    await runner.query(`DROP FUNCTION refuse_second_reversal()`);
    await runner.query(`ALTER TABLE invoice DROP CONSTRAINT invoice_open_ck`);
    await runner.query(`ALTER TABLE payment DROP CONSTRAINT payment_amount_ck`);
    await runner.query(`ALTER TABLE payment ADD CONSTRAINT payment_amount_ck
      CHECK (amount > 0 AND left_amount >= 0 AND left_amount <= amount)`);
    for (const index of ['back', 'left', 'all_left', 'partner']) await runner.query(`DROP INDEX payment_${index}_ix`);
    await runner.query(`CREATE INDEX payment_left_ix ON payment (provider_id, client_id, id) WHERE left_amount <> 0`);
    await runner.query(`ALTER TABLE payment DROP CONSTRAINT payment_partner_fk`);
    await runner.query(`ALTER TABLE payment DROP COLUMN partner_id`);
  }
}
