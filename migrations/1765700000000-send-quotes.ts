import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorKind, byStaff, grantColumns, guardWrites, letPartiesRecord } from './support/guarded-table';
import { dropTables, protectTable, provider, visibleTo } from './support/tenant-table';

/** What a client decides, of a quote of the contract. */
const DECISIONS = ['QUOTE_ACCEPTED', 'QUOTE_DECLINED', 'QUOTE_COMPLETED'];
const OF_QUOTE = `${actorKind} = 'CLIENT' AND EXISTS (SELECT 1 FROM quote q
  WHERE q.provider_id = ${provider} AND q.id = event.subject_id AND q.contract_id = event.contract_id)`;
const CHANGING = ['status', 'decided_at', 'proof', 'done_on', 'intervention_id', 'updated_at'];

/**
 * Quotes and estimates of work: sent by the provider, decided by the client, or by the staff that
 * records what the client wrote.
 */
export class SendQuotes1765700000000 implements MigrationInterface {
  name = 'SendQuotes1765700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE quote (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        reference text NOT NULL,
        work_kind text NOT NULL,
        description text NOT NULL,
        basis text NOT NULL,
        minutes integer,
        hourly_rate numeric(14,2),
        amount numeric(14,2) NOT NULL,
        currency text NOT NULL,
        allotted_minutes integer,
        valid_until date NOT NULL,
        sent_at timestamptz(0) NOT NULL,
        status text NOT NULL,
        decided_at timestamptz(0),
        proof text,
        done_on date,
        intervention_id uuid,
        explanation jsonb NOT NULL,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT quote_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT quote_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT quote_intervention_fk FOREIGN KEY (provider_id, contract_id, intervention_id)
          REFERENCES intervention (provider_id, contract_id, id),
        CONSTRAINT quote_status_ck CHECK (status IN ('SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'DONE')),
        CONSTRAINT quote_basis_ck CHECK ((basis = 'ALLOTTED_TIME') = (allotted_minutes IS NOT NULL)),
        CONSTRAINT quote_done_ck CHECK ((status = 'DONE') = (done_on IS NOT NULL)),
        CONSTRAINT quote_decided_ck CHECK (status = 'EXPIRED' OR (status = 'SENT') = (decided_at IS NULL))
      )`);
    await runner.query(`CREATE INDEX quote_contract_ix ON quote (provider_id, contract_id, id)`);
    await runner.query(`CREATE UNIQUE INDEX quote_reference_uq ON quote (provider_id, contract_id, reference)`);
    await runner.query(`CREATE UNIQUE INDEX quote_intervention_uq ON quote (provider_id, intervention_id)`);
    await protectTable(runner, 'quote', 'update', visibleTo.contractParties);
    const byBothSides = `SEEN AND ${actorKind} IN ('PROVIDER', 'CLIENT')`;
    await guardWrites(runner, 'quote', { insert: byStaff, update: byBothSides });
    await grantColumns(runner, 'quote', CHANGING);
    await letPartiesRecord(runner, 'adding_of_quotes', DECISIONS, OF_QUOTE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY adding_of_quotes ON event`);
    await dropTables(runner, ['quote']);
  }
}
