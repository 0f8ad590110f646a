import type { SparePart } from '../invoicing/spare-part';
import type { PriceOffer } from '../indexation/price-offer';
import type { PriceRevision, UsedIndex } from '../indexation/price-revision';
import type { SignatureOfSide } from '../amendment/signature';
import type { ReversibilityChoice } from '../exit/reversibility';
import type { Ground } from '../lifecycle/grounds';
import type { WorkPeriod } from '../operations/periodic-work';
import type { AccessKind } from '../operations/withheld-access';
import type { ContractState } from '../lifecycle/contract-life';
import type { AgreedTerm } from '../lifecycle/agreed-term';
import type { ContractSide } from '../lifecycle/notice';
import type { UpdateExclusion } from '../operations/update-exclusion';
import type { RefundedOutage } from '../outages/refunded-outage';
import type { CapLift } from '../penalty/cap-lift';
import type { SuspensionReason } from '../lifecycle/suspension';
import type { Withholding } from '../lifecycle/withholding';
import type { Tariff } from './tariff';
import type { Version } from '../time/as-known';
import type { LocalDate } from '../time/instant';

/**
 * A fact of a contract from a date on, by kind of fact. Amounts are money text, e.g. `1000.00 EUR`.
 */
export interface ContractFactValues {
  /** The terms pack and version that it executes. */
  readonly TERMS_PACK: { readonly id: string; readonly version: number };
  /**
   * Where it stands in its life; `because` says why it is suspended, `groundId` what its suspension
   * or its end rests on.
   */
  readonly STATUS: {
    readonly status: ContractState;
    readonly because?: SuspensionReason;
    readonly groundId?: string;
  };
  /** The term that was agreed, both days served; terms that follow tacitly are counted from it. */
  readonly TERM: AgreedTerm;
  /** The client. */
  readonly CLIENT: { readonly clientId: string };
  /** Who invoices the client, and how it pays. */
  readonly INVOICING: { readonly invoicedBy: 'PROVIDER' | 'PARTNER_ERP'; readonly directDebit: boolean };
  /** How many months an invoice covers. */
  readonly BILLING_PERIOD: { readonly months: number };
  /** A module that it subscribes, under the module's key. */
  readonly MODULE: ModuleInForce;
  /** Whether a module covers something that its pack lets contracts choose, under `coverageKey`. */
  readonly COVERAGE: { readonly module: string; readonly coverage: string; readonly active: boolean };
  /** A price component of its forfait, under the component's code. */
  readonly PRICE: PriceInForce;
  /** A parameter that it sets otherwise than its pack, under `overrideKey`. */
  readonly OVERRIDE: { readonly parameter: string; readonly module: string | null; readonly value: string };
  /** The price of an hour of work, under an empty key. */
  readonly HOURLY_RATE: { readonly hourlyRate: string };
  /** One side said that the contract ends with its term: the last day of that term. */
  readonly NOTICE: { readonly by: ContractSide; readonly termLastDay: LocalDate };
  /** How many users it is for, under an empty key. */
  readonly USERS: { readonly users: number };
  /** The order for the next term, sent on its first day; `validatedOn` once the client said yes. */
  readonly ORDER: {
    readonly amount: string;
    readonly validateBy: LocalDate;
    readonly months: number;
    readonly validatedOn: LocalDate | null;
  };
  /** What the client chose for its data at the end, and what became of it. */
  readonly REVERSIBILITY: {
    readonly choice: ReversibilityChoice;
    readonly receivedOn: LocalDate;
    readonly deadline: LocalDate;
    readonly handedOverOn: LocalDate | null;
    readonly validatedBy: string | null;
  };
  /** Access and data were erased on its first day. */
  readonly ERASURE: { readonly proof: string; readonly clientWarnedOn: LocalDate };
  /**
   * A planned interruption, under the id of the maintenance, from the contract's first day on: its
   * instants say when it is. It concerns the whole service where it names neither assets nor
   * modules.
   */
  readonly MAINTENANCE: {
    readonly startsAt: string;
    readonly endsAt: string;
    readonly assetIds: readonly string[];
    readonly moduleIds: readonly string[];
  };
  /**
   * Access that the client withholds, under the id of its declaration, from the contract's first
   * day on: its instants say when, the end null while nobody knows it.
   */
  readonly ACCESS: {
    readonly kind: AccessKind;
    readonly startsAt: string;
    readonly endsAt: string | null;
    readonly assetId: string | null;
  };
  /** What a right to end it may rest on, under an id of its own, from its first day on. */
  readonly GROUND: Ground;
  /** A decision that lifts a cap, under an id of its own, from the day on which it was made. */
  readonly CAP_LIFT: CapLift;
  /** The refund of a long outage, under the id of its incident, from the day of the request on. */
  readonly OUTAGE_REFUND: RefundedOutage;
  /** That work is withheld for a debt, under an id of its own, from the day on which it began. */
  readonly WITHHOLDING: Withholding;
  /** How often work that its pack plans is done on it, under the work's key. */
  readonly PLANNED_WORK: { readonly every: WorkPeriod };
  /** The price of a day, of travel, of a part…, under `tariffKey`. */
  readonly TARIFF: Tariff;
  /** That updates of a component, under its name, or all of them, are left out. */
  readonly UPDATE_EXCLUSION: UpdateExclusion;
  /**
   * Its transfer to the contract of another client, under `TO`, and that from one, under `FROM`:
   * from the new client's first day on.
   */
  readonly TRANSFER: TransferOfContract;
  /** Spare parts that were replaced on a day, under the id of their record. */
  readonly SPARE_PART: SparePart;
  /** Prices that were revised on a day, under the day and what caused it. */
  readonly PRICE_REVISION: PriceRevision;
  /** Revised prices that the client is offered, under the day, what caused them and a number. */
  readonly PRICE_OFFER: PriceOffer;
  /** The agreed term of an asset's own cover, both days served, under the id of the asset. */
  readonly ASSET_TERM: { readonly startsOn: LocalDate; readonly lastDay: LocalDate };
}

