import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Numbers that are given at once are taken many at a time: one change of the counter for all. */
export class NumberManyAtOnce1765100000000 implements MigrationInterface {
  name = 'NumberManyAtOnce1765100000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION next_numbers(counter text, many integer) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
      SET search_path = public, pg_temp AS $$
      DECLARE number bigint;
      BEGIN
        IF counter <> 'incident' OR many < 1 THEN
          RAISE EXCEPTION 'the counter % is not for sessions', counter USING ERRCODE = '42501';
        END IF;
        INSERT INTO provider_counter AS c (provider_id, name, last)
          VALUES (nullif(current_setting('astreinte.provider_id', true), '')::uuid, counter, many)
          ON CONFLICT (provider_id, name) DO UPDATE SET last = c.last + many RETURNING c.last INTO number;
        RETURN number;
      END $$`);
    await runner.query(`REVOKE EXECUTE ON FUNCTION next_numbers(text, integer) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION next_numbers(text, integer) TO astreinte_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION next_numbers(text, integer)`);
  }
}
