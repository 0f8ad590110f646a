import type { MigrationInterface, QueryRunner } from 'typeorm';
import { actorKind, actorName, byStaff, guardWrites, letPartiesRecord } from './support/guarded-table';
import { dropTables, makeAppendOnly, protectTable, provider, visibleTo } from './support/tenant-table';

/** Whoever sees the contract stores documents under its own name. */
const OWN = `SEEN AND stored_by = ${actorKind} AND author = ${actorName}`;
/** And the bytes of those. */
const OF_OWN = `SEEN AND document_id IN (SELECT d.id FROM document d
  WHERE d.provider_id = ${provider} AND d.stored_by = ${actorKind} AND d.author = ${actorName})`;

/** Documents of contracts in versions, with their bytes in rows of at most 256 KB. */
export class KeepDocuments1766200100000 implements MigrationInterface {
  name = 'KeepDocuments1766200100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document (
        provider_id uuid NOT NULL,
        id uuid NOT NULL,
        contract_id uuid NOT NULL,
        first_id uuid NOT NULL,
        version integer NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        size integer NOT NULL,
        sha256 text NOT NULL,
        asset_id uuid,
        declaration_id uuid,
        stored_by text NOT NULL,
        author text NOT NULL,
        created_at timestamptz(6) NOT NULL,
        CONSTRAINT document_pk PRIMARY KEY (provider_id, id),
        CONSTRAINT document_contract_uq UNIQUE (provider_id, contract_id, id),
        CONSTRAINT document_version_uq UNIQUE (provider_id, first_id, version),
        CONSTRAINT document_contract_fk FOREIGN KEY (provider_id, contract_id) REFERENCES contract (provider_id, id),
        CONSTRAINT document_first_fk FOREIGN KEY (provider_id, contract_id, first_id)
          REFERENCES document (provider_id, contract_id, id),
        CONSTRAINT document_asset_fk FOREIGN KEY (provider_id, contract_id, asset_id)
          REFERENCES asset (provider_id, contract_id, id),
        CONSTRAINT document_declaration_fk FOREIGN KEY (provider_id, contract_id, declaration_id)
          REFERENCES declaration (provider_id, contract_id, id),
        CONSTRAINT document_first_ck CHECK ((version = 1) = (first_id = id))
      )`);
    await runner.query(`CREATE INDEX document_asset_ix ON document (provider_id, asset_id)`);
    await runner.query(`CREATE INDEX document_declaration_ix ON document (provider_id, declaration_id)`);
    await runner.query(`
      CREATE TABLE document_chunk (
        provider_id uuid NOT NULL,
        contract_id uuid NOT NULL,
        document_id uuid NOT NULL,
        place integer NOT NULL,
        content bytea NOT NULL,
        CONSTRAINT document_chunk_pk PRIMARY KEY (provider_id, contract_id, document_id, place),
        CONSTRAINT document_chunk_document_fk FOREIGN KEY (provider_id, contract_id, document_id)
          REFERENCES document (provider_id, contract_id, id),
        CONSTRAINT document_chunk_size_ck CHECK (octet_length(content) BETWEEN 1 AND 262144)
      )`);
    for (const [table, insert] of [
      ['document', OWN],
      ['document_chunk', OF_OWN],
    ] as const) {
      await protectTable(runner, table, 'append', visibleTo.contractParties);
      await guardWrites(runner, table, { insert, update: byStaff });
      await makeAppendOnly(runner, table);
    }
    await letPartiesRecord(runner, 'storing_documents', ['DOCUMENT_STORED']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY storing_documents ON event`);
    for (const table of ['document', 'document_chunk'])
      for (const policy of ['adding', 'removing', 'changing']) await runner.query(`DROP POLICY ${policy} ON ${table}`);
    await dropTables(runner, ['document', 'document_chunk']);
  }
}
