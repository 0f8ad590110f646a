import type { StatementRunner } from '../database/statement';

/** The newest sequence number among the adjustments that may be seen; 0 when there is none. */
export async function newestVisibleSequence(reader: StatementRunner): Promise<number> {
  const [row] = await reader.query<{ newest: string }>({
    name: 'adjustments:newest',
    text: `SELECT b.sequence AS newest FROM billing_adjustment b ORDER BY b.sequence DESC LIMIT 1`,
  });
  return row === undefined ? 0 : Number(row.newest);
}

/** Acknowledges, for a partner, all adjustments that it sees up to a number and has not acknowledged; returns those. */
export async function acknowledgeUpTo(
  tx: StatementRunner,
  word: {
    readonly partnerId: string;
    readonly upToSequence: number;
    readonly documentNumber: string;
    readonly at: string;
  },
): Promise<{ readonly adjustmentId: string; readonly contractId: string }[]> {
  return tx.query(
    {
      name: 'acknowledgements:up-to',
      text:
        `INSERT INTO adjustment_acknowledgement (provider_id, adjustment_id, partner_id, contract_id, document_number, acknowledged_at) ` +
        `SELECT b.provider_id, b.id, $1, b.contract_id, $3, $4 FROM billing_adjustment b WHERE b.sequence <= $2 ` +
        `AND NOT EXISTS (SELECT 1 FROM adjustment_acknowledgement k WHERE k.provider_id = b.provider_id AND k.adjustment_id = b.id AND k.partner_id = $1) ` +
        `ON CONFLICT DO NOTHING RETURNING adjustment_id AS "adjustmentId", contract_id AS "contractId"`,
    },
    [word.partnerId, word.upToSequence, word.documentNumber, word.at],
  );
}
