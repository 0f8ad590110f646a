import {
  asKnown,
  changesKnownBetween,
  knownFrom,
  standingVersions,
  timelineAsKnown,
  versionInForce,
  type KnownChange,
  type ValidSpan,
} from '../time/as-known';
import type { SuspensionReason } from '../lifecycle/suspension';
import { instant, type Instant, type LocalDate } from '../time/instant';
import {
  ONLY,
  type ContractFactKind,
  type ContractFactValues,
  type ContractVersion,
  type FactVersion,
} from './contract-fact';
import { sameFact } from './same-fact';

/**
 * The facts of a contract in force on a date. What is not in force, or not known, is null or left
 * out.
 */
export interface ContractFacts {
  readonly on: LocalDate;
  readonly termsPack: ContractFactValues['TERMS_PACK'] | null;
  readonly status: ContractFactValues['STATUS']['status'] | null;
  /** The day since which that is recorded. */
  readonly statusFrom: LocalDate | null;
  readonly term: ContractFactValues['TERM'] | null;
  readonly clientId: string | null;
  readonly invoicing: ContractFactValues['INVOICING'] | null;
  readonly billingPeriodMonths: number | null;
  /** By module key. */
  readonly modules: ReadonlyMap<string, ContractFactValues['MODULE']>;
  /** What was chosen of what modules cover; of all others the pack says it. */
  readonly coverages: readonly (ContractFactValues['COVERAGE'] & { readonly from: LocalDate })[];
  /** By component code. */
  readonly prices: ReadonlyMap<string, ContractFactValues['PRICE']>;
  /** In the order of their keys, each with the document that carries it. */
  readonly overrides: readonly (ContractFactValues['OVERRIDE'] & { readonly carriedBy: string })[];
  /** Money text. */
  readonly hourlyRate: string | null;
  /** Why it is suspended; null when it is not. */
  readonly suspendedBecause: SuspensionReason | null;
  /** That it ends with its term, as one side said. */
  readonly notice: ContractFactValues['NOTICE'] | null;
  /** The day of that notice which counts. */
  readonly noticeSince: LocalDate | null;
  /** How many users it is for; null where nobody counts them. */
  readonly users: number | null;
  /** The order for the next term that was sent last. */
  readonly order: ContractFactValues['ORDER'] | null;
}

/** A fact of a contract whose value changed over a span of dates. */
export type ChangedFact = {
  readonly [Kind in ContractFactKind]: KnownChange<ContractFactValues[Kind]> & {
    readonly fact: Kind;
    readonly key: string;
  };
}[ContractFactKind];

/** A span of dates over which a fact has one value, under its key. */
export interface FactSpan<Kind extends ContractFactKind> extends ValidSpan<ContractFactValues[Kind]> {
  readonly key: string;
}

/** A version of a fact that stands, until the next one that is known. */
export type StandingFact<Kind extends ContractFactKind> = FactVersion<Kind> & {
  readonly value: ContractFactValues[Kind];
  readonly endsBefore: LocalDate | null;
};

type Versions = ReadonlyMap<string, readonly ContractVersion[]>;

/**
 * Everything recorded about the dated facts of a contract. Ask it for a date, and for an instant at
 * which it was known: of each fact the newest start at or before the date wins, and among equal
 * starts the latest recorded. Immutable: `with` makes another one.
 */
export class ContractTimeline {
  private readonly byFact: ReadonlyMap<ContractFactKind, Versions>;

  constructor(readonly versions: readonly ContractVersion[]) {
    const byFact = new Map<ContractFactKind, Map<string, ContractVersion[]>>();
    for (const version of versions) {
      const byKey = byFact.get(version.fact) ?? new Map<string, ContractVersion[]>();
      byFact.set(version.fact, byKey);
      byKey.set(version.key, [...(byKey.get(version.key) ?? []), version]);
    }
    this.byFact = byFact;
  }

  /** The facts in force on a date, as known at an instant; as known now when it is null. */
  at(on: LocalDate, knownAt: Instant | null = null): ContractFacts {
    const invoicing = this.valueOn('INVOICING', ONLY, on, knownAt);
    return {
      on,
      termsPack: this.valueOn('TERMS_PACK', ONLY, on, knownAt),
      status: this.statusOn(on, knownAt),
      statusFrom: versionInForce(this.of('STATUS', ONLY), on, knownAt)?.startsOn ?? null,
      term: this.valueOn('TERM', ONLY, on, knownAt),
      clientId: this.valueOn('CLIENT', ONLY, on, knownAt)?.clientId ?? null,
      invoicing,
      billingPeriodMonths: this.valueOn('BILLING_PERIOD', ONLY, on, knownAt)?.months ?? null,
      modules: this.valuesOn('MODULE', on, knownAt),
      coverages: this.coveragesOn(on, knownAt),
      prices: this.valuesOn('PRICE', on, knownAt),
      overrides: this.overridesOn(on, knownAt),
      hourlyRate: this.valueOn('HOURLY_RATE', ONLY, on, knownAt)?.hourlyRate ?? null,
      suspendedBecause: this.valueOn('STATUS', ONLY, on, knownAt)?.because ?? null,
      notice: this.valueOn('NOTICE', ONLY, on, knownAt),
      noticeSince: versionInForce(this.of('NOTICE', ONLY), on, knownAt)?.startsOn ?? null,
      users: this.valueOn('USERS', ONLY, on, knownAt)?.users ?? null,
      order: this.valueOn('ORDER', ONLY, on, knownAt),
    };
  }

