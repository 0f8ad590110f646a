import { verifyProvider } from '../../api/app/verify/verify-provider';
import type { Database } from '../../api/store/database/database';

/**
 * All that is wrong with a provider's records, as `npm run verify` finds it; none when all holds
 * together.
 */
export function unsound(database: Database, providerId: string, actorId: string): Promise<string[]> {
  return verifyProvider(database, providerId, actorId);
}
