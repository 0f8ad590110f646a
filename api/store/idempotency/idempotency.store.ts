import type { Session } from '../database/session';
import type { StatementRunner } from '../database/statement';

/** What was kept of an operation under its key. */
export interface KeptOperation {
  readonly operation: string;
  readonly inputHash: string;
  readonly outcome: unknown;
}

/**
 * Takes a key for an operation. Answers undefined when it was free, else what was kept under it. When another transaction has just
 * taken it, this waits until that one has ended, then sees its outcome or takes the key itself.
 */
export async function claimIdempotencyKey(
  tx: StatementRunner,
  session: Session,
  claim: { readonly key: string; readonly operation: string; readonly inputHash: string; readonly at: string },
): Promise<KeptOperation | undefined> {
  const taken = await tx.query(
    {
      name: 'idempotency:claim',
      text:
        `INSERT INTO idempotency_key (provider_id, actor_id, key, operation, input_hash, created_at) ` +
        `VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING key`,
    },
    [session.providerId, session.actorId, claim.key, claim.operation, claim.inputHash, claim.at],
  );
  if (taken.length > 0) return undefined;
  const [kept] = await tx.query<KeptOperation>(
    {
      name: 'idempotency:kept',
      text: `SELECT operation, input_hash AS "inputHash", outcome FROM idempotency_key WHERE provider_id = $1 AND actor_id = $2 AND key = $3`,
    },
    [session.providerId, session.actorId, claim.key],
  );
  if (kept === undefined) throw new Error('an idempotency key that is taken and cannot be seen');
  return kept;
}

/** Keeps the outcome of an operation under the key that it took in this transaction. */
export async function keepOutcome(tx: StatementRunner, session: Session, key: string, outcome: unknown): Promise<void> {
  await tx.query(
    {
      name: 'idempotency:keep',
      text: `UPDATE idempotency_key SET outcome = $4 WHERE provider_id = $1 AND actor_id = $2 AND key = $3`,
    },
    [session.providerId, session.actorId, key, JSON.stringify(outcome)],
  );
}
