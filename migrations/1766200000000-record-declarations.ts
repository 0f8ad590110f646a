import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorKind, actorName, grantColumns, guardWrites, letPartiesRecord } from './support/guarded-table';
import { dropTables, protectTable, visibleTo } from './support/tenant-table';

const CHANGING = [
  'awaits',
  'accepted',
  'answered_at',
  'answered_by',
  'answer',
  'ended_at',
  'withdrawn_at',
  'withdrawal_reason',
  'updated_at',
];
/** Each side records its own statements under its own name; the staff also the client's. */
const OWN = `SEEN AND recorded_by = ${actorKind} AND author = ${actorName} AND (side = 'CLIENT' OR ${actorKind} = 'PROVIDER')`;
/** And ends or withdraws them, and answers those that wait for it. */
const CHANGED = `SEEN AND (${actorKind} = 'PROVIDER' OR side = 'CLIENT' OR awaits = 'CLIENT')`;

/** The facts of a contract that are recorded, shown and dated. */
export class RecordDeclarations1766200000000 implements MigrationInterface {
  name = 'RecordDeclarations1766200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE declaration (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        kind text NOT NULL,
        side text NOT NULL,
        awaits text,
        text text NOT NULL,
        person text,
        reference text,
        asset_id uuid,
        incident_id uuid,
        follows_id uuid,
        amount numeric(14,2),
        currency text NOT NULL,
        salary_years integer,
        declared_at timestamptz(0) NOT NULL,
        starts_at timestamptz(0) NOT NULL,
        ends_at timestamptz(0),
        ended_at timestamptz(0),
        accepted boolean,
        answered_at timestamptz(0),
        answered_by text,
        answer text,
        withdrawn_at timestamptz(6),
        withdrawal_reason text,
        recorded_by text NOT NULL,
        author text NOT NULL,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT declaration_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT declaration_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT declaration_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT declaration_asset_fk FOREIGN KEY (provider_id, contract_id, asset_id)
          REFERENCES asset (provider_id, contract_id, id),
        CONSTRAINT declaration_incident_fk FOREIGN KEY (provider_id, contract_id, incident_id)
          REFERENCES incident (provider_id, contract_id, id),
        CONSTRAINT declaration_follows_fk FOREIGN KEY (provider_id, contract_id, follows_id)
          REFERENCES declaration (provider_id, contract_id, id),
        CONSTRAINT declaration_answered_ck CHECK ((accepted IS NULL) = (answered_at IS NULL))
      )`);
    await runner.query(`CREATE INDEX declaration_contract_ix ON declaration (provider_id, contract_id, starts_at, id)`);
    await runner.query(`CREATE INDEX declaration_asset_ix ON declaration (provider_id, asset_id)`);
    await runner.query(`CREATE INDEX declaration_incident_ix ON declaration (provider_id, incident_id, starts_at, id)`);
    await runner.query(`CREATE INDEX declaration_follows_ix ON declaration (provider_id, follows_id, id)`);
    await protectTable(runner, 'declaration', 'update', visibleTo.contractParties);
    await guardWrites(runner, 'declaration', { insert: OWN, update: CHANGED, becomes: 'SEEN' });
    await grantColumns(runner, 'declaration', CHANGING);
    await letPartiesRecord(runner, 'declaring', [
      'DECLARATION_RECORDED',
      'DECLARATION_ANSWERED',
      'DECLARATION_ENDED',
      'DECLARATION_WITHDRAWN',
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY declaring ON event`);
    await dropTables(runner, ['declaration']);
  }
}
