import { accept, type Result } from '../../domain/result';
import { ApiKeyRow } from '../../store/rows';
import { record } from '../command/record';
import { stampUnit } from '../command/stamp-unit';
import { recordedSecond, updateRow, type Unit } from '../command/unit';
import { authorityOf, lockManagedKey, noSuchKey, notValid, type KeyAuthority } from './key-authority';

/** A key to be revoked. */
export interface RevokeApiKeyInput {
  readonly apiKeyId: string;
}

/** Revokes a key of the party that asks, even the one that asks, from its COMMIT on. */
export async function revokeApiKey(
  unit: Unit,
  input: RevokeApiKeyInput,
  held: ReadonlySet<string>,
): Promise<Result<{ readonly apiKeyId: string }>> {
  const authority = await authorityOf(unit, held);
  return 'ok' in authority ? authority : endKey(unit, input, authority);
}

/** The same for a key of whichever party, by who may do that. */
export async function endKey(
  unit: Unit,
  { apiKeyId }: RevokeApiKeyInput,
  authority: KeyAuthority,
): Promise<Result<{ readonly apiKeyId: string }>> {
  const key = await lockManagedKey(unit, authority, apiKeyId);
  if (key === undefined) return noSuchKey;
  if (key.revokedAt !== null) return notValid(['apiKeyId'], 'The key');
  await stampUnit(unit);
  await updateRow(unit, ApiKeyRow, key.id, { revokedAt: recordedSecond(unit) });
  await record(unit, { kind: 'KEY_REVOKED', subjectId: key.id, contractId: null, payload: {} });
  return accept({ apiKeyId: key.id });
}
