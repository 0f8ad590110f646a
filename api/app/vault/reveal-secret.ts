import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { SecretRow } from '../../store/rows';
import { eraseVersions, secretsById, secretVersion, type SecretRecord } from '../../store/vault/secret.store';
import { showOnce } from '../access/shown-once';
import { checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { updateRow, type Unit } from '../command/unit';
import { openSecret } from './envelope';
import type { ChangedSecret } from './store-secret';
import { vaultClosed, vaultKey, type VaultKeys } from './vault-keys';

/** Which secret is shown, and why. */
export interface RevealSecretInput {
  readonly secretId: string;
  /** The latest version when absent. */
  readonly version?: number | null;
  readonly reason: string;
}

/**
 * Shows a secret once, in the answer of this call: who saw which version when and why is recorded,
 * its value nowhere. Throws when it was tampered with, or is under a key that is not there.
 */
export async function revealSecret(
  unit: Unit,
  input: RevealSecretInput,
  keys: VaultKeys,
): Promise<Result<ChangedSecret & { readonly version: number }>> {
  const secret = await lockedSecret(unit, input.secretId);
  if (secret === undefined) return notFound('secret', ['secretId']);
  if (keys.length === 0) return vaultClosed();
  const faults = checkText(input.reason, ['reason'], 500);
  if (faults.length > 0) return refuseAll(faults);
  const { id: secretId, contractId } = secret;
  const version = input.version ?? secret.version;
  const envelope = await secretVersion(unit.tx, secretId, version);
  if (envelope === undefined) return notFound('version', ['version']);
  if (envelope.sealed === '') return destroyed();
  const place = { providerId: unit.session.providerId, secretId, version };
  const value = openSecret(vaultKey(keys, envelope.keyId), place, envelope);
  const payload = { version, reason: input.reason.trim() };
  await record(unit, { kind: 'SECRET_REVEALED', subjectId: secretId, contractId, payload });
  return accept(showOnce({ secretId, version }, value));
}

/**
 * Destroys all versions of a secret with their wrapped keys: from then on no key opens them here. A
 * backup of before has them still, and opens with the key that wrapped them: until that is retired
 * everywhere, who has both can read the secret.
 */
export async function destroySecret(
  unit: Unit,
  input: { readonly secretId: string; readonly reason: string },
): Promise<Result<ChangedSecret>> {
  const secret = await lockedSecret(unit, input.secretId);
  if (secret === undefined) return notFound('secret', ['secretId']);
  const faults = checkText(input.reason, ['reason'], 500);
  if (faults.length > 0) return refuseAll(faults);
  if (secret.destroyedAt !== null) return destroyed();
  const { id: secretId, contractId } = secret;
  await eraseVersions(unit.tx, secretId);
  await updateRow(unit, SecretRow, secretId, { updatedAt: unit.recordedAt, destroyedAt: unit.recordedAt });
  const payload = { reason: input.reason.trim() };
  await record(unit, { kind: 'SECRET_DESTROYED', subjectId: secretId, contractId, payload });
  return accept({ secretId });
}

function destroyed() {
  const message = 'The secret was destroyed.';
  return refuse('SECRET_DESTROYED', ['secretId'], message, 'Use `storeSecret` if its value is known.');
}

/** A secret under the lock of its contract, as it is then. */
async function lockedSecret(unit: Unit, id: string): Promise<SecretRecord | undefined> {
  const [found] = isId(id) ? await secretsById(unit.tx, [id]) : [];
  if (found === undefined || (await lockContract(unit, found.contractId)) === undefined) return undefined;
  const [locked] = await secretsById(unit.tx, [id]);
  return locked;
}
