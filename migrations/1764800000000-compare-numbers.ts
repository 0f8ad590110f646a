import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The numbers that people write, by table and column. */
const NUMBERS = [
  { table: 'client', column: 'registration_number', index: 'client_registration_number_comparable_uq' },
  { table: 'contract', column: 'number', index: 'contract_number_comparable_uq' },
] as const;

/**
 * Numbers that differ in spaces or in small and capital letters alone are one number. Rows that
 * differ so already stay as they are, and are left out of the index; a new one like them is refused
 * all the same, since the oldest of them is in it.
 */
export class CompareNumbers1764800000000 implements MigrationInterface {
  name = 'CompareNumbers1764800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION comparable_number(written text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN lower(regexp_replace(written, '[[:space:]\\u00a0\\u200b-\\u200d\\u2060\\ufeff]', '', 'g'))
    `);
    for (const { table, column, index } of NUMBERS) {
      const alike = await this.alike(runner, table, column);
      const apart = alike.length === 0 ? '' : `WHERE id NOT IN (${alike.map((id) => `'${id}'::uuid`).join(', ')})`;
      await runner.query(
        `CREATE UNIQUE INDEX ${index} ON ${table} (provider_id, comparable_number(${column})) ${apart}`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { index } of NUMBERS) await runner.query(`DROP INDEX ${index}`);
    await runner.query(`DROP FUNCTION comparable_number(text)`);
  }

  /**
   * Ids of rows whose number an older row of the provider has in another spelling. The owner sees
   * all providers for that long.
   */
  private async alike(runner: QueryRunner, table: string, column: string): Promise<readonly string[]> {
    await runner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
    const rows = (await runner.query(`
      SELECT id FROM (
        SELECT id, row_number() OVER (PARTITION BY provider_id, comparable_number(${column}) ORDER BY created_at, id) AS place
        FROM ${table} WHERE ${column} IS NOT NULL
      ) AS numbered WHERE place > 1 ORDER BY id
    `)) as readonly { readonly id: string }[];
    await runner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
    return rows.map(({ id }) => id);
  }
}
