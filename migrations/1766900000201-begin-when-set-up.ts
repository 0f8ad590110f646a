import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `
      CREATE OR REPLACE FUNCTION keep_contract_once_signed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'DRAFT' AND (OLD.number, OLD.starts_on, OLD.currency) IS DISTINCT FROM (NEW.number, NEW.starts_on, NEW.currency) THEN
          RAISE EXCEPTION 'the number, first day and currency of a contract change only while it is a draft';
        END IF;
        RETURN NEW;
      END $$`;

const AFTER = `
      CREATE OR REPLACE FUNCTION keep_contract_once_signed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status <> 'DRAFT' AND (OLD.number, OLD.currency) IS DISTINCT FROM (NEW.number, NEW.currency) THEN
          RAISE EXCEPTION 'the number and currency of a contract change only while it is a draft';
        END IF;
        IF OLD.status NOT IN ('DRAFT', 'SIGNED') AND OLD.starts_on IS DISTINCT FROM NEW.starts_on THEN
          RAISE EXCEPTION 'the first day of a contract changes only before it is in force';
        END IF;
        RETURN NEW;
      END $$`;

/** A signed contract may begin on another day than was agreed: that on which it is set up. */
export class BeginWhenSetUp1766900000201 implements MigrationInterface {
  name = 'BeginWhenSetUp1766900000201';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AFTER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(BEFORE);
  }
}
