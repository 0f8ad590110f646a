import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, consequence, grantColumns, guardWrites } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, visibleTo } from './support/tenant-table';

const TABLES = [
  ...['invoicing_setting', 'document_series', 'contract_invoicing', 'invoice', 'invoice_line', 'set_off'],
  'adjustment_balance',
];
const STAFF = { insert: byStaff, update: byStaff };

/** Invoices and credit notes of contracts: their numbers, their lines, and what waits for them. */
export class IssueInvoices1766800000100 implements MigrationInterface {
  name = 'IssueInvoices1766800000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE invoicing_setting (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        starts_on date NOT NULL,
        invoice_series text NOT NULL,
        credit_series text NOT NULL,
        operation_category text NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT invoicing_setting_pk PRIMARY KEY (provider_id),
        CONSTRAINT invoicing_setting_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT invoicing_setting_category_ck CHECK (operation_category IN ('GOODS', 'SERVICES', 'MIXED')),
        CONSTRAINT invoicing_setting_series_ck CHECK (invoice_series <> credit_series)
      )`);
    await runner.query(`
      CREATE TABLE document_series (
        provider_id uuid NOT NULL,
        series text NOT NULL,
        year integer NOT NULL,
        last_number integer NOT NULL,
        last_issued_on date NOT NULL,
        CONSTRAINT document_series_pk PRIMARY KEY (provider_id, series, year),
        CONSTRAINT document_series_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id)
      )`);
    await runner.query(`
      CREATE TABLE contract_invoicing (
        provider_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        invoiced_before date NOT NULL,
        CONSTRAINT contract_invoicing_pk PRIMARY KEY (provider_id, contract_id),
        CONSTRAINT contract_invoicing_contract_fk FOREIGN KEY (provider_id, contract_id)
          REFERENCES contract (provider_id, id)
      )`);
    await runner.query(`
      CREATE TABLE invoice (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        client_id uuid NOT NULL,
        kind text NOT NULL,
        series text NOT NULL,
        year integer NOT NULL,
        number integer NOT NULL,
        reference text NOT NULL,
        falls_on date NOT NULL,
        issued_on date NOT NULL,
        due_on date NOT NULL,
        period_starts_on date,
        period_ends_before date,
        currency text NOT NULL,
        total_excluding_tax numeric(14, 2) NOT NULL,
        vat_total numeric(14, 2) NOT NULL,
        total_including_tax numeric(14, 2) NOT NULL,
        vat jsonb NOT NULL,
        open_amount numeric(14, 2) NOT NULL,
        preceding_id uuid,
        parties jsonb NOT NULL,
        explanation jsonb NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT invoice_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT invoice_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT invoice_number_uq UNIQUE (provider_id, series, year, number),
        CONSTRAINT invoice_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT invoice_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT invoice_preceding_fk FOREIGN KEY (provider_id, contract_id, preceding_id)
          REFERENCES invoice (provider_id, contract_id, id),
        CONSTRAINT invoice_kind_ck CHECK (kind IN ('INVOICE', 'CREDIT_NOTE', 'CORRECTED_INVOICE')),
        CONSTRAINT invoice_total_ck CHECK (total_including_tax = total_excluding_tax + vat_total),
        CONSTRAINT invoice_number_ck CHECK (number > 0)
      )`);
    await runner.query(`CREATE INDEX invoice_contract_ix ON invoice (provider_id, contract_id, id)`);
    await runner.query(`CREATE INDEX invoice_client_ix ON invoice (provider_id, client_id, id)`);
    await runner.query(`CREATE INDEX invoice_preceding_ix ON invoice (provider_id, preceding_id)`);
    await runner.query(`CREATE INDEX invoice_open_ix ON invoice (provider_id, contract_id, id) WHERE open_amount <> 0`);
    await runner.query(`
      CREATE TABLE invoice_line (
        provider_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        line integer NOT NULL,
        contract_id uuid NOT NULL,
        kind text NOT NULL,
        key text,
        adjustment_id uuid,
        label_en text NOT NULL,
        label_fr text NOT NULL,
        starts_on date NOT NULL,
        ends_before date NOT NULL,
        quantity integer NOT NULL,
        unit text NOT NULL,
        unit_price numeric(14, 2) NOT NULL,
        amount numeric(14, 2) NOT NULL,
        currency text NOT NULL,
        vat_category text NOT NULL,
        vat_rate_percent numeric(6, 3) NOT NULL,
        explanation jsonb NOT NULL,
        CONSTRAINT invoice_line_pk PRIMARY KEY (provider_id, invoice_id, line),
        CONSTRAINT invoice_line_invoice_fk FOREIGN KEY (provider_id, contract_id, invoice_id)
          REFERENCES invoice (provider_id, contract_id, id),
        CONSTRAINT invoice_line_adjustment_fk FOREIGN KEY (provider_id, contract_id, adjustment_id)
          REFERENCES billing_adjustment (provider_id, contract_id, id),
        CONSTRAINT invoice_line_kind_ck CHECK (kind IN ('FORFAIT', 'ACCOUNT_KEEPING_FEE', 'ADJUSTMENT', 'CREDIT')),
        CONSTRAINT invoice_line_adjustment_ck CHECK ((kind IN ('ADJUSTMENT', 'CREDIT')) = (adjustment_id IS NOT NULL))
      )`);
    await runner.query(
      `CREATE INDEX invoice_line_adjustment_ix ON invoice_line (provider_id, adjustment_id, invoice_id, line)`,
    );
    await runner.query(`
      CREATE TABLE set_off (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        credit_note_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        amount numeric(14, 2) NOT NULL,
        currency text NOT NULL,
        explanation jsonb NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT set_off_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT set_off_credit_note_fk FOREIGN KEY (provider_id, contract_id, credit_note_id)
          REFERENCES invoice (provider_id, contract_id, id),
        CONSTRAINT set_off_invoice_fk FOREIGN KEY (provider_id, contract_id, invoice_id)
          REFERENCES invoice (provider_id, contract_id, id),
        CONSTRAINT set_off_amount_ck CHECK (amount > 0)
      )`);
    await runner.query(`CREATE INDEX set_off_invoice_ix ON set_off (provider_id, invoice_id, id)`);
    await runner.query(`CREATE INDEX set_off_credit_note_ix ON set_off (provider_id, credit_note_id, id)`);
    await runner.query(`
      CREATE TABLE adjustment_balance (
        provider_id uuid NOT NULL,
        adjustment_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        occurred_on date NOT NULL,
        left_amount numeric(14, 2) NOT NULL,
        CONSTRAINT adjustment_balance_pk PRIMARY KEY (provider_id, adjustment_id),
        CONSTRAINT adjustment_balance_adjustment_fk FOREIGN KEY (provider_id, contract_id, adjustment_id)
          REFERENCES billing_adjustment (provider_id, contract_id, id)
      )`);
    await runner.query(
      `CREATE INDEX adjustment_balance_open_ix ON adjustment_balance (provider_id, contract_id, occurred_on, adjustment_id)
       WHERE left_amount <> 0`,
    );
    await protectTable(runner, 'invoicing_setting', 'update', visibleTo.everyone);
    await protectTable(runner, 'document_series', 'update', visibleTo.providerOnly);
    await protectTable(runner, 'contract_invoicing', 'update', visibleTo.contractParties);
    await protectTable(runner, 'invoice', 'update', visibleTo.contractParties);
    await protectTable(runner, 'invoice_line', 'append', visibleTo.contractParties);
    await protectTable(runner, 'set_off', 'append', visibleTo.contractParties);
    await protectTable(runner, 'adjustment_balance', 'update', visibleTo.contractParties);
    for (const table of TABLES.slice(0, -1)) await guardWrites(runner, table, STAFF);
    await guardWrites(runner, 'adjustment_balance', { insert: consequence, update: byStaff });
    for (const table of ['invoice_line', 'set_off']) await makeAppendOnly(runner, table);
    await grantColumns(runner, 'invoicing_setting', [
      ...['starts_on', 'invoice_series', 'credit_series', 'operation_category', 'updated_at'],
    ]);
    await grantColumns(runner, 'document_series', ['last_number', 'last_issued_on']);
    await grantColumns(runner, 'contract_invoicing', ['invoiced_before']);
    await grantColumns(runner, 'invoice', ['open_amount']);
    await grantColumns(runner, 'adjustment_balance', ['left_amount']);
    // What was adjusted until now of contracts that the provider invoices waits for an invoice too.
    await runner.query(`ALTER TABLE adjustment_balance NO FORCE ROW LEVEL SECURITY`);
    for (const table of ['billing_adjustment', 'contract'])
      await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      INSERT INTO adjustment_balance (provider_id, adjustment_id, contract_id, occurred_on, left_amount)
      SELECT b.provider_id, b.id, b.contract_id, b.occurred_on, b.amount FROM billing_adjustment b
      JOIN contract c ON c.provider_id = b.provider_id AND c.id = b.contract_id AND c.invoiced_by = 'PROVIDER'`);
    for (const table of ['adjustment_balance', 'billing_adjustment', 'contract'])
      await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, TABLES);
  }
}
