import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { formatInstant, instant, type Instant } from '../../domain/time/instant';
import { hasSuccessor, type StoredKey } from '../../store/access/api-key.store';
import { ApiKeyRow } from '../../store/rows';
import { checkWhole } from '../checks';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { recordedSecond, updateRow, type Unit } from '../command/unit';
import { storedInstant, storedInstantOrNull } from '../stored-instant';
import { writeApiKey } from './api-key';
import {
  authorityOf,
  endsTooEarly,
  isValid,
  lackingScopes,
  lockManagedKey,
  noSuchKey,
  notValid,
  type KeyAuthority,
} from './key-authority';
import { showOnce } from './shown-once';
import { writeKey } from './write-key';

/** A key to be replaced. */
export interface RotateApiKeyInput {
  readonly apiKeyId: string;
  /** How long the replaced key goes on being valid, in seconds; 24 hours when absent. */
  readonly overlap?: number | null;
  /** When the new key expires; as long a life as the replaced one was given when absent. */
  readonly expiresAt?: Instant | null;
}

/** A key and the one in whose place it is. */
export interface RotatedKey {
  readonly apiKeyId: string;
  readonly replacedKeyId: string;
}

const DAY = 24 * 3600;
/** The longest overlap, in seconds. */
const LONGEST_OVERLAP = 90 * DAY;

/**
 * Replaces a key of the party that asks with a new one of the same name, party and scopes, all of
 * which the asking key must have.
 */
export async function rotateApiKey(
  unit: Unit,
  input: RotateApiKeyInput,
  held: ReadonlySet<string>,
): Promise<Result<RotatedKey>> {
  const authority = await authorityOf(unit, held);
  return 'ok' in authority ? authority : replaceKey(unit, input, authority);
}

/** The same for a key of whichever party, by who may do that. */
export async function replaceKey(
  unit: Unit,
  input: RotateApiKeyInput,
  authority: KeyAuthority,
): Promise<Result<RotatedKey>> {
  const overlap = input.overlap ?? DAY;
  const faults = checkWhole(overlap, ['overlap'], 0, LONGEST_OVERLAP);
  if (faults.length > 0) return refuseAll(faults);
  const old = await lockManagedKey(unit, authority, input.apiKeyId);
  // A calendar's key is not replaced: whoever subscribed needs the address of another one.
  if (old === undefined || old.calendar !== null) return noSuchKey;
  if (!isValid(old, unit.now)) return notValid(['apiKeyId'], 'The key');
  if (await hasSuccessor(unit.tx, old.id)) {
    const whatToDo = 'Rotate the key that replaced it with `rotateApiKey`, or create a new one with `createApiKey`.';
    return refuse('ALREADY_EXISTS', ['apiKeyId'], 'The key was replaced before.', whatToDo);
  }
  const refused = lackingScopes(authority, old.scopes, ['apiKeyId']) ?? endsTooEarly(input.expiresAt, unit.now);
  if (refused !== null) return refused;
  const { providerId } = unit.session;
  const key = writeApiKey(providerId, unit.newId());
  const { name, actorKind: kind, partnerId, clientId, scopes } = old;
  const demo = old.demo || authority.demo;
  const expiresAt = endOf(input.expiresAt ?? sameLife(old, unit.now));
  const made = { key, name, kind, partnerId, clientId, scopes, demo, expiresAt, replacesId: old.id };
  await stampUnit(unit);
  const issued = await writeKey(unit.tx, providerId, made, recordedSecond(unit));
  const ends = formatInstant(earlier(storedInstantOrNull(old.expiresAt), instant(unit.now + overlap)));
  await updateRow(unit, ApiKeyRow, old.id, { expiresAt: ends });
  const about = { subjectId: old.id, contractId: null };
  await record(unit, issued, {
    kind: 'KEY_REPLACED',
    ...about,
    payload: { replacedById: key.keyId, expiresAt: ends },
  });
  return accept(showOnce({ apiKeyId: key.keyId, replacedKeyId: old.id }, key.text));
}

/** As long a life from now as a key was given; null for one that does not expire. */
function sameLife({ createdAt, expiresAt }: StoredKey, now: Instant): Instant | null {
  const end = storedInstantOrNull(expiresAt);
  return end === null ? null : instant(now + end - storedInstant(createdAt));
}

function endOf(at: Instant | null): string | null {
  return at === null ? null : formatInstant(at);
}

function earlier(one: Instant | null, other: Instant): Instant {
  return one !== null && one < other ? one : other;
}
