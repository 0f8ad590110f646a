import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What of a feed its reader acknowledges, up to an entry at a time. */
interface Acknowledged {
  readonly kind: 'ADJUSTMENT' | 'INVOICE';
  readonly acknowledgement: string;
  readonly column: string;
}

const ADJUSTMENTS: Acknowledged = {
  kind: 'ADJUSTMENT',
  acknowledgement: 'adjustment_acknowledgement',
  column: 'adjustment_id',
};
const INVOICES: Acknowledged = { kind: 'INVOICE', acknowledgement: 'invoice_acknowledgement', column: 'invoice_id' };

/** How far partners are behind, counting invoices and credit notes beside adjustments. */
export class MeasureFedInvoices1767000000761 implements MigrationInterface {
  name = 'MeasureFedInvoices1767000000761';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE POLICY measured ON invoice_acknowledgement FOR SELECT TO CURRENT_USER USING (true)`);
    await replace(
      runner,
      'OUT waiting bigint, OUT waiting_invoices bigint, OUT oldest timestamptz',
      `SELECT count(*), count(*) FILTER (WHERE a.waiting + i.waiting > 0), COALESCE(sum(a.waiting), 0)::bigint,
          COALESCE(sum(i.waiting), 0)::bigint, least(min(a.oldest), min(i.oldest))
        FROM partner p CROSS JOIN LATERAL (${waiting(ADJUSTMENTS)}) AS a CROSS JOIN LATERAL (${waiting(INVOICES)}) AS i`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(
      runner,
      'OUT waiting bigint, OUT oldest timestamptz',
      `SELECT count(*), count(*) FILTER (WHERE late.waiting > 0), COALESCE(sum(late.waiting), 0)::bigint, min(late.oldest)
        FROM partner p CROSS JOIN LATERAL (${waiting(ADJUSTMENTS)}) AS late`,
    );
    await runner.query(`DROP POLICY measured ON invoice_acknowledgement`);
  }
}

/** What a partner was given last and has not acknowledged, of clients that are entrusted to it. */
function waiting({ kind, acknowledgement, column }: Acknowledged): string {
  return `
          WITH newest AS (
            SELECT f.sequence, f.recorded_at, f.client_id, EXISTS (
              SELECT FROM ${acknowledgement} k
              WHERE k.provider_id = f.provider_id AND k.${column} = f.${column} AND k.partner_id = f.reader_id) AS acknowledged
            FROM feed_entry f
            WHERE f.provider_id = p.provider_id AND f.reader_id = p.id AND f.kind = '${kind}' AND NOT f.given_again
            ORDER BY f.sequence DESC LIMIT most)
          SELECT count(*) AS waiting, min(n.recorded_at) AS oldest FROM newest n
          WHERE n.sequence > COALESCE((SELECT max(a.sequence) FROM newest a WHERE a.acknowledged), 0)
            AND EXISTS (SELECT FROM entrustment e WHERE e.provider_id = p.provider_id AND e.partner_id = p.id
              AND e.client_id = n.client_id AND e.revoked_at IS NULL)`;
}

async function replace(runner: QueryRunner, returned: string, body: string): Promise<void> {
  await runner.query(`DROP FUNCTION feed_lag(integer)`);
  await runner.query(`
      CREATE FUNCTION feed_lag(most integer, OUT partners bigint, OUT behind bigint, ${returned})
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        ${body}
      $$`);
  await runner.query(`REVOKE EXECUTE ON FUNCTION feed_lag(integer) FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION feed_lag(integer) TO astreinte_api`);
}
