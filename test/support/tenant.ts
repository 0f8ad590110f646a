import path from 'node:path';
import { v7 } from 'uuid';
import { writeApiKey, type ApiKeyText } from '../../api/app/access/api-key';
import {
  createProvider,
  insertKey,
  insertPartner,
  providerSession,
  type NewKey,
} from '../../api/app/access/create-provider';
import { ROLE_SCOPES, SCOPES, type Scope } from '../../api/app/access/scopes';
import { createClient } from '../../api/app/client/create-client';
import { runCommand, type Outcome } from '../../api/app/command/run-command';
import type { Unit } from '../../api/app/command/unit';
import type { Result } from '../../api/domain/result';
import { heldAt } from '../../api/domain/time/clock';
import type { Instant } from '../../api/domain/time/instant';
import type { Database } from '../../api/store/database/database';
import type { Session } from '../../api/store/database/session';
import { at } from '../../seeds/demo/tell';
import { readTermsPacks } from '../../seeds/terms/read-terms-packs';

export { at };

/** The kinds of users. */
export const WHO = ['administrator', 'technician', 'erp', 'reseller', 'client', 'otherClient'] as const;
/** See `WHO`. */
export type Who = (typeof WHO)[number];

/**
 * A provider with all terms packs, a partner to which one of its two clients is entrusted, and a
 * key for each kind of user.
 */
export interface Tenant {
  readonly database: Database;
  readonly providerId: string;
  readonly partnerId: string;
  /** Entrusted to the partner. */
  readonly clientId: string;
  /** Not entrusted to anybody. */
  readonly otherClientId: string;
  readonly keys: Readonly<Record<Who, string>>;
  readonly sessions: Readonly<Record<Who, Session>>;
}

const PROJECT = path.resolve(__dirname, '../..');
const packs = readTermsPacks(path.join(PROJECT, 'seeds', 'terms'));

/**
 * Makes a provider. With `ALL` every key has every scope, so that only row-level security stands
 * between tenants.
 */
export async function makeTenant(
  database: Database,
  name: string,
  scopes: 'ALL' | 'ROLES' = 'ROLES',
  since: Instant = at('2025-12-01T08:00:00Z'),
): Promise<Tenant> {
  const providerId = v7();
  const partnerId = v7();
  const keys = Object.fromEntries(WHO.map((who) => [who, writeApiKey(providerId, v7())])) as Record<Who, ApiKeyText>;
  const scopesOf = (who: Who): readonly Scope[] =>
    scopes === 'ALL' ? SCOPES : ROLE_SCOPES[who === 'otherClient' ? 'client' : who];
  const newKey = (who: Who, of: Pick<NewKey, 'kind'> & Partial<NewKey>): NewKey => ({
    key: keys[who],
    name: `${who} of ${name}`,
    scopes: scopesOf(who),
    demo: false,
    ...of,
  });
  const staff = (['administrator', 'technician'] as const).map((who) => newKey(who, { kind: 'PROVIDER' }));
  await createProvider(database, { id: providerId, name, keys: staff, packs }, heldAt(since));
  const session = providerSession(providerId, keys.administrator.keyId);
  await database.write(session, async (tx) => {
    await insertPartner(tx, providerId, partnerId, `Partner of ${name}`, heldAt(since));
    for (const who of ['erp', 'reseller'] as const) {
      await insertKey(tx, providerId, newKey(who, { kind: 'PARTNER', partnerId }), heldAt(since));
    }
  });
  const client = async (number: number, entrustedToPartnerId: string | null): Promise<string> => {
    const input = { name: `Client ${number} of ${name}`, registrationNumber: `REG-${number}`, entrustedToPartnerId };
    const outcome = await runCommand(
      { database, session, now: since },
      'createClient',
      `client-${number}`,
      input,
      (unit) => createClient(unit, input),
    );
    return done(outcome).clientId;
  };
  const clientId = await client(1, partnerId);
  const otherClientId = await client(2, null);
  await database.write(session, async (tx) => {
    await insertKey(tx, providerId, newKey('client', { kind: 'CLIENT', clientId }), heldAt(since));
    await insertKey(tx, providerId, newKey('otherClient', { kind: 'CLIENT', clientId: otherClientId }), heldAt(since));
  });
  const as = (who: Who, of: Partial<Session>): Session => ({ ...session, actorId: keys[who].keyId, ...of });
  return {
    database,
    providerId,
    partnerId,
    clientId,
    otherClientId,
    keys: Object.fromEntries(WHO.map((who) => [who, keys[who].text])) as Record<Who, string>,
    sessions: {
      administrator: session,
      technician: as('technician', {}),
      erp: as('erp', { kind: 'PARTNER', partnerId }),
      reseller: as('reseller', { kind: 'PARTNER', partnerId }),
      client: as('client', { kind: 'CLIENT', clientId }),
      otherClient: as('otherClient', { kind: 'CLIENT', clientId: otherClientId }),
    },
  };
}

/** How a use case is run by `attempt` and `carryOut`. */
export interface Way {
  readonly as?: Who;
  /** A new one unless given. */
  readonly key?: string;
  readonly operation?: string;
  /** What the key stands for; its own text unless given. */
  readonly input?: unknown;
}

/** Runs a use case at an instant, by the administrator unless told otherwise. */
export function attempt<T>(
  tenant: Tenant,
  when: string | Instant,
  work: (unit: Unit) => Promise<Result<T>>,
  { as = 'administrator', key = v7(), operation = 'test', input = key }: Way = {},
): Promise<Outcome<T>> {
  const now = typeof when === 'string' ? at(when) : when;
  return runCommand({ database: tenant.database, session: tenant.sessions[as], now }, operation, key, input, work);
}

/** Runs a use case that must not be refused. */
export async function carryOut<T>(
  tenant: Tenant,
  when: string | Instant,
  work: (unit: Unit) => Promise<Result<T>>,
  way: Way = {},
): Promise<T> {
  return done(await attempt(tenant, when, work, way));
}

/** The codes with which a use case is refused; empty when it is not. */
export async function refusalsOf<T>(
  tenant: Tenant,
  when: string | Instant,
  work: (unit: Unit) => Promise<Result<T>>,
  way: Way = {},
): Promise<string[]> {
  return (await attempt(tenant, when, work, way)).refusals.map(({ code }) => code);
}

/** The same with the paths of what is wrong: `TEXT_INVALID reason`. */
export async function refusalsAt<T>(
  tenant: Tenant,
  when: string | Instant,
  work: (unit: Unit) => Promise<Result<T>>,
  way: Way = {},
): Promise<string[]> {
  const { refusals } = await attempt(tenant, when, work, way);
  return refusals.map(({ code, path }) => `${code} ${path.join('.')}`);
}

function done<T>(outcome: Outcome<T>): T {
  if (outcome.value === null)
    throw new Error(
      `refused: ${outcome.refusals.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`).join('; ')}`,
    );
  return outcome.value;
}
