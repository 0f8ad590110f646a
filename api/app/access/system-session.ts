import { v7 } from 'uuid';
import { formatInstant, type Instant } from '../../domain/time/instant';
import { systemActorId } from '../../store/access/access.store';
import type { Database } from '../../store/database/database';
import type { Session } from '../../store/database/session';
import { providerSession } from './create-provider';

/**
 * A session in which a program of ours, e.g. a job, acts for a provider under a name of its own.
 * Its commands take idempotency keys as those of the provider's staff do.
 */
export async function systemSession(
  database: Database,
  providerId: string,
  name: string,
  now: Instant,
): Promise<Session> {
  const id = v7();
  const actorId = await database.write(providerSession(providerId, id), (tx) =>
    systemActorId(tx, { providerId, id, name, createdAt: formatInstant(now) }),
  );
  return providerSession(providerId, actorId);
}
