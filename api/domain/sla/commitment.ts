import type { Label } from '../explanation/explanation';
import type { CalendarDefinition } from '../time/calendar-definition';

/**
 * What a commitment promises: time to first intervention (GTI), to restored service (GTR), downtime
 * a year (IMS), time to deliver.
 */
export const COMMITMENT_KINDS = ['RESPONSE', 'RESTORATION', 'DOWNTIME_BUDGET', 'COMMISSIONING'] as const;
/** See `COMMITMENT_KINDS`. */
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

/**
 * How severe an incident is. `MAJOR` and `URGENT` have equal rank: packs use one word or the other.
 */
export const SEVERITIES = ['CRITICAL', 'MAJOR', 'URGENT', 'MINOR'] as const;
/** See `SEVERITIES`. */
export type Severity = (typeof SEVERITIES)[number];

/** How an incident reached the provider. */
export const CHANNELS = ['WEB', 'EMAIL', 'TELEPHONE', 'EMERGENCY_TELEPHONE', 'MONITORING_ALERT'] as const;
/** See `CHANNELS`. */
export type Channel = (typeof CHANNELS)[number];

/**
 * What kind of trouble an incident is; `INTERRUPTION` is access lost, `DEGRADATION` access merely
 * slow.
 */
export const INCIDENT_KINDS = [
  'INTERRUPTION',
  'DEGRADATION',
  'VIRUS_INFECTION',
  'SECURITY',
  'REQUEST',
  'OTHER',
] as const;
/** See `INCIDENT_KINDS`. */
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** Who owns an asset and who shares it: moyens mutualisés, dédiés, or the client's own. */
export const ASSET_OWNERSHIPS = ['SHARED', 'DEDICATED', 'CLIENT_OWNED'] as const;
/** See `ASSET_OWNERSHIPS`. */
export type AssetOwnership = (typeof ASSET_OWNERSHIPS)[number];

/** What an asset is. */
export const ASSET_KINDS = [
  'SERVER',
  'VIRTUAL_MACHINE',
  'NETWORK_ELEMENT',
  'WORKSTATION',
  'STORAGE',
  'SOFTWARE',
  'LICENCE',
  'TELECOM_LINK',
  'SITE',
] as const;
/** See `ASSET_KINDS`. */
export type AssetKind = (typeof ASSET_KINDS)[number];

/**
 * Whether reaching the target exactly keeps the commitment (`AT_MOST`) or breaks it (`LESS_THAN`).
 */
export const COMPARISONS = ['AT_MOST', 'LESS_THAN'] as const;
/** See `COMPARISONS`. */
export type Comparison = (typeof COMPARISONS)[number];

/** The moments of an incident, or of an order, that can start or stop a clock. */
export const CLOCK_EVENTS = [
  'RECEIVED',
  'FIRST_RESPONSE',
  'RESTORED',
  'CLOSED',
  'DISINFECTION_TOOL_AVAILABLE',
  'ORDER_VALIDATED',
  'COMMISSIONED',
] as const;
/** See `CLOCK_EVENTS`. `RESTORED` is the provider's restored notice. */
export type ClockEvent = (typeof CLOCK_EVENTS)[number];

/**
 * Which calendar a clock runs on, before the contract is known: a key of the pack's calendars; the
 * calendar that the contract names under a parameter (creating a contract without one is refused);
 * or one of two rules by a yes/no parameter.
 */
export type CalendarRule =
  | { readonly key: string }
  | { readonly fromParameter: string }
  | { readonly byParameter: string; readonly whenTrue: CalendarRule; readonly whenFalse: CalendarRule };

/**
 * A number of seconds on the clock, or two of which the instant of reception picks one: inside or
 * outside a calendar's hours.
 */
export type CommitmentTarget =
  | { readonly seconds: number }
  | { readonly calendar: CalendarRule; readonly insideSeconds: number; readonly outsideSeconds: number };

/**
 * Modules whose incidents a commitment concerns, of an empty list all of the contract; or the kinds
 * of assets of which an incident must affect one.
 */
export type CommitmentScope = readonly string[] | { readonly assetKinds: readonly AssetKind[] };

/** The kinds of assets that a scope names; null where it names modules, or is absent. */
export function assetKindsOf(scope: CommitmentScope | undefined): readonly AssetKind[] | null {
  return scope !== undefined && 'assetKinds' in scope ? scope.assetKinds : null;
}

/**
 * A commitment as a terms pack writes it, its calendars still named by key. Lists say what it
 * applies to. The severities are exactly those listed; an empty list of channels, kinds or
 * ownerships means that it does not matter.
 */
export interface CommitmentTerms {
  /** Unique in its pack, e.g. `restoration`. */
  readonly key: string;
  readonly label: Label;
  readonly kind: CommitmentKind;
  readonly severities: readonly Severity[];
  readonly target: CommitmentTarget;
  readonly calendar: CalendarRule;
  readonly comparison: Comparison;
  readonly clockStart: ClockEvent;
  readonly clockStop: ClockEvent;
  /** Channels whose reception starts the clock (`clockStartChannels` of the pack). */
  readonly startChannels: readonly Channel[];
  readonly incidentKinds: readonly IncidentKind[];
  readonly assetOwnerships: readonly AssetOwnership[];
  /** See `touchedCommitments` where it is absent. */
  readonly appliesTo?: CommitmentScope;
  /** From this share of the target on, a running clock is `AT_RISK`; a whole number, 1 to 100. */
  readonly atRiskSharePercent: number;
  /** True when only the average is promised: reported, never penalised. */
  readonly reportedAsAverage: boolean;
  /** Article of the document, e.g. `art. 4.2`. */
  readonly article: string;
}

/** The target once calendars are resolved to their definitions. */
export type ResolvedTarget =
  | { readonly seconds: number }
  | { readonly calendar: CalendarDefinition; readonly insideSeconds: number; readonly outsideSeconds: number };

/**
 * A commitment in force on a contract: the terms with every calendar rule replaced by the
 * definition it leads to.
 */
export interface Commitment extends Omit<CommitmentTerms, 'target' | 'calendar'> {
  readonly target: ResolvedTarget;
  readonly calendar: CalendarDefinition;
  /**
   * By severity, the channels that start its clock where a report by another one does not; absent
   * where any of `startChannels` does.
   */
  readonly channelsOfSeverity?: Readonly<Partial<Record<Severity, readonly Channel[]>>>;
}
