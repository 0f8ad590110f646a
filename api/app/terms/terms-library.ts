import type { TermsPack } from '../../domain/terms/terms-pack';
import { parseTermsPack } from '../../domain/terms/validate-terms-pack';
import type { Instant } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import {
  contractsById,
  overridesOfContracts,
  pricesOfContracts,
  type ContractRecord,
  type OverrideRecord,
  type PriceRecord,
} from '../../store/contract/contract.store';
import { allModulesOfContracts, type ServiceModuleRecord } from '../../store/contract/service-module.store';
import { termsPacksOf } from '../../store/terms/terms.store';
import { groupBy } from '../group-by';
import { storedInstant } from '../stored-instant';
import { LruMap } from './lru-map';
import { prepareTerms, type PreparedTerms } from './prepare-terms';

/** A contract with the terms in force on it: what every rule is executed with. */
export interface ContractTerms extends PreparedTerms {
  readonly contract: ContractRecord;
  /** All its modules, active or not. */
  readonly modules: readonly ServiceModuleRecord[];
  /** All price components that it has had. */
  readonly prices: readonly PriceRecord[];
}

/**
 * Terms packs and the terms made from them, kept in memory since neither ever changes: a pack by provider, name and version, terms by
 * pack, overrides and active modules.
 */
export class TermsLibrary {
  private readonly packs = new LruMap<string, TermsPack>(200);
  private readonly prepared = new LruMap<string, PreparedTerms>(2000);

  /** Packs at their versions; those that do not exist are left out. */
  async packsOf(
    reader: StatementRunner,
    providerId: string,
    wanted: readonly { readonly id: string; readonly version: number }[],
  ): Promise<ReadonlyMap<string, TermsPack>> {
    const found = new Map<string, TermsPack>();
    const missing = new Map<string, { id: string; version: number }>();
    for (const { id, version } of wanted) {
      const kept = this.packs.get(`${providerId}/${id}/${version}`);
      if (kept === undefined) missing.set(packName(id, version), { id, version });
      else found.set(packName(id, version), kept);
    }
    if (missing.size > 0) {
      for (const row of await termsPacksOf(reader, [...missing.values()])) {
        const parsed = parseTermsPack(JSON.parse(row.document));
        if (!parsed.ok) throw new Error(`the stored terms pack ${row.id} version ${row.version} is not valid`);
        this.packs.set(`${providerId}/${row.id}/${row.version}`, parsed.value);
        found.set(packName(row.id, row.version), parsed.value);
      }
    }
    return found;
  }

  /**
   * The terms in force on several contracts, by contract id. Ids that may not be seen are left out. With an instant, the overrides that
   * were recorded by then; those that a contract has from the first are always among them.
   */
  async termsOf(
    reader: StatementRunner,
    providerId: string,
    contracts: readonly string[],
    knownAt: Instant | null = null,
  ): Promise<ReadonlyMap<string, ContractTerms>> {
    const ids = [...new Set(contracts)];
    if (ids.length === 0) return new Map();
    const [records, modules, prices, overrides] = await Promise.all([
      contractsById(reader, ids),
      allModulesOfContracts(reader, ids),
      pricesOfContracts(reader, ids),
      overridesOfContracts(reader, ids),
    ]);
    const packs = await this.packsOf(
      reader,
      providerId,
      records.map((record) => ({ id: record.termsPackId, version: record.termsPackVersion })),
    );
    const modulesBy = groupBy(modules, (module) => module.contractId);
    const pricesBy = groupBy(prices, (price) => price.contractId);
    const overridesBy = groupBy(overrides, (override) => override.contractId);
    return new Map(
      records.map((contract) => {
        const own = modulesBy.get(contract.id) ?? [];
        const pack = packs.get(packName(contract.termsPackId, contract.termsPackVersion));
        if (pack === undefined) throw new Error(`the terms pack of contract ${contract.id} is missing`);
        const active = own.filter((module) => module.active).map((module) => module.key);
        const overrides = overridesKnown(overridesBy.get(contract.id) ?? [], contract, knownAt);
        const prepared = this.prepare(providerId, pack, overrides, active);
        return [contract.id, { contract, modules: own, prices: pricesBy.get(contract.id) ?? [], ...prepared }];
      }),
    );
  }

  private prepare(
    providerId: string,
    pack: TermsPack,
    overrides: readonly OverrideRecord[],
    active: readonly string[],
  ): PreparedTerms {
    const changes = overrides.map(({ parameter, module, value, carriedBy }) => ({
      parameter,
      value,
      ...(module === null ? {} : { module }),
      ...(carriedBy === CARRIED_BY_CONTRACT ? {} : { amendment: carriedBy }),
    }));
    const name = JSON.stringify([providerId, pack.id, pack.version, changes, active]);
    const kept = this.prepared.get(name);
    if (kept !== undefined) return kept;
    const made = prepareTerms(pack, changes, active);
    if (!made.ok) throw new Error(`a recorded contract whose terms do not hold together: ${name}`);
    this.prepared.set(name, made.value);
    return made.value;
  }
}

/** The overrides that were recorded by an instant, or together with the contract; all when it is null. */
function overridesKnown(
  overrides: readonly OverrideRecord[],
  { createdAt }: ContractRecord,
  knownAt: Instant | null,
): readonly OverrideRecord[] {
  if (knownAt === null) return overrides;
  const until = Math.max(knownAt, storedInstant(createdAt));
  return overrides.filter(({ recordedAt }) => storedInstant(recordedAt) <= until);
}

/** What carries an override that the contract has from the first. */
export const CARRIED_BY_CONTRACT = 'contract';

const libraries = new WeakMap<object, TermsLibrary>();

/** The library that belongs to a database. */
export function termsLibraryOf(database: object): TermsLibrary {
  const kept = libraries.get(database) ?? new TermsLibrary();
  libraries.set(database, kept);
  return kept;
}

/** The key of a pack at a version in the maps that a library answers. */
export function packName(id: string, version: number): string {
  return `${id}@${version}`;
}
