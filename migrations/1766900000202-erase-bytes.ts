import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether what a document holds is erased with the client's data: `d` is the document. */
const ERASED = `d.kind IN ('DIAGRAM', 'PROCEDURE', 'REPORT', 'OTHER') AND d.declaration_id IS NULL AND EXISTS (
          SELECT 1 FROM contract_version v WHERE v.provider_id = d.provider_id AND v.contract_id = d.contract_id
            AND v.fact = 'ERASURE' AND v.recorded_at >= d.created_at)`;

/** The bytes of documents go when the data of their contract are erased, and never otherwise. */
export class EraseBytes1766900000202 implements MigrationInterface {
  name = 'EraseBytes1766900000202';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION keep_unless_erased() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM document d WHERE d.provider_id = OLD.provider_id
          AND d.contract_id = OLD.contract_id AND d.id = OLD.document_id AND ${ERASED}) THEN
          RETURN OLD;
        END IF;
        RAISE EXCEPTION '% is append-only: correct by a new row', TG_TABLE_NAME USING ERRCODE = 'AS001';
      END $$`);
    await runner.query(`DROP TRIGGER document_chunk_append_only ON document_chunk`);
    await runner.query(
      `CREATE TRIGGER document_chunk_append_only BEFORE UPDATE OR DELETE ON document_chunk
       FOR EACH ROW EXECUTE FUNCTION keep_unless_erased()`,
    );
    await runner.query(`
      CREATE FUNCTION erase_bytes(of_contract uuid) RETURNS bigint LANGUAGE plpgsql
      SECURITY DEFINER SET search_path = public, pg_temp AS $$
      DECLARE
        gone bigint;
        asking uuid := nullif(current_setting('astreinte.provider_id', true), '')::uuid;
      BEGIN
        IF current_setting('astreinte.actor_kind', true) IS DISTINCT FROM 'PROVIDER' THEN
          RAISE EXCEPTION 'only the provider erases' USING ERRCODE = 'insufficient_privilege';
        END IF;
        DELETE FROM document_chunk c USING document d
          WHERE c.provider_id = asking AND c.contract_id = of_contract
            AND d.provider_id = asking AND d.contract_id = of_contract AND d.id = c.document_id AND ${ERASED};
        GET DIAGNOSTICS gone = ROW_COUNT;
        RETURN gone;
      END $$`);
    await runner.query(`REVOKE ALL ON FUNCTION erase_bytes(uuid) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION erase_bytes(uuid) TO astreinte_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION erase_bytes(uuid)`);
    await runner.query(`DROP TRIGGER document_chunk_append_only ON document_chunk`);
    await runner.query(
      `CREATE TRIGGER document_chunk_append_only BEFORE UPDATE OR DELETE ON document_chunk
     FOR EACH ROW EXECUTE FUNCTION refuse_change()`,
    );
    await runner.query(`DROP FUNCTION keep_unless_erased()`);
  }
}
