import type { StampClock } from '../../domain/time/clock';
import { instant, type Instant } from '../../domain/time/instant';
import { presentSql, presentValues } from '../database/stamp';
import { partyOf, type Session } from '../database/session';
import type { StatementRunner } from '../database/statement';

/** What was kept of an operation under its key. */
export interface KeptOperation {
  readonly operation: string;
  readonly inputHash: string;
  readonly outcome: unknown;
}

/** What a claim found: the present when the key was free, else what was kept under it. */
export type Claimed = { readonly now: Instant } | { readonly earlier: KeptOperation };

/**
 * Takes a key for an operation. Nothing earlier is returned when it was free, else what was kept under it. When another transaction has just
 * taken it, this waits until that one has ended, then sees its outcome or takes the key itself.
 */
export async function claimIdempotencyKey(
  tx: StatementRunner,
  session: Session,
  claim: { readonly key: string; readonly operation: string; readonly inputHash: string; readonly stamps: StampClock },
): Promise<Claimed> {
  const [taken] = await tx.query<{ now: number }>(
    {
      name: 'idempotency:claim',
      text:
        `INSERT INTO idempotency_key (provider_id, party_id, key, operation, input_hash, created_at, actor_id) ` +
        `VALUES ($1, $2, $3, $4, $5, date_trunc('second', ${presentSql(6)}), $8) ON CONFLICT DO NOTHING ` +
        `RETURNING extract(epoch FROM created_at)::float8 AS now`,
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
  if (taken !== undefined) return { now: instant(taken.now) };
  const [kept] = await tx.query<KeptOperation>(
    {
      name: 'idempotency:kept',
      text: `SELECT operation, input_hash AS "inputHash", outcome FROM idempotency_key WHERE provider_id = $1 AND party_id = $2 AND key = $3`,
    },
    [session.providerId, partyOf(session), claim.key],
  );
  if (kept === undefined) throw new Error('an idempotency key that is taken and cannot be seen');
  return { earlier: kept };
}

/** Keeps the outcome of an operation under the key that it took in this transaction. */
export async function keepOutcome(tx: StatementRunner, session: Session, key: string, outcome: unknown): Promise<void> {
  await tx.query(
    {
      name: 'idempotency:keep',
      text: `UPDATE idempotency_key SET outcome = $4 WHERE provider_id = $1 AND party_id = $2 AND key = $3`,
    },
    [session.providerId, partyOf(session), key, JSON.stringify(outcome)],
  );
}
