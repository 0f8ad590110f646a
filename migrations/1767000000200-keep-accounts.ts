import type { MigrationInterface, QueryRunner } from 'typeorm';
import { byStaff, consequence, grantColumns, guardWrites } from './support/guarded-table';
import { currentPartner, dropTables, makeAppendOnly, protectTable, provider, visibleTo } from './support/tenant-table';

const TABLES = [
  'accounting',
  'account_plan',
  'accounting_journal',
  'accounting_due',
  'accounting_entry',
  'accounting_line',
];
const STAFF = { insert: byStaff, update: byStaff };
/** Partners see the entries of the clients that are entrusted to them; clients see none. */
const PARTNERS = `client_id IN (
  SELECT e.client_id FROM entrustment e
  WHERE e.provider_id = ${provider} AND e.partner_id = ${currentPartner} AND e.revoked_at IS NULL)`;

/** The books of providers: their accounts, and an entry for each document and payment. */
export class KeepAccounts1767000000200 implements MigrationInterface {
  name = 'KeepAccounts1767000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounting (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        starts_on date NOT NULL,
        fiscal_year_first_month integer NOT NULL,
        deferral text NOT NULL,
        posted_through date,
        last_sequence integer NOT NULL,
        last_letter integer NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT accounting_pk PRIMARY KEY (provider_id),
        CONSTRAINT accounting_provider_fk FOREIGN KEY (provider_id) REFERENCES provider (provider_id),
        CONSTRAINT accounting_month_ck CHECK (fiscal_year_first_month BETWEEN 1 AND 12),
        CONSTRAINT accounting_deferral_ck CHECK (deferral IN ('MONTHLY', 'YEARLY', 'NONE'))
      )`);
    await runner.query(`
      CREATE TABLE account_plan (
        provider_id uuid NOT NULL,
        starts_on date NOT NULL,
        accounts jsonb NOT NULL,
        journals jsonb NOT NULL,
        CONSTRAINT account_plan_pk PRIMARY KEY (provider_id, starts_on),
        CONSTRAINT account_plan_accounting_fk FOREIGN KEY (provider_id) REFERENCES accounting (provider_id)
      )`);
    await runner.query(`
      CREATE TABLE accounting_journal (
        provider_id uuid NOT NULL,
        fiscal_year integer NOT NULL,
        journal_code text NOT NULL,
        last_number integer NOT NULL,
        CONSTRAINT accounting_journal_pk PRIMARY KEY (provider_id, fiscal_year, journal_code),
        CONSTRAINT accounting_journal_accounting_fk FOREIGN KEY (provider_id) REFERENCES accounting (provider_id)
      )`);
    await runner.query(`
      CREATE TABLE accounting_due (
        provider_id uuid NOT NULL,
        kind text NOT NULL,
        fact_id uuid NOT NULL,
        client_id uuid NOT NULL,
        happened_on date NOT NULL,
        currency text NOT NULL,
        amount numeric(14, 2) NOT NULL,
        entered boolean NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT accounting_due_pk PRIMARY KEY (provider_id, kind, fact_id),
        CONSTRAINT accounting_due_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT accounting_due_kind_ck CHECK (kind IN ('INVOICE', 'SET_OFF', 'PAYMENT', 'REVERSAL'))
      )`);
    await runner.query(
      `CREATE INDEX accounting_due_open_ix ON accounting_due (provider_id, happened_on, recorded_at, fact_id) WHERE NOT entered`,
    );
    await runner.query(`CREATE INDEX accounting_due_client_ix ON accounting_due (provider_id, client_id)`);
    await runner.query(`
      CREATE TABLE accounting_entry (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        sequence integer NOT NULL,
        kind text NOT NULL,
        fact_id uuid NOT NULL,
        fiscal_year integer NOT NULL,
        journal_code text NOT NULL,
        journal_label text NOT NULL,
        number integer NOT NULL,
        entered_on date NOT NULL,
        piece_reference text NOT NULL,
        piece_on date NOT NULL,
        label text NOT NULL,
        total numeric(14, 2) NOT NULL,
        currency text NOT NULL,
        client_id uuid,
        invoice_id uuid,
        payment_id uuid,
        explanation jsonb,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT accounting_entry_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT accounting_entry_sequence_uq UNIQUE (provider_id, sequence),
        CONSTRAINT accounting_entry_number_uq UNIQUE (provider_id, fiscal_year, journal_code, number),
        CONSTRAINT accounting_entry_fact_uq UNIQUE (provider_id, kind, fact_id, piece_on),
        CONSTRAINT accounting_entry_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT accounting_entry_invoice_fk FOREIGN KEY (provider_id, invoice_id) REFERENCES invoice (provider_id, id),
        CONSTRAINT accounting_entry_payment_fk FOREIGN KEY (provider_id, payment_id) REFERENCES payment (provider_id, id),
        CONSTRAINT accounting_entry_kind_ck CHECK (kind IN ('OPENING', 'INVOICE', 'SET_OFF', 'PAYMENT', 'REVERSAL',
          'DEFERRED_INCOME', 'DEFERRED_INCOME_RELEASE')),
        CONSTRAINT accounting_entry_total_ck CHECK (total > 0)
      )`);
    for (const [name, columns] of Object.entries({
      day: 'entered_on, sequence',
      client: 'client_id, sequence',
      invoice: 'invoice_id, sequence',
      payment: 'payment_id, sequence',
    }))
      await runner.query(`CREATE INDEX accounting_entry_${name}_ix ON accounting_entry (provider_id, ${columns})`);
    await runner.query(`
      CREATE TABLE accounting_line (
        provider_id uuid NOT NULL,
        entry_id uuid NOT NULL,
        line integer NOT NULL,
        entered_on date NOT NULL,
        client_id uuid,
        role text NOT NULL,
        account text NOT NULL,
        account_label text NOT NULL,
        auxiliary_id uuid,
        auxiliary_label text,
        item_id uuid,
        debit numeric(14, 2) NOT NULL,
        credit numeric(14, 2) NOT NULL,
        currency text NOT NULL,
        letter text,
        lettered_on date,
        CONSTRAINT accounting_line_pk PRIMARY KEY (provider_id, entry_id, line),
        CONSTRAINT accounting_line_entry_fk FOREIGN KEY (provider_id, entry_id) REFERENCES accounting_entry (provider_id, id),
        CONSTRAINT accounting_line_side_ck CHECK (debit >= 0 AND credit >= 0 AND (debit = 0) <> (credit = 0)),
        CONSTRAINT accounting_line_letter_ck CHECK ((letter IS NULL) = (lettered_on IS NULL))
      )`);
    await runner.query(
      `CREATE INDEX accounting_line_account_ix ON accounting_line (provider_id, account, entered_on, entry_id)`,
    );
    await runner.query(
      `CREATE INDEX accounting_line_auxiliary_ix ON accounting_line (provider_id, auxiliary_id, entered_on)
       WHERE auxiliary_id IS NOT NULL`,
    );
    await runner.query(
      `CREATE INDEX accounting_line_open_ix ON accounting_line (provider_id, entry_id, line)
       WHERE item_id IS NOT NULL AND letter IS NULL`,
    );
    await runner.query(`CREATE INDEX invoice_line_days_ix ON invoice_line (provider_id, ends_before, invoice_id)
      WHERE ends_before > starts_on`);
    // Partners fetch the entries of their clients by fiscal year.
    await protectTable(runner, 'accounting', 'update', `${currentPartner} IS NOT NULL`);
    for (const table of ['account_plan', 'accounting_journal'])
      await protectTable(runner, table, 'update', visibleTo.providerOnly);
    await protectTable(runner, 'accounting_due', 'update', visibleTo.clientParties('client_id'));
    await protectTable(runner, 'accounting_entry', 'append', PARTNERS);
    await protectTable(runner, 'accounting_line', 'update', PARTNERS);
    for (const table of TABLES)
      await guardWrites(runner, table, table === 'accounting_due' ? { insert: consequence, update: byStaff } : STAFF);
    await makeAppendOnly(runner, 'accounting_entry');
    await grantColumns(runner, 'accounting', [
      ...['starts_on', 'fiscal_year_first_month', 'deferral', 'posted_through', 'last_sequence', 'last_letter'],
      'updated_at',
    ]);
    await grantColumns(runner, 'account_plan', ['accounts', 'journals']);
    await grantColumns(runner, 'accounting_journal', ['last_number']);
    await grantColumns(runner, 'accounting_due', ['entered']);
    await grantColumns(runner, 'accounting_line', ['letter', 'lettered_on']);
    await awaitEntries(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES)
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, TABLES);
    await runner.query(`DROP INDEX invoice_line_days_ix`);
  }
}

/** What was invoiced, set off and paid until now waits for entries too. */
async function awaitEntries(runner: QueryRunner): Promise<void> {
  const read = ['accounting_due', 'invoice', 'set_off', 'payment'];
  for (const table of read) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  await runner.query(`
    INSERT INTO accounting_due (provider_id, kind, fact_id, client_id, happened_on, currency, amount, entered, recorded_at)
    SELECT v.provider_id, 'INVOICE', v.id, v.client_id, v.issued_on, v.currency, v.total_including_tax, false, v.recorded_at
    FROM invoice v
    UNION ALL SELECT s.provider_id, 'SET_OFF', s.id, v.client_id, greatest(v.issued_on, n.issued_on), s.currency, 0, false,
      s.recorded_at
    FROM set_off s JOIN invoice v ON v.provider_id = s.provider_id AND v.id = s.invoice_id
      JOIN invoice n ON n.provider_id = s.provider_id AND n.id = s.credit_note_id
    UNION ALL SELECT p.provider_id, 'PAYMENT', p.id, p.client_id, p.value_on, p.currency,
      CASE p.direction WHEN 'RECEIVED' THEN -p.amount ELSE p.amount END, false, p.recorded_at
    FROM payment p
    UNION ALL SELECT p.provider_id, 'REVERSAL', p.id, p.client_id, p.reversed_on, p.currency,
      CASE p.direction WHEN 'RECEIVED' THEN p.amount ELSE -p.amount END, false, p.updated_at
    FROM payment p WHERE p.reversed_on IS NOT NULL`);
  for (const table of read) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
