import type { MigrationInterface, QueryRunner } from 'typeorm';
import { consequence, grantColumns, guardWrites, signed } from './support/guarded-table';
import { currentPartner, dropTables, makeAppendOnly, protectTable, provider, visibleTo } from './support/tenant-table';

const TABLES = ['payment', 'payment_allocation'];
/** What a partner records of the clients that are entrusted to it is on record under its name. */
const OF_PARTNER = `provider_id = ${provider} AND ${signed} AND ${currentPartner} IS NOT NULL
  AND kind IN ('PAYMENT_RECORDED', 'PAYMENT_ALLOCATED', 'PAYMENT_REVERSED')
  AND EXISTS (SELECT 1 FROM payment p WHERE p.provider_id = ${provider} AND p.id = event.subject_id)`;

/** Payments of clients, refunds to them, and what they settle. */
export class RecordPayments1766900000400 implements MigrationInterface {
  name = 'RecordPayments1766900000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE payment (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        direction text NOT NULL,
        amount numeric(14, 2) NOT NULL,
        currency text NOT NULL,
        value_on date NOT NULL,
        method text NOT NULL,
        reference text,
        reference_key text,
        note text,
        left_amount numeric(14, 2) NOT NULL,
        reversed_on date,
        reversal_reason text,
        reversal_note text,
        recorded_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT payment_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT payment_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT payment_direction_ck CHECK (direction IN ('RECEIVED', 'REFUNDED')),
        CONSTRAINT payment_amount_ck CHECK (amount > 0 AND left_amount >= 0 AND left_amount <= amount),
        CONSTRAINT payment_reference_ck CHECK ((reference IS NULL) = (reference_key IS NULL)),
        CONSTRAINT payment_reversal_ck CHECK ((reversed_on IS NULL) = (reversal_reason IS NULL))
      )`);
    await runner.query(`CREATE INDEX payment_client_ix ON payment (provider_id, client_id, id)`);
    await runner.query(`CREATE INDEX payment_left_ix ON payment (provider_id, client_id, id) WHERE left_amount <> 0`);
    await runner.query(
      `CREATE UNIQUE INDEX payment_reference_uq ON payment (provider_id, client_id, direction, reference_key)
       WHERE reference_key IS NOT NULL AND reversed_on IS NULL`,
    );
    await runner.query(`
      CREATE TABLE payment_allocation (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        payment_id uuid NOT NULL,
        invoice_id uuid,
        refunded_payment_id uuid,
        amount numeric(14, 2) NOT NULL,
        currency text NOT NULL,
        effective_on date NOT NULL,
        basis text NOT NULL,
        explanation jsonb NOT NULL,
        recorded_at timestamptz(6) NOT NULL,
        CONSTRAINT payment_allocation_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT payment_allocation_client_fk FOREIGN KEY (provider_id, client_id) REFERENCES client (provider_id, id),
        CONSTRAINT payment_allocation_payment_fk FOREIGN KEY (provider_id, payment_id) REFERENCES payment (provider_id, id),
        CONSTRAINT payment_allocation_invoice_fk FOREIGN KEY (provider_id, invoice_id) REFERENCES invoice (provider_id, id),
        CONSTRAINT payment_allocation_refunded_fk FOREIGN KEY (provider_id, refunded_payment_id)
          REFERENCES payment (provider_id, id),
        CONSTRAINT payment_allocation_amount_ck CHECK (amount <> 0),
        CONSTRAINT payment_allocation_target_ck CHECK ((invoice_id IS NULL) <> (refunded_payment_id IS NULL)),
        CONSTRAINT payment_allocation_basis_ck CHECK (basis IN ('GIVEN', 'BY_LAW', 'REVERSAL'))
      )`);
    for (const [name, columns] of Object.entries({
      payment: 'payment_id, id',
      invoice: 'invoice_id, id',
      refunded: 'refunded_payment_id, id',
      client: 'client_id',
    }))
      await runner.query(`CREATE INDEX payment_allocation_${name}_ix ON payment_allocation (provider_id, ${columns})`);
    await runner.query(
      `CREATE INDEX invoice_client_open_ix ON invoice (provider_id, client_id, id) WHERE open_amount <> 0`,
    );
    await protectTable(runner, 'payment', 'update', visibleTo.clientParties('client_id'));
    await protectTable(runner, 'payment_allocation', 'append', visibleTo.clientParties('client_id'));
    for (const table of TABLES) await guardWrites(runner, table, { insert: consequence, update: consequence });
    await makeAppendOnly(runner, 'payment_allocation');
    await grantColumns(runner, 'payment', [
      'left_amount',
      'reversed_on',
      'reversal_reason',
      'reversal_note',
      'updated_at',
    ]);
    // A partner's accounts say what was paid of the invoices of its clients.
    await changeInvoices(runner, `provider_id = ${provider} AND ${consequence.replace('SEEN', SEEN)}`);
    await runner.query(`CREATE POLICY recording_payments ON event FOR INSERT WITH CHECK (${OF_PARTNER})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY recording_payments ON event`);
    await changeInvoices(runner, `provider_id = ${provider} AND ${STAFF}`);
    await runner.query(`DROP INDEX invoice_client_open_ix`);
    for (const table of TABLES)
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, TABLES);
  }
}

const STAFF = `(SELECT current_setting('astreinte.actor_kind', true)) = 'PROVIDER'`;
const SEEN = `(${STAFF} OR ${visibleTo.contractParties})`;

/** Says anew who changes what is open of invoices. */
async function changeInvoices(runner: QueryRunner, rule: string): Promise<void> {
  await runner.query(`DROP POLICY changing ON invoice`);
  await runner.query(`CREATE POLICY changing ON invoice FOR UPDATE USING (${rule}) WITH CHECK (${rule})`);
}
