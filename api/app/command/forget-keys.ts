import type { Database } from '../../store/database/database';
import type { StoreLog } from '../../store/database/store-log';
import { forgetOldKeys } from '../../store/idempotency/idempotency.store';

/** Deleted in one transaction: others wait for none of them. */
const AT_ONCE = 5_000;

/**
 * Forgets the idempotency keys of all providers that are older than 90 days; returns how many. Of
 * several servers at once, one deletes and the others leave it to that one.
 */
export async function forgetKeys(database: Database, log: StoreLog): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const batch = await forgetOldKeys(database, AT_ONCE);
    forgotten += batch;
    if (batch < AT_ONCE) break;
  }
  if (forgotten > 0) log.info({ forgotten }, 'idempotency keys older than 90 days were forgotten');
  return forgotten;
}
