import type { MigrationInterface, QueryRunner } from 'typeorm';

const READ = ['partner', 'entrustment', 'feed_entry', 'adjustment_acknowledgement'] as const;

/**
 * How far partners are behind with what their feeds gave them, over all providers: numbers alone,
 * for the server's metrics. A function of the tables' owner reads them, and only so many entries of
 * a feed as it is told.
 */
export class MeasureFeeds1765020000000 implements MigrationInterface {
  name = 'MeasureFeeds1765020000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of READ)
      await runner.query(`CREATE POLICY measured ON ${table} FOR SELECT TO CURRENT_USER USING (true)`);
    await runner.query(`
      CREATE FUNCTION feed_lag(most integer, OUT partners bigint, OUT behind bigint, OUT waiting bigint, OUT oldest timestamptz)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT count(*), count(*) FILTER (WHERE late.waiting > 0), COALESCE(sum(late.waiting), 0)::bigint, min(late.oldest)
        FROM partner p CROSS JOIN LATERAL (
          WITH newest AS (
            SELECT f.sequence, f.recorded_at, f.client_id, EXISTS (
              SELECT FROM adjustment_acknowledgement k
              WHERE k.provider_id = f.provider_id AND k.adjustment_id = f.adjustment_id AND k.partner_id = f.reader_id) AS acknowledged
            FROM feed_entry f
            WHERE f.provider_id = p.provider_id AND f.reader_id = p.id AND f.kind = 'ADJUSTMENT' AND NOT f.given_again
            ORDER BY f.sequence DESC LIMIT most)
          SELECT count(*) AS waiting, min(n.recorded_at) AS oldest FROM newest n
          WHERE n.sequence > COALESCE((SELECT max(a.sequence) FROM newest a WHERE a.acknowledged), 0)
            AND EXISTS (SELECT FROM entrustment e WHERE e.provider_id = p.provider_id AND e.partner_id = p.id
              AND e.client_id = n.client_id AND e.revoked_at IS NULL)) AS late
      $$`);
    await runner.query(`REVOKE EXECUTE ON FUNCTION feed_lag(integer) FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION feed_lag(integer) TO astreinte_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION feed_lag(integer)`);
    for (const table of READ) await runner.query(`DROP POLICY measured ON ${table}`);
  }
}
