import type { MigrationInterface, QueryRunner } from 'typeorm';

const RANK = `(CASE severity WHEN 'CRITICAL' THEN 0 WHEN 'MINOR' THEN 2 ELSE 1 END)`;
/** Tables that are read or written past the policies, which are forced on their owner too. */
const READ = ['incident', 'service_module', 'contract', 'terms_pack'] as const;
const ORDER = `${RANK}, (-level), received_at, id`;

/**
 * Open incidents are put in the order in which they are worked: by severity, the contract's level
 * of service, and reception. Those that there are get the level that their contract has now.
 */
export class OrderByLevel1766700000301 implements MigrationInterface {
  name = 'OrderByLevel1766700000301';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE incident ADD COLUMN level integer NOT NULL DEFAULT 0`);
    await runner.query(`ALTER TABLE incident ALTER COLUMN level DROP DEFAULT`);
    for (const table of READ) await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      UPDATE incident i SET level = subscribed.level
      FROM (
        SELECT m.provider_id, m.contract_id, max((offered.module ->> 'level')::integer) AS level
        FROM service_module m
        JOIN contract c ON c.provider_id = m.provider_id AND c.id = m.contract_id
        JOIN terms_pack p ON p.provider_id = c.provider_id AND p.pack_id = c.terms_pack_id AND p.version = c.terms_pack_version
        CROSS JOIN LATERAL json_array_elements(p.document -> 'modules') AS offered (module)
        WHERE m.active AND offered.module ->> 'key' = m.key AND offered.module ->> 'level' IS NOT NULL
        GROUP BY m.provider_id, m.contract_id) AS subscribed
      WHERE i.provider_id = subscribed.provider_id AND i.contract_id = subscribed.contract_id AND subscribed.level > 0`);
    for (const table of READ) await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    await runner.query(`GRANT UPDATE (level) ON incident TO astreinte_api`);
    await runner.query(`CREATE INDEX incident_work_ix ON incident (provider_id, ${ORDER}) WHERE restored_at IS NULL`);
    await runner.query(
      `CREATE INDEX incident_contract_work_ix ON incident (provider_id, contract_id, ${ORDER}) WHERE restored_at IS NULL`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX incident_contract_work_ix`);
    await runner.query(`DROP INDEX incident_work_ix`);
    await runner.query(`ALTER TABLE incident DROP COLUMN level`);
  }
}
