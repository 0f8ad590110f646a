import { v7 } from 'uuid';
import type { StampClock } from '../../domain/time/clock';
import { formatInstant } from '../../domain/time/instant';
import { systemActorId } from '../../store/access/access.store';
import type { Database } from '../../store/database/database';
import { secondOfStamp, takeStamp } from '../../store/database/stamp';
import type { Session } from '../../store/database/session';
import type { WriteTransaction } from '../../store/database/write-transaction';
import { PartnerRow } from '../../store/rows';
import { writeRows } from '../../store/write-rows';
import { operatorSource, recordAs } from '../command/record';
import { loadTermsPack, type UncheckedPack } from '../terms/load-terms-pack';
import { writeKey, type NewKey } from './write-key';

export type { NewKey };

/** A new provider with all that it needs to begin: its first keys and its terms packs. */
export interface NewProvider {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly NewKey[];
  readonly packs: readonly UncheckedPack[];
}

/** The name under which an operator's commands act; see `systemSession`. */
export const OPERATOR = 'operator';

/** The id of no provider and of no actor: who acts for none sees the rows of none. */
export const NO_ONE = '00000000-0000-0000-0000-000000000000';

/** A session that acts for a provider itself. */
export function providerSession(providerId: string, actorId: string): Session {
  return { providerId, kind: 'PROVIDER', partnerId: null, clientId: null, actorId };
}

/**
 * Records a provider, its first keys and its terms packs, all or nothing. Returns false when the
 * provider exists: then nothing is done. Throws, naming the pack and what is wrong with it, when a
 * pack is not valid.
 */
export async function createProvider(database: Database, provider: NewProvider, clock: StampClock): Promise<boolean> {
  if (provider.keys.length === 0) throw new Error('a provider needs a first key');
  const operatorId = v7();
  return database.write(providerSession(provider.id, operatorId), async (tx) => {
    const recordedAt = await takeStamp(tx, provider.id, clock);
    const made = await tx.query(
      {
        name: 'provider:create',
        text: 'INSERT INTO provider (provider_id, name, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING provider_id',
      },
      [provider.id, provider.name, secondOf(recordedAt)],
    );
    if (made.length === 0) return false;
    const operator = { providerId: provider.id, id: operatorId, name: OPERATOR, createdAt: secondOf(recordedAt) };
    await systemActorId(tx, operator);
    const about = { subjectId: provider.id, contractId: null };
    const source = await operatorSource(tx, provider.id, 'createProvider', recordedAt);
    await recordAs(tx, source, [{ kind: 'PROVIDER_CREATED', ...about, payload: { name: provider.name } }]);
    for (const key of provider.keys) await insertKey(tx, provider.id, key, clock);
    for (const pack of provider.packs) await loadTermsPack(tx, provider.id, pack, clock);
    return true;
  });
}

/**
 * The ids of the providers of a name, however it is spaced and in whichever letters; for the
 * operator's commands alone.
 */
export async function providersNamed(database: Database, session: Session, name: string): Promise<readonly string[]> {
  return database.write(session, async (tx) => {
    await tx.query({ name: 'operator:begin', text: `SELECT set_config('astreinte.operator', 'yes', true)` });
    const found = await tx.query<{ id: string }>(
      {
        name: 'providers:named',
        text: `SELECT p.provider_id AS id FROM provider p WHERE comparable_number(p.name) = comparable_number($1) ORDER BY p.provider_id`,
      },
      [name],
    );
    return found.map(({ id }) => id);
  });
}

/** The ids of all providers, in their order; for the operator's commands and the server's jobs. */
export async function allProviders(database: Database): Promise<readonly string[]> {
  return database.write(providerSession(NO_ONE, NO_ONE), async (tx) => {
    await tx.query({ name: 'operator:begin', text: `SELECT set_config('astreinte.operator', 'yes', true)` });
    const found = await tx.query<{ id: string }>({
      name: 'providers:all',
      text: `SELECT p.provider_id AS id FROM provider p ORDER BY p.provider_id`,
    });
    return found.map(({ id }) => id);
  });
}

/** Records a partner. */
export async function insertPartner(
  tx: WriteTransaction,
  providerId: string,
  id: string,
  name: string,
  clock: StampClock,
): Promise<void> {
  const recordedAt = await takeStamp(tx, providerId, clock);
  await writeRows(tx, PartnerRow, providerId, [{ id, name, createdAt: secondOf(recordedAt) }]);
  const source = await operatorSource(tx, providerId, 'createPartner', recordedAt);
  await recordAs(tx, source, [{ kind: 'PARTNER_CREATED', subjectId: id, contractId: null, payload: { name } }]);
}

/** Records a key: only its hash is kept. */
export async function insertKey(
  tx: WriteTransaction,
  providerId: string,
  key: NewKey,
  clock: StampClock,
): Promise<void> {
  const recordedAt = await takeStamp(tx, providerId, clock);
  const issued = await writeKey(tx, providerId, key, secondOf(recordedAt));
  await recordAs(tx, await operatorSource(tx, providerId, 'createKey', recordedAt), [issued]);
}

function secondOf(stamp: string): string {
  return formatInstant(secondOfStamp(stamp));
}
