import type { StatementRunner } from '../database/statement';
import { readPagesOf, type ListShape, type PageRange, type Below } from '../keyset';
import { sql, table, type RecordOf } from '../table';
import { EntrustmentRow } from './entrustment.row';

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

const entrustment = table(EntrustmentRow, 'm');
const m = entrustment.column;

/** Who recorded the latest event of a kind about an entrustment; null where it may not be seen. */
const actorOf = (kind: string): string =>
  `(SELECT e.actor_name FROM event e WHERE e.provider_id = m.provider_id AND e.subject_id = m.client_id ` +
  `AND e.kind = '${kind}' AND e.payload->>'partnerId' = m.partner_id::text ORDER BY e.id DESC LIMIT 1)`;
const entrustments = entrustment.pick(['clientId', 'partnerId', 'authorisation', 'authorisedAt'], {
  endedAt: m.revokedAt,
  authorisedBy: sql<string | null>(actorOf('CLIENT_ENTRUSTED')),
  endedBy: sql<string | null>(`CASE WHEN ${m.revokedAt} IS NOT NULL THEN ${actorOf('CLIENT_ENTRUSTMENT_ENDED')} END`),
});

/** An entrustment as stored, with who recorded it. */
export type EntrustmentRecord = RecordOf<typeof entrustments>;

/** What orders the entrustments of a client. */
export const entrustmentOrder = entrustment.order('partnerId');
const ofClients: ListShape = {
  ...entrustments,
  name: 'entrustments',
  order: entrustmentOrder,
  parent: m.clientId,
};

/** Its lists; exported for the tests that keep their plans. */
export const entrustmentLists: readonly ListShape[] = [ofClients];

/** The entrustments of several clients, a page each. */
export function entrustmentsOfClients(
  reader: StatementRunner,
  clients: readonly string[],
  page: PageRange,
): Promise<Below<EntrustmentRecord>[]> {
  return readPagesOf(reader, ofClients, clients, [], page);
}
