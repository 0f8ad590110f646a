import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, grantColumns, guardWrites } from './support/guarded-table';
import { dropTables, protectTable, visibleTo } from './support/tenant-table';

const TABLES = ['direct_debit_mandate', 'direct_debit_batch', 'direct_debit'];
const STAFF = { insert: byStaff, update: byStaff };

/** Mandates of clients by which they are debited, and the debits of their invoices in batches. */
export class DebitClients1767000000610 implements MigrationInterface {
  name = 'DebitClients1767000000610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE direct_debit_mandate (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        reference text NOT NULL,
        reference_key text NOT NULL,
        scheme text NOT NULL,
        recurrence text NOT NULL,
        signed_on date NOT NULL,
        debtor_name text NOT NULL,
        debtor_address jsonb,
        iban text NOT NULL,
        bic text,
        withdrawn_on date,
        withdrawal_note text,
        recorded_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT direct_debit_mandate_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT direct_debit_mandate_reference_uq UNIQUE (provider_id, reference_key),
        CONSTRAINT direct_debit_mandate_client_fk FOREIGN KEY (provider_id, client_id)
          REFERENCES client (provider_id, id),
        CONSTRAINT direct_debit_mandate_scheme_ck CHECK (scheme IN ('CORE', 'B2B')),
        CONSTRAINT direct_debit_mandate_recurrence_ck CHECK (recurrence IN ('RECURRENT', 'ONE_OFF')),
        CONSTRAINT direct_debit_mandate_withdrawn_ck CHECK (withdrawn_on IS NOT NULL OR withdrawal_note IS NULL)
      )`);
    await runner.query(
      `CREATE INDEX direct_debit_mandate_client_ix ON direct_debit_mandate (provider_id, client_id, id)`,
    );
    await runner.query(`
      CREATE TABLE direct_debit_batch (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        scheme text NOT NULL,
        collect_on date NOT NULL,
        due_through date NOT NULL,
        notice_days integer NOT NULL,
        notified_on date,
        creditor_name text NOT NULL,
        creditor_iban text NOT NULL,
        creditor_bic text,
        creditor_id text NOT NULL,
        debit_count integer NOT NULL,
        total numeric(14, 2) NOT NULL,
        currency text NOT NULL,
        created_by text NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT direct_debit_batch_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT direct_debit_batch_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT direct_debit_batch_scheme_ck CHECK (scheme IN ('CORE', 'B2B')),
        CONSTRAINT direct_debit_batch_total_ck CHECK (total > 0 AND debit_count > 0 AND currency = 'EUR')
      )`);
    await runner.query(`
      CREATE TABLE direct_debit (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        batch_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        mandate_id uuid NOT NULL,
        collect_on date NOT NULL,
        amount numeric(14, 2) NOT NULL,
        currency text NOT NULL,
        notified_on date NOT NULL,
        withdrawn_on date,
        withdrawal_note text,
        recorded_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT direct_debit_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT direct_debit_invoice_uq UNIQUE (provider_id, batch_id, invoice_id),
        CONSTRAINT direct_debit_batch_fk FOREIGN KEY (provider_id, batch_id)
          REFERENCES direct_debit_batch (provider_id, id),
        CONSTRAINT direct_debit_invoice_fk FOREIGN KEY (provider_id, contract_id, invoice_id)
          REFERENCES invoice (provider_id, contract_id, id),
        CONSTRAINT direct_debit_mandate_fk FOREIGN KEY (provider_id, mandate_id)
          REFERENCES direct_debit_mandate (provider_id, id),
        CONSTRAINT direct_debit_amount_ck CHECK (amount > 0 AND currency = 'EUR'),
        CONSTRAINT direct_debit_withdrawn_ck CHECK ((withdrawn_on IS NULL) = (withdrawal_note IS NULL))
      )`);
    await runner.query(`CREATE INDEX direct_debit_batch_ix ON direct_debit (provider_id, batch_id, id)`);
    await runner.query(`CREATE INDEX direct_debit_invoice_ix ON direct_debit (provider_id, invoice_id, id)`);
    await runner.query(`CREATE INDEX direct_debit_mandate_ix ON direct_debit (provider_id, mandate_id, id)`);
    await protectTable(runner, 'direct_debit_mandate', 'update', visibleTo.clientParties('client_id'));
    await protectTable(runner, 'direct_debit_batch', 'update', visibleTo.providerOnly);
    await protectTable(runner, 'direct_debit', 'update', visibleTo.contractParties);
    for (const table of TABLES) await guardWrites(runner, table, STAFF);
    await grantColumns(runner, 'direct_debit_mandate', ['withdrawn_on', 'withdrawal_note', 'updated_at']);
    await grantColumns(runner, 'direct_debit_batch', ['updated_at']);
    await grantColumns(runner, 'direct_debit', ['withdrawn_on', 'withdrawal_note', 'updated_at']);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, TABLES);
  }
}
