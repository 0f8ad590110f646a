import { v7 } from 'uuid';
import { providerSession } from '../app/access/create-provider';
import { isId } from '../app/checks';
import type { Database } from '../store/database/database';
import { WrongArguments } from './options';

const TABLES = { provider: 'provider_id', partner: 'id', client: 'id' } as const;

/** The provider's id, if there is such a provider; else throws `WrongArguments`. */
export async function requireProvider(database: Database, id: string): Promise<string> {
  return requireKnown(database, id, 'provider', id);
}

/** The id of a provider's partner or client, if there is one; else throws `WrongArguments`. */
export async function requireKnown(
  database: Database,
  providerId: string,
  table: keyof typeof TABLES,
  id: string,
): Promise<string> {
  if (isId(id) && isId(providerId)) {
    const read = database.read(providerSession(providerId, v7()));
    try {
      const text = `SELECT 1 AS found FROM ${table} WHERE ${TABLES[table]} = $1`;
      const found = await read.query({ name: `commands:${table}`, text }, [id]);
      if (found.length > 0) return id;
    } finally {
      await read.close();
    }
  }
  const whose = table === 'provider' ? '' : ' of this provider';
  throw new WrongArguments([`--${table}: there is no ${table}${whose} with the id ${JSON.stringify(id)}.`]);
}
