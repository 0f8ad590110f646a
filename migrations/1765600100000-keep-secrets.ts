import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorKind, grantColumns, guardWrites, hideEvents, letPartiesRecord } from './support/guarded-table';
import { dropTables, protectTable, visibleTo } from './support/tenant-table';

/** The provider and the client itself: partners see nothing of the vault. */
const BOTH_SIDES = `${actorKind} = 'CLIENT' AND ${visibleTo.contractParties}`;
/** What happens to secrets, which clients record too. */
const OWN_EVENTS = ['SECRET_STORED', 'SECRET_REVEALED', 'SECRET_DESTROYED'];

/** Secrets of contracts, each version sealed under its own key, which one from outside wraps. */
export class KeepSecrets1765600100000 implements MigrationInterface {
  name = 'KeepSecrets1765600100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE secret (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        name text NOT NULL,
        note text,
        version integer NOT NULL,
        created_at timestamptz(6) NOT NULL,
        updated_at timestamptz(6) NOT NULL,
        destroyed_at timestamptz(6),
        CONSTRAINT secret_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT secret_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT secret_name_uq UNIQUE (provider_id, contract_id, name),
        CONSTRAINT secret_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id)
      )`);
    await runner.query(`
      CREATE TABLE secret_version (
        provider_id uuid NOT NULL,
        secret_id uuid NOT NULL,
        version integer NOT NULL,
        contract_id uuid NOT NULL,
        key_id text NOT NULL,
        wrapped_key text NOT NULL,
        sealed text NOT NULL,
        created_at timestamptz(6) NOT NULL,
        CONSTRAINT secret_version_pk PRIMARY KEY (provider_id, secret_id, version),
        CONSTRAINT secret_version_secret_fk FOREIGN KEY (provider_id, contract_id, secret_id)
          REFERENCES secret (provider_id, contract_id, id)
      )`);
    await runner.query(`CREATE INDEX secret_version_key_ix ON secret_version (provider_id, key_id)`);
    for (const table of ['secret', 'secret_version']) {
      await protectTable(runner, table, 'update', `(${BOTH_SIDES})`);
      await guardWrites(runner, table, { insert: 'SEEN', update: 'SEEN' });
    }
    await grantColumns(runner, 'secret', ['note', 'version', 'updated_at', 'destroyed_at']);
    await grantColumns(runner, 'secret_version', ['key_id', 'wrapped_key', 'sealed']);
    await letPartiesRecord(runner, 'adding_of_vault', OWN_EVENTS, `${actorKind} = 'CLIENT'`);
    await hideEvents(runner, 'vault_of_both_sides', 'secret', `${actorKind} = 'CLIENT'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const policy of ['adding_of_vault', 'vault_of_both_sides'])
      await runner.query(`DROP POLICY ${policy} ON event`);
    await dropTables(runner, ['secret', 'secret_version']);
  }
}
