import type { ContractFact, ContractVersion } from '../../domain/contract/contract-fact';
import { ContractTimeline, type ContractFacts } from '../../domain/contract/contract-timeline';
import type { TermsPack } from '../../domain/terms/terms-pack';
import { readStoredPack } from '../../domain/terms/validate-terms-pack';
import type { Instant, LocalDate } from '../../domain/time/instant';
import type { StatementRunner } from '../../store/database/statement';
import { contractsById, stampedContracts, type ContractRecord } from '../../store/contract/contract.store';
import {
  factsOfContract,
  versionsOfContracts,
  type ContractVersionRecord,
} from '../../store/contract/contract-version.store';
import { allModulesOfContracts, type ServiceModuleRecord } from '../../store/contract/service-module.store';
import { termsPacksOf } from '../../store/terms/terms.store';
import { groupBy } from '../group-by';
import { storedInstant } from '../stored-instant';
import { DatedTerms, type ContractTerms } from './dated-terms';
import { LruMap } from '../../memory/lru-map';
import { activeIn, overridesIn, prepareTerms, type PreparedTerms } from './prepare-terms';
import { mapInTurns } from '../../memory/turns';

/** What was read of a contract, which its terms are made from. */
interface ReadContract {
  readonly contract: ContractRecord;
  readonly modules: readonly ServiceModuleRecord[];
  readonly timeline: ContractTimeline;
  readonly packs: ReadonlyMap<string, TermsPack>;
}

/** A contract as it was read in a committed state, and that state. */
interface KeptContract extends ReadContract {
  readonly stamp: string;
  /** Its terms as known now. */
  readonly dated: DatedTerms;
}

/** A contract as it was read under its lock, and the latest of its versions then. */
interface ReadUnderLock extends ReadContract {
  readonly latest: number;
  readonly dated: DatedTerms;
}

/** Most versions of facts that are kept for writes, as for reads. */
const MOST_OF_WRITES = 20_000;
/** Most versions of facts that are kept in memory, at about half a kilobyte each. */
const MOST_VERSIONS = 60_000;

/** The date whose terms are asked for, or an instant: then its date in the contract's zone. */
export type TermsDate = { readonly on: LocalDate } | { readonly at: Instant };

/**
 * Terms packs and the terms made from them, kept in memory since neither ever changes: a pack by
 * provider, name and version, terms by pack, overrides and active modules. The facts of a contract
 * are kept by the stamp of what was recorded last of it, which is read each time, under the rules
 * of who may see what: in another committed state it has another stamp.
 */
export class TermsLibrary {
  private readonly packs = new LruMap<string, TermsPack>(200);
  private readonly prepared = new LruMap<string, PreparedTerms>(2000);
  private readonly contracts = new LruMap<string, KeptContract>(
    MOST_VERSIONS,
    ({ timeline, modules }) => timeline.versions.length + modules.length,
  );

