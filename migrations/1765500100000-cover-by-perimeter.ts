import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, grantColumns, guardWrites, letPartiesRecord } from './support/guarded-table';
import { dropTables, protectTable, visibleTo } from './support/tenant-table';

const COVER = ['perimeter', 'validated_on', 'validation', 'excluded_from'] as const;

/**
 * Assets stand inside or outside the technical perimeter; recommendations for them, and what
 * follows when they are not followed; changes that clients ask for, or make without leave.
 */
export class CoverByPerimeter1765500100000 implements MigrationInterface {
  name = 'CoverByPerimeter1765500100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE asset ADD COLUMN perimeter text`);
    await runner.query(`ALTER TABLE asset ADD COLUMN validated_on date`);
    await runner.query(`ALTER TABLE asset ADD COLUMN validation text`);
    await runner.query(`ALTER TABLE asset ADD COLUMN excluded_from date`);
    await runner.query(`ALTER TABLE asset NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`UPDATE asset SET perimeter = 'INSIDE'`);
    await runner.query(`ALTER TABLE asset FORCE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE asset ALTER COLUMN perimeter SET NOT NULL`);
    await runner.query(
      `ALTER TABLE asset ADD CONSTRAINT asset_perimeter_ck CHECK (perimeter IN ('INSIDE', 'OUTSIDE', 'OUTSIDE_VALIDATED'))`,
    );
    await runner.query(`GRANT UPDATE (${COVER.join(', ')}) ON asset TO astreinte_api`);

    await runner.query(`
      CREATE TABLE recommendation (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        asset_id uuid NOT NULL,
        recommendation text NOT NULL,
        issued_on date NOT NULL,
        follow_by date,
        state text NOT NULL,
        closed_on date,
        note text,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT recommendation_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT recommendation_asset_fk FOREIGN KEY (provider_id, contract_id, asset_id)
          REFERENCES asset (provider_id, contract_id, id),
        CONSTRAINT recommendation_state_ck CHECK (state IN ('OPEN', 'FOLLOWED', 'NOT_FOLLOWED'))
      )`);
    await runner.query(`CREATE INDEX recommendation_contract_ix ON recommendation (provider_id, contract_id, id)`);
    await runner.query(`CREATE INDEX recommendation_asset_ix ON recommendation (provider_id, asset_id, id)`);
    await protectTable(runner, 'recommendation', 'update', visibleTo.contractParties);
    await guardWrites(runner, 'recommendation', { insert: byStaff, update: byStaff });
    await grantColumns(runner, 'recommendation', ['state', 'closed_on', 'note']);

    await runner.query(`
      CREATE TABLE change_request (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        asset_id uuid,
        description text NOT NULL,
        state text NOT NULL,
        reason text,
        made_at timestamptz(0),
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT change_request_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT change_request_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT change_request_asset_fk FOREIGN KEY (provider_id, contract_id, asset_id)
          REFERENCES asset (provider_id, contract_id, id),
        CONSTRAINT change_request_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT change_request_state_ck CHECK (state IN ('REQUESTED', 'GRANTED', 'REFUSED', 'UNAUTHORISED'))
      )`);
    await runner.query(`CREATE INDEX change_request_asset_ix ON change_request (provider_id, asset_id, id)`);
    await protectTable(runner, 'change_request', 'update', visibleTo.contractParties);
    await guardWrites(runner, 'change_request', {
      insert: `SEEN AND (${byStaff} OR state = 'REQUESTED')`,
      update: byStaff,
    });
    await grantColumns(runner, 'change_request', ['state', 'reason']);
    await letPartiesRecord(runner, 'asking_for_changes', ['CHANGE_REQUESTED']);

    await runner.query(`ALTER TABLE excluded_period ADD COLUMN change_id uuid`);
    await runner.query(`
      ALTER TABLE excluded_period ADD CONSTRAINT excluded_period_change_fk FOREIGN KEY (provider_id, contract_id, change_id)
        REFERENCES change_request (provider_id, contract_id, id)`);
    await runner.query(
      `CREATE INDEX excluded_period_change_ix ON excluded_period (provider_id, contract_id, change_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE excluded_period DROP COLUMN change_id`);
    await runner.query(`DROP POLICY asking_for_changes ON event`);
    for (const table of ['recommendation', 'change_request'])
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, ['recommendation', 'change_request']);
    for (const column of COVER) await runner.query(`ALTER TABLE asset DROP COLUMN ${column}`);
  }
}
