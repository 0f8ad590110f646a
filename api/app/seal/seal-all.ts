import type { Database } from '../../store/database/database';
import type { StoreLog } from '../../store/database/store-log';
import { allProviders } from '../access/create-provider';
import { sealProvider } from './seal-provider';

/**
 * Seals what every provider has recorded since its last seal, and says each seal in the log, which
 * is a second place for it. One provider that fails keeps no other from its seal; the first failure
 * is thrown at the end.
 */
export async function sealAll(database: Database, log: StoreLog): Promise<void> {
  const failures: unknown[] = [];
  for (const provider of await allProviders(database)) {
    try {
      const seal = await sealProvider(database, provider);
      if (seal !== null) log.info({ provider, seal: seal.number, hash: seal.hash }, 'sealed');
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