/** A transfer of a contract from one client to another, as one of both contracts knows it. */
export interface TransferOfContract {
  /** The contract on the other side. */
  readonly contractId: string;
  /** The day that anniversaries are counted from, on both sides. */
  readonly countedFrom: LocalDate;
  /** The day that its billing periods are counted from, on both sides. */
  readonly billedFrom: LocalDate;
  /** What both clients asked in writing, and when. */
  readonly requestReference: string;
  readonly requestedOn: LocalDate;
  /** The provider's agreement; null where the terms gave it in advance. */
  readonly consent: { readonly reference: string; readonly givenOn: LocalDate } | null;
  readonly releasesFormerClient: boolean;
  readonly formerClientSignature: SignatureOfSide;
  readonly newClientSignature: SignatureOfSide;
  readonly providerSignature: SignatureOfSide;
}

/** The keys of a transfer: what a contract was handed over to, and what it comes from. */
export const TRANSFERRED = { to: 'TO', from: 'FROM' } as const;

/** What a contract subscribes of a module. */
export interface ModuleInForce {
  readonly active: boolean;
  readonly yearlyQuantity: number | null;
  readonly monthlyAmount: string;
  readonly baseUnits: number | null;
  readonly unitPrice: string | null;
  /**
   * The day on which its own price was set or last revised, where that was before a transfer, and
   * the value of the index that its last revision used. Those recorded before `unitSetOn` was kept
   * have the date of the unit's price here, where there is one.
   */
  readonly setOn?: LocalDate;
  readonly indexUsed?: UsedIndex;
  /** The same of the price of its unit. */
  readonly unitSetOn?: LocalDate;
  readonly unitIndexUsed?: UsedIndex;
}

/** What a contract has of a module, without since when its prices hold. */
export function moduleTerms<Module extends Partial<ModuleInForce>>(
  module: Module,
): Omit<Module, 'setOn' | 'indexUsed' | 'unitSetOn' | 'unitIndexUsed'> {
  const { setOn: _set, indexUsed: _used, unitSetOn: _unitSet, unitIndexUsed: _unitUsed, ...kept } = module;
  return kept;
}

