import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protectTable, visibleTo } from './support/tenant-table';

/**
 * What starts and stops the clocks that no call starts: the disinfection tool of a virus infection,
 * and the order of a module's service with its commissioning.
 */
export class RecordCommissioning1764990000000 implements MigrationInterface {
  name = 'RecordCommissioning1764990000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE incident ADD COLUMN disinfection_tool_at timestamptz(0)`);
    await runner.query(`
      CREATE TABLE commissioning (
        provider_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        module_id uuid NOT NULL,
        order_validated_at timestamptz(0) NOT NULL,
        commissioned_at timestamptz(0),
        CONSTRAINT commissioning_pk PRIMARY KEY (provider_id, module_id),
        CONSTRAINT commissioning_module_fk FOREIGN KEY (provider_id, contract_id, module_id)
          REFERENCES service_module (provider_id, contract_id, id),
        CONSTRAINT commissioning_times_ck CHECK (commissioned_at >= order_validated_at)
      )`);
    await runner.query(`CREATE INDEX commissioning_contract_ix ON commissioning (provider_id, contract_id, module_id)`);
    await protectTable(runner, 'commissioning', 'update', visibleTo.contractParties);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY tenant ON commissioning`);
    await runner.query(`DROP TABLE commissioning`);
    await runner.query(`ALTER TABLE incident DROP COLUMN disinfection_tool_at`);
  }
}
