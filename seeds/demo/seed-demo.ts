import { join } from 'node:path';
import {
  createProvider,
  insertKey,
  insertPartner,
  OPERATOR,
  providerSession,
  type NewKey,
} from '../../api/app/access/create-provider';
import { ROLE_SCOPES } from '../../api/app/access/scopes';
import { heldAt } from '../../api/domain/time/clock';
import { systemSession } from '../../api/app/access/system-session';
import type { Instant } from '../../api/domain/time/instant';
import type { DemoKey } from '../../api/http/banner';
import type { Database } from '../../api/store/database/database';
import { readTermsPacks } from '../terms/read-terms-packs';
import { demoId, demoKey, PARTNER_ID, PROVIDER_ID } from './demo-ids';
import { LOOK_AT, tellLivingStory } from './living-story';
import { STORY_BEGINS, tellStory } from './story';
import { at, teller } from './tell';

/** The clients that the story names, so that keys can stand for one of them. */
export const ATELIER_ID = demoId(10, 1);

const ADMINISTRATOR: NewKey = {
  key: demoKey(1),
  name: 'Claire Vasseur (administrator)',
  kind: 'PROVIDER',
  scopes: ROLE_SCOPES.administrator,
  demo: true,
};
const TECHNICIAN: NewKey = {
  key: demoKey(2),
  name: 'Yann Le Goff (technician)',
  kind: 'PROVIDER',
  scopes: ROLE_SCOPES.technician,
  demo: true,
};
const ERP: NewKey = {
  key: demoKey(3),
  name: 'Novalis ERP',
  kind: 'PARTNER',
  partnerId: PARTNER_ID,
  scopes: ROLE_SCOPES.erp,
  demo: true,
};
const RESELLER: NewKey = {
  key: demoKey(4),
  name: 'Novalis portal',
  kind: 'PARTNER',
  partnerId: PARTNER_ID,
  scopes: ROLE_SCOPES.reseller,
  demo: true,
};
const CLIENT: NewKey = {
  key: demoKey(5),
  name: 'Atelier Morel',
  kind: 'CLIENT',
  clientId: ATELIER_ID,
  scopes: ROLE_SCOPES.client,
  demo: true,
};

/** The demo keys, for the banner, the documentation and the tests. */
export const DEMO_KEYS: readonly DemoKey[] = [
  { label: 'administrator of the provider', key: ADMINISTRATOR.key.text, kind: 'PROVIDER' },
  { label: 'technician of the provider', key: TECHNICIAN.key.text, kind: 'PROVIDER' },
  { label: 'ERP of the partner Novalis', key: ERP.key.text, kind: 'PARTNER' },
  { label: 'portal of the reseller Novalis', key: RESELLER.key.text, kind: 'PARTNER' },
  { label: 'client Atelier Morel', key: CLIENT.key.text, kind: 'CLIENT' },
];

/**
 * Puts the demo story into a database: a provider, its partner and two clients, a contract made from the hosted-service terms, an incident that was
 * restored too late with its penalty and credit, and work that used up a base of units. Every step has fixed ids, by which each
 * start sees whether it was told: one that was killed half-way is completed by the next, and nothing is ever there twice.
 */
export async function seedDemo(database: Database, projectRoot: string): Promise<readonly DemoKey[]> {
  const clock = heldAt(at(STORY_BEGINS));
  await createProvider(
    database,
    {
      id: PROVIDER_ID,
      name: 'Sillage Infogérance',
      keys: [ADMINISTRATOR, TECHNICIAN],
      packs: readTermsPacks(join(projectRoot, 'seeds', 'terms')),
    },
    clock,
  );
  const session = providerSession(PROVIDER_ID, ADMINISTRATOR.key.keyId);
  await once(database, 'partner', PARTNER_ID, (tx) =>
    insertPartner(tx, PROVIDER_ID, PARTNER_ID, 'Novalis Conseil', clock),
  );
  for (const key of [ERP, RESELLER]) {
    await once(database, 'api_key', key.key.keyId, (tx) => insertKey(tx, PROVIDER_ID, key, clock));
  }
  await tellStory(database, session, async () => {
    await once(database, 'api_key', CLIENT.key.keyId, (tx) => insertKey(tx, PROVIDER_ID, CLIENT, clock));
    return { ...session, kind: 'CLIENT', clientId: ATELIER_ID, actorId: CLIENT.key.keyId };
  });
  return DEMO_KEYS;
}

/** Tells what goes on today, beside the demo story, and returns what to look at. */
export async function seedToday(database: Database, now: Instant): Promise<readonly string[]> {
  const provider = providerSession(PROVIDER_ID, ADMINISTRATOR.key.keyId);
  await tellLivingStory(teller(database, provider), provider, now);
  return LOOK_AT;
}

/** Inserts a row unless it is there. */
async function once(
  database: Database,
  table: 'partner' | 'api_key',
  id: string,
  insert: (tx: Parameters<Parameters<Database['write']>[1]>[0]) => Promise<void>,
): Promise<void> {
  await database.write(await systemSession(database, PROVIDER_ID, OPERATOR, at(STORY_BEGINS)), async (tx) => {
    const text = `SELECT 1 AS found FROM ${table} WHERE provider_id = $1 AND id = $2`;
    const found = await tx.query({ name: `demo:${table}`, text }, [PROVIDER_ID, id]);
    if (found.length === 0) await insert(tx);
  });
}
