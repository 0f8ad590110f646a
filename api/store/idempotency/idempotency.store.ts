import type { StampClock } from '../../domain/time/clock';
import { instant, type Instant } from '../../domain/time/instant';
import type { Database } from '../database/database';
import { presentSql, presentValues } from '../database/stamp';
import { partyOf, type Session } from '../database/session';
import type { StatementRunner, StatementSender } from '../database/statement';
import { table, type RecordOf } from '../table';
import { IdempotencyKeyRow } from './idempotency-key.row';

const kept = table(IdempotencyKeyRow, 'i').pick(['operation', 'inputHash', 'outcome']);

/** What was kept of an operation under its key. */
export type KeptOperation = RecordOf<typeof kept>;

/**
 * What a claim found: the present and who acts when the key was free, else what was kept under it.
 */
export type Claimed = { readonly now: Instant; readonly actorName: string } | { readonly earlier: KeptOperation };

/**
 * Takes a key for an operation. Nothing earlier is returned when it was free, else what was kept
 * under it. When another transaction has just taken it, this waits until that one has ended, then
 * sees its outcome or takes the key itself.
 */
export async function claimIdempotencyKey(
  tx: StatementRunner,
  session: Session,
  claim: { readonly key: string; readonly operation: string; readonly inputHash: string; readonly stamps: StampClock },
): Promise<Claimed> {
  const [taken] = await tx.query<{ now: number; actorName: string | null }>(
    {
      name: 'idempotency:claim',
      text:
        `INSERT INTO idempotency_key (provider_id, party_id, key, operation, input_hash, created_at, actor_id) ` +
        `VALUES ($1, $2, $3, $4, $5, date_trunc('second', ${presentSql(6)}), $8) ON CONFLICT DO NOTHING ` +
        `RETURNING extract(epoch FROM created_at)::float8 AS now, ` +
        `(SELECT a.name FROM actor a WHERE a.id = $8) AS "actorName"`,
    },
    [
      session.providerId,
      partyOf(session),
      claim.key,
      claim.operation,
      claim.inputHash,
      ...presentValues(claim.stamps),
      session.actorId,
    ],
  );
  if (taken !== undefined) {
    if (taken.actorName === null) throw new Error('a session whose actor does not exist');
    return { now: instant(taken.now), actorName: taken.actorName };
  }
  const [earlier] = await tx.query<KeptOperation>(
    {
      name: 'idempotency:kept',
      text: `${kept.text} WHERE i.provider_id = $1 AND i.party_id = $2 AND i.key = $3`,
    },
    [session.providerId, partyOf(session), claim.key],
  );
  if (earlier === undefined) throw new Error('an idempotency key that is taken and cannot be seen');
  return { earlier };
}

/** Keeps the outcome of an operation under the key that it took in this transaction. */
export function keepOutcome(tx: StatementSender, session: Session, key: string, outcome: unknown): void {
  tx.send(
    {
      name: 'idempotency:keep',
      text: `UPDATE idempotency_key SET outcome = $4 WHERE provider_id = $1 AND party_id = $2 AND key = $3`,
    },
    [session.providerId, partyOf(session), key, JSON.stringify(outcome)],
  );
}

/** Deletes idempotency keys older than 90 days, of all providers; returns how many. */
export async function forgetOldKeys(database: Pick<Database, 'queryWithoutTenant'>, most: number): Promise<number> {
  const [row] = await database.queryWithoutTenant<{ forgotten: number }>(
    { name: 'idempotency:forget', text: 'SELECT forget_idempotency_keys($1) AS forgotten' },
    [most],
  );
  return row?.forgotten ?? 0;
}
