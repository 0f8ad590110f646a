import type { StatementRunner } from '../database/statement';
import { ASKING_READER } from './feed-reader';

/** The last place of the asking reader's feed; 0 when it has none. */
export async function lastPlaceInFeed(reader: StatementRunner): Promise<number> {
  const [row] = await reader.query<{ last: string }>({
    name: 'feed:last',
    text: `SELECT f.sequence AS last FROM feed_entry f WHERE f.reader_id = ${ASKING_READER} ORDER BY f.sequence DESC LIMIT 1`,
  });
  return row === undefined ? 0 : Number(row.last);
}

/**
 * The last acknowledged place at or below `$2`, looked for backwards: as long as what is
 * acknowledged now, however long the feed. Nothing below it is left: what was hidden when it was
 * acknowledged is given again behind it.
 */
const ACKNOWLEDGED_UP_TO =
  `COALESCE((SELECT l.sequence FROM feed_entry l WHERE l.reader_id = $1 AND l.sequence <= $2 AND l.kind = 'ADJUSTMENT' AND EXISTS (` +
  `SELECT 1 FROM adjustment_acknowledgement d WHERE d.provider_id = l.provider_id AND d.adjustment_id = l.adjustment_id AND d.partner_id = $1) ` +
  `ORDER BY l.sequence DESC LIMIT 1), 0)`;

/**
 * Acknowledges, for a partner, the adjustments that stand in its feed up to a place, that it sees
 * and has not acknowledged; returns those. One that its feed gives again stands at its later place
 * alone.
 */
export async function acknowledgeUpTo(
  tx: StatementRunner,
  word: {
    readonly partnerId: string;
    readonly upToPlace: number;
    readonly documentNumber: string;
    readonly at: string;
  },
): Promise<{ readonly adjustmentId: string; readonly contractId: string }[]> {
  return tx.query(
    {
      name: 'acknowledgements:up-to',
      text:
        `INSERT INTO adjustment_acknowledgement (provider_id, adjustment_id, partner_id, contract_id, document_number, acknowledged_at) ` +
        `SELECT b.provider_id, b.id, $1, b.contract_id, $3, $4 FROM feed_entry f JOIN billing_adjustment b ON b.provider_id = f.provider_id AND b.id = f.adjustment_id ` +
        `WHERE f.reader_id = $1 AND f.sequence <= $2 AND f.sequence > ${ACKNOWLEDGED_UP_TO} AND NOT f.given_again ` +
        `AND NOT EXISTS (SELECT 1 FROM adjustment_acknowledgement k WHERE k.provider_id = b.provider_id AND k.adjustment_id = b.id AND k.partner_id = $1) ` +
        `ON CONFLICT DO NOTHING RETURNING adjustment_id AS "adjustmentId", contract_id AS "contractId"`,
    },
    [word.partnerId, word.upToPlace, word.documentNumber, word.at],
  );
}