  private readonly underLock = new LruMap<string, ReadUnderLock>(
    MOST_OF_WRITES,
    ({ timeline, modules }) => timeline.versions.length + modules.length,
  );

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
        const parsed = readStoredPack(JSON.parse(row.document));
        if (!parsed.ok) throw new Error(`the stored terms pack ${row.id} version ${row.version} is not valid`);
        this.packs.set(`${providerId}/${row.id}/${row.version}`, parsed.value);
        found.set(packName(row.id, row.version), parsed.value);
      }
    }
    return found;
  }

  /**
   * The terms of several contracts on a date, by contract id. Ids that may not be seen are left
   * out. Who calls says which date it means: that of a reception, a breach, a piece of work, or
   * today. With `knownAt`, by the facts that were recorded by then; those that a contract has from
   * the first are always among them.
   */
  async termsOf(
    reader: StatementRunner,
    providerId: string,
    contracts: readonly string[],
    date: TermsDate,
    knownAt: Instant | null = null,
  ): Promise<ReadonlyMap<string, ContractTerms>> {
    const dated = await this.timelinesOf(reader, providerId, contracts, knownAt);
    const on = (own: DatedTerms): ContractTerms => ('on' in date ? own.on(date.on) : own.at(date.at));
    return new Map(await mapInTurns([...dated], ([id, own]) => [id, on(own)] as const));
  }

  /**
   * The terms of several contracts on any date, by contract id: for those who need several dates.
   * See `termsOf`.
   */
  async timelinesOf(
    reader: StatementRunner,
    providerId: string,
    contracts: readonly string[],
    knownAt: Instant | null = null,
  ): Promise<ReadonlyMap<string, DatedTerms>> {
    const ids = [...new Set(contracts)];
    if (ids.length === 0) return new Map();
    // What a transaction sees of its own may be rolled back.
    if (reader.isSnapshot === true) return this.keptTimelines(reader, providerId, ids, knownAt);
    const [records, facts] = await Promise.all([contractsById(reader, ids), readFacts(reader, ids)]);
    const read = await this.contractsFrom(reader, providerId, records, facts);
    return new Map(read.map((one) => [one.contract.id, this.datedTerms(providerId, one, knownAt)]));
  }

  private async keptTimelines(
    reader: StatementRunner,
    providerId: string,
    ids: readonly string[],
    knownAt: Instant | null,
  ): Promise<ReadonlyMap<string, DatedTerms>> {
    const stamps = new Map<string, string>();
    const kept: KeptContract[] = [];
    const changed: ContractRecord[] = [];
    for (const { stamp, ...contract } of await stampedContracts(reader, ids)) {
      const own = this.contracts.get(`${providerId}/${contract.id}`);
      stamps.set(contract.id, stamp);
      if (own?.stamp === stamp) kept.push(own);
      else changed.push(contract);
    }
    if (changed.length > 0) {
      const facts = await readFacts(
        reader,
        changed.map(({ id }) => id),
      );
      for (const read of await this.contractsFrom(reader, providerId, changed, facts)) {
        const { id } = read.contract;
        const one = { ...read, stamp: stamps.get(id) ?? '', dated: this.datedTerms(providerId, read, null) };
        this.contracts.set(`${providerId}/${id}`, one);
        kept.push(one);
      }
    }
    return new Map(
      kept.map((one) => [one.contract.id, knownAt === null ? one.dated : this.datedTerms(providerId, one, knownAt)]),
    );
  }

  /** The terms on any date of several contracts that were read already, by contract id. */
  async timelinesOfRead(
    reader: StatementRunner,
    providerId: string,
    contracts: readonly ContractRecord[],
  ): Promise<ReadonlyMap<string, DatedTerms>> {
    if (contracts.length === 0) return new Map();
    const facts = await readFacts(
      reader,
      contracts.map(({ id }) => id),
    );
    const read = await this.contractsFrom(reader, providerId, contracts, facts);
    return new Map(read.map((one) => [one.contract.id, this.datedTerms(providerId, one, null)]));
  }

  private async contractsFrom(
    reader: StatementRunner,
    providerId: string,
    records: readonly ContractRecord[],
    { modules, versions }: ReadFacts,
  ): Promise<ReadContract[]> {
    const packs = await this.packsOf(reader, providerId, versions.flatMap(packNamed));
    const modulesBy = groupBy(modules, (module) => module.contractId);
    const versionsBy = groupBy(versions, (version) => version.contractId);
    return mapInTurns(records, (contract) => ({
      contract,
      modules: modulesBy.get(contract.id) ?? [],
      timeline: new ContractTimeline((versionsBy.get(contract.id) ?? []).map(toVersion)),
      packs,
    }));
  }

  /** The terms on any date of a contract that was read already, or its facts too. */
  async timelineOf(
    reader: StatementRunner,
    providerId: string,
    contract: ContractRecord,
    facts?: ReadFacts,
  ): Promise<DatedTerms> {
    const { modules, versions } = facts ?? (await factsOfContract(reader, contract.id));
    const packs = await this.packsOf(reader, providerId, versions.flatMap(packNamed));
    const timeline = new ContractTimeline(versions.map(toVersion));
    return this.datedTerms(providerId, { contract, modules, timeline, packs }, null);
  }

  /** Whether the facts of a contract are kept, as they once were under its lock. */
  keepsFactsOf(providerId: string, contractId: string): boolean {
    return this.underLock.get(`${providerId}/${contractId}`) !== undefined;
  }

  /**
   * The terms on any date of a contract whose lock the transaction holds, and of which it has
   * recorded nothing yet. Its facts are kept by the latest of its versions, which are only added
   * to; `facts`: as they were read under the lock, if they were.
   */
  async timelineUnderLock(
    reader: StatementRunner,
    providerId: string,
    { contract, latest }: { readonly contract: ContractRecord; readonly latest: number },
    facts?: ReadFacts,
  ): Promise<DatedTerms> {
    const name = `${providerId}/${contract.id}`;
    const kept = this.underLock.get(name);
    if (kept?.latest === latest && isSame(kept.contract, contract)) return kept.dated;
    const { modules, versions } = facts ?? (await factsOfContract(reader, contract.id));
    const packs = await this.packsOf(reader, providerId, versions.flatMap(packNamed));
    const read = { contract, modules, timeline: new ContractTimeline(versions.map(toVersion)), packs };
    const dated = this.datedTerms(providerId, read, null);
    this.underLock.set(name, { ...read, latest, dated });
    return dated;
  }

  /**
   * The same of several contracts, by contract id. `facts` are those of `of`, as they were read
   * under the locks; what is not among them and not kept is read.
   */
  async timelinesUnderLock(
    reader: StatementRunner,
    providerId: string,
    locked: readonly { readonly contract: ContractRecord; readonly latest: number }[],
    facts: ReadFacts & { readonly of: readonly string[] },
  ): Promise<ReadonlyMap<string, DatedTerms>> {
    const dated = new Map<string, DatedTerms>();
    const changed: ContractRecord[] = [];
    for (const { contract, latest } of locked) {
      const kept = this.underLock.get(`${providerId}/${contract.id}`);
      if (kept?.latest === latest && isSame(kept.contract, contract)) dated.set(contract.id, kept.dated);
      else changed.push(contract);
    }
    if (changed.length === 0) return dated;
    const given = new Set(facts.of);
    const missing = changed.map(({ id }) => id).filter((id) => !given.has(id));
    const more = missing.length === 0 ? { modules: [], versions: [] } : await readFacts(reader, missing);
    const all = { modules: [...facts.modules, ...more.modules], versions: [...facts.versions, ...more.versions] };
    const latestOf = new Map(locked.map(({ contract, latest }) => [contract.id, latest]));
    for (const read of await this.contractsFrom(reader, providerId, changed, all)) {
      const { id } = read.contract;
      const own = this.datedTerms(providerId, read, null);
      this.underLock.set(`${providerId}/${id}`, { ...read, latest: latestOf.get(id) ?? 0, dated: own });
      dated.set(id, own);
    }
    return dated;
  }

  private datedTerms(providerId: string, read: ReadContract, knownAt: Instant | null): DatedTerms {
    const { contract, modules, timeline, packs } = read;
    const known = knownAt === null || timeline.isKnownAt(knownAt) ? knownAt : timeline.knownFrom();
    const prepare = (facts: ContractFacts): PreparedTerms => {
      const pack = packs.get(packName(facts.termsPack?.id ?? '', facts.termsPack?.version ?? 0));
      if (pack === undefined) throw new Error(`the terms pack of contract ${contract.id} is missing`);
      return this.prepare(providerId, pack, facts);
    };
    return new DatedTerms({ contract, timeline, modules, knownAt: known, prepare });
  }

  private prepare(providerId: string, pack: TermsPack, facts: ContractFacts): PreparedTerms {
    const changes = overridesIn(facts);
    const active = activeIn(pack, facts);
    const name = JSON.stringify([providerId, pack.id, pack.version, changes, active]);
    const kept = this.prepared.get(name);
    if (kept !== undefined) return kept;
    const made = prepareTerms(pack, changes, active);
    if (!made.ok) throw new Error(`a recorded contract whose terms do not hold together: ${name}`);
    this.prepared.set(name, made.value);
    return made.value;
  }
}

