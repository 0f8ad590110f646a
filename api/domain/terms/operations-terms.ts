import type { Label } from '../explanation/explanation';
import type { AssetKind, Channel, Severity } from '../sla/commitment';

/** When the provider may plan work that interrupts the service. */
export interface MaintenanceTerms {
  /**
   * Notice in seconds that the client must have; null when it only has to be announced or planned.
   */
  readonly noticeSeconds: number | null;
  /** Key of the calendar it must lie in; null when any time will do. */
  readonly insideCalendar: string | null;
  /** Key of the calendar it must stay out of; null when none. */
  readonly outsideCalendar: string | null;
  /**
   * Whether the agreement of the client's contact, recorded, allows a time outside
   * `insideCalendar`; none allows one inside `outsideCalendar`.
   */
  readonly agreementAllowsOtherTimes: boolean;
  /** Whether closing access needs a recorded consultation of the client's contact. */
  readonly closingAccessNeedsConsultation: boolean;
  /** Whether the client must be told beforehand. */
  readonly announced: boolean;
  readonly article: string;
}

/** Who takes over, so long after a breach that lasts (`pro-controle` VI.1.g). */
export interface EscalationStepTerms {
  readonly key: string;
  readonly label: Label;
  /** Seconds on the escalation's calendar from the breach. */
  readonly afterSeconds: number;
}

/** The steps of a management escalation and the calendar that counts them. */
export interface EscalationTerms {
  readonly steps: readonly EscalationStepTerms[];
  /** Key of a calendar of the pack; one that is always open counts continuous hours. */
  readonly calendar: string;
  readonly article: string;
}

/** What a level's servers may expect when an update needs a reboot (`icodia-server` art. 3.4). */
export interface RebootLevelTerms {
  /** This level and those above, up to the next line. */
  readonly level: number;
  /** Working days after the update, and after a failure of the robot. */
  readonly workingDays: number;
  readonly clientMayBringForward: boolean;
}

/** The rules of planned reboots. */
export interface RebootTerms {
  readonly levels: readonly RebootLevelTerms[];
  /** Local `HH:MM`. */
  readonly slotFrom: string;
  readonly slotTo: string;
  /** Key of the calendar whose working days count. */
  readonly calendar: string;
  /** Kinds of vulnerability that are rebooted for at once, at any level. */
  readonly immediateFor: readonly string[];
  readonly article: string;
}

/** When updates are installed (`pro-controle` III.1.b; `generic-2017` art. 2). */
export interface UpdateTerms {
  /**
   * Minor: at the latest this many days after release, at `minorByTime` local; null when the
   * provider chooses.
   */
  readonly minorDays: number | null;
  readonly minorByTime: string | null;
  /** Minor ones that need special handling wait for a maintenance window. */
  readonly minorSpecialInWindow: boolean;
  /** Whether the client may object to minor ones. */
  readonly minorMayBeRefused: boolean;
  /**
   * Major: working days between the client's request and the wanted day; null when agreed case by
   * case.
   */
  readonly majorRequestWorkingDays: number | null;
  readonly article: string;
}

/** A backup that the document promises. */
export interface BackupTerms {
  readonly key: string;
  readonly label: Label;
  readonly every: 'NIGHT' | 'HOUR' | 'WORKING_DAY' | 'AS_QUOTED';
  /** Key of the calendar inside which it runs; null when every day. */
  readonly calendar: string | null;
  readonly offSite: boolean;
  readonly article: string;
}

/** Realises, approves, is consulted, is informed. */
export const RACI_ROLES = ['R', 'A', 'C', 'I'] as const;
/** See `RACI_ROLES`. */
export type RaciRole = (typeof RACI_ROLES)[number];

/** Who does one task (`pro-controle` annex 4). An empty list means: not concerned. */
export interface ResponsibilityTerms {
  /** Its number in the document, e.g. `3.10`. */
  readonly code: string;
  readonly domain: string;
  readonly label: Label;
  readonly client: readonly RaciRole[];
  readonly provider: readonly RaciRole[];
}

