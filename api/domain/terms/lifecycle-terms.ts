/** How a contract goes on at its term. */
export const RENEWAL_KINDS = ['TACIT', 'PURCHASE_ORDER', 'BY_PERIOD', 'AS_CONTRACT_SAYS'] as const;
/**
 * See `RENEWAL_KINDS`. `PURCHASE_ORDER`: the client validates an order before the term, else the
 * service is suspended.
 */
export type RenewalKind = (typeof RENEWAL_KINDS)[number];

/** Which day of a notice counts: that of its sending or that of its receipt. */
export const NOTICE_DATE_BASES = ['SENT', 'RECEIVED'] as const;
/** See `NOTICE_DATE_BASES`. */
export type NoticeDateBasis = (typeof NOTICE_DATE_BASES)[number];

/** What happens at the term. */
export interface RenewalTerms {
  readonly kind: RenewalKind;
  /** Months of the next term; null where the contract says. */
  readonly months: number | null;
  readonly article: string;
}

/** How and until when either side may say that it will not renew. */
export interface NoticeTerms {
  /** Months before the term; null where the contract says. */
  readonly months: number | null;
  readonly form: 'REGISTERED_LETTER' | 'WRITTEN' | 'AS_CONTRACT_SAYS';
  readonly dateBasis: NoticeDateBasis;
  readonly article: string;
}

/** A level that is tried free of charge and ends by itself (`owl-monitoring` s. 4a). */
export interface TrialTerms {
  readonly level: number;
  readonly months: number;
  readonly oncePerClient: boolean;
  readonly article: string;
}

/**
 * Whether a contract may be handed over to another client: with the provider's agreement each time,
 * or by one that the terms give in advance (C. civ. art. 1216), or not at all.
 */
export const TRANSFER_RULES = ['WITH_CONSENT', 'CONSENTED_IN_ADVANCE', 'NOT_ALLOWED'] as const;
/** See `TRANSFER_RULES`. */
export type TransferRule = (typeof TRANSFER_RULES)[number];

/** What becomes of an asset's own cover at the end of its term, as `LifecycleTerms.assetCover`. */
export const ASSET_RENEWALS = ['AS_CONTRACT', 'ENDS'] as const;

/** The cover of assets that has terms of its own (`omr-hosted` art. 22). */
export interface AssetCoverTerms {
  /** Whether it is renewed as the contract is, or ends. */
  readonly renewal: (typeof ASSET_RENEWALS)[number];
  /** Months of notice before its term; null: those of the contract. */
  readonly noticeMonths: number | null;
}

/** When force majeure that lasts lets either side terminate (`omr-hosted` art. 3.1). */
export interface ForceMajeureTerms {
  /** It must last more than so many days in a row. */
  readonly days: number;
  /** Days from the registered letter to the end. */
  readonly letterDays: number;
  readonly article: string;
}

/** How the provider may end a contract that the client breaks (`omr-hosted` art. 3.2, 22). */
export interface BreachTerms {
  /** Months after a formal notice that stayed without effect. */
  readonly formalNoticeMonths: number;
  /** Days of the warning after a breach of the rules of use. */
  readonly usageWarningDays: number | null;
  readonly article: string;
}

/**
 * What a contract's first day is: the one that was agreed, or that on which its services are set up
 * (`icodia-server` art. 5.2).
 */
export const BEGINNINGS = ['AGREED_DAY', 'COMMISSIONING'] as const;

/** The life of a contract made from the pack. */
export interface LifecycleTerms {
  /** See `BEGINNINGS`; the day that was agreed where it is absent. */
  readonly begins?: (typeof BEGINNINGS)[number];
  /** Months of the firm term; null where each contract says. */
  readonly initialTermMonths: number | null;
  readonly renewal: RenewalTerms;
  readonly notice: NoticeTerms;
  readonly trial: TrialTerms | null;
  readonly forceMajeure: ForceMajeureTerms | null;
  readonly breach: BreachTerms | null;
  /** Whether the client still pays while suspended. */
  readonly suspensionKeepsPayment: boolean;
  /** What lets the provider suspend at once, without notice. */
  readonly suspensionAtOnce: readonly ('BREACH' | 'NON_PAYMENT' | 'SECURITY_RISK')[];
  /**
   * Months after the end during which the provider's staff may not be solicited; null when not
   * said.
   */
  readonly nonSolicitationMonths: number | null;
  /**
   * Gross yearly salaries that soliciting a member of the staff costs at least (`omr-hosted` art.
   * 14); absent when not said.
   */
  readonly solicitationSalaryYears?: number;
  /** The cover of assets with terms of their own; see `assetCoverOf` where it is absent. */
  readonly assetCover?: AssetCoverTerms;
  /** Whether it may be handed over to another client; see `transferRuleOf` where it is absent. */
  readonly transfer?: TransferRule;
  /**
   * How a contract moves to a later version of the pack: by an amendment of both sides, or by
   * notice of the provider alone.
   */
  readonly packChange: 'AMENDMENT' | 'NOTICE';
  /** Days of that notice; null when it takes an amendment, or where each contract says. */
  readonly packChangeNoticeDays: number | null;
  /**
   * Where the document speaks of refunds for the provider's failure; the law where absent
   * (C. civ. art. 1224, 1229).
   */
  readonly providerFailureArticle?: string;
  readonly article: string;
}
