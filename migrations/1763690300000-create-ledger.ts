import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

/**
 * The double-entry ledger of each contract: append-only, numbered without gaps, chained by hashes.
 */
export class CreateLedger1763690300000 implements MigrationInterface {
  name = 'CreateLedger1763690300000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ledger_transaction (
        provider_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        sequence integer NOT NULL,
        kind text NOT NULL,
        currency text NOT NULL,
        posting_count integer NOT NULL,
        cause_kind text NOT NULL,
        cause_id uuid NOT NULL,
        idempotency_key text NOT NULL,
        recorded_at timestamptz(0) NOT NULL,
        recorded_by text NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT ledger_transaction_pk PRIMARY KEY (provider_id, contract_id, sequence),
        CONSTRAINT ledger_transaction_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT ledger_transaction_currency_uq UNIQUE (provider_id, contract_id, sequence, currency),
        CONSTRAINT ledger_transaction_key_uq UNIQUE (provider_id, contract_id, idempotency_key),
        CONSTRAINT ledger_transaction_sequence_ck CHECK (sequence >= 1),
        CONSTRAINT ledger_transaction_postings_ck CHECK (posting_count >= 1)
      )`);
    await runner.query(`
      CREATE TABLE ledger_posting (
        provider_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        sequence integer NOT NULL,
        line integer NOT NULL,
        debit_account text NOT NULL,
        credit_account text NOT NULL,
        amount numeric(14,2) NOT NULL,
        currency text NOT NULL,
        CONSTRAINT ledger_posting_pk PRIMARY KEY (provider_id, contract_id, sequence, line),
        CONSTRAINT ledger_posting_transaction_fk FOREIGN KEY (provider_id, contract_id, sequence, currency)
          REFERENCES ledger_transaction (provider_id, contract_id, sequence, currency),
        CONSTRAINT ledger_posting_amount_ck CHECK (amount > 0),
        CONSTRAINT ledger_posting_sides_ck CHECK (debit_account <> credit_account)
      )`);
    // No gap and no second branch: a transaction follows the last one and names its hash.
    await runner.query(`
      CREATE FUNCTION check_ledger_sequence() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE before record;
      BEGIN
        SELECT sequence, hash INTO before FROM ledger_transaction t
          WHERE t.provider_id = NEW.provider_id AND t.contract_id = NEW.contract_id ORDER BY sequence DESC LIMIT 1;
        IF NEW.sequence <> coalesce(before.sequence, 0) + 1 THEN
          RAISE EXCEPTION 'ledger transaction % does not follow %', NEW.sequence, coalesce(before.sequence, 0) USING ERRCODE = 'AS002';
        END IF;
        IF NEW.previous_hash <> coalesce(before.hash, repeat('0', 64)) THEN
          RAISE EXCEPTION 'ledger transaction % does not name the hash before it', NEW.sequence USING ERRCODE = 'AS002';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(
      `CREATE TRIGGER ledger_transaction_sequence BEFORE INSERT ON ledger_transaction FOR EACH ROW EXECUTE FUNCTION check_ledger_sequence()`,
    );
    // Postings of a transaction are all there when it commits, and none can be added later.
    await runner.query(`
      CREATE FUNCTION check_ledger_postings() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE declared integer; found integer;
      BEGIN
        SELECT posting_count INTO declared FROM ledger_transaction t
          WHERE t.provider_id = NEW.provider_id AND t.contract_id = NEW.contract_id AND t.sequence = NEW.sequence;
        SELECT count(*) INTO found FROM ledger_posting p
          WHERE p.provider_id = NEW.provider_id AND p.contract_id = NEW.contract_id AND p.sequence = NEW.sequence;
        IF declared IS DISTINCT FROM found THEN
          RAISE EXCEPTION 'ledger transaction % declares % postings and has %', NEW.sequence, declared, found USING ERRCODE = 'AS002';
        END IF;
        RETURN NULL;
      END $$`);
    for (const table of ['ledger_transaction', 'ledger_posting']) {
      await runner.query(`
        CREATE CONSTRAINT TRIGGER ${table}_complete AFTER INSERT ON ${table}
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_ledger_postings()`);
      await protectTable(runner, table, 'append', visibleTo.contractParties);
      await makeAppendOnly(runner, table);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, ['ledger_transaction', 'ledger_posting']);
    await runner.query(`DROP FUNCTION check_ledger_postings()`);
    await runner.query(`DROP FUNCTION check_ledger_sequence()`);
  }
}