/** Two versions of a module that its prices have been the same since; null for a new price. */
export interface PricesKept {
  readonly own: Partial<ModuleInForce> | null;
  readonly unit: Partial<ModuleInForce> | null;
}

/** What stays known, from before a transfer, of the prices that a module has from a day on. */
export function keptOrigins(
  { own, unit }: PricesKept,
  on: LocalDate,
): Pick<ModuleInForce, 'setOn' | 'indexUsed' | 'unitSetOn' | 'unitIndexUsed'> {
  const { setOn, indexUsed } = own ?? {};
  // Without a day of its own, the price of the unit would have that of the module's.
  const unitSetOn = unit?.unitSetOn ?? unit?.setOn ?? (setOn === undefined ? undefined : on);
  const unitIndexUsed = unit?.unitIndexUsed;
  return {
    ...(setOn === undefined ? {} : { setOn }),
    ...(indexUsed === undefined ? {} : { indexUsed }),
    ...(unitSetOn === undefined ? {} : { unitSetOn }),
    ...(unitIndexUsed === undefined ? {} : { unitIndexUsed }),
  };
}

/** A price component of a forfait. */
export interface PriceInForce {
  readonly monthlyAmount: string;
  /** Whether it belongs to the hosting base of penalties. */
  readonly hosting: boolean;
  readonly label: { readonly en: string; readonly fr: string };
  /** Its place among the components. */
  readonly position: number;
  /**
   * The day on which it was set, from which its revisions are counted, where that was before a
   * transfer; absent: the first day of the fact.
   */
  readonly setOn?: LocalDate;
  /** The value of the index that its last revision used, where that was before a transfer. */
  readonly indexUsed?: UsedIndex;
}

/** The kinds of facts of a contract that have dates. */
export const CONTRACT_FACTS = [
  'TERMS_PACK',
  'STATUS',
  'TERM',
  'CLIENT',
  'INVOICING',
  'BILLING_PERIOD',
  'MODULE',
  'COVERAGE',
  'PRICE',
  'OVERRIDE',
  'HOURLY_RATE',
  'NOTICE',
  'USERS',
  'ORDER',
  'REVERSIBILITY',
  'ERASURE',
  'MAINTENANCE',
  'GROUND',
  'CAP_LIFT',
  'OUTAGE_REFUND',
  'WITHHOLDING',
  'UPDATE_EXCLUSION',
  'ACCESS',
  'PLANNED_WORK',
  'TRANSFER',
  'ASSET_TERM',
  'TARIFF',
  'PRICE_REVISION',
  'SPARE_PART',
  'PRICE_OFFER',
] as const satisfies readonly (keyof ContractFactValues)[];
/** See `CONTRACT_FACTS`. */
export type ContractFactKind = (typeof CONTRACT_FACTS)[number];

/** What carries a fact that a contract has from the first. */
export const CARRIED_BY_CONTRACT = 'contract';

/** The key of facts that a contract has one of. */
export const ONLY = '';

/** A fact of a contract from a date on: of one kind, under a key within it. */
export type ContractFact = {
  readonly [Kind in ContractFactKind]: {
    readonly fact: Kind;
    readonly key: string;
    readonly value: ContractFactValues[Kind];
  };
}[ContractFactKind];

/** A version of a fact of one kind. */
export interface FactVersion<Kind extends ContractFactKind> extends Version<ContractFactValues[Kind]> {
  readonly fact: Kind;
  readonly key: string;
  /** The document that carries it: `contract`, or the number of an amendment. */
  readonly carriedBy: string;
  /** Who recorded it; absent where nobody did: it is planned. */
  readonly recordedBy?: string;
}

/** A version of a fact of a contract. */
export type ContractVersion = { readonly [Kind in ContractFactKind]: FactVersion<Kind> }[ContractFactKind];

/** The key of what a contract chose of a coverage of a module. */
export function coverageKey(module: string, coverage: string): string {
  return `${module}/${coverage}`;
}

/** The key of the override of a parameter, for the whole contract or one module. */
export function overrideKey(parameter: string, module: string | null): string {
  return module === null ? parameter : `${parameter}@${module}`;
}