/** Whether a contract's row is as it was. */
function isSame(one: ContractRecord, other: ContractRecord): boolean {
  return (Object.keys(one) as (keyof ContractRecord)[]).every((name) => one[name] === other[name]);
}

/** What was read of several contracts at once. */
interface ReadFacts {
  readonly modules: readonly ServiceModuleRecord[];
  readonly versions: readonly ContractVersionRecord[];
}

/** The modules of several contracts and all versions of their facts. */
export async function readFacts(reader: StatementRunner, ids: readonly string[]): Promise<ReadFacts> {
  const [modules, versions] = await Promise.all([allModulesOfContracts(reader, ids), versionsOfContracts(reader, ids)]);
  return { modules, versions };
}

function packNamed({ fact, value }: ContractVersionRecord): { readonly id: string; readonly version: number }[] {
  if (fact !== 'TERMS_PACK' || value === null) return [];
  return [value as Extract<ContractFact, { readonly fact: 'TERMS_PACK' }>['value']];
}

/** A stored version as the domain knows it: what was stored as a fact's value is one. */
function toVersion({ startsOn, recordedAt, ...version }: ContractVersionRecord): ContractVersion {
  return {
    ...version,
    startsOn: startsOn as LocalDate,
    recordedAt: storedInstant(recordedAt),
  } as unknown as ContractVersion;
}

const libraries = new WeakMap<object, TermsLibrary>();

/** The library that belongs to a database. */
export function termsLibraryOf(database: object): TermsLibrary {
  const kept = libraries.get(database) ?? new TermsLibrary();
  libraries.set(database, kept);
  return kept;
}

/** The key of a pack at a version in the maps that a library returns. */
export function packName(id: string, version: number): string {
  return `${id}@${version}`;
}
