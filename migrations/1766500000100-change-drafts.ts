import type { MigrationInterface, QueryRunner } from 'typeorm';

const CONTRACT_COLUMNS = 'number, starts_on, currency';
const MODULE_COLUMNS = 'position, code, mode, label_en, label_fr, hosting, currency';

/**
 * A draft can be changed in all that it was created with. Facts have their versions; what is said
 * by rows alone follows while it is a draft.
 */
export class ChangeDrafts1766500000100 implements MigrationInterface {
  name = 'ChangeDrafts1766500000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`GRANT UPDATE (${CONTRACT_COLUMNS}) ON contract TO astreinte_api`);
    await runner.query(`GRANT UPDATE (${MODULE_COLUMNS}) ON service_module TO astreinte_api`);
    await runner.query(`
      CREATE FUNCTION keep_contract_once_signed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'DRAFT' AND (OLD.number, OLD.starts_on, OLD.currency) IS DISTINCT FROM (NEW.number, NEW.starts_on, NEW.currency) THEN
          RAISE EXCEPTION 'the number, first day and currency of a contract change only while it is a draft';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(
      `CREATE TRIGGER contract_keep_once_signed BEFORE UPDATE OF number, starts_on, currency ON contract
       FOR EACH ROW EXECUTE FUNCTION keep_contract_once_signed()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER contract_keep_once_signed ON contract`);
    await runner.query(`DROP FUNCTION keep_contract_once_signed()`);
    await runner.query(`REVOKE UPDATE (${CONTRACT_COLUMNS}) ON contract FROM astreinte_api`);
    await runner.query(`REVOKE UPDATE (${MODULE_COLUMNS}) ON service_module FROM astreinte_api`);
  }
}
