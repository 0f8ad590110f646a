import { Client } from 'pg';
import { createProvider } from '../../../api/app/access/create-provider';
import { writeApiKey } from '../../../api/app/access/api-key';
import { ROLE_SCOPES } from '../../../api/app/access/scopes';
import { heldAt } from '../../../api/domain/time/clock';
import { instant } from '../../../api/domain/time/instant';
import { Database } from '../../../api/store/database/database';
import { migrateDatabase } from '../../../api/store/database/migrate';
import { silentLog } from '../../../api/store/database/store-log';
import { rows } from '../../../api/store/rows';
import { migrations } from '../../../migrations';
import { readTermsPacks } from '../../../seeds/terms/read-terms-packs';
import { CLEAN_UP, FILLS, FUNCTIONS, ORDERLY, SET_ASIDE } from './statements';

/** How many rows each of the two providers gets. */
export interface Sizes {
  readonly contracts: number;
  readonly modulesPerContract: number;
  readonly incidentsPerModule: number;
  readonly adjustments: number;
}

/**
 * Who asks, on both sides: the settings that row-level security reads, and the key that stands for
 * them with our server.
 */
export interface Asker {
  readonly apiKey: string;
  readonly settings: Readonly<Record<string, string>>;
}

/** What was made. */
export interface Filled {
  /** Staff of each provider. */
  readonly askers: readonly [Asker, Asker];
  /** Rows of both providers together, by table. */
  readonly counts: Readonly<Record<string, number>>;
}

const PROVIDERS = ['01950000-0000-7000-8000-00000000000a', '01950000-0000-7000-8000-00000000000b'] as const;
const CREATED = instant(Date.UTC(2024, 0, 1) / 1000);

/**
 * Migrates an empty database and fills it with two providers of as many rows each, so that
 * row-level security has something to keep apart. The same sizes give the same rows whenever it is
 * done.
 */
export async function fillDatabase(url: string, projectRoot: string, sizes: Sizes): Promise<Filled> {
  await migrateDatabase({ url, migrations, log: silentLog });
  const askers = await makeProviders(url, projectRoot);
  const owner = new Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query(FUNCTIONS);
    await owner.query(SET_ASIDE);
    for (const [place, provider] of PROVIDERS.entries()) await fillProvider(owner, place, provider, sizes);
    await owner.query(ORDERLY);
    for (const statement of CLEAN_UP) await owner.query(statement);
    return { askers, counts: await countRows(owner) };
  } finally {
    await owner.end();
  }
}

async function makeProviders(url: string, projectRoot: string): Promise<[Asker, Asker]> {
  const database = await Database.open({ url, entities: rows, poolSize: 2, log: silentLog });
  const packs = readTermsPacks(`${projectRoot}/seeds/terms`);
  const askers: Asker[] = [];
  try {
    for (const [place, providerId] of PROVIDERS.entries()) {
      const actorId = providerId.replace(/^01950000/, '01950001');
      const key = writeApiKey(providerId, actorId);
      const staff = { key, name: 'bench', kind: 'PROVIDER', scopes: ROLE_SCOPES.administrator, demo: false } as const;
      await createProvider(
        database,
        { id: providerId, name: `Provider ${place + 1}`, keys: [staff], packs },
        heldAt(CREATED),
      );
      askers.push({
        apiKey: key.text,
        settings: {
          'astreinte.provider_id': providerId,
          'astreinte.actor_kind': 'PROVIDER',
          'astreinte.partner_id': '',
          'astreinte.client_id': '',
          'astreinte.actor_id': actorId,
        },
      });
    }
  } finally {
    await database.close();
  }
  return askers as [Asker, Asker];
}

/**
 * In one transaction with the provider's own settings: the owner of the tables, unless a superuser,
 * sees and writes no other rows.
 */
async function fillProvider(owner: Client, place: number, provider: string, sizes: Sizes): Promise<void> {
  const given: Readonly<Record<string, string | number>> = { provider, place, ...sizes };
  await owner.query('BEGIN');
  const actor = provider.replace(/^01950000/, '01950001');
  await owner.query(`SET LOCAL astreinte.provider_id = '${provider}'; SET LOCAL astreinte.actor_kind = 'PROVIDER'`);
  await owner.query(`SET LOCAL astreinte.actor_id = '${actor}'`);
  for (const { text, values } of FILLS) {
    await owner.query(
      text,
      values.map((name) => given[name]),
    );
  }
  await owner.query('COMMIT');
}

async function countRows(owner: Client): Promise<Record<string, number>> {
  const tables = ['contract', 'service_module', 'incident', 'penalty', 'billing_adjustment'];
  const { rows: found } = await owner.query<{ relname: string; count: number }>(
    'SELECT relname, reltuples::integer AS count FROM pg_class WHERE relname = ANY($1)',
    [tables],
  );
  return Object.fromEntries(tables.map((table) => [table, found.find(({ relname }) => relname === table)?.count ?? 0]));
}
