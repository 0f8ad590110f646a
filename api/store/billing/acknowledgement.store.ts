import type { StatementRunner } from '../database/statement';
import { ASKING_READER } from './feed-reader';

/** What a feed gives and a partner acknowledges, each by itself. */
export type Acknowledged = 'ADJUSTMENT' | 'INVOICE';

/** Where each kind stands: its table, that of its acknowledgements, and its column in both. */
export const ACKNOWLEDGED_IN = {
  ADJUSTMENT: { of: 'billing_adjustment', in: 'adjustment_acknowledgement', column: 'adjustment_id' },
  INVOICE: { of: 'invoice', in: 'invoice_acknowledgement', column: 'invoice_id' },
} as const satisfies Readonly<Record<Acknowledged, unknown>>;

/** The last place of the asking reader's feed; 0 when it has none. */
export async function lastPlaceInFeed(reader: StatementRunner): Promise<number> {
  const [row] = await reader.query<{ last: string }>({
    name: 'feed:last',
    text: `SELECT f.sequence AS last FROM feed_entry f WHERE f.reader_id = ${ASKING_READER} ORDER BY f.sequence DESC LIMIT 1`,
  });
  return row === undefined ? 0 : Number(row.last);
}

/**
 * The last place at or below `last` at which a partner acknowledged one of a kind, looked for
 * backwards: as long as what is acknowledged now, however long the feed. Nothing below it is left:
 * what was hidden when it was acknowledged is given again behind it.
 */
export function acknowledgedUpTo(kind: Acknowledged, partner: string, last = ''): string {
  const { in: table, column } = ACKNOWLEDGED_IN[kind];
  return (
    `COALESCE((SELECT l.sequence FROM feed_entry l WHERE l.reader_id = ${partner} ${last === '' ? '' : `AND l.sequence <= ${last} `}` +
    `AND l.${column} IS NOT NULL AND EXISTS (` +
    `SELECT 1 FROM ${table} d WHERE d.provider_id = l.provider_id AND d.${column} = l.${column} AND d.partner_id = ${partner}) ` +
    `ORDER BY l.sequence DESC LIMIT 1), 0)`
  );
}

/**
 * Acknowledges, for a partner, what of a kind stands in its feed up to a place, that it sees and
 * has not acknowledged; returns it. What its feed gives again stands at its later place alone.
 */
export async function acknowledgeUpTo(
  tx: StatementRunner,
  kind: Acknowledged,
  word: {
    readonly partnerId: string;
    readonly upToPlace: number;
    readonly documentNumber: string;
    readonly at: string;
  },
): Promise<{ readonly id: string; readonly contractId: string }[]> {
  const { of, in: table, column } = ACKNOWLEDGED_IN[kind];
  return tx.query(
    {
      name: `acknowledgements:up-to-${column}`,
      text:
        `INSERT INTO ${table} (provider_id, ${column}, partner_id, contract_id, document_number, acknowledged_at) ` +
        `SELECT b.provider_id, b.id, $1, b.contract_id, $3, $4 FROM feed_entry f JOIN ${of} b ON b.provider_id = f.provider_id AND b.id = f.${column} ` +
        `WHERE f.reader_id = $1 AND f.sequence <= $2 AND f.sequence > ${acknowledgedUpTo(kind, '$1', '$2')} AND NOT f.given_again ` +
        `AND NOT EXISTS (SELECT 1 FROM ${table} k WHERE k.provider_id = b.provider_id AND k.${column} = b.id AND k.partner_id = $1) ` +
        `ON CONFLICT DO NOTHING RETURNING ${column} AS id, contract_id AS "contractId"`,
    },
    [word.partnerId, word.upToPlace, word.documentNumber, word.at],
  );
}
