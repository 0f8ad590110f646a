import type { TariffDay } from '../exit/exit-assistance';
import type { Label } from '../explanation/explanation';

/** How many months an invoice may cover. */
export const PERIOD_MONTHS = [1, 3, 12] as const;
/** See `PERIOD_MONTHS`. */
export type PeriodMonths = (typeof PERIOD_MONTHS)[number];

/**
 * Where billing periods begin: at the contract's start date and its anniversaries, or at the first
 * of a month after a first, shorter one.
 */
export const BILLING_ANCHORS = ['START_DATE', 'FIRST_OF_MONTH'] as const;
/** See `BILLING_ANCHORS`. */
export type BillingAnchor = (typeof BILLING_ANCHORS)[number];

/** When interest begins: the day after the formal notice, or the day after the due date. */
export const INTEREST_STARTS = ['FORMAL_NOTICE', 'DUE_DATE'] as const;
/** See `INTEREST_STARTS`. */
export type InterestStart = (typeof INTEREST_STARTS)[number];

/** How a penalty is taxed: an indemnity outside the scope of VAT, or a lower price with its VAT. */
export const PENALTY_VAT = ['OUTSIDE_SCOPE', 'PRICE_REDUCTION'] as const;
/** See `PENALTY_VAT`. */
export type PenaltyVat = (typeof PENALTY_VAT)[number];

/** What a credit note of penalties is set off against at most; never the account-keeping fee. */
export const SET_OFF_LIMITS = ['TOTAL_INCLUDING_TAX', 'TOTAL_EXCLUDING_TAX'] as const;
/** See `SET_OFF_LIMITS`. */
export type SetOffLimit = (typeof SET_OFF_LIMITS)[number];

/** A fixed fee on each invoice (`omr-hosted` art. 21.5). */
export interface AccountKeepingFeeTerms {
  readonly amount: string;
  readonly waivedByDirectDebit: boolean;
  readonly article: string;
}

/** What late payment sets off (`omr-hosted` art. 21.3; C. com. L441-10). */
export interface LatePaymentTerms {
  /** Multiple of the legal interest rate; nothing where `ecbPlusPoints` says otherwise. */
  readonly factor: string;
  /**
   * Percentage points above the ECB's refinancing rate: the rate where the parties agreed none (C.
   * com. art. L441-10, II).
   */
  readonly ecbPlusPoints?: string;
  readonly startsFrom: InterestStart;
  /** Days of a year in the daily rate. */
  readonly yearDays: number;
  /** Whether the day of the formal notice, or the due date, itself bears interest. */
  readonly startDayCounts: boolean;
  /** Whether the day of payment still bears interest. */
  readonly paymentDayCounts: boolean;
  /** Fixed sum for recovery costs. */
  readonly recoveryFee: string;
  /**
   * After more than so many days late the provider may suspend; null when the document gives no
   * right to.
   */
  readonly suspendAfterDays: number | null;
  /** So many days after suspension without payment it may terminate; null when not. */
  readonly terminateAfterDays: number | null;
  /** Percent on top of the forfaits left when it terminates for the client's fault. */
  readonly faultUpliftPercent: string;
  /**
   * Whether a single missed due date makes all that is owed payable at once and lets the provider
   * withhold work.
   */
  readonly oneMissIsEnough: boolean;
  readonly article: string;
}

/**
 * Price revision at each anniversary: P = P0 × (fixed + variable × S / S0), within bounds
 * (`omr-hosted` art. 21.4).
 */
export interface IndexationTerms {
  readonly fixedShare: string;
  readonly variableShare: string;
  /** Name of the published index. */
  readonly index: string;
  /** The least increase, in percent of P0. */
  readonly minimumPercent: string;
  /** The largest increase, in percent of P0; null when the document sets none. */
  readonly ceilingPercent: string | null;
  /** An index value older than this on the day is not used. */
  readonly maximumAgeMonths: number;
  /** Whether a revision takes effect by the terms (if absent), or once both sides signed. */
  readonly takesEffect?: RevisionEffect;
  /** Whether suppliers' increases may be passed on, as a decision with its proof. */
  readonly supplierIncreases: boolean;
  readonly article: string;
}

/** How a revision of prices takes effect. */
export const REVISION_EFFECTS = ['BY_TERMS', 'BY_AMENDMENT'] as const;
/** See `REVISION_EFFECTS`. */
export type RevisionEffect = (typeof REVISION_EFFECTS)[number];

