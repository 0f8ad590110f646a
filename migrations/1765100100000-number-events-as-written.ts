import type { MigrationInterface, QueryRunner } from 'typeorm';

const DEFINER = 'SECURITY DEFINER SET search_path = public, pg_temp';
const PROVIDER = `nullif(current_setting('astreinte.provider_id', true), '')::uuid`;

/**
 * Events get their positions in the statement that writes them, which is the last of its
 * transaction, all at once: numbered one by one at COMMIT, each left a version of the counter's row
 * that the next one read over, and was written twice. A trigger holds each statement to positions
 * that follow what is there, and events without one are numbered at COMMIT as before.
 */
export class NumberEventsAsWritten1765100100000 implements MigrationInterface {
  name = 'NumberEventsAsWritten1765100100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION last_event_position() RETURNS bigint LANGUAGE plpgsql ${DEFINER} AS $$
      DECLARE newest bigint;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended(${PROVIDER}::text, 0));
        SELECT c.last INTO newest FROM provider_counter c WHERE c.provider_id = ${PROVIDER} AND c.name = 'event';
        RETURN coalesce(newest, 0);
      END $$`);
    await runner.query(`
      CREATE FUNCTION count_events() RETURNS trigger LANGUAGE plpgsql ${DEFINER} AS $$
      DECLARE
        given record;
        before bigint;
      BEGIN
        FOR given IN
          SELECT a.provider_id, count(*) AS many, min(a.position) AS least, max(a.position) AS most
          FROM added a WHERE a.position IS NOT NULL GROUP BY a.provider_id
        LOOP
          PERFORM pg_advisory_xact_lock(hashtextextended(given.provider_id::text, 0));
          SELECT c.last INTO before FROM provider_counter c WHERE c.provider_id = given.provider_id AND c.name = 'event';
          IF given.least <> coalesce(before, 0) + 1 OR given.most <> coalesce(before, 0) + given.many THEN
            RAISE EXCEPTION 'events % to % do not follow %', given.least, given.most, coalesce(before, 0) USING ERRCODE = 'AS002';
          END IF;
          INSERT INTO provider_counter AS c (provider_id, name, last) VALUES (given.provider_id, 'event', given.most)
            ON CONFLICT (provider_id, name) DO UPDATE SET last = given.most;
        END LOOP;
        RETURN NULL;
      END $$`);
    for (const one of ['last_event_position()', 'count_events()'])
      await runner.query(`REVOKE EXECUTE ON FUNCTION ${one} FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION last_event_position() TO astreinte_api`);
    await runner.query(`
      CREATE TRIGGER event_counted AFTER INSERT ON event REFERENCING NEW TABLE AS added
      FOR EACH STATEMENT EXECUTE FUNCTION count_events()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER event_counted ON event`);
    await runner.query(`DROP FUNCTION count_events()`);
    await runner.query(`DROP FUNCTION last_event_position()`);
  }
}
