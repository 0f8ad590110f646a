import type { MigrationInterface, QueryRunner } from 'typeorm';

const EDITED = `
  provider_id, id, contract_id, number, module_id, incident_id, policy_key, commitment_key, kind, year, amount, currency,
  breached_at, assessed_at, cap_uses, explanation`
  .split(',')
  .map((column) => column.trim());

/** The trigger that keeps an assessed penalty as it was, for some columns. */
const refusing = (columns: readonly string[]): string => `
  CREATE OR REPLACE FUNCTION refuse_penalty_edit() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' THEN
      RAISE EXCEPTION 'a penalty is never deleted: reverse it' USING ERRCODE = 'AS001';
    END IF;
    IF (${columns.map((column) => `NEW.${column}`).join(', ')})
       IS DISTINCT FROM
       (${columns.map((column) => `OLD.${column}`).join(', ')})
    THEN
      RAISE EXCEPTION 'an assessed penalty is never edited: reverse it and assess anew' USING ERRCODE = 'AS001';
    END IF;
    RETURN NEW;
  END $$`;

/**
 * A penalty that is assessed anew knows what was credited for its breach before, so that its
 * acceptance credits the rest; a year may have several budgets under one policy.
 */
export class CarryClaims1764901000000 implements MigrationInterface {
  name = 'CarryClaims1764901000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE penalty ADD COLUMN credited numeric(14,2) NOT NULL DEFAULT 0`);
    await runner.query(`ALTER TABLE penalty ALTER COLUMN credited DROP DEFAULT`);
    await runner.query(
      `ALTER TABLE penalty ADD CONSTRAINT penalty_credited_ck CHECK (credited >= 0 AND credited <= amount)`,
    );
    await runner.query(refusing([...EDITED, 'credited']));
    await runner.query(`DROP INDEX penalty_live_year_uq`);
    await runner.query(
      `CREATE UNIQUE INDEX penalty_live_year_uq ON penalty (provider_id, contract_id, policy_key, commitment_key, year) WHERE status <> 'REVERSED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX penalty_live_year_uq`);
    await runner.query(
      `CREATE UNIQUE INDEX penalty_live_year_uq ON penalty (provider_id, contract_id, policy_key, year) WHERE status <> 'REVERSED'`,
    );
    await runner.query(refusing(EDITED));
    await runner.query(`ALTER TABLE penalty DROP CONSTRAINT penalty_credited_ck`);
    await runner.query(`ALTER TABLE penalty DROP COLUMN credited`);
  }
}
