import type { MigrationInterface, QueryRunner } from 'typeorm';

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
    await runner.query(`
      CREATE OR REPLACE FUNCTION refuse_penalty_edit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'a penalty is never deleted: reverse it' USING ERRCODE = 'AS001';
        END IF;
        IF (NEW.provider_id, NEW.id, NEW.contract_id, NEW.number, NEW.module_id, NEW.incident_id, NEW.policy_key,
            NEW.commitment_key, NEW.kind, NEW.year, NEW.amount, NEW.currency, NEW.breached_at, NEW.assessed_at, NEW.cap_uses, NEW.explanation, NEW.credited)
           IS DISTINCT FROM
           (OLD.provider_id, OLD.id, OLD.contract_id, OLD.number, OLD.module_id, OLD.incident_id, OLD.policy_key,
            OLD.commitment_key, OLD.kind, OLD.year, OLD.amount, OLD.currency, OLD.breached_at, OLD.assessed_at, OLD.cap_uses, OLD.explanation, OLD.credited)
        THEN
          RAISE EXCEPTION 'an assessed penalty is never edited: reverse it and assess anew' USING ERRCODE = 'AS001';
        END IF;
        RETURN NEW;
      END $$`);
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
    await runner.query(`
      CREATE OR REPLACE FUNCTION refuse_penalty_edit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' THEN
          RAISE EXCEPTION 'a penalty is never deleted: reverse it' USING ERRCODE = 'AS001';
        END IF;
        IF (NEW.provider_id, NEW.id, NEW.contract_id, NEW.number, NEW.module_id, NEW.incident_id, NEW.policy_key,
            NEW.commitment_key, NEW.kind, NEW.year, NEW.amount, NEW.currency, NEW.breached_at, NEW.assessed_at, NEW.cap_uses, NEW.explanation)
           IS DISTINCT FROM
           (OLD.provider_id, OLD.id, OLD.contract_id, OLD.number, OLD.module_id, OLD.incident_id, OLD.policy_key,
            OLD.commitment_key, OLD.kind, OLD.year, OLD.amount, OLD.currency, OLD.breached_at, OLD.assessed_at, OLD.cap_uses, OLD.explanation)
        THEN
          RAISE EXCEPTION 'an assessed penalty is never edited: reverse it and assess anew' USING ERRCODE = 'AS001';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`ALTER TABLE penalty DROP CONSTRAINT penalty_credited_ck`);
    await runner.query(`ALTER TABLE penalty DROP COLUMN credited`);
  }
}
