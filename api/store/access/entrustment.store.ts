import type { StatementRunner } from '../database/statement';

/** A client and a partner. */
export interface Pair {
  readonly clientId: string;
  readonly partnerId: string;
}

/**
 * Locks the entrustment of a client to a partner until the transaction ends; undefined when there
 * was never one.
 */
export async function lockEntrustment(
  tx: StatementRunner,
  { partnerId, clientId }: Pair,
): Promise<{ readonly revokedAt: string | null } | undefined> {
  const [row] = await tx.query<{ revokedAt: string | null }>(
    {
      name: 'entrustment:lock',
      text: `SELECT e.revoked_at AS "revokedAt" FROM entrustment e WHERE e.partner_id = $1 AND e.client_id = $2 FOR UPDATE`,
    },
    [partnerId, clientId],
  );
  return row;
}

/** Entrusts a client to a partner, again when an earlier entrustment has ended. */
export async function saveEntrustment(
  tx: StatementRunner,
  providerId: string,
  entrustment: Pair & { readonly authorisation: string; readonly at: string },
): Promise<void> {
  const { partnerId, clientId, authorisation, at } = entrustment;
  await tx.query(
    {
      name: 'entrustment:save',
      text:
        `INSERT INTO entrustment AS e (provider_id, partner_id, client_id, authorisation, authorised_at) VALUES ($1, $2, $3, $4, $5) ` +
        `ON CONFLICT (provider_id, partner_id, client_id) DO UPDATE SET authorisation = excluded.authorisation, ` +
        `authorised_at = excluded.authorised_at, revoked_at = NULL WHERE e.revoked_at IS NOT NULL`,
    },
    [providerId, partnerId, clientId, authorisation, at],
  );
}

/** Ends an entrustment that runs. */
export async function revokeEntrustment(tx: StatementRunner, ended: Pair & { readonly at: string }): Promise<void> {
  await tx.query(
    {
      name: 'entrustment:end',
      text: `UPDATE entrustment SET revoked_at = $3 WHERE partner_id = $1 AND client_id = $2 AND revoked_at IS NULL`,
    },
    [ended.partnerId, ended.clientId, ended.at],
  );
}
