import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  actorKind,
  byStaff,
  currentPartner,
  grantColumns,
  guardWrites,
  letPartiesRecord,
} from './support/guarded-table';
import { dropTables, protectTable, provider, visibleTo } from './support/tenant-table';

/** What the staff's answer changes, and who withdraws what it raised. */
const ENDED = ['answer', 'answered_at', 'answered_by', 'correction_id', 'outcome', 'updated_at'];

/** What the asking partner or client raised on contracts that it sees. */
const ofOwnSide =
  `provider_id = ${provider} AND ${actorKind} <> 'PROVIDER' AND SEEN AND raised_by = ${actorKind} ` +
  `AND partner_id IS NOT DISTINCT FROM ${currentPartner}`;

/** Disputes of adjustments by the partners and clients to whom they are shown. */
export class DisputeAdjustments1767000000740 implements MigrationInterface {
  name = 'DisputeAdjustments1767000000740';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE adjustment_dispute (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        adjustment_id uuid NOT NULL,
        raised_by text NOT NULL,
        partner_id uuid,
        author text NOT NULL,
        reason text NOT NULL,
        expected_amount numeric(14,2),
        currency text NOT NULL,
        outcome text,
        answer text,
        answered_by text,
        answered_at timestamptz(6),
        correction_id uuid,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT adjustment_dispute_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT adjustment_dispute_adjustment_fk FOREIGN KEY (provider_id, contract_id, adjustment_id)
          REFERENCES billing_adjustment (provider_id, contract_id, id),
        CONSTRAINT adjustment_dispute_correction_fk FOREIGN KEY (provider_id, contract_id, correction_id)
          REFERENCES billing_adjustment (provider_id, contract_id, id),
        CONSTRAINT adjustment_dispute_partner_fk FOREIGN KEY (provider_id, partner_id) REFERENCES partner (provider_id, id),
        CONSTRAINT adjustment_dispute_raised_ck
          CHECK (raised_by IN ('PARTNER', 'CLIENT') AND (raised_by = 'PARTNER') = (partner_id IS NOT NULL)),
        CONSTRAINT adjustment_dispute_outcome_ck CHECK (outcome IN ('UPHELD', 'REJECTED', 'WITHDRAWN')),
        CONSTRAINT adjustment_dispute_answered_ck CHECK (
          (outcome IS NULL) = (answered_at IS NULL) AND (outcome IS NULL) = (answer IS NULL) AND (outcome IS NULL) = (answered_by IS NULL)),
        CONSTRAINT adjustment_dispute_correction_ck
          CHECK ((outcome IS NOT DISTINCT FROM 'UPHELD') = (correction_id IS NOT NULL))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX adjustment_dispute_open_uq ON adjustment_dispute (provider_id, adjustment_id) WHERE outcome IS NULL`,
    );
    await runner.query(
      `CREATE INDEX adjustment_dispute_open_ix ON adjustment_dispute (provider_id, created_at, id) WHERE outcome IS NULL`,
    );
    await runner.query(
      `CREATE INDEX adjustment_dispute_adjustment_ix ON adjustment_dispute (provider_id, adjustment_id, created_at, id)`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX adjustment_dispute_correction_uq ON adjustment_dispute (provider_id, correction_id)`,
    );
    await runner.query(`CREATE INDEX adjustment_dispute_partner_ix ON adjustment_dispute (provider_id, partner_id)`);
    await protectTable(runner, 'adjustment_dispute', 'update', visibleTo.contractParties);
    await guardWrites(runner, 'adjustment_dispute', {
      insert: `${ofOwnSide} AND outcome IS NULL`,
      update: `((${byStaff}) OR (${ofOwnSide})) AND outcome IS NULL`,
      becomes:
        `(${byStaff} AND outcome IS DISTINCT FROM 'WITHDRAWN') ` +
        `OR (${ofOwnSide} AND coalesce(outcome, 'WITHDRAWN') = 'WITHDRAWN')`,
    });
    await grantColumns(runner, 'adjustment_dispute', ENDED);
    await letPartiesRecord(runner, 'disputing_adjustments', ['ADJUSTMENT_DISPUTED', 'ADJUSTMENT_DISPUTE_WITHDRAWN']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY disputing_adjustments ON event`);
    for (const policy of ['adding', 'removing', 'changing'])
      await runner.query(`DROP POLICY ${policy} ON adjustment_dispute`);
    await dropTables(runner, ['adjustment_dispute']);
  }
}
