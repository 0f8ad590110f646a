import type { StatementRunner as Reader } from '../database/statement';
import { readPagesOf, type Below, type ListShape, type PageRange } from '../keyset';
import { table, type RecordOf } from '../table';
import { SecretRow, SecretVersionRow } from './secret.row';

const secret = table(SecretRow, 's');
const secrets = secret.select();
const versions = table(SecretVersionRow, 'sv').pick(['secretId', 'version', 'keyId', 'wrappedKey', 'sealed']);

/** A secret as stored: its name, and no value. */
export type SecretRecord = RecordOf<typeof secrets>;
/** A version of a secret as stored. */
export type SecretVersionRecord = RecordOf<typeof versions>;

/** What orders the secrets of a contract. */
export const secretOrder = secret.order('id');
const ofContracts: ListShape = { ...secrets, name: 'secrets', order: secretOrder, parent: secret.column.contractId };

/** Its lists; exported for the tests that keep their plans. */
export const secretLists: readonly ListShape[] = [ofContracts];

/** The secrets of several contracts, a page each, oldest first. */
export function secretsOf(
  reader: Reader,
  contracts: readonly string[],
  page: PageRange,
): Promise<Below<SecretRecord>[]> {
  return readPagesOf(reader, ofContracts, contracts, [], page);
}

/** The secrets with these ids, those that may be seen. */
export function secretsById(reader: Reader, ids: readonly string[]): Promise<SecretRecord[]> {
  return reader.query({ name: 'secrets:by-id', text: `${secrets.text} WHERE s.id = ANY($1::uuid[])` }, [ids]);
}

/** The secret of a contract with this name, if there is one. */
export async function secretNamed(reader: Reader, contractId: string, name: string): Promise<SecretRecord | undefined> {
  const [row] = await reader.query<SecretRecord>(
    { name: 'secrets:named', text: `${secrets.text} WHERE s.contract_id = $1 AND s.name = $2` },
    [contractId, name],
  );
  return row;
}

/** One version of a secret, still sealed. */
export async function secretVersion(
  reader: Reader,
  secretId: string,
  version: number,
): Promise<SecretVersionRecord | undefined> {
  const [row] = await reader.query<SecretVersionRecord>(
    { name: 'secrets:version', text: `${versions.text} WHERE sv.secret_id = $1 AND sv.version = $2` },
    [secretId, version],
  );
  return row;
}

/** Versions of the provider that are under other keys than this one, locked, at most so many. */
export function versionsUnderOtherKeys(reader: Reader, keyId: string, most: number): Promise<SecretVersionRecord[]> {
  return reader.query(
    {
      name: 'secrets:under-other-keys',
      text: `${versions.text} WHERE sv.key_id <> $1 AND sv.sealed <> '' ORDER BY sv.secret_id, sv.version LIMIT $2 FOR UPDATE OF sv`,
    },
    [keyId, most],
  );
}

/** Saves the versions whose own keys are wrapped by this key from now on. */
export async function saveWrapped(
  tx: Reader,
  keyId: string,
  wrapped: readonly Pick<SecretVersionRecord, 'secretId' | 'version' | 'wrappedKey'>[],
): Promise<void> {
  const text =
    `UPDATE secret_version sv SET key_id = $1, wrapped_key = w.wrapped_key ` +
    `FROM unnest($2::uuid[], $3::integer[], $4::text[]) AS w(secret_id, version, wrapped_key) ` +
    `WHERE sv.secret_id = w.secret_id AND sv.version = w.version`;
  await tx.query({ name: 'secrets:wrap', text }, [
    keyId,
    wrapped.map(({ secretId }) => secretId),
    wrapped.map(({ version }) => version),
    wrapped.map((each) => each.wrappedKey),
  ]);
}

/** Takes the values of all versions of a secret away, with their keys. */
export async function eraseVersions(tx: Reader, secretId: string): Promise<void> {
  const text = `UPDATE secret_version SET sealed = '', wrapped_key = '' WHERE secret_id = $1 AND sealed <> ''`;
  await tx.query({ name: 'secrets:erase', text }, [secretId]);
}