  /**
   * Where the contract stood on a date by what is recorded; null before its first day. It does not
   * follow the passing of time; see `standingOn`.
   */
  statusOn(on: LocalDate, knownAt: Instant | null = null): ContractFactValues['STATUS']['status'] | null {
    return this.valueOn('STATUS', ONLY, on, knownAt)?.status ?? null;
  }

  /** The value of one fact on a date, null when none is in force. */
  valueOn<Kind extends ContractFactKind>(
    fact: Kind,
    key: string,
    on: LocalDate,
    knownAt: Instant | null = null,
  ): ContractFactValues[Kind] | null {
    return asKnown(this.of(fact, key), on, knownAt);
  }

  /**
   * What stands of all facts of a kind as known at an instant: each start with the day before which
   * it ends, in the order of their keys and dates. Ends are left out.
   */
  standingOf<Kind extends ContractFactKind>(fact: Kind, knownAt: Instant | null = null): readonly StandingFact<Kind>[] {
    return this.keysOf(fact).flatMap((key) => {
      const versions = standingVersions(this.of(fact, key), knownAt);
      return versions.flatMap((version, place): StandingFact<Kind>[] => {
        const { value } = version;
        return value === null ? [] : [{ ...version, value, endsBefore: versions[place + 1]?.startsOn ?? null }];
      });
    });
  }

  /** All versions that stand as known now: one for each start that was not withdrawn. */
  standing(): readonly ContractVersion[] {
    return [...this.byFact.values()].flatMap((byKey) =>
      [...byKey.values()].flatMap((versions) => standingVersions(versions, null)),
    );
  }

  /** The spans of all facts of a kind, in the order of their keys and dates. */
  spansOf<Kind extends ContractFactKind>(fact: Kind, knownAt: Instant | null = null): readonly FactSpan<Kind>[] {
    return this.keysOf(fact).flatMap((key) =>
      timelineAsKnown(this.of(fact, key), knownAt, sameFact).map((span) => ({ ...span, key })),
    );
  }

  /** The spans of one fact, in the order of their dates. */
  spansOfKey<Kind extends ContractFactKind>(
    fact: Kind,
    key: string,
    knownAt: Instant | null = null,
  ): readonly ValidSpan<ContractFactValues[Kind]>[] {
    return timelineAsKnown(this.of(fact, key), knownAt, sameFact);
  }

  /**
   * What was recorded between two instants changed; as known now when the later is null. An
   * amendment's difference is this.
   */
  changesKnownBetween(earlier: Instant, later: Instant | null = null): readonly ChangedFact[] {
    return [...this.byFact].flatMap(([fact, byKey]) =>
      [...byKey.keys()]
        .sort()
        .flatMap((key) =>
          changesKnownBetween(this.of(fact, key), earlier, later, sameFact).map(
            (change) => ({ ...change, fact, key }) as ChangedFact,
          ),
        ),
    );
  }

  /**
   * The same as if each version had been recorded in a second of its own, that of its place:
   * `changesKnownBetween` then tells what any of them changed, however close their times.
   */
  bySequence(): ContractTimeline {
    return new ContractTimeline(
      this.versions.map((version) => ({ ...version, recordedAt: instant(version.sequence) })),
    );
  }

  /** All that was recorded of one fact. */
  of<Kind extends ContractFactKind>(fact: Kind, key: string): readonly FactVersion<Kind>[] {
    return (this.byFact.get(fact)?.get(key) ?? []) as unknown as readonly FactVersion<Kind>[];
  }

  /** The dates on which something begins or ends, in order, each once. */
  starts(): readonly LocalDate[] {
    return [...new Set(this.versions.map(({ startsOn }) => startsOn))].sort();
  }

  /** The first instant at which the contract was known: with its first versions. */
  knownFrom(): Instant {
    const first = this.versions.reduce<ContractVersion | undefined>(
      (earliest, version) => (earliest === undefined || version.recordedAt < earliest.recordedAt ? version : earliest),
      undefined,
    );
    if (first === undefined) throw new Error('a contract of which nothing was recorded');
    return knownFrom(first.recordedAt);
  }

  /** Whether anything of the contract was known at an instant. */
  isKnownAt(knownAt: Instant | null): boolean {
    return knownAt === null || this.knownFrom() <= knownAt;
  }

  /** The same with versions recorded later. */
  with(versions: readonly ContractVersion[]): ContractTimeline {
    return new ContractTimeline([...this.versions, ...versions]);
  }

  private keysOf(fact: ContractFactKind): readonly string[] {
    return [...(this.byFact.get(fact)?.keys() ?? [])].sort();
  }

  private valuesOn<Kind extends ContractFactKind>(
    fact: Kind,
    on: LocalDate,
    knownAt: Instant | null,
  ): ReadonlyMap<string, ContractFactValues[Kind]> {
    const values = new Map<string, ContractFactValues[Kind]>();
    for (const key of this.keysOf(fact)) {
      const value = this.valueOn(fact, key, on, knownAt);
      if (value !== null) values.set(key, value);
    }
    return values;
  }

  private coveragesOn(on: LocalDate, knownAt: Instant | null): ContractFacts['coverages'] {
    return this.keysOf('COVERAGE').flatMap((key) => {
      const version = versionInForce(this.of('COVERAGE', key), on, knownAt);
      return version === null || version.value === null ? [] : [{ ...version.value, from: version.startsOn }];
    });
  }

  private overridesOn(on: LocalDate, knownAt: Instant | null): ContractFacts['overrides'] {
    return this.keysOf('OVERRIDE').flatMap((key) => {
      const version = versionInForce(this.of('OVERRIDE', key), on, knownAt);
      return version === null || version.value === null ? [] : [{ ...version.value, carriedBy: version.carriedBy }];
    });
  }
}