/** What a change of service level costs or credits (`icodia-server` art. 7). */
export interface LevelChangeTerms {
  /** Upwards, the unused whole months are credited. */
  readonly upgradeCredit: 'WHOLE_MONTHS_LEFT' | 'NONE';
  /** Downwards, the new price applies from the next period and nothing is credited. */
  readonly downgradeFrom: 'NEXT_PERIOD';
  readonly article: string;
}

/** Why what these terms sell bears no VAT, e.g. training (CGI art. 261, 4). */
export interface VatExemptionTerms {
  /** Of the list VATEX; null where none fits. */
  readonly code: string | null;
  readonly reason: Label;
}

/** How a contract is invoiced. Money is `"9.75 EUR"`, excluding tax; rates are decimal text. */
export interface BillingTerms {
  readonly invoicing: 'IN_ADVANCE' | 'IN_ARREARS';
  readonly periodMonthsOffered: readonly PeriodMonths[];
  readonly periodMonths: PeriodMonths;
  /** Whether services may also be sold once, invoiced when accepted as done. */
  readonly oneOffOffered: boolean;
  readonly billingAnchor: BillingAnchor;
  /** What starts billing: the contract's start date, or the service being commissioned. */
  readonly startsAt: 'CONTRACT_START' | 'COMMISSIONING';
  readonly accountKeepingFee: AccountKeepingFeeTerms | null;
  readonly vatRatePercent: string;
  /** UNCL 5305 category of VAT, `S` standard. */
  readonly vatCategory: string;
  /** Why no VAT is charged, of a category without; absent where the category alone tells. */
  readonly vatExemption?: VatExemptionTerms;
  readonly paymentDays: number;
  readonly latePayment: LatePaymentTerms;
  readonly indexation: IndexationTerms | null;
  readonly levelChange: LevelChangeTerms | null;
  /**
   * Whether the forfait is the least that is invoiced, and more users or resources restart the
   * initial term (`omr-hosted` art. 21.1).
   */
  readonly forfaitIsMinimum: boolean;
  /**
   * Whether spare parts are invoiced after the initial term or past the maker's end of life
   * (`omr-hosted` art. 19).
   */
  readonly sparePartsAfterInitialTerm: boolean;
  /** The article that says so; that of invoicing when absent. */
  readonly sparePartsArticle?: string;
  /** Outside the scope of VAT when absent. */
  readonly penaltyVat?: PenaltyVat;
  /** The total including tax when absent. */
  readonly penaltySetOff?: SetOffLimit;
  readonly article: string;
}

/**
 * The fee for ending a contract before its term at the client's initiative (`omr-hosted` art. 22).
 */
export interface EarlyTerminationTerms {
  /** Percent added to the forfaits left. */
  readonly forfaitUpliftPercent: string;
  /** Percent added to the consumption that is left. */
  readonly consumptionUpliftPercent: string;
  /** Months of history that the average consumption looks back on. */
  readonly averageMonths: number;
  readonly yearDays: number;
  /** What the last, incomplete month left costs: its share by days, or a whole month. */
  readonly partialMonth: 'BY_DAYS' | 'WHOLE';
  readonly article: string;
}

/**
 * Handing back or destroying the client's data at the end (`omr-hosted` art. 23; `owl-monitoring`
 * s. 9).
 */
export interface ReversibilityTerms {
  /**
   * Days from the receipt of the request within which data are handed back; null when the document
   * promises none.
   */
  readonly handOverDays: number | null;
  /** Months of forfait that handing back costs. */
  readonly feeMonths: number;
  readonly minimumFee: string;
  readonly destructionFee: string;
  /**
   * Working days after termination on which access and data are erased; null when they are on
   * handover.
   */
  readonly erasureWorkingDays: number | null;
  /** The day whose tariff prices further assistance; that of the request where absent. */
  readonly tariffDay?: TariffDay;
  readonly article: string;
}

/** The client's only indemnity when the server is out for several days (`omr-hosted` art. 4.1). */
export interface LongOutageTerms {
  /** From so many days out on. */
  readonly longOutageDays: number;
  /** Of the whole instalment, or of its hosting part. */
  readonly base: 'ALL' | 'HOSTING';
  /** With an SLA penalty for the same outage: the higher of the two, or both. */
  readonly withPenalty: 'HIGHER' | 'BOTH';
  readonly article: string;
}
