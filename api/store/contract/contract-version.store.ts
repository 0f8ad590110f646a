import type { ContractFact, ContractFactKind } from '../../domain/contract/contract-fact';
import type { StatementRunner as Reader } from '../database/statement';
import { withLabels } from '../labels';
import { readTogether, rowsAsJson } from '../read-together';
import { sql, table, type RecordOf } from '../table';
import { ContractVersionRow } from './contract-version.row';
import { modulesSelected, type ServiceModuleRecord } from './service-module.store';

const versions = table(ContractVersionRow, 'v');
const selected = versions.select({ plus: { fact: sql<ContractFactKind>('v.fact') } });

/** A version of a fact of a contract as stored. */
export type ContractVersionRecord = RecordOf<typeof selected>;

/**
 * A version to record: a value from a date on, the end of one (null), or a start that is
 * withdrawn.
 */
export type NewContractVersion = {
  readonly [Kind in ContractFactKind]: {
    readonly fact: Kind;
    readonly key: string;
    readonly startsOn: string;
    readonly value: Extract<ContractFact, { readonly fact: Kind }>['value'] | null;
    readonly withdrawn?: boolean;
  };
}[ContractFactKind];

/** Who records versions of which contract, when, and the document that carries them. */
export interface VersionsRecorded {
  readonly providerId: string;
  readonly contractId: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly carriedBy: string;
}

/**
 * All versions of the facts of several contracts, each contract's in the order of their recording.
 */
export function versionsOfContracts(reader: Reader, contracts: readonly string[]): Promise<ContractVersionRecord[]> {
  return reader.query(
    {
      name: 'contract-versions:of',
      text: `${selected.text} ` + `WHERE v.contract_id = ANY($1::uuid[]) ORDER BY v.contract_id, v.sequence`,
    },
    [contracts],
  );
}

/** The sequences of the latest versions of several contracts, those that have any. */
export function latestVersions(
  reader: Reader,
  contracts: readonly string[],
): Promise<{ readonly contractId: string; readonly latest: number | null }[]> {
  return reader.query(
    {
      name: 'contract-versions:latest',
      text:
        `SELECT asked.id AS "contractId", (SELECT max(v.sequence) FROM contract_version v ` +
        `WHERE v.contract_id = asked.id) AS latest FROM unnest($1::uuid[]) AS asked (id)`,
    },
    [contracts],
  );
}

const versionsAsJson = rowsAsJson(selected, 'WHERE v.contract_id = $1', 'v.sequence');
const modulesAsJson = rowsAsJson(modulesSelected, 'WHERE m.contract_id = $1', 'm.position');

/** The modules of a contract and all versions of its facts: what its terms are made from. */
export async function factsOfContract(
  reader: Reader,
  contractId: string,
): Promise<{ readonly modules: readonly ServiceModuleRecord[]; readonly versions: readonly ContractVersionRecord[] }> {
  const parts = { modules: modulesAsJson, versions: versionsAsJson };
  const { modules, versions } = await readTogether(reader, 'contracts:facts', parts, [contractId]);
  return { modules: withLabels(modules), versions };
}

/**
 * Records versions of the facts of a contract after those that it has, in their order. The caller
 * holds the contract's lock.
 */
export async function insertContractVersions(
  tx: Reader,
  { providerId, contractId, recordedAt, recordedBy, carriedBy }: VersionsRecorded,
  versions: readonly NewContractVersion[],
): Promise<void> {
  await tx.query(
    {
      name: 'contract-versions:insert',
      text:
        `INSERT INTO contract_version (provider_id, contract_id, sequence, fact, key, starts_on, value, withdrawn, recorded_at, carried_by, recorded_by) ` +
        `SELECT $1::uuid, $2::uuid, coalesce((SELECT max(v.sequence) FROM contract_version v WHERE v.contract_id = $2::uuid), 0) + n.place, ` +
        `n.fact, n.key, n.starts_on, n.value, n.withdrawn, $3::timestamptz, $4, $5 ` +
        `FROM unnest($6::text[], $7::text[], $8::date[], $9::jsonb[], $10::boolean[]) WITH ORDINALITY AS n (fact, key, starts_on, value, withdrawn, place)`,
    },
    [
      providerId,
      contractId,
      recordedAt,
      carriedBy,
      recordedBy,
      versions.map(({ fact }) => fact),
      versions.map(({ key }) => key),
      versions.map(({ startsOn }) => startsOn),
      versions.map(({ value }) => (value === null ? null : JSON.stringify(value))),
      versions.map(({ withdrawn }) => withdrawn === true),
    ],
  );
}
