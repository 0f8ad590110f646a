import { lengthOf } from '../../domain/text/alphabet';
import { accept, refuse, refuseAll, type Result } from '../../domain/result';
import { SecretRow, SecretVersionRow } from '../../store/rows';
import { secretNamed } from '../../store/vault/secret.store';
import { checkOptional, checkText, isId, notFound } from '../checks';
import { lockContract } from '../command/lock-contract';
import { record } from '../command/record';
import { insertRow, updateRow, type Unit } from '../command/unit';
import { sealSecret } from './envelope';
import { vaultClosed, type VaultKeys } from './vault-keys';

/** A secret as it is given. */
export interface StoreSecretInput {
  readonly contractId: string;
  readonly name: string;
  readonly value: string;
  readonly note?: string | null;
}

/** What changes of a secret return: never its value. */
export interface ChangedSecret {
  readonly secretId: string;
}

const LONGEST_VALUE = 20_000;

/**
 * Seals a secret of a contract: a new one, or the next version of the one with that name. What is
 * recorded of it says which version it is, and nothing of its value.
 */
export async function storeSecret(
  unit: Unit,
  input: StoreSecretInput,
  keys: VaultKeys,
): Promise<Result<ChangedSecret>> {
  const contract = isId(input.contractId) ? await lockContract(unit, input.contractId) : undefined;
  if (contract === undefined) return notFound('contract', ['contractId']);
  const [key] = keys;
  if (key === undefined) return vaultClosed();
  const name = input.name.trim();
  const length = lengthOf(input.value);
  const range = `Give 1 to ${LONGEST_VALUE} characters.`;
  const faults = [
    ...checkText(name, ['name'], 200),
    ...checkOptional(input.note, ['note'], 1000),
    ...(length >= 1 && length <= LONGEST_VALUE
      ? []
      : refuse('TEXT_INVALID', ['value'], `The secret has ${length} characters.`, range).refusals),
  ];
  if (faults.length > 0) return refuseAll(faults);
  const contractId = contract.id;
  const known = await secretNamed(unit.tx, contractId, name);
  const secretId = known?.id ?? unit.newId();
  const version = (known?.version ?? 0) + 1;
  const note = input.note?.trim() ?? known?.note ?? null;
  const at = unit.recordedAt;
  if (known === undefined) {
    const times = { createdAt: at, updatedAt: at, destroyedAt: null };
    await insertRow(unit, SecretRow, { id: secretId, contractId, name, note, version, ...times });
  } else {
    await updateRow(unit, SecretRow, secretId, { note, version, updatedAt: at, destroyedAt: null });
  }
  const envelope = sealSecret(key, { providerId: unit.session.providerId, secretId, version }, input.value);
  await insertRow(unit, SecretVersionRow, { contractId, secretId, version, ...envelope, createdAt: at });
  await record(unit, { kind: 'SECRET_STORED', subjectId: secretId, contractId, payload: { name, note, version } });
  return accept({ secretId });
}
