import { accept, refuseAll, type Result } from '../../domain/result';
import { formatInstant, type Instant } from '../../domain/time/instant';
import type { Session } from '../../store/database/session';
import { checkText } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { recordedSecond, type Unit } from '../command/unit';
import { writeApiKey } from './api-key';
import { authorityOf, endsTooEarly, lackingScopes, type KeyAuthority } from './key-authority';
import { showOnce } from './shown-once';
import { writeKey } from './write-key';

/** A new key of a party. */
export interface CreateApiKeyInput {
  /** 1 to 200 characters. */
  readonly name: string;
  /** See `SCOPES`. */
  readonly scopes: readonly string[];
  /** Null or absent for one that does not expire. */
  readonly expiresAt?: Instant | null;
}

/** Whom a key stands for. */
export type Standing = Pick<Session, 'kind' | 'partnerId' | 'clientId'>;

/** Makes a key of the party that asks, which may do no more than the key that asks. */
export async function createApiKey(
  unit: Unit,
  input: CreateApiKeyInput,
  held: ReadonlySet<string>,
): Promise<Result<{ readonly apiKeyId: string }>> {
  const authority = await authorityOf(unit, held);
  if ('ok' in authority) return authority;
  return issueKey(unit, input, unit.session, authority);
}

/** The same for a party that stands for somebody, by who may do that. */
export async function issueKey(
  unit: Unit,
  { name: given, scopes: asked, expiresAt }: CreateApiKeyInput,
  { kind, partnerId, clientId }: Standing,
  authority: KeyAuthority,
): Promise<Result<{ readonly apiKeyId: string }>> {
  const name = given.trim();
  const scopes = [...new Set(asked)].sort();
  const faults = checkText(name, ['name'], 200);
  if (faults.length > 0) return refuseAll(faults);
  const refused = lackingScopes(authority, scopes, ['scopes']) ?? endsTooEarly(expiresAt, unit.now);
  if (refused !== null) return refused;
  await stampUnit(unit);
  const { providerId } = unit.session;
  const key = writeApiKey(providerId, unit.newId());
  const end = expiresAt == null ? null : formatInstant(expiresAt);
  const made = { key, name, kind, partnerId, clientId, scopes, demo: authority.demo, expiresAt: end };
  await record(unit, await writeKey(unit.tx, providerId, made, recordedSecond(unit)));
  return accept(showOnce({ apiKeyId: key.keyId }, key.text));
}
