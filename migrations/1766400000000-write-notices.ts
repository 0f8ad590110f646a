import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorKind, byStaff, grantColumns, guardWrites, hideEvents } from './support/guarded-table';
import { dropTables, protectTable, provider, visibleTo } from './support/tenant-table';

/** A party reads what the client is told, not what the provider tells its own people. */
const TO_CLIENT = `side = 'CLIENT' AND ${visibleTo.contractParties}`;
/** What a party does may be told to the provider's people, whom it does not see told. */
const WRITTEN = `provider_id = ${provider} AND (${actorKind} = 'PROVIDER' OR (${visibleTo.contractParties}
  AND (SELECT current_setting('astreinte.consequence', true)) = 'yes'))`;
const SHOWN = `EXISTS (SELECT 1 FROM notice n WHERE n.provider_id = ${provider} AND n.id = event.subject_id)`;

/** Notices to the contacts of contracts, and what became of them. */
export class WriteNotices1766400000000 implements MigrationInterface {
  name = 'WriteNotices1766400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        kind text NOT NULL,
        occasion text,
        side text NOT NULL,
        contact_id uuid,
        recipient text,
        address text,
        language text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        follows_from uuid,
        state text NOT NULL,
        attempts integer NOT NULL,
        next_attempt_at timestamptz(0),
        claimed_until timestamptz(0),
        sent_at timestamptz(0),
        failure text,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        CONSTRAINT notice_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT notice_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT notice_contact_fk FOREIGN KEY (provider_id, contact_id) REFERENCES contact (provider_id, id),
        CONSTRAINT notice_occasion_uq UNIQUE (provider_id, contract_id, kind, occasion),
        CONSTRAINT notice_state_ck CHECK (state IN ('PENDING', 'SENT', 'FAILED', 'UNADDRESSED')),
        CONSTRAINT notice_due_ck CHECK ((state = 'PENDING') = (next_attempt_at IS NOT NULL)),
        CONSTRAINT notice_sent_ck CHECK ((state = 'SENT') = (sent_at IS NOT NULL)),
        CONSTRAINT notice_address_ck CHECK ((state = 'UNADDRESSED') = (address IS NULL))
      )`);
    await runner.query(`CREATE INDEX notice_contract_ix ON notice (provider_id, contract_id, created_at, id)`);
    await runner.query(`CREATE INDEX notice_contact_ix ON notice (provider_id, contact_id)`);
    await runner.query(
      `CREATE INDEX notice_due_ix ON notice (provider_id, next_attempt_at) WHERE next_attempt_at IS NOT NULL`,
    );
    await protectTable(runner, 'notice', 'update', `(${TO_CLIENT})`);
    await guardWrites(runner, 'notice', { insert: WRITTEN, update: byStaff });
    await grantColumns(runner, 'notice', [
      ...['state', 'attempts', 'next_attempt_at', 'claimed_until', 'sent_at', 'failure', 'updated_at'],
    ]);
    await hideEvents(runner, 'notices_to_client', 'notice', SHOWN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY notices_to_client ON event`);
    for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON notice`);
    await dropTables(runner, ['notice']);
  }
}
