import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addContractFacts, removeContractFacts } from './support/contract-facts';
import { byStaff, grantColumns, guardWrites } from './support/guarded-table';
import { dropTables, protectTable, visibleTo } from './support/tenant-table';

/** Maintenance is planned; what it interrupts is a fact of its contract. */
export class PlanMaintenance1766000000000 implements MigrationInterface {
  name = 'PlanMaintenance1766000000000';

  async up(runner: QueryRunner): Promise<void> {
    await addContractFacts(runner, ['MAINTENANCE']);
    await runner.query(`
      CREATE TABLE maintenance (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        description text NOT NULL,
        starts_at timestamptz(0) NOT NULL,
        ends_at timestamptz(0) NOT NULL,
        asset_ids uuid[] NOT NULL,
        module_ids uuid[] NOT NULL,
        closes_access boolean NOT NULL,
        announced_at timestamptz(0),
        told_contact_id uuid,
        contact_id uuid,
        consulted_at timestamptz(0),
        agreed_at timestamptz(0),
        state text NOT NULL,
        reason text,
        began_at timestamptz(0),
        finished_at timestamptz(0),
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT maintenance_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT maintenance_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT maintenance_contact_fk FOREIGN KEY (provider_id, contact_id) REFERENCES contact (provider_id, id),
        CONSTRAINT maintenance_told_fk FOREIGN KEY (provider_id, told_contact_id) REFERENCES contact (provider_id, id),
        CONSTRAINT maintenance_state_ck CHECK (state IN ('PLANNED', 'DONE', 'CANCELLED')),
        CONSTRAINT maintenance_times_ck CHECK (ends_at > starts_at AND finished_at > began_at),
        CONSTRAINT maintenance_contact_ck CHECK (contact_id IS NOT NULL OR (consulted_at IS NULL AND agreed_at IS NULL))
      )`);
    await runner.query(`CREATE INDEX maintenance_contract_ix ON maintenance (provider_id, contract_id, starts_at, id)`);
    await runner.query(`CREATE INDEX maintenance_contact_ix ON maintenance (provider_id, contact_id)`);
    await runner.query(`CREATE INDEX maintenance_told_ix ON maintenance (provider_id, told_contact_id)`);
    await protectTable(runner, 'maintenance', 'update', visibleTo.contractParties);
    await guardWrites(runner, 'maintenance', { insert: byStaff, update: byStaff });
    await grantColumns(runner, 'maintenance', [
      ...['starts_at', 'ends_at', 'announced_at', 'told_contact_id', 'contact_id', 'consulted_at', 'agreed_at'],
      ...['state', 'reason', 'began_at', 'finished_at'],
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON maintenance`);
    await dropTables(runner, ['maintenance']);
    await removeContractFacts(runner, ['MAINTENANCE']);
  }
}
