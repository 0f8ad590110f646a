import type { Label } from '../explanation/explanation';
import type { PenaltyTerms } from '../penalty/policy';
import type { AssetOwnership, Channel, CommitmentTerms, Severity } from '../sla/commitment';
import type { CalendarDefinition, HolidayZoneDefinition } from '../time/calendar-definition';
import type { LocalDate } from '../time/instant';
import type { BillingTerms, EarlyTerminationTerms, LongOutageTerms, ReversibilityTerms } from './billing-terms';
import type { ConsumptionTerms } from './consumption-terms';
import type { LifecycleTerms } from './lifecycle-terms';
import type { OperationsTerms } from './operations-terms';
import type { ParameterTerms } from './parameter';

/**
 * How a module is paid: a fixed amount in advance (forfait), or prepaid units debited as work is
 * done (consommation réelle).
 */
export const BILLING_MODES = ['FORFAIT', 'CONSUMPTION'] as const;
/** See `BILLING_MODES`. */
export type BillingMode = (typeof BILLING_MODES)[number];

/** The document's own word for a severity, and the system's. */
export interface SeverityTerms {
  /** e.g. `Critique`, `Niveau 3`. */
  readonly word: string;
  readonly severity: Severity;
  readonly label: Label;
}

/** A cause for which nothing is due, as the document lists it. */
export interface CauseTerms {
  readonly code: string;
  readonly label: Label;
  readonly article: string;
  /**
   * Key of a yes/no setting of the pack without which it does not apply; where absent it always
   * does.
   */
  readonly onlyIf?: string;
}

/** A part of a forfait's price. */
export interface PriceComponentTerms {
  readonly code: string;
  readonly label: Label;
  /** Whether it belongs to the hosting base of penalties. */
  readonly hosting: boolean;
}

/** What a module covers, each coverage active or not. */
export interface CoverageTerms {
  readonly key: string;
  readonly label: Label;
  readonly activeByDefault: boolean;
  /** Ownership it concerns, when it concerns one kind of asset. */
  readonly ownership?: AssetOwnership;
}

/**
 * Work included in a forfait without limit, on listed assets of these kinds (`omr-hosted` modules H
 * and I).
 */
export interface UnlimitedWorkTerms {
  readonly workKinds: readonly string[];
  /** Empty: any work, on listed assets or not. */
  readonly assetKinds: readonly string[];
  /** Whether it covers urgent work alone (`omr-hosted` module I); any where absent. */
  readonly urgentOnly?: boolean;
}

/** Visits or sessions planned from a yearly quantity (`omr-hosted` modules C to F). */
export interface PlannedQuantityTerms {
  /** Quantity each contract year; null where the contract says. */
  readonly yearlyQuantity: number | null;
  /** Minutes of one, report writing included. */
  readonly minutes: number;
  /** Each is on time when done within its month or year. */
  readonly every: 'MONTH' | 'YEAR';
  readonly workKind: string;
}

/**
 * A line that contracts may subscribe. Its key is unique where its code is not: `J` and `K` exist
 * in both modes.
 */
export interface ModuleTerms {
  readonly key: string;
  readonly code: string;
  readonly mode: BillingMode;
  readonly label: Label;
  readonly coverages: readonly CoverageTerms[];
  /** Keys of the pack's commitments that come with it. */
  readonly commitments: readonly string[];
  readonly planned: PlannedQuantityTerms | null;
  readonly unlimitedWork: UnlimitedWorkTerms | null;
  /** Key of the unit account it opens, for a module at consumption. */
  readonly unitAccount: string | null;
  /** Whether a price of its own belongs to the hosting base. */
  readonly hosting: boolean;
  readonly activeByDefault: boolean;
  /** Service level that it stands for; null when the document has none. */
  readonly level: number | null;
  /** Other modules, one of which must be active too; absent where it stands alone. */
  readonly onlyWith?: OnlyWithTerms;
  readonly article: string;
}

/** What a module is subscribed with (`icodia-server` art. 2). */
export interface OnlyWithTerms {
  /** Keys of modules of the pack, one of which must be active. */
  readonly modules: readonly string[];
  /** Key of a yes/no setting under which it stands alone all the same. */
  readonly unless?: string;
  readonly article: string;
}

/** A version of the document that a pack was made from, as its own history says it. */
export interface DocumentVersionTerms {
  /** As the document numbers it, e.g. `1.1`. */
  readonly number: string;
  readonly on: LocalDate;
  readonly changes: Label;
}

/** A clause of the document that is shown and that no rule executes. */
export interface ClauseTerms {
  readonly key: string;
  readonly label: Label;
  readonly article: string;
}

/**
 * A provider's document as data: everything that a contract made from it means. Never edited; a
 * change is a new version, and concerns no contract that exists. Money is `"25.00 EUR"`, other
 * decimals are text, durations whole seconds, articles those of the document.
 */
export interface TermsPack {
  /** e.g. `omr-hosted`. */
  readonly id: string;
  /** From 1. */
  readonly version: number;
  /**
   * Null where the document bears no date: the pack then says when it was loaded, and nothing else.
   */
  readonly publishedOn: LocalDate | null;
  /** What this version changes. */
  readonly changes: string;
  readonly title: Label;
  /** ISO 4217. */
  readonly currency: string;
  /** IANA zone of its dates. */
  readonly timezone: string;
  /** Its calendars by key. */
  readonly calendars: Readonly<Record<string, CalendarDefinition>>;
  /** Holiday zones that it brings beside the built-in ones. */
  readonly holidayZones: readonly HolidayZoneDefinition[];
  readonly severities: readonly SeverityTerms[];
  readonly causes: readonly CauseTerms[];
  /** Codes of causes that an override adds to the document's list. */
  readonly additionalCauses: readonly string[];
  /** Channels whose reception starts clocks, for commitments that name none of their own. */
  readonly clockStartChannels: readonly Channel[];
  readonly modules: readonly ModuleTerms[];
  readonly priceComponents: readonly PriceComponentTerms[];
  readonly commitments: readonly CommitmentTerms[];
  readonly penalties: PenaltyTerms;
  readonly consumption: ConsumptionTerms;
  readonly billing: BillingTerms;
  readonly earlyTermination: EarlyTerminationTerms | null;
  readonly reversibility: ReversibilityTerms;
  readonly longOutage: LongOutageTerms | null;
  readonly lifecycle: LifecycleTerms;
  readonly operations: OperationsTerms;
  /**
   * Yes/no and other values that rules ask for by parameter, e.g. whether support is round the
   * clock.
   */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  readonly parameters: readonly ParameterTerms[];
  /** What the document also says and no rule executes; none where absent. */
  readonly clauses?: readonly ClauseTerms[];
  /** The history that the document gives of itself, oldest first; none where absent. */
  readonly documentVersions?: readonly DocumentVersionTerms[];
}