/** One thing that is watched. */
export interface CheckTerms {
  readonly key: string;
  readonly family: string;
  readonly label: Label;
  /** Part of every contract, or only when ordered. */
  readonly optional: boolean;
}

/** What is watched, how often, and how an alert travels. */
export interface MonitoringTerms {
  /** Null where the document does not say. */
  readonly everySeconds: number | null;
  /**
   * How many times an alert is sent until it is delivered; null where the document does not say.
   */
  readonly attempts: number | null;
  /** Null where the document does not say. */
  readonly alertOpensIncident: boolean | null;
  readonly checks: readonly CheckTerms[];
  readonly article: string;
}

/** Work that is planned by periodicity, from a level on or for all (`owl-monitoring` s. 4). */
export interface PlannedWorkTerms {
  readonly key: string;
  readonly label: Label;
  /** Null when it does not depend on a level. */
  readonly fromLevel: number | null;
  readonly every: 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | 'AS_AGREED';
}

/** A family of products that the provider supports (`omr-hosted` particular conditions 9). */
export interface PerimeterTerms {
  readonly key: string;
  readonly label: Label;
  readonly products: readonly string[];
  /** The kinds of assets that it is about; absent where the pack does not tell it. */
  readonly assetKinds?: readonly AssetKind[];
  /** The same products in a form that assets are compared with. */
  readonly supports?: readonly SupportedProductTerms[];
}

/** A product that the provider supports, from a version on. */
export interface SupportedProductTerms {
  /** Words that the name of an asset's product has, e.g. `Windows Server`. */
  readonly product: string;
  /** The oldest version that is supported; null for any. */
  readonly minimumVersion: string | null;
  /** Names of releases from old to new, where numbers do not order them. */
  readonly releases: readonly string[];
}

/** What follows from a report by another channel than those of its severity. */
export const WRONG_CHANNEL_RULES = ['STARTS_CLOCK', 'STARTS_NO_CLOCK'] as const;
/** See `WRONG_CHANNEL_RULES`. */
export type WrongChannelRule = (typeof WRONG_CHANNEL_RULES)[number];

/** The channels by which a severity is meant to be reported (`owl-monitoring` s. 5a). */
export interface ReportingTerms {
  readonly severity: Severity;
  readonly channels: readonly Channel[];
}

/**
 * Work that is a major intervention (`generic-2017` art. 4) by any of these, unless whoever records
 * it says otherwise.
 */
export interface MajorWorkTerms {
  /** Minutes from which it is; null where its length does not matter. */
  readonly minutesFrom: number | null;
  readonly workKinds: readonly string[];
  /** Severities of the incident that it responds to. */
  readonly severities: readonly Severity[];
  readonly article: string;
}

/** How the provider works, as far as the document binds it. */
export interface OperationsTerms {
  readonly maintenance: MaintenanceTerms;
  readonly escalation: EscalationTerms | null;
  readonly reboots: RebootTerms | null;
  readonly updates: UpdateTerms | null;
  readonly backups: readonly BackupTerms[];
  readonly responsibilities: readonly ResponsibilityTerms[];
  /** Who does a task that the matrix does not list; null when the document has no matrix. */
  readonly unlistedTasks: 'CLIENT' | null;
  readonly monitoring: MonitoringTerms | null;
  /** Whether a level includes the work of those below it. */
  readonly levelsAreCumulative: boolean;
  readonly plannedWork: readonly PlannedWorkTerms[];
  /**
   * Yearly quantities that were not used by the end of the contract year are carried over, or
   * lapse.
   */
  readonly unusedQuantities: 'LAPSE' | 'CARRIED_OVER';
  readonly perimeter: readonly PerimeterTerms[];
  readonly reporting: readonly ReportingTerms[];
  /** Which work is a major intervention; only what a person calls so where absent. */
  readonly majorWork?: MajorWorkTerms;
  /** What a report by another channel does to clocks; `STARTS_CLOCK` where absent. */
  readonly wrongChannel?: WrongChannelRule;
}
