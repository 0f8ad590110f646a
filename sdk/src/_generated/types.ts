// Made from schema/ and sdk/operations/ by codegen.ts. Do not edit.

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { CalendarDate, DateTime, Decimal, Duration, Money } from '../scalars.js';
/** An acceptance. */
export type AcceptPenaltyInput = {
  /** The penalty, in state `CLAIMED`. */
  readonly penaltyId: string;
};

/** The client's acceptance of revised prices. */
export type AcceptPriceOfferInput = {
  /** The client's signature. A client that accepts with its own key signs now, whatever `signedAt` says. */
  readonly clientSignature: SignatureInput;
  /** The contract. */
  readonly contractId: string;
  /** The `key` of the offer. */
  readonly key: string;
};

/** Which entries of an account to list. */
export type AccountEntryFilter = {
  /** Only those in this currency. */
  readonly currency?: string | null | undefined;
  /** The first day; all before count in the balance alone. */
  readonly from?: CalendarDate | null | undefined;
  /** The last day. */
  readonly until?: CalendarDate | null | undefined;
};

/** What an entry of a client's account is. */
export const AccountEntryKind = {
  /** A credit note: it is owed to the client. */
  CREDIT_NOTE: 'CREDIT_NOTE',
  /** An invoice: the client owes it. */
  INVOICE: 'INVOICE',
  /** A payment of the client. */
  PAYMENT: 'PAYMENT',
  /** Money that the provider paid back. */
  REFUND: 'REFUND',
  /** A payment or a refund that counts no more. */
  REVERSAL: 'REVERSAL',
  /** A credit note was set off against an invoice: both are settled, the balance stays. */
  SET_OFF: 'SET_OFF',
  /** A debt that was written off: the client is asked for it no more. */
  WRITE_OFF: 'WRITE_OFF'
} as const;

export type AccountEntryKind = typeof AccountEntryKind[keyof typeof AccountEntryKind];
/** What an account of the books is for. */
export const AccountRole = {
  /** What is to be invoiced of what was done by the end of a period, including tax (4181). */
  ACCRUED_INCOME: 'ACCRUED_INCOME',
  /** The bank (512). */
  BANK: 'BANK',
  /** Cash (530). */
  CASH: 'CASH',
  /** What clients owe, each on an account of its own (411). */
  CLIENTS: 'CLIENTS',
  /** What is to be credited of what was accepted by the end of a period, including tax (4198). */
  CREDITS_TO_ISSUE: 'CREDITS_TO_ISSUE',
  /** Income that is put off to the days that it is for (487). */
  DEFERRED_INCOME: 'DEFERRED_INCOME',
  /** Fees that invoices bear (708). */
  FEES: 'FEES',
  /** Spare parts (707). */
  GOODS: 'GOODS',
  /** Late interest (7631). */
  INTEREST: 'INTEREST',
  /** The result of a fiscal year that was a loss (129). */
  LOSS: 'LOSS',
  /** Debts that were written off (654). */
  LOST_DEBTS: 'LOST_DEBTS',
  /** Penalties outside the scope of VAT, an expense (6718). */
  PENALTIES: 'PENALTIES',
  /** Penalties that reduce a price (7096). */
  PENALTY_CREDITS: 'PENALTY_CREDITS',
  /** Provisions for penalties that nobody has credited (1518). */
  PENALTY_PROVISIONS: 'PENALTY_PROVISIONS',
  /** Other reductions of prices, e.g. for a long outage (7096). */
  PRICE_REDUCTIONS: 'PRICE_REDUCTIONS',
  /** The result of a fiscal year that was a profit (120). */
  PROFIT: 'PROFIT',
  /** What is put into provisions (6815). */
  PROVISION_CHARGES: 'PROVISION_CHARGES',
  /** What is taken out of provisions (7815). */
  PROVISION_RELEASES: 'PROVISION_RELEASES',
  /** Debts that were written off and are paid after all (7583). */
  RECOVERED_DEBTS: 'RECOVERED_DEBTS',
  /** Services (706). */
  SERVICES: 'SERVICES',
  /** Fees for the end of a contract before its term (7588). */
  TERMINATION: 'TERMINATION',
  /** VAT that clients owe (44571). */
  VAT: 'VAT',
  /** VAT of invoices and credit notes that are to be issued (44587). */
  VAT_TO_ADJUST: 'VAT_TO_ADJUST'
} as const;

export type AccountRole = typeof AccountRole[keyof typeof AccountRole];
/** Which entries to list. */
export type AccountingEntryFilter = {
  /** Only those with a line of the account with this number. */
  readonly account?: string | null | undefined;
  /** The first day. */
  readonly from?: CalendarDate | null | undefined;
  /** Only those of the journal with this code. */
  readonly journal?: string | null | undefined;
  /** The last day. */
  readonly until?: CalendarDate | null | undefined;
};

/** What an entry of the books is of. */
export const AccountingEntryKind = {
  /** What was done of a contract by the end of a period and is on no invoice in the books, with its VAT. */
  ACCRUED_INCOME: 'ACCRUED_INCOME',
  /** The same, reversed on the day after. */
  ACCRUED_INCOME_RELEASE: 'ACCRUED_INCOME_RELEASE',
  /** What is owed to the client of a contract by the end of a period and is on no document in the books, with its VAT. */
  CREDITS_TO_ISSUE: 'CREDITS_TO_ISSUE',
  /** The same, reversed on the day after. */
  CREDITS_TO_ISSUE_RELEASE: 'CREDITS_TO_ISSUE_RELEASE',
  /** What a document invoices of the days after the end of a period. */
  DEFERRED_INCOME: 'DEFERRED_INCOME',
  /** The same, released on the day after. */
  DEFERRED_INCOME_RELEASE: 'DEFERRED_INCOME_RELEASE',
  /** An invoice or a credit note. */
  INVOICE: 'INVOICE',
  /** The balances that a fiscal year opens with. */
  OPENING: 'OPENING',
  /** A payment of a client, or a refund to it. */
  PAYMENT: 'PAYMENT',
  /** Penalties of a contract that were incurred by the end of a period and that nobody has credited. */
  PENALTY_PROVISION: 'PENALTY_PROVISION',
  /** The same, released on the day after. */
  PENALTY_PROVISION_RELEASE: 'PENALTY_PROVISION_RELEASE',
  /** A debt that was written off and is owed again. */
  RECOVERY: 'RECOVERY',
  /** A payment or a refund that counts no more. */
  REVERSAL: 'REVERSAL',
  /** A credit note that was set off against an invoice. */
  SET_OFF: 'SET_OFF',
  /** A debt that was written off, with the VAT that is recovered. */
  WRITE_OFF: 'WRITE_OFF'
} as const;

export type AccountingEntryKind = typeof AccountingEntryKind[keyof typeof AccountingEntryKind];
/** An acknowledgement. */
export type AcknowledgeBillingAdjustmentsInput = {
  /** Your own document number, 1 to 64 characters. */
  readonly documentNumber: string;
  /** A cursor that `billingAdjustments` or `billingFeed` gave you: this acknowledges everything up to and including it. */
  readonly upTo: string;
};

/** An acknowledgement of invoices and credit notes. */
export type AcknowledgeInvoicesInput = {
  /** Your own document number, 1 to 64 characters. */
  readonly documentNumber: string;
  /** A cursor that `billingFeed` gave you: this acknowledges every invoice and credit note up to and including it. */
  readonly upTo: string;
};

/** An activation. */
export type ActivateContractInput = {
  /** The contract, in state `SIGNED`. */
  readonly contractId: string;
};

/** Kinds of users, which differ in what they may see. */
export const ActorKind = {
  /** A client: itself only. */
  CLIENT: 'CLIENT',
  /** A partner (reseller, integrator): the clients entrusted to it. */
  PARTNER: 'PARTNER',
  /** The provider's own staff and machines: everything of the provider. */
  PROVIDER: 'PROVIDER'
} as const;

export type ActorKind = typeof ActorKind[keyof typeof ActorKind];
/** A new asset. */
export type AddAssetInput = {
  /** Last day of its antivirus. */
  readonly antivirusEndsOn?: CalendarDate | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** First day under the contract; defaults to the contract's. */
  readonly coveredFrom?: CalendarDate | null | undefined;
  /** Last day under the contract, where it is not the contract's. */
  readonly coveredUntil?: CalendarDate | null | undefined;
  /** Its name, 1 to 200 characters. */
  readonly designation: string;
  /** Last day of its firewall's subscription. */
  readonly firewallEndsOn?: CalendarDate | null | undefined;
  /** What it does, comments, up to 2 000 characters. */
  readonly functions?: string | null | undefined;
  /** What it is. */
  readonly kind: AssetKind;
  /** Last day of its licence. */
  readonly licenceEndsOn?: CalendarDate | null | undefined;
  /** Last day of its life, as its maker announced. */
  readonly manufacturerLifeEndsOn?: CalendarDate | null | undefined;
  /** Who owns it. */
  readonly ownership: AssetOwnership;
  /** What it is a part of, or runs on: an asset of the same client. */
  readonly parentId?: string | null | undefined;
  /** What it is or runs: an operating system, a model, up to 100 characters. */
  readonly product?: string | null | undefined;
  /** The version of the product. */
  readonly productVersion?: string | null | undefined;
  /** How many, from 1. */
  readonly quantity?: number;
  /** Serial number, unique within the client. */
  readonly serialNumber?: string | null | undefined;
  /** The site where it stands: an asset of the same client, of the kind `SITE`. */
  readonly siteId?: string | null | undefined;
  /** Last day of its maker's support. */
  readonly supportEndsOn?: CalendarDate | null | undefined;
  /** Last day of its warranty. */
  readonly warrantyEndsOn?: CalendarDate | null | undefined;
};

/** A postal address that is given. */
export type AddressInput = {
  /** The town, 1 to 100 characters. */
  readonly city: string;
  /** The country, two letters of ISO 3166. */
  readonly country?: string;
  /** Its lines, 1 to 5 of at most 100 characters. */
  readonly lines: ReadonlyArray<string>;
  /** The postcode, at most 20 characters. */
  readonly postcode?: string | null | undefined;
};

/** The term of an asset's own cover, as both sides agreed it. */
export type AgreeAssetTermInput = {
  /** The asset. */
  readonly assetId: string;
  /** The document that says so, 1 to 500 characters. */
  readonly document: string;
  /** Last day of the term, not before the first day of its cover. */
  readonly lastDay: CalendarDate;
};

/** How often a contract has work done that its terms pack plans. */
export type AgreedWorkInput = {
  /** How often; omit it to go back to what the terms pack says. */
  readonly every?: WorkPeriod | null | undefined;
  /** The work's key: see `Contract.periodicWork`. */
  readonly work: string;
};

/** Which alerts there are to look after. */
export const AlertChoice = {
  /** Those whose check still fails. */
  STANDING: 'STANDING',
  /** Those that no attempt has delivered. */
  UNDELIVERED: 'UNDELIVERED'
} as const;

export type AlertChoice = typeof AlertChoice[keyof typeof AlertChoice];
/** Which alerts; all when left out. */
export type AlertFilter = {
  /** Only those about this asset. */
  readonly assetId?: string | null | undefined;
  /** Only those of this check. */
  readonly check?: string | null | undefined;
  /** Only those that stand, or only those that are not delivered. */
  readonly only?: AlertChoice | null | undefined;
};

/** What is left of a payment, and what it is to settle. */
export type AllocatePaymentInput = {
  /** How much of each of them; left out: as much as is open of each and left of the payment. */
  readonly amounts?: ReadonlyArray<Money> | null | undefined;
  /** The invoices, in their order. Left out: in the order of the law. */
  readonly invoiceIds?: ReadonlyArray<string> | null | undefined;
  /** The payment, of which something is left. */
  readonly paymentId: string;
};

/** What shared means allot. */
export const AllocationResource = {
  /** Backup, in GB. */
  BACKUP: 'BACKUP',
  /** Width of the line, in Mb/s. */
  BANDWIDTH: 'BANDWIDTH',
  /** Processor cores. */
  CPU_CORES: 'CPU_CORES',
  /** Memory, in GB. */
  RAM: 'RAM',
  /** Storage, in GB. */
  STORAGE: 'STORAGE',
  /** What goes over the line, in GB. */
  TRAFFIC: 'TRAFFIC',
  /** Users. */
  USERS: 'USERS',
  /** Virtual servers. */
  VIRTUAL_SERVERS: 'VIRTUAL_SERVERS'
} as const;

export type AllocationResource = typeof AllocationResource[keyof typeof AllocationResource];
/** An amendment that both sides signed. */
export type AmendContractInput = {
  /** What it changes. */
  readonly changes: AmendmentChangesInput;
  /** The client's signature. */
  readonly clientSignature: SignatureInput;
  /** The contract, in force. */
  readonly contractId: string;
  /** The first day on which it holds; in the past, it corrects what was invoiced. */
  readonly effectiveOn: CalendarDate;
  /** The provider's signature. */
  readonly providerSignature: SignatureInput;
  /** What it is about, 1 to 500 characters. */
  readonly subject: string;
};

/**
 * Another level of service. Where the terms have a rule for it, a higher level credits the whole months left of what was
 * paid and is due by days, and a lower one begins with the next period; where they have none, the price changes from the effective date.
 */
export type AmendedLevelInput = {
  /** Key of the level's module, e.g. `level-2`. The module of the present level ends. */
  readonly module: string;
  /** The new monthly amount of that component. */
  readonly monthlyAmount: Money;
  /** Code of the price component that pays for it. */
  readonly priceCode: string;
};

/** A module that changes. What you omit stays; a module that the contract did not have is added. */
export type AmendedModuleInput = {
  /** Whether it is active; a module that is added is, unless you say otherwise. */
  readonly active?: boolean | null | undefined;
  /** Units in a base. */
  readonly baseUnits?: number | null | undefined;
  /** What it covers from then on and what not. */
  readonly coverages?: ReadonlyArray<CoverageChoiceInput> | null | undefined;
  /** Its key in the terms pack. */
  readonly key: string;
  /** Its own monthly amount. */
  readonly monthlyAmount?: Money | null | undefined;
  /** Price of a unit. */
  readonly unitPrice?: Money | null | undefined;
  /** Planned visits in a contract year. */
  readonly yearlyQuantity?: number | null | undefined;
};

/** A value of the terms that changes. */
export type AmendedOverrideInput = {
  /** Key of the only module that it concerns; defaults to the whole contract. */
  readonly module?: string | null | undefined;
  /** The parameter's key: see `TermsPack.parameters`. */
  readonly parameter: string;
  /** The value as text, of the parameter's type; omit it to remove the override. */
  readonly value?: string | null | undefined;
};

/** A part of the forfait that changes. */
export type AmendedPriceInput = {
  /** Its code in the terms pack. */
  readonly code: string;
  /** Its monthly amount from then on; omit it to end the component. */
  readonly monthlyAmount?: Money | null | undefined;
};

/** What an amendment changes, all from its effective date. What you omit stays. */
export type AmendmentChangesInput = {
  /** How many months an invoice covers. It must begin with a period that was not invoiced. */
  readonly billingPeriodMonths?: number | null | undefined;
  /** Whether invoices are paid by direct debit. */
  readonly directDebit?: boolean | null | undefined;
  /** Who invoices the client. */
  readonly invoicedBy?: InvoicedBy | null | undefined;
  /** What becomes of changes on file that begin later; required when there are some of the same facts. */
  readonly laterChanges?: LaterChanges | null | undefined;
  /** Another level of service. */
  readonly level?: AmendedLevelInput | null | undefined;
  /** Modules. */
  readonly modules?: ReadonlyArray<AmendedModuleInput>;
  /** Values of the terms. */
  readonly overrides?: ReadonlyArray<AmendedOverrideInput>;
  /** How often work that the terms pack plans is done. */
  readonly plannedWork?: ReadonlyArray<AgreedWorkInput>;
  /** Parts of the forfait. */
  readonly prices?: ReadonlyArray<AmendedPriceInput>;
  /**
   * Whether the initial term starts again on the effective date; no anniversary moves. Defaults to true when there are more
   * users and the terms say so.
   */
  readonly restartsTerm?: boolean | null | undefined;
  /** The agreed last day of the term, served in full. */
  readonly termLastDay?: CalendarDate | null | undefined;
  /** A later version of the contract's terms pack. The contract's overrides are carried over and checked against it. */
  readonly termsPackVersion?: number | null | undefined;
  /** How many users the contract is for. */
  readonly users?: number | null | undefined;
};

/** Who decided what an amendment changes. */
export const AmendmentKind = {
  /** Both sides signed it. */
  AGREED: 'AGREED',
  /** The provider alone, after the notice that the terms ask for. */
  ONE_SIDED: 'ONE_SIDED'
} as const;

export type AmendmentKind = typeof AmendmentKind[keyof typeof AmendmentKind];
/** A later version of a contract's terms that the provider announced. */
export type AnnounceTermsChangeInput = {
  /** When the client was told; not in the future. The notice of the terms runs from this day. */
  readonly announcedOn: CalendarDate;
  /** The contract, in force, whose terms let the provider change them with notice. */
  readonly contractId: string;
  /** What becomes of another version on file that begins later; required when there is one. */
  readonly laterChanges?: LaterChanges | null | undefined;
  /** Reference of the proof, 1 to 500 characters: number of the letter, id of the message. */
  readonly proof: string;
  /** What changes, as the client was told, 1 to 500 characters. */
  readonly subject: string;
  /** A later version of the contract's terms pack. The contract's overrides are carried over and checked against it. */
  readonly termsPackVersion: number;
};

/** What the client was told of an update. */
export type AnnounceUpdateInput = {
  /** When the client was told, now by default. */
  readonly announcedAt?: DateTime | null | undefined;
  /** What it changes, 1 to 10 000 characters. */
  readonly content: string;
  /** The update. */
  readonly updateId: string;
};

/** The answer to a dispute. */
export type AnswerBillingAdjustmentDisputeInput = {
  /** Why, 1 to 2000 characters. */
  readonly answer: string;
  /** Where it is upheld and a mutation undoes what the adjustment comes from (work, spare parts, a price revision, a long outage, late interest): the adjustment that this mutation issued. */
  readonly correctionId?: string | null | undefined;
  /** The dispute, an open one. */
  readonly disputeId: string;
  /** How it ends. */
  readonly outcome: BillingDisputeAnswer;
  /** Where it is upheld: what the adjustment should have been, signed, excluding tax. The difference is issued as a `CORRECTION`, with its rate of VAT. */
  readonly rightAmount?: Money | null | undefined;
};

/** What the other side says to a declaration. */
export type AnswerDeclarationInput = {
  /** Whether it is accepted. */
  readonly accepted: boolean;
  /** What was answered, 1 to 2 000 characters. */
  readonly answer?: string | null | undefined;
  /** When it was answered; not in the future. Defaults to now. */
  readonly answeredAt?: DateTime | null | undefined;
  /** Who answered, 1 to 200 characters. Defaults to the name of the API key. */
  readonly answeredBy?: string | null | undefined;
  /** The declaration. */
  readonly declarationId: string;
};

/** The client's answer to an offer of dedicated means. */
export type AnswerDedicatedMeansInput = {
  /** Whether the client accepts it. Declined, the provider may end the contract. */
  readonly accepted: boolean;
  /** When it answered; not in the future. */
  readonly answeredOn: CalendarDate;
  /** The contract. */
  readonly contractId: string;
  /** The offer. */
  readonly groundId: string;
};

/** A revision of a contract's prices by the index. */
export type ApplyIndexationInput = {
  /** The contract. */
  readonly contractId: string;
  /** The anniversary, not in the future. */
  readonly on: CalendarDate;
};

/** An estimate of some work that the client approved before the work was done. */
export type ApprovedEstimateInput = {
  /** Minutes that were estimated, from 1 to 100 000. They are deducted from the month's allotted time, as far as it suffices, whatever time the work took. */
  readonly minutes: number;
  /** Where the approval is kept, 1 to 200 characters, e.g. the reference of an e-mail. */
  readonly reference: string;
};

/** A year to assess. */
export type AssessDowntimeYearInput = {
  /** The contract. */
  readonly contractId: string;
  /** The calendar year, which is over or in which the contract ended. */
  readonly year: number;
};

/** A fact of an asset that can be cleared. */
export const AssetFact = {
  /** Last day of its antivirus. */
  ANTIVIRUS_ENDS_ON: 'ANTIVIRUS_ENDS_ON',
  /** Its own last day under the contract: it stays as long as the contract. */
  COVERED_UNTIL: 'COVERED_UNTIL',
  /** Last day of its firewall's subscription. */
  FIREWALL_ENDS_ON: 'FIREWALL_ENDS_ON',
  /** What it does, comments. */
  FUNCTIONS: 'FUNCTIONS',
  /** Last day of its licence. */
  LICENCE_ENDS_ON: 'LICENCE_ENDS_ON',
  /** Last day of its life. */
  MANUFACTURER_LIFE_ENDS_ON: 'MANUFACTURER_LIFE_ENDS_ON',
  /** What it is a part of. */
  PARENT: 'PARENT',
  /** The product; clear its version too. */
  PRODUCT: 'PRODUCT',
  /** The version of the product. */
  PRODUCT_VERSION: 'PRODUCT_VERSION',
  /** Serial number. */
  SERIAL_NUMBER: 'SERIAL_NUMBER',
  /** Site. */
  SITE: 'SITE',
  /** Last day of its maker's support. */
  SUPPORT_ENDS_ON: 'SUPPORT_ENDS_ON',
  /** Last day of its warranty. */
  WARRANTY_ENDS_ON: 'WARRANTY_ENDS_ON'
} as const;

export type AssetFact = typeof AssetFact[keyof typeof AssetFact];
/** Which assets to list. */
export type AssetFilter = {
  /** Only those that the contract covers on this day, by their dates. */
  readonly coveredOn?: CalendarDate | null | undefined;
  /** Only those of this kind. */
  readonly kind?: AssetKind | null | undefined;
  /** Only those whose designation or serial number contains this, in capitals or not, with accents or not. */
  readonly search?: string | null | undefined;
  /** Only those that stand on this site. */
  readonly siteId?: string | null | undefined;
};

/** What an asset is. */
export const AssetKind = {
  /** Licence. */
  LICENCE: 'LICENCE',
  /** Firewall, switch, router, anti-spam. */
  NETWORK_ELEMENT: 'NETWORK_ELEMENT',
  /** Physical server. */
  SERVER: 'SERVER',
  /** Site. */
  SITE: 'SITE',
  /** Software. */
  SOFTWARE: 'SOFTWARE',
  /** Storage. */
  STORAGE: 'STORAGE',
  /** Telecommunication link. */
  TELECOM_LINK: 'TELECOM_LINK',
  /** Virtual machine. */
  VIRTUAL_MACHINE: 'VIRTUAL_MACHINE',
  /** Workstation. */
  WORKSTATION: 'WORKSTATION'
} as const;

export type AssetKind = typeof AssetKind[keyof typeof AssetKind];
/** In which order to list assets. */
export const AssetOrder = {
  /** Oldest first. */
  ADDED: 'ADDED',
  /** By designation. */
  DESIGNATION: 'DESIGNATION'
} as const;

export type AssetOrder = typeof AssetOrder[keyof typeof AssetOrder];
/** Who owns an asset and who shares it. */
export const AssetOwnership = {
  /** The client's own (moyens dédiés du client). */
  CLIENT_OWNED: 'CLIENT_OWNED',
  /** The provider's, for one client (moyens dédiés). */
  DEDICATED: 'DEDICATED',
  /** The provider's, shared by several clients (moyens mutualisés). */
  SHARED: 'SHARED'
} as const;

export type AssetOwnership = typeof AssetOwnership[keyof typeof AssetOwnership];
/** Which tests of backups; all when left out. */
export type BackupCheckFilter = {
  /** Only restore tests, or only checks of integrity. */
  readonly kind?: BackupCheckKind | null | undefined;
  /** Only those with this outcome. */
  readonly outcome?: BackupCheckOutcome | null | undefined;
  /** Only those of this plan. */
  readonly plan?: string | null | undefined;
};

/** How a backup is shown to be of use. */
export const BackupCheckKind = {
  /** Its integrity was checked. */
  INTEGRITY_CHECK: 'INTEGRITY_CHECK',
  /** Something was restored from it. */
  RESTORE_TEST: 'RESTORE_TEST'
} as const;

export type BackupCheckKind = typeof BackupCheckKind[keyof typeof BackupCheckKind];
/** What a test of a backup came to. */
export const BackupCheckOutcome = {
  /** It is not: both sides are told. */
  FAILED: 'FAILED',
  /** The backup is of use. */
  PASSED: 'PASSED'
} as const;

export type BackupCheckOutcome = typeof BackupCheckOutcome[keyof typeof BackupCheckOutcome];
/** Which backups; all when left out. */
export type BackupFilter = {
  /** Only those with this outcome. */
  readonly outcome?: BackupOutcome | null | undefined;
  /** Only those of this plan. */
  readonly plan?: string | null | undefined;
};

/** What became of a backup. */
export const BackupOutcome = {
  /** It ran, and succeeded. */
  DONE: 'DONE',
  /** It ran, and failed. */
  FAILED: 'FAILED',
  /** Its time passed, and nothing tells of a run. */
  MISSED: 'MISSED'
} as const;

export type BackupOutcome = typeof BackupOutcome[keyof typeof BackupOutcome];
/** How often a backup is due. */
export const BackupPeriod = {
  /** Each day on which the calendar is open, or each day. */
  DAY: 'DAY',
  /** For each hour that begins while the calendar is open. */
  HOUR: 'HOUR',
  /** Each month. */
  MONTH: 'MONTH',
  /** Each night, from noon to noon. */
  NIGHT: 'NIGHT',
  /** No longer: it ends a plan. */
  NONE: 'NONE',
  /** Each week, from Monday on. */
  WEEK: 'WEEK',
  /** Each working day of the calendar, or Monday to Friday. */
  WORKING_DAY: 'WORKING_DAY'
} as const;

export type BackupPeriod = typeof BackupPeriod[keyof typeof BackupPeriod];
/** Where a party is paid, as it is given. */
export type BankDetailsInput = {
  /** The BIC, 8 or 11 characters. */
  readonly bic?: string | null | undefined;
  /** Of a provider: its SEPA identifier as a creditor (ICS), e.g. `FR72ZZZ123456`; its check digits are checked. */
  readonly creditorId?: string | null | undefined;
  /** In whose name the account is, at most 100 characters. */
  readonly holder?: string | null | undefined;
  /** The IBAN; its length and check digits are checked, spaces are ignored. */
  readonly iban: string;
  /** Of a client: the reference of its SEPA mandate (RUM), at most 35 characters. */
  readonly mandate?: string | null | undefined;
};

/** What a billing adjustment comes from: which field of `BillingAdjustmentCause` has it. */
export const BillingAdjustmentCauseKind = {
  /** An amendment of the contract, in `amendment`. */
  AMENDMENT: 'AMENDMENT',
  /** The contract ends, in `contractEnd`. */
  CONTRACT_END: 'CONTRACT_END',
  /** A dispute of an earlier adjustment that was upheld, in `dispute`: the difference. */
  DISPUTE: 'DISPUTE',
  /** Work, in `intervention`: a charge, or what takes one back. */
  INTERVENTION: 'INTERVENTION',
  /** A late invoice, in `lateClaim`. */
  LATE_CLAIM: 'LATE_CLAIM',
  /** A long outage, in `outageRefund`: its refund, or a correction of it. */
  OUTAGE_REFUND: 'OUTAGE_REFUND',
  /** A penalty, in `penalty`: its credit, or a correction of it. */
  PENALTY: 'PENALTY',
  /** A revision of prices, in `priceRevision`: what it changed of periods that were invoiced, or what its withdrawal changed back. */
  PRICE_REVISION: 'PRICE_REVISION',
  /** A service that was quoted at one price and accepted as done, in `quote`. */
  QUOTE: 'QUOTE',
  /** What the client chose for its data at the end, in `contractEnd`. */
  REVERSIBILITY: 'REVERSIBILITY',
  /** Spare parts, in `sparePart`: a charge, or what gives it back once their record is withdrawn. */
  SPARE_PART: 'SPARE_PART',
  /** The service was suspended, or taken up again: days that are not due, or are due again. `Contract.history` has when; no field has it. */
  SUSPENSION: 'SUSPENSION',
  /** The contract was handed over to another client, in `transfer`. */
  TRANSFER: 'TRANSFER',
  /** A base of prepaid units, in `unitEntry`; in `intervention` the work that renewed it. */
  UNIT_ENTRY: 'UNIT_ENTRY'
} as const;

export type BillingAdjustmentCauseKind = typeof BillingAdjustmentCauseKind[keyof typeof BillingAdjustmentCauseKind];
/** Which adjustments to list. */
export type BillingAdjustmentFilter = {
  /** Only this contract's. Its cursors work in this filtered list only, and cannot be acknowledged. */
  readonly contractId?: string | null | undefined;
  /** When true, only those that you, a partner, have not acknowledged. */
  readonly unacknowledgedOnly?: boolean | null | undefined;
};

/** What a billing adjustment is. */
export const BillingAdjustmentKind = {
  /** The fee on an invoice that is not paid by direct debit. Does not occur yet: it is a line of the invoice. */
  ACCOUNT_FEE: 'ACCOUNT_FEE',
  /** The refund of an unused advance, for the provider's failure. */
  ADVANCE_REFUND: 'ADVANCE_REFUND',
  /** A correction of an earlier adjustment. */
  CORRECTION: 'CORRECTION',
  /** Reloading of the client's data and assistance at the end, at the tariff of the day of the notification. */
  EXIT_ASSISTANCE: 'EXIT_ASSISTANCE',
  /** A revision of prices by an index. */
  INDEXATION: 'INDEXATION',
  /** Interest on a late payment; bears no VAT. */
  LATE_INTEREST: 'LATE_INTEREST',
  /** The refund of a long outage. */
  LONG_OUTAGE_CREDIT: 'LONG_OUTAGE_CREDIT',
  /** A service that was quoted at a fixed price and accepted as done. */
  ONE_OFF_SERVICE: 'ONE_OFF_SERVICE',
  /** Work outside the forfait, quoted and accepted. */
  OUT_OF_SCOPE_WORK: 'OUT_OF_SCOPE_WORK',
  /** A penalty deducted from the next invoice. */
  PENALTY_CREDIT: 'PENALTY_CREDIT',
  /** What was paid for a time after the end. */
  PREPAID_CREDIT: 'PREPAID_CREDIT',
  /** A module or price that started or ended within a period. */
  PRORATION: 'PRORATION',
  /** Handing the client's data back. */
  REVERSIBILITY_FEE: 'REVERSIBILITY_FEE',
  /** Spare parts that the client pays for, or what is given back of them. */
  SPARE_PART: 'SPARE_PART',
  /** Work outside opening hours. */
  SURCHARGE: 'SURCHARGE',
  /** What falls due when a contract ends before its term. */
  TERMINATION_FEE: 'TERMINATION_FEE',
  /** A base of prepaid units. */
  UNIT_PACK: 'UNIT_PACK',
  /** Whole months of a lower level that were paid and not used. */
  UPGRADE_CREDIT: 'UPGRADE_CREDIT'
} as const;

export type BillingAdjustmentKind = typeof BillingAdjustmentKind[keyof typeof BillingAdjustmentKind];
/** What the quantity of a billing adjustment counts. */
export const BillingAdjustmentUnit = {
  /** Days of work. */
  DAY: 'DAY',
  /** Hours of work. */
  HOUR: 'HOUR',
  /** Months of the forfait. */
  MONTH: 'MONTH',
  /** Spare parts. */
  PART: 'PART',
  /** Round trips. */
  ROUND_TRIP: 'ROUND_TRIP',
  /** Prepaid units. */
  UNIT: 'UNIT'
} as const;

export type BillingAdjustmentUnit = typeof BillingAdjustmentUnit[keyof typeof BillingAdjustmentUnit];
/** How the provider's staff answer a dispute. */
export const BillingDisputeAnswer = {
  /** The adjustment stays. */
  REJECTED: 'REJECTED',
  /** The adjustment was wrong: another one corrects it. */
  UPHELD: 'UPHELD'
} as const;

export type BillingDisputeAnswer = typeof BillingDisputeAnswer[keyof typeof BillingDisputeAnswer];
/** How a dispute of a billing adjustment ends. */
export const BillingDisputeOutcome = {
  /** The adjustment stays. */
  REJECTED: 'REJECTED',
  /** The adjustment was wrong: another one corrects it. */
  UPHELD: 'UPHELD',
  /** Who raised it withdrew it. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type BillingDisputeOutcome = typeof BillingDisputeOutcome[keyof typeof BillingDisputeOutcome];
/** Who disputes a billing adjustment. */
export const BillingDisputeSide = {
  /** The client. */
  CLIENT: 'CLIENT',
  /** A partner to whom its feed gives it. */
  PARTNER: 'PARTNER'
} as const;

export type BillingDisputeSide = typeof BillingDisputeSide[keyof typeof BillingDisputeSide];
/** What an entry of your feed is about. */
export const BillingFeedEntryKind = {
  /** A billing adjustment. */
  ADJUSTMENT: 'ADJUSTMENT',
  /** A client was entrusted to you: its older adjustments and invoices follow. */
  CLIENT_ENTRUSTED: 'CLIENT_ENTRUSTED',
  /** A client is no longer entrusted to you: you no longer see it. */
  ENTRUSTMENT_ENDED: 'ENTRUSTMENT_ENDED',
  /** An invoice or a credit note. */
  INVOICE: 'INVOICE'
} as const;

export type BillingFeedEntryKind = typeof BillingFeedEntryKind[keyof typeof BillingFeedEntryKind];
/** How a service module is paid. */
export const BillingMode = {
  /** Prepaid units debited as work is done (consommation réelle). */
  CONSUMPTION: 'CONSUMPTION',
  /** A fixed recurring amount, invoiced in advance (forfait). */
  FORFAIT: 'FORFAIT'
} as const;

export type BillingMode = typeof BillingMode[keyof typeof BillingMode];
/** An account of a role. */
export type BooksAccountInput = {
  /** Its title, at most 100 characters. */
  readonly label: string;
  /** Its number: three digits of the chart of accounts, then up to 17 digits or capitals. */
  readonly number: string;
  /** What it is for. */
  readonly role: AccountRole;
};

/** A journal of a role. */
export type BooksJournalInput = {
  /** Its code: 1 to 10 capitals and digits. */
  readonly code: string;
  /** Its title, at most 100 characters. */
  readonly label: string;
  /** What it is for. */
  readonly role: JournalRole;
};

/** An earlier slot of a reboot. */
export type BringRebootForwardInput = {
  /** The reboot. */
  readonly rebootId: string;
  /** The start of the slot: a quarter of an hour within the hours of the terms. */
  readonly startsAt: DateTime;
};

/** The end of a contract that never came into force. */
export type CancelContractInput = {
  /** The contract, in state `DRAFT` or `SIGNED`. */
  readonly contractId: string;
  /** Why, 1 to 500 characters, for the record. */
  readonly reason: string;
};

/** The end of a plan. */
export type CancelMaintenanceInput = {
  /** The maintenance. */
  readonly maintenanceId: string;
  /** Why, 1 to 1 000 characters. */
  readonly reason: string;
};

/** Where a change stands. */
export const ChangeState = {
  /** The provider gave leave. */
  GRANTED: 'GRANTED',
  /** The provider refused it. */
  REFUSED: 'REFUSED',
  /** The client asked for it. */
  REQUESTED: 'REQUESTED',
  /** The client made it without leave. */
  UNAUTHORISED: 'UNAUTHORISED'
} as const;

export type ChangeState = typeof ChangeState[keyof typeof ChangeState];
/** How an incident was reported. The terms pack says which channels start a clock. */
export const Channel = {
  /** E-mail. */
  EMAIL: 'EMAIL',
  /** The emergency number. */
  EMERGENCY_TELEPHONE: 'EMERGENCY_TELEPHONE',
  /** A monitoring alert. */
  MONITORING_ALERT: 'MONITORING_ALERT',
  /** Telephone. */
  TELEPHONE: 'TELEPHONE',
  /** A ticket in the web interface. */
  WEB: 'WEB'
} as const;

export type Channel = typeof Channel[keyof typeof Channel];
/** A claim. */
export type ClaimPenaltyInput = {
  /** The penalty, in state `ASSESSED`. */
  readonly penaltyId: string;
};

/** What a client is in law, which decides how it must be reminded of a renewal. */
export const ClientKind = {
  /** A business that acts within its trade (professionnel). */
  BUSINESS: 'BUSINESS',
  /** A person who acts outside a trade (consommateur). */
  CONSUMER: 'CONSUMER',
  /** A legal person that acts outside a trade (non-professionnel). */
  NON_PROFESSIONAL: 'NON_PROFESSIONAL',
  /** A public body. */
  PUBLIC_BODY: 'PUBLIC_BODY'
} as const;

export type ClientKind = typeof ClientKind[keyof typeof ClientKind];
/** Where a clock stands at an instant. */
export const ClockState = {
  /** Running, at or above the share of its target at which it is at risk (80 % by default). */
  AT_RISK: 'AT_RISK',
  /** The target was breached. */
  BREACHED: 'BREACHED',
  /** The incident is excluded as a whole by its cause. */
  EXCLUDED: 'EXCLUDED',
  /** Stopped in time. */
  MET: 'MET',
  /** The commitment does not concern this incident, or its clock had not started. */
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  /** For a contract only: it is not in force, or one of its open incidents has no clock, so nothing shows whether commitments are kept. */
  NOT_MEASURED: 'NOT_MEASURED',
  /** Running, below the share at which it is at risk. */
  RUNNING: 'RUNNING'
} as const;

export type ClockState = typeof ClockState[keyof typeof ClockState];
/** What became of an item of an action plan. */
export type CloseCoordinationActionInput = {
  /** The item, which is open. */
  readonly actionId: string;
  /** The day of that: not before the visit, not in the future. */
  readonly closedOn: CalendarDate;
  /** Whether it is done, or dropped. */
  readonly outcome: CoordinationActionOutcome;
  /** Why it was dropped, which is required then, or what there is to say, 1 to 1 000 characters. */
  readonly reason?: string | null | undefined;
};

/** What became of a recommendation. */
export type CloseRecommendationInput = {
  /** The day on which this was found. */
  readonly closedOn: CalendarDate;
  /** Whether the client followed it. */
  readonly followed: boolean;
  /** A note, up to 1 000 characters. */
  readonly note?: string | null | undefined;
  /** The recommendation. */
  readonly recommendationId: string;
};

/** What a closing run does: first one, then the other. */
export const ClosingPhase = {
  /** It issues documents, in the order of their days and within a day of the contracts' ids. */
  ISSUING: 'ISSUING',
  /** It settles penalties, contract by contract: what is certain is assessed, month caps are put in order, and what is due without a claim is credited. */
  SETTLING: 'SETTLING'
} as const;

export type ClosingPhase = typeof ClosingPhase[keyof typeof ClosingPhase];
/** Which closing runs to list. */
export type ClosingRunFilter = {
  /** Only those that stand so. */
  readonly state?: ClosingState | null | undefined;
};

/** Where a closing run stands. */
export const ClosingState = {
  /** All is done but for the contracts that were refused. `startClosing` looks again. */
  DONE: 'DONE',
  /** A worker of the server does it, or will in a moment. */
  RUNNING: 'RUNNING',
  /** Somebody stopped it. `startClosing` goes on where it stood. */
  STOPPED: 'STOPPED'
} as const;

export type ClosingState = typeof ClosingState[keyof typeof ClosingState];
/** What a commitment promises. */
export const CommitmentKind = {
  /** Time to commissioning after a validated order. */
  COMMISSIONING: 'COMMISSIONING',
  /** Downtime allowed in a calendar year (IMS). */
  DOWNTIME_BUDGET: 'DOWNTIME_BUDGET',
  /** Time to first intervention (GTI). */
  RESPONSE: 'RESPONSE',
  /** Time to restored service (GTR). */
  RESTORATION: 'RESTORATION'
} as const;

export type CommitmentKind = typeof CommitmentKind[keyof typeof CommitmentKind];
/** What happens when a target is reached exactly. */
export const Comparison = {
  /** Reaching the target exactly keeps it. */
  AT_MOST: 'AT_MOST',
  /** Reaching the target exactly breaches it. */
  LESS_THAN: 'LESS_THAN'
} as const;

export type Comparison = typeof Comparison[keyof typeof Comparison];
/** When a maintenance really was. */
export type CompleteMaintenanceInput = {
  /** When it began. */
  readonly beganAt: DateTime;
  /** When it ended. */
  readonly finishedAt: DateTime;
  /** The maintenance. */
  readonly maintenanceId: string;
};

/** A service that the client accepts as done. */
export type CompleteQuoteInput = {
  /** The day, for the provider's staff; defaults to today. */
  readonly doneOn?: CalendarDate | null | undefined;
  /** Where the client's word is kept, 1 to 500 characters; the provider's staff must give it. */
  readonly proof?: string | null | undefined;
  /** The quote, of a fixed price and accepted. */
  readonly quoteId: string;
};

/** A planned reboot that was done. */
export type CompleteRebootInput = {
  /** When the server was rebooted, now by default. */
  readonly at?: DateTime | null | undefined;
  /** The reboot. */
  readonly rebootId: string;
};

/** When an update was installed. */
export type CompleteUpdateInput = {
  /** When it was installed. */
  readonly doneAt: DateTime;
  /** Whether it needs a reboot. */
  readonly needsReboot?: boolean;
  /** When the client was told of the day of the reboot. */
  readonly toldAt?: DateTime | null | undefined;
  /** The update. */
  readonly updateId: string;
};

/** What a contact is asked for. */
export const ContactRole = {
  /** The provider's for applications. */
  APPLICATIONS: 'APPLICATIONS',
  /** Invoices and payments. */
  BILLING: 'BILLING',
  /** Calls to the hotline: somebody whom the client names as competent to. */
  CALLER: 'CALLER',
  /** When the main one cannot be reached. */
  DEPUTY: 'DEPUTY',
  /** A step of the escalation, which `escalationStep` numbers. */
  ESCALATION: 'ESCALATION',
  /** The provider's for hardware. */
  HARDWARE: 'HARDWARE',
  /** First of all, for everything. */
  MAIN: 'MAIN',
  /** An operator of lines. */
  OPERATOR: 'OPERATOR',
  /** Something else, which `note` says. */
  OTHER: 'OTHER',
  /** Technical questions, of one server too. */
  TECHNICAL: 'TECHNICAL',
  /** A vendor of software or equipment. */
  VENDOR: 'VENDOR'
} as const;

export type ContactRole = typeof ContactRole[keyof typeof ContactRole];
/** Whose person a contact is. */
export const ContactSide = {
  /** The client's. */
  CLIENT: 'CLIENT',
  /** The provider's. */
  PROVIDER: 'PROVIDER',
  /** Somebody else's: a vendor, an operator, a landlord. */
  THIRD_PARTY: 'THIRD_PARTY'
} as const;

export type ContactSide = typeof ContactSide[keyof typeof ContactSide];
/** A contest of a claim. */
export type ContestPenaltyInput = {
  /** The interruptions that the provider measured, required where the terms put both sides' lists side by side; empty when it measured none. */
  readonly interruptions?: ReadonlyArray<ListedInterruptionInput> | null | undefined;
  /** The penalty, in state `CLAIMED`. */
  readonly penaltyId: string;
  /** Why it is contested, 1 to 2000 characters. */
  readonly reason: string;
};

/** A kind of fact of a contract that has dates. */
export const ContractFactKind = {
  /** Access that the client withholds, under the id of its declaration. */
  ACCESS: 'ACCESS',
  /** The term of an asset's own cover, under the id of the asset. */
  ASSET_TERM: 'ASSET_TERM',
  /** How many months an invoice covers. */
  BILLING_PERIOD: 'BILLING_PERIOD',
  /** A decision that lifts a cap for a breach or an indemnity, under its id. */
  CAP_LIFT: 'CAP_LIFT',
  /** The client. */
  CLIENT: 'CLIENT',
  /** What a module covers, under the module's key and the coverage's. */
  COVERAGE: 'COVERAGE',
  /** That access and data were erased. */
  ERASURE: 'ERASURE',
  /** What a right to end it may rest on, under its id. */
  GROUND: 'GROUND',
  /** The price of an hour of work. */
  HOURLY_RATE: 'HOURLY_RATE',
  /** Who invoices the client, and whether it pays by direct debit. */
  INVOICING: 'INVOICING',
  /** A planned interruption, under the id of its maintenance. */
  MAINTENANCE: 'MAINTENANCE',
  /** A module, under its key. */
  MODULE: 'MODULE',
  /** That it ends with its term, as one side said. */
  NOTICE: 'NOTICE',
  /** The order for its next term. */
  ORDER: 'ORDER',
  /** The refund of a long outage, under the id of its incident. */
  OUTAGE_REFUND: 'OUTAGE_REFUND',
  /** A parameter of the terms that the contract overrides, under its key. */
  OVERRIDE: 'OVERRIDE',
  /** How often work that the terms pack plans is done, under the work's key. */
  PLANNED_WORK: 'PLANNED_WORK',
  /** A part of the forfait's price, under its code. */
  PRICE: 'PRICE',
  /** Revised prices that the client is offered. */
  PRICE_OFFER: 'PRICE_OFFER',
  /** Prices that were revised on a day. */
  PRICE_REVISION: 'PRICE_REVISION',
  /** What its client chose for its data at the end. */
  REVERSIBILITY: 'REVERSIBILITY',
  /** Spare parts that were replaced. */
  SPARE_PART: 'SPARE_PART',
  /** Where it stands in its life. */
  STATUS: 'STATUS',
  /** The price of a day, of travel, of a part, under its kind. */
  TARIFF: 'TARIFF',
  /** The agreed term. */
  TERM: 'TERM',
  /** The terms pack and its version. */
  TERMS_PACK: 'TERMS_PACK',
  /** Its transfer to another client, under `TO`, and that which it comes from, under `FROM`. */
  TRANSFER: 'TRANSFER',
  /** That updates of a component, under its name, or all of them are left out. */
  UPDATE_EXCLUSION: 'UPDATE_EXCLUSION',
  /** How many users it is for. */
  USERS: 'USERS',
  /** That work is withheld for a debt, under its id. */
  WITHHOLDING: 'WITHHOLDING'
} as const;

export type ContractFactKind = typeof ContractFactKind[keyof typeof ContractFactKind];
/** Which contracts to list. */
export type ContractFilter = {
  /** Only this client's. */
  readonly clientId?: string | null | undefined;
  /** Only those in this state. */
  readonly status?: ContractStatus | null | undefined;
};

/** What can happen to a contract in its life. */
export const ContractMove = {
  /** It comes into force. */
  ACTIVATE: 'ACTIVATE',
  /** It is given up before it comes into force. */
  CANCEL: 'CANCEL',
  /** Its term is over. */
  END: 'END',
  /** A free trial is over. */
  EXPIRE: 'EXPIRE',
  /** One side says that it ends with its term. */
  GIVE_NOTICE: 'GIVE_NOTICE',
  /** It goes on for another term. */
  RENEW: 'RENEW',
  /** Its service is taken up again. */
  RESUME: 'RESUME',
  /** Both sides sign it. */
  SIGN: 'SIGN',
  /** Its service is suspended. */
  SUSPEND: 'SUSPEND',
  /** It is ended before its term. */
  TERMINATE: 'TERMINATE',
  /** It is handed over to another client: for this one it is over. */
  TRANSFER: 'TRANSFER'
} as const;

export type ContractMove = typeof ContractMove[keyof typeof ContractMove];
/** The sides of a contract. */
export const ContractSide = {
  /** The client. */
  CLIENT: 'CLIENT',
  /** The provider. */
  PROVIDER: 'PROVIDER'
} as const;

export type ContractSide = typeof ContractSide[keyof typeof ContractSide];
/** Where a contract stands in its life. */
export const ContractStatus = {
  /** In force. */
  ACTIVE: 'ACTIVE',
  /** Never came into force. */
  CANCELLED: 'CANCELLED',
  /** Being prepared. */
  DRAFT: 'DRAFT',
  /** Its term was reached without renewal. */
  ENDED: 'ENDED',
  /** A free trial that ended by itself. */
  EXPIRED: 'EXPIRED',
  /** Notice was given; it ends at its term. */
  NOTICE_GIVEN: 'NOTICE_GIVEN',
  /** Signed by both sides, not in force yet. */
  SIGNED: 'SIGNED',
  /** Service suspended; the obligation to pay may remain. */
  SUSPENDED: 'SUSPENDED',
  /** Ended before its term. */
  TERMINATED: 'TERMINATED'
} as const;

export type ContractStatus = typeof ContractStatus[keyof typeof ContractStatus];
/** Which items of action plans; all when left out. */
export type CoordinationActionFilter = {
  /** Only those that this side is to do. */
  readonly ownerSide?: ContractSide | null | undefined;
  /** Only those in this state. */
  readonly state?: CoordinationActionState | null | undefined;
};

/** An item of an action plan. */
export type CoordinationActionInput = {
  /** The day by which it is to be done, not before the visit. */
  readonly dueOn: CalendarDate;
  /** Who does it, 1 to 200 characters. */
  readonly owner: string;
  /** Whose turn it is. */
  readonly ownerSide: ContractSide;
  /** What is to be done, 1 to 1 000 characters. */
  readonly text: string;
};

/** How an item of an action plan ended. */
export const CoordinationActionOutcome = {
  /** It is done. */
  DONE: 'DONE',
  /** It will not be done. */
  DROPPED: 'DROPPED'
} as const;

export type CoordinationActionOutcome = typeof CoordinationActionOutcome[keyof typeof CoordinationActionOutcome];
/** Where an item of an action plan stands. */
export const CoordinationActionState = {
  /** It is done. */
  DONE: 'DONE',
  /** It will not be done, as its reason says. */
  DROPPED: 'DROPPED',
  /** It is to be done. */
  OPEN: 'OPEN'
} as const;

export type CoordinationActionState = typeof CoordinationActionState[keyof typeof CoordinationActionState];
/** One thing that a coordination report says. */
export type CoordinationPointInput = {
  /** What there is to add, 1 to 1 000 characters. */
  readonly remark?: string | null | undefined;
  /** What it is, 1 to 1 000 characters. */
  readonly text: string;
};

/** A correction of an order and its commissioning. Values that you omit stay. */
export type CorrectCommissioningInput = {
  /** The right time of the commissioning. */
  readonly commissionedAt?: DateTime | null | undefined;
  /** The module whose service was ordered. */
  readonly moduleId: string;
  /** Withdraws the commissioning: its clock runs again. Do not combine it with `commissionedAt`. */
  readonly notCommissioned?: boolean;
  /** The right time of the validation. */
  readonly orderValidatedAt?: DateTime | null | undefined;
  /** Why it is corrected, 1 to 1 000 characters. */
  readonly reason: string;
};

/** A correction of an excluded period. Values that you omit stay. */
export type CorrectExcludedPeriodInput = {
  /** The right cause, one of the terms pack's. */
  readonly cause?: string | null | undefined;
  /** The right time of its end. To end an open period, use `endExcludedPeriod`. */
  readonly endedAt?: DateTime | null | undefined;
  /** The excluded period. */
  readonly excludedPeriodId: string;
  /** Why it is corrected, 1 to 1 000 characters. */
  readonly reason: string;
  /** Whose time it takes in a downtime budget. With another cause, it defaults to that of the cause. */
  readonly scope?: ExclusionScope | null | undefined;
  /** The right time of its beginning. */
  readonly startedAt?: DateTime | null | undefined;
};

/** A correction of an hourly rate that was wrongly recorded. */
export type CorrectHourlyRateInput = {
  /** The contract. */
  readonly contractId: string;
  /** The first day of the wrong rate; or the day on which a rate was wrongly ended. */
  readonly from: CalendarDate;
  /** Why. */
  readonly reason: string;
  /** The right values. Omit it when no rate starts or ends on that day: the previous one then continues. */
  readonly to?: CorrectedHourlyRateInput | null | undefined;
};

/** A correction of an incident. Values that you omit stay. */
export type CorrectIncidentInput = {
  /** All assets that it really affects, replacing those named before; they may have been recorded since. An empty list means the whole solution. */
  readonly assetIds?: ReadonlyArray<string> | null | undefined;
  /** When the disinfection tool really became available. */
  readonly disinfectionToolAt?: DateTime | null | undefined;
  /** The cause that excludes it as a whole, one of the terms pack's. */
  readonly excludedBy?: string | null | undefined;
  /** Whose time that cause excludes in a downtime budget. With another cause, it defaults to `SERVICE` for planned interruptions and force majeure, to `INCIDENT` for others. */
  readonly excludedByScope?: ExclusionScope | null | undefined;
  /** The right time of the first response. */
  readonly firstResponseAt?: DateTime | null | undefined;
  /** The incident. */
  readonly incidentId: string;
  /** Removes the cause that excludes it as a whole, so that it counts again. Do not combine it with `excludedBy`. */
  readonly includedAgain?: boolean;
  /** Its right kind. */
  readonly kind?: IncidentKind | null | undefined;
  /** The module whose service it really affects. */
  readonly moduleId?: string | null | undefined;
  /** Why it is corrected, 1 to 1 000 characters. */
  readonly reason: string;
  /** The right time of reception. */
  readonly receivedAt?: DateTime | null | undefined;
  /** The right time of restoration. */
  readonly restoredAt?: DateTime | null | undefined;
  /** Its right severity. */
  readonly severity?: Severity | null | undefined;
};

/** An invoice that says something wrong beside its amounts. */
export type CorrectInvoiceInput = {
  /** The invoice, not a credit note; corrected before, its last correction is replaced. */
  readonly invoiceId: string;
  /** Texts of lines that were wrong, at most 100, each line once. */
  readonly lines?: ReadonlyArray<LineTextInput> | null | undefined;
  /** What was wrong, 1 to 500 characters. */
  readonly reason: string;
};

/** What an hourly rate should have been. */
export type CorrectedHourlyRateInput = {
  /** The first day on which it holds. */
  readonly from: CalendarDate;
  /** The price of an hour, excluding tax, above zero and in the contract's currency. */
  readonly hourlyRate: Money;
};

/** Kinds of cost of a contract to its client. */
export const CostKind = {
  /** Account-keeping fees of the invoices of the month. */
  ACCOUNT_FEE: 'ACCOUNT_FEE',
  /** Forfaits of the invoices of the month. */
  FORFAIT: 'FORFAIT',
  /** Penalties, negative: in the client's favour. */
  PENALTY: 'PENALTY',
  /** Bases of prepaid units: the first one, and renewals. */
  UNIT_PACK: 'UNIT_PACK'
} as const;

export type CostKind = typeof CostKind[keyof typeof CostKind];
/** Whether a module covers something that its terms pack lets contracts choose. */
export type CoverageChoiceInput = {
  /** Whether it is covered. */
  readonly active: boolean;
  /** The coverage's key: see `Contract.coverages`. */
  readonly key: string;
};

/** A new key of your own party. */
export type CreateApiKeyInput = {
  /** When it expires. Without it the key does not expire. */
  readonly expiresAt?: DateTime | null | undefined;
  /** Its name, as histories show it, 1 to 200 characters. */
  readonly name: string;
  /** What it may do: only what your own key may do. */
  readonly scopes: ReadonlyArray<Scope>;
};

/** A new calendar of your own party. */
export type CreateCalendarFeedInput = {
  /** The client whose contracts it has; all that you see when left out. */
  readonly clientId?: string | null | undefined;
  /** The contract that it has; all that you see when left out. */
  readonly contractId?: string | null | undefined;
  /** When it expires. Without it the calendar does not expire. */
  readonly expiresAt?: DateTime | null | undefined;
  /** The kinds of days that it has; all when left out or empty. */
  readonly kinds?: ReadonlyArray<UpcomingKind> | null | undefined;
  /** The language in which it is written. */
  readonly language?: Language;
  /** Its name, as calendars show it, 1 to 200 characters. */
  readonly name: string;
};

/** A new client. */
export type CreateClientInput = {
  /** A partner that this client authorises to see it from now on. */
  readonly entrustedToPartnerId?: string | null | undefined;
  /** Its name, 1 to 200 characters. */
  readonly name: string;
  /** Company registration number, unique within the provider; spaces and case are ignored. */
  readonly registrationNumber?: string | null | undefined;
};

/** A new contract. */
export type CreateContractInput = {
  /** How many months an invoice covers; defaults to the terms pack's. */
  readonly billingPeriodMonths?: number | null | undefined;
  /** The client. */
  readonly clientId: string;
  /** ISO 4217 code; defaults to the terms pack's. */
  readonly currency?: string | null | undefined;
  /** Whether invoices are paid by direct debit. */
  readonly directDebit?: boolean;
  /** Who invoices the client. */
  readonly invoicedBy?: InvoicedBy;
  /** The modules; those not named are left out. */
  readonly modules: ReadonlyArray<ServiceModuleInput>;
  /**
   * The number that both sides use for it, 1 to 64 characters, unique within the provider; spaces and
   * case are ignored.
   */
  readonly number: string;
  /** Its changes to the terms. */
  readonly overrides?: ReadonlyArray<ParameterOverrideInput>;
  /** How often work that the terms pack plans is done; of others the terms pack says it. */
  readonly plannedWork?: ReadonlyArray<AgreedWorkInput>;
  /** The parts of the forfait. */
  readonly priceComponents: ReadonlyArray<PriceComponentInput>;
  /** First day of the term. */
  readonly startsOn: CalendarDate;
  /** Length of the firm term in months; defaults to the terms pack's. */
  readonly termMonths?: number | null | undefined;
  /** The terms pack and version. */
  readonly termsPack: TermsPackVersionInput;
  /** How many users it is for, where they are counted: 0 to 1 000 000. */
  readonly users?: number | null | undefined;
};

/** Which invoices are debited, and when. */
export type CreateDirectDebitBatchInput = {
  /** The day on which the accounts of clients are debited: one to come, on which banks settle (TARGET). */
  readonly collectOn: CalendarDate;
  /** The invoices that are payable by this day; that of the collection unless given. */
  readonly dueThrough?: CalendarDate | null | undefined;
  /** The invoices, 1 to 2 000; all that are payable unless given, but for those of which a debit was returned. One that is named and cannot be debited is refused. */
  readonly invoiceIds?: ReadonlyArray<string> | null | undefined;
  /** How many days before a client must know of its debit, 1 to 60: 14 unless you agreed on fewer. */
  readonly noticeDays?: number;
  /** The day on which all these clients were told the amount and the day otherwise than by an invoice that names mandate and creditor. */
  readonly notifiedOn?: CalendarDate | null | undefined;
  /** The scheme: a file has debits of one. */
  readonly scheme?: DebitScheme;
};

/** Why an invoice that is payable by direct debit was left out of a batch. */
export const DebitObstacle = {
  /** It is older than the judgment that opened insolvency proceedings of its client (C. com. art. L622-7). */
  BEFORE_JUDGMENT: 'BEFORE_JUDGMENT',
  /** Its client was not told in time: the invoice does not name the mandate and the creditor, is too young, or says a later day. Tell the client, then give `notifiedOn`. */
  NOT_NOTIFIED: 'NOT_NOTIFIED',
  /** Its client has no mandate of the scheme that is in force on the day: `recordMandate`. */
  NO_MANDATE: 'NO_MANDATE',
  /** A debit of it was returned: name it to collect it again. */
  RETURNED_BEFORE: 'RETURNED_BEFORE'
} as const;

export type DebitObstacle = typeof DebitObstacle[keyof typeof DebitObstacle];
/** The schemes of the European Payments Council by which a client is debited. */
export const DebitScheme = {
  /** SEPA Business to Business: for businesses, which give up that refund; their bank must know the mandate. */
  B2B: 'B2B',
  /** SEPA Core: for all clients, who may have a debit refunded within eight weeks. */
  CORE: 'CORE'
} as const;

export type DebitScheme = typeof DebitScheme[keyof typeof DebitScheme];
/** Where the debit of an invoice stands. */
export const DebitState = {
  /** A payment of the invoice by direct debit was recorded since. */
  PAID: 'PAID',
  /** Nothing was recorded of it since: `recordPayment` once it is settled. */
  PENDING: 'PENDING',
  /** That payment was reversed, since the bank returned it: it may be collected again, by name. */
  RETURNED: 'RETURNED',
  /** It was taken out of its batch. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type DebitState = typeof DebitState[keyof typeof DebitState];
/** The provider's decision on a change. */
export type DecideChangeInput = {
  /** The change. */
  readonly changeId: string;
  /** The component that the granted change leaves out of updates from today on, at the client's risk, up to 200 characters. */
  readonly excludesComponent?: string | null | undefined;
  /** Whether the provider gives leave. */
  readonly granted: boolean;
  /** Why, up to 1 000 characters. */
  readonly reason?: string | null | undefined;
};

/** The client's word on a quote. */
export type DecideQuoteInput = {
  /** When the client wrote it, for the provider's staff; defaults to now. What a client decides itself counts from now. */
  readonly decidedAt?: DateTime | null | undefined;
  /** Where it is kept, 1 to 500 characters, e.g. the reference of an e-mail; the provider's staff must give it. */
  readonly proof?: string | null | undefined;
  /** The quote. */
  readonly quoteId: string;
};

/** Which declarations to list; all when left out. */
export type DeclarationFilter = {
  /** Only those about this asset. */
  readonly assetId?: string | null | undefined;
  /** Only those that wait for this side's answer. */
  readonly awaits?: DeclarationSide | null | undefined;
  /** Only those that are in force at this instant, by what is recorded now. */
  readonly inForceAt?: DateTime | null | undefined;
  /** Only those of these kinds. */
  readonly kinds?: ReadonlyArray<DeclarationKind> | null | undefined;
  /** Only the statements of this side. */
  readonly side?: DeclarationSide | null | undefined;
};

/** What a declaration states. What a kind needs beside its text is said with it. */
export const DeclarationKind = {
  /** The client withdrew access, from a time on. That time is excluded from the clocks of what it concerns, where the terms list a cause for it. */
  ACCESS_WITHDRAWN: 'ACCESS_WITHDRAWN',
  /** Authorities were notified of a security incident. It needs `incidentId` and their `reference`. */
  AUTHORITIES_NOTIFIED: 'AUTHORITIES_NOTIFIED',
  /** The provider backs up data that the client would keep; the client agrees. */
  BACKUPS_TAKEN_OVER: 'BACKUPS_TAKEN_OVER',
  /** The client defined its backup policy and validated what is backed up. */
  BACKUP_POLICY_VALIDATED: 'BACKUP_POLICY_VALIDATED',
  /** The rotation of the backups, as it was told to the client. */
  BACKUP_ROTATION_TOLD: 'BACKUP_ROTATION_TOLD',
  /** The list of file extensions that are blocked. */
  BLOCKED_EXTENSIONS_LISTED: 'BLOCKED_EXTENSIONS_LISTED',
  /** The client validated the characteristics of what it orders. */
  CHARACTERISTICS_VALIDATED: 'CHARACTERISTICS_VALIDATED',
  /** The client itself handled a critical service, at its own risk. */
  CLIENT_HANDLING: 'CLIENT_HANDLING',
  /** The client was notified of a security incident. It needs `incidentId`. */
  CLIENT_NOTIFIED: 'CLIENT_NOTIFIED',
  /** The client updated hardware or software that it keeps up to date itself. */
  CLIENT_UPDATED: 'CLIENT_UPDATED',
  /** The standard company file is kept in the client's database. */
  COMPANY_FILE_KEPT: 'COMPANY_FILE_KEPT',
  /** A component that updates and support cover. */
  COMPONENT_COVERED: 'COMPONENT_COVERED',
  /** A component that they do not cover. */
  COMPONENT_NOT_COVERED: 'COMPONENT_NOT_COVERED',
  /** The provider refused content that is illegal. */
  CONTENT_REFUSED: 'CONTENT_REFUSED',
  /** The client changed credentials without telling them, from a time on. */
  CREDENTIALS_CHANGED: 'CREDENTIALS_CHANGED',
  /** A formality of data protection. It needs `reference`, its number. */
  DATA_PROTECTION_FORMALITY: 'DATA_PROTECTION_FORMALITY',
  /** Dedicated means were offered, which the client accepts or declines. It follows from `SHARED_MEANS_OVERLOADED`, and can have an amount. */
  DEDICATED_MEANS_OFFERED: 'DEDICATED_MEANS_OFFERED',
  /** Emergency measures of a security incident. It needs `incidentId`. */
  EMERGENCY_MEASURES: 'EMERGENCY_MEASURES',
  /** A follow-up meeting. It needs `person`, the account manager. */
  FOLLOW_UP_MEETING: 'FOLLOW_UP_MEETING',
  /** The client was told what the free level does not contain. It needs `reference`: the order, contract or invoice that says so. */
  FREE_LEVEL_TOLD: 'FREE_LEVEL_TOLD',
  /** The client received the information and advice that it needed before it signed or authorised something. */
  INFORMATION_RECEIVED: 'INFORMATION_RECEIVED',
  /** The insurance was shown at the client's request. It needs `reference`, its number. */
  INSURANCE_SHOWN: 'INSURANCE_SHOWN',
  /** Service levels revised for the reversibility; the client accepts them. */
  LEVELS_REVISED: 'LEVELS_REVISED',
  /** The client certifies the licences of the software that it uses. */
  LICENCES_CERTIFIED: 'LICENCES_CERTIFIED',
  /** General conditions over which the contract prevails. It needs `reference`. */
  LINKED_CONDITIONS: 'LINKED_CONDITIONS',
  /** The lease of equipment that goes with the contract. It needs `reference`. */
  LINKED_LEASE: 'LINKED_LEASE',
  /** A contract of licence or assistance that stays separate. It needs `reference`. */
  LINKED_LICENCE: 'LINKED_LICENCE',
  /** The rental of a server that the contract hangs on. It needs `reference`. */
  LINKED_RENTAL: 'LINKED_RENTAL',
  /** A separate agreement on work that the contract does not contain. It needs `reference`. */
  LINKED_SERVICE: 'LINKED_SERVICE',
  /** A specific contract that prevails over this one. It needs `reference`. */
  LINKED_SPECIAL_TERMS: 'LINKED_SPECIAL_TERMS',
  /** The client announced a campaign that brings many visits, e.g. a mailing. It needs `endsAt`. */
  MASS_COMMUNICATION: 'MASS_COMMUNICATION',
  /** The needs of the client: applications, data, volumes. */
  NEEDS_STATED: 'NEEDS_STATED',
  /** A part was replaced by an equal or a better one. It needs `assetId`. */
  PART_REPLACED: 'PART_REPLACED',
  /** The client ordered the recycling of equipment. It needs `assetId`, and can have an amount. */
  RECYCLING_ORDERED: 'RECYCLING_ORDERED',
  /** The client does not want to be named as a reference, until it ends. */
  REFERENCE_REFUSED: 'REFERENCE_REFUSED',
  /** The resources that the client provides for the recovery of its data; the provider validates them. */
  REVERSIBILITY_RESOURCES: 'REVERSIBILITY_RESOURCES',
  /** A third party that assists the client at the end; the provider agrees to it beforehand. It needs `person`. */
  REVERSIBILITY_THIRD_PARTY: 'REVERSIBILITY_THIRD_PARTY',
  /** A member of staff was registered for the hosting room. It needs `person`. */
  ROOM_ACCESS_GIVEN: 'ROOM_ACCESS_GIVEN',
  /** A registered member of staff entered the hosting room. It needs `person` and follows from `ROOM_ACCESS_GIVEN`. */
  ROOM_ENTERED: 'ROOM_ENTERED',
  /** Somebody was invited into the hosting room. It needs `person`. */
  ROOM_VISIT: 'ROOM_VISIT',
  /** The provider stopped a service to contain an incident; the text says why. It needs `incidentId`. */
  SERVICE_CONTAINED: 'SERVICE_CONTAINED',
  /** The client's solution overloads the shared means. */
  SHARED_MEANS_OVERLOADED: 'SHARED_MEANS_OVERLOADED',
  /** That third party transferred its skills to the provider, at the client's cost. It needs `person` and follows from `REVERSIBILITY_THIRD_PARTY`. */
  SKILLS_TRANSFERRED: 'SKILLS_TRANSFERRED',
  /** The software that an option of the order is for. */
  SOFTWARE_NAMED: 'SOFTWARE_NAMED',
  /** The client solicited a member of the provider's staff. It needs `person`, and the gross yearly salary as `amount`. */
  STAFF_SOLICITED: 'STAFF_SOLICITED',
  /** The channels of support that the forfait opens. */
  SUPPORT_CHANNELS: 'SUPPORT_CHANNELS',
  /** A technical change that one side tells the other. */
  TECHNICAL_EVOLUTION: 'TECHNICAL_EVOLUTION',
  /** A new tool, which both sides agree on in writing. */
  TOOL_AGREED: 'TOOL_AGREED',
  /** A failed asset went to its maker under warranty; `endsAt` is when it is expected back. It needs `assetId`. */
  UNDER_WARRANTY: 'UNDER_WARRANTY',
  /** An asset was found in working order. It needs `assetId`. */
  WORKING_ORDER_FOUND: 'WORKING_ORDER_FOUND',
  /** A workstation that both sides chose for the forfait. It needs `assetId`. */
  WORKSTATION_CHOSEN: 'WORKSTATION_CHOSEN'
} as const;

export type DeclarationKind = typeof DeclarationKind[keyof typeof DeclarationKind];
/** Whose statement a declaration is. */
export const DeclarationSide = {
  /** The client's; its partner may record it too. */
  CLIENT: 'CLIENT',
  /** The provider's. */
  PROVIDER: 'PROVIDER'
} as const;

export type DeclarationSide = typeof DeclarationSide[keyof typeof DeclarationSide];
/** A penalty that was not claimed in time. */
export type DeclineExpiredPenaltyInput = {
  /** The penalty, in state `ASSESSED` or `CLAIMED`. */
  readonly penaltyId: string;
  /** Why it is declined, 1 to 2000 characters. */
  readonly reason: string;
};

/** The client's word against revised prices. */
export type DeclinePriceOfferInput = {
  /** The contract. */
  readonly contractId: string;
  /** The `key` of the offer. */
  readonly key: string;
  /** Why, 1 to 1 000 characters. */
  readonly reason: string;
};

/** A secret to destroy. */
export type DestroySecretInput = {
  /** Why, 1 to 500 characters. */
  readonly reason: string;
  /** The secret. */
  readonly secretId: string;
};

/** An adjustment that you hold to be wrong. */
export type DisputeBillingAdjustmentInput = {
  /** The adjustment, one that your feed gives you and that is of no penalty. */
  readonly adjustmentId: string;
  /** What it should be, with what corrected it before, signed, excluding tax; another amount than it comes to now. */
  readonly expectedAmount?: Money | null | undefined;
  /** Why, 1 to 2000 characters. */
  readonly reason: string;
};

/** Which documents to list; all when left out. */
export type DocumentFilter = {
  /** Only those about this asset. */
  readonly assetId?: string | null | undefined;
  /** Only those that prove this declaration. */
  readonly declarationId?: string | null | undefined;
  /** Only the versions of this document, named by its first one. */
  readonly firstId?: string | null | undefined;
  /** Only those of these kinds. */
  readonly kinds?: ReadonlyArray<DocumentKind> | null | undefined;
};

/** What a document of a contract is. */
export const DocumentKind = {
  /** A certificate, of insurance or erasure for example. */
  CERTIFICATE: 'CERTIFICATE',
  /** General conditions or terms. */
  CONDITIONS: 'CONDITIONS',
  /** The contract itself, or an amendment, as signed. */
  CONTRACT: 'CONTRACT',
  /** A diagram of the network or the installation. */
  DIAGRAM: 'DIAGRAM',
  /** A letter, a notice or a mail. */
  LETTER: 'LETTER',
  /** An order, a quote or an annex. */
  ORDER: 'ORDER',
  /** Something else. */
  OTHER: 'OTHER',
  /** A procedure or a policy. */
  PROCEDURE: 'PROCEDURE',
  /** A report, of a visit for example. */
  REPORT: 'REPORT'
} as const;

export type DocumentKind = typeof DocumentKind[keyof typeof DocumentKind];
/** Which letters to list; all when left out. */
export type DunningLetterFilter = {
  /** Only those of these kinds. */
  readonly kinds?: ReadonlyArray<DunningLetterKind> | null | undefined;
};

/** Which letter asks a client for what is late. */
export const DunningLetterKind = {
  /** A formal notice (C. civ. art. 1344), from which the rights of the terms may follow. */
  FORMAL_NOTICE: 'FORMAL_NOTICE',
  /** It reminds the client, and changes nothing of its rights. */
  PAYMENT_REMINDER: 'PAYMENT_REMINDER'
} as const;

export type DunningLetterKind = typeof DunningLetterKind[keyof typeof DunningLetterKind];
/** What may be done next about a late invoice. A person confirms it with the mutation of its kind. */
export const DunningStepKind = {
  /** Give it formal notice: `issueFormalNotice`, or `recordFormalNotice` for one that was written elsewhere. */
  FORMAL_NOTICE: 'FORMAL_NOTICE',
  /** Nothing that the terms or the law give: the debt is claimed in court, declared to the insolvency proceedings, or has lapsed, as the article says. */
  NONE: 'NONE',
  /** Remind the client: `issuePaymentReminder`. */
  PAYMENT_REMINDER: 'PAYMENT_REMINDER',
  /** Suspend the service: `suspendContract`. */
  SUSPENSION: 'SUSPENSION',
  /** End the contract: `terminateContract`. */
  TERMINATION: 'TERMINATION'
} as const;

export type DunningStepKind = typeof DunningStepKind[keyof typeof DunningStepKind];
/** What must come before a step. */
export const DunningStepNeed = {
  /** The receipt of the formal notice, from which it counts: `recordReceipt`. */
  RECEIPT: 'RECEIPT'
} as const;

export type DunningStepNeed = typeof DunningStepNeed[keyof typeof DunningStepNeed];
/** Where electronic invoices reach a party, as it is given. */
export type ElectronicAddressInput = {
  /** The scheme, of the list EAS, e.g. `0225` or `EM`. */
  readonly scheme: string;
  /** The address in it, at most 125 characters; in the French directory it begins with the SIREN. */
  readonly value: string;
};

/** The end of an asset's cover. */
export type EndAssetCoverInput = {
  /** The asset. */
  readonly assetId: string;
  /** Its last day under the contract. */
  readonly coveredUntil: CalendarDate;
  /** Why, 1 to 1 000 characters. */
  readonly reason: string;
};

/** A contact whose last day is known. */
export type EndContactInput = {
  /** The contact. */
  readonly contactId: string;
  /** Its last day, not before its first. */
  readonly endsOn: CalendarDate;
};

/** When a declared fact ended. */
export type EndDeclarationInput = {
  /** The declaration. */
  readonly declarationId: string;
  /** When it ended, or will: after its start. */
  readonly endedAt: DateTime;
};

/** An entrustment that ends. */
export type EndEntrustmentInput = {
  /** The client. */
  readonly clientId: string;
  /** The partner that no longer sees it. */
  readonly partnerId: string;
};

/** The end of an excluded period. */
export type EndExcludedPeriodInput = {
  /** When it ended. */
  readonly endedAt: DateTime;
  /** The excluded period. */
  readonly excludedPeriodId: string;
};

/** The end of force majeure. */
export type EndForceMajeureInput = {
  /** The contract. */
  readonly contractId: string;
  /** The force majeure. */
  readonly groundId: string;
  /** Its last day; not in the future. */
  readonly lastDay: CalendarDate;
};

/** The end of the hourly rate of a contract. */
export type EndHourlyRateInput = {
  /** The contract. */
  readonly contractId: string;
  /** The day after the last on which the rate holds. */
  readonly endsBefore: CalendarDate;
};

/** A shift that ends earlier. */
export type EndOnCallInput = {
  /** When it ends; defaults to now. Before its start, it never was. */
  readonly endsAt?: DateTime | null | undefined;
  /** The shift, which is not over. */
  readonly shiftId: string;
};

/** The end of a price of a contract. */
export type EndTariffInput = {
  /** The contract. */
  readonly contractId: string;
  /** The day after the last on which it holds. */
  readonly endsBefore: CalendarDate;
  /** What it is for. */
  readonly kind: TariffKind;
  /** The spare part; for `SPARE_PART` and no other. */
  readonly reference?: string | null | undefined;
};

/** That what was left out is updated again. */
export type EndUpdateExclusionInput = {
  /** The component; omit it where all updates were refused. */
  readonly component?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** The first day on which it is updated again; one of the past is for the staff to record. */
  readonly from: CalendarDate;
};

/** That the provider works again. */
export type EndWithholdingInput = {
  /** The contract, whose interventions are withheld. */
  readonly contractId: string;
  /** Since when it works again; not in the future. */
  readonly until: DateTime;
};

/** The partner that a client entrusts itself to. */
export type EntrustClientInput = {
  /** How the client authorised it, e.g. its letter and date, 1 to 500 characters. */
  readonly authorisation: string;
  /** The client. */
  readonly clientId: string;
  /** The partner that sees it from now on. */
  readonly partnerId: string;
};

/** Kinds of events: everything that can happen. */
export const EventKind = {
  /** The time in which the client withholds access was recorded, to be excluded from the clocks, or no longer. */
  ACCESS_EXCLUDED: 'ACCESS_EXCLUDED',
  /** Entries of the provider's books were posted. */
  ACCOUNTING_ENTRIES_POSTED: 'ACCOUNTING_ENTRIES_POSTED',
  /** The accounts and journals of the provider's books were set. */
  ACCOUNTS_SET: 'ACCOUNTS_SET',
  /** A partner acknowledged the adjustment. */
  ADJUSTMENT_ACKNOWLEDGED: 'ADJUSTMENT_ACKNOWLEDGED',
  /** A partner or a client disputed the adjustment. */
  ADJUSTMENT_DISPUTED: 'ADJUSTMENT_DISPUTED',
  /** The provider's staff answered a dispute of the adjustment. */
  ADJUSTMENT_DISPUTE_ANSWERED: 'ADJUSTMENT_DISPUTE_ANSWERED',
  /** Who had raised a dispute of the adjustment withdrew it. */
  ADJUSTMENT_DISPUTE_WITHDRAWN: 'ADJUSTMENT_DISPUTE_WITHDRAWN',
  /** A billing adjustment was issued. */
  ADJUSTMENT_ISSUED: 'ADJUSTMENT_ISSUED',
  /** The check of an alert passes again. */
  ALERT_CLOSED: 'ALERT_CLOSED',
  /** A check failed. */
  ALERT_RAISED: 'ALERT_RAISED',
  /** An alert was sent, delivered or not. */
  ALERT_SENT: 'ALERT_SENT',
  /** The use of a metered resource passed the month's limit. */
  ALLOCATION_LIMIT_PASSED: 'ALLOCATION_LIMIT_PASSED',
  /** What a contract is allotted of a resource was recorded from a day on. */
  ALLOCATION_SET: 'ALLOCATION_SET',
  /** A use of a metered resource was recorded. */
  ALLOCATION_USE_RECORDED: 'ALLOCATION_USE_RECORDED',
  /** An asset was added to the contract. */
  ASSET_ADDED: 'ASSET_ADDED',
  /** What is said of an asset was changed. `before` and `after` hold the facts that differ. */
  ASSET_CHANGED: 'ASSET_CHANGED',
  /** The cover of an asset got an end of its own. */
  ASSET_COVER_ENDED: 'ASSET_COVER_ENDED',
  /** An asset was excluded from the forfait, since a recommendation was not followed. */
  ASSET_EXCLUDED_FROM_FORFAIT: 'ASSET_EXCLUDED_FROM_FORFAIT',
  /** An asset was moved to another contract of the client. */
  ASSET_MOVED: 'ASSET_MOVED',
  /** One side gave notice for the asset: its cover ends with the term of its own. */
  ASSET_NOTICE_GIVEN: 'ASSET_NOTICE_GIVEN',
  /** Both sides agreed on the term of an asset's own cover, or it came along with the asset. */
  ASSET_TERM_AGREED: 'ASSET_TERM_AGREED',
  /** An asset outside the technical perimeter was validated. */
  ASSET_VALIDATED: 'ASSET_VALIDATED',
  /** Restoring from a backup was tested, or its integrity checked. */
  BACKUP_CHECKED: 'BACKUP_CHECKED',
  /** A test of a backup was withdrawn: it was recorded by mistake. */
  BACKUP_CHECK_WITHDRAWN: 'BACKUP_CHECK_WITHDRAWN',
  /** The client was told of a backup that was missed or failed. */
  BACKUP_CLIENT_INFORMED: 'BACKUP_CLIENT_INFORMED',
  /** How often something is backed up was set from a day on. */
  BACKUP_PLAN_SET: 'BACKUP_PLAN_SET',
  /** A backup ran, or its time passed without a run. */
  BACKUP_RECORDED: 'BACKUP_RECORDED',
  /** A key of a calendar of days to come was issued. */
  CALENDAR_KEY_ISSUED: 'CALENDAR_KEY_ISSUED',
  /** A change that the client asked for was granted or refused. */
  CHANGE_DECIDED: 'CHANGE_DECIDED',
  /** The client asked leave for a change. */
  CHANGE_REQUESTED: 'CHANGE_REQUESTED',
  /** A check of the monitoring was set. */
  CHECK_SET: 'CHECK_SET',
  /** A client was recorded. */
  CLIENT_CREATED: 'CLIENT_CREATED',
  /** A client entrusted itself to a partner. */
  CLIENT_ENTRUSTED: 'CLIENT_ENTRUSTED',
  /** A client ended its entrustment to a partner. */
  CLIENT_ENTRUSTMENT_ENDED: 'CLIENT_ENTRUSTMENT_ENDED',
  /** A closing run had nothing left to do. */
  CLOSING_DONE: 'CLOSING_DONE',
  /** A closing run of a month was started, or taken up again. */
  CLOSING_STARTED: 'CLOSING_STARTED',
  /** A closing run was stopped. */
  CLOSING_STOPPED: 'CLOSING_STOPPED',
  /** The times of an order and of its commissioning were corrected. `changes` holds the corrected values. */
  COMMISSIONING_CORRECTED: 'COMMISSIONING_CORRECTED',
  /** The last day of a contact was recorded. */
  CONTACT_ENDED: 'CONTACT_ENDED',
  /** A contact was recorded. */
  CONTACT_RECORDED: 'CONTACT_RECORDED',
  /** The contract came into force. */
  CONTRACT_ACTIVATED: 'CONTRACT_ACTIVATED',
  /** The contract was made to come into force on its first day. */
  CONTRACT_ACTIVATION_PLANNED: 'CONTRACT_ACTIVATION_PLANNED',
  /** Both sides amended the contract. */
  CONTRACT_AMENDED: 'CONTRACT_AMENDED',
  /** The contract was given up before it came into force. */
  CONTRACT_CANCELLED: 'CONTRACT_CANCELLED',
  /** A contract was prepared from a terms pack. */
  CONTRACT_DRAFTED: 'CONTRACT_DRAFTED',
  /** A draft was changed, with what changed before and after. */
  CONTRACT_DRAFT_CHANGED: 'CONTRACT_DRAFT_CHANGED',
  /** The contract's term was over, and none followed. `dueAt` is when that fell due. */
  CONTRACT_ENDED: 'CONTRACT_ENDED',
  /** A free trial was over. `dueAt` is when that fell due. */
  CONTRACT_EXPIRED: 'CONTRACT_EXPIRED',
  /** The contract went on in another term. `dueAt` is when that fell due. */
  CONTRACT_RENEWED: 'CONTRACT_RENEWED',
  /** The contract's service was taken up again from a date on. */
  CONTRACT_RESUMED: 'CONTRACT_RESUMED',
  /** Both sides signed the contract. */
  CONTRACT_SIGNED: 'CONTRACT_SIGNED',
  /** A contract begins on another day than was agreed: that on which its services were set up. */
  CONTRACT_START_MOVED: 'CONTRACT_START_MOVED',
  /** A state began that was recorded ahead. `dueAt` is when it fell due. */
  CONTRACT_STATUS_REACHED: 'CONTRACT_STATUS_REACHED',
  /** The contract's service was suspended from a date on. */
  CONTRACT_SUSPENDED: 'CONTRACT_SUSPENDED',
  /** The contract goes on from that of another client, from a date on. */
  CONTRACT_TAKEN_OVER: 'CONTRACT_TAKEN_OVER',
  /** The contract was ended before its term, on a date. */
  CONTRACT_TERMINATED: 'CONTRACT_TERMINATED',
  /** The contract was handed over to another client, on a date: for this one it is over. */
  CONTRACT_TRANSFERRED: 'CONTRACT_TRANSFERRED',
  /** An item of an action plan is done, or was dropped. */
  COORDINATION_ACTION_CLOSED: 'COORDINATION_ACTION_CLOSED',
  /** What a coordination visit came to was recorded, with its action plan. */
  COORDINATION_REPORTED: 'COORDINATION_REPORTED',
  /** A coordination report was withdrawn: it was recorded by mistake. */
  COORDINATION_REPORT_WITHDRAWN: 'COORDINATION_REPORT_WITHDRAWN',
  /** Access and data were erased after the end. */
  DATA_ERASED: 'DATA_ERASED',
  /** The client's data were handed back. */
  DATA_HANDED_OVER: 'DATA_HANDED_OVER',
  /** The other side accepted or declined a declaration. */
  DECLARATION_ANSWERED: 'DECLARATION_ANSWERED',
  /** A declared fact ended, or an end was recorded for it. */
  DECLARATION_ENDED: 'DECLARATION_ENDED',
  /** A fact of a contract was declared. */
  DECLARATION_RECORDED: 'DECLARATION_RECORDED',
  /** A declaration was withdrawn as a mistake. */
  DECLARATION_WITHDRAWN: 'DECLARATION_WITHDRAWN',
  /** Direct debits that the bank did not collect were taken out of their batch. */
  DIRECT_DEBITS_WITHDRAWN: 'DIRECT_DEBITS_WITHDRAWN',
  /** A batch of direct debits was made for the bank. */
  DIRECT_DEBIT_BATCH_CREATED: 'DIRECT_DEBIT_BATCH_CREATED',
  /** The vendor of the antivirus made its disinfection tool available. */
  DISINFECTION_TOOL_RECORDED: 'DISINFECTION_TOOL_RECORDED',
  /** A document, or its next version, was stored. */
  DOCUMENT_STORED: 'DOCUMENT_STORED',
  /** A letter asked a client for what was late. */
  DUNNING_LETTER_ISSUED: 'DUNNING_LETTER_ISSUED',
  /** A breached commitment reached a step of its escalation. */
  ESCALATION_REACHED: 'ESCALATION_REACHED',
  /** A step of an escalation was withdrawn, since later facts undid it. */
  ESCALATION_WITHDRAWN: 'ESCALATION_WITHDRAWN',
  /** An excluded period was corrected. `changes` holds the corrected values. */
  EXCLUDED_PERIOD_CORRECTED: 'EXCLUDED_PERIOD_CORRECTED',
  /** An excluded period ended. */
  EXCLUDED_PERIOD_ENDED: 'EXCLUDED_PERIOD_ENDED',
  /** A period was excluded from the clocks. */
  EXCLUDED_PERIOD_STARTED: 'EXCLUDED_PERIOD_STARTED',
  /** An excluded period was withdrawn. */
  EXCLUDED_PERIOD_WITHDRAWN: 'EXCLUDED_PERIOD_WITHDRAWN',
  /** Work that assists the client in leaving was recorded, at the tariff of the day of the notification. */
  EXIT_ASSISTANCE_RECORDED: 'EXIT_ASSISTANCE_RECORDED',
  /** A number of a party's system was set, or taken away. */
  EXTERNAL_ID_SET: 'EXTERNAL_ID_SET',
  /** A figure that others publish was recorded: a value of an index, its successor, a legal rate. */
  FIGURE_RECORDED: 'FIGURE_RECORDED',
  /** Such a figure was withdrawn: it was recorded wrongly. */
  FIGURE_WITHDRAWN: 'FIGURE_WITHDRAWN',
  /** The first response was recorded. */
  FIRST_RESPONSE_RECORDED: 'FIRST_RESPONSE_RECORDED',
  /** What that right rests on was received, remedied, over or answered. */
  GROUND_CHANGED: 'GROUND_CHANGED',
  /** Something was recorded that a right to end the contract may rest on: a formal notice, force majeure. */
  GROUND_RECORDED: 'GROUND_RECORDED',
  /** What a right to end a contract rested on was recorded wrongly, and withdrawn. */
  GROUND_WITHDRAWN: 'GROUND_WITHDRAWN',
  /** A wrongly recorded hourly rate was corrected. */
  HOURLY_RATE_CORRECTED: 'HOURLY_RATE_CORRECTED',
  /** The hourly rate ended on a date. */
  HOURLY_RATE_ENDED: 'HOURLY_RATE_ENDED',
  /** The price of an hour of work was recorded from a date on. */
  HOURLY_RATE_SET: 'HOURLY_RATE_SET',
  /** Who a party is in law was recorded, from a day on. */
  IDENTITY_RECORDED: 'IDENTITY_RECORDED',
  /** The incident was corrected. `changes` holds the corrected values. */
  INCIDENT_CORRECTED: 'INCIDENT_CORRECTED',
  /** A penalty is owed for the incident and has no price yet: a person has to decide. */
  INCIDENT_LEFT_UNPRICED: 'INCIDENT_LEFT_UNPRICED',
  /** The penalty that waited for a price on the incident no longer waits: it was priced, waits for other reasons, or is not owed. */
  INCIDENT_PRICE_RESOLVED: 'INCIDENT_PRICE_RESOLVED',
  /** The incident was reported again. */
  INCIDENT_RECEPTION_RECORDED: 'INCIDENT_RECEPTION_RECORDED',
  /** The restoration was withdrawn. */
  INCIDENT_REOPENED: 'INCIDENT_REOPENED',
  /** An incident was reported. */
  INCIDENT_REPORTED: 'INCIDENT_REPORTED',
  /** Service was restored. */
  INCIDENT_RESTORED: 'INCIDENT_RESTORED',
  /** Work used minutes of included hours. */
  INCLUDED_TIME_DEDUCTED: 'INCLUDED_TIME_DEDUCTED',
  /** Minutes of included hours were given back. */
  INCLUDED_TIME_RETURNED: 'INCLUDED_TIME_RETURNED',
  /** An indemnity was recorded. */
  INDEMNITY_RECORDED: 'INDEMNITY_RECORDED',
  /** What is interrupted as planned was recorded, to be excluded from the clocks, or no longer. */
  INTERRUPTION_PLANNED: 'INTERRUPTION_PLANNED',
  /** The provider began to withhold its interventions for a debt. */
  INTERVENTIONS_WITHHELD: 'INTERVENTIONS_WITHHELD',
  /** Work was recorded. */
  INTERVENTION_RECORDED: 'INTERVENTION_RECORDED',
  /** Work was reversed. */
  INTERVENTION_REVERSED: 'INTERVENTION_REVERSED',
  /** A partner acknowledged the invoice or credit note. */
  INVOICE_ACKNOWLEDGED: 'INVOICE_ACKNOWLEDGED',
  /** Another document took the place of the invoice, with the same amounts. */
  INVOICE_CORRECTED: 'INVOICE_CORRECTED',
  /** A person made the invoice payable before its due day, since another one was not paid. */
  INVOICE_DUE_AT_ONCE: 'INVOICE_DUE_AT_ONCE',
  /** An invoice or a credit note was issued. */
  INVOICE_ISSUED: 'INVOICE_ISSUED',
  /** A credit note was set off against the invoice. */
  INVOICE_SET_OFF: 'INVOICE_SET_OFF',
  /** The provider said how it issues invoices. */
  INVOICING_SET: 'INVOICING_SET',
  /** An API key was created (recorded so up to 0.3.0). */
  KEY_CREATED: 'KEY_CREATED',
  /** An API key was created, on its own or to replace another. */
  KEY_ISSUED: 'KEY_ISSUED',
  /** An API key was replaced by another, and got an expiry. */
  KEY_REPLACED: 'KEY_REPLACED',
  /** An API key was revoked. */
  KEY_REVOKED: 'KEY_REVOKED',
  /** Interest of the invoice, or the fixed sum for the costs of recovery, was claimed. */
  LATE_INTEREST_CLAIMED: 'LATE_INTEREST_CLAIMED',
  /** A cap was lifted by decision, for a breach or an indemnity. */
  LIABILITY_CAP_LIFTED: 'LIABILITY_CAP_LIFTED',
  /** An entry of a logbook was written. */
  LOGBOOK_WRITTEN: 'LOGBOOK_WRITTEN',
  /** A long outage was refunded. */
  LONG_OUTAGE_REFUNDED: 'LONG_OUTAGE_REFUNDED',
  /** Maintenance was cancelled. */
  MAINTENANCE_CANCELLED: 'MAINTENANCE_CANCELLED',
  /** Maintenance was done. */
  MAINTENANCE_DONE: 'MAINTENANCE_DONE',
  /** Maintenance was moved to another time. */
  MAINTENANCE_MOVED: 'MAINTENANCE_MOVED',
  /** Maintenance was planned. */
  MAINTENANCE_PLANNED: 'MAINTENANCE_PLANNED',
  /** A mandate by which a client is debited was recorded. */
  MANDATE_RECORDED: 'MANDATE_RECORDED',
  /** A client withdrew a mandate. */
  MANDATE_WITHDRAWN: 'MANDATE_WITHDRAWN',
  /** One side gave notice: the contract ends with its term. */
  NOTICE_GIVEN: 'NOTICE_GIVEN',
  /** An attempt to send a notice failed; without a next one it is given up. */
  NOTICE_NOT_SENT: 'NOTICE_NOT_SENT',
  /** A notice was sent. */
  NOTICE_SENT: 'NOTICE_SENT',
  /** A notice was sent by other means than e-mail, with proof. */
  NOTICE_SENT_OTHERWISE: 'NOTICE_SENT_OTHERWISE',
  /** A notice to a contact was written. */
  NOTICE_WRITTEN: 'NOTICE_WRITTEN',
  /** A shift ends earlier than it was to. */
  ON_CALL_ENDED: 'ON_CALL_ENDED',
  /** Somebody was put on call from when until when. */
  ON_CALL_SET: 'ON_CALL_SET',
  /** The order of a module's service was validated. */
  ORDER_VALIDATED: 'ORDER_VALIDATED',
  /** The refund of a long outage became another one, since its incident or the penalties of it did. */
  OUTAGE_REFUND_CORRECTED: 'OUTAGE_REFUND_CORRECTED',
  /** A partner was recorded. */
  PARTNER_CREATED: 'PARTNER_CREATED',
  /** What was left of a payment was allocated. */
  PAYMENT_ALLOCATED: 'PAYMENT_ALLOCATED',
  /** A payment of a client was recorded, or a refund to it. */
  PAYMENT_RECORDED: 'PAYMENT_RECORDED',
  /** A payment was reversed: what it paid is open again. */
  PAYMENT_REVERSED: 'PAYMENT_REVERSED',
  /** The provider accepted the penalty. */
  PENALTY_ACCEPTED: 'PENALTY_ACCEPTED',
  /** A penalty was assessed. */
  PENALTY_ASSESSED: 'PENALTY_ASSESSED',
  /** A penalty that was assessed again keeps the claim on the previous one: it is claimed or accepted as that was. */
  PENALTY_CARRIED_OVER: 'PENALTY_CARRIED_OVER',
  /** The client claimed the penalty. */
  PENALTY_CLAIMED: 'PENALTY_CLAIMED',
  /** The time to claim the penalty ran out. It is owed until the provider declines it. */
  PENALTY_CLAIM_LAPSED: 'PENALTY_CLAIM_LAPSED',
  /** The provider contested the penalty. */
  PENALTY_CONTESTED: 'PENALTY_CONTESTED',
  /** The penalty was credited on an invoice. */
  PENALTY_CREDITED: 'PENALTY_CREDITED',
  /** The provider declined the penalty: it was not claimed in time. */
  PENALTY_EXPIRED: 'PENALTY_EXPIRED',
  /** The penalty was reduced. */
  PENALTY_REDUCED: 'PENALTY_REDUCED',
  /** The client took the contested claim to the operations manager. */
  PENALTY_REFERRED: 'PENALTY_REFERRED',
  /** The penalty was rejected. */
  PENALTY_REJECTED: 'PENALTY_REJECTED',
  /** The assessment was reversed. */
  PENALTY_REVERSED: 'PENALTY_REVERSED',
  /** The penalty was upheld. */
  PENALTY_UPHELD: 'PENALTY_UPHELD',
  /** The client was offered revised prices, which it may accept until a day. */
  PRICES_OFFERED: 'PRICES_OFFERED',
  /** Prices of a contract were revised by the index, or by what a supplier raised. */
  PRICES_REVISED: 'PRICES_REVISED',
  /** The client accepted revised prices: the amendment sets them. */
  PRICE_OFFER_ACCEPTED: 'PRICE_OFFER_ACCEPTED',
  /** The client declined revised prices: nothing changes. */
  PRICE_OFFER_DECLINED: 'PRICE_OFFER_DECLINED',
  /** A revision of prices that was recorded wrongly was withdrawn. */
  PRICE_REVISION_WITHDRAWN: 'PRICE_REVISION_WITHDRAWN',
  /** A provider was created. */
  PROVIDER_CREATED: 'PROVIDER_CREATED',
  /** The client accepted a quote. */
  QUOTE_ACCEPTED: 'QUOTE_ACCEPTED',
  /** The work of a quote was done. */
  QUOTE_COMPLETED: 'QUOTE_COMPLETED',
  /** The client declined a quote. */
  QUOTE_DECLINED: 'QUOTE_DECLINED',
  /** A quote's last day passed without a decision, or an estimate's month without its work. */
  QUOTE_EXPIRED: 'QUOTE_EXPIRED',
  /** The work that carried out a quote was reversed: it is accepted again. */
  QUOTE_REOPENED: 'QUOTE_REOPENED',
  /** A quote or an estimate was sent. */
  QUOTE_SENT: 'QUOTE_SENT',
  /** Readings of checks were recorded. */
  READINGS_RECORDED: 'READINGS_RECORDED',
  /** A planned reboot was brought forward. */
  REBOOT_BROUGHT_FORWARD: 'REBOOT_BROUGHT_FORWARD',
  /** The client rebooted by hand: the planned reboot does not take place. */
  REBOOT_CANCELLED: 'REBOOT_CANCELLED',
  /** A planned reboot was done. */
  REBOOT_DONE: 'REBOOT_DONE',
  /** A reboot that an update needs was planned. */
  REBOOT_PLANNED: 'REBOOT_PLANNED',
  /** The robot of a planned reboot failed, and it was planned again. */
  REBOOT_PLANNED_AGAIN: 'REBOOT_PLANNED_AGAIN',
  /** A recommendation was followed, or was not. */
  RECOMMENDATION_CLOSED: 'RECOMMENDATION_CLOSED',
  /** Something was recommended for an asset. */
  RECOMMENDATION_ISSUED: 'RECOMMENDATION_ISSUED',
  /** The order for the next term was sent to the client. */
  RENEWAL_ORDER_SENT: 'RENEWAL_ORDER_SENT',
  /** The client validated the order for the next term. */
  RENEWAL_ORDER_VALIDATED: 'RENEWAL_ORDER_VALIDATED',
  /** The client chose what becomes of its data at the end. */
  REVERSIBILITY_REQUESTED: 'REVERSIBILITY_REQUESTED',
  /** The keys of secrets were wrapped by another key of the vault. */
  SECRETS_REWRAPPED: 'SECRETS_REWRAPPED',
  /** A secret was destroyed. */
  SECRET_DESTROYED: 'SECRET_DESTROYED',
  /** A secret was shown. */
  SECRET_REVEALED: 'SECRET_REVEALED',
  /** A secret was sealed, or its next version. */
  SECRET_STORED: 'SECRET_STORED',
  /** A module's service was set up. */
  SERVICE_COMMISSIONED: 'SERVICE_COMMISSIONED',
  /** Spare parts were replaced, and invoiced where the client pays for them. */
  SPARE_PART_REPLACED: 'SPARE_PART_REPLACED',
  /** The record of spare parts was withdrawn, and what was invoiced for them with it. */
  SPARE_PART_WITHDRAWN: 'SPARE_PART_WITHDRAWN',
  /** A tariff ended on a date. */
  TARIFF_ENDED: 'TARIFF_ENDED',
  /** A tariff was recorded from a date on. */
  TARIFF_SET: 'TARIFF_SET',
  /** The start or end of a tariff was recorded wrongly, and withdrawn. */
  TARIFF_WITHDRAWN: 'TARIFF_WITHDRAWN',
  /** The provider announced a later version of the terms, which applies after the notice that they ask for. */
  TERMS_CHANGE_ANNOUNCED: 'TERMS_CHANGE_ANNOUNCED',
  /** A version of a terms pack was loaded. */
  TERMS_PACK_LOADED: 'TERMS_PACK_LOADED',
  /** A change without leave was recorded. */
  UNAUTHORISED_CHANGE_RECORDED: 'UNAUTHORISED_CHANGE_RECORDED',
  /** Work used units. */
  UNITS_DEBITED: 'UNITS_DEBITED',
  /** Units that were left were forfeited. */
  UNITS_FORFEITED: 'UNITS_FORFEITED',
  /** A new base of units was bought. */
  UNITS_RENEWED: 'UNITS_RENEWED',
  /** Units were given back. */
  UNITS_RETURNED: 'UNITS_RETURNED',
  /** Units that were left went to the contract of another client, with the contract. */
  UNITS_TRANSFERRED: 'UNITS_TRANSFERRED',
  /** An account of prepaid units was opened with its first base. */
  UNIT_ACCOUNT_OPENED: 'UNIT_ACCOUNT_OPENED',
  /** Updates of a component, or all of them, are left out at the client's risk. */
  UPDATES_EXCLUDED: 'UPDATES_EXCLUDED',
  /** The client was told what an update changes. */
  UPDATE_ANNOUNCED: 'UPDATE_ANNOUNCED',
  /** An update was installed. */
  UPDATE_DONE: 'UPDATE_DONE',
  /** What was left out is updated again. */
  UPDATE_EXCLUSION_ENDED: 'UPDATE_EXCLUSION_ENDED',
  /** A minor update was made available. */
  UPDATE_RELEASED: 'UPDATE_RELEASED',
  /** The client asked for a major update. */
  UPDATE_REQUESTED: 'UPDATE_REQUESTED',
  /** The provider works again after it withheld its interventions. */
  WITHHOLDING_ENDED: 'WITHHOLDING_ENDED',
  /** A year of downtime of the contract was assessed, and is updated when later facts change it. */
  YEAR_ASSESSED: 'YEAR_ASSESSED',
  /** A penalty is owed for a year of the contract and has no price yet: a person has to decide. */
  YEAR_LEFT_UNPRICED: 'YEAR_LEFT_UNPRICED',
  /** The penalty that waited for a price for a year no longer waits: it was priced, waits for other reasons, or is not owed. */
  YEAR_PRICE_RESOLVED: 'YEAR_PRICE_RESOLVED'
} as const;

export type EventKind = typeof EventKind[keyof typeof EventKind];
/** The exclusion of an asset from the forfait. */
export type ExcludeAssetFromForfaitInput = {
  /** The first day on which work on the asset is outside the forfait. */
  readonly from: CalendarDate;
  /** Why, as it is stated to the client, 1 to 1 000 characters. */
  readonly reason: string;
  /** The recommendation that was not followed. */
  readonly recommendationId: string;
};

/** A period to exclude. */
export type ExcludePeriodInput = {
  /** The cause, one of the terms pack's. */
  readonly cause: string;
  /** The change without leave that it follows from, of the same contract. */
  readonly changeId?: string | null | undefined;
  /** When it ended; omit it while the period is open. */
  readonly endedAt?: DateTime | null | undefined;
  /** The incident. */
  readonly incidentId: string;
  /** Whose time it takes in a downtime budget. Defaults to `SERVICE` for planned interruptions and force majeure, to `INCIDENT` for other causes. */
  readonly scope?: ExclusionScope | null | undefined;
  /** When it began. */
  readonly startedAt: DateTime;
};

/** Whose time an exclusion takes in a downtime budget. The clocks of an incident take its own exclusions alone. */
export const ExclusionScope = {
  /** The time of its incident alone. */
  INCIDENT: 'INCIDENT',
  /** The time of all interruptions of the service. */
  SERVICE: 'SERVICE'
} as const;

export type ExclusionScope = typeof ExclusionScope[keyof typeof ExclusionScope];
/** What the provider does for a client that leaves, beyond handing its data back. */
export const ExitAssistanceKind = {
  /** Technical assistance to the client, or to whoever it names. */
  ASSISTANCE: 'ASSISTANCE',
  /** The client's data are reloaded on the system that it chose. */
  RELOADING: 'RELOADING'
} as const;

export type ExitAssistanceKind = typeof ExitAssistanceKind[keyof typeof ExitAssistanceKind];
/** What a published figure is. */
export const FigureKind = {
  /** The ECB's rate of main refinancing operations, in percent, from a day on. */
  ECB_REFINANCING: 'ECB_REFINANCING',
  /** The index that replaces one that is no longer published; its value is the link coefficient. */
  INDEX_SUCCESSOR: 'INDEX_SUCCESSOR',
  /** A value of an index, for a period, as published on a day. */
  INDEX_VALUE: 'INDEX_VALUE',
  /** The legal interest rate of a half-year between professionals, in percent. */
  LEGAL_INTEREST: 'LEGAL_INTEREST',
  /** The standard rate of VAT, in percent, from a day on. */
  VAT_STANDARD: 'VAT_STANDARD'
} as const;

export type FigureKind = typeof FigureKind[keyof typeof FigureKind];
/** What a formal notice is for. */
export const FormalNoticeReason = {
  /** The client broke the contract. */
  BREACH: 'BREACH',
  /** The client ceased or sold its business. */
  BUSINESS_CEASED: 'BUSINESS_CEASED',
  /** The client is insolvent, and did not meet an obligation. */
  INSOLVENCY: 'INSOLVENCY',
  /** The client did not pay. */
  NON_PAYMENT: 'NON_PAYMENT'
} as const;

export type FormalNoticeReason = typeof FormalNoticeReason[keyof typeof FormalNoticeReason];
/** A notice that one side gave the other for an asset. */
export type GiveAssetNoticeInput = {
  /** The asset, with a term of its own (see `agreeAssetTerm`). */
  readonly assetId: string;
  /** Who gave it. */
  readonly by: ContractSide;
  /** How it was sent. */
  readonly form: LetterForm;
  /** Reference of the proof, 1 to 500 characters: number of the letter, id of the message. */
  readonly proof: string;
  /** When it was received, as far as it is known. */
  readonly receivedOn?: CalendarDate | null | undefined;
  /** When it was sent. */
  readonly sentOn: CalendarDate;
};

/** A notice that one side gave the other. */
export type GiveNoticeInput = {
  /** Who gave it. */
  readonly by: ContractSide;
  /** The contract, in state `ACTIVE`. */
  readonly contractId: string;
  /** How it was sent. */
  readonly form: LetterForm;
  /** Reference of the proof, 1 to 500 characters: number of the letter, id of the message. */
  readonly proof: string;
  /** When it was received, as far as it is known. */
  readonly receivedOn?: CalendarDate | null | undefined;
  /** When it was sent. */
  readonly sentOn: CalendarDate;
};

/** A rate of a half-year. */
export type HalfYearRateInput = {
  /** The half-year, like `2026-H1`. */
  readonly halfYear: string;
  /** The rate in percent, 0 to 100. */
  readonly percent: Decimal;
};

/** What became of a seal that you hold. */
export const HeldSealState = {
  /** It is there as you hold it, but a later seal does not follow the one before. */
  CHAIN_BROKEN: 'CHAIN_BROKEN',
  /** The seal of its number has another hash: what was sealed was changed since, and sealed again. */
  CHANGED: 'CHANGED',
  /** There is no seal of its number: the end of the chain was cut off, or you hold that of another provider. */
  GONE: 'GONE',
  /** It is in the chain as you hold it, and each later seal follows the one before. */
  UNCHANGED: 'UNCHANGED'
} as const;

export type HeldSealState = typeof HeldSealState[keyof typeof HeldSealState];
/** An inventory to import. */
export type ImportAssetsInput = {
  /** The contract. */
  readonly contractId: string;
  /**
   * The CSV: a line of headings, then 1 to 5 000 lines, an asset each. Semicolons, commas or tabs; LF or CRLF. The headings are the names of the
   * facts (`designation`, `kind`, `ownership`, `serialNumber`…) or French ones (`Désignation`, `Type`, `Propriété`, `Numéro de série`…); `site` and `parent`
   * name an asset of the client, or of the file, by serial number or designation.
   */
  readonly csv: string;
};

/** Which incidents to list. */
export type IncidentFilter = {
  /** When true, only those not restored yet. */
  readonly openOnly?: boolean | null | undefined;
};

/** What an incident is. */
export const IncidentKind = {
  /** The service works badly. */
  DEGRADATION: 'DEGRADATION',
  /** Access is lost, not merely slow. */
  INTERRUPTION: 'INTERRUPTION',
  /** Anything else. */
  OTHER: 'OTHER',
  /** A request: nothing is broken. */
  REQUEST: 'REQUEST',
  /** A security breach. */
  SECURITY: 'SECURITY',
  /** Infection by a virus. */
  VIRUS_INFECTION: 'VIRUS_INFECTION'
} as const;

export type IncidentKind = typeof IncidentKind[keyof typeof IncidentKind];
/** Where an incident stands. */
export const IncidentStatus = {
  /** Received. */
  OPEN: 'OPEN',
  /** A first response was given. */
  RESPONDED: 'RESPONDED',
  /** The provider has given notice that the service is restored. */
  RESTORED: 'RESTORED'
} as const;

export type IncidentStatus = typeof IncidentStatus[keyof typeof IncidentStatus];
/** At the ends of which periods the books enter what belongs to another one, and reverse it on the next day: income that was invoiced of days to come (487), what was done and is on no document (4181, 4198), and a provision for penalties that nobody has credited (1518). */
export const IncomeDeferral = {
  /** At the end of each month. */
  MONTHLY: 'MONTHLY',
  /** Never: the provider's accountant does it. */
  NONE: 'NONE',
  /** At the end of each fiscal year. */
  YEARLY: 'YEARLY'
} as const;

export type IncomeDeferral = typeof IncomeDeferral[keyof typeof IncomeDeferral];
/** How an indemnity was paid. */
export const IndemnityPayment = {
  /** By cheque. */
  CHEQUE: 'CHEQUE',
  /** By the provider's insurer. */
  INSURER: 'INSURER',
  /** In another way: the reason says how. */
  OTHER: 'OTHER',
  /** By bank transfer. */
  TRANSFER: 'TRANSFER'
} as const;

export type IndemnityPayment = typeof IndemnityPayment[keyof typeof IndemnityPayment];
/** A value of an index, as it was published. */
export type IndexFigureInput = {
  /** The period that it is for: a year, half-year, quarter or month, like `2025`, `2025-S1`, `2025-Q3` or `2025-09`. */
  readonly period: string;
  /** Whether it was published as provisional. */
  readonly provisional?: boolean;
  /** The day of its publication, not in the future. A later publication for the same period counts from its day on. */
  readonly publishedOn: CalendarDate;
  /** Where it was published, 1 to 500 characters. */
  readonly source: string;
  /** The value, above 0, with at most 10 decimals. */
  readonly value: Decimal;
};

/** A value of the published index that the contract's terms name. */
export type IndexValueInput = {
  /** The period it is for: a year, half-year, quarter or month, like `2026`, `2026-S1`, `2026-Q2` or `2026-03`. */
  readonly period: string;
  /** The day on which it was published. A later publication for a period corrects an earlier one. */
  readonly publishedOn: CalendarDate;
  /** The value, above zero. */
  readonly value: Decimal;
};

/** Which anniversaries of which contracts. */
export type IndexationCampaignFilter = {
  /** Only contracts of this client. */
  readonly clientId?: string | null | undefined;
  /** Only this contract. */
  readonly contractId?: string | null | undefined;
  /** The first day on which anniversaries are looked for; defaults to today. */
  readonly from?: CalendarDate | null | undefined;
  /** The last day, less than a year later; defaults to the last one possible. */
  readonly until?: CalendarDate | null | undefined;
};

/** Where a contract stands in a campaign of indexation. */
export const IndexationState = {
  /** Its prices were revised for that anniversary. */
  APPLIED: 'APPLIED',
  /** Its prices can be revised now, with `applyIndexation`. */
  DUE: 'DUE',
  /** The client was offered the new prices, and has not said anything yet: see `offer`. */
  OFFERED: 'OFFERED',
  /** Its prices cannot be revised; the refusals say why, with the index and the period that is missing. */
  REFUSED: 'REFUSED',
  /** Its anniversary is to come: a later value of the index may count. */
  TO_COME: 'TO_COME',
  /** Both sides sign the new prices by its terms: offer them with `offerIndexation`, or agree on them in an amendment. */
  TO_SIGN: 'TO_SIGN'
} as const;

export type IndexationState = typeof IndexationState[keyof typeof IndexationState];
/** That the client was told of a backup. */
export type InformOfBackupInput = {
  /** The backup. */
  readonly backupId: string;
  /** When the client was told; defaults to now. */
  readonly informedAt?: DateTime | null | undefined;
};

/** Which interventions to return. All of its conditions hold. */
export type InterventionFilter = {
  /** When true, only calls that stand for missing training and that no quote was offered after. */
  readonly awaitingOfferOnly?: boolean | null | undefined;
  /** Only what began before this instant. */
  readonly before?: DateTime | null | undefined;
  /** When true, only major ones. */
  readonly majorOnly?: boolean | null | undefined;
  /** Only what began at this instant or later. */
  readonly since?: DateTime | null | undefined;
};

/** What kind of work was done. */
export const InterventionKind = {
  /** System administration. */
  ADMINISTRATION: 'ADMINISTRATION',
  /** Advice. */
  ADVICE: 'ADVICE',
  /** The installation of an application. */
  APPLICATION_INSTALLATION: 'APPLICATION_INSTALLATION',
  /** An audit. */
  AUDIT: 'AUDIT',
  /** Continuity (PCA). */
  CONTINUITY: 'CONTINUITY',
  /** Coordination. */
  COORDINATION: 'COORDINATION',
  /** Repair. */
  CURATIVE: 'CURATIVE',
  /** The installation of a database. */
  DATABASE_INSTALLATION: 'DATABASE_INSTALLATION',
  /** Maintenance of a database. */
  DATABASE_MAINTENANCE: 'DATABASE_MAINTENANCE',
  /** Processing of the client's data. */
  DATA_PROCESSING: 'DATA_PROCESSING',
  /** The transfer of a site by FTP. */
  FTP_TRANSFER: 'FTP_TRANSFER',
  /** Work on hardware. */
  HARDWARE: 'HARDWARE',
  /** The installation of equipment or systems. */
  INSTALLATION: 'INSTALLATION',
  /** A major upgrade of a distribution or a system. */
  MAJOR_UPGRADE: 'MAJOR_UPGRADE',
  /** Any other migration. */
  MIGRATION: 'MIGRATION',
  /** A study of possible improvements. */
  OPTIMISATION_STUDY: 'OPTIMISATION_STUDY',
  /** Work outside the perimeter. */
  OUT_OF_SCOPE: 'OUT_OF_SCOPE',
  /** Planned remote maintenance. */
  PLANNED_REMOTE_MAINTENANCE: 'PLANNED_REMOTE_MAINTENANCE',
  /** Prevention. */
  PREVENTIVE: 'PREVENTIVE',
  /** A restore not caused by a technical fault. */
  RESTORE_WITHOUT_FAULT: 'RESTORE_WITHOUT_FAULT',
  /** The development of a script. */
  SCRIPT_DEVELOPMENT: 'SCRIPT_DEVELOPMENT',
  /** The migration of a site or a database. */
  SITE_OR_DATABASE_MIGRATION: 'SITE_OR_DATABASE_MIGRATION',
  /** An incident of the system's software. */
  SYSTEM_SOFTWARE_INCIDENT: 'SYSTEM_SOFTWARE_INCIDENT',
  /** Training of users. */
  TRAINING: 'TRAINING',
  /** Repair of damage from unauthorised handling. */
  UNAUTHORISED_HANDLING_REPAIR: 'UNAUTHORISED_HANDLING_REPAIR',
  /** Management of users and mailboxes. */
  USER_MANAGEMENT: 'USER_MANAGEMENT'
} as const;

export type InterventionKind = typeof InterventionKind[keyof typeof InterventionKind];
/** How work was done. */
export const InterventionMode = {
  /** By telephone. */
  HOTLINE: 'HOTLINE',
  /** On site. */
  ON_SITE: 'ON_SITE',
  /** By remote access. */
  REMOTE: 'REMOTE'
} as const;

export type InterventionMode = typeof InterventionMode[keyof typeof InterventionMode];
/** Which documents to list. */
export type InvoiceFilter = {
  /** Only these kinds. */
  readonly kinds?: ReadonlyArray<InvoiceKind> | null | undefined;
  /** True: only those of which something is neither paid nor set off. False: only the others. */
  readonly open?: boolean | null | undefined;
};

/** What a document of a contract's invoicing is (UNTDID 1001). */
export const InvoiceKind = {
  /** An invoice that takes the place of another one (384). */
  CORRECTED_INVOICE: 'CORRECTED_INVOICE',
  /** A credit note (381). */
  CREDIT_NOTE: 'CREDIT_NOTE',
  /** An invoice (380). */
  INVOICE: 'INVOICE'
} as const;

export type InvoiceKind = typeof InvoiceKind[keyof typeof InvoiceKind];
/** What a line of an invoice is for. */
export const InvoiceLineKind = {
  /** The fee that an invoice bears. */
  ACCOUNT_KEEPING_FEE: 'ACCOUNT_KEEPING_FEE',
  /** A billing adjustment that the client owes. */
  ADJUSTMENT: 'ADJUSTMENT',
  /** A billing adjustment in the client's favour, whole or as much as the invoice can take. */
  CREDIT: 'CREDIT',
  /** A component of the forfait, or a module with a price of its own. */
  FORFAIT: 'FORFAIT'
} as const;

export type InvoiceLineKind = typeof InvoiceLineKind[keyof typeof InvoiceLineKind];
/** Which late invoices to list; all when left out. */
export type InvoiceToDunFilter = {
  /** Only those of this client. */
  readonly clientId?: string | null | undefined;
  /** Only those of this contract. */
  readonly contractId?: string | null | undefined;
  /** Only those that are late by so many days at least, 1 to 3 650. */
  readonly daysLateAtLeast?: number | null | undefined;
};

/** What the quantity of a line counts. */
export const InvoiceUnit = {
  /** Months (UN/ECE `MON`). */
  MONTH: 'MONTH',
  /** One of what has no unit (UN/ECE `C62`). */
  ONE: 'ONE'
} as const;

export type InvoiceUnit = typeof InvoiceUnit[keyof typeof InvoiceUnit];
/** Who issues the client's invoices. */
export const InvoicedBy = {
  /** A partner's ERP, which pulls billing adjustments; closing issues no invoice. */
  PARTNER_ERP: 'PARTNER_ERP',
  /** The provider, whose closing issues invoices. */
  PROVIDER: 'PROVIDER'
} as const;

export type InvoicedBy = typeof InvoicedBy[keyof typeof InvoicedBy];
/** A formal notice to pay what is late. */
export type IssueFormalNoticeInput = {
  /** The rule by which it asks for interest and the fixed sum; left out, it asks for neither, and reserves them. */
  readonly basis?: LateInterestBasis | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** The invoices that it asks for; all of the contract that are late and open unless given. */
  readonly invoiceIds?: ReadonlyArray<string> | null | undefined;
  /** Within how many days it asks to be paid, 1 to 90. */
  readonly payWithinDays?: number;
  /** The number of the registered letter, for the record and on the letter, 1 to 200 characters. */
  readonly proof: string;
};

/** What is to be invoiced of a contract. */
export type IssueInvoicesInput = {
  /** The contract, which the provider invoices itself. */
  readonly contractId: string;
  /** The last day whose documents are issued; not in the future, today when it is left out. */
  readonly until?: CalendarDate | null | undefined;
};

/** What is claimed of late invoices. */
export type IssueLateInterestInput = {
  /** The rule. */
  readonly basis: LateInterestBasis;
  /** What it comes to, as `simulateLateInterest` showed it, less what was claimed before; negative where more was claimed than is owed. */
  readonly confirmedTotal: Money;
  /** The contract. */
  readonly contractId: string;
  /** The invoices; all of the contract that are or were late unless given. */
  readonly invoiceIds?: ReadonlyArray<string> | null | undefined;
  /** The last day that counts; not in the future. */
  readonly through: CalendarDate;
};

/** A reminder of what is late. */
export type IssuePaymentReminderInput = {
  /** The rule by which it asks for interest and the fixed sum; left out, it asks for neither, and reserves them. */
  readonly basis?: LateInterestBasis | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** The invoices that it asks for; all of the contract that are late and open unless given. */
  readonly invoiceIds?: ReadonlyArray<string> | null | undefined;
  /** Within how many days it asks to be paid, 1 to 90. */
  readonly payWithinDays?: number;
  /** How it is sent, for the record and on the letter, 1 to 200 characters. */
  readonly proof?: string | null | undefined;
};

/** A recommendation for an asset. */
export type IssueRecommendationInput = {
  /** The asset. */
  readonly assetId: string;
  /** The day by which it is to be followed. */
  readonly followBy?: CalendarDate | null | undefined;
  /** The day on which it is issued. */
  readonly issuedOn: CalendarDate;
  /** What is recommended, 1 to 2 000 characters. */
  readonly recommendation: string;
};

/** What a journal of the books is for. */
export const JournalRole = {
  /** Payments and refunds through the bank. */
  BANK: 'BANK',
  /** Payments and refunds in cash. */
  CASH: 'CASH',
  /** Balances that a fiscal year opens with. */
  OPENING: 'OPENING',
  /** Invoices and credit notes. */
  SALES: 'SALES',
  /** Set-offs, debts that are written off, and what is entered at the ends of periods. */
  SUNDRY: 'SUNDRY'
} as const;

export type JournalRole = typeof JournalRole[keyof typeof JournalRole];
/** A text in both languages, as it is given. */
export type LabelInput = {
  /** English. */
  readonly en: string;
  /** French. */
  readonly fr: string;
};

/** A language in which texts can be asked for. */
export const Language = {
  /** English. */
  EN: 'EN',
  /** French. */
  FR: 'FR'
} as const;

export type Language = typeof Language[keyof typeof Language];
/** What is claimed for lateness. */
export const LateClaimKind = {
  /** Interest, day by day. */
  INTEREST: 'INTEREST',
  /** The fixed sum for the costs of recovery, once for an invoice. */
  RECOVERY_FEE: 'RECOVERY_FEE'
} as const;

export type LateClaimKind = typeof LateClaimKind[keyof typeof LateClaimKind];
/** The rule by which late interest is claimed, as a person chooses it. */
export const LateInterestBasis = {
  /** By the terms of the contract. */
  CONTRACT: 'CONTRACT',
  /** What a business owes where nothing was agreed: the ECB's rate plus ten points. */
  LAWFUL_DEFAULT: 'LAWFUL_DEFAULT',
  /** The least that the law asks for, which a contract does not lower. */
  LAWFUL_MINIMUM: 'LAWFUL_MINIMUM'
} as const;

export type LateInterestBasis = typeof LateInterestBasis[keyof typeof LateInterestBasis];
/** What becomes of changes on file that begin after the effective date of an amendment, of the same facts. */
export const LaterChanges = {
  /** They begin on their day: the amendment holds until then. */
  KEEP: 'KEEP',
  /** They are withdrawn: the amendment goes on. */
  REPLACE: 'REPLACE'
} as const;

export type LaterChanges = typeof LaterChanges[keyof typeof LaterChanges];
/** What caused a transaction of a ledger. */
export const LedgerCause = {
  /** A billing adjustment: units sold, work billed or reversed. */
  BILLING_ADJUSTMENT: 'BILLING_ADJUSTMENT',
  /** An indemnity. */
  INDEMNITY: 'INDEMNITY',
  /** A penalty: its assessment, claim, acceptance or reversal. */
  PENALTY: 'PENALTY',
  /** An account of prepaid units: those that were transferred. */
  UNIT_ACCOUNT: 'UNIT_ACCOUNT'
} as const;

export type LedgerCause = typeof LedgerCause[keyof typeof LedgerCause];
/** What a transaction of a ledger records. */
export const LedgerTransactionKind = {
  /** An indemnity was recorded. */
  INDEMNITY_RECORDED: 'INDEMNITY_RECORDED',
  /** The provider accepted a penalty. */
  PENALTY_ACCEPTED: 'PENALTY_ACCEPTED',
  /** A penalty was assessed. */
  PENALTY_ASSESSED: 'PENALTY_ASSESSED',
  /** The client claimed a penalty. */
  PENALTY_CLAIMED: 'PENALTY_CLAIMED',
  /** A claim was contested. */
  PENALTY_CONTESTED: 'PENALTY_CONTESTED',
  /** The time to claim a penalty ran out. */
  PENALTY_EXPIRED: 'PENALTY_EXPIRED',
  /** A contested claim was reduced. */
  PENALTY_REDUCED: 'PENALTY_REDUCED',
  /** A contested claim was rejected. */
  PENALTY_REJECTED: 'PENALTY_REJECTED',
  /** A penalty was reversed. */
  PENALTY_REVERSED: 'PENALTY_REVERSED',
  /** A contested claim was upheld. */
  PENALTY_UPHELD: 'PENALTY_UPHELD',
  /** The price of units or of a service was corrected after a dispute of it. */
  PRICE_CORRECTED: 'PRICE_CORRECTED',
  /** Prepaid units went to, or came from, the contract of another client. */
  UNITS_TRANSFERRED: 'UNITS_TRANSFERRED',
  /** A base of prepaid units was sold. */
  UNIT_PACK_SOLD: 'UNIT_PACK_SOLD',
  /** Work was billed on its own. */
  WORK_BILLED: 'WORK_BILLED',
  /** Billed work was reversed. */
  WORK_REVERSED: 'WORK_REVERSED'
} as const;

export type LedgerTransactionKind = typeof LedgerTransactionKind[keyof typeof LedgerTransactionKind];
/** A rate from a day on. */
export type LegalRateInput = {
  /** The first day on which it holds: 1 January or 1 July of the legal interest rate. */
  readonly from: CalendarDate;
  /** The rate in percent, -20 to 100, with at most 4 decimals. */
  readonly percent: Decimal;
  /** Where it was published, 1 to 500 characters. */
  readonly source: string;
};

/** A rate that the law or a central bank sets. */
export const LegalRateKind = {
  /** The ECB's rate of main refinancing operations. */
  ECB_REFINANCING: 'ECB_REFINANCING',
  /** The legal interest rate between professionals: one rate a half-year. */
  LEGAL_INTEREST: 'LEGAL_INTEREST',
  /** The standard rate of VAT. */
  VAT_STANDARD: 'VAT_STANDARD'
} as const;

export type LegalRateKind = typeof LegalRateKind[keyof typeof LegalRateKind];
/** How a notice or a letter was sent. */
export const LetterForm = {
  /** As a registered letter with acknowledgement of receipt. */
  REGISTERED_LETTER: 'REGISTERED_LETTER',
  /** In writing, in any other form. */
  WRITTEN: 'WRITTEN'
} as const;

export type LetterForm = typeof LetterForm[keyof typeof LetterForm];
/** The levels before and after a change, if the terms have levels. */
export type LevelsInput = {
  /** The level in force, 0 to 100. */
  readonly from: number;
  /**
   * The paid period that contains the day of the change, with as many whole months as the contract's billing period. Defaults to the contract's
   * own billing period at its own price: invoices are not kept here.
   */
  readonly paid?: PrepaidPeriodInput | null | undefined;
  /** The level to change to, 0 to 100. */
  readonly to: number;
};

/** A decision that a cap does not hold for a penalty. */
export type LiftLiabilityCapInput = {
  /** The cap, as the terms name it; see `LiabilityHeadroom.capKey`. */
  readonly capKey: string;
  /** A document of the contract that the decision rests on. */
  readonly documentId?: string | null | undefined;
  /** The penalty, which was not ruled on, reversed or declined. */
  readonly penaltyId: string;
  /** Why, 1 to 2000 characters, e.g. what the gross negligence was. */
  readonly reason: string;
};

/** The text of a line. */
export type LineTextInput = {
  /** Its text in English, 1 to 500 characters. */
  readonly en: string;
  /** Its text in French, 1 to 500 characters. */
  readonly fr: string;
  /** The line, from 1. */
  readonly line: number;
};

/**
 * Which end of a list comes first, by the time that the list says, or by when its rows were recorded. A cursor may be used in either order: the page goes
 * on from its row.
 */
export const ListOrder = {
  /** The latest, or the last number. */
  LATEST_FIRST: 'LATEST_FIRST',
  /** The oldest, or the first number. */
  OLDEST_FIRST: 'OLDEST_FIRST'
} as const;

export type ListOrder = typeof ListOrder[keyof typeof ListOrder];
/** An interruption by the provider's measurements. */
export type ListedInterruptionInput = {
  /** Its cause, 1 to 500 characters. */
  readonly cause?: string | null | undefined;
  /** When it began. */
  readonly from: DateTime;
  /** When it ended; omit it while it lasts. */
  readonly to?: DateTime | null | undefined;
};

/** Which entries of the logbook; all when left out. */
export type LogbookFilter = {
  /** Only those about this asset. */
  readonly assetId?: string | null | undefined;
  /** Only what happened before this instant. */
  readonly before?: DateTime | null | undefined;
  /** Only those about this incident. */
  readonly incidentId?: string | null | undefined;
  /** Only those of these kinds. */
  readonly kinds?: ReadonlyArray<LogbookKind> | null | undefined;
  /** Only what happened at this instant or later. */
  readonly since?: DateTime | null | undefined;
  /** Only what this side wrote. */
  readonly writtenBy?: ActorKind | null | undefined;
};

/** What an entry of the logbook tells. */
export const LogbookKind = {
  /** Access that was given once for all, or for one occasion. */
  ACCESS_AUTHORISED: 'ACCESS_AUTHORISED',
  /** Something that was said, asked or answered. */
  EXCHANGE: 'EXCHANGE',
  /** That somebody's identity was checked, before a password was changed for example. */
  IDENTITY_CHECK: 'IDENTITY_CHECK',
  /** What one side told the other to do. */
  INSTRUCTION: 'INSTRUCTION',
  /** An intervention that one side announces to the other. */
  INTERVENTION_ANNOUNCED: 'INTERVENTION_ANNOUNCED'
} as const;

export type LogbookKind = typeof LogbookKind[keyof typeof LogbookKind];
/** Where a maintenance stands. */
export const MaintenanceState = {
  /** It was cancelled. */
  CANCELLED: 'CANCELLED',
  /** It was done. */
  DONE: 'DONE',
  /** It is planned. */
  PLANNED: 'PLANNED'
} as const;

export type MaintenanceState = typeof MaintenanceState[keyof typeof MaintenanceState];
/** That all that is owed under a contract is payable at once. */
export type MakeDueAtOnceInput = {
  /** The contract. */
  readonly contractId: string;
  /** For the record, 1 to 500 characters. */
  readonly note: string;
  /** The day from which its open invoices of by then are payable, each made so once; not in the future. */
  readonly on: CalendarDate;
};

/** Whether a mandate serves again and again, or once. */
export const MandateRecurrence = {
  /** For one debit: `OOFF` in the file. */
  ONE_OFF: 'ONE_OFF',
  /** For a series of debits: `RCUR` in the file, also for the first. */
  RECURRENT: 'RECURRENT'
} as const;

export type MandateRecurrence = typeof MandateRecurrence[keyof typeof MandateRecurrence];
/** Where a mandate stands on a day. */
export const MandateState = {
  /** Clients may be debited by it. */
  IN_FORCE: 'IN_FORCE',
  /** Nothing was debited by it for 36 months: a new one is needed. */
  LAPSED: 'LAPSED',
  /** It was signed later. */
  NOT_SIGNED_YET: 'NOT_SIGNED_YET',
  /** It was for one debit, which was made. */
  USED: 'USED',
  /** The client withdrew it. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type MandateState = typeof MandateState[keyof typeof MandateState];
/** The move of an asset to another contract of its client. */
export type MoveAssetInput = {
  /** The asset. */
  readonly assetId: string;
  /** Its first day there; its last day here is the one before. */
  readonly from: CalendarDate;
  /** The contract to which it goes. */
  readonly toContractId: string;
};

/** Another time of a maintenance. The client is told, and the contact asked, once more. */
export type MoveMaintenanceInput = {
  /** When the contact agreed to this time. */
  readonly agreedAt?: DateTime | null | undefined;
  /** When the client was told of this time. */
  readonly announcedAt?: DateTime | null | undefined;
  /** When the contact was consulted. */
  readonly consultedAt?: DateTime | null | undefined;
  /** The client's contact who was consulted, or agreed. */
  readonly contactId?: string | null | undefined;
  /** When it ends. */
  readonly endsAt: DateTime;
  /** The maintenance. */
  readonly maintenanceId: string;
  /** Why it is moved, 1 to 1 000 characters. */
  readonly reason: string;
  /** When it starts. */
  readonly startsAt: DateTime;
};

/** Which notices; all when left out. */
export type NoticeFilter = {
  /** Only those of these kinds. */
  readonly kinds?: ReadonlyArray<NoticeKind> | null | undefined;
  /** Only those in these states. */
  readonly states?: ReadonlyArray<NoticeState> | null | undefined;
};

/** What a notice tells. */
export const NoticeKind = {
  /** A watched service failed a check. */
  ALERT: 'ALERT',
  /** A change of the contract was announced. */
  AMENDMENT_ANNOUNCED: 'AMENDMENT_ANNOUNCED',
  /** A restore test or a check of the integrity of a backup failed. */
  BACKUP_CHECK_FAILED: 'BACKUP_CHECK_FAILED',
  /** The service is suspended. */
  CONTRACT_SUSPENDED: 'CONTRACT_SUSPENDED',
  /** Access and data are about to be erased. */
  ERASURE_WARNING: 'ERASURE_WARNING',
  /** An incident reached a step of escalation. */
  ESCALATION: 'ESCALATION',
  /** Maintenance was planned, or moved. */
  MAINTENANCE_ANNOUNCED: 'MAINTENANCE_ANNOUNCED',
  /** A planned maintenance was cancelled. */
  MAINTENANCE_CANCELLED: 'MAINTENANCE_CANCELLED',
  /** The last day for giving notice comes near. */
  NOTICE_DAY_REMINDER: 'NOTICE_DAY_REMINDER',
  /** The order for the next term was sent. */
  ORDER_SENT: 'ORDER_SENT',
  /** The provider's position on a penalty. */
  PENALTY_POSITION: 'PENALTY_POSITION',
  /** A quote or an estimate was sent. */
  QUOTE_SENT: 'QUOTE_SENT',
  /** A reboot was planned. */
  REBOOT_ANNOUNCED: 'REBOOT_ANNOUNCED',
  /** A planned reboot does not take place, since somebody rebooted by hand. */
  REBOOT_CANCELLED: 'REBOOT_CANCELLED',
  /** A planned reboot was brought forward, or planned again after it failed. */
  REBOOT_MOVED: 'REBOOT_MOVED',
  /** A tacit renewal can still be refused: to clients whom the law protects (C. conso. L215-1). */
  RENEWAL_REMINDER: 'RENEWAL_REMINDER',
  /** Prices are revised soon, which the provider's people look at each year. */
  REVISION_REMINDER: 'REVISION_REMINDER',
  /** A notice that ends the contract was recorded. */
  TERMINATION_NOTICE_RECEIVED: 'TERMINATION_NOTICE_RECEIVED',
  /** An update is going to be installed: what it changes. */
  UPDATE_ANNOUNCED: 'UPDATE_ANNOUNCED'
} as const;

export type NoticeKind = typeof NoticeKind[keyof typeof NoticeKind];
/** What became of a notice. */
export const NoticeState = {
  /** All attempts failed, or it was too old to be sent. */
  FAILED: 'FAILED',
  /** It is to be sent; where no mail server is set, it is kept to be read here. */
  PENDING: 'PENDING',
  /** The mail server accepted it, or it was sent by other means. */
  SENT: 'SENT',
  /** Nobody concerned has an e-mail address on record. */
  UNADDRESSED: 'UNADDRESSED'
} as const;

export type NoticeState = typeof NoticeState[keyof typeof NoticeState];
/** An offer of dedicated means. */
export type OfferDedicatedMeansInput = {
  /** The contract. */
  readonly contractId: string;
  /** When they were offered; not in the future. */
  readonly offeredOn: CalendarDate;
  /** The shared means that the client overloads, and what is offered, 1 to 500 characters. */
  readonly overload: string;
  /** Reference of the offer, 1 to 500 characters. */
  readonly proof: string;
};

/** An offer of what the index makes of a contract's prices. */
export type OfferIndexationInput = {
  /** The contract. */
  readonly contractId: string;
  /** The anniversary, not in the future: the prices hold from it once they are accepted. */
  readonly on: CalendarDate;
  /** The provider's signature. */
  readonly providerSignature: SignatureInput;
  /** The last day on which the client may accept it, from today to twelve months later. */
  readonly validUntil: CalendarDate;
};

/** Which shifts to return; all when left out. */
export type OnCallShiftFilter = {
  /** Only those of this team. */
  readonly team?: string | null | undefined;
};

/** What a provider sells (article 242 nonies A of annex II to the CGI). */
export const OperationCategory = {
  /** Goods. */
  GOODS: 'GOODS',
  /** Both. */
  MIXED: 'MIXED',
  /** Services. */
  SERVICES: 'SERVICES'
} as const;

export type OperationCategory = typeof OperationCategory[keyof typeof OperationCategory];
/**
 * Other terms to try. Whatever you omit is as in the contract: its pack at its version, its overrides, active modules, prices, units and
 * billing period.
 */
export type OtherTermsInput = {
  /** How many months an invoice covers; defaults to the contract's, or to another pack's own. */
  readonly billingPeriodMonths?: number | null | undefined;
  /** Whether invoices are paid by direct debit; defaults to the contract's choice. */
  readonly directDebit?: boolean | null | undefined;
  /** Whether the contract's own overrides stay in force, for its own pack at any version. Another pack takes none. */
  readonly keepOverrides?: boolean;
  /** Keys of the active modules; defaults to the contract's, or to those that another pack activates by default. At most 200. */
  readonly modules?: ReadonlyArray<string> | null | undefined;
  /** Values that differ, applied after the contract's own. Of two for one parameter, the later wins. At most 200. */
  readonly overrides?: ReadonlyArray<SimulatedOverrideInput>;
  /** Prices in place of the contract's. At most 200. */
  readonly prices?: ReadonlyArray<SimulatedPriceInput> | null | undefined;
  /** Another pack of the provider, or another version; defaults to the contract's own. */
  readonly termsPack?: TermsPackVersionInput | null | undefined;
  /** Bases and prices of units; defaults to the contract's, except for a base or price that these terms change. At most 50. */
  readonly unitAccounts?: ReadonlyArray<SimulatedUnitAccountInput>;
};

/** A value of the terms that this contract overrides. */
export type ParameterOverrideInput = {
  /** Key of the only module that it concerns, among those that the parameter covers; defaults to the whole contract. */
  readonly module?: string | null | undefined;
  /** The parameter's key: see `TermsPack.parameters`. */
  readonly parameter: string;
  /** The value as text, of the parameter's type. */
  readonly value: string;
};

/** A type of value that a parameter takes, as text. */
export const ParameterType = {
  /** `true` or `false`. */
  BOOLEAN: 'BOOLEAN',
  /** One of `choices`. */
  CHOICE: 'CHOICE',
  /** Decimal number. */
  DECIMAL: 'DECIMAL',
  /** ISO 8601 duration. */
  DURATION: 'DURATION',
  /** Whole number. */
  INTEGER: 'INTEGER',
  /** Amount of money, `"25.00 EUR"`. */
  MONEY: 'MONEY',
  /** Free text. */
  TEXT: 'TEXT'
} as const;

export type ParameterType = typeof ParameterType[keyof typeof ParameterType];
/** What an allocation rests on. */
export const PaymentAllocationBasis = {
  /** The payer said nothing: debts that are due first, the oldest first, and in proportion those of one day (article 1342-10 of the Code civil). */
  BY_LAW: 'BY_LAW',
  /** The payer said what it pays. */
  GIVEN: 'GIVEN',
  /** Its payment was reversed: this undoes an allocation. */
  REVERSAL: 'REVERSAL'
} as const;

export type PaymentAllocationBasis = typeof PaymentAllocationBasis[keyof typeof PaymentAllocationBasis];
/** Which way money went. */
export const PaymentDirection = {
  /** From the client. */
  RECEIVED: 'RECEIVED',
  /** Back to the client. */
  REFUNDED: 'REFUNDED'
} as const;

export type PaymentDirection = typeof PaymentDirection[keyof typeof PaymentDirection];
/** Which payments to list. */
export type PaymentFilter = {
  /** Only those of these directions. */
  readonly directions?: ReadonlyArray<PaymentDirection> | null | undefined;
  /** True: only those of which something is left for the client. False: only the others. */
  readonly unallocated?: boolean | null | undefined;
};

/** How money was paid. */
export const PaymentMethod = {
  /** A card. */
  CARD: 'CARD',
  /** Cash. */
  CASH: 'CASH',
  /** A cheque. */
  CHEQUE: 'CHEQUE',
  /** A direct debit. */
  DIRECT_DEBIT: 'DIRECT_DEBIT',
  /** Any other way. */
  OTHER: 'OTHER',
  /** A transfer. */
  TRANSFER: 'TRANSFER',
  /** No money came: the debt is lost, and was written off (`writeOffInvoice`). */
  WRITE_OFF: 'WRITE_OFF'
} as const;

export type PaymentMethod = typeof PaymentMethod[keyof typeof PaymentMethod];
/** Why a payment counts no more. */
export const PaymentReversalReason = {
  /** The card's holder had it charged back. */
  CHARGED_BACK: 'CHARGED_BACK',
  /** The cheque was not honoured. */
  CHEQUE_UNPAID: 'CHEQUE_UNPAID',
  /** The bank returned the direct debit. */
  DEBIT_RETURNED: 'DEBIT_RETURNED',
  /** It was never made so: a slip of whoever recorded it. */
  RECORDED_WRONGLY: 'RECORDED_WRONGLY',
  /** What was written off is paid after all, in whole or in part, and is owed again: record the payment as any other, and write off what stays. */
  RECOVERED: 'RECOVERED'
} as const;

export type PaymentReversalReason = typeof PaymentReversalReason[keyof typeof PaymentReversalReason];
/** What a provider may do about an invoice that is late, as its terms say (`omr-hosted` art. 21.3). */
export const PaymentRightKind = {
  /** Make all that is owed payable at once: `makeDueAtOnce`. */
  ALL_DUE_AT_ONCE: 'ALL_DUE_AT_ONCE',
  /** Suspend the service: `suspendContract`. */
  SUSPEND: 'SUSPEND',
  /** End the contract for the client's fault: `terminateContract`. */
  TERMINATE: 'TERMINATE',
  /** Withhold its interventions: `withholdInterventions`. */
  WITHHOLD_WORK: 'WITHHOLD_WORK'
} as const;

export type PaymentRightKind = typeof PaymentRightKind[keyof typeof PaymentRightKind];
/** What must come before a right exists. */
export const PaymentRightNeed = {
  /** A formal notice that asks for the invoice, and counts: `recordFormalNotice`, `recordReceipt`. */
  FORMAL_NOTICE: 'FORMAL_NOTICE',
  /** A suspension for the debt: `suspendContract`. */
  SUSPENSION: 'SUSPENSION'
} as const;

export type PaymentRightNeed = typeof PaymentRightNeed[keyof typeof PaymentRightNeed];
/** Which penalties to list; all when left out. */
export type PenaltyFilter = {
  /** Only those of these kinds of commitments. */
  readonly kinds?: ReadonlyArray<CommitmentKind> | null | undefined;
  /** Only those in these states. */
  readonly statuses?: ReadonlyArray<PenaltyStatus> | null | undefined;
};

/** Where a penalty stands in its life. */
export const PenaltyStatus = {
  /** Accepted by the provider. */
  ACCEPTED: 'ACCEPTED',
  /** Certain and recorded. */
  ASSESSED: 'ASSESSED',
  /** Claimed by the client. */
  CLAIMED: 'CLAIMED',
  /** Contested by the provider. */
  CONTESTED: 'CONTESTED',
  /** Deducted from an invoice or credit note. */
  CREDITED: 'CREDITED',
  /** Not claimed in time, and declined by the provider. */
  EXPIRED: 'EXPIRED',
  /** Calculated while the breach continues; never recorded. */
  PROJECTED: 'PROJECTED',
  /** Contested, then reduced. */
  REDUCED: 'REDUCED',
  /** Contested, then rejected. */
  REJECTED: 'REJECTED',
  /** Reversed by a correction. */
  REVERSED: 'REVERSED',
  /** Contested, then upheld. */
  UPHELD: 'UPHELD'
} as const;

export type PenaltyStatus = typeof PenaltyStatus[keyof typeof PenaltyStatus];
/** How an asset stands to the technical perimeter: the products and versions that the terms support. */
export const PerimeterState = {
  /** Supported, or its product is not said. */
  INSIDE: 'INSIDE',
  /** Not supported: the contract does not cover it until the provider validates it with `validateAsset`. */
  OUTSIDE: 'OUTSIDE',
  /** Not supported, and covered since the provider validated it. */
  OUTSIDE_VALIDATED: 'OUTSIDE_VALIDATED'
} as const;

export type PerimeterState = typeof PerimeterState[keyof typeof PerimeterState];
/** A maintenance to plan. */
export type PlanMaintenanceInput = {
  /** When the contact agreed to its time. */
  readonly agreedAt?: DateTime | null | undefined;
  /** When the client was told of its time. */
  readonly announcedAt?: DateTime | null | undefined;
  /** The assets that it concerns; with neither assets nor modules it concerns the whole service. */
  readonly assetIds?: ReadonlyArray<string>;
  /** Whether it closes the client's access. */
  readonly closesAccess?: boolean;
  /** When the contact was consulted. */
  readonly consultedAt?: DateTime | null | undefined;
  /** The client's contact who was consulted, or agreed. */
  readonly contactId?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** What is done, 1 to 2 000 characters. */
  readonly description: string;
  /** When it ends. */
  readonly endsAt: DateTime;
  /** The modules that it concerns. */
  readonly moduleIds?: ReadonlyArray<string>;
  /** When it starts. */
  readonly startsAt: DateTime;
};

/** Where a planned visit stands. */
export const PlannedVisitState = {
  /** Done in its month or year. */
  DONE: 'DONE',
  /** Done before its month: it does not count as on time. */
  EARLY: 'EARLY',
  /** Done after its month. */
  LATE: 'LATE',
  /** Not done when its time was over. */
  MISSED: 'MISSED',
  /** Its time is not over yet. */
  PLANNED: 'PLANNED'
} as const;

export type PlannedVisitState = typeof PlannedVisitState[keyof typeof PlannedVisitState];
/** Until when the books are to be posted. */
export type PostAccountingEntriesInput = {
  /** The last day, which is closed with all before it: not after today, in UTC. */
  readonly through: CalendarDate;
};

/** A period that was invoiced in advance and paid. */
export type PrepaidPeriodInput = {
  /** What was paid for it, excluding tax. */
  readonly amount: Money;
  /** The day after its last. */
  readonly endsBefore: CalendarDate;
  /** Its first day. */
  readonly startsOn: CalendarDate;
};

/** A part of the forfait. */
export type PriceComponentInput = {
  /** Its code in the terms pack. */
  readonly code: string;
  /** Its monthly amount, in the contract's currency, zero or more. */
  readonly monthlyAmount: Money;
};

/** What a price is the price of. */
export const PriceKind = {
  /** A part of the forfait, a month. */
  COMPONENT: 'COMPONENT',
  /** A module with a price of its own, a month. */
  MODULE: 'MODULE',
  /** A unit of an account: a time unit, a half-day. */
  UNIT: 'UNIT'
} as const;

export type PriceKind = typeof PriceKind[keyof typeof PriceKind];
/** Where an offer of revised prices stands. */
export const PriceOfferState = {
  /** The client accepted it: an amendment sets the prices. */
  ACCEPTED: 'ACCEPTED',
  /** The client declined it: nothing changed. */
  DECLINED: 'DECLINED',
  /** Nobody decided on it until its last day: nothing changed. */
  EXPIRED: 'EXPIRED',
  /** It waits for the client's word. */
  OFFERED: 'OFFERED'
} as const;

export type PriceOfferState = typeof PriceOfferState[keyof typeof PriceOfferState];
/** What revised prices. */
export const PriceRevisionCause = {
  /** The index that the terms follow. */
  INDEXATION: 'INDEXATION',
  /** An increase of a supplier that was passed on. */
  SUPPLIER_INCREASE: 'SUPPLIER_INCREASE'
} as const;

export type PriceRevisionCause = typeof PriceRevisionCause[keyof typeof PriceRevisionCause];
/** Which figures. */
export type PublishedFigureFilter = {
  /** Only those of this kind. */
  readonly kind?: FigureKind | null | undefined;
  /** Only those of this index. */
  readonly series?: string | null | undefined;
  /** Also those that were withdrawn. */
  readonly withWithdrawn?: boolean;
};

/** What a quote offers. */
export const QuoteBasis = {
  /** An estimate: minutes of the month's allotted time as far as it suffices, the rest by the hour. */
  ALLOTTED_TIME: 'ALLOTTED_TIME',
  /** Days of work at the price of a day on the day of the quote: the privileged one where the terms promise one. It is one price, whatever time the work takes. */
  DAILY: 'DAILY',
  /** All of the work at one price, whatever time it takes. */
  FIXED_PRICE: 'FIXED_PRICE',
  /** Work by the hour, at the rate of the day of the quote and up to its minutes, for what the contract does not cover. */
  HOURLY: 'HOURLY'
} as const;

export type QuoteBasis = typeof QuoteBasis[keyof typeof QuoteBasis];
/** Where a quote stands. */
export const QuoteStatus = {
  /** The client accepted it; the work may be done. An estimate reserves its minutes of the month. */
  ACCEPTED: 'ACCEPTED',
  /** The client declined it. */
  DECLINED: 'DECLINED',
  /** Its work is done and invoiced. */
  DONE: 'DONE',
  /** Its last day passed without a decision; or an estimate's month is over. */
  EXPIRED: 'EXPIRED',
  /** The client has not decided yet. */
  SENT: 'SENT'
} as const;

export type QuoteStatus = typeof QuoteStatus[keyof typeof QuoteStatus];
/** An increase of one price. */
export type RaisedPriceInput = {
  /** The code of the price component, or the key of the module. */
  readonly key: string;
  /** What it is the price of. */
  readonly kind: PriceKind;
  /** The increase in percent: more than 0, at most 1 000, with at most 4 decimals. */
  readonly percent: Decimal;
};

/** Which readings; all when left out. */
export type ReadingFilter = {
  /** Only those about this asset. */
  readonly assetId?: string | null | undefined;
  /** Only those read before this instant. */
  readonly before?: DateTime | null | undefined;
  /** Only those of this check. */
  readonly check?: string | null | undefined;
  /** Only those that failed, or only those that passed. */
  readonly failing?: boolean | null | undefined;
  /** Only those read at this instant or later. */
  readonly since?: DateTime | null | undefined;
};

/** What a check found at an instant. */
export type ReadingInput = {
  /** The asset that it is about. */
  readonly assetId?: string | null | undefined;
  /** When it was read, to the second; not in the future. */
  readonly at: DateTime;
  /** Key of the check. */
  readonly check: string;
  /** The contract. */
  readonly contractId: string;
  /** Whether the check failed; omit it to have the value compared with the check's threshold. */
  readonly failing?: boolean | null | undefined;
  /** What the monitoring says, 1 to 2 000 characters. */
  readonly note?: string | null | undefined;
  /** The value that was read, at most 15 digits and 6 decimals. */
  readonly value?: Decimal | null | undefined;
};

/** Where a reboot stands. */
export const RebootState = {
  /** The client rebooted by hand before: it does not take place. */
  CANCELLED: 'CANCELLED',
  /** It was done. */
  DONE: 'DONE',
  /** It is planned. */
  PLANNED: 'PLANNED'
} as const;

export type RebootState = typeof RebootState[keyof typeof RebootState];
/** Where a recommendation stands. */
export const RecommendationState = {
  /** The client followed it. */
  FOLLOWED: 'FOLLOWED',
  /** The client did not follow it: the provider may exclude the asset from the forfait. */
  NOT_FOLLOWED: 'NOT_FOLLOWED',
  /** It is still to be followed. */
  OPEN: 'OPEN'
} as const;

export type RecommendationState = typeof RecommendationState[keyof typeof RecommendationState];
/** An attempt to deliver an alert. */
export type RecordAlertDeliveryInput = {
  /** The alert. */
  readonly alertId: string;
  /** Whether it was delivered. */
  readonly delivered: boolean;
  /** What there is to note of it, 1 to 2 000 characters. */
  readonly note?: string | null | undefined;
  /** To whom, and by what means, 1 to 200 characters. */
  readonly recipient: string;
  /** When it was sent; defaults to now. */
  readonly sentAt?: DateTime | null | undefined;
};

/** A use of a metered resource. */
export type RecordAllocationUseInput = {
  /** The contract. */
  readonly contractId: string;
  /** Any day of the month in which it was used. */
  readonly on: CalendarDate;
  /** How much, in the resource's unit, with at most 3 decimals: it is added to what the month used before. */
  readonly quantity: Decimal;
  /** What the source calls this use, 1 to 200 characters: reported again, it counts once. */
  readonly reference: string;
  /** What was used. */
  readonly resource: AllocationResource;
};

/** A backup that ran. */
export type RecordBackupInput = {
  /** The contract. */
  readonly contractId: string;
  /** When it ended. */
  readonly finishedAt?: DateTime | null | undefined;
  /** What there is to note of it, 1 to 2 000 characters. */
  readonly note?: string | null | undefined;
  /** Whether a copy went off site. */
  readonly offSite?: boolean;
  /** Key of its plan. */
  readonly plan: string;
  /** When it started; not in the future. */
  readonly startedAt: DateTime;
  /** Whether it succeeded. */
  readonly succeeded?: boolean;
};

/** A service that was set up. */
export type RecordCommissioningInput = {
  /** When it was set up; not in the future, not before the order was validated. Defaults to now. */
  readonly commissionedAt?: DateTime | null | undefined;
  /** The module whose service was set up. */
  readonly moduleId: string;
};

/** A new contact. Give at least one way to reach it. */
export type RecordContactInput = {
  /** The asset of that contract that it is limited to. */
  readonly assetId?: string | null | undefined;
  /** The client that it concerns; leave it out for one of the provider that concerns all, or where the contract says it. */
  readonly clientId?: string | null | undefined;
  /** The contract that it is limited to. */
  readonly contractId?: string | null | undefined;
  /** E-mail address. */
  readonly email?: string | null | undefined;
  /** Which step of the escalation, from 1 to 20; for the role `ESCALATION`, and no other. */
  readonly escalationStep?: number | null | undefined;
  /** Mobile telephone. */
  readonly mobile?: string | null | undefined;
  /** The name of the person or the service, 1 to 200 characters. */
  readonly name: string;
  /** What else one must know, at most 1 000 characters. */
  readonly note?: string | null | undefined;
  /** The company of a third party, at most 200 characters. */
  readonly organisation?: string | null | undefined;
  /** Telephone; the hotline of a third party. */
  readonly phone?: string | null | undefined;
  /** What the third party knows this by, at most 200 characters. */
  readonly reference?: string | null | undefined;
  /** What it is asked for. */
  readonly role: ContactRole;
  /** Whose person it is. */
  readonly side: ContactSide;
  /** The first day; defaults to today, in UTC. */
  readonly startsOn?: CalendarDate | null | undefined;
  /** Form of address or function, at most 100 characters. */
  readonly title?: string | null | undefined;
};

/** What a coordination visit came to. */
export type RecordCoordinationReportInput = {
  /** The action plan, at most 50 items. */
  readonly actions?: ReadonlyArray<CoordinationActionInput>;
  /** Who took part, of both sides, at most 50, each 1 to 200 characters. */
  readonly attendees?: ReadonlyArray<string>;
  /** The contract. */
  readonly contractId: string;
  /** What was done since the last visit, at most 50 things. */
  readonly done?: ReadonlyArray<CoordinationPointInput>;
  /** The day of the visit, not in the future; one report for a day. */
  readonly heldOn: CalendarDate;
  /** What can be made better, at most 50 things. */
  readonly improvements?: ReadonlyArray<CoordinationPointInput>;
  /** The work of kind `COORDINATION` of that day that the visit is recorded as. */
  readonly interventionId?: string | null | undefined;
  /** Malfunctions, and what was done against them, at most 50. */
  readonly malfunctions?: ReadonlyArray<CoordinationPointInput>;
  /** What was not done, or not wholly, and why, at most 50 things. */
  readonly notDone?: ReadonlyArray<CoordinationPointInput>;
  /** Projects to come that concern the infrastructure, at most 50. */
  readonly projects?: ReadonlyArray<CoordinationPointInput>;
  /** How satisfied the client is, from 1 to 5. */
  readonly satisfaction?: number | null | undefined;
  /** What the client said of that, 1 to 1 000 characters. */
  readonly satisfactionRemark?: string | null | undefined;
};

/** A fact of a contract, as it is declared. */
export type RecordDeclarationInput = {
  /** Its amount, for kinds that have one. */
  readonly amount?: Money | null | undefined;
  /** The asset that it is about, of the same contract. */
  readonly assetId?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** When it was said; not in the future. Defaults to now. */
  readonly declaredAt?: DateTime | null | undefined;
  /** When it ends, or is expected to. */
  readonly endsAt?: DateTime | null | undefined;
  /** The declaration of the same contract that it follows from. */
  readonly followsId?: string | null | undefined;
  /** The incident that it is about, of the same contract. */
  readonly incidentId?: string | null | undefined;
  /** What it states. */
  readonly kind: DeclarationKind;
  /** The person that it is about, or who said it, 1 to 200 characters. */
  readonly person?: string | null | undefined;
  /** The number of a document, a contract or a formality, 1 to 200 characters. */
  readonly reference?: string | null | undefined;
  /** Whose statement it is, for kinds that either side makes. Defaults to the side that records it. */
  readonly side?: DeclarationSide | null | undefined;
  /** From when it holds, earlier or later too. Defaults to `declaredAt`. */
  readonly startsAt?: DateTime | null | undefined;
  /** What is stated, 1 to 5 000 characters. */
  readonly text: string;
};

/** A disinfection tool. */
export type RecordDisinfectionToolInput = {
  /** When the vendor of the antivirus made it available; not in the future. What was available before the reception counts from the reception. Defaults to now. */
  readonly availableAt?: DateTime | null | undefined;
  /** The incident, a virus infection. */
  readonly incidentId: string;
};

/** An erasure of access and data. */
export type RecordErasureInput = {
  /** When the client was warned of it. */
  readonly clientWarnedOn: CalendarDate;
  /** The contract, over. */
  readonly contractId: string;
  /** When they were erased; not in the future, and not before the day that the terms set. */
  readonly erasedOn: CalendarDate;
  /** Reference of the proof, 1 to 500 characters. */
  readonly proof: string;
};

/** Work that assists a client in leaving. Give minutes, days or round trips, or several of them. */
export type RecordExitAssistanceInput = {
  /** The contract, which has come to its end or whose end is on record. */
  readonly contractId: string;
  /** Days of work, at most 1 000. */
  readonly days?: number | null | undefined;
  /** What was done, 1 to 500 characters. */
  readonly description: string;
  /** The day on which it was done; not in the future, and not before the notification. */
  readonly doneOn: CalendarDate;
  /** What it is. */
  readonly kind: ExitAssistanceKind;
  /** Minutes of work that are invoiced by the hour, at most 100 000. */
  readonly minutes?: number | null | undefined;
  /** Round trips, at most 100. */
  readonly roundTrips?: number | null | undefined;
};

/** A first response. */
export type RecordFirstResponseInput = {
  /** The incident. */
  readonly incidentId: string;
  /** When it was given; not in the future, not before reception. Defaults to now. */
  readonly respondedAt?: DateTime | null | undefined;
};

/** Force majeure. */
export type RecordForceMajeureInput = {
  /** The contract. */
  readonly contractId: string;
  /** What happened, 1 to 500 characters. */
  readonly event: string;
  /** Its first day; not in the future. */
  readonly firstDay: CalendarDate;
  /** Its last day; omit it while it lasts. */
  readonly lastDay?: CalendarDate | null | undefined;
};

/** A formal notice of the provider. */
export type RecordFormalNoticeInput = {
  /** The obligation that it asks to be met, 1 to 500 characters. */
  readonly about: string;
  /** The contract. */
  readonly contractId: string;
  /** The invoices that it asks to be paid. Left out: all of the contract that are late and not paid on its day. */
  readonly invoiceIds?: ReadonlyArray<string> | null | undefined;
  /** Reference of the proof, 1 to 500 characters: number of the letter. */
  readonly proof: string;
  /** What it is for. */
  readonly reason: FormalNoticeReason;
  /** When it was received, as far as it is known. */
  readonly receivedOn?: CalendarDate | null | undefined;
  /** When it was sent; not in the future, and on a day on which the contract was in force. */
  readonly sentOn: CalendarDate;
};

/** Data that were handed back. */
export type RecordHandoverInput = {
  /** The contract, whose client asked for its data. */
  readonly contractId: string;
  /** When they were handed back; not in the future. */
  readonly handedOverOn: CalendarDate;
  /** Who of the client received them, once you found its resources fit for them, 1 to 200 characters. */
  readonly validatedBy: string;
};

/** Who a party is from a day on. What is omitted is not known from then on. */
export type RecordIdentityInput = {
  /** Where it is paid. */
  readonly bankDetails?: BankDetailsInput | null | undefined;
  /** Where invoices are addressed to, if not to the seat. */
  readonly billingAddress?: AddressInput | null | undefined;
  /** What a client wants to read on its invoices, at most 100 characters. */
  readonly buyerReference?: string | null | undefined;
  /** The share capital. */
  readonly capital?: Money | null | undefined;
  /** What a client is in law; leave it out for others. */
  readonly clientKind?: ClientKind | null | undefined;
  /** Where services are delivered, if not to the seat. */
  readonly deliveryAddress?: AddressInput | null | undefined;
  /** Where electronic invoices reach it; leave it out for its SIREN in the French directory, or else the e-mail address for invoices. */
  readonly electronicAddress?: ElectronicAddressInput | null | undefined;
  /** Where invoices are sent to. */
  readonly invoiceEmail?: string | null | undefined;
  /** The language in which it is written to. */
  readonly language?: Language;
  /** The legal form, at most 100 characters. */
  readonly legalForm?: string | null | undefined;
  /** The name in law, 1 to 200 characters. */
  readonly name: string;
  /** The client, the partner or the provider itself, by its id. */
  readonly partyId: string;
  /** The register and its town, at most 100 characters, e.g. `RCS Lyon`. */
  readonly register?: string | null | undefined;
  /** The seat. */
  readonly registeredAddress?: AddressInput | null | undefined;
  /** The SIREN; its check digit is checked, spaces are ignored. */
  readonly siren?: string | null | undefined;
  /** The SIRET; it is checked, and begins with the SIREN. */
  readonly siret?: string | null | undefined;
  /** The first day on which it holds; days that are past are allowed. */
  readonly startsOn: CalendarDate;
  /** Of a provider: why no VAT is charged on its sales from that day on; of a client: on sales to it. Left out: VAT is charged, by the terms of each contract. A provider that was taxed before still gives its `vatNumber`: what it gives back with VAT, or invoices later of days before, bears it. What was issued before this is recorded keeps its rate. */
  readonly vatExemption?: VatExemptionInput | null | undefined;
  /** The VAT number; its form is checked, and the key of a French one. */
  readonly vatNumber?: string | null | undefined;
  /** Whether it has chosen to pay VAT on debits. */
  readonly vatOnDebits?: boolean;
};

/** An indemnity for which a cap is lifted. */
export type RecordIndemnityBeyondCapInput = {
  /** How much, above zero, and no more than what is left of each other cap. */
  readonly amount: Money;
  /** The cap, as the terms name it; see `LiabilityHeadroom.capKey`. */
  readonly capKey: string;
  /** The contract. */
  readonly contractId: string;
  /** A document of the contract that the decision rests on. */
  readonly documentId?: string | null | undefined;
  /** Why the cap does not hold, 1 to 2000 characters. */
  readonly liftReason: string;
  /** How it was paid. */
  readonly paidBy: IndemnityPayment;
  /** What for, 1 to 2000 characters. */
  readonly reason: string;
  /** The day on which it was settled. */
  readonly settledOn: CalendarDate;
};

/** An indemnity that was settled. */
export type RecordIndemnityInput = {
  /** How much, above zero, and no more than what is left of each cap. */
  readonly amount: Money;
  /** The contract. */
  readonly contractId: string;
  /** How it was paid. */
  readonly paidBy: IndemnityPayment;
  /** What for, 1 to 2000 characters. */
  readonly reason: string;
  /** The day on which it was settled. */
  readonly settledOn: CalendarDate;
};

/** An index that replaces another. */
export type RecordIndexSuccessorInput = {
  /** The link coefficient, by which values of the successor are multiplied: above 0, at most 10 decimals. */
  readonly coefficient: Decimal;
  /** The day from which the successor takes its place. */
  readonly from: CalendarDate;
  /** The index that is no longer published. */
  readonly series: string;
  /** Where that was published, 1 to 500 characters. */
  readonly source: string;
  /** The index that replaces it. */
  readonly successor: string;
};

/** Values of one index. */
export type RecordIndexValuesInput = {
  /** The name of the index, as the terms of contracts have it. */
  readonly series: string;
  /** The values, 1 to 200: a year's or more. */
  readonly values: ReadonlyArray<IndexFigureInput>;
};

/** A judgment that opens insolvency proceedings. */
export type RecordInsolvencyInput = {
  /** The contract. */
  readonly contractId: string;
  /** The day of the judgment; not in the future. */
  readonly judgmentOn: CalendarDate;
  /** The proceedings and the court, 1 to 500 characters. */
  readonly proceedings: string;
};

/** A check of the integrity of a backup. */
export type RecordIntegrityCheckInput = {
  /** The backup that was checked, done before. */
  readonly backupId?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** When it ended. */
  readonly finishedAt?: DateTime | null | undefined;
  /** How it was checked, 1 to 2 000 characters. */
  readonly method: string;
  /** What there is to note of it, 1 to 2 000 characters. */
  readonly note?: string | null | undefined;
  /** Key of the plan of backups. */
  readonly plan: string;
  /** When it began; not in the future. */
  readonly startedAt: DateTime;
  /** Whether the backup is whole. */
  readonly succeeded: boolean;
};

/** Work that was done. */
export type RecordInterventionInput = {
  /**
   * The reference of a quote that the client accepted, 1 to 200 characters: work that nothing covers is then invoiced at the hourly rate of the day, pro rata by the minute.
   * @deprecated Since 2026-11-29; goes with 1.0. Send the quote with `sendQuote`, and name it by `quoteId`.
   */
  readonly acceptedQuote?: string | null | undefined;
  /**
   * The estimate that the client approved. Work of a kind that the month's allotted time covers needs one.
   * @deprecated Since 2026-11-29; goes with 1.0. Send the estimate with `sendQuote`, and name it by `quoteId`.
   */
  readonly approvedEstimate?: ApprovedEstimateInput | null | undefined;
  /** The assets worked on. */
  readonly assetIds?: ReadonlyArray<string>;
  /** The client's contact who called, for a call to the hotline. A call by somebody who is not named as competent is noted (`callerCompetent`), not refused. */
  readonly callerId?: string | null | undefined;
  /** The minutes a second time, to confirm work of unusual length (`CONFIRMATION_REQUIRED`): more than a day, unless the terms say otherwise. */
  readonly confirmedMinutes?: number | null | undefined;
  /** The contract, in force. */
  readonly contractId: string;
  /** The incident that it responds to. */
  readonly incidentId?: string | null | undefined;
  /** What kind of work. */
  readonly kind: InterventionKind;
  /** Whether it is a major intervention; defaults to what the terms say: by its kind, its length, or the severity of its incident. */
  readonly major?: boolean | null | undefined;
  /** How long, in whole minutes, from 0 to 100 000. */
  readonly minutes: number;
  /** How. */
  readonly mode: InterventionMode;
  /** Key of the planned work that it does, as `Contract.periodicWork` lists them: what a level plans is paid by its price. */
  readonly plannedWork?: string | null | undefined;
  /** Whether it repairs the provider's own fault, in which case nothing is billed. */
  readonly providerFault?: boolean;
  /** The accepted quote or estimate that this work carries out, of the same kind of work: what it holds is used and invoiced, and then it is done. The quote's reference becomes `acceptedQuote`. */
  readonly quoteId?: string | null | undefined;
  /** What the client reads about it, up to 10 000 characters. */
  readonly report?: string;
  /** Round trips for work on site, from 1 to 100; defaults to 1. Only work on site has round trips. */
  readonly roundTrips?: number | null | undefined;
  /** Whether it is a call to the hotline for a repair that stands for missing training: it counts as training, which no repair covers; send a quote with its `callId`. */
  readonly standsForTraining?: boolean;
  /** When it began. The work must have ended. */
  readonly startedAt: DateTime;
  /** Who did it, 1 to 200 characters. */
  readonly technician: string;
  /** Key of the unit account that the client asked to use, e.g. `HD`, for accounts that serve on request only. */
  readonly unitAccount?: string | null | undefined;
  /** Whether it is urgent, and who says so, where the terms cover urgent work alone; defaults to what the terms presume. */
  readonly urgency?: UrgencyInput | null | undefined;
};

/** Work that was done. */
export type RecordInterventionsInput = {
  /** The work, 1 to 1 000 interventions, of one contract or of several, in the order in which it is settled. */
  readonly interventions: ReadonlyArray<RecordInterventionInput>;
};

/** Rates of one kind. */
export type RecordLegalRatesInput = {
  /** What they are. */
  readonly kind: LegalRateKind;
  /** The rates, 1 to 200. */
  readonly rates: ReadonlyArray<LegalRateInput>;
};

/** A new entry of a logbook. */
export type RecordLogbookEntryInput = {
  /** The asset that it is about, of the same contract. */
  readonly assetId?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** The entry of the same contract that it corrects. */
  readonly correctsId?: string | null | undefined;
  /** When it happened; not in the future. Defaults to now. */
  readonly happenedAt?: DateTime | null | undefined;
  /** How somebody's identity was checked, 1 to 500 characters: for the kind `IDENTITY_CHECK`, which needs it. */
  readonly identityCheck?: string | null | undefined;
  /** The incident that it is about, of the same contract. */
  readonly incidentId?: string | null | undefined;
  /** What it tells. */
  readonly kind?: LogbookKind;
  /** When the intervention begins: for the kind `INTERVENTION_ANNOUNCED`, which needs it. */
  readonly plannedAt?: DateTime | null | undefined;
  /** What happened, 1 to 5 000 characters. */
  readonly text: string;
};

/** A mandate that a client signed. */
export type RecordMandateInput = {
  /** The BIC, 8 or 11 characters; banks ask for it where the account is outside the EEA. */
  readonly bic?: string | null | undefined;
  /** The client. */
  readonly clientId: string;
  /** The address of the holder; banks ask for it where the account is outside the EEA. */
  readonly debtorAddress?: AddressInput | null | undefined;
  /** The holder of the account, 1 to 70 characters, in Latin letters: the file for the bank has no others. */
  readonly debtorName: string;
  /** The IBAN; its length and check digits are checked, spaces are ignored. It is not shown again, but for its end. */
  readonly iban: string;
  /** Whether it serves again and again. */
  readonly recurrence?: MandateRecurrence;
  /** The unique mandate reference (RUM), 1 to 35 letters, digits and signs of SEPA, without spaces. Capital letters count like small ones. */
  readonly reference: string;
  /** The scheme that the mandate names. */
  readonly scheme?: DebitScheme;
  /** The day on which it was signed; not in the future. */
  readonly signedOn: CalendarDate;
};

/** A reboot by hand. */
export type RecordManualRebootInput = {
  /** When the server was rebooted, now by default. */
  readonly at?: DateTime | null | undefined;
  /** The planned reboot that it makes superfluous. */
  readonly rebootId: string;
};

/** How a notice was sent by other means than e-mail. */
export type RecordNoticeSentInput = {
  /** The notice, which was not sent yet. */
  readonly noticeId: string;
  /** Reference of the proof, 1 to 500 characters: number of the letter. */
  readonly proof: string;
  /** When it was sent, not before the day on which it was written; defaults to now. */
  readonly sentAt?: DateTime | null | undefined;
};

/** An order that was validated. */
export type RecordOrderValidationInput = {
  /** The contract, signed or active. */
  readonly contractId: string;
  /** The module whose service was ordered; defaults to the contract's only active module with a commitment to set its service up. */
  readonly moduleId?: string | null | undefined;
  /** When the order was validated; not in the future. Defaults to now. */
  readonly validatedAt?: DateTime | null | undefined;
};

/** A payment of a client. */
export type RecordPaymentInput = {
  /** How much; above zero. */
  readonly amount: Money;
  /** How much of each of them; left out: as much as is open of each and left of the payment. */
  readonly amounts?: ReadonlyArray<Money> | null | undefined;
  /** The client whose debts it pays. */
  readonly clientId: string;
  /** The invoices that the payer says it pays, in its order. Left out: in the order of the law. An empty list: none yet. */
  readonly invoiceIds?: ReadonlyArray<string> | null | undefined;
  /** How it was paid, but for `WRITE_OFF`, which is no payment. */
  readonly method: PaymentMethod;
  /** A note for the record, at most 500 characters. */
  readonly note?: string | null | undefined;
  /** The payer's or the bank's reference, at most 140 characters. One that a payment of the client has already is refused. */
  readonly reference?: string | null | undefined;
  /** The day on which the account was credited: from then on the debts are paid. */
  readonly valueOn: CalendarDate;
};

/** A failure of the provider to meet its obligations, as it was established. */
export type RecordProviderFailureInput = {
  /** The contract. */
  readonly contractId: string;
  /** The day on which it was established; not in the future, and a day on which the contract was in force. */
  readonly establishedOn: CalendarDate;
  /** The obligation that was not met, 1 to 500 characters. */
  readonly failure: string;
  /** What establishes it, 1 to 500 characters: the provider's letter, a joint finding, a ruling. */
  readonly proof: string;
};

/** What checks found. */
export type RecordReadingsInput = {
  /** The readings, 1 to 1 000, of one contract or of several. */
  readonly readings: ReadonlyArray<ReadingInput>;
};

/** A robot that failed. */
export type RecordRebootFailureInput = {
  /** The day on which it failed. */
  readonly failedOn: CalendarDate;
  /** The reboot. */
  readonly rebootId: string;
  /** When the client was told of the other day. */
  readonly toldAt?: DateTime | null | undefined;
};

/** The receipt of a formal notice. */
export type RecordReceiptInput = {
  /** The contract. */
  readonly contractId: string;
  /** The formal notice. */
  readonly groundId: string;
  /** When it was received; not in the future. */
  readonly receivedOn: CalendarDate;
};

/** A further report of an incident that is already recorded. */
export type RecordReceptionInput = {
  /** How it was reported this time. */
  readonly channel: Channel;
  /** The incident. */
  readonly incidentId: string;
  /** When; not in the future. Defaults to now. */
  readonly receivedAt?: DateTime | null | undefined;
};

/** Money that the provider pays to a client. */
export type RecordRefundInput = {
  /** How much; not more than is owed to the client. */
  readonly amount: Money;
  /** The client. */
  readonly clientId: string;
  /** The credit notes that it pays out. */
  readonly creditNoteIds?: ReadonlyArray<string> | null | undefined;
  /** How it was paid, but for `WRITE_OFF`, which is no payment. */
  readonly method: PaymentMethod;
  /** A note for the record, at most 500 characters. */
  readonly note?: string | null | undefined;
  /** The day on which the account was debited. */
  readonly paidOn: CalendarDate;
  /** The payments whose remainder it pays back. Both left out: all that is owed, credit notes first, the oldest first. */
  readonly paymentIds?: ReadonlyArray<string> | null | undefined;
  /** The reference of the payment, at most 140 characters. One that a refund to the client has already is refused. */
  readonly reference?: string | null | undefined;
};

/** What the client did about a formal notice or a warning. */
export type RecordRemedyInput = {
  /** The contract. */
  readonly contractId: string;
  /** The formal notice, or the breach of the rules of use. */
  readonly groundId: string;
  /** The day on which the client had complied; not in the future. */
  readonly remediedOn: CalendarDate;
};

/** A test to restore from a backup. */
export type RecordRestoreTestInput = {
  /** The backup that was restored from, done before. */
  readonly backupId?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** When it ended. */
  readonly finishedAt: DateTime;
  /** How, 1 to 2 000 characters. */
  readonly method?: string | null | undefined;
  /** What there is to note of it, 1 to 2 000 characters. */
  readonly note?: string | null | undefined;
  /** Key of the plan of backups. */
  readonly plan: string;
  /** What was restored, and where to, 1 to 2 000 characters. */
  readonly restored: string;
  /** When it began; not in the future. */
  readonly startedAt: DateTime;
  /** Whether what was restored was whole and of use. */
  readonly succeeded: boolean;
};

/** Spare parts that were replaced. */
export type RecordSparePartInput = {
  /** The asset of the contract that they are for: the life that its maker gives it counts. */
  readonly assetId?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** What was replaced, 1 to 500 characters. */
  readonly description: string;
  /** The work of the contract with which they were replaced. */
  readonly interventionId?: string | null | undefined;
  /** How many, 1 to 1 000. */
  readonly quantity?: number;
  /** The reference of the part, 1 to 100 characters, as its tariff has it. */
  readonly reference: string;
  /** The day, not in the future, on which the contract is in force. */
  readonly replacedOn: CalendarDate;
};

/** A supplier's increase that is passed on. */
export type RecordSupplierIncreaseInput = {
  /** The contract. */
  readonly contractId: string;
  /** The first day with the new prices, not in the past. */
  readonly from: CalendarDate;
  /** The prices that it raises, 1 to 100, each once. */
  readonly prices: ReadonlyArray<RaisedPriceInput>;
  /** Reference of what proves it, e.g. the supplier's letter: 1 to 500 characters. */
  readonly proof: string;
  /** Why it is passed on, 1 to 1 000 characters. */
  readonly reason: string;
  /** The supplier, 1 to 200 characters. */
  readonly supplier: string;
};

/** A change that was made without leave. */
export type RecordUnauthorisedChangeInput = {
  /** The asset that it is about, if one. */
  readonly assetId?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** What was changed, 1 to 2 000 characters. */
  readonly description: string;
  /** When it was made. */
  readonly madeAt: DateTime;
};

/** A minor update that was made available. */
export type RecordUpdateInput = {
  /** The asset that it is for, if one. */
  readonly assetId?: string | null | undefined;
  /** What is updated, 1 to 200 characters. */
  readonly component: string;
  /** What it changes, up to 10 000 characters. */
  readonly content?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** When it was made available. */
  readonly releasedAt: DateTime;
  /** Whether it needs special handling. */
  readonly specialHandling?: boolean;
  /** To which version, up to 200 characters. */
  readonly version?: string | null | undefined;
  /** What is known of the flaw that it mends, if one. */
  readonly vulnerability?: Vulnerability | null | undefined;
};

/** A breach of the rules of use. */
export type RecordUsageBreachInput = {
  /** The rule, and how it was broken, 1 to 500 characters. */
  readonly about: string;
  /** The contract. */
  readonly contractId: string;
  /** Reference of the warning, 1 to 500 characters. */
  readonly proof: string;
  /** Whether it is so severe that the service may be closed at once. */
  readonly severe?: boolean;
  /** When the client was warned; not in the future. */
  readonly warnedOn: CalendarDate;
};

/** A contested claim that the client takes to the operations manager. */
export type ReferPenaltyInput = {
  /** The penalty, in state `CONTESTED`. */
  readonly penaltyId: string;
};

/** A refund that the client asked for. */
export type RefundLongOutageInput = {
  /** When the client asked for it; not in the future, nor before the outage. */
  readonly askedOn: CalendarDate;
  /** The incident: an interruption that was restored. */
  readonly incidentId: string;
  /** How it asked, 1 to 500 characters. */
  readonly note: string;
};

/** Codes of refusals: a business rule was broken and nothing was changed. Each says what to do. */
export const RefusalCode = {
  /** Entries were posted already through the day: give a later one, and leave what holds for all entries. */
  ACCOUNTING_POSTED: 'ACCOUNTING_POSTED',
  /** The provider has not said how it keeps its books: use `setAccounts`. */
  ACCOUNTS_NOT_SET: 'ACCOUNTS_NOT_SET',
  /** An account is not one of its class in the chart of accounts: the message names it. */
  ACCOUNT_INVALID: 'ACCOUNT_INVALID',
  /** The alert was delivered, or was sent as often as the terms pack says. Reach the person by other means, if need be. */
  ALERT_NOT_TO_BE_SENT: 'ALERT_NOT_TO_BE_SENT',
  /** A payment cannot settle what was named so: another client's, older than the judgment that opened insolvency proceedings before it was paid (C. com. L622-7), closed or in another currency, more than is open or left, named twice, or not as many amounts as invoices. */
  ALLOCATION_INVALID: 'ALLOCATION_INVALID',
  /** The resource has no monthly limit in that month. Set one with `setAllocation` first. */
  ALLOCATION_NOT_METERED: 'ALLOCATION_NOT_METERED',
  /** A number or reference that must be unique is already taken. */
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  /** This change needs an amendment signed by both sides. */
  AMENDMENT_REQUIRED: 'AMENDMENT_REQUIRED',
  /** The amount is negative or zero where it must be positive. */
  AMOUNT_NOT_POSITIVE: 'AMOUNT_NOT_POSITIVE',
  /** The asset cannot stand there: the site or the parent is another client's, is no site, or is a part of the asset itself. */
  ASSET_PLACE_INVALID: 'ASSET_PLACE_INVALID',
  /** The asset's state does not allow this. The message says why. */
  ASSET_STATE_CONFLICT: 'ASSET_STATE_CONFLICT',
  /** The asset has no term of its own, or the terms do not renew one. The message says which. */
  ASSET_TERM_NOT_RENEWED: 'ASSET_TERM_NOT_RENEWED',
  /** The backup is done, so there is nothing to tell the client of. Name one that was missed or failed. */
  BACKUP_DONE: 'BACKUP_DONE',
  /** The backup failed or was missed, so there is none to test. Name one that is done. */
  BACKUP_NOT_DONE: 'BACKUP_NOT_DONE',
  /** The contract had no such plan of backups at that time. Set it with `setBackupPlan` first. */
  BACKUP_NOT_PLANNED: 'BACKUP_NOT_PLANNED',
  /** What is set of a plan of backups does not go together. The message says what is wrong. */
  BACKUP_PLAN_INVALID: 'BACKUP_PLAN_INVALID',
  /** The terms pack does not offer this billing period. */
  BILLING_PERIOD_NOT_OFFERED: 'BILLING_PERIOD_NOT_OFFERED',
  /** The calendar does not open again within ten years. Give it opening hours. */
  CALENDAR_NEVER_OPENS: 'CALENDAR_NEVER_OPENS',
  /** The terms do not let anybody lift the cap: it holds whatever happened. */
  CAP_NOT_LIFTABLE: 'CAP_NOT_LIFTABLE',
  /** The change's state does not allow this. The message says which it has. */
  CHANGE_STATE_CONFLICT: 'CHANGE_STATE_CONFLICT',
  /** What is set of a check does not go together. The message says what is wrong. */
  CHECK_INVALID: 'CHECK_INVALID',
  /** The contract has no such check, or it is switched off. Use a key of `Contract.checks`, or switch it on with `setMonitoringCheck`. */
  CHECK_NOT_WATCHED: 'CHECK_NOT_WATCHED',
  /** The input leaves open what must be decided. The message says what: give it. */
  CHOICE_REQUIRED: 'CHOICE_REQUIRED',
  /** Only clients have a kind. Leave `clientKind` out for a provider or a partner. */
  CLIENT_KIND_NOT_APPLICABLE: 'CLIENT_KIND_NOT_APPLICABLE',
  /** A later month was closed, or is being closed. The message says which: start that one again, it takes what is due before. */
  CLOSED_LATER: 'CLOSED_LATER',
  /** A closing run could not close the contract, by a fault of the program that its log tells. Tell its operator, then use `startClosing` again. */
  CLOSING_FAILED: 'CLOSING_FAILED',
  /** The closing run does not run: it was stopped, or is done. */
  CLOSING_NOT_RUNNING: 'CLOSING_NOT_RUNNING',
  /** Another month is being closed. The message says which: wait for its end, or stop it. */
  CLOSING_UNDER_WAY: 'CLOSING_UNDER_WAY',
  /** Banks settle no direct debits on that day. The message says the next one on which they do. */
  COLLECTION_DAY_INVALID: 'COLLECTION_DAY_INVALID',
  /** A number of a company or an account, or an address, cannot be right. The message says what is wrong with it. */
  COMPANY_NUMBER_INVALID: 'COMPANY_NUMBER_INVALID',
  /** The figure is unusually large. Give it a second time to confirm it. */
  CONFIRMATION_REQUIRED: 'CONFIRMATION_REQUIRED',
  /** The terms put both sides' measurements side by side. Give the provider's list. */
  CONFRONTATION_REQUIRED: 'CONFRONTATION_REQUIRED',
  /** The terms ask for a written agreement that is missing. Give the document and its day. */
  CONSENT_REQUIRED: 'CONSENT_REQUIRED',
  /** What is said of a contact does not go together, or nobody could reach it. The message says what. */
  CONTACT_INVALID: 'CONTACT_INVALID',
  /** The asset, module or incident belongs to another contract. */
  CONTRACT_MISMATCH: 'CONTRACT_MISMATCH',
  /** The contract is not active. */
  CONTRACT_NOT_ACTIVE: 'CONTRACT_NOT_ACTIVE',
  /** The contract is no draft any more: it is signed, in force or over. */
  CONTRACT_NOT_DRAFT: 'CONTRACT_NOT_DRAFT',
  /** The contract goes on: this is for its end. */
  CONTRACT_NOT_ENDING: 'CONTRACT_NOT_ENDING',
  /** The contract's state does not allow this. The message lists what it allows. */
  CONTRACT_TRANSITION_NOT_ALLOWED: 'CONTRACT_TRANSITION_NOT_ALLOWED',
  /** A coordination report that says nothing or too much, or work that is no coordination of that day. The message says what is wrong. */
  COORDINATION_INVALID: 'COORDINATION_INVALID',
  /** The state of the coordination report or of the item of its plan does not allow this step. The message names it. */
  COORDINATION_STATE_CONFLICT: 'COORDINATION_STATE_CONFLICT',
  /** The provider's account or its SEPA identifier is not on record, or wrong. Use `recordIdentity` for the provider. */
  CREDITOR_INCOMPLETE: 'CREDITOR_INCOMPLETE',
  /** A line of a CSV is wrong. The path gives its number and its column, the message what is wrong. */
  CSV_LINE_INVALID: 'CSV_LINE_INVALID',
  /** The amount is not in the contract's currency. */
  CURRENCY_MISMATCH: 'CURRENCY_MISMATCH',
  /** A contract in another currency than the euro is not invoiced here: the books and the VAT are in euro, and the rate to tell it at is not kept. Have a partner invoice it, or agree on terms in euro. */
  CURRENCY_NOT_INVOICED: 'CURRENCY_NOT_INVOICED',
  /** The cursor to acknowledge was never given to this partner. */
  CURSOR_UNKNOWN: 'CURSOR_UNKNOWN',
  /** A date lies outside the period that it must fall in. */
  DATE_OUT_OF_PERIOD: 'DATE_OUT_OF_PERIOD',
  /** The invoice cannot be debited, and the message says why. Leave it out, or mend that. */
  DEBIT_NOT_POSSIBLE: 'DEBIT_NOT_POSSIBLE',
  /** The direct debit is paid, returned or withdrawn already. Leave it out. */
  DEBIT_STATE_CONFLICT: 'DEBIT_STATE_CONFLICT',
  /** What is declared does not fit its kind, or is for the other side to do. The message says what. */
  DECLARATION_INVALID: 'DECLARATION_INVALID',
  /** The declaration was withdrawn, answered or ended already, or waits for no answer. Read it, then record another one. */
  DECLARATION_STATE_CONFLICT: 'DECLARATION_STATE_CONFLICT',
  /** The dispute is answered or withdrawn already. */
  DISPUTE_ANSWERED: 'DISPUTE_ANSWERED',
  /** Partners and clients dispute adjustments; the provider's staff correct them. */
  DISPUTE_BY_STAFF: 'DISPUTE_BY_STAFF',
  /** A dispute is upheld with a correction: the amount that was right, or the adjustment of the mutation that undid what it comes from. The message says which. */
  DISPUTE_CORRECTION_INVALID: 'DISPUTE_CORRECTION_INVALID',
  /** The adjustment corrects another one that was disputed: dispute that one again. */
  DISPUTE_OF_CORRECTION: 'DISPUTE_OF_CORRECTION',
  /** Who raised a dispute withdraws it, nobody else: the provider's staff answer it. */
  DISPUTE_OF_OTHERS: 'DISPUTE_OF_OTHERS',
  /** The adjustment is of a penalty: claim or refer the penalty, which decides what it comes to. */
  DISPUTE_OF_PENALTY: 'DISPUTE_OF_PENALTY',
  /** The name, the media type or the bytes of a document are not accepted (`POST /documents`). The message says what. */
  DOCUMENT_INVALID: 'DOCUMENT_INVALID',
  /** The documents of the contract would take more room than the server gives them (`POST /documents`). Ask its operator. */
  DOCUMENT_QUOTA_EXCEEDED: 'DOCUMENT_QUOTA_EXCEEDED',
  /** More than the draft is recorded of it, as assets or documents, which are its client's. */
  DRAFT_HAS_RECORDS: 'DRAFT_HAS_RECORDS',
  /** The terms promise no erasure date. */
  ERASURE_NOT_PROMISED: 'ERASURE_NOT_PROMISED',
  /** The estimate's month is over. Send a new one. */
  ESTIMATE_LAPSED: 'ESTIMATE_LAPSED',
  /** The client has not approved the estimate. Have it approved before the work. */
  ESTIMATE_NOT_APPROVED: 'ESTIMATE_NOT_APPROVED',
  /** The time left of the month no longer holds the estimate. Send a new one. */
  ESTIMATE_NO_LONGER_FITS: 'ESTIMATE_NO_LONGER_FITS',
  /** The estimate's state does not allow this. */
  ESTIMATE_STATE_CONFLICT: 'ESTIMATE_STATE_CONFLICT',
  /** The forfait is the least that is invoiced: with fewer users its price stays. */
  FORFAIT_IS_MINIMUM: 'FORFAIT_IS_MINIMUM',
  /** Nothing is on record that the right would rest on. Record it with the mutation that the refusal names. */
  GROUND_NOT_RECORDED: 'GROUND_NOT_RECORDED',
  /** The contract was ended by the record, or the announced terms rest on it: it stays. */
  GROUND_RELIED_ON: 'GROUND_RELIED_ON',
  /** The contract has more incidents or interventions than a simulation can replay. The message gives the limit. */
  HISTORY_TOO_LONG: 'HISTORY_TOO_LONG',
  /** The work is invoiced by the hour, and the contract has no hourly rate for that day. Record it with `setHourlyRate`. */
  HOURLY_RATE_MISSING: 'HOURLY_RATE_MISSING',
  /** The idempotency key was used before with other input. Use a new key for a new operation. */
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  /** The incident's state does not allow this. */
  INCIDENT_STATE_CONFLICT: 'INCIDENT_STATE_CONFLICT',
  /** The values of an index on file contradict each other. The message says which. */
  INDEX_INVALID: 'INDEX_INVALID',
  /** No value of the index, or of its successor, is on file for the date. The message names the index and the period: record the value. */
  INDEX_NOT_PUBLISHED: 'INDEX_NOT_PUBLISHED',
  /** The instant is outside the supported years (1970 to 2399). */
  INSTANT_OUT_OF_RANGE: 'INSTANT_OUT_OF_RANGE',
  /** The intervention is already reversed. It is reversed only once. */
  INTERVENTION_ALREADY_REVERSED: 'INTERVENTION_ALREADY_REVERSED',
  /** The calendar's definition is invalid: an interval that ends before it begins, an unknown zone. The message names the path and what is expected. */
  INVALID_CALENDAR: 'INVALID_CALENDAR',
  /** Not a date of the calendar, like `2026-03-02`. */
  INVALID_DATE: 'INVALID_DATE',
  /** Not a duration of hours, minutes and seconds, like `PT4H30M`. */
  INVALID_DURATION: 'INVALID_DURATION',
  /** A holiday zone's rules are invalid. The message names the path and what is expected. */
  INVALID_HOLIDAY_ZONE: 'INVALID_HOLIDAY_ZONE',
  /** Not an instant to the second with an offset, like `2026-03-02T09:00:00Z`. */
  INVALID_INSTANT: 'INVALID_INSTANT',
  /** A partner's ERP invoices the contract: it pulls the billing adjustments. */
  INVOICED_BY_PARTNER: 'INVOICED_BY_PARTNER',
  /** The terms calculate an amount from what was invoiced, and no invoice is on file. Choose the other base, or keep invoices here. */
  INVOICES_MISSING: 'INVOICES_MISSING',
  /** The invoice lacks something that French law or EN 16931 asks for, or has it wrong. The path names the field, the message its rule. */
  INVOICE_INCOMPLETE: 'INVOICE_INCOMPLETE',
  /** No other document can take its place: it is a credit note, or was issued before documents were kept. What is owed otherwise is adjusted. */
  INVOICE_NOT_CORRECTABLE: 'INVOICE_NOT_CORRECTABLE',
  /** A series of documents is 1 to 16 capitals and digits, another one for credit notes. */
  INVOICE_SERIES_INVALID: 'INVOICE_SERIES_INVALID',
  /** Invoices were issued already: the first day that is invoiced here stays. */
  INVOICING_BEGUN: 'INVOICING_BEGUN',
  /** The provider has not said how it issues invoices: use `setInvoicing`. */
  INVOICING_NOT_SET: 'INVOICING_NOT_SET',
  /** A journal has a code that is none, or that of another one. */
  JOURNAL_INVALID: 'JOURNAL_INVALID',
  /** The key was revoked or has expired. Use one that is valid. */
  KEY_NOT_VALID: 'KEY_NOT_VALID',
  /** No legal interest rate is on file for a day that bears interest. Record the rate of that half-year. */
  LEGAL_RATE_MISSING: 'LEGAL_RATE_MISSING',
  /** The letter lacks something of either side that the law asks for. The path names the field, the message its article. */
  LETTER_INCOMPLETE: 'LETTER_INCOMPLETE',
  /** This level is already in force. */
  LEVEL_UNCHANGED: 'LEVEL_UNCHANGED',
  /** The terms have no such level. The message lists those they have. */
  LEVEL_UNKNOWN: 'LEVEL_UNKNOWN',
  /** The amount is more than what is left of a cap of liability. The message says what is left. */
  LIABILITY_CAP_EXCEEDED: 'LIABILITY_CAP_EXCEEDED',
  /** What is said in the logbook does not go together. The message says what. */
  LOGBOOK_ENTRY_INVALID: 'LOGBOOK_ENTRY_INVALID',
  /** The planned maintenance breaks a rule of the terms. The message says which. */
  MAINTENANCE_RULE_BROKEN: 'MAINTENANCE_RULE_BROKEN',
  /** The maintenance is no longer planned. Plan another with `planMaintenance`. */
  MAINTENANCE_STATE_CONFLICT: 'MAINTENANCE_STATE_CONFLICT',
  /** Another mandate has the reference. Give the one that stands on the mandate. */
  MANDATE_REFERENCE_USED: 'MANDATE_REFERENCE_USED',
  /** The mandate was withdrawn already. Leave it, or record the next one. */
  MANDATE_STATE_CONFLICT: 'MANDATE_STATE_CONFLICT',
  /** The module is not active in this contract. */
  MODULE_NOT_ACTIVE: 'MODULE_NOT_ACTIVE',
  /** A module that is subscribed only with another one, which is not active. The message names both. */
  MODULE_ONLY_WITH: 'MODULE_ONLY_WITH',
  /** An amount of money is not in the expected currency. */
  MONEY_CURRENCY: 'MONEY_CURRENCY',
  /** Not an amount of money, like `1200.00 EUR`. */
  MONEY_FORMAT: 'MONEY_FORMAT',
  /** An amount of money does not have exactly two decimals. */
  MONEY_PRECISION: 'MONEY_PRECISION',
  /** All that the change says is in force already. */
  NOTHING_CHANGED: 'NOTHING_CHANGED',
  /** No invoice of the contract is late that a letter may ask for. Query `Invoice.dueOn` and `Contract.paymentRights`. */
  NOTHING_LATE: 'NOTHING_LATE',
  /** No invoice can be debited by then. Look at mandates, and at what clients were told. */
  NOTHING_TO_COLLECT: 'NOTHING_TO_COLLECT',
  /** No invoice that the payment could settle is open. */
  NOTHING_TO_PAY: 'NOTHING_TO_PAY',
  /** The date that counts for the notice (sent or received) is not recorded. */
  NOTICE_DATE_UNKNOWN: 'NOTICE_DATE_UNKNOWN',
  /** The terms ask for another form of notice. The message says which. */
  NOTICE_FORM_NOT_VALID: 'NOTICE_FORM_NOT_VALID',
  /** The terms leave the notice to the contract, and the contract does not state one. */
  NOTICE_NOT_AGREED: 'NOTICE_NOT_AGREED',
  /** The notice is too late. The message gives the last valid date. */
  NOTICE_TOO_LATE: 'NOTICE_TOO_LATE',
  /** You can see no such object. Check the id, and that the object belongs to you. */
  NOT_FOUND: 'NOT_FOUND',
  /** The contract begins when its services are set up, and one of them is not. The message names it. */
  NOT_SET_UP: 'NOT_SET_UP',
  /** The service has no opening hour in the month, so an amount per hour cannot be calculated. */
  NO_OPENING_HOURS: 'NO_OPENING_HOURS',
  /** A number is not within its bounds, or is not whole where it must be. The message gives the bounds. */
  NUMBER_OUT_OF_RANGE: 'NUMBER_OUT_OF_RANGE',
  /** Nobody can be on call like that: no telephone, a contact who is not the provider's, a shift that is too long. The message says what is wrong. */
  ON_CALL_INVALID: 'ON_CALL_INVALID',
  /** Somebody else of the team is on call at that time. The message says who. */
  ON_CALL_OVERLAPS: 'ON_CALL_OVERLAPS',
  /** No order is expected for this contract now. The message says why. */
  ORDER_NOT_EXPECTED: 'ORDER_NOT_EXPECTED',
  /** The terms refund no outage, however long it is. */
  OUTAGE_REFUND_NOT_OFFERED: 'OUTAGE_REFUND_NOT_OFFERED',
  /** The outage is too short for a refund under the terms. */
  OUTAGE_TOO_SHORT: 'OUTAGE_TOO_SHORT',
  /** The value given for a parameter has the wrong type or is out of bounds. The message says what is allowed. */
  OVERRIDE_REFUSED: 'OVERRIDE_REFUSED',
  /** The terms pack needs a parameter that the contract did not give. */
  PARAMETER_REQUIRED: 'PARAMETER_REQUIRED',
  /** A payment of the client, or a refund to it, has that reference already. Leave it as it is, or give the bank's reference. */
  PAYMENT_REFERENCE_USED: 'PAYMENT_REFERENCE_USED',
  /** Nothing is left of the payment, it was reversed, or somebody else recorded it than the partner that would reverse it. Query `payment` to see it. */
  PAYMENT_STATE_CONFLICT: 'PAYMENT_STATE_CONFLICT',
  /** The time in which the penalty could be claimed is over. The message gives its last day. */
  PENALTY_CLAIM_EXPIRED: 'PENALTY_CLAIM_EXPIRED',
  /** The time to claim the penalty has not run out, or it was claimed in time. */
  PENALTY_CLAIM_NOT_EXPIRED: 'PENALTY_CLAIM_NOT_EXPIRED',
  /** The terms do not let the provider contest a claim of this kind. */
  PENALTY_NOT_CONTESTABLE: 'PENALTY_NOT_CONTESTABLE',
  /** The client has not asked for the provider's final position. */
  PENALTY_NOT_REFERRED: 'PENALTY_NOT_REFERRED',
  /** Both sides may still agree. The message gives the last day. */
  PENALTY_POSITION_NOT_DUE: 'PENALTY_POSITION_NOT_DUE',
  /** The penalty's state does not allow this: claimed twice, accepted before it was claimed. The message lists what it allows. */
  PENALTY_TRANSITION_NOT_ALLOWED: 'PENALTY_TRANSITION_NOT_ALLOWED',
  /** The contract owes no such planned work on the day of the work: its level does not include it, or nothing says how often. */
  PLANNED_WORK_NOT_OWED: 'PLANNED_WORK_NOT_OWED',
  /** The index revises the prices by the terms, without another signature. Use `applyIndexation`. */
  PRICE_OFFER_NOT_NEEDED: 'PRICE_OFFER_NOT_NEEDED',
  /** The offer of revised prices does not wait for a word: it was decided, or its last day is over. Offer the prices again with `offerIndexation`. */
  PRICE_OFFER_NOT_OPEN: 'PRICE_OFFER_NOT_OPEN',
  /** A price is another one since it was offered. Use `offerIndexation`, after `declinePriceOffer` where it still waits. */
  PRICE_OFFER_OUTDATED: 'PRICE_OFFER_OUTDATED',
  /** No module of the contract covers the work. Have a quote accepted first. */
  QUOTE_REQUIRED: 'QUOTE_REQUIRED',
  /** The quote's state does not allow this. The message lists what it allows. */
  QUOTE_TRANSITION_NOT_ALLOWED: 'QUOTE_TRANSITION_NOT_ALLOWED',
  /** Nothing tells whether the check fails. Give `failing`, or a value where the check has a threshold. */
  READING_INCOMPLETE: 'READING_INCOMPLETE',
  /** The terms do not let the client bring this reboot forward. */
  REBOOT_NOT_MOVABLE: 'REBOOT_NOT_MOVABLE',
  /** The reboot is no longer planned: it was done, or the client rebooted by hand. */
  REBOOT_STATE_CONFLICT: 'REBOOT_STATE_CONFLICT',
  /** The recommendation's state does not allow this. The message says which it has. */
  RECOMMENDATION_STATE_CONFLICT: 'RECOMMENDATION_STATE_CONFLICT',
  /** More is refunded than is owed to the client. The message says how much is. */
  REFUND_TOO_LARGE: 'REFUND_TOO_LARGE',
  /** The terms offer no reversibility. */
  REVERSIBILITY_NOT_OFFERED: 'REVERSIBILITY_NOT_OFFERED',
  /** The client did not ask for its data. Record its request first. */
  REVERSIBILITY_NOT_REQUESTED: 'REVERSIBILITY_NOT_REQUESTED',
  /** What is late gives no such right, or not yet. Query `Contract.paymentRights` for each right and its first day. */
  RIGHT_NOT_GIVEN: 'RIGHT_NOT_GIVEN',
  /** Your key lacks a scope that the new key would have. The message names it: use a key that has it. */
  SCOPE_NOT_HELD: 'SCOPE_NOT_HELD',
  /** The secret was destroyed: nobody can open it any more. */
  SECRET_DESTROYED: 'SECRET_DESTROYED',
  /** Several services of the contract, each with its own commitments, could be affected. The message lists their modules: name one, or the assets affected. */
  SERVICE_AMBIGUOUS: 'SERVICE_AMBIGUOUS',
  /** The signature lacks what its method asks for: a signature by e-mail names the quote. */
  SIGNATURE_INVALID: 'SIGNATURE_INVALID',
  /** The reboot slot is taken. Choose a free one. */
  SLOT_TAKEN: 'SLOT_TAKEN',
  /** The terms do not let the provider pass on increases of its suppliers. */
  SUPPLIER_INCREASE_NOT_ALLOWED: 'SUPPLIER_INCREASE_NOT_ALLOWED',
  /** The terms do not let the contract be suspended for this reason, or not yet. The message gives the first day. */
  SUSPENSION_NOT_ALLOWED: 'SUSPENSION_NOT_ALLOWED',
  /** A tariff is an amount, a surcharge a percentage, and only a spare part has a reference. The message says what to do. */
  TARIFF_INVALID: 'TARIFF_INVALID',
  /** The contract has no price of that kind on the day in question. Use `setTariff`, then do it again. */
  TARIFF_MISSING: 'TARIFF_MISSING',
  /** The terms set no fee for ending the contract before its term. Agree on one by amendment. */
  TERMINATION_FEE_NOT_AGREED: 'TERMINATION_FEE_NOT_AGREED',
  /** The terms do not let this side terminate for this reason, or not yet. The message says when. */
  TERMINATION_NOT_ALLOWED: 'TERMINATION_NOT_ALLOWED',
  /** The terms pack is inconsistent. The message names each path and what is expected there. */
  TERMS_PACK_INVALID: 'TERMS_PACK_INVALID',
  /** The terms pack has no such version. Query `termsPacks` for those that exist. */
  TERMS_PACK_NOT_FOUND: 'TERMS_PACK_NOT_FOUND',
  /** A text is blank or too long. The message gives the allowed length. */
  TEXT_INVALID: 'TEXT_INVALID',
  /** Times are not in order: reception, first response, restoration, end. */
  TIMES_OUT_OF_ORDER: 'TIMES_OUT_OF_ORDER',
  /** A time lies in the future. */
  TIME_IN_FUTURE: 'TIME_IN_FUTURE',
  /** A time that must be in the future is not. Give a later one. */
  TIME_NOT_AHEAD: 'TIME_NOT_AHEAD',
  /** The terms do not let this contract be transferred, or not to this client. The message says why. */
  TRANSFER_NOT_ALLOWED: 'TRANSFER_NOT_ALLOWED',
  /** The client had its free trial of this service before. Choose another level. */
  TRIAL_ALREADY_USED: 'TRIAL_ALREADY_USED',
  /** The unit account ended with its contract. Quote the work. */
  UNIT_ACCOUNT_CLOSED: 'UNIT_ACCOUNT_CLOSED',
  /** The debit is already reversed. A debit is reversed only once. */
  UNIT_DEBIT_ALREADY_REVERSED: 'UNIT_DEBIT_ALREADY_REVERSED',
  /** The terms pack does not list this cause of exclusion. The message lists the causes that it does list. */
  UNKNOWN_CAUSE: 'UNKNOWN_CAUSE',
  /** The module has no such coverage. The message lists those it has. */
  UNKNOWN_COVERAGE: 'UNKNOWN_COVERAGE',
  /** The terms pack has no such module. The message lists those it has. */
  UNKNOWN_MODULE: 'UNKNOWN_MODULE',
  /** The terms pack has no such parameter. Query `TermsPack.parameters` for those that exist. */
  UNKNOWN_PARAMETER: 'UNKNOWN_PARAMETER',
  /** The terms pack plans no such work. The message lists what it plans. */
  UNKNOWN_PLANNED_WORK: 'UNKNOWN_PLANNED_WORK',
  /** The terms pack has no such price component. The message lists those it has. */
  UNKNOWN_PRICE_COMPONENT: 'UNKNOWN_PRICE_COMPONENT',
  /** The terms pack does not name this severity, nor one of equal rank. The message lists those it names. */
  UNKNOWN_SEVERITY: 'UNKNOWN_SEVERITY',
  /** A major update was requested with too little notice. The message gives the earliest date. */
  UPDATE_REQUESTED_TOO_LATE: 'UPDATE_REQUESTED_TOO_LATE',
  /** The update is installed already. Choose one that is open, or record another with `recordUpdate`. */
  UPDATE_STATE_CONFLICT: 'UPDATE_STATE_CONFLICT',
  /** Why no VAT is charged is not told so that an invoice can say it: a reason is missing, or the code is not one of the category. Give the article in both languages, or a code whose words are known. */
  VAT_EXEMPTION_INVALID: 'VAT_EXEMPTION_INVALID',
  /** The server has no keys for its vault. Ask its operator to set `VAULT_KEYS`. */
  VAULT_NOT_CONFIGURED: 'VAULT_NOT_CONFIGURED',
  /** The terms, or the formal notice, give no right to withhold interventions. The message says why. */
  WITHHOLDING_NOT_ALLOWED: 'WITHHOLDING_NOT_ALLOWED',
  /** Only a call to the hotline has a caller or stands for missing training. The message says what to do. */
  WORK_NOT_A_CALL: 'WORK_NOT_A_CALL',
  /** There was no service in that year. */
  YEAR_WITHOUT_SERVICE: 'YEAR_WITHOUT_SERVICE'
} as const;

export type RefusalCode = typeof RefusalCode[keyof typeof RefusalCode];
/** That the client refuses all updates. */
export type RefuseUpdatesInput = {
  /** The contract. */
  readonly contractId: string;
  /** The first day; one of the past is for the staff to record. */
  readonly from: CalendarDate;
  /** Whether support is limited, as where the level that they belong to is refused (`icodia-server` art. 3.4): each request then needs a quote. */
  readonly limitsSupport?: boolean;
  /** Why, 1 to 500 characters. */
  readonly note: string;
};

/** A restoration that was recorded by mistake. */
export type ReopenIncidentInput = {
  /** The incident, restored. */
  readonly incidentId: string;
  /** Why it is reopened, 1 to 1 000 characters. */
  readonly reason: string;
};

/** Who takes a shift over. */
export type ReplaceOnCallInput = {
  /** The contact of the provider who takes over. */
  readonly contactId?: string | null | undefined;
  /** From when on, until the shift's end; defaults to now. Before its start, for all of it. */
  readonly from?: DateTime | null | undefined;
  /** The name of somebody who is no contact, 1 to 200 characters. */
  readonly name?: string | null | undefined;
  /** The telephone to call; defaults to the contact's mobile, else its telephone. */
  readonly phone?: string | null | undefined;
  /** The shift, which is not over. */
  readonly shiftId: string;
};

/** How a step of an explanation differs from its recomputation. */
export const ReplayDifferenceKind = {
  /** An input is not what an earlier step found or stated by that name. */
  CHAIN: 'CHAIN',
  /** The formula cannot be computed. */
  FORMULA: 'FORMULA',
  /** The formula gives another result from the step's inputs. */
  RESULT: 'RESULT'
} as const;

export type ReplayDifferenceKind = typeof ReplayDifferenceKind[keyof typeof ReplayDifferenceKind];
/** A new incident. */
export type ReportIncidentInput = {
  /** The assets affected. An empty list means the whole solution, with all the contract's assets. */
  readonly assetIds?: ReadonlyArray<string>;
  /** How it was reported. */
  readonly channel: Channel;
  /** The contract, in force. */
  readonly contractId: string;
  /** What was reported, 1 to 10 000 characters. */
  readonly description: string;
  /** What it is. */
  readonly kind: IncidentKind;
  /**
   * The module whose service is affected; defaults to the contract's hosting module. Where several services have their own commitments, it defaults to a
   * module that covers one of the assets named, and is required when none is named.
   */
  readonly moduleId?: string | null | undefined;
  /** When it was received; not in the future. Defaults to now. */
  readonly receivedAt?: DateTime | null | undefined;
  /** Its severity. */
  readonly severity: Severity;
};

/** New incidents. */
export type ReportIncidentsInput = {
  /** The incidents, 1 to 1 000, of one contract or of several. */
  readonly incidents: ReadonlyArray<ReportIncidentInput>;
};

/** A change that the client asks leave for. */
export type RequestChangeInput = {
  /** The asset that it is about, if one. */
  readonly assetId?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** What is to be changed, 1 to 2 000 characters. */
  readonly description: string;
};

/** What the client chose for its data at the end. */
export type RequestReversibilityInput = {
  /** Its choice. */
  readonly choice: ReversibilityChoice;
  /** The contract, over or to end. */
  readonly contractId: string;
  /** When the request was received; not in the future. */
  readonly receivedOn: CalendarDate;
};

/** A major update that the client asks for. */
export type RequestUpdateInput = {
  /** The asset that it is for, if one. */
  readonly assetId?: string | null | undefined;
  /** What is updated, 1 to 200 characters. */
  readonly component: string;
  /** What it changes, up to 10 000 characters. */
  readonly content?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** The day of the request, which the provider may record late, today by default. */
  readonly requestedOn?: CalendarDate | null | undefined;
  /** To which version, up to 200 characters. */
  readonly version?: string | null | undefined;
  /** The day on which it is wanted. */
  readonly wantedOn: CalendarDate;
};

/** What a side has to do with a task (RACI). */
export const ResponsibilityRole = {
  /** Answers for it (approuve). */
  A: 'A',
  /** Is consulted before. */
  C: 'C',
  /** Is informed afterwards. */
  I: 'I',
  /** Does it (réalise). */
  R: 'R'
} as const;

export type ResponsibilityRole = typeof ResponsibilityRole[keyof typeof ResponsibilityRole];
/** A restoration. */
export type RestoreIncidentInput = {
  /** The incident. */
  readonly incidentId: string;
  /** When the provider gave notice of it; not in the future, not before reception. Defaults to now. */
  readonly restoredAt?: DateTime | null | undefined;
};

/** The end of a suspension. */
export type ResumeContractInput = {
  /** The contract, in state `SUSPENDED`. */
  readonly contractId: string;
  /** The first day with service again, not before that of the suspension. */
  readonly from: CalendarDate;
  /** What happened, 1 to 500 characters, for the record. */
  readonly note: string;
};

/** A secret to show. */
export type RevealSecretInput = {
  /** Why it is looked at, 1 to 500 characters. */
  readonly reason: string;
  /** The secret. */
  readonly secretId: string;
  /** Which version; the latest when left out. */
  readonly version?: number | null | undefined;
};

/** An intervention that was recorded by mistake. */
export type ReverseInterventionInput = {
  /** The intervention. */
  readonly interventionId: string;
  /** Why, 1 to 1 000 characters. */
  readonly reason: string;
};

/** A payment that counts no more. */
export type ReversePaymentInput = {
  /** A note for the record, e.g. the bank's reason, at most 500 characters. */
  readonly note?: string | null | undefined;
  /** The payment, or the refund. */
  readonly paymentId: string;
  /** Why. Of a debt that was written off: `RECOVERED` or `RECORDED_WRONGLY`. */
  readonly reason: PaymentReversalReason;
  /** The day from which it counts no more; not before that of the payment. Of one that was recorded wrongly, that very day. */
  readonly reversedOn: CalendarDate;
};

/** What a client can choose for its data at the end. */
export const ReversibilityChoice = {
  /** They are destroyed. */
  DESTROY: 'DESTROY',
  /** They are handed back. */
  HAND_BACK: 'HAND_BACK'
} as const;

export type ReversibilityChoice = typeof ReversibilityChoice[keyof typeof ReversibilityChoice];
/** A key to revoke. */
export type RevokeApiKeyInput = {
  /** The key. */
  readonly apiKeyId: string;
};

/** A calendar to revoke. */
export type RevokeCalendarFeedInput = {
  /** The calendar. */
  readonly calendarFeedId: string;
};

/** A key to replace with a new one that has the same name, party and scopes. */
export type RotateApiKeyInput = {
  /** The key to replace. */
  readonly apiKeyId: string;
  /** When the new key expires. Without it the new key gets the same lifetime as the replaced one. */
  readonly expiresAt?: DateTime | null | undefined;
  /** How long the replaced key stays valid, so that its users can change over: at most `PT2160H` (90 days); defaults to 24 hours. Its own expiry still applies if it is earlier. */
  readonly overlap?: Duration | null | undefined;
};

/** On what a dispute over a claim is decided. */
export const RulingBasis = {
  /** The provider's final position, stated by its operations manager. */
  FINAL_POSITION: 'FINAL_POSITION',
  /** A judgment: it prevails over the final position. */
  JUDGMENT: 'JUDGMENT',
  /** What both sides agreed on: it prevails over the final position. */
  SETTLEMENT: 'SETTLEMENT'
} as const;

export type RulingBasis = typeof RulingBasis[keyof typeof RulingBasis];
/** How a dispute over a claim ends. */
export const RulingOutcome = {
  /** A part of it stays owed. */
  REDUCED: 'REDUCED',
  /** Nothing of it stays owed. */
  REJECTED: 'REJECTED',
  /** The whole penalty stays owed. */
  UPHELD: 'UPHELD'
} as const;

export type RulingOutcome = typeof RulingOutcome[keyof typeof RulingOutcome];
/** What a key may do. Messages and commands write `CONTRACTS_READ` as `contracts:read`, and so on. */
export const Scope = {
  /** See the entries of the books, and fetch them as a file (`accounting:read`). */
  ACCOUNTING_READ: 'ACCOUNTING_READ',
  /** Acknowledge billing adjustments (`billing:acknowledge`). */
  BILLING_ACKNOWLEDGE: 'BILLING_ACKNOWLEDGE',
  /** Dispute billing adjustments, as a partner or a client (`billing:dispute`). */
  BILLING_DISPUTE: 'BILLING_DISPUTE',
  /** See billed amounts and ledgers (`billing:read`). */
  BILLING_READ: 'BILLING_READ',
  /** Issue invoices and credit notes, and set how (`billing:write`). */
  BILLING_WRITE: 'BILLING_WRITE',
  /** See contracts and what belongs to them (`contracts:read`). */
  CONTRACTS_READ: 'CONTRACTS_READ',
  /** `contracts:respond`: do what a client does of its contracts, e.g. validate an order. */
  CONTRACTS_RESPOND: 'CONTRACTS_RESPOND',
  /** Create, sign and activate contracts, record clients, assets and rates (`contracts:write`). */
  CONTRACTS_WRITE: 'CONTRACTS_WRITE',
  /** Keep the client's file: contacts, logbook, declarations and documents (`file:write`). */
  FILE_WRITE: 'FILE_WRITE',
  /** Respond to, restore, exclude and correct incidents, and record work (`incidents:manage`). */
  INCIDENTS_MANAGE: 'INCIDENTS_MANAGE',
  /** See incidents, their clocks and work (`incidents:read`). */
  INCIDENTS_READ: 'INCIDENTS_READ',
  /** Report incidents (`incidents:write`). */
  INCIDENTS_WRITE: 'INCIDENTS_WRITE',
  /** List, create, rotate and revoke the keys of one's own party (`keys:manage`). */
  KEYS_MANAGE: 'KEYS_MANAGE',
  /** Record what monitoring finds, that alerts were sent, and backup runs (`monitoring:write`). */
  MONITORING_WRITE: 'MONITORING_WRITE',
  /** Record payments of clients, allocate and reverse them (`payments:write`). */
  PAYMENTS_WRITE: 'PAYMENTS_WRITE',
  /** Claim penalties (`penalties:claim`). */
  PENALTIES_CLAIM: 'PENALTIES_CLAIM',
  /** Accept penalties and assess years of downtime (`penalties:decide`). */
  PENALTIES_DECIDE: 'PENALTIES_DECIDE',
  /** Lift caps for penalties and indemnities (`penalties:lift`). */
  PENALTIES_LIFT: 'PENALTIES_LIFT',
  /** See penalties (`penalties:read`). */
  PENALTIES_READ: 'PENALTIES_READ',
  /** Accept and decline quotes and estimates, and accept services as done (`quotes:decide`). */
  QUOTES_DECIDE: 'QUOTES_DECIDE',
  /** Set the numbers by which one's own system knows things (`references:write`). */
  REFERENCES_WRITE: 'REFERENCES_WRITE',
  /** See secrets of the vault (`vault:reveal`). */
  VAULT_REVEAL: 'VAULT_REVEAL',
  /** Store and destroy secrets of the vault, without seeing them (`vault:write`). */
  VAULT_WRITE: 'VAULT_WRITE'
} as const;

export type Scope = typeof Scope[keyof typeof Scope];
/** An order for the next term. */
export type SendOrderInput = {
  /** The contract, whose terms renew it by an order. */
  readonly contractId: string;
};

/** A quote to send. */
export type SendQuoteInput = {
  /** The price of all, above zero and excluding tax, for a fixed price and no other. */
  readonly amount?: Money | null | undefined;
  /** What it offers. */
  readonly basis: QuoteBasis;
  /** The call for want of training that it follows: an offer to accompany the caller. */
  readonly callId?: string | null | undefined;
  /** The contract, in force. */
  readonly contractId: string;
  /** Days of work, from 1 to 1 000, for a quote by the day and no other. */
  readonly days?: number | null | undefined;
  /** What is offered, 1 to 2 000 characters. */
  readonly description: string;
  /** Minutes of work, from 1 to 100 000; may be left out for a fixed price. */
  readonly minutes?: number | null | undefined;
  /** The provider's reference, 1 to 100 characters; each quote of a contract has its own. */
  readonly reference: string;
  /** When it was sent; defaults to now. */
  readonly sentAt?: DateTime | null | undefined;
  /** The last day on which it may be accepted. An estimate lasts until the end of its month: leave it out. */
  readonly validUntil?: CalendarDate | null | undefined;
  /** What kind of work. */
  readonly workKind: InterventionKind;
};

/** Which modules to list. */
export type ServiceModuleFilter = {
  /** When true, only the active ones. */
  readonly activeOnly?: boolean | null | undefined;
};

/** A module of a new contract. */
export type ServiceModuleInput = {
  /** Whether it is active. */
  readonly active?: boolean;
  /** Units in a base, for a module billed by consumption; defaults to the terms pack's. */
  readonly baseUnits?: number | null | undefined;
  /** What it covers and what not; of others the terms pack says it. */
  readonly coverages?: ReadonlyArray<CoverageChoiceInput> | null | undefined;
  /** Its key in the terms pack, e.g. `K` or `UT`. */
  readonly key: string;
  /** Its own monthly amount; omit it when the forfait includes the module. */
  readonly monthlyAmount?: Money | null | undefined;
  /** Price of a unit, for a module billed by consumption; defaults to the terms pack's. */
  readonly unitPrice?: Money | null | undefined;
  /** Planned visits in a contract year. */
  readonly yearlyQuantity?: number | null | undefined;
};

/** How the provider keeps its books from a day on. */
export type SetAccountsInput = {
  /** Accounts; those of other roles stay as they are, at first those of the French chart of accounts. */
  readonly accounts?: ReadonlyArray<BooksAccountInput> | null | undefined;
  /** At the ends of which periods the books enter what belongs to another one. */
  readonly deferral?: IncomeDeferral;
  /** The month, 1 to 12, with which fiscal years begin. */
  readonly fiscalYearFirstMonth?: number;
  /** Journals; those of other roles stay as they are. */
  readonly journals?: ReadonlyArray<BooksJournalInput> | null | undefined;
  /** The first day; the first of all is the first day whose documents and payments are entered. */
  readonly startsOn: CalendarDate;
};

/** What a contract is allotted from a day on. */
export type SetAllocationInput = {
  /** The contract. */
  readonly contractId: string;
  /** The day from which it holds, of the past too. */
  readonly from: CalendarDate;
  /** Most that is used in a month; omit it where it is not metered. */
  readonly monthlyLimit?: Decimal | null | undefined;
  /** How much, in the resource's unit, with at most 3 decimals; 0 ends it. */
  readonly quantity: Decimal;
  /** What is allotted. */
  readonly resource: AllocationResource;
};

/** What is backed up of a contract from a day on. */
export type SetBackupPlanInput = {
  /** Key of a calendar of the terms pack inside which it is due; defaults to the pack's where `every` is left out. */
  readonly calendar?: string | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** How often it is due; defaults to what the terms pack says. */
  readonly every?: BackupPeriod | null | undefined;
  /** How often the integrity of its backups is checked, counted from this day; null for never, omitted as in the plan before. */
  readonly integrityCheckEvery?: WorkPeriod | null | undefined;
  /** Its name, 1 to 200 characters, where the terms pack does not list it. */
  readonly label?: string | null | undefined;
  /** Whether copies go off site; defaults to what the terms pack says. */
  readonly offSite?: boolean | null | undefined;
  /** Its key: one that the terms pack promises, or a new one of 1 to 80 lower-case letters, digits, dots and dashes. */
  readonly plan: string;
  /** How often restoring from it is tested, counted from this day; null for never, omitted as in the plan before. */
  readonly restoreTestEvery?: WorkPeriod | null | undefined;
  /** How long it is kept, 1 to 36 500 days. */
  readonly retentionDays?: number | null | undefined;
  /** The day from which it holds; those before stay as they were. */
  readonly startsOn: CalendarDate;
};

/** A number of one's own system for something. */
export type SetExternalIdInput = {
  /** The client, the contract or the asset. */
  readonly subjectId: string;
  /** Your system, 1 to 60 characters, e.g. `erp`. */
  readonly system: string;
  /** The number there, 1 to 200 characters, unique in that system among clients, contracts or assets; null takes it away. */
  readonly value?: string | null | undefined;
};

/** The price of an hour of work on a contract. */
export type SetHourlyRateInput = {
  /** The contract. */
  readonly contractId: string;
  /** The first day on which it holds, until the next rate starts. A rate with the same first day is replaced. Settled work does not change. */
  readonly from: CalendarDate;
  /** The price of an hour, excluding tax, above zero and in the contract's currency. */
  readonly hourlyRate: Money;
};

/** How a provider issues invoices from now on. */
export type SetInvoicingInput = {
  /** The series of credit notes, another one. */
  readonly creditSeries?: string;
  /** The series of invoices: 1 to 16 capitals, digits or `-`, `_`, `+`, `/` between them. */
  readonly invoiceSeries?: string;
  /** What the provider sells. */
  readonly operationCategory?: OperationCategory;
  /** The first day that is invoiced here; it stays once something was issued. */
  readonly startsOn: CalendarDate;
};

/** What is set of a check. */
export type SetMonitoringCheckInput = {
  /** The asset that it is set for; omit it for the contract's own. */
  readonly assetId?: string | null | undefined;
  /** Its key: one of `Contract.checks`, or a new one of 1 to 80 lower-case letters, digits, dots and dashes. */
  readonly check: string;
  /** When a value fails it: with a threshold, and only then. */
  readonly comparison?: ThresholdComparison | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** Whether it is switched on. */
  readonly enabled?: boolean;
  /** Seconds between two readings, 1 to 86 400; defaults to what the terms pack says. */
  readonly everySeconds?: number | null | undefined;
  /** Its name, 1 to 200 characters, where the terms pack does not list it. */
  readonly label?: string | null | undefined;
  /** The module whose service it watches, where several services could be meant. */
  readonly moduleId?: string | null | undefined;
  /** Severity of the incident that an alert opens; defaults to the gravest that the terms pack names. */
  readonly severity?: Severity | null | undefined;
  /** What its values are compared with, at most 15 digits and 6 decimals; omit it where the monitoring says itself whether it fails. */
  readonly threshold?: Decimal | null | undefined;
};

/** A credit note that is set off by hand. */
export type SetOffCreditNoteInput = {
  /** How much; as much as is open of both unless given. */
  readonly amount?: Money | null | undefined;
  /** The credit note, of which something is owed to the client. */
  readonly creditNoteId: string;
  /** The invoice of the same contract, of which something is open. */
  readonly invoiceId: string;
};

/** Who is on call from when until when. */
export type SetOnCallInput = {
  /** The contact of the provider who is on call. */
  readonly contactId?: string | null | undefined;
  /** The contracts that it is for; all where it names none. */
  readonly contractIds?: ReadonlyArray<string>;
  /** Whether it is a deputy: the only one who may be on call beside another of the team. */
  readonly deputy?: boolean;
  /** Until when, exclusive, at most 92 days later. */
  readonly endsAt: DateTime;
  /** The name of somebody who is no contact, 1 to 200 characters. */
  readonly name?: string | null | undefined;
  /** The telephone to call; defaults to the contact's mobile, else its telephone. */
  readonly phone?: string | null | undefined;
  /** From when on. */
  readonly startsAt: DateTime;
  /** The team, 1 to 80 characters. */
  readonly team: string;
};

/** A price of a contract from a day on. */
export type SetTariffInput = {
  /** The price, above zero, excluding tax and in the contract's currency; for all kinds but `SURCHARGE`. */
  readonly amount?: Money | null | undefined;
  /** The contract. */
  readonly contractId: string;
  /** The first day on which it holds, until the next price starts. One with the same first day is replaced. What was priced does not change. */
  readonly from: CalendarDate;
  /** What it is for. */
  readonly kind: TariffKind;
  /** The surcharge in percent, above 0 and at most 1000; for `SURCHARGE` and no other. */
  readonly percent?: Decimal | null | undefined;
  /** The spare part, 1 to 100 characters; for `SPARE_PART` and no other. */
  readonly reference?: string | null | undefined;
};

/** How a dispute ends. */
export type SettlePenaltyInput = {
  /** What stays owed of a penalty that is reduced; left out otherwise. */
  readonly amount?: Money | null | undefined;
  /** On what it rests. */
  readonly basis: RulingBasis;
  /** How it ends. */
  readonly outcome: RulingOutcome;
  /** The penalty, in state `CONTESTED`; for a settlement or a judgment also one that was ruled on. */
  readonly penaltyId: string;
  /** Why, 1 to 2000 characters: the position, the reference of the settlement or judgment. */
  readonly reason: string;
};

/** How far a document is settled. */
export const SettlementState = {
  /** Nothing of it is paid or set off. */
  OPEN: 'OPEN',
  /** A part of it is. */
  PARTLY_SETTLED: 'PARTLY_SETTLED',
  /** All of it is. */
  SETTLED: 'SETTLED'
} as const;

export type SettlementState = typeof SettlementState[keyof typeof SettlementState];
/** What settles a part of some work. */
export const Settler = {
  /** The month's allotted time. */
  ALLOTTED_TIME: 'ALLOTTED_TIME',
  /** The fixed price of a quote that was accepted. */
  FIXED_PRICE: 'FIXED_PRICE',
  /** A forfait that covers it; `key` names its module. */
  FORFAIT: 'FORFAIT',
  /** The minutes of a hotline call that are free. */
  HOTLINE_ALLOWANCE: 'HOTLINE_ALLOWANCE',
  /** The hourly rate, for work that was quoted and accepted. */
  HOURLY_RATE: 'HOURLY_RATE',
  /** The month's included hours. */
  INCLUDED_HOURS: 'INCLUDED_HOURS',
  /** Its surcharge: it was done outside opening hours. */
  OUTSIDE_OPENING_HOURS: 'OUTSIDE_OPENING_HOURS',
  /** The provider: the work repairs its own fault. */
  PROVIDER_FAULT: 'PROVIDER_FAULT',
  /** A quote that is still to be made, for a call that nothing covers. */
  QUOTE: 'QUOTE',
  /** A unit account; `key` names it. */
  UNITS: 'UNITS'
} as const;

export type Settler = typeof Settler[keyof typeof Settler];
/** How severe an incident is. `MAJOR` and `URGENT` have equal rank; each terms pack maps its own words to these. */
export const Severity = {
  /** The service is down. */
  CRITICAL: 'CRITICAL',
  /** The service is badly affected. */
  MAJOR: 'MAJOR',
  /** A nuisance. */
  MINOR: 'MINOR',
  /** Equal in rank to `MAJOR`. */
  URGENT: 'URGENT'
} as const;

export type Severity = typeof Severity[keyof typeof Severity];
/** A signature. */
export type SignContractInput = {
  /** When the client signed, where it was not the second side; not after `signedAt`. */
  readonly clientSignedAt?: DateTime | null | undefined;
  /** The contract, in state `DRAFT`. */
  readonly contractId: string;
  /** The function in which they signed for the client, e.g. `Managing director`. */
  readonly function?: string | null | undefined;
  /** What the client wrote above its signature, e.g. `lu et approuvé`, up to 200 characters. */
  readonly mention?: string | null | undefined;
  /** How it was signed. */
  readonly method: SignatureMethod;
  /** Reference of the proof: document number, envelope id, or the quote that the e-mail names. */
  readonly proof: string;
  /** The provider's signature; not after `signedAt`. */
  readonly providerSignature?: SignatureInput | null | undefined;
  /** Who signed for the client. */
  readonly signatory: string;
  /** When the second side signed; not in the future. */
  readonly signedAt: DateTime;
};

/** The signature of one side of a document. */
export type SignatureInput = {
  /** The function in which they signed, e.g. `Managing director`. */
  readonly function: string;
  /** What they wrote above it, e.g. `lu et approuvé`, up to 200 characters. */
  readonly mention?: string | null | undefined;
  /** How. */
  readonly method: SignatureMethod;
  /** Reference of the proof: document number, envelope id, message. */
  readonly proof: string;
  /** The number of the quote that the e-mail names: required for `EMAIL`, and for no other method. */
  readonly quote?: string | null | undefined;
  /** Who signed, 1 to 200 characters. */
  readonly signatory: string;
  /** When; not in the future. */
  readonly signedAt: DateTime;
};

/** How a contract was signed. */
export const SignatureMethod = {
  /** Electronically. */
  ELECTRONIC: 'ELECTRONIC',
  /** By e-mail with acknowledgement, naming the quote. */
  EMAIL: 'EMAIL',
  /** By hand. */
  HANDWRITTEN: 'HANDWRITTEN'
} as const;

export type SignatureMethod = typeof SignatureMethod[keyof typeof SignatureMethod];
/** An amendment to simulate. */
export type SimulateAmendmentInput = {
  /** What it would change. */
  readonly changes: AmendmentChangesInput;
  /** The contract, in force. */
  readonly contractId: string;
  /** The first day on which it would hold. */
  readonly effectiveOn: CalendarDate;
};

/** Price revisions of a contract to simulate. */
export type SimulateIndexationInput = {
  /** The contract. */
  readonly contractId: string;
  /**
   * Values of the index, in any order, including future ones, since none is fetched. At most 600. For each anniversary, the newest period
   * published by then counts, in its latest publication. Two values of one period published on one day are refused with `INDEX_INVALID`.
   * Without any, the values on file count (`publishedFigures`).
   */
  readonly indexValues: ReadonlyArray<IndexValueInput>;
  /** The last day on which an anniversary counts, at most 50 years after the contract's first day. */
  readonly until: CalendarDate;
};

/** What late invoices of a contract are to be calculated with. */
export type SimulateLateInterestInput = {
  /** The contract. */
  readonly contractId: string;
  /** Legal interest rates by half-year, instead of those on file (`recordLegalRates`). */
  readonly legalRates?: ReadonlyArray<HalfYearRateInput>;
  /** The ECB's refinancing rates in force on the first day of each half-year, instead of those on file; `lawfulDefault` and what public bodies owe need them. */
  readonly refinancingRates?: ReadonlyArray<HalfYearRateInput> | null | undefined;
  /** The last day that counts, also one to come; today in the contract's zone unless given. */
  readonly until?: CalendarDate | null | undefined;
};

/** A change of level or price to simulate. */
export type SimulateLevelChangeInput = {
  /** The day from which it changes. */
  readonly changeOn: CalendarDate;
  /** The contract. */
  readonly contractId: string;
  /** The key of the module or the code of the price component whose price changes. */
  readonly key: string;
  /** The levels before and after, for a change under the terms' rule. Omit it for a change of price by amendment. */
  readonly levels?: LevelsInput | null | undefined;
  /** The new monthly price, zero or more. */
  readonly newMonthlyAmount: Money;
};

/** A termination by the client to simulate. */
export type SimulateTerminationInput = {
  /** The contract, in force. */
  readonly contractId: string;
  /** First day without service, after the first day of the term and not later than its last. */
  readonly effectiveOn: CalendarDate;
  /**
   * Periods that were paid and extend beyond that day, at most 36. Defaults to the billing periods that were invoiced by today and are not
   * over on that day, at the contract's prices: the one that it interrupts, and those after it where it is past. Invoices are not kept here.
   */
  readonly prepaid?: ReadonlyArray<PrepaidPeriodInput> | null | undefined;
  /** Why it would end, which decides what is due: both fees at the client's request, the forfaits left for its fault, else nothing but credits. */
  readonly reason?: TerminationReason | null | undefined;
};

/** Months of a contract to calculate under other terms. */
export type SimulateTermsInput = {
  /** The contract, activated. */
  readonly contractId: string;
  /** A day in the first month. */
  readonly from: CalendarDate;
  /** The other terms. */
  readonly other: OtherTermsInput;
  /** A day in the last month, which must be over. At most 36 months in total. */
  readonly to: CalendarDate;
};

/** A value of the other terms that differs from their pack's. */
export type SimulatedOverrideInput = {
  /** Key of the only module that it concerns; defaults to the whole contract. */
  readonly module?: string | null | undefined;
  /** The parameter's key, see `TermsPack.parameters`: a grid, a calendar, a target, a pack size. */
  readonly parameter: string;
  /** The value as text, of the parameter's type. */
  readonly value: string;
};

/** A monthly price under the other terms, in force since the service started. */
export type SimulatedPriceInput = {
  /** Whether it belongs to the hosting base of penalties. */
  readonly hosting?: boolean;
  /** The code of the price component or key of the module that it stands for. Use the contract's own: penalties on the affected services are based on it. */
  readonly key: string;
  /** The monthly amount, zero or more. */
  readonly monthlyAmount: Money;
};

/** An account of prepaid units under the other terms. */
export type SimulatedUnitAccountInput = {
  /** Its key in these terms, e.g. `UT`. */
  readonly account: string;
  /** Units in a base, 1 to 100 000. */
  readonly baseUnits?: number | null | undefined;
  /** Key of the contract's account whose work it pays for; defaults to the account with the same key. */
  readonly standsFor?: string | null | undefined;
  /** Price of a unit, zero or more. */
  readonly unitPrice?: Money | null | undefined;
};

/** What a reader of a simulation must know: a fact of the history that these terms treat differently. */
export const SimulationNoteCode = {
  /** Work on an account that these terms do not open, which is left out. */
  ACCOUNT_NOT_OFFERED: 'ACCOUNT_NOT_OFFERED',
  /** A cause of exclusion that these terms do not list, so it excludes nothing here. */
  CAUSE_NOT_LISTED: 'CAUSE_NOT_LISTED',
  /** A breach that was not certain by the end of the last month, and is left out. */
  STILL_RUNNING: 'STILL_RUNNING'
} as const;

export type SimulationNoteCode = typeof SimulationNoteCode[keyof typeof SimulationNoteCode];
/** Why spare parts are invoiced to the client, or are not. */
export const SparePartReason = {
  /** They were replaced after the initial term: the client pays for them. */
  AFTER_INITIAL_TERM: 'AFTER_INITIAL_TERM',
  /** The terms have the client pay for no spare parts. */
  NOT_BY_TERMS: 'NOT_BY_TERMS',
  /** The asset is past the life that its maker gives it: the client pays for them. */
  PAST_MAKERS_LIFE: 'PAST_MAKERS_LIFE',
  /** They were replaced within the initial term: they are free. */
  WITHIN_INITIAL_TERM: 'WITHIN_INITIAL_TERM'
} as const;

export type SparePartReason = typeof SparePartReason[keyof typeof SparePartReason];
/** Which month is closed. */
export type StartClosingInput = {
  /** The month, `YYYY-MM`. It is over, and no later one was closed. */
  readonly month: string;
};

/** Which closing run is stopped. */
export type StopClosingInput = {
  /** The run. */
  readonly closingRunId: string;
};

/** A secret to keep. */
export type StoreSecretInput = {
  /** The contract. */
  readonly contractId: string;
  /** Its name, 1 to 200 characters; that of a secret of the contract stores its next version. */
  readonly name: string;
  /** What it opens, at most 1 000 characters. */
  readonly note?: string | null | undefined;
  /** Its value, 1 to 20 000 characters. It is kept nowhere but in the vault: give it as a variable, not in the document. */
  readonly value: string;
};

/** A suspension. */
export type SuspendContractInput = {
  /** The contract, in state `ACTIVE` or `NOTICE_GIVEN`. */
  readonly contractId: string;
  /** For `NON_PAYMENT`: when the invoice was due. */
  readonly dueOn?: CalendarDate | null | undefined;
  /** For `NON_PAYMENT`: when the formal notice on record was sent, where `groundId` does not name it. */
  readonly formalNoticeOn?: CalendarDate | null | undefined;
  /** Its first day: today, one to come, or a past one since which the contract has been in its present state. */
  readonly from: CalendarDate;
  /** For `NON_PAYMENT`: the formal notice on record, see `recordFormalNotice`. */
  readonly groundId?: string | null | undefined;
  /** What happened, 1 to 500 characters, for the record. */
  readonly note: string;
  /** Why. The terms must allow it, unless both sides agree; `ORDER_NOT_VALIDATED` is for time alone. */
  readonly reason: SuspensionReason;
};

/** Why a contract is suspended. */
export const SuspensionReason = {
  /** Both sides want it. */
  AGREED: 'AGREED',
  /** The client broke the contract. */
  BREACH: 'BREACH',
  /** The client did not pay. */
  NON_PAYMENT: 'NON_PAYMENT',
  /** The order for the next term was not validated: time suspends it so. */
  ORDER_NOT_VALIDATED: 'ORDER_NOT_VALIDATED',
  /** The client's equipment endangers others. */
  SECURITY_RISK: 'SECURITY_RISK'
} as const;

export type SuspensionReason = typeof SuspensionReason[keyof typeof SuspensionReason];
/** What a contract has a price for. */
export const TariffKind = {
  /** A day of work. */
  DAY: 'DAY',
  /** An hour of work; the same as its hourly rate. */
  HOUR: 'HOUR',
  /** A day of work, at the privileged price that the terms promise to clients under contract. */
  PRIVILEGED_DAY: 'PRIVILEGED_DAY',
  /** A spare part, which its reference names. */
  SPARE_PART: 'SPARE_PART',
  /** What work outside opening hours costs more, in percent of the price of an hour. A percentage of the terms comes before it. */
  SURCHARGE: 'SURCHARGE',
  /** A round trip. */
  TRAVEL: 'TRAVEL'
} as const;

export type TariffKind = typeof TariffKind[keyof typeof TariffKind];
/** The end of a contract before its term. */
export type TerminateContractInput = {
  /** Who ends it: the client for `CLIENT_REQUEST`, either side for `FORCE_MAJEURE` and `AGREED`, the provider for all else. */
  readonly by: ContractSide;
  /** The `total` of `simulateTermination` for the same day, reason and periods: it confirms the figures. */
  readonly confirmedTotal: Money;
  /** The contract, in force or suspended. */
  readonly contractId: string;
  /** First day without service, after the first day of the present term and not later than its last. */
  readonly effectiveOn: CalendarDate;
  /**
   * The record that the right rests on: see `Contract.terminationGrounds`. Defaults to the oldest that gives it. Not needed for
   * `CLIENT_REQUEST`, `AGREED`, and a suspension for non-payment.
   */
  readonly groundId?: string | null | undefined;
  /** For `INSOLVENCY`: whether you read that the mere opening of proceedings is no reason to end a contract. */
  readonly insolvencyWarningRead?: boolean | null | undefined;
  /** When the letter that ends it was sent; for force majeure, the terms count from it. */
  readonly letterSentOn?: CalendarDate | null | undefined;
  /** What happened, 1 to 500 characters, for the record. */
  readonly note: string;
  /** Periods that were paid in advance, as in `simulateTermination`. */
  readonly prepaid?: ReadonlyArray<PrepaidPeriodInput> | null | undefined;
  /** Why. */
  readonly reason: TerminationReason;
};

/** What is recorded of a contract that a right to end it may rest on. */
export const TerminationGroundKind = {
  /** An event that nobody could avoid, of which no obligation can be met. */
  FORCE_MAJEURE: 'FORCE_MAJEURE',
  /** The provider asked the client, by a formal notice, to meet an obligation. */
  FORMAL_NOTICE: 'FORMAL_NOTICE',
  /** Insolvency proceedings of the client were opened. */
  INSOLVENCY: 'INSOLVENCY',
  /** The client overloads shared means, and was offered dedicated ones. */
  OVERLOAD: 'OVERLOAD',
  /** A failure of the provider to meet its obligations was established. */
  PROVIDER_FAILURE: 'PROVIDER_FAILURE',
  /** The contract was renewed tacitly, and a client whom the law protects was not told of it in time (C. conso. L215-1). Time records it. */
  RENEWAL_NOT_TOLD: 'RENEWAL_NOT_TOLD',
  /** The provider announced a change of the terms. */
  TERMS_CHANGE: 'TERMS_CHANGE',
  /** The client broke the rules of use, and was warned. */
  USAGE_BREACH: 'USAGE_BREACH'
} as const;

export type TerminationGroundKind = typeof TerminationGroundKind[keyof typeof TerminationGroundKind];
/** How a ground came to its end, or the client's answer to an offer. */
export const TerminationGroundOutcome = {
  /** The client accepted dedicated means. */
  ACCEPTED: 'ACCEPTED',
  /** The client declined dedicated means. */
  DECLINED: 'DECLINED',
  /** The force majeure is over; of a change of the terms, those of before. */
  OVER: 'OVER',
  /** The client complied; of a renewal, proof came that it was announced in time. */
  REMEDIED: 'REMEDIED',
  /** It was recorded wrongly, and gives no right. */
  WITHDRAWN: 'WITHDRAWN'
} as const;

export type TerminationGroundOutcome = typeof TerminationGroundOutcome[keyof typeof TerminationGroundOutcome];
/** Why a contract is ended before its term. */
export const TerminationReason = {
  /** Both sides want it. */
  AGREED: 'AGREED',
  /** The client broke the contract and left a formal notice without effect. */
  BREACH: 'BREACH',
  /** The client ceased or sold its business. */
  BUSINESS_CEASED: 'BUSINESS_CEASED',
  /** The client wants it: both fees of the terms are due. */
  CLIENT_REQUEST: 'CLIENT_REQUEST',
  /** Force majeure lasts longer than the terms say. */
  FORCE_MAJEURE: 'FORCE_MAJEURE',
  /** The client is insolvent. The mere opening of proceedings is no reason (C. com. art. L622-13). */
  INSOLVENCY: 'INSOLVENCY',
  /** The client did not pay: so many days after a suspension for it, or after a formal notice, as the terms say. */
  NON_PAYMENT: 'NON_PAYMENT',
  /** The client overloads a shared server, and declined dedicated means. */
  OVERLOAD_DECLINED: 'OVERLOAD_DECLINED',
  /** A failure of the provider was established: free of charge, and what was paid in advance is refunded (`ADVANCE_REFUND`). */
  PROVIDER_FAILURE: 'PROVIDER_FAILURE',
  /** The contract was renewed tacitly, and the client was not told of it in time: from the renewal on, free of charge (C. conso. L215-1). */
  RENEWAL_NOT_TOLD: 'RENEWAL_NOT_TOLD',
  /** The provider announced other terms, and the client does not want them: until they apply. */
  TERMS_CHANGE: 'TERMS_CHANGE',
  /** The client broke the rules of use, and was warned. */
  USAGE_BREACH: 'USAGE_BREACH'
} as const;

export type TerminationReason = typeof TerminationReason[keyof typeof TerminationReason];
/** Which terms packs to list. */
export type TermsPackFilter = {
  /** Only the versions of the pack with this key. */
  readonly key?: string | null | undefined;
};

/** A terms pack at a version. */
export type TermsPackVersionInput = {
  /** The pack's name, e.g. `omr-hosted`. */
  readonly key: string;
  /** The version. */
  readonly version: number;
};

/** When a value fails a check. */
export const ThresholdComparison = {
  /** When it is above the threshold. */
  ABOVE: 'ABOVE',
  /** When it is below the threshold. */
  BELOW: 'BELOW'
} as const;

export type ThresholdComparison = typeof ThresholdComparison[keyof typeof ThresholdComparison];
/** The written agreement of the provider to a transfer. */
export type TransferConsentInput = {
  /** When it was given; not in the future. */
  readonly givenOn: CalendarDate;
  /** The document that gives it, 1 to 500 characters. */
  readonly reference: string;
};

/** A contract that is handed over to another client. */
export type TransferContractInput = {
  /** The agreement of the provider: needed unless the terms give it in advance. */
  readonly consent?: TransferConsentInput | null | undefined;
  /** The contract, in state `ACTIVE` or `NOTICE_GIVEN`. */
  readonly contractId: string;
  /** First day of the new client: not in the future, after the first day of the contract, and after all that is on record of its service. */
  readonly effectiveOn: CalendarDate;
  /** The signature of the former client. */
  readonly formerClientSignature: SignatureInput;
  /** The signature of the new client. */
  readonly newClientSignature: SignatureInput;
  /** The number of the contract of the new client, 1 to 60 characters, which no other contract has. */
  readonly number: string;
  /** The signature of the provider. */
  readonly providerSignature: SignatureInput;
  /** Whether the provider releases the former client for the time to come (C. civ. art. 1216-1). */
  readonly releasesFormerClient?: boolean | null | undefined;
  /** The document in which both clients asked for the transfer, 1 to 500 characters. */
  readonly requestReference: string;
  /** When they asked; not in the future. */
  readonly requestedOn: CalendarDate;
  /** The new client, of the same provider. */
  readonly toClientId: string;
};

/** What an entry of a unit account is. */
export const UnitEntryKind = {
  /** Units used. */
  DEBIT: 'DEBIT',
  /** What was left at the contract's end. */
  FORFEIT: 'FORFEIT',
  /** The first base, at the contract's effective date. */
  OPENING: 'OPENING',
  /** A base renewed because the balance was used up. */
  RENEWAL: 'RENEWAL',
  /** A debit that was reversed. */
  REVERSAL: 'REVERSAL',
  /** What was left when the contract was handed over to another client: taken here, and what the other account begins with there. */
  TRANSFER: 'TRANSFER'
} as const;

export type UnitEntryKind = typeof UnitEntryKind[keyof typeof UnitEntryKind];
/** Which days to come; those of a year from today when left out. */
export type UpcomingDateFilter = {
  /** Only those of this client's contracts. */
  readonly clientId?: string | null | undefined;
  /** Only those of this contract. */
  readonly contractId?: string | null | undefined;
  /** The first day; defaults to today, in UTC. */
  readonly from?: CalendarDate | null | undefined;
  /** Only those of these kinds. */
  readonly kinds?: ReadonlyArray<UpcomingKind> | null | undefined;
  /** The last day, at most three years after the first; defaults to a year after it. */
  readonly until?: CalendarDate | null | undefined;
};

/** What is dated in a contract's days to come. */
export const UpcomingKind = {
  /** An anniversary, from which prices are revised. */
  ANNIVERSARY: 'ANNIVERSARY',
  /** The antivirus subscription of an asset ends. */
  ANTIVIRUS_END: 'ANTIVIRUS_END',
  /** The last day on which notice can be given for an asset with a term of its own. */
  ASSET_LAST_NOTICE_DAY: 'ASSET_LAST_NOTICE_DAY',
  /** The last day of the term of an asset's own cover. */
  ASSET_TERM: 'ASSET_TERM',
  /** The last day for claiming a penalty that was not claimed. */
  CLAIM_END: 'CLAIM_END',
  /** The last day on which both sides look for an agreement on a penalty that the provider contests. */
  CONTEST_DEADLINE: 'CONTEST_DEADLINE',
  /** The last day for an item of the action plan of a coordination visit that is open. */
  COORDINATION_ACTION: 'COORDINATION_ACTION',
  /** Access and data are erased. */
  DATA_ERASURE: 'DATA_ERASURE',
  /** The firewall subscription of an asset ends. */
  FIREWALL_END: 'FIREWALL_END',
  /** The last day on which a check of the integrity of a plan's backups is on time. */
  INTEGRITY_CHECK: 'INTEGRITY_CHECK',
  /** The last day on which notice can be given for its term. */
  LAST_NOTICE_DAY: 'LAST_NOTICE_DAY',
  /** The licence of an asset ends. */
  LICENCE_END: 'LICENCE_END',
  /** Maintenance is planned. */
  MAINTENANCE: 'MAINTENANCE',
  /** The provider's staff may be solicited again. */
  NON_SOLICITATION_END: 'NON_SOLICITATION_END',
  /** The last day for validating the order for the next term. */
  ORDER_TO_VALIDATE: 'ORDER_TO_VALIDATE',
  /** The last day on which a planned visit is on time. */
  PLANNED_VISIT: 'PLANNED_VISIT',
  /** The last day on which periodic work is on time. */
  PLANNED_WORK: 'PLANNED_WORK',
  /** The last day for accepting a quote that was sent. */
  QUOTE_END: 'QUOTE_END',
  /** A reboot is planned. */
  REBOOT: 'REBOOT',
  /** Contacts are reminded of something, as `reminder` says. */
  REMINDER: 'REMINDER',
  /** The first day of the next term, where the contract goes on by itself. */
  RENEWAL: 'RENEWAL',
  /** The last day on which a restore test of a plan of backups is on time. */
  RESTORE_TEST: 'RESTORE_TEST',
  /** The support of an asset ends. */
  SUPPORT_END: 'SUPPORT_END',
  /** The last day of its term. */
  TERM: 'TERM',
  /** The warranty of an asset ends. */
  WARRANTY_END: 'WARRANTY_END'
} as const;

export type UpcomingKind = typeof UpcomingKind[keyof typeof UpcomingKind];
/** A change of an asset. What you leave out stays. */
export type UpdateAssetInput = {
  /** Last day of its antivirus. */
  readonly antivirusEndsOn?: CalendarDate | null | undefined;
  /** The asset. */
  readonly assetId: string;
  /** Facts that no longer hold. */
  readonly clear?: ReadonlyArray<AssetFact> | null | undefined;
  /** First day under the contract. */
  readonly coveredFrom?: CalendarDate | null | undefined;
  /** Last day under the contract, where it is not the contract's. */
  readonly coveredUntil?: CalendarDate | null | undefined;
  /** Its name, 1 to 200 characters. */
  readonly designation?: string | null | undefined;
  /** Last day of its firewall's subscription. */
  readonly firewallEndsOn?: CalendarDate | null | undefined;
  /** What it does, comments, up to 2 000 characters. */
  readonly functions?: string | null | undefined;
  /** Last day of its licence. */
  readonly licenceEndsOn?: CalendarDate | null | undefined;
  /** Last day of its life, as its maker announced. */
  readonly manufacturerLifeEndsOn?: CalendarDate | null | undefined;
  /** Who owns it. */
  readonly ownership?: AssetOwnership | null | undefined;
  /** What it is a part of, or runs on: an asset of the same client. */
  readonly parentId?: string | null | undefined;
  /** What it is or runs: an operating system, a model, up to 100 characters. */
  readonly product?: string | null | undefined;
  /** The version of the product. */
  readonly productVersion?: string | null | undefined;
  /** How many, from 1. */
  readonly quantity?: number | null | undefined;
  /** Serial number, unique within the client. */
  readonly serialNumber?: string | null | undefined;
  /** The site where it stands: an asset of the same client, of the kind `SITE`. */
  readonly siteId?: string | null | undefined;
  /** Last day of its maker's support. */
  readonly supportEndsOn?: CalendarDate | null | undefined;
  /** Last day of its warranty. */
  readonly warrantyEndsOn?: CalendarDate | null | undefined;
};

/** What changes of a draft. What you omit stays; a list replaces the whole one. */
export type UpdateDraftContractInput = {
  /** How many months an invoice covers; null for the terms pack's. */
  readonly billingPeriodMonths?: number | null | undefined;
  /** The client; it can be another one as long as the draft is all that is recorded. */
  readonly clientId?: string | null | undefined;
  /** The contract, in state `DRAFT`. */
  readonly contractId: string;
  /** ISO 4217 code; null for the terms pack's. */
  readonly currency?: string | null | undefined;
  /** Whether invoices are paid by direct debit. */
  readonly directDebit?: boolean | null | undefined;
  /** Who invoices the client. */
  readonly invoicedBy?: InvoicedBy | null | undefined;
  /** The modules, all of them; one that is no longer named stays as not active. */
  readonly modules?: ReadonlyArray<ServiceModuleInput> | null | undefined;
  /** The number that both sides use for it, 1 to 64 characters, unique within the provider; spaces and case are ignored. */
  readonly number?: string | null | undefined;
  /** Its changes to the terms, all of them. */
  readonly overrides?: ReadonlyArray<ParameterOverrideInput> | null | undefined;
  /** How often work that the terms pack plans is done, all that is agreed. */
  readonly plannedWork?: ReadonlyArray<AgreedWorkInput> | null | undefined;
  /** The parts of the forfait, all of them. */
  readonly priceComponents?: ReadonlyArray<PriceComponentInput> | null | undefined;
  /** First day of the term. */
  readonly startsOn?: CalendarDate | null | undefined;
  /** Length of the firm term in months; null for the terms pack's. */
  readonly termMonths?: number | null | undefined;
  /** The terms pack and version. */
  readonly termsPack?: TermsPackVersionInput | null | undefined;
  /** How many users it is for: 0 to 1 000 000; null where they are not counted. */
  readonly users?: number | null | undefined;
};

/** How large a change an update is. */
export const UpdateKind = {
  /** Another major version. */
  MAJOR: 'MAJOR',
  /** Fixes and small changes. */
  MINOR: 'MINOR'
} as const;

export type UpdateKind = typeof UpdateKind[keyof typeof UpdateKind];
/** Where an update stands. */
export const UpdateState = {
  /** It was installed. */
  DONE: 'DONE',
  /** It is to be installed. */
  OPEN: 'OPEN'
} as const;

export type UpdateState = typeof UpdateState[keyof typeof UpdateState];
/** Whether some work is urgent, and who says so. */
export type UrgencyInput = {
  /** Which side of the contract says so. */
  readonly statedBy: ContractSide;
  /** Whether it is urgent. */
  readonly urgent: boolean;
};

/** The validation of an asset outside the technical perimeter. */
export type ValidateAssetInput = {
  /** The asset. */
  readonly assetId: string;
  /** The first day on which the contract covers it. */
  readonly from: CalendarDate;
  /** What is validated, as the annex states it, 1 to 1 000 characters. */
  readonly validation: string;
};

/** The client's yes to the order for the next term. */
export type ValidateOrderInput = {
  /** The contract, with an order that waits. */
  readonly contractId: string;
};

/** Why no VAT is charged (UNCL 5305). */
export const VatExemptionCategory = {
  /** Reverse charge: the client owes the VAT (article 283 of the CGI). */
  AE: 'AE',
  /** Exempt: a small business (article 293 B of the CGI), an exempt activity (article 261), a territory. */
  E: 'E',
  /** An export (article 262 of the CGI). */
  G: 'G',
  /** A delivery to another country of the European Union (article 262 ter of the CGI). */
  K: 'K'
} as const;

export type VatExemptionCategory = typeof VatExemptionCategory[keyof typeof VatExemptionCategory];
/** Why no VAT is charged, as it is given. */
export type VatExemptionInput = {
  /** The category. */
  readonly category: VatExemptionCategory;
  /** The code of the list VATEX, e.g. `VATEX-FR-FRANCHISE`; it belongs to the category. Left out, `AE`, `K` and `G` have their own. */
  readonly code?: string | null | undefined;
  /** The reason with its article, 1 to 200 characters in each language. It may be left out for `AE`, `K`, `G` and `VATEX-FR-FRANCHISE`, `VATEX-FR-CGI261-4`, `VATEX-FR-CGI261-7` and `VATEX-FR-CGI295`, whose words are known. */
  readonly reason?: LabelInput | null | undefined;
  /** What shows it, 1 to 500 characters. */
  readonly source: string;
};

/** What is known of a flaw that an update mends. */
export const Vulnerability = {
  /** It is being exploited. */
  ACTIVELY_EXPLOITED: 'ACTIVELY_EXPLOITED',
  /** Another one, which does not hurry. */
  OTHER: 'OTHER',
  /** It can be exploited from afar. */
  REMOTELY_EXPLOITABLE: 'REMOTELY_EXPLOITABLE',
  /** It was exploited before anybody knew it. */
  ZERO_DAY: 'ZERO_DAY'
} as const;

export type Vulnerability = typeof Vulnerability[keyof typeof Vulnerability];
/** A test of a backup that was recorded by mistake. */
export type WithdrawBackupCheckInput = {
  /** The test. */
  readonly backupCheckId: string;
  /** Why, 1 to 2 000 characters. */
  readonly reason: string;
};

/** A dispute that was a mistake. */
export type WithdrawBillingAdjustmentDisputeInput = {
  /** The dispute, an open one that your side raised. */
  readonly disputeId: string;
  /** Why, 1 to 2000 characters. */
  readonly reason: string;
};

/** A coordination report that was recorded by mistake. */
export type WithdrawCoordinationReportInput = {
  /** The report. */
  readonly coordinationReportId: string;
  /** Why it was a mistake, 1 to 1 000 characters. */
  readonly reason: string;
};

/** Which declaration was a mistake. */
export type WithdrawDeclarationInput = {
  /** The declaration. */
  readonly declarationId: string;
  /** Why, 1 to 2 000 characters. */
  readonly reason: string;
};

/** Direct debits that the bank did not collect. */
export type WithdrawDirectDebitsInput = {
  /** The batch. */
  readonly batchId: string;
  /** Those of these invoices; all that are pending unless given. */
  readonly invoiceIds?: ReadonlyArray<string> | null | undefined;
  /** Why, 1 to 500 characters. */
  readonly note: string;
};

/** An excluded period that was wrong. */
export type WithdrawExcludedPeriodInput = {
  /** The excluded period. */
  readonly excludedPeriodId: string;
  /** Why it is withdrawn, 1 to 1 000 characters. */
  readonly reason: string;
};

/** A mandate that a client withdraws. */
export type WithdrawMandateInput = {
  /** The mandate. */
  readonly mandateId: string;
  /** For the record, at most 500 characters. */
  readonly note?: string | null | undefined;
  /** The day from which it does not serve any more; not in the future. */
  readonly withdrawnOn: CalendarDate;
};

/** A revision of prices that was recorded wrongly. */
export type WithdrawPriceRevisionInput = {
  /** The contract. */
  readonly contractId: string;
  /** The `key` of the revision. */
  readonly key: string;
  /** Why it was wrong, 1 to 1 000 characters. */
  readonly reason: string;
};

/** A figure that was recorded wrongly. */
export type WithdrawPublishedFigureInput = {
  /** The figure. */
  readonly figureId: string;
  /** What was wrong, 1 to 1 000 characters. */
  readonly reason: string;
};

/** A record of spare parts that was a mistake. */
export type WithdrawSparePartInput = {
  /** The contract. */
  readonly contractId: string;
  /** What was wrong, 1 to 1 000 characters. */
  readonly reason: string;
  /** The record. */
  readonly sparePartId: string;
};

/** The start or end of a price that was wrongly recorded. */
export type WithdrawTariffInput = {
  /** The contract. */
  readonly contractId: string;
  /** The day on which it starts or ends. The previous price then continues. */
  readonly from: CalendarDate;
  /** What it is for. */
  readonly kind: TariffKind;
  /** Why, 1 to 1 000 characters. */
  readonly reason: string;
  /** The spare part; for `SPARE_PART` and no other. */
  readonly reference?: string | null | undefined;
};

/** A record that was wrong. */
export type WithdrawTerminationGroundInput = {
  /** The contract. */
  readonly contractId: string;
  /** The record. */
  readonly groundId: string;
  /** Why it is withdrawn, 1 to 500 characters. */
  readonly reason: string;
};

/** That the provider withholds its interventions. */
export type WithholdInterventionsInput = {
  /** The contract. */
  readonly contractId: string;
  /** Since when; not in the future, nor before the notice counts. */
  readonly from: DateTime;
  /** The formal notice for `NON_PAYMENT` on record. */
  readonly groundId: string;
  /** For the record, 1 to 500 characters. */
  readonly note: string;
};

/** Which open incidents and requests to list; all when left out. */
export type WorkFilter = {
  /** Only those of this client's contracts. */
  readonly clientId?: string | null | undefined;
  /** Only those of this contract. */
  readonly contractId?: string | null | undefined;
  /** Only those of these kinds, e.g. `REQUEST`. */
  readonly kinds?: ReadonlyArray<IncidentKind> | null | undefined;
  /** Only those of these severities. */
  readonly severities?: ReadonlyArray<Severity> | null | undefined;
};

/** How often work is due. */
export const WorkPeriod = {
  /** Each six months. */
  HALF_YEAR: 'HALF_YEAR',
  /** Each month. */
  MONTH: 'MONTH',
  /** Each three months. */
  QUARTER: 'QUARTER',
  /** Each week. */
  WEEK: 'WEEK',
  /** Each year. */
  YEAR: 'YEAR'
} as const;

export type WorkPeriod = typeof WorkPeriod[keyof typeof WorkPeriod];
/** A debt that will not be paid. */
export type WriteOffInvoiceInput = {
  /** The invoice, of which something is open: all of it is written off. */
  readonly invoiceId: string;
  /** What shows that, e.g. the receiver's certificate or the closing of the proceedings, 1 to 500 characters. */
  readonly proof: string;
  /** True: its VAT is recovered, as the client was sent a duplicate of the invoice that says so (CGI art. 272). False: it is lost as well, or was not due yet. */
  readonly recoversVat: boolean;
  /** The day on which it is lost for good; not before that of the invoice. */
  readonly writtenOffOn: CalendarDate;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly kind: ActorKind, readonly name: string, readonly scopes: ReadonlyArray<Scope>, readonly provider: { readonly id: string, readonly name: string }, readonly partner: { readonly id: string, readonly name: string } | null, readonly client: { readonly id: string, readonly name: string } | null } };

export type ApiKeyFragment = { readonly id: string, readonly name: string, readonly prefix: string, readonly kind: ActorKind, readonly scopes: ReadonlyArray<Scope>, readonly createdAt: DateTime, readonly expiresAt: DateTime | null, readonly lastUsedAt: DateTime | null, readonly revokedAt: DateTime | null, readonly partner: { readonly id: string, readonly name: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly replaces: { readonly id: string, readonly name: string } | null };

export type ApiKeysQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ApiKeysQuery = { readonly apiKeys: { readonly nodes: ReadonlyArray<{ readonly updatedAt: DateTime, readonly id: string, readonly name: string, readonly prefix: string, readonly kind: ActorKind, readonly scopes: ReadonlyArray<Scope>, readonly createdAt: DateTime, readonly expiresAt: DateTime | null, readonly lastUsedAt: DateTime | null, readonly revokedAt: DateTime | null, readonly partner: { readonly id: string, readonly name: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly replaces: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CreateApiKeyMutationVariables = Exact<{
  idempotencyKey: string;
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { readonly createApiKey: { readonly replayed: boolean, readonly secret: string | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly apiKey: { readonly id: string, readonly name: string, readonly prefix: string, readonly kind: ActorKind, readonly scopes: ReadonlyArray<Scope>, readonly createdAt: DateTime, readonly expiresAt: DateTime | null, readonly lastUsedAt: DateTime | null, readonly revokedAt: DateTime | null, readonly partner: { readonly id: string, readonly name: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly replaces: { readonly id: string, readonly name: string } | null } | null } | null };

export type RotateApiKeyMutationVariables = Exact<{
  idempotencyKey: string;
  input: RotateApiKeyInput;
}>;


export type RotateApiKeyMutation = { readonly rotateApiKey: { readonly replayed: boolean, readonly secret: string | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly apiKey: { readonly id: string, readonly name: string, readonly prefix: string, readonly kind: ActorKind, readonly scopes: ReadonlyArray<Scope>, readonly createdAt: DateTime, readonly expiresAt: DateTime | null, readonly lastUsedAt: DateTime | null, readonly revokedAt: DateTime | null, readonly partner: { readonly id: string, readonly name: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly replaces: { readonly id: string, readonly name: string } | null } | null, readonly replacedKey: { readonly id: string, readonly name: string, readonly prefix: string, readonly kind: ActorKind, readonly scopes: ReadonlyArray<Scope>, readonly createdAt: DateTime, readonly expiresAt: DateTime | null, readonly lastUsedAt: DateTime | null, readonly revokedAt: DateTime | null, readonly partner: { readonly id: string, readonly name: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly replaces: { readonly id: string, readonly name: string } | null } | null } | null };

export type RevokeApiKeyMutationVariables = Exact<{
  idempotencyKey: string;
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { readonly revokeApiKey: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly apiKey: { readonly id: string, readonly name: string, readonly prefix: string, readonly kind: ActorKind, readonly scopes: ReadonlyArray<Scope>, readonly createdAt: DateTime, readonly expiresAt: DateTime | null, readonly lastUsedAt: DateTime | null, readonly revokedAt: DateTime | null, readonly partner: { readonly id: string, readonly name: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly replaces: { readonly id: string, readonly name: string } | null } | null } | null };

export type AccountStandingFragment = { readonly on: CalendarDate, readonly currency: string, readonly balance: Money, readonly notDue: Money, readonly late1To30: Money, readonly late31To60: Money, readonly late61To90: Money, readonly lateOver90: Money, readonly late: Money, readonly owedToClient: Money, readonly lateSince: CalendarDate | null };

export type ClientAccountQueryVariables = Exact<{
  id: string;
  filter?: AccountEntryFilter | null | undefined;
  on?: CalendarDate | null | undefined;
  knownAt?: DateTime | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClientAccountQuery = { readonly client: { readonly id: string, readonly name: string, readonly account: ReadonlyArray<{ readonly on: CalendarDate, readonly currency: string, readonly balance: Money, readonly notDue: Money, readonly late1To30: Money, readonly late31To60: Money, readonly late61To90: Money, readonly lateOver90: Money, readonly late: Money, readonly owedToClient: Money, readonly lateSince: CalendarDate | null }> | null, readonly accountEntries: { readonly nodes: ReadonlyArray<{ readonly on: CalendarDate, readonly kind: AccountEntryKind, readonly reference: string | null, readonly amount: Money, readonly settles: Money | null, readonly balance: Money, readonly invoice: { readonly id: string } | null, readonly payment: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type AccountingFragment = { readonly startsOn: CalendarDate, readonly fiscalYearFirstMonth: number, readonly deferral: IncomeDeferral, readonly postedThrough: CalendarDate | null, readonly updatedAt: DateTime, readonly plans: ReadonlyArray<{ readonly startsOn: CalendarDate, readonly accounts: ReadonlyArray<{ readonly role: AccountRole, readonly number: string, readonly label: string }>, readonly journals: ReadonlyArray<{ readonly role: JournalRole, readonly code: string, readonly label: string }> }> };

export type AccountingEntryFragment = { readonly id: string, readonly sequence: number, readonly kind: AccountingEntryKind, readonly fiscalYear: number, readonly journalCode: string, readonly journalLabel: string, readonly number: number, readonly enteredOn: CalendarDate, readonly pieceReference: string, readonly pieceOn: CalendarDate, readonly label: string, readonly total: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly lines: ReadonlyArray<{ readonly line: number, readonly role: AccountRole, readonly account: string, readonly accountLabel: string, readonly auxiliaryLabel: string | null, readonly debit: Money | null, readonly credit: Money | null, readonly letter: string | null, readonly letteredOn: CalendarDate | null }> };

export type AccountingQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountingQuery = { readonly accounting: { readonly startsOn: CalendarDate, readonly fiscalYearFirstMonth: number, readonly deferral: IncomeDeferral, readonly postedThrough: CalendarDate | null, readonly updatedAt: DateTime, readonly plans: ReadonlyArray<{ readonly startsOn: CalendarDate, readonly accounts: ReadonlyArray<{ readonly role: AccountRole, readonly number: string, readonly label: string }>, readonly journals: ReadonlyArray<{ readonly role: JournalRole, readonly code: string, readonly label: string }> }> } | null };

export type AccountingEntriesQueryVariables = Exact<{
  filter?: AccountingEntryFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  language?: Language;
}>;


export type AccountingEntriesQuery = { readonly accountingEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: AccountingEntryKind, readonly fiscalYear: number, readonly journalCode: string, readonly journalLabel: string, readonly number: number, readonly enteredOn: CalendarDate, readonly pieceReference: string, readonly pieceOn: CalendarDate, readonly label: string, readonly total: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly invoice: { readonly id: string, readonly reference: string } | null, readonly payment: { readonly id: string, readonly reference: string | null } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } | null, readonly lines: ReadonlyArray<{ readonly line: number, readonly role: AccountRole, readonly account: string, readonly accountLabel: string, readonly auxiliaryLabel: string | null, readonly debit: Money | null, readonly credit: Money | null, readonly letter: string | null, readonly letteredOn: CalendarDate | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type InvoiceAccountingEntriesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type InvoiceAccountingEntriesQuery = { readonly invoice: { readonly id: string, readonly reference: string, readonly accountingEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: AccountingEntryKind, readonly fiscalYear: number, readonly journalCode: string, readonly journalLabel: string, readonly number: number, readonly enteredOn: CalendarDate, readonly pieceReference: string, readonly pieceOn: CalendarDate, readonly label: string, readonly total: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly lines: ReadonlyArray<{ readonly line: number, readonly role: AccountRole, readonly account: string, readonly accountLabel: string, readonly auxiliaryLabel: string | null, readonly debit: Money | null, readonly credit: Money | null, readonly letter: string | null, readonly letteredOn: CalendarDate | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type AccountingFilesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountingFilesQuery = { readonly accountingFiles: ReadonlyArray<{ readonly fiscalYear: number, readonly firstDay: CalendarDate, readonly lastDay: CalendarDate, readonly isWhole: boolean, readonly fecPath: string, readonly csvPath: string }> | null };

export type TrialBalanceQueryVariables = Exact<{
  fiscalYear: number;
  until?: CalendarDate | null | undefined;
}>;


export type TrialBalanceQuery = { readonly trialBalance: ReadonlyArray<{ readonly account: string, readonly label: string, readonly opening: Money, readonly debit: Money, readonly credit: Money, readonly balance: Money }> | null };

export type ReconciledClientsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ReconciledClientsQuery = { readonly reconciledClients: { readonly nodes: ReadonlyArray<{ readonly books: Money, readonly statement: Money, readonly notPosted: Money, readonly beforeBooks: Money, readonly difference: Money, readonly client: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ReconciledPenaltiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReconciledPenaltiesQuery = { readonly reconciledPenalties: { readonly ledger: Money, readonly invoicedByPartners: Money, readonly waiting: Money, readonly notPosted: Money, readonly books: Money, readonly difference: Money } | null };

export type SetAccountsMutationVariables = Exact<{
  idempotencyKey: string;
  input: SetAccountsInput;
}>;


export type SetAccountsMutation = { readonly setAccounts: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly accounting: { readonly startsOn: CalendarDate, readonly fiscalYearFirstMonth: number, readonly deferral: IncomeDeferral, readonly postedThrough: CalendarDate | null, readonly updatedAt: DateTime, readonly plans: ReadonlyArray<{ readonly startsOn: CalendarDate, readonly accounts: ReadonlyArray<{ readonly role: AccountRole, readonly number: string, readonly label: string }>, readonly journals: ReadonlyArray<{ readonly role: JournalRole, readonly code: string, readonly label: string }> }> } | null } | null };

export type PostAccountingEntriesMutationVariables = Exact<{
  idempotencyKey: string;
  input: PostAccountingEntriesInput;
}>;


export type PostAccountingEntriesMutation = { readonly postAccountingEntries: { readonly replayed: boolean, readonly posted: number | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly accounting: { readonly startsOn: CalendarDate, readonly fiscalYearFirstMonth: number, readonly deferral: IncomeDeferral, readonly postedThrough: CalendarDate | null, readonly updatedAt: DateTime, readonly plans: ReadonlyArray<{ readonly startsOn: CalendarDate, readonly accounts: ReadonlyArray<{ readonly role: AccountRole, readonly number: string, readonly label: string }>, readonly journals: ReadonlyArray<{ readonly role: JournalRole, readonly code: string, readonly label: string }> }> } | null } | null };

export type BillingAdjustmentDetailFragment = { readonly quantity: Decimal | null, readonly unit: BillingAdjustmentUnit | null, readonly unitPrice: Money | null, readonly period: { readonly firstDay: CalendarDate, readonly lastDay: CalendarDate } | null, readonly taxCategory: { readonly code: string, readonly ratePercent: Decimal, readonly reason: { readonly en: string, readonly fr: string } | null } | null, readonly cause: { readonly kind: BillingAdjustmentCauseKind } | null };

export type BillingAdjustmentCauseQueryVariables = Exact<{
  id: string;
}>;


export type BillingAdjustmentCauseQuery = { readonly billingAdjustment: { readonly id: string, readonly cause: { readonly kind: BillingAdjustmentCauseKind, readonly penalty: { readonly id: string, readonly number: number, readonly amount: Money } | null, readonly intervention: { readonly id: string, readonly startedAt: DateTime, readonly minutes: number, readonly kind: InterventionKind } | null, readonly quote: { readonly id: string, readonly reference: string, readonly description: string } | null, readonly unitEntry: { readonly sequence: number, readonly kind: UnitEntryKind, readonly units: number, readonly balanceAfter: number } | null, readonly sparePart: { readonly id: string, readonly reference: string, readonly description: string, readonly quantity: number, readonly unitPrice: Money | null, readonly replacedOn: CalendarDate } | null, readonly outageRefund: { readonly outFrom: CalendarDate, readonly backOn: CalendarDate, readonly credit: Money } | null, readonly lateClaim: { readonly id: string, readonly kind: LateClaimKind, readonly throughOn: CalendarDate, readonly invoice: { readonly id: string, readonly reference: string } | null } | null, readonly amendment: { readonly id: string, readonly number: number, readonly effectiveOn: CalendarDate, readonly subject: string } | null, readonly priceRevision: { readonly key: string | null, readonly cause: PriceRevisionCause, readonly on: CalendarDate } | null, readonly transfer: { readonly on: CalendarDate, readonly requestReference: string } | null, readonly dispute: { readonly id: string, readonly reason: string, readonly adjustment: { readonly id: string, readonly sequence: number } | null } | null, readonly contractEnd: { readonly lastDay: CalendarDate, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate } | null } | null } | null } | null };

export type AllocationFragment = { readonly id: string, readonly resource: AllocationResource, readonly unit: string, readonly quantity: Decimal, readonly monthlyLimit: Decimal | null, readonly startsOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime };

export type AllocationUseFragment = { readonly id: string, readonly resource: AllocationResource, readonly month: string, readonly quantity: Decimal, readonly reference: string, readonly createdAt: DateTime, readonly updatedAt: DateTime };

export type ContractAllocationsQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
}>;


export type ContractAllocationsQuery = { readonly contract: { readonly id: string, readonly allocations: ReadonlyArray<{ readonly id: string, readonly resource: AllocationResource, readonly unit: string, readonly quantity: Decimal, readonly monthlyLimit: Decimal | null, readonly startsOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime }>, readonly allocationUse: ReadonlyArray<{ readonly resource: AllocationResource, readonly unit: string, readonly month: string, readonly used: Decimal, readonly monthlyLimit: Decimal, readonly sharePercent: Decimal | null, readonly passed: boolean }> } | null };

export type ContractAllocationHistoryQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  usesAfter?: string | null | undefined;
}>;


export type ContractAllocationHistoryQuery = { readonly contract: { readonly id: string, readonly allocationHistory: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly resource: AllocationResource, readonly unit: string, readonly quantity: Decimal, readonly monthlyLimit: Decimal | null, readonly startsOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly allocationUses: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly resource: AllocationResource, readonly month: string, readonly quantity: Decimal, readonly reference: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SetAllocationMutationVariables = Exact<{
  idempotencyKey: string;
  input: SetAllocationInput;
}>;


export type SetAllocationMutation = { readonly setAllocation: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly allocation: { readonly id: string, readonly resource: AllocationResource, readonly unit: string, readonly quantity: Decimal, readonly monthlyLimit: Decimal | null, readonly startsOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null } | null };

export type RecordAllocationUseMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordAllocationUseInput;
}>;


export type RecordAllocationUseMutation = { readonly recordAllocationUse: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly use: { readonly id: string, readonly resource: AllocationResource, readonly month: string, readonly quantity: Decimal, readonly reference: string, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null } | null };

export type SignatureFragment = { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null };

export type ContractChangeFragment = { readonly fact: ContractFactKind, readonly key: string, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly before: unknown, readonly after: unknown };

export type AmendmentFragment = { readonly id: string, readonly number: number, readonly kind: AmendmentKind, readonly effectiveOn: CalendarDate, readonly announcedOn: CalendarDate | null, readonly subject: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly clientSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null };

export type ContractAmendmentsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  on?: CalendarDate | null | undefined;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractAmendmentsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly users: number | null, readonly amendments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: AmendmentKind, readonly effectiveOn: CalendarDate, readonly announcedOn: CalendarDate | null, readonly subject: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly changes: ReadonlyArray<{ readonly fact: ContractFactKind, readonly key: string, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly before: unknown, readonly after: unknown }>, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null, readonly clientSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type AmendContractMutationVariables = Exact<{
  idempotencyKey: string;
  input: AmendContractInput;
}>;


export type AmendContractMutation = { readonly amendContract: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly amendment: { readonly id: string, readonly number: number, readonly kind: AmendmentKind, readonly effectiveOn: CalendarDate, readonly announcedOn: CalendarDate | null, readonly subject: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly changes: ReadonlyArray<{ readonly fact: ContractFactKind, readonly key: string, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly before: unknown, readonly after: unknown }>, readonly clientSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null } | null, readonly contract: { readonly billingPeriodMonths: number, readonly invoicedBy: InvoicedBy, readonly directDebit: boolean, readonly signedAt: DateTime | null, readonly activatedAt: DateTime | null, readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly clientSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly monthlyAmount: Money, readonly hosting: boolean, readonly startsOn: CalendarDate, readonly label: { readonly en: string, readonly fr: string } }>, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } } | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null } | null };

export type SimulateAmendmentQueryVariables = Exact<{
  input: SimulateAmendmentInput;
  language?: Language;
}>;


export type SimulateAmendmentQuery = { readonly simulateAmendment: { readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly simulation: { readonly total: Money, readonly termStartsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly lastNoticeDay: CalendarDate | null, readonly monthlyForfaitBefore: Money, readonly monthlyForfaitAfter: Money, readonly changes: ReadonlyArray<{ readonly fact: ContractFactKind, readonly key: string, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly before: unknown, readonly after: unknown }> | null, readonly adjustments: ReadonlyArray<{ readonly kind: BillingAdjustmentKind, readonly key: string, readonly periodStartsOn: CalendarDate, readonly periodEndsBefore: CalendarDate, readonly occurredOn: CalendarDate, readonly amount: Money, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> } | null } | null };

export type AnnounceTermsChangeMutationVariables = Exact<{
  idempotencyKey: string;
  input: AnnounceTermsChangeInput;
}>;


export type AnnounceTermsChangeMutation = { readonly announceTermsChange: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly amendment: { readonly id: string, readonly number: number, readonly kind: AmendmentKind, readonly effectiveOn: CalendarDate, readonly announcedOn: CalendarDate | null, readonly subject: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly changes: ReadonlyArray<{ readonly fact: ContractFactKind, readonly key: string, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly before: unknown, readonly after: unknown }>, readonly clientSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null } | null, readonly contract: { readonly billingPeriodMonths: number, readonly invoicedBy: InvoicedBy, readonly directDebit: boolean, readonly signedAt: DateTime | null, readonly activatedAt: DateTime | null, readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly clientSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly monthlyAmount: Money, readonly hosting: boolean, readonly startsOn: CalendarDate, readonly label: { readonly en: string, readonly fr: string } }>, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } } | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null } | null };

export type AssetFragment = { readonly id: string, readonly designation: string, readonly kind: AssetKind, readonly ownership: AssetOwnership, readonly serialNumber: string | null, readonly quantity: number, readonly coveredFrom: CalendarDate, readonly coveredUntil: CalendarDate | null, readonly functions: string | null, readonly product: string | null, readonly productVersion: string | null, readonly warrantyEndsOn: CalendarDate | null, readonly licenceEndsOn: CalendarDate | null, readonly antivirusEndsOn: CalendarDate | null, readonly firewallEndsOn: CalendarDate | null, readonly supportEndsOn: CalendarDate | null, readonly manufacturerLifeEndsOn: CalendarDate | null, readonly perimeter: PerimeterState, readonly validatedOn: CalendarDate | null, readonly validation: string | null, readonly excludedFrom: CalendarDate | null, readonly site: { readonly id: string, readonly designation: string } | null, readonly parent: { readonly id: string, readonly designation: string } | null };

export type ContractAssetsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: AssetFilter | null | undefined;
  orderBy?: AssetOrder;
}>;


export type ContractAssetsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly assets: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly designation: string, readonly kind: AssetKind, readonly ownership: AssetOwnership, readonly serialNumber: string | null, readonly quantity: number, readonly coveredFrom: CalendarDate, readonly coveredUntil: CalendarDate | null, readonly functions: string | null, readonly product: string | null, readonly productVersion: string | null, readonly warrantyEndsOn: CalendarDate | null, readonly licenceEndsOn: CalendarDate | null, readonly antivirusEndsOn: CalendarDate | null, readonly firewallEndsOn: CalendarDate | null, readonly supportEndsOn: CalendarDate | null, readonly manufacturerLifeEndsOn: CalendarDate | null, readonly perimeter: PerimeterState, readonly validatedOn: CalendarDate | null, readonly validation: string | null, readonly excludedFrom: CalendarDate | null, readonly movedTo: { readonly id: string } | null, readonly movedFrom: { readonly id: string } | null, readonly recommendations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recommendation: string, readonly issuedOn: CalendarDate, readonly followBy: CalendarDate | null, readonly state: RecommendationState, readonly closedOn: CalendarDate | null, readonly note: string | null, readonly asset: { readonly id: string, readonly designation: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: DateTime, readonly recordedBy: string, readonly operation: string, readonly kind: EventKind, readonly payload: unknown }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly site: { readonly id: string, readonly designation: string } | null, readonly parent: { readonly id: string, readonly designation: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type AddAssetMutationVariables = Exact<{
  idempotencyKey: string;
  input: AddAssetInput;
}>;


export type AddAssetMutation = { readonly addAsset: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly asset: { readonly id: string, readonly designation: string, readonly kind: AssetKind, readonly ownership: AssetOwnership, readonly serialNumber: string | null, readonly quantity: number, readonly coveredFrom: CalendarDate, readonly coveredUntil: CalendarDate | null, readonly functions: string | null, readonly product: string | null, readonly productVersion: string | null, readonly warrantyEndsOn: CalendarDate | null, readonly licenceEndsOn: CalendarDate | null, readonly antivirusEndsOn: CalendarDate | null, readonly firewallEndsOn: CalendarDate | null, readonly supportEndsOn: CalendarDate | null, readonly manufacturerLifeEndsOn: CalendarDate | null, readonly perimeter: PerimeterState, readonly validatedOn: CalendarDate | null, readonly validation: string | null, readonly excludedFrom: CalendarDate | null, readonly site: { readonly id: string, readonly designation: string } | null, readonly parent: { readonly id: string, readonly designation: string } | null } | null } | null };

export type UpdateAssetMutationVariables = Exact<{
  idempotencyKey: string;
  input: UpdateAssetInput;
}>;


export type UpdateAssetMutation = { readonly updateAsset: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly asset: { readonly id: string, readonly designation: string, readonly kind: AssetKind, readonly ownership: AssetOwnership, readonly serialNumber: string | null, readonly quantity: number, readonly coveredFrom: CalendarDate, readonly coveredUntil: CalendarDate | null, readonly functions: string | null, readonly product: string | null, readonly productVersion: string | null, readonly warrantyEndsOn: CalendarDate | null, readonly licenceEndsOn: CalendarDate | null, readonly antivirusEndsOn: CalendarDate | null, readonly firewallEndsOn: CalendarDate | null, readonly supportEndsOn: CalendarDate | null, readonly manufacturerLifeEndsOn: CalendarDate | null, readonly perimeter: PerimeterState, readonly validatedOn: CalendarDate | null, readonly validation: string | null, readonly excludedFrom: CalendarDate | null, readonly site: { readonly id: string, readonly designation: string } | null, readonly parent: { readonly id: string, readonly designation: string } | null } | null } | null };

export type EndAssetCoverMutationVariables = Exact<{
  idempotencyKey: string;
  input: EndAssetCoverInput;
}>;


export type EndAssetCoverMutation = { readonly endAssetCover: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly asset: { readonly id: string, readonly designation: string, readonly kind: AssetKind, readonly ownership: AssetOwnership, readonly serialNumber: string | null, readonly quantity: number, readonly coveredFrom: CalendarDate, readonly coveredUntil: CalendarDate | null, readonly functions: string | null, readonly product: string | null, readonly productVersion: string | null, readonly warrantyEndsOn: CalendarDate | null, readonly licenceEndsOn: CalendarDate | null, readonly antivirusEndsOn: CalendarDate | null, readonly firewallEndsOn: CalendarDate | null, readonly supportEndsOn: CalendarDate | null, readonly manufacturerLifeEndsOn: CalendarDate | null, readonly perimeter: PerimeterState, readonly validatedOn: CalendarDate | null, readonly validation: string | null, readonly excludedFrom: CalendarDate | null, readonly site: { readonly id: string, readonly designation: string } | null, readonly parent: { readonly id: string, readonly designation: string } | null } | null } | null };

export type AssetTermsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type AssetTermsQuery = { readonly contract: { readonly id: string, readonly assets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly designation: string, readonly coveredUntil: CalendarDate | null, readonly coverTerm: { readonly lastDay: CalendarDate, readonly renews: boolean, readonly lastNoticeDay: CalendarDate | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type AgreeAssetTermMutationVariables = Exact<{
  idempotencyKey: string;
  input: AgreeAssetTermInput;
}>;


export type AgreeAssetTermMutation = { readonly agreeAssetTerm: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly asset: { readonly id: string, readonly designation: string, readonly kind: AssetKind, readonly ownership: AssetOwnership, readonly serialNumber: string | null, readonly quantity: number, readonly coveredFrom: CalendarDate, readonly coveredUntil: CalendarDate | null, readonly functions: string | null, readonly product: string | null, readonly productVersion: string | null, readonly warrantyEndsOn: CalendarDate | null, readonly licenceEndsOn: CalendarDate | null, readonly antivirusEndsOn: CalendarDate | null, readonly firewallEndsOn: CalendarDate | null, readonly supportEndsOn: CalendarDate | null, readonly manufacturerLifeEndsOn: CalendarDate | null, readonly perimeter: PerimeterState, readonly validatedOn: CalendarDate | null, readonly validation: string | null, readonly excludedFrom: CalendarDate | null, readonly site: { readonly id: string, readonly designation: string } | null, readonly parent: { readonly id: string, readonly designation: string } | null } | null } | null };

export type GiveAssetNoticeMutationVariables = Exact<{
  idempotencyKey: string;
  input: GiveAssetNoticeInput;
}>;


export type GiveAssetNoticeMutation = { readonly giveAssetNotice: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly asset: { readonly id: string, readonly designation: string, readonly kind: AssetKind, readonly ownership: AssetOwnership, readonly serialNumber: string | null, readonly quantity: number, readonly coveredFrom: CalendarDate, readonly coveredUntil: CalendarDate | null, readonly functions: string | null, readonly product: string | null, readonly productVersion: string | null, readonly warrantyEndsOn: CalendarDate | null, readonly licenceEndsOn: CalendarDate | null, readonly antivirusEndsOn: CalendarDate | null, readonly firewallEndsOn: CalendarDate | null, readonly supportEndsOn: CalendarDate | null, readonly manufacturerLifeEndsOn: CalendarDate | null, readonly perimeter: PerimeterState, readonly validatedOn: CalendarDate | null, readonly validation: string | null, readonly excludedFrom: CalendarDate | null, readonly site: { readonly id: string, readonly designation: string } | null, readonly parent: { readonly id: string, readonly designation: string } | null } | null } | null };

export type MoveAssetMutationVariables = Exact<{
  idempotencyKey: string;
  input: MoveAssetInput;
}>;


export type MoveAssetMutation = { readonly moveAsset: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly asset: { readonly id: string, readonly designation: string, readonly kind: AssetKind, readonly ownership: AssetOwnership, readonly serialNumber: string | null, readonly quantity: number, readonly coveredFrom: CalendarDate, readonly coveredUntil: CalendarDate | null, readonly functions: string | null, readonly product: string | null, readonly productVersion: string | null, readonly warrantyEndsOn: CalendarDate | null, readonly licenceEndsOn: CalendarDate | null, readonly antivirusEndsOn: CalendarDate | null, readonly firewallEndsOn: CalendarDate | null, readonly supportEndsOn: CalendarDate | null, readonly manufacturerLifeEndsOn: CalendarDate | null, readonly perimeter: PerimeterState, readonly validatedOn: CalendarDate | null, readonly validation: string | null, readonly excludedFrom: CalendarDate | null, readonly site: { readonly id: string, readonly designation: string } | null, readonly parent: { readonly id: string, readonly designation: string } | null } | null } | null };

export type ValidateAssetMutationVariables = Exact<{
  idempotencyKey: string;
  input: ValidateAssetInput;
}>;


export type ValidateAssetMutation = { readonly validateAsset: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly asset: { readonly id: string, readonly designation: string, readonly kind: AssetKind, readonly ownership: AssetOwnership, readonly serialNumber: string | null, readonly quantity: number, readonly coveredFrom: CalendarDate, readonly coveredUntil: CalendarDate | null, readonly functions: string | null, readonly product: string | null, readonly productVersion: string | null, readonly warrantyEndsOn: CalendarDate | null, readonly licenceEndsOn: CalendarDate | null, readonly antivirusEndsOn: CalendarDate | null, readonly firewallEndsOn: CalendarDate | null, readonly supportEndsOn: CalendarDate | null, readonly manufacturerLifeEndsOn: CalendarDate | null, readonly perimeter: PerimeterState, readonly validatedOn: CalendarDate | null, readonly validation: string | null, readonly excludedFrom: CalendarDate | null, readonly site: { readonly id: string, readonly designation: string } | null, readonly parent: { readonly id: string, readonly designation: string } | null } | null } | null };

export type ContractInventoryCsvQueryVariables = Exact<{
  id: string;
}>;


export type ContractInventoryCsvQuery = { readonly contract: { readonly id: string, readonly inventoryCsv: string } | null };

export type ImportAssetsMutationVariables = Exact<{
  idempotencyKey: string;
  input: ImportAssetsInput;
}>;


export type ImportAssetsMutation = { readonly importAssets: { readonly replayed: boolean, readonly imported: number | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string } | null } | null };

export type BackupCheckFragment = { readonly id: string, readonly plan: string, readonly kind: BackupCheckKind, readonly startedAt: DateTime, readonly finishedAt: DateTime | null, readonly duration: Duration | null, readonly outcome: BackupCheckOutcome, readonly restored: string | null, readonly method: string | null, readonly note: string | null, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly backup: { readonly id: string, readonly startedAt: DateTime | null } | null };

export type ContractBackupChecksQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: BackupCheckFilter | null | undefined;
}>;


export type ContractBackupChecksQuery = { readonly contract: { readonly id: string, readonly number: string, readonly backupChecks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly plan: string, readonly kind: BackupCheckKind, readonly startedAt: DateTime, readonly finishedAt: DateTime | null, readonly duration: Duration | null, readonly outcome: BackupCheckOutcome, readonly restored: string | null, readonly method: string | null, readonly note: string | null, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string }, readonly backup: { readonly id: string, readonly startedAt: DateTime | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ContractBackupCheckOccasionsQueryVariables = Exact<{
  id: string;
  from?: CalendarDate | null | undefined;
  before?: CalendarDate | null | undefined;
  plan?: string | null | undefined;
  kind?: BackupCheckKind | null | undefined;
}>;


export type ContractBackupCheckOccasionsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly backupCheckOccasions: ReadonlyArray<{ readonly plan: string, readonly kind: BackupCheckKind, readonly every: WorkPeriod, readonly number: number, readonly from: CalendarDate, readonly until: CalendarDate, readonly state: PlannedVisitState, readonly doneOn: CalendarDate | null, readonly label: { readonly en: string, readonly fr: string }, readonly check: { readonly id: string, readonly outcome: BackupCheckOutcome } | null }> } | null };

export type RecordRestoreTestMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordRestoreTestInput;
}>;


export type RecordRestoreTestMutation = { readonly recordRestoreTest: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly backupCheck: { readonly id: string, readonly plan: string, readonly kind: BackupCheckKind, readonly startedAt: DateTime, readonly finishedAt: DateTime | null, readonly duration: Duration | null, readonly outcome: BackupCheckOutcome, readonly restored: string | null, readonly method: string | null, readonly note: string | null, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly backup: { readonly id: string, readonly startedAt: DateTime | null } | null } | null } | null };

export type RecordIntegrityCheckMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordIntegrityCheckInput;
}>;


export type RecordIntegrityCheckMutation = { readonly recordIntegrityCheck: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly backupCheck: { readonly id: string, readonly plan: string, readonly kind: BackupCheckKind, readonly startedAt: DateTime, readonly finishedAt: DateTime | null, readonly duration: Duration | null, readonly outcome: BackupCheckOutcome, readonly restored: string | null, readonly method: string | null, readonly note: string | null, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly backup: { readonly id: string, readonly startedAt: DateTime | null } | null } | null } | null };

export type WithdrawBackupCheckMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawBackupCheckInput;
}>;


export type WithdrawBackupCheckMutation = { readonly withdrawBackupCheck: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly backupCheck: { readonly id: string, readonly plan: string, readonly kind: BackupCheckKind, readonly startedAt: DateTime, readonly finishedAt: DateTime | null, readonly duration: Duration | null, readonly outcome: BackupCheckOutcome, readonly restored: string | null, readonly method: string | null, readonly note: string | null, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly backup: { readonly id: string, readonly startedAt: DateTime | null } | null } | null } | null };

export type BackupFragment = { readonly id: string, readonly plan: string, readonly dueFrom: DateTime, readonly dueBefore: DateTime | null, readonly outcome: BackupOutcome, readonly startedAt: DateTime | null, readonly finishedAt: DateTime | null, readonly offSite: boolean, readonly note: string | null, readonly clientInformedAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime };

export type ContractBackupsQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
  first?: number;
  after?: string | null | undefined;
  filter?: BackupFilter | null | undefined;
}>;


export type ContractBackupsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly backupMonth: ReadonlyArray<{ readonly plan: string, readonly every: BackupPeriod, readonly calendar: string | null, readonly retentionDays: number | null, readonly offSite: boolean, readonly restoreTestEvery: WorkPeriod | null, readonly integrityCheckEvery: WorkPeriod | null, readonly month: string, readonly expected: number, readonly done: number, readonly failed: number, readonly missed: number, readonly toCome: number, readonly clientInformed: number, readonly label: { readonly en: string, readonly fr: string } }>, readonly backups: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly plan: string, readonly dueFrom: DateTime, readonly dueBefore: DateTime | null, readonly outcome: BackupOutcome, readonly startedAt: DateTime | null, readonly finishedAt: DateTime | null, readonly offSite: boolean, readonly note: string | null, readonly clientInformedAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SetBackupPlanMutationVariables = Exact<{
  idempotencyKey: string;
  input: SetBackupPlanInput;
}>;


export type SetBackupPlanMutation = { readonly setBackupPlan: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string } | null } | null };

export type RecordBackupMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordBackupInput;
}>;


export type RecordBackupMutation = { readonly recordBackup: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly backup: { readonly id: string, readonly plan: string, readonly dueFrom: DateTime, readonly dueBefore: DateTime | null, readonly outcome: BackupOutcome, readonly startedAt: DateTime | null, readonly finishedAt: DateTime | null, readonly offSite: boolean, readonly note: string | null, readonly clientInformedAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null } | null };

export type InformOfBackupMutationVariables = Exact<{
  idempotencyKey: string;
  input: InformOfBackupInput;
}>;


export type InformOfBackupMutation = { readonly informOfBackup: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly backup: { readonly id: string, readonly plan: string, readonly dueFrom: DateTime, readonly dueBefore: DateTime | null, readonly outcome: BackupOutcome, readonly startedAt: DateTime | null, readonly finishedAt: DateTime | null, readonly offSite: boolean, readonly note: string | null, readonly clientInformedAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null } | null };

export type BillingAdjustmentDisputeFragment = { readonly id: string, readonly raisedBy: BillingDisputeSide, readonly author: string, readonly reason: string, readonly expectedAmount: Money | null, readonly outcome: BillingDisputeOutcome | null, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly adjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly label: { readonly en: string, readonly fr: string } } | null, readonly correction: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money } | null };

export type OpenBillingAdjustmentDisputesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  orderBy?: ListOrder;
}>;


export type OpenBillingAdjustmentDisputesQuery = { readonly openBillingAdjustmentDisputes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly raisedBy: BillingDisputeSide, readonly author: string, readonly reason: string, readonly expectedAmount: Money | null, readonly outcome: BillingDisputeOutcome | null, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly adjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly label: { readonly en: string, readonly fr: string } } | null, readonly correction: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money } | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BillingAdjustmentDisputesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  orderBy?: ListOrder;
}>;


export type BillingAdjustmentDisputesQuery = { readonly billingAdjustment: { readonly id: string, readonly disputes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly raisedBy: BillingDisputeSide, readonly author: string, readonly reason: string, readonly expectedAmount: Money | null, readonly outcome: BillingDisputeOutcome | null, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly adjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly label: { readonly en: string, readonly fr: string } } | null, readonly correction: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money } | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type BillingAdjustmentDisputeQueryVariables = Exact<{
  id: string;
}>;


export type BillingAdjustmentDisputeQuery = { readonly billingAdjustment: { readonly id: string, readonly dispute: { readonly id: string, readonly raisedBy: BillingDisputeSide, readonly author: string, readonly reason: string, readonly expectedAmount: Money | null, readonly outcome: BillingDisputeOutcome | null, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly adjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly label: { readonly en: string, readonly fr: string } } | null, readonly correction: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money } | null } | null } | null };

export type DisputeBillingAdjustmentMutationVariables = Exact<{
  idempotencyKey: string;
  input: DisputeBillingAdjustmentInput;
}>;


export type DisputeBillingAdjustmentMutation = { readonly disputeBillingAdjustment: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly dispute: { readonly id: string, readonly raisedBy: BillingDisputeSide, readonly author: string, readonly reason: string, readonly expectedAmount: Money | null, readonly outcome: BillingDisputeOutcome | null, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly adjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly label: { readonly en: string, readonly fr: string } } | null, readonly correction: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money } | null } | null } | null };

export type WithdrawBillingAdjustmentDisputeMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawBillingAdjustmentDisputeInput;
}>;


export type WithdrawBillingAdjustmentDisputeMutation = { readonly withdrawBillingAdjustmentDispute: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly dispute: { readonly id: string, readonly raisedBy: BillingDisputeSide, readonly author: string, readonly reason: string, readonly expectedAmount: Money | null, readonly outcome: BillingDisputeOutcome | null, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly adjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly label: { readonly en: string, readonly fr: string } } | null, readonly correction: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money } | null } | null } | null };

export type AnswerBillingAdjustmentDisputeMutationVariables = Exact<{
  idempotencyKey: string;
  input: AnswerBillingAdjustmentDisputeInput;
}>;


export type AnswerBillingAdjustmentDisputeMutation = { readonly answerBillingAdjustmentDispute: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly dispute: { readonly id: string, readonly raisedBy: BillingDisputeSide, readonly author: string, readonly reason: string, readonly expectedAmount: Money | null, readonly outcome: BillingDisputeOutcome | null, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly adjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly label: { readonly en: string, readonly fr: string } } | null, readonly correction: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money } | null } | null, readonly billingAdjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null } | null } | null };

export type BillingAdjustmentFragment = { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null };

export type BillingAdjustmentsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: BillingAdjustmentFilter | null | undefined;
}>;


export type BillingAdjustmentsQuery = { readonly billingAdjustments: { readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly quantity: Decimal | null, readonly unit: BillingAdjustmentUnit | null, readonly unitPrice: Money | null, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null, readonly period: { readonly firstDay: CalendarDate, readonly lastDay: CalendarDate } | null, readonly taxCategory: { readonly code: string, readonly ratePercent: Decimal, readonly reason: { readonly en: string, readonly fr: string } | null } | null, readonly cause: { readonly kind: BillingAdjustmentCauseKind } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type BillingAdjustmentQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;


export type BillingAdjustmentQuery = { readonly billingAdjustment: { readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly quantity: Decimal | null, readonly unit: BillingAdjustmentUnit | null, readonly unitPrice: Money | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } }, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null, readonly period: { readonly firstDay: CalendarDate, readonly lastDay: CalendarDate } | null, readonly taxCategory: { readonly code: string, readonly ratePercent: Decimal, readonly reason: { readonly en: string, readonly fr: string } | null } | null, readonly cause: { readonly kind: BillingAdjustmentCauseKind } | null } | null };

export type BillingAdjustmentPenaltyQueryVariables = Exact<{
  id: string;
}>;


export type BillingAdjustmentPenaltyQuery = { readonly billingAdjustment: { readonly id: string, readonly sequence: number, readonly penalty: { readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null } | null } | null };

export type ContractBillingAdjustmentsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractBillingAdjustmentsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly billingAdjustments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly quantity: Decimal | null, readonly unit: BillingAdjustmentUnit | null, readonly unitPrice: Money | null, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null, readonly period: { readonly firstDay: CalendarDate, readonly lastDay: CalendarDate } | null, readonly taxCategory: { readonly code: string, readonly ratePercent: Decimal, readonly reason: { readonly en: string, readonly fr: string } | null } | null, readonly cause: { readonly kind: BillingAdjustmentCauseKind } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type AcknowledgeBillingAdjustmentsMutationVariables = Exact<{
  idempotencyKey: string;
  input: AcknowledgeBillingAdjustmentsInput;
}>;


export type AcknowledgeBillingAdjustmentsMutation = { readonly acknowledgeBillingAdjustments: { readonly replayed: boolean, readonly acknowledgedCount: number, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> } | null };

export type FeedEntryFragment = { readonly sequence: number, readonly kind: BillingFeedEntryKind, readonly clientId: string, readonly recordedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly adjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly quantity: Decimal | null, readonly unit: BillingAdjustmentUnit | null, readonly unitPrice: Money | null, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null, readonly period: { readonly firstDay: CalendarDate, readonly lastDay: CalendarDate } | null, readonly taxCategory: { readonly code: string, readonly ratePercent: Decimal, readonly reason: { readonly en: string, readonly fr: string } | null } | null, readonly cause: { readonly kind: BillingAdjustmentCauseKind } | null } | null, readonly invoice: { readonly id: string, readonly kind: InvoiceKind, readonly reference: string, readonly issuedOn: CalendarDate, readonly fallsOn: CalendarDate, readonly dueOn: CalendarDate, readonly periodStartsOn: CalendarDate | null, readonly periodEndsBefore: CalendarDate | null, readonly totalExcludingTax: Money, readonly vatTotal: Money, readonly totalIncludingTax: Money, readonly openAmount: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly lines: ReadonlyArray<{ readonly line: number, readonly kind: InvoiceLineKind, readonly key: string | null, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly quantity: number, readonly unit: InvoiceUnit, readonly unitPrice: Money, readonly amount: Money, readonly vatCategory: string, readonly vatRatePercent: Decimal, readonly label: { readonly en: string, readonly fr: string } }>, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly vat: ReadonlyArray<{ readonly ratePercent: Decimal, readonly category: string, readonly base: Money, readonly vat: Money, readonly exemptionCode: string | null, readonly exemptionReason: { readonly en: string, readonly fr: string } | null }>, readonly preceding: { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate } | null, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } | null } | null };

export type BillingFeedQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type BillingFeedQuery = { readonly billingFeed: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly seal: { readonly number: number, readonly sealedAt: DateTime, readonly previousHash: string, readonly hash: string } | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly sequence: number, readonly kind: BillingFeedEntryKind, readonly clientId: string, readonly recordedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly adjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly quantity: Decimal | null, readonly unit: BillingAdjustmentUnit | null, readonly unitPrice: Money | null, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null, readonly period: { readonly firstDay: CalendarDate, readonly lastDay: CalendarDate } | null, readonly taxCategory: { readonly code: string, readonly ratePercent: Decimal, readonly reason: { readonly en: string, readonly fr: string } | null } | null, readonly cause: { readonly kind: BillingAdjustmentCauseKind } | null } | null, readonly invoice: { readonly id: string, readonly kind: InvoiceKind, readonly reference: string, readonly issuedOn: CalendarDate, readonly fallsOn: CalendarDate, readonly dueOn: CalendarDate, readonly periodStartsOn: CalendarDate | null, readonly periodEndsBefore: CalendarDate | null, readonly totalExcludingTax: Money, readonly vatTotal: Money, readonly totalIncludingTax: Money, readonly openAmount: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly lines: ReadonlyArray<{ readonly line: number, readonly kind: InvoiceLineKind, readonly key: string | null, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly quantity: number, readonly unit: InvoiceUnit, readonly unitPrice: Money, readonly amount: Money, readonly vatCategory: string, readonly vatRatePercent: Decimal, readonly label: { readonly en: string, readonly fr: string } }>, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly vat: ReadonlyArray<{ readonly ratePercent: Decimal, readonly category: string, readonly base: Money, readonly vat: Money, readonly exemptionCode: string | null, readonly exemptionReason: { readonly en: string, readonly fr: string } | null }>, readonly preceding: { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate } | null, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } | null } | null } }> } | null };

export type BillingFeedAdjustmentsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type BillingFeedAdjustmentsQuery = { readonly billingFeed: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly seal: { readonly number: number, readonly sealedAt: DateTime, readonly previousHash: string, readonly hash: string } | null, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly adjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly quantity: Decimal | null, readonly unit: BillingAdjustmentUnit | null, readonly unitPrice: Money | null, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null, readonly period: { readonly firstDay: CalendarDate, readonly lastDay: CalendarDate } | null, readonly taxCategory: { readonly code: string, readonly ratePercent: Decimal, readonly reason: { readonly en: string, readonly fr: string } | null } | null, readonly cause: { readonly kind: BillingAdjustmentCauseKind } | null } | null } }> } | null };

export type ReportIncidentsMutationVariables = Exact<{
  idempotencyKey: string;
  input: ReportIncidentsInput;
}>;


export type ReportIncidentsMutation = { readonly reportIncidents: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string } | null }> | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type RecordInterventionsMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordInterventionsInput;
}>;


export type RecordInterventionsMutation = { readonly recordInterventions: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly intervention: { readonly id: string } | null }> | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null } | null };

export type CalendarFeedFragment = { readonly id: string, readonly name: string, readonly kinds: ReadonlyArray<UpcomingKind> | null, readonly language: Language, readonly createdAt: DateTime, readonly expiresAt: DateTime | null, readonly lastUsedAt: DateTime | null, readonly revokedAt: DateTime | null, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null };

export type CalendarFeedsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type CalendarFeedsQuery = { readonly calendarFeeds: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kinds: ReadonlyArray<UpcomingKind> | null, readonly language: Language, readonly createdAt: DateTime, readonly expiresAt: DateTime | null, readonly lastUsedAt: DateTime | null, readonly revokedAt: DateTime | null, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type CreateCalendarFeedMutationVariables = Exact<{
  idempotencyKey: string;
  input: CreateCalendarFeedInput;
}>;


export type CreateCalendarFeedMutation = { readonly createCalendarFeed: { readonly replayed: boolean, readonly path: string | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly calendarFeed: { readonly id: string, readonly name: string, readonly kinds: ReadonlyArray<UpcomingKind> | null, readonly language: Language, readonly createdAt: DateTime, readonly expiresAt: DateTime | null, readonly lastUsedAt: DateTime | null, readonly revokedAt: DateTime | null, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null } | null } | null };

export type RevokeCalendarFeedMutationVariables = Exact<{
  idempotencyKey: string;
  input: RevokeCalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { readonly revokeCalendarFeed: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly calendarFeed: { readonly id: string, readonly name: string, readonly kinds: ReadonlyArray<UpcomingKind> | null, readonly language: Language, readonly createdAt: DateTime, readonly expiresAt: DateTime | null, readonly lastUsedAt: DateTime | null, readonly revokedAt: DateTime | null, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null } | null } | null };

export type RecommendationFragment = { readonly id: string, readonly recommendation: string, readonly issuedOn: CalendarDate, readonly followBy: CalendarDate | null, readonly state: RecommendationState, readonly closedOn: CalendarDate | null, readonly note: string | null, readonly asset: { readonly id: string, readonly designation: string } };

export type ChangeRequestFragment = { readonly id: string, readonly description: string, readonly state: ChangeState, readonly reason: string | null, readonly madeAt: DateTime | null, readonly asset: { readonly id: string, readonly designation: string } | null };

export type ContractRecommendationsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractRecommendationsQuery = { readonly contract: { readonly id: string, readonly recommendations: { readonly nodes: ReadonlyArray<{ readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly recommendation: string, readonly issuedOn: CalendarDate, readonly followBy: CalendarDate | null, readonly state: RecommendationState, readonly closedOn: CalendarDate | null, readonly note: string | null, readonly contract: { readonly id: string }, readonly asset: { readonly id: string, readonly designation: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ContractChangesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractChangesQuery = { readonly contract: { readonly id: string, readonly changes: { readonly nodes: ReadonlyArray<{ readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly description: string, readonly state: ChangeState, readonly reason: string | null, readonly madeAt: DateTime | null, readonly contract: { readonly id: string }, readonly asset: { readonly id: string, readonly designation: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type IssueRecommendationMutationVariables = Exact<{
  idempotencyKey: string;
  input: IssueRecommendationInput;
}>;


export type IssueRecommendationMutation = { readonly issueRecommendation: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly recommendation: { readonly id: string, readonly recommendation: string, readonly issuedOn: CalendarDate, readonly followBy: CalendarDate | null, readonly state: RecommendationState, readonly closedOn: CalendarDate | null, readonly note: string | null, readonly asset: { readonly id: string, readonly designation: string } } | null } | null };

export type CloseRecommendationMutationVariables = Exact<{
  idempotencyKey: string;
  input: CloseRecommendationInput;
}>;


export type CloseRecommendationMutation = { readonly closeRecommendation: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly recommendation: { readonly id: string, readonly recommendation: string, readonly issuedOn: CalendarDate, readonly followBy: CalendarDate | null, readonly state: RecommendationState, readonly closedOn: CalendarDate | null, readonly note: string | null, readonly asset: { readonly id: string, readonly designation: string } } | null } | null };

export type ExcludeAssetFromForfaitMutationVariables = Exact<{
  idempotencyKey: string;
  input: ExcludeAssetFromForfaitInput;
}>;


export type ExcludeAssetFromForfaitMutation = { readonly excludeAssetFromForfait: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly asset: { readonly id: string, readonly designation: string, readonly kind: AssetKind, readonly ownership: AssetOwnership, readonly serialNumber: string | null, readonly quantity: number, readonly coveredFrom: CalendarDate, readonly coveredUntil: CalendarDate | null, readonly functions: string | null, readonly product: string | null, readonly productVersion: string | null, readonly warrantyEndsOn: CalendarDate | null, readonly licenceEndsOn: CalendarDate | null, readonly antivirusEndsOn: CalendarDate | null, readonly firewallEndsOn: CalendarDate | null, readonly supportEndsOn: CalendarDate | null, readonly manufacturerLifeEndsOn: CalendarDate | null, readonly perimeter: PerimeterState, readonly validatedOn: CalendarDate | null, readonly validation: string | null, readonly excludedFrom: CalendarDate | null, readonly site: { readonly id: string, readonly designation: string } | null, readonly parent: { readonly id: string, readonly designation: string } | null } | null } | null };

export type RequestChangeMutationVariables = Exact<{
  idempotencyKey: string;
  input: RequestChangeInput;
}>;


export type RequestChangeMutation = { readonly requestChange: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly change: { readonly id: string, readonly description: string, readonly state: ChangeState, readonly reason: string | null, readonly madeAt: DateTime | null, readonly asset: { readonly id: string, readonly designation: string } | null } | null } | null };

export type DecideChangeMutationVariables = Exact<{
  idempotencyKey: string;
  input: DecideChangeInput;
}>;


export type DecideChangeMutation = { readonly decideChange: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly change: { readonly id: string, readonly description: string, readonly state: ChangeState, readonly reason: string | null, readonly madeAt: DateTime | null, readonly asset: { readonly id: string, readonly designation: string } | null } | null } | null };

export type RecordUnauthorisedChangeMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordUnauthorisedChangeInput;
}>;


export type RecordUnauthorisedChangeMutation = { readonly recordUnauthorisedChange: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly change: { readonly id: string, readonly description: string, readonly state: ChangeState, readonly reason: string | null, readonly madeAt: DateTime | null, readonly asset: { readonly id: string, readonly designation: string } | null } | null } | null };

export type ClientFragment = { readonly id: string, readonly name: string, readonly registrationNumber: string | null };

export type ClientsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  orderBy?: ListOrder;
}>;


export type ClientsQuery = { readonly clients: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly registrationNumber: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ClientQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClientQuery = { readonly client: { readonly createdAt: DateTime, readonly updatedAt: DateTime | null, readonly id: string, readonly name: string, readonly registrationNumber: string | null, readonly contracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CreateClientMutationVariables = Exact<{
  idempotencyKey: string;
  input: CreateClientInput;
}>;


export type CreateClientMutation = { readonly createClient: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly client: { readonly id: string, readonly name: string, readonly registrationNumber: string | null } | null } | null };

export type EntrustClientMutationVariables = Exact<{
  idempotencyKey: string;
  input: EntrustClientInput;
}>;


export type EntrustClientMutation = { readonly entrustClient: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly client: { readonly id: string, readonly name: string, readonly registrationNumber: string | null } | null } | null };

export type EndEntrustmentMutationVariables = Exact<{
  idempotencyKey: string;
  input: EndEntrustmentInput;
}>;


export type EndEntrustmentMutation = { readonly endEntrustment: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly client: { readonly id: string, readonly name: string, readonly registrationNumber: string | null } | null } | null };

export type ClientEntrustmentsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClientEntrustmentsQuery = { readonly client: { readonly id: string, readonly entrustments: { readonly nodes: ReadonlyArray<{ readonly partnerId: string, readonly authorisation: string, readonly authorisedAt: DateTime, readonly authorisedBy: string | null, readonly endedAt: DateTime | null, readonly endedBy: string | null, readonly partner: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ClosingRunFragment = { readonly id: string, readonly month: string, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly state: ClosingState, readonly phase: ClosingPhase, readonly contractsTotal: number, readonly contractsDone: number, readonly contractsRefused: number, readonly documentsIssued: number, readonly penaltiesCredited: number, readonly capsCorrected: number, readonly percent: number, readonly contractsPerSecond: Decimal | null, readonly estimatedEndAt: DateTime | null, readonly startedBy: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly endedAt: DateTime | null };

export type ClosingRunsQueryVariables = Exact<{
  filter?: ClosingRunFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  orderBy?: ListOrder;
}>;


export type ClosingRunsQuery = { readonly closingRuns: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly month: string, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly state: ClosingState, readonly phase: ClosingPhase, readonly contractsTotal: number, readonly contractsDone: number, readonly contractsRefused: number, readonly documentsIssued: number, readonly penaltiesCredited: number, readonly capsCorrected: number, readonly percent: number, readonly contractsPerSecond: Decimal | null, readonly estimatedEndAt: DateTime | null, readonly startedBy: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly endedAt: DateTime | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ClosingRunQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClosingRunQuery = { readonly closingRun: { readonly id: string, readonly month: string, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly state: ClosingState, readonly phase: ClosingPhase, readonly contractsTotal: number, readonly contractsDone: number, readonly contractsRefused: number, readonly documentsIssued: number, readonly penaltiesCredited: number, readonly capsCorrected: number, readonly percent: number, readonly contractsPerSecond: Decimal | null, readonly estimatedEndAt: DateTime | null, readonly startedBy: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly endedAt: DateTime | null, readonly refused: { readonly nodes: ReadonlyArray<{ readonly refusedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly refusedAt: DateTime } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type StartClosingMutationVariables = Exact<{
  idempotencyKey: string;
  input: StartClosingInput;
}>;


export type StartClosingMutation = { readonly startClosing: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly closingRun: { readonly id: string, readonly month: string, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly state: ClosingState, readonly phase: ClosingPhase, readonly contractsTotal: number, readonly contractsDone: number, readonly contractsRefused: number, readonly documentsIssued: number, readonly penaltiesCredited: number, readonly capsCorrected: number, readonly percent: number, readonly contractsPerSecond: Decimal | null, readonly estimatedEndAt: DateTime | null, readonly startedBy: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly endedAt: DateTime | null } | null } | null };

export type StopClosingMutationVariables = Exact<{
  idempotencyKey: string;
  input: StopClosingInput;
}>;


export type StopClosingMutation = { readonly stopClosing: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly closingRun: { readonly id: string, readonly month: string, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly state: ClosingState, readonly phase: ClosingPhase, readonly contractsTotal: number, readonly contractsDone: number, readonly contractsRefused: number, readonly documentsIssued: number, readonly penaltiesCredited: number, readonly capsCorrected: number, readonly percent: number, readonly contractsPerSecond: Decimal | null, readonly estimatedEndAt: DateTime | null, readonly startedBy: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly endedAt: DateTime | null } | null } | null };

export type CommissioningFragment = { readonly orderValidatedAt: DateTime, readonly commissionedAt: DateTime | null, readonly clock: { readonly asOf: DateTime, readonly state: ClockState, readonly startedAt: DateTime | null, readonly stoppedAt: DateTime | null, readonly target: Duration | null, readonly dueAt: DateTime | null, readonly elapsed: Duration, readonly remaining: Duration, readonly overrun: Duration, readonly reason: string | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind, readonly calendar: string, readonly comparison: Comparison, readonly article: string } } | null };

export type ContractCommissioningsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  asOf?: DateTime | null | undefined;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractCommissioningsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly modules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly commissioning: { readonly orderValidatedAt: DateTime, readonly commissionedAt: DateTime | null, readonly clock: { readonly asOf: DateTime, readonly state: ClockState, readonly startedAt: DateTime | null, readonly stoppedAt: DateTime | null, readonly target: Duration | null, readonly dueAt: DateTime | null, readonly elapsed: Duration, readonly remaining: Duration, readonly overrun: Duration, readonly reason: string | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind, readonly calendar: string, readonly comparison: Comparison, readonly article: string } } | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RecordOrderValidationMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordOrderValidationInput;
}>;


export type RecordOrderValidationMutation = { readonly recordOrderValidation: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly module: { readonly id: string, readonly key: string, readonly commissioning: { readonly orderValidatedAt: DateTime, readonly commissionedAt: DateTime | null } | null } | null } | null };

export type RecordCommissioningMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordCommissioningInput;
}>;


export type RecordCommissioningMutation = { readonly recordCommissioning: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly module: { readonly id: string, readonly key: string, readonly commissioning: { readonly orderValidatedAt: DateTime, readonly commissionedAt: DateTime | null } | null } | null } | null };

export type CorrectCommissioningMutationVariables = Exact<{
  idempotencyKey: string;
  input: CorrectCommissioningInput;
}>;


export type CorrectCommissioningMutation = { readonly correctCommissioning: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly module: { readonly id: string, readonly key: string, readonly commissioning: { readonly orderValidatedAt: DateTime, readonly commissionedAt: DateTime | null } | null } | null } | null };

export type CommissioningAveragesQueryVariables = Exact<{
  from: CalendarDate;
  before: CalendarDate;
  language?: Language;
}>;


export type CommissioningAveragesQuery = { readonly commissioningAverages: ReadonlyArray<{ readonly termsPack: string, readonly services: number, readonly target: Duration, readonly average: Duration, readonly isKept: boolean, readonly commitment: { readonly key: string, readonly article: string }, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> | null };

export type PageInfoFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type LabelFragment = { readonly en: string, readonly fr: string };

export type RefusalFragment = { readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string };

export type ExplanationFragment = { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } };

export type ExplanationReplayFragment = { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> };

export type HistoryEntryFragment = { readonly id: string, readonly recordedAt: DateTime, readonly recordedBy: string, readonly operation: string, readonly kind: EventKind, readonly payload: unknown };

export type ServerTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type ServerTimeQuery = { readonly serverTime: DateTime };

export type UnitAccountFragment = { readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean };

export type UnitEntryFragment = { readonly sequence: number, readonly kind: UnitEntryKind, readonly units: number, readonly balanceAfter: number, readonly recordedAt: DateTime };

export type InterventionFragment = { readonly id: string, readonly technician: string, readonly startedAt: DateTime, readonly minutes: number, readonly mode: InterventionMode, readonly kind: InterventionKind, readonly roundTrips: number, readonly standsForTraining: boolean, readonly callerCompetent: boolean | null, readonly major: boolean, readonly majorStated: boolean, readonly report: string, readonly acceptedQuote: string | null, readonly plannedWork: string | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly urgency: { readonly urgent: boolean, readonly statedBy: ContractSide } | null, readonly caller: { readonly id: string, readonly name: string } | null, readonly offer: { readonly id: string, readonly reference: string } | null, readonly settlement: ReadonlyArray<{ readonly by: Settler, readonly key: string | null, readonly settledBy: string, readonly minutes: number, readonly units: number, readonly amount: Money | null }>, readonly includedTime: { readonly month: string, readonly deductedMinutes: number, readonly leftMinutes: number } | null, readonly approvedEstimate: { readonly reference: string, readonly minutes: number } | null, readonly reversal: { readonly reason: string, readonly reversedAt: DateTime } | null, readonly unitEntries: ReadonlyArray<{ readonly sequence: number, readonly kind: UnitEntryKind, readonly units: number, readonly balanceAfter: number, readonly recordedAt: DateTime }> | null };

export type InterventionQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;


export type InterventionQuery = { readonly intervention: { readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly technician: string, readonly startedAt: DateTime, readonly minutes: number, readonly mode: InterventionMode, readonly kind: InterventionKind, readonly roundTrips: number, readonly standsForTraining: boolean, readonly callerCompetent: boolean | null, readonly major: boolean, readonly majorStated: boolean, readonly report: string, readonly acceptedQuote: string | null, readonly plannedWork: string | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly urgency: { readonly urgent: boolean, readonly statedBy: ContractSide } | null, readonly caller: { readonly id: string, readonly name: string } | null, readonly offer: { readonly id: string, readonly reference: string } | null, readonly settlement: ReadonlyArray<{ readonly by: Settler, readonly key: string | null, readonly settledBy: string, readonly minutes: number, readonly units: number, readonly amount: Money | null }>, readonly includedTime: { readonly month: string, readonly deductedMinutes: number, readonly leftMinutes: number } | null, readonly approvedEstimate: { readonly reference: string, readonly minutes: number } | null, readonly reversal: { readonly reason: string, readonly reversedAt: DateTime } | null, readonly unitEntries: ReadonlyArray<{ readonly sequence: number, readonly kind: UnitEntryKind, readonly units: number, readonly balanceAfter: number, readonly recordedAt: DateTime }> | null } | null };

export type ContractInterventionsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: InterventionFilter | null | undefined;
}>;


export type ContractInterventionsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly interventions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly technician: string, readonly startedAt: DateTime, readonly minutes: number, readonly mode: InterventionMode, readonly kind: InterventionKind, readonly roundTrips: number, readonly standsForTraining: boolean, readonly callerCompetent: boolean | null, readonly major: boolean, readonly majorStated: boolean, readonly report: string, readonly acceptedQuote: string | null, readonly plannedWork: string | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly urgency: { readonly urgent: boolean, readonly statedBy: ContractSide } | null, readonly caller: { readonly id: string, readonly name: string } | null, readonly offer: { readonly id: string, readonly reference: string } | null, readonly settlement: ReadonlyArray<{ readonly by: Settler, readonly key: string | null, readonly settledBy: string, readonly minutes: number, readonly units: number, readonly amount: Money | null }>, readonly includedTime: { readonly month: string, readonly deductedMinutes: number, readonly leftMinutes: number } | null, readonly approvedEstimate: { readonly reference: string, readonly minutes: number } | null, readonly reversal: { readonly reason: string, readonly reversedAt: DateTime } | null, readonly unitEntries: ReadonlyArray<{ readonly sequence: number, readonly kind: UnitEntryKind, readonly units: number, readonly balanceAfter: number, readonly recordedAt: DateTime }> | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ContractUnitAccountsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractUnitAccountsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly unitAccounts: ReadonlyArray<{ readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean, readonly entries: { readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly kind: UnitEntryKind, readonly units: number, readonly balanceAfter: number, readonly recordedAt: DateTime }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }> } | null };

export type RecordInterventionMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordInterventionInput;
}>;


export type RecordInterventionMutation = { readonly recordIntervention: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly intervention: { readonly id: string, readonly technician: string, readonly startedAt: DateTime, readonly minutes: number, readonly mode: InterventionMode, readonly kind: InterventionKind, readonly roundTrips: number, readonly standsForTraining: boolean, readonly callerCompetent: boolean | null, readonly major: boolean, readonly majorStated: boolean, readonly report: string, readonly acceptedQuote: string | null, readonly plannedWork: string | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly urgency: { readonly urgent: boolean, readonly statedBy: ContractSide } | null, readonly caller: { readonly id: string, readonly name: string } | null, readonly offer: { readonly id: string, readonly reference: string } | null, readonly settlement: ReadonlyArray<{ readonly by: Settler, readonly key: string | null, readonly settledBy: string, readonly minutes: number, readonly units: number, readonly amount: Money | null }>, readonly includedTime: { readonly month: string, readonly deductedMinutes: number, readonly leftMinutes: number } | null, readonly approvedEstimate: { readonly reference: string, readonly minutes: number } | null, readonly reversal: { readonly reason: string, readonly reversedAt: DateTime } | null, readonly unitEntries: ReadonlyArray<{ readonly sequence: number, readonly kind: UnitEntryKind, readonly units: number, readonly balanceAfter: number, readonly recordedAt: DateTime }> | null } | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null } | null };

export type ReverseInterventionMutationVariables = Exact<{
  idempotencyKey: string;
  input: ReverseInterventionInput;
}>;


export type ReverseInterventionMutation = { readonly reverseIntervention: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly intervention: { readonly id: string, readonly technician: string, readonly startedAt: DateTime, readonly minutes: number, readonly mode: InterventionMode, readonly kind: InterventionKind, readonly roundTrips: number, readonly standsForTraining: boolean, readonly callerCompetent: boolean | null, readonly major: boolean, readonly majorStated: boolean, readonly report: string, readonly acceptedQuote: string | null, readonly plannedWork: string | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly urgency: { readonly urgent: boolean, readonly statedBy: ContractSide } | null, readonly caller: { readonly id: string, readonly name: string } | null, readonly offer: { readonly id: string, readonly reference: string } | null, readonly settlement: ReadonlyArray<{ readonly by: Settler, readonly key: string | null, readonly settledBy: string, readonly minutes: number, readonly units: number, readonly amount: Money | null }>, readonly includedTime: { readonly month: string, readonly deductedMinutes: number, readonly leftMinutes: number } | null, readonly approvedEstimate: { readonly reference: string, readonly minutes: number } | null, readonly reversal: { readonly reason: string, readonly reversedAt: DateTime } | null, readonly unitEntries: ReadonlyArray<{ readonly sequence: number, readonly kind: UnitEntryKind, readonly units: number, readonly balanceAfter: number, readonly recordedAt: DateTime }> | null } | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null } | null };

export type InterventionChargesQueryVariables = Exact<{
  id: string;
}>;


export type InterventionChargesQuery = { readonly intervention: { readonly id: string, readonly technician: string, readonly startedAt: DateTime, readonly minutes: number, readonly mode: InterventionMode, readonly kind: InterventionKind, readonly roundTrips: number, readonly standsForTraining: boolean, readonly callerCompetent: boolean | null, readonly major: boolean, readonly majorStated: boolean, readonly report: string, readonly acceptedQuote: string | null, readonly plannedWork: string | null, readonly charges: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly urgency: { readonly urgent: boolean, readonly statedBy: ContractSide } | null, readonly caller: { readonly id: string, readonly name: string } | null, readonly offer: { readonly id: string, readonly reference: string } | null, readonly settlement: ReadonlyArray<{ readonly by: Settler, readonly key: string | null, readonly settledBy: string, readonly minutes: number, readonly units: number, readonly amount: Money | null }>, readonly includedTime: { readonly month: string, readonly deductedMinutes: number, readonly leftMinutes: number } | null, readonly approvedEstimate: { readonly reference: string, readonly minutes: number } | null, readonly reversal: { readonly reason: string, readonly reversedAt: DateTime } | null, readonly unitEntries: ReadonlyArray<{ readonly sequence: number, readonly kind: UnitEntryKind, readonly units: number, readonly balanceAfter: number, readonly recordedAt: DateTime }> | null } | null };

export type HourlyRateFragment = { readonly sequence: number, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly hourlyRate: Money, readonly recordedAt: DateTime, readonly recordedBy: string };

export type ContractIncludedTimeQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractIncludedTimeQuery = { readonly contract: { readonly id: string, readonly number: string, readonly includedTime: { readonly month: string, readonly allowanceMinutes: number, readonly carriedMinutes: number, readonly usedMinutes: number, readonly leftMinutes: number, readonly reservedMinutes: number } | null, readonly hourlyRates: ReadonlyArray<{ readonly sequence: number, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly hourlyRate: Money, readonly recordedAt: DateTime, readonly recordedBy: string }> } | null };

export type ContractHourlyRatesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  on?: CalendarDate | null | undefined;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractHourlyRatesQuery = { readonly contract: { readonly id: string, readonly number: string, readonly hourlyRateVersions: { readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly hourlyRate: Money, readonly recordedAt: DateTime, readonly recordedBy: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SetHourlyRateMutationVariables = Exact<{
  idempotencyKey: string;
  input: SetHourlyRateInput;
}>;


export type SetHourlyRateMutation = { readonly setHourlyRate: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly hourlyRates: ReadonlyArray<{ readonly sequence: number, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly hourlyRate: Money, readonly recordedAt: DateTime, readonly recordedBy: string }> } | null } | null };

export type EndHourlyRateMutationVariables = Exact<{
  idempotencyKey: string;
  input: EndHourlyRateInput;
}>;


export type EndHourlyRateMutation = { readonly endHourlyRate: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly hourlyRates: ReadonlyArray<{ readonly sequence: number, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly hourlyRate: Money, readonly recordedAt: DateTime, readonly recordedBy: string }> } | null } | null };

export type CorrectHourlyRateMutationVariables = Exact<{
  idempotencyKey: string;
  input: CorrectHourlyRateInput;
}>;


export type CorrectHourlyRateMutation = { readonly correctHourlyRate: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly hourlyRates: ReadonlyArray<{ readonly sequence: number, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly hourlyRate: Money, readonly recordedAt: DateTime, readonly recordedBy: string }> } | null } | null };

export type ContactFragment = { readonly id: string, readonly side: ContactSide, readonly role: ContactRole, readonly escalationStep: number | null, readonly title: string | null, readonly name: string, readonly organisation: string | null, readonly reference: string | null, readonly email: string | null, readonly phone: string | null, readonly mobile: string | null, readonly note: string | null, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly asset: { readonly id: string, readonly designation: string } | null };

export type ContractContactsOnQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
  roles?: ReadonlyArray<ContactRole> | ContactRole | null | undefined;
}>;


export type ContractContactsOnQuery = { readonly contract: { readonly id: string, readonly number: string, readonly contactsOn: ReadonlyArray<{ readonly id: string, readonly side: ContactSide, readonly role: ContactRole, readonly escalationStep: number | null, readonly title: string | null, readonly name: string, readonly organisation: string | null, readonly reference: string | null, readonly email: string | null, readonly phone: string | null, readonly mobile: string | null, readonly note: string | null, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly asset: { readonly id: string, readonly designation: string } | null }> } | null };

export type ContractContactsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractContactsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContactSide, readonly role: ContactRole, readonly escalationStep: number | null, readonly title: string | null, readonly name: string, readonly organisation: string | null, readonly reference: string | null, readonly email: string | null, readonly phone: string | null, readonly mobile: string | null, readonly note: string | null, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly asset: { readonly id: string, readonly designation: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ClientContactsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClientContactsQuery = { readonly client: { readonly id: string, readonly name: string, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContactSide, readonly role: ContactRole, readonly escalationStep: number | null, readonly title: string | null, readonly name: string, readonly organisation: string | null, readonly reference: string | null, readonly email: string | null, readonly phone: string | null, readonly mobile: string | null, readonly note: string | null, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly asset: { readonly id: string, readonly designation: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ProviderContactsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type ProviderContactsQuery = { readonly viewer: { readonly provider: { readonly id: string, readonly contacts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly side: ContactSide, readonly role: ContactRole, readonly escalationStep: number | null, readonly title: string | null, readonly name: string, readonly organisation: string | null, readonly reference: string | null, readonly email: string | null, readonly phone: string | null, readonly mobile: string | null, readonly note: string | null, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly asset: { readonly id: string, readonly designation: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } } };

export type RecordContactMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordContactInput;
}>;


export type RecordContactMutation = { readonly recordContact: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contact: { readonly id: string, readonly side: ContactSide, readonly role: ContactRole, readonly escalationStep: number | null, readonly title: string | null, readonly name: string, readonly organisation: string | null, readonly reference: string | null, readonly email: string | null, readonly phone: string | null, readonly mobile: string | null, readonly note: string | null, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly asset: { readonly id: string, readonly designation: string } | null } | null } | null };

export type EndContactMutationVariables = Exact<{
  idempotencyKey: string;
  input: EndContactInput;
}>;


export type EndContactMutation = { readonly endContact: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contact: { readonly id: string, readonly side: ContactSide, readonly role: ContactRole, readonly escalationStep: number | null, readonly title: string | null, readonly name: string, readonly organisation: string | null, readonly reference: string | null, readonly email: string | null, readonly phone: string | null, readonly mobile: string | null, readonly note: string | null, readonly startsOn: CalendarDate, readonly endsOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly asset: { readonly id: string, readonly designation: string } | null } | null } | null };

export type ContractSignatureFragment = { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null };

export type ContractSummaryFragment = { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } };

export type ContractFragment = { readonly billingPeriodMonths: number, readonly invoicedBy: InvoicedBy, readonly directDebit: boolean, readonly signedAt: DateTime | null, readonly activatedAt: DateTime | null, readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly clientSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly monthlyAmount: Money, readonly hosting: boolean, readonly startsOn: CalendarDate, readonly label: { readonly en: string, readonly fr: string } }>, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } };

export type CommitmentFragment = { readonly key: string, readonly kind: CommitmentKind, readonly severities: ReadonlyArray<Severity>, readonly target: Duration | null, readonly targetInsideHours: Duration | null, readonly targetOutsideHours: Duration | null, readonly calendar: string, readonly comparison: Comparison, readonly article: string };

export type ServiceModuleFragment = { readonly id: string, readonly key: string, readonly code: string, readonly mode: BillingMode, readonly active: boolean, readonly hosting: boolean, readonly yearlyQuantity: number | null, readonly monthlyAmount: Money, readonly label: { readonly en: string, readonly fr: string } };

export type ContractsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ContractFilter | null | undefined;
  orderBy?: ListOrder;
}>;


export type ContractsQuery = { readonly contracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ContractQueryVariables = Exact<{
  id: string;
  parametersKnownAt?: DateTime | null | undefined;
}>;


export type ContractQuery = { readonly contract: { readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly billingPeriodMonths: number, readonly invoicedBy: InvoicedBy, readonly directDebit: boolean, readonly signedAt: DateTime | null, readonly activatedAt: DateTime | null, readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly modules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly code: string, readonly mode: BillingMode, readonly active: boolean, readonly hosting: boolean, readonly yearlyQuantity: number | null, readonly monthlyAmount: Money, readonly commitments: ReadonlyArray<{ readonly key: string, readonly kind: CommitmentKind, readonly severities: ReadonlyArray<Severity>, readonly target: Duration | null, readonly targetInsideHours: Duration | null, readonly targetOutsideHours: Duration | null, readonly calendar: string, readonly comparison: Comparison, readonly article: string }>, readonly label: { readonly en: string, readonly fr: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly parameters: ReadonlyArray<{ readonly key: string, readonly value: string | null, readonly module: string | null, readonly origin: string, readonly overridden: boolean, readonly article: string, readonly label: { readonly en: string, readonly fr: string } }>, readonly clientSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly monthlyAmount: Money, readonly hosting: boolean, readonly startsOn: CalendarDate, readonly label: { readonly en: string, readonly fr: string } }>, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } } | null };

export type ContractOverrideFragment = { readonly sequence: number, readonly parameter: string, readonly module: string | null, readonly value: string, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly recordedAt: DateTime, readonly recordedBy: string, readonly amendment: { readonly id: string, readonly number: number } | null };

export type ContractAsOfQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
  asOf?: DateTime | null | undefined;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractAsOfQuery = { readonly contract: { readonly users: number | null, readonly billingPeriodMonths: number, readonly invoicedBy: InvoicedBy, readonly directDebit: boolean, readonly signedAt: DateTime | null, readonly activatedAt: DateTime | null, readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly modules: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly code: string, readonly mode: BillingMode, readonly active: boolean, readonly hosting: boolean, readonly yearlyQuantity: number | null, readonly monthlyAmount: Money, readonly label: { readonly en: string, readonly fr: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly overrides: { readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly parameter: string, readonly module: string | null, readonly value: string, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly recordedAt: DateTime, readonly recordedBy: string, readonly amendment: { readonly id: string, readonly number: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly clientSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly monthlyAmount: Money, readonly hosting: boolean, readonly startsOn: CalendarDate, readonly label: { readonly en: string, readonly fr: string } }>, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } } | null };

export type ContractCoveragesQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractCoveragesQuery = { readonly contract: { readonly id: string, readonly coverages: ReadonlyArray<{ readonly module: string, readonly key: string, readonly active: boolean, readonly ownership: AssetOwnership | null, readonly chosenFrom: CalendarDate | null, readonly label: { readonly en: string, readonly fr: string } }> } | null };

export type ContractOverridesQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
  knownAt?: DateTime | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractOverridesQuery = { readonly contract: { readonly id: string, readonly overrides: { readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly parameter: string, readonly module: string | null, readonly value: string, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly recordedAt: DateTime, readonly recordedBy: string, readonly amendment: { readonly id: string, readonly number: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ContractModulesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: ServiceModuleFilter | null | undefined;
}>;


export type ContractModulesQuery = { readonly contract: { readonly id: string, readonly number: string, readonly modules: { readonly nodes: ReadonlyArray<{ readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly key: string, readonly code: string, readonly mode: BillingMode, readonly active: boolean, readonly hosting: boolean, readonly yearlyQuantity: number | null, readonly monthlyAmount: Money, readonly commitments: ReadonlyArray<{ readonly key: string, readonly kind: CommitmentKind, readonly severities: ReadonlyArray<Severity>, readonly target: Duration | null, readonly targetInsideHours: Duration | null, readonly targetOutsideHours: Duration | null, readonly calendar: string, readonly comparison: Comparison, readonly article: string }>, readonly label: { readonly en: string, readonly fr: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ContractHistoryQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractHistoryQuery = { readonly contract: { readonly id: string, readonly number: string, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: DateTime, readonly recordedBy: string, readonly operation: string, readonly kind: EventKind, readonly payload: unknown }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type CreateContractMutationVariables = Exact<{
  idempotencyKey: string;
  input: CreateContractInput;
}>;


export type CreateContractMutation = { readonly createContract: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly billingPeriodMonths: number, readonly invoicedBy: InvoicedBy, readonly directDebit: boolean, readonly signedAt: DateTime | null, readonly activatedAt: DateTime | null, readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly clientSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly monthlyAmount: Money, readonly hosting: boolean, readonly startsOn: CalendarDate, readonly label: { readonly en: string, readonly fr: string } }>, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } } | null } | null };

export type UpdateDraftContractMutationVariables = Exact<{
  idempotencyKey: string;
  input: UpdateDraftContractInput;
}>;


export type UpdateDraftContractMutation = { readonly updateDraftContract: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly billingPeriodMonths: number, readonly invoicedBy: InvoicedBy, readonly directDebit: boolean, readonly signedAt: DateTime | null, readonly activatedAt: DateTime | null, readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly clientSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly monthlyAmount: Money, readonly hosting: boolean, readonly startsOn: CalendarDate, readonly label: { readonly en: string, readonly fr: string } }>, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } } | null } | null };

export type SignContractMutationVariables = Exact<{
  idempotencyKey: string;
  input: SignContractInput;
}>;


export type SignContractMutation = { readonly signContract: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly billingPeriodMonths: number, readonly invoicedBy: InvoicedBy, readonly directDebit: boolean, readonly signedAt: DateTime | null, readonly activatedAt: DateTime | null, readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly clientSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly monthlyAmount: Money, readonly hosting: boolean, readonly startsOn: CalendarDate, readonly label: { readonly en: string, readonly fr: string } }>, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } } | null } | null };

export type ActivateContractMutationVariables = Exact<{
  idempotencyKey: string;
  input: ActivateContractInput;
}>;


export type ActivateContractMutation = { readonly activateContract: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly billingPeriodMonths: number, readonly invoicedBy: InvoicedBy, readonly directDebit: boolean, readonly signedAt: DateTime | null, readonly activatedAt: DateTime | null, readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly clientSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly monthlyAmount: Money, readonly hosting: boolean, readonly startsOn: CalendarDate, readonly label: { readonly en: string, readonly fr: string } }>, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } } | null } | null };

export type CancelContractMutationVariables = Exact<{
  idempotencyKey: string;
  input: CancelContractInput;
}>;


export type CancelContractMutation = { readonly cancelContract: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly billingPeriodMonths: number, readonly invoicedBy: InvoicedBy, readonly directDebit: boolean, readonly signedAt: DateTime | null, readonly activatedAt: DateTime | null, readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly clientSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string | null, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly monthlyAmount: Money, readonly hosting: boolean, readonly startsOn: CalendarDate, readonly label: { readonly en: string, readonly fr: string } }>, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } } | null } | null };

export type CoordinationPointFragment = { readonly text: string, readonly remark: string | null };

export type CoordinationActionFragment = { readonly id: string, readonly position: number, readonly text: string, readonly ownerSide: ContractSide, readonly owner: string, readonly dueOn: CalendarDate, readonly state: CoordinationActionState, readonly closedOn: CalendarDate | null, readonly reason: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime };

export type CoordinationReportFragment = { readonly id: string, readonly heldOn: CalendarDate, readonly attendees: ReadonlyArray<string>, readonly satisfaction: number | null, readonly satisfactionRemark: string | null, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly done: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly notDone: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly malfunctions: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly improvements: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly projects: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly position: number, readonly text: string, readonly ownerSide: ContractSide, readonly owner: string, readonly dueOn: CalendarDate, readonly state: CoordinationActionState, readonly closedOn: CalendarDate | null, readonly reason: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime }> };

export type ContractCoordinationReportsQueryVariables = Exact<{
  id: string;
  language?: Language;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractCoordinationReportsQuery = { readonly contract: { readonly id: string, readonly coordinationReports: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly clientReport: string | null, readonly clientReportPath: string | null, readonly id: string, readonly heldOn: CalendarDate, readonly attendees: ReadonlyArray<string>, readonly satisfaction: number | null, readonly satisfactionRemark: string | null, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string }, readonly followed: ReadonlyArray<{ readonly id: string, readonly position: number, readonly text: string, readonly ownerSide: ContractSide, readonly owner: string, readonly dueOn: CalendarDate, readonly state: CoordinationActionState, readonly closedOn: CalendarDate | null, readonly reason: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime }>, readonly done: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly notDone: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly malfunctions: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly improvements: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly projects: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly position: number, readonly text: string, readonly ownerSide: ContractSide, readonly owner: string, readonly dueOn: CalendarDate, readonly state: CoordinationActionState, readonly closedOn: CalendarDate | null, readonly reason: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime }> }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ContractCoordinationWorkQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractCoordinationWorkQuery = { readonly contract: { readonly id: string, readonly coordinationReports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly heldOn: CalendarDate, readonly intervention: { readonly id: string, readonly technician: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ContractCoordinationActionsQueryVariables = Exact<{
  id: string;
  filter?: CoordinationActionFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractCoordinationActionsQuery = { readonly contract: { readonly id: string, readonly coordinationActions: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly position: number, readonly text: string, readonly ownerSide: ContractSide, readonly owner: string, readonly dueOn: CalendarDate, readonly state: CoordinationActionState, readonly closedOn: CalendarDate | null, readonly reason: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string }, readonly report: { readonly id: string, readonly heldOn: CalendarDate } }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RecordCoordinationReportMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordCoordinationReportInput;
}>;


export type RecordCoordinationReportMutation = { readonly recordCoordinationReport: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly coordinationReport: { readonly id: string, readonly heldOn: CalendarDate, readonly attendees: ReadonlyArray<string>, readonly satisfaction: number | null, readonly satisfactionRemark: string | null, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly done: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly notDone: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly malfunctions: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly improvements: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly projects: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly position: number, readonly text: string, readonly ownerSide: ContractSide, readonly owner: string, readonly dueOn: CalendarDate, readonly state: CoordinationActionState, readonly closedOn: CalendarDate | null, readonly reason: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime }> } | null } | null };

export type CloseCoordinationActionMutationVariables = Exact<{
  idempotencyKey: string;
  input: CloseCoordinationActionInput;
}>;


export type CloseCoordinationActionMutation = { readonly closeCoordinationAction: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly coordinationAction: { readonly id: string, readonly position: number, readonly text: string, readonly ownerSide: ContractSide, readonly owner: string, readonly dueOn: CalendarDate, readonly state: CoordinationActionState, readonly closedOn: CalendarDate | null, readonly reason: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null } | null };

export type WithdrawCoordinationReportMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawCoordinationReportInput;
}>;


export type WithdrawCoordinationReportMutation = { readonly withdrawCoordinationReport: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly coordinationReport: { readonly id: string, readonly heldOn: CalendarDate, readonly attendees: ReadonlyArray<string>, readonly satisfaction: number | null, readonly satisfactionRemark: string | null, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly done: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly notDone: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly malfunctions: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly improvements: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly projects: ReadonlyArray<{ readonly text: string, readonly remark: string | null }>, readonly actions: ReadonlyArray<{ readonly id: string, readonly position: number, readonly text: string, readonly ownerSide: ContractSide, readonly owner: string, readonly dueOn: CalendarDate, readonly state: CoordinationActionState, readonly closedOn: CalendarDate | null, readonly reason: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime }> } | null } | null };

export type UpcomingDateFragment = { readonly kind: UpcomingKind, readonly on: CalendarDate, readonly article: string | null, readonly visit: string | null, readonly work: string | null, readonly backupPlan: string | null, readonly reminder: NoticeKind | null, readonly contract: { readonly id: string, readonly number: string }, readonly asset: { readonly id: string, readonly designation: string } | null, readonly quote: { readonly id: string, readonly reference: string } | null, readonly penalty: { readonly id: string, readonly number: number } | null, readonly maintenance: { readonly id: string, readonly startsAt: DateTime } | null, readonly reboot: { readonly id: string, readonly plannedOn: CalendarDate } | null, readonly coordinationAction: { readonly id: string, readonly text: string } | null };

export type ContractUpcomingDatesQueryVariables = Exact<{
  id: string;
  from?: CalendarDate | null | undefined;
  until?: CalendarDate | null | undefined;
  kinds?: ReadonlyArray<UpcomingKind> | UpcomingKind | null | undefined;
}>;


export type ContractUpcomingDatesQuery = { readonly contract: { readonly id: string, readonly number: string, readonly upcomingDates: ReadonlyArray<{ readonly kind: UpcomingKind, readonly on: CalendarDate, readonly article: string | null, readonly visit: string | null, readonly work: string | null, readonly backupPlan: string | null, readonly reminder: NoticeKind | null, readonly contract: { readonly id: string, readonly number: string }, readonly asset: { readonly id: string, readonly designation: string } | null, readonly quote: { readonly id: string, readonly reference: string } | null, readonly penalty: { readonly id: string, readonly number: number } | null, readonly maintenance: { readonly id: string, readonly startsAt: DateTime } | null, readonly reboot: { readonly id: string, readonly plannedOn: CalendarDate } | null, readonly coordinationAction: { readonly id: string, readonly text: string } | null }> } | null };

export type UpcomingDatesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: UpcomingDateFilter | null | undefined;
}>;


export type UpcomingDatesQuery = { readonly upcomingDates: { readonly nodes: ReadonlyArray<{ readonly kind: UpcomingKind, readonly on: CalendarDate, readonly article: string | null, readonly visit: string | null, readonly work: string | null, readonly backupPlan: string | null, readonly reminder: NoticeKind | null, readonly contract: { readonly id: string, readonly number: string }, readonly asset: { readonly id: string, readonly designation: string } | null, readonly quote: { readonly id: string, readonly reference: string } | null, readonly penalty: { readonly id: string, readonly number: number } | null, readonly maintenance: { readonly id: string, readonly startsAt: DateTime } | null, readonly reboot: { readonly id: string, readonly plannedOn: CalendarDate } | null, readonly coordinationAction: { readonly id: string, readonly text: string } | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly kind: UpcomingKind } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DeclarationFragment = { readonly id: string, readonly kind: DeclarationKind, readonly side: DeclarationSide, readonly awaits: DeclarationSide | null, readonly text: string, readonly person: string | null, readonly reference: string | null, readonly amount: Money | null, readonly indemnity: Money | null, readonly declaredAt: DateTime, readonly startsAt: DateTime, readonly endsAt: DateTime | null, readonly endedAt: DateTime | null, readonly accepted: boolean | null, readonly answeredAt: DateTime | null, readonly answeredBy: string | null, readonly answer: string | null, readonly inForce: boolean, readonly withdrawnAt: DateTime | null, readonly withdrawalReason: string | null, readonly recordedBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string, readonly designation: string } | null, readonly follows: { readonly id: string, readonly kind: DeclarationKind } | null };

export type ContractDeclarationsQueryVariables = Exact<{
  id: string;
  language?: Language;
  first?: number;
  after?: string | null | undefined;
  filter?: DeclarationFilter | null | undefined;
}>;


export type ContractDeclarationsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly declarations: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DeclarationKind, readonly side: DeclarationSide, readonly awaits: DeclarationSide | null, readonly text: string, readonly person: string | null, readonly reference: string | null, readonly amount: Money | null, readonly indemnity: Money | null, readonly declaredAt: DateTime, readonly startsAt: DateTime, readonly endsAt: DateTime | null, readonly endedAt: DateTime | null, readonly accepted: boolean | null, readonly answeredAt: DateTime | null, readonly answeredBy: string | null, readonly answer: string | null, readonly inForce: boolean, readonly withdrawnAt: DateTime | null, readonly withdrawalReason: string | null, readonly recordedBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string }, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly follows: { readonly id: string, readonly kind: DeclarationKind } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type IncidentDeclarationsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type IncidentDeclarationsQuery = { readonly incident: { readonly id: string, readonly number: string, readonly declarations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DeclarationKind, readonly side: DeclarationSide, readonly awaits: DeclarationSide | null, readonly text: string, readonly person: string | null, readonly reference: string | null, readonly amount: Money | null, readonly indemnity: Money | null, readonly declaredAt: DateTime, readonly startsAt: DateTime, readonly endsAt: DateTime | null, readonly endedAt: DateTime | null, readonly accepted: boolean | null, readonly answeredAt: DateTime | null, readonly answeredBy: string | null, readonly answer: string | null, readonly inForce: boolean, readonly withdrawnAt: DateTime | null, readonly withdrawalReason: string | null, readonly recordedBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly incident: { readonly id: string } | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly follows: { readonly id: string, readonly kind: DeclarationKind } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type RecordDeclarationMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordDeclarationInput;
}>;


export type RecordDeclarationMutation = { readonly recordDeclaration: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly declaration: { readonly id: string, readonly kind: DeclarationKind, readonly side: DeclarationSide, readonly awaits: DeclarationSide | null, readonly text: string, readonly person: string | null, readonly reference: string | null, readonly amount: Money | null, readonly indemnity: Money | null, readonly declaredAt: DateTime, readonly startsAt: DateTime, readonly endsAt: DateTime | null, readonly endedAt: DateTime | null, readonly accepted: boolean | null, readonly answeredAt: DateTime | null, readonly answeredBy: string | null, readonly answer: string | null, readonly inForce: boolean, readonly withdrawnAt: DateTime | null, readonly withdrawalReason: string | null, readonly recordedBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string, readonly designation: string } | null, readonly follows: { readonly id: string, readonly kind: DeclarationKind } | null } | null } | null };

export type AnswerDeclarationMutationVariables = Exact<{
  idempotencyKey: string;
  input: AnswerDeclarationInput;
}>;


export type AnswerDeclarationMutation = { readonly answerDeclaration: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly declaration: { readonly id: string, readonly kind: DeclarationKind, readonly side: DeclarationSide, readonly awaits: DeclarationSide | null, readonly text: string, readonly person: string | null, readonly reference: string | null, readonly amount: Money | null, readonly indemnity: Money | null, readonly declaredAt: DateTime, readonly startsAt: DateTime, readonly endsAt: DateTime | null, readonly endedAt: DateTime | null, readonly accepted: boolean | null, readonly answeredAt: DateTime | null, readonly answeredBy: string | null, readonly answer: string | null, readonly inForce: boolean, readonly withdrawnAt: DateTime | null, readonly withdrawalReason: string | null, readonly recordedBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string, readonly designation: string } | null, readonly follows: { readonly id: string, readonly kind: DeclarationKind } | null } | null } | null };

export type EndDeclarationMutationVariables = Exact<{
  idempotencyKey: string;
  input: EndDeclarationInput;
}>;


export type EndDeclarationMutation = { readonly endDeclaration: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly declaration: { readonly id: string, readonly kind: DeclarationKind, readonly side: DeclarationSide, readonly awaits: DeclarationSide | null, readonly text: string, readonly person: string | null, readonly reference: string | null, readonly amount: Money | null, readonly indemnity: Money | null, readonly declaredAt: DateTime, readonly startsAt: DateTime, readonly endsAt: DateTime | null, readonly endedAt: DateTime | null, readonly accepted: boolean | null, readonly answeredAt: DateTime | null, readonly answeredBy: string | null, readonly answer: string | null, readonly inForce: boolean, readonly withdrawnAt: DateTime | null, readonly withdrawalReason: string | null, readonly recordedBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string, readonly designation: string } | null, readonly follows: { readonly id: string, readonly kind: DeclarationKind } | null } | null } | null };

export type WithdrawDeclarationMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawDeclarationInput;
}>;


export type WithdrawDeclarationMutation = { readonly withdrawDeclaration: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly declaration: { readonly id: string, readonly kind: DeclarationKind, readonly side: DeclarationSide, readonly awaits: DeclarationSide | null, readonly text: string, readonly person: string | null, readonly reference: string | null, readonly amount: Money | null, readonly indemnity: Money | null, readonly declaredAt: DateTime, readonly startsAt: DateTime, readonly endsAt: DateTime | null, readonly endedAt: DateTime | null, readonly accepted: boolean | null, readonly answeredAt: DateTime | null, readonly answeredBy: string | null, readonly answer: string | null, readonly inForce: boolean, readonly withdrawnAt: DateTime | null, readonly withdrawalReason: string | null, readonly recordedBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string, readonly designation: string } | null, readonly follows: { readonly id: string, readonly kind: DeclarationKind } | null } | null } | null };

export type DirectDebitMandateFragment = { readonly id: string, readonly reference: string, readonly scheme: DebitScheme, readonly recurrence: MandateRecurrence, readonly signedOn: CalendarDate, readonly debtorName: string, readonly ibanEnding: string, readonly bic: string | null, readonly lastUsedOn: CalendarDate | null, readonly lapsesOn: CalendarDate, readonly state: MandateState, readonly withdrawnOn: CalendarDate | null, readonly withdrawalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null };

export type DirectDebitFragment = { readonly id: string, readonly amount: Money, readonly collectOn: CalendarDate, readonly notifiedOn: CalendarDate, readonly endToEndId: string, readonly state: DebitState, readonly withdrawnOn: CalendarDate | null, readonly withdrawalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly invoice: { readonly id: string, readonly reference: string } | null, readonly mandate: { readonly id: string, readonly reference: string } | null };

export type DirectDebitBatchFragment = { readonly id: string, readonly messageId: string, readonly path: string, readonly scheme: DebitScheme, readonly collectOn: CalendarDate, readonly dueThrough: CalendarDate, readonly noticeDays: number, readonly notifiedOn: CalendarDate | null, readonly creditorName: string, readonly creditorIbanEnding: string, readonly creditorBic: string | null, readonly creditorId: string, readonly debitCount: number, readonly total: Money, readonly createdBy: string, readonly createdAt: DateTime, readonly updatedAt: DateTime };

export type DirectDebitMandatesQueryVariables = Exact<{
  clientId: string;
  on?: CalendarDate | null | undefined;
  first?: number;
  after?: string | null | undefined;
  orderBy?: ListOrder;
}>;


export type DirectDebitMandatesQuery = { readonly client: { readonly id: string, readonly directDebitMandates: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly scheme: DebitScheme, readonly recurrence: MandateRecurrence, readonly signedOn: CalendarDate, readonly debtorName: string, readonly ibanEnding: string, readonly bic: string | null, readonly lastUsedOn: CalendarDate | null, readonly lapsesOn: CalendarDate, readonly state: MandateState, readonly withdrawnOn: CalendarDate | null, readonly withdrawalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly stateThen: MandateState, readonly client: { readonly id: string, readonly name: string } | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type DirectDebitBatchesQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  orderBy?: ListOrder;
}>;


export type DirectDebitBatchesQuery = { readonly directDebitBatches: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly messageId: string, readonly path: string, readonly scheme: DebitScheme, readonly collectOn: CalendarDate, readonly dueThrough: CalendarDate, readonly noticeDays: number, readonly notifiedOn: CalendarDate | null, readonly creditorName: string, readonly creditorIbanEnding: string, readonly creditorBic: string | null, readonly creditorId: string, readonly debitCount: number, readonly total: Money, readonly createdBy: string, readonly createdAt: DateTime, readonly updatedAt: DateTime }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type DirectDebitBatchQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  orderBy?: ListOrder;
}>;


export type DirectDebitBatchQuery = { readonly directDebitBatch: { readonly id: string, readonly messageId: string, readonly path: string, readonly scheme: DebitScheme, readonly collectOn: CalendarDate, readonly dueThrough: CalendarDate, readonly noticeDays: number, readonly notifiedOn: CalendarDate | null, readonly creditorName: string, readonly creditorIbanEnding: string, readonly creditorBic: string | null, readonly creditorId: string, readonly debitCount: number, readonly total: Money, readonly createdBy: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly debits: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly amount: Money, readonly collectOn: CalendarDate, readonly notifiedOn: CalendarDate, readonly endToEndId: string, readonly state: DebitState, readonly withdrawnOn: CalendarDate | null, readonly withdrawalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly invoice: { readonly id: string, readonly reference: string } | null, readonly mandate: { readonly id: string, readonly reference: string } | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type DirectDebitsOfInvoiceQueryVariables = Exact<{
  invoiceId: string;
}>;


export type DirectDebitsOfInvoiceQuery = { readonly invoice: { readonly id: string, readonly directDebits: ReadonlyArray<{ readonly id: string, readonly amount: Money, readonly collectOn: CalendarDate, readonly notifiedOn: CalendarDate, readonly endToEndId: string, readonly state: DebitState, readonly withdrawnOn: CalendarDate | null, readonly withdrawalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly batch: { readonly id: string, readonly messageId: string } | null, readonly invoice: { readonly id: string, readonly reference: string } | null, readonly mandate: { readonly id: string, readonly reference: string } | null }> } | null };

export type RecordMandateMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordMandateInput;
}>;


export type RecordMandateMutation = { readonly recordMandate: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly mandate: { readonly id: string, readonly reference: string, readonly scheme: DebitScheme, readonly recurrence: MandateRecurrence, readonly signedOn: CalendarDate, readonly debtorName: string, readonly ibanEnding: string, readonly bic: string | null, readonly lastUsedOn: CalendarDate | null, readonly lapsesOn: CalendarDate, readonly state: MandateState, readonly withdrawnOn: CalendarDate | null, readonly withdrawalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null } | null } | null };

export type WithdrawMandateMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawMandateInput;
}>;


export type WithdrawMandateMutation = { readonly withdrawMandate: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly mandate: { readonly id: string, readonly reference: string, readonly scheme: DebitScheme, readonly recurrence: MandateRecurrence, readonly signedOn: CalendarDate, readonly debtorName: string, readonly ibanEnding: string, readonly bic: string | null, readonly lastUsedOn: CalendarDate | null, readonly lapsesOn: CalendarDate, readonly state: MandateState, readonly withdrawnOn: CalendarDate | null, readonly withdrawalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null } | null } | null };

export type CreateDirectDebitBatchMutationVariables = Exact<{
  idempotencyKey: string;
  input: CreateDirectDebitBatchInput;
}>;


export type CreateDirectDebitBatchMutation = { readonly createDirectDebitBatch: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly batch: { readonly id: string, readonly messageId: string, readonly path: string, readonly scheme: DebitScheme, readonly collectOn: CalendarDate, readonly dueThrough: CalendarDate, readonly noticeDays: number, readonly notifiedOn: CalendarDate | null, readonly creditorName: string, readonly creditorIbanEnding: string, readonly creditorBic: string | null, readonly creditorId: string, readonly debitCount: number, readonly total: Money, readonly createdBy: string, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null, readonly leftOut: ReadonlyArray<{ readonly reason: DebitObstacle, readonly invoice: { readonly id: string, readonly reference: string } | null }> | null } | null };

export type WithdrawDirectDebitsMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawDirectDebitsInput;
}>;


export type WithdrawDirectDebitsMutation = { readonly withdrawDirectDebits: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly batch: { readonly id: string, readonly messageId: string, readonly path: string, readonly scheme: DebitScheme, readonly collectOn: CalendarDate, readonly dueThrough: CalendarDate, readonly noticeDays: number, readonly notifiedOn: CalendarDate | null, readonly creditorName: string, readonly creditorIbanEnding: string, readonly creditorBic: string | null, readonly creditorId: string, readonly debitCount: number, readonly total: Money, readonly createdBy: string, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null } | null };

export type ListedInterruptionFragment = { readonly from: DateTime, readonly to: DateTime | null, readonly cause: string | null };

export type PenaltyDisputeQueryVariables = Exact<{
  id: string;
}>;


export type PenaltyDisputeQuery = { readonly penalty: { readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly dispute: { readonly contestedOn: CalendarDate, readonly reason: string, readonly agreeBy: CalendarDate, readonly positionFrom: CalendarDate, readonly referredOn: CalendarDate | null, readonly ruledOn: CalendarDate | null, readonly basis: RulingBasis | null, readonly rulingReason: string | null } | null, readonly confrontation: { readonly client: ReadonlyArray<{ readonly from: DateTime, readonly to: DateTime | null, readonly cause: string | null }>, readonly provider: ReadonlyArray<{ readonly from: DateTime, readonly to: DateTime | null, readonly cause: string | null }> | null } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null } | null };

export type ContestPenaltyMutationVariables = Exact<{
  idempotencyKey: string;
  input: ContestPenaltyInput;
}>;


export type ContestPenaltyMutation = { readonly contestPenalty: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly penalty: { readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null } | null } | null };

export type ReferPenaltyMutationVariables = Exact<{
  idempotencyKey: string;
  input: ReferPenaltyInput;
}>;


export type ReferPenaltyMutation = { readonly referPenalty: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly penalty: { readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null } | null } | null };

export type SettlePenaltyMutationVariables = Exact<{
  idempotencyKey: string;
  input: SettlePenaltyInput;
}>;


export type SettlePenaltyMutation = { readonly settlePenalty: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly penalty: { readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null } | null, readonly billingAdjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null } | null } | null };

export type DocumentFragment = { readonly id: string, readonly firstId: string, readonly version: number, readonly kind: DocumentKind, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly path: string, readonly erasedOn: CalendarDate | null, readonly storedBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string, readonly designation: string } | null, readonly declaration: { readonly id: string, readonly kind: DeclarationKind } | null };

export type ContractDocumentsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: DocumentFilter | null | undefined;
}>;


export type ContractDocumentsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly firstId: string, readonly version: number, readonly kind: DocumentKind, readonly name: string, readonly mediaType: string, readonly size: number, readonly sha256: string, readonly path: string, readonly erasedOn: CalendarDate | null, readonly storedBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string }, readonly asset: { readonly id: string, readonly designation: string } | null, readonly declaration: { readonly id: string, readonly kind: DeclarationKind } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type DunningLetterFragment = { readonly id: string, readonly kind: DunningLetterKind, readonly reference: string, readonly writtenOn: CalendarDate, readonly payBy: CalendarDate, readonly basis: LateInterestBasis | null, readonly unpaid: Money, readonly interest: Money, readonly recoveryFee: Money, readonly alreadyClaimed: Money, readonly total: Money, readonly groundId: string | null, readonly proof: string | null, readonly pdfPath: string, readonly language: Language, readonly sha256: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null };

export type DunningLetterQueryVariables = Exact<{
  id: string;
}>;


export type DunningLetterQuery = { readonly dunningLetter: { readonly id: string, readonly kind: DunningLetterKind, readonly reference: string, readonly writtenOn: CalendarDate, readonly payBy: CalendarDate, readonly basis: LateInterestBasis | null, readonly unpaid: Money, readonly interest: Money, readonly recoveryFee: Money, readonly alreadyClaimed: Money, readonly total: Money, readonly groundId: string | null, readonly proof: string | null, readonly pdfPath: string, readonly language: Language, readonly sha256: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly invoices: ReadonlyArray<{ readonly id: string, readonly reference: string }>, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null } | null };

export type ContractDunningLettersQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: DunningLetterFilter | null | undefined;
  orderBy?: ListOrder;
}>;


export type ContractDunningLettersQuery = { readonly contract: { readonly id: string, readonly dunningLetters: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: DunningLetterKind, readonly reference: string, readonly writtenOn: CalendarDate, readonly payBy: CalendarDate, readonly basis: LateInterestBasis | null, readonly unpaid: Money, readonly interest: Money, readonly recoveryFee: Money, readonly alreadyClaimed: Money, readonly total: Money, readonly groundId: string | null, readonly proof: string | null, readonly pdfPath: string, readonly language: Language, readonly sha256: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type IssuePaymentReminderMutationVariables = Exact<{
  idempotencyKey: string;
  input: IssuePaymentReminderInput;
}>;


export type IssuePaymentReminderMutation = { readonly issuePaymentReminder: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly letter: { readonly id: string, readonly kind: DunningLetterKind, readonly reference: string, readonly writtenOn: CalendarDate, readonly payBy: CalendarDate, readonly basis: LateInterestBasis | null, readonly unpaid: Money, readonly interest: Money, readonly recoveryFee: Money, readonly alreadyClaimed: Money, readonly total: Money, readonly groundId: string | null, readonly proof: string | null, readonly pdfPath: string, readonly language: Language, readonly sha256: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null } | null } | null };

export type IssueFormalNoticeMutationVariables = Exact<{
  idempotencyKey: string;
  input: IssueFormalNoticeInput;
}>;


export type IssueFormalNoticeMutation = { readonly issueFormalNotice: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly letter: { readonly id: string, readonly kind: DunningLetterKind, readonly reference: string, readonly writtenOn: CalendarDate, readonly payBy: CalendarDate, readonly basis: LateInterestBasis | null, readonly unpaid: Money, readonly interest: Money, readonly recoveryFee: Money, readonly alreadyClaimed: Money, readonly total: Money, readonly groundId: string | null, readonly proof: string | null, readonly pdfPath: string, readonly language: Language, readonly sha256: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null } | null, readonly ground: { readonly id: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null } | null } | null };

export type InvoicesToDunQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: InvoiceToDunFilter | null | undefined;
  orderBy?: ListOrder;
}>;


export type InvoicesToDunQuery = { readonly invoicesToDun: { readonly nodes: ReadonlyArray<{ readonly dueOn: CalendarDate, readonly daysLate: number, readonly remaining: Money, readonly invoice: { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate, readonly totalIncludingTax: Money } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly cost: { readonly noticedOn: CalendarDate | null, readonly claimedInterest: Money, readonly claimedRecoveryFee: Money, readonly byContract: { readonly days: number, readonly interest: Money, readonly recoveryFee: Money, readonly total: Money, readonly article: string } | null, readonly lawfulMinimum: { readonly days: number, readonly interest: Money, readonly recoveryFee: Money, readonly total: Money, readonly article: string } | null } | null, readonly next: { readonly kind: DunningStepKind, readonly from: CalendarDate | null, readonly needs: DunningStepNeed | null, readonly article: string | null } | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type LateChargeFragment = { readonly startsAfter: CalendarDate, readonly days: number, readonly interest: Money, readonly recoveryFee: Money, readonly total: Money, readonly article: string, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } };

export type SimulateLateInterestQueryVariables = Exact<{
  input: SimulateLateInterestInput;
  language?: Language;
}>;


export type SimulateLateInterestQuery = { readonly simulateLateInterest: { readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly simulation: { readonly until: CalendarDate, readonly invoices: ReadonlyArray<{ readonly dueOn: CalendarDate, readonly noticedOn: CalendarDate | null, readonly paidOn: CalendarDate | null, readonly daysLate: number, readonly claimedInterest: Money, readonly claimedRecoveryFee: Money, readonly claimedThrough: CalendarDate | null, readonly invoice: { readonly id: string, readonly reference: string } | null, readonly byContract: { readonly startsAfter: CalendarDate, readonly days: number, readonly interest: Money, readonly recoveryFee: Money, readonly total: Money, readonly article: string, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } } | null, readonly lawfulMinimum: { readonly startsAfter: CalendarDate, readonly days: number, readonly interest: Money, readonly recoveryFee: Money, readonly total: Money, readonly article: string, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } } | null, readonly lawfulDefault: { readonly startsAfter: CalendarDate, readonly days: number, readonly interest: Money, readonly recoveryFee: Money, readonly total: Money, readonly article: string, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } } | null }> } | null } | null };

export type LateClaimFragment = { readonly id: string, readonly kind: LateClaimKind, readonly basis: LateInterestBasis, readonly throughOn: CalendarDate, readonly days: number, readonly amount: Money, readonly lawfulAmount: Money | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly invoice: { readonly id: string, readonly reference: string } | null, readonly billingAdjustment: { readonly id: string } | null, readonly document: { readonly id: string, readonly reference: string } | null };

export type InvoiceLateClaimsQueryVariables = Exact<{
  id: string;
}>;


export type InvoiceLateClaimsQuery = { readonly invoice: { readonly id: string, readonly reference: string, readonly lateClaims: ReadonlyArray<{ readonly id: string, readonly kind: LateClaimKind, readonly basis: LateInterestBasis, readonly throughOn: CalendarDate, readonly days: number, readonly amount: Money, readonly lawfulAmount: Money | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly invoice: { readonly id: string, readonly reference: string } | null, readonly billingAdjustment: { readonly id: string } | null, readonly document: { readonly id: string, readonly reference: string } | null }> } | null };

export type IssueLateInterestMutationVariables = Exact<{
  idempotencyKey: string;
  input: IssueLateInterestInput;
}>;


export type IssueLateInterestMutation = { readonly issueLateInterest: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly kind: LateClaimKind, readonly basis: LateInterestBasis, readonly throughOn: CalendarDate, readonly days: number, readonly amount: Money, readonly lawfulAmount: Money | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly invoice: { readonly id: string, readonly reference: string } | null, readonly billingAdjustment: { readonly id: string } | null, readonly document: { readonly id: string, readonly reference: string } | null }> | null, readonly invoices: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate, readonly totalIncludingTax: Money }> | null } | null };

export type ContractPaymentRightsQueryVariables = Exact<{
  id: string;
}>;


export type ContractPaymentRightsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly paymentRights: ReadonlyArray<{ readonly kind: PaymentRightKind, readonly dueOn: CalendarDate, readonly groundId: string | null, readonly from: CalendarDate | null, readonly needs: PaymentRightNeed | null, readonly barredSince: CalendarDate | null, readonly article: string, readonly invoice: { readonly id: string, readonly reference: string, readonly payableOn: CalendarDate } | null }> | null } | null };

export type MakeDueAtOnceMutationVariables = Exact<{
  idempotencyKey: string;
  input: MakeDueAtOnceInput;
}>;


export type MakeDueAtOnceMutation = { readonly makeDueAtOnce: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly invoices: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly payableOn: CalendarDate }> | null } | null };

export type EscalationFragment = { readonly id: string, readonly commitment: string, readonly stepKey: string, readonly step: number, readonly fellDueAt: DateTime, readonly contactName: string | null, readonly withdrawnAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contact: { readonly id: string, readonly email: string | null, readonly phone: string | null, readonly mobile: string | null } | null };

export type ContractEscalationsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractEscalationsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly escalations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly commitment: string, readonly stepKey: string, readonly step: number, readonly fellDueAt: DateTime, readonly contactName: string | null, readonly withdrawnAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly contract: { readonly id: string } | null, readonly contact: { readonly id: string, readonly email: string | null, readonly phone: string | null, readonly mobile: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type IncidentEscalationsQueryVariables = Exact<{
  id: string;
}>;


export type IncidentEscalationsQuery = { readonly incident: { readonly id: string, readonly escalations: ReadonlyArray<{ readonly id: string, readonly commitment: string, readonly stepKey: string, readonly step: number, readonly fellDueAt: DateTime, readonly contactName: string | null, readonly withdrawnAt: DateTime | null }> } | null };

export type UpdateExclusionFragment = { readonly component: string | null, readonly from: CalendarDate, readonly until: CalendarDate | null, readonly note: string, readonly limitsSupport: boolean, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly change: { readonly id: string, readonly description: string } | null, readonly warning: { readonly en: string, readonly fr: string } };

export type ContractUpdateExclusionsQueryVariables = Exact<{
  id: string;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractUpdateExclusionsQuery = { readonly contract: { readonly id: string, readonly updateExclusions: ReadonlyArray<{ readonly component: string | null, readonly from: CalendarDate, readonly until: CalendarDate | null, readonly note: string, readonly limitsSupport: boolean, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly change: { readonly id: string, readonly description: string } | null, readonly warning: { readonly en: string, readonly fr: string } }> } | null };

export type RefuseUpdatesMutationVariables = Exact<{
  idempotencyKey: string;
  input: RefuseUpdatesInput;
}>;


export type RefuseUpdatesMutation = { readonly refuseUpdates: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly updateExclusion: { readonly component: string | null, readonly from: CalendarDate, readonly until: CalendarDate | null, readonly note: string, readonly limitsSupport: boolean, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly change: { readonly id: string, readonly description: string } | null, readonly warning: { readonly en: string, readonly fr: string } } | null } | null };

export type EndUpdateExclusionMutationVariables = Exact<{
  idempotencyKey: string;
  input: EndUpdateExclusionInput;
}>;


export type EndUpdateExclusionMutation = { readonly endUpdateExclusion: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly updateExclusion: { readonly component: string | null, readonly from: CalendarDate, readonly until: CalendarDate | null, readonly note: string, readonly limitsSupport: boolean, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly change: { readonly id: string, readonly description: string } | null, readonly warning: { readonly en: string, readonly fr: string } } | null } | null };

export type FedInvoiceFragment = { readonly id: string, readonly kind: InvoiceKind, readonly reference: string, readonly issuedOn: CalendarDate, readonly fallsOn: CalendarDate, readonly dueOn: CalendarDate, readonly periodStartsOn: CalendarDate | null, readonly periodEndsBefore: CalendarDate | null, readonly totalExcludingTax: Money, readonly vatTotal: Money, readonly totalIncludingTax: Money, readonly openAmount: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly lines: ReadonlyArray<{ readonly line: number, readonly kind: InvoiceLineKind, readonly key: string | null, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly quantity: number, readonly unit: InvoiceUnit, readonly unitPrice: Money, readonly amount: Money, readonly vatCategory: string, readonly vatRatePercent: Decimal, readonly label: { readonly en: string, readonly fr: string } }>, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly vat: ReadonlyArray<{ readonly ratePercent: Decimal, readonly category: string, readonly base: Money, readonly vat: Money, readonly exemptionCode: string | null, readonly exemptionReason: { readonly en: string, readonly fr: string } | null }>, readonly preceding: { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate } | null, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } | null };

export type FeedTotalFragment = { readonly currency: string, readonly adjustmentCount: number, readonly adjustmentsExcludingTax: Money, readonly invoiceCount: number, readonly invoicesExcludingTax: Money, readonly invoicesIncludingTax: Money };

export type UnacknowledgedTotalQueryVariables = Exact<{ [key: string]: never; }>;


export type UnacknowledgedTotalQuery = { readonly unacknowledgedTotal: ReadonlyArray<{ readonly currency: string, readonly adjustmentCount: number, readonly adjustmentsExcludingTax: Money, readonly invoiceCount: number, readonly invoicesExcludingTax: Money, readonly invoicesIncludingTax: Money }> | null };

export type AcknowledgedTotalQueryVariables = Exact<{
  documentNumber: string;
}>;


export type AcknowledgedTotalQuery = { readonly acknowledgedTotal: ReadonlyArray<{ readonly currency: string, readonly adjustmentCount: number, readonly adjustmentsExcludingTax: Money, readonly invoiceCount: number, readonly invoicesExcludingTax: Money, readonly invoicesIncludingTax: Money }> | null };

export type AcknowledgeInvoicesMutationVariables = Exact<{
  idempotencyKey: string;
  input: AcknowledgeInvoicesInput;
}>;


export type AcknowledgeInvoicesMutation = { readonly acknowledgeInvoices: { readonly replayed: boolean, readonly acknowledgedCount: number, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> } | null };

export type PublishedFigureFragment = { readonly id: string, readonly kind: FigureKind, readonly series: string | null, readonly period: string | null, readonly successor: string | null, readonly value: Decimal, readonly startsOn: CalendarDate, readonly provisional: boolean, readonly source: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null };

export type PublishedFiguresQueryVariables = Exact<{
  filter?: PublishedFigureFilter | null | undefined;
  knownAt?: DateTime | null | undefined;
  first?: number;
  after?: string | null | undefined;
  orderBy?: ListOrder;
}>;


export type PublishedFiguresQuery = { readonly publishedFigures: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: FigureKind, readonly series: string | null, readonly period: string | null, readonly successor: string | null, readonly value: Decimal, readonly startsOn: CalendarDate, readonly provisional: boolean, readonly source: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type RecordIndexValuesMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordIndexValuesInput;
}>;


export type RecordIndexValuesMutation = { readonly recordIndexValues: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly kind: FigureKind, readonly series: string | null, readonly period: string | null, readonly successor: string | null, readonly value: Decimal, readonly startsOn: CalendarDate, readonly provisional: boolean, readonly source: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null }> | null } | null };

export type RecordIndexSuccessorMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordIndexSuccessorInput;
}>;


export type RecordIndexSuccessorMutation = { readonly recordIndexSuccessor: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly kind: FigureKind, readonly series: string | null, readonly period: string | null, readonly successor: string | null, readonly value: Decimal, readonly startsOn: CalendarDate, readonly provisional: boolean, readonly source: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null }> | null } | null };

export type RecordLegalRatesMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordLegalRatesInput;
}>;


export type RecordLegalRatesMutation = { readonly recordLegalRates: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly kind: FigureKind, readonly series: string | null, readonly period: string | null, readonly successor: string | null, readonly value: Decimal, readonly startsOn: CalendarDate, readonly provisional: boolean, readonly source: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null }> | null } | null };

export type WithdrawPublishedFigureMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawPublishedFigureInput;
}>;


export type WithdrawPublishedFigureMutation = { readonly withdrawPublishedFigure: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly figures: ReadonlyArray<{ readonly id: string, readonly kind: FigureKind, readonly series: string | null, readonly period: string | null, readonly successor: string | null, readonly value: Decimal, readonly startsOn: CalendarDate, readonly provisional: boolean, readonly source: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly withdrawnAt: DateTime | null, readonly withdrawnBecause: string | null }> | null } | null };

export type TerminationGroundFragment = { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null };

export type ContractTerminationGroundsQueryVariables = Exact<{
  id: string;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractTerminationGroundsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly terminationGrounds: ReadonlyArray<{ readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null }> } | null };

export type RecordFormalNoticeMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordFormalNoticeInput;
}>;


export type RecordFormalNoticeMutation = { readonly recordFormalNotice: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly ground: { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null } | null } | null };

export type RecordReceiptMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordReceiptInput;
}>;


export type RecordReceiptMutation = { readonly recordReceipt: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly ground: { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null } | null } | null };

export type RecordRemedyMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordRemedyInput;
}>;


export type RecordRemedyMutation = { readonly recordRemedy: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly ground: { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null } | null } | null };

export type RecordUsageBreachMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordUsageBreachInput;
}>;


export type RecordUsageBreachMutation = { readonly recordUsageBreach: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly ground: { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null } | null } | null };

export type RecordForceMajeureMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordForceMajeureInput;
}>;


export type RecordForceMajeureMutation = { readonly recordForceMajeure: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly ground: { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null } | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null } | null };

export type EndForceMajeureMutationVariables = Exact<{
  idempotencyKey: string;
  input: EndForceMajeureInput;
}>;


export type EndForceMajeureMutation = { readonly endForceMajeure: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly ground: { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null } | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null } | null };

export type RecordInsolvencyMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordInsolvencyInput;
}>;


export type RecordInsolvencyMutation = { readonly recordInsolvency: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly ground: { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null } | null } | null };

export type OfferDedicatedMeansMutationVariables = Exact<{
  idempotencyKey: string;
  input: OfferDedicatedMeansInput;
}>;


export type OfferDedicatedMeansMutation = { readonly offerDedicatedMeans: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly ground: { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null } | null } | null };

export type AnswerDedicatedMeansMutationVariables = Exact<{
  idempotencyKey: string;
  input: AnswerDedicatedMeansInput;
}>;


export type AnswerDedicatedMeansMutation = { readonly answerDedicatedMeans: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly ground: { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null } | null } | null };

export type WithdrawTerminationGroundMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawTerminationGroundInput;
}>;


export type WithdrawTerminationGroundMutation = { readonly withdrawTerminationGround: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly ground: { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null } | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null } | null };

export type RecordProviderFailureMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordProviderFailureInput;
}>;


export type RecordProviderFailureMutation = { readonly recordProviderFailure: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly ground: { readonly id: string, readonly kind: TerminationGroundKind, readonly reason: TerminationReason, readonly about: string, readonly since: CalendarDate, readonly receivedOn: CalendarDate | null, readonly proof: string | null, readonly severe: boolean, readonly outcome: TerminationGroundOutcome | null, readonly outcomeOn: CalendarDate | null, readonly withdrawnBecause: string | null, readonly invoiceIds: ReadonlyArray<string>, readonly endableFrom: CalendarDate | null, readonly endableUntil: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly warning: { readonly en: string, readonly fr: string } | null } | null } | null };

export type IncidentFragment = { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> };

export type IncidentsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: IncidentFilter | null | undefined;
  orderBy?: ListOrder;
}>;


export type IncidentsQuery = { readonly incidents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type IncidentsClocksQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: IncidentFilter | null | undefined;
  asOf?: DateTime | null | undefined;
  knownAt?: DateTime | null | undefined;
}>;


export type IncidentsClocksQuery = { readonly incidents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly clocks: ReadonlyArray<{ readonly asOf: DateTime, readonly state: ClockState, readonly startedAt: DateTime | null, readonly stoppedAt: DateTime | null, readonly target: Duration | null, readonly dueAt: DateTime | null, readonly elapsed: Duration, readonly remaining: Duration, readonly overrun: Duration, readonly reason: string | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind, readonly calendar: string, readonly comparison: Comparison, readonly article: string } }>, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type IncidentQueryVariables = Exact<{
  id: string;
  asOf?: DateTime | null | undefined;
  knownAt?: DateTime | null | undefined;
  language?: Language;
}>;


export type IncidentQuery = { readonly incident: { readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly excludedPeriods: ReadonlyArray<{ readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null, readonly change: { readonly id: string } | null }>, readonly assets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly designation: string, readonly kind: AssetKind, readonly ownership: AssetOwnership, readonly serialNumber: string | null, readonly quantity: number, readonly coveredFrom: CalendarDate, readonly coveredUntil: CalendarDate | null, readonly functions: string | null, readonly product: string | null, readonly productVersion: string | null, readonly warrantyEndsOn: CalendarDate | null, readonly licenceEndsOn: CalendarDate | null, readonly antivirusEndsOn: CalendarDate | null, readonly firewallEndsOn: CalendarDate | null, readonly supportEndsOn: CalendarDate | null, readonly manufacturerLifeEndsOn: CalendarDate | null, readonly perimeter: PerimeterState, readonly validatedOn: CalendarDate | null, readonly validation: string | null, readonly excludedFrom: CalendarDate | null, readonly site: { readonly id: string, readonly designation: string } | null, readonly parent: { readonly id: string, readonly designation: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly clocks: ReadonlyArray<{ readonly asOf: DateTime, readonly state: ClockState, readonly startedAt: DateTime | null, readonly stoppedAt: DateTime | null, readonly target: Duration | null, readonly dueAt: DateTime | null, readonly elapsed: Duration, readonly remaining: Duration, readonly overrun: Duration, readonly reason: string | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } }, readonly commitment: { readonly key: string, readonly kind: CommitmentKind, readonly calendar: string, readonly comparison: Comparison, readonly article: string } }>, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }> } | null };

export type IncidentPenaltiesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  until?: DateTime | null | undefined;
  language?: Language;
}>;


export type IncidentPenaltiesQuery = { readonly incident: { readonly id: string, readonly number: string, readonly penalties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } }, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly projections: ReadonlyArray<{ readonly until: DateTime, readonly amount: Money, readonly commitment: { readonly key: string, readonly kind: CommitmentKind, readonly severities: ReadonlyArray<Severity>, readonly target: Duration | null, readonly targetInsideHours: Duration | null, readonly targetOutsideHours: Duration | null, readonly calendar: string, readonly comparison: Comparison, readonly article: string }, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> | null } | null };

export type IncidentHistoryQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type IncidentHistoryQuery = { readonly incident: { readonly id: string, readonly number: string, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: DateTime, readonly recordedBy: string, readonly operation: string, readonly kind: EventKind, readonly payload: unknown }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ContractIncidentsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: IncidentFilter | null | undefined;
}>;


export type ContractIncidentsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly incidents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ReportIncidentMutationVariables = Exact<{
  idempotencyKey: string;
  input: ReportIncidentInput;
}>;


export type ReportIncidentMutation = { readonly reportIncident: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> } | null, readonly notStarted: ReadonlyArray<{ readonly reason: string, readonly whatWouldStartIt: string, readonly commitment: { readonly key: string, readonly kind: CommitmentKind, readonly calendar: string, readonly comparison: Comparison, readonly article: string } }> | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type RecordReceptionMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordReceptionInput;
}>;


export type RecordReceptionMutation = { readonly recordReception: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> } | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type RecordFirstResponseMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordFirstResponseInput;
}>;


export type RecordFirstResponseMutation = { readonly recordFirstResponse: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> } | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type RecordDisinfectionToolMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordDisinfectionToolInput;
}>;


export type RecordDisinfectionToolMutation = { readonly recordDisinfectionTool: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> } | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type RestoreIncidentMutationVariables = Exact<{
  idempotencyKey: string;
  input: RestoreIncidentInput;
}>;


export type RestoreIncidentMutation = { readonly restoreIncident: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> } | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type ExcludePeriodMutationVariables = Exact<{
  idempotencyKey: string;
  input: ExcludePeriodInput;
}>;


export type ExcludePeriodMutation = { readonly excludePeriod: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> } | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type EndExcludedPeriodMutationVariables = Exact<{
  idempotencyKey: string;
  input: EndExcludedPeriodInput;
}>;


export type EndExcludedPeriodMutation = { readonly endExcludedPeriod: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> } | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type CorrectIncidentMutationVariables = Exact<{
  idempotencyKey: string;
  input: CorrectIncidentInput;
}>;


export type CorrectIncidentMutation = { readonly correctIncident: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> } | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type CorrectExcludedPeriodMutationVariables = Exact<{
  idempotencyKey: string;
  input: CorrectExcludedPeriodInput;
}>;


export type CorrectExcludedPeriodMutation = { readonly correctExcludedPeriod: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> } | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type WithdrawExcludedPeriodMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawExcludedPeriodInput;
}>;


export type WithdrawExcludedPeriodMutation = { readonly withdrawExcludedPeriod: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> } | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type ReopenIncidentMutationVariables = Exact<{
  idempotencyKey: string;
  input: ReopenIncidentInput;
}>;


export type ReopenIncidentMutation = { readonly reopenIncident: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly incident: { readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> } | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type PriceRevisionFragment = { readonly key: string | null, readonly cause: PriceRevisionCause, readonly on: CalendarDate, readonly index: string | null, readonly supplier: string | null, readonly reason: string | null, readonly proof: string | null, readonly article: string, readonly recordedAt: DateTime | null, readonly recordedBy: string | null, readonly indexNow: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly prices: ReadonlyArray<{ readonly kind: PriceKind, readonly key: string, readonly oldPrice: Money, readonly newPrice: Money, readonly priceDate: CalendarDate, readonly percent: Decimal | null, readonly minimumApplied: boolean, readonly ceilingApplied: boolean, readonly indexBefore: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> };

export type PriceOfferFragment = { readonly key: string, readonly on: CalendarDate, readonly state: PriceOfferState, readonly offeredOn: CalendarDate, readonly validUntil: CalendarDate, readonly decidedOn: CalendarDate | null, readonly reason: string | null, readonly recordedAt: DateTime, readonly recordedBy: string, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly revision: { readonly key: string | null, readonly cause: PriceRevisionCause, readonly on: CalendarDate, readonly index: string | null, readonly supplier: string | null, readonly reason: string | null, readonly proof: string | null, readonly article: string, readonly recordedAt: DateTime | null, readonly recordedBy: string | null, readonly indexNow: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly prices: ReadonlyArray<{ readonly kind: PriceKind, readonly key: string, readonly oldPrice: Money, readonly newPrice: Money, readonly priceDate: CalendarDate, readonly percent: Decimal | null, readonly minimumApplied: boolean, readonly ceilingApplied: boolean, readonly indexBefore: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> } };

export type IndexationCampaignQueryVariables = Exact<{
  filter?: IndexationCampaignFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
  language?: Language;
}>;


export type IndexationCampaignQuery = { readonly indexationCampaign: { readonly nodes: ReadonlyArray<{ readonly on: CalendarDate, readonly state: IndexationState, readonly contract: { readonly id: string, readonly number: string } | null, readonly revision: { readonly key: string | null, readonly cause: PriceRevisionCause, readonly on: CalendarDate, readonly index: string | null, readonly supplier: string | null, readonly reason: string | null, readonly proof: string | null, readonly article: string, readonly recordedAt: DateTime | null, readonly recordedBy: string | null, readonly indexNow: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly prices: ReadonlyArray<{ readonly kind: PriceKind, readonly key: string, readonly oldPrice: Money, readonly newPrice: Money, readonly priceDate: CalendarDate, readonly percent: Decimal | null, readonly minimumApplied: boolean, readonly ceilingApplied: boolean, readonly indexBefore: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> } | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly offer: { readonly key: string, readonly state: PriceOfferState, readonly validUntil: CalendarDate } | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly on: CalendarDate } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ContractPriceRevisionsQueryVariables = Exact<{
  id: string;
  knownAt?: DateTime | null | undefined;
  first?: number;
  after?: string | null | undefined;
  language?: Language;
}>;


export type ContractPriceRevisionsQuery = { readonly contract: { readonly id: string, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly priceDate: CalendarDate }>, readonly modules: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly priceDate: CalendarDate | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly priceRevisions: { readonly nodes: ReadonlyArray<{ readonly key: string | null, readonly cause: PriceRevisionCause, readonly on: CalendarDate, readonly index: string | null, readonly supplier: string | null, readonly reason: string | null, readonly proof: string | null, readonly article: string, readonly recordedAt: DateTime | null, readonly recordedBy: string | null, readonly indexNow: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly prices: ReadonlyArray<{ readonly kind: PriceKind, readonly key: string, readonly oldPrice: Money, readonly newPrice: Money, readonly priceDate: CalendarDate, readonly percent: Decimal | null, readonly minimumApplied: boolean, readonly ceilingApplied: boolean, readonly indexBefore: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly on: CalendarDate } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ContractPriceOffersQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  language?: Language;
}>;


export type ContractPriceOffersQuery = { readonly contract: { readonly id: string, readonly priceOffers: { readonly totalCount: number | null, readonly nodes: ReadonlyArray<{ readonly key: string, readonly on: CalendarDate, readonly state: PriceOfferState, readonly offeredOn: CalendarDate, readonly validUntil: CalendarDate, readonly decidedOn: CalendarDate | null, readonly reason: string | null, readonly recordedAt: DateTime, readonly recordedBy: string, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly revision: { readonly key: string | null, readonly cause: PriceRevisionCause, readonly on: CalendarDate, readonly index: string | null, readonly supplier: string | null, readonly reason: string | null, readonly proof: string | null, readonly article: string, readonly recordedAt: DateTime | null, readonly recordedBy: string | null, readonly indexNow: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly prices: ReadonlyArray<{ readonly kind: PriceKind, readonly key: string, readonly oldPrice: Money, readonly newPrice: Money, readonly priceDate: CalendarDate, readonly percent: Decimal | null, readonly minimumApplied: boolean, readonly ceilingApplied: boolean, readonly indexBefore: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> } }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly key: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type OfferIndexationMutationVariables = Exact<{
  idempotencyKey: string;
  input: OfferIndexationInput;
  language?: Language;
}>;


export type OfferIndexationMutation = { readonly offerIndexation: { readonly replayed: boolean, readonly changed: boolean | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string } | null, readonly offer: { readonly key: string, readonly on: CalendarDate, readonly state: PriceOfferState, readonly offeredOn: CalendarDate, readonly validUntil: CalendarDate, readonly decidedOn: CalendarDate | null, readonly reason: string | null, readonly recordedAt: DateTime, readonly recordedBy: string, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly revision: { readonly key: string | null, readonly cause: PriceRevisionCause, readonly on: CalendarDate, readonly index: string | null, readonly supplier: string | null, readonly reason: string | null, readonly proof: string | null, readonly article: string, readonly recordedAt: DateTime | null, readonly recordedBy: string | null, readonly indexNow: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly prices: ReadonlyArray<{ readonly kind: PriceKind, readonly key: string, readonly oldPrice: Money, readonly newPrice: Money, readonly priceDate: CalendarDate, readonly percent: Decimal | null, readonly minimumApplied: boolean, readonly ceilingApplied: boolean, readonly indexBefore: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> } } | null } | null };

export type AcceptPriceOfferMutationVariables = Exact<{
  idempotencyKey: string;
  input: AcceptPriceOfferInput;
  language?: Language;
}>;


export type AcceptPriceOfferMutation = { readonly acceptPriceOffer: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string } | null, readonly offer: { readonly key: string, readonly on: CalendarDate, readonly state: PriceOfferState, readonly offeredOn: CalendarDate, readonly validUntil: CalendarDate, readonly decidedOn: CalendarDate | null, readonly reason: string | null, readonly recordedAt: DateTime, readonly recordedBy: string, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly revision: { readonly key: string | null, readonly cause: PriceRevisionCause, readonly on: CalendarDate, readonly index: string | null, readonly supplier: string | null, readonly reason: string | null, readonly proof: string | null, readonly article: string, readonly recordedAt: DateTime | null, readonly recordedBy: string | null, readonly indexNow: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly prices: ReadonlyArray<{ readonly kind: PriceKind, readonly key: string, readonly oldPrice: Money, readonly newPrice: Money, readonly priceDate: CalendarDate, readonly percent: Decimal | null, readonly minimumApplied: boolean, readonly ceilingApplied: boolean, readonly indexBefore: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> } } | null, readonly amendment: { readonly id: string, readonly number: number, readonly kind: AmendmentKind, readonly effectiveOn: CalendarDate, readonly announcedOn: CalendarDate | null, readonly subject: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly clientSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null } | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string }> | null } | null };

export type DeclinePriceOfferMutationVariables = Exact<{
  idempotencyKey: string;
  input: DeclinePriceOfferInput;
  language?: Language;
}>;


export type DeclinePriceOfferMutation = { readonly declinePriceOffer: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string } | null, readonly offer: { readonly key: string, readonly on: CalendarDate, readonly state: PriceOfferState, readonly offeredOn: CalendarDate, readonly validUntil: CalendarDate, readonly decidedOn: CalendarDate | null, readonly reason: string | null, readonly recordedAt: DateTime, readonly recordedBy: string, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } | null, readonly revision: { readonly key: string | null, readonly cause: PriceRevisionCause, readonly on: CalendarDate, readonly index: string | null, readonly supplier: string | null, readonly reason: string | null, readonly proof: string | null, readonly article: string, readonly recordedAt: DateTime | null, readonly recordedBy: string | null, readonly indexNow: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly prices: ReadonlyArray<{ readonly kind: PriceKind, readonly key: string, readonly oldPrice: Money, readonly newPrice: Money, readonly priceDate: CalendarDate, readonly percent: Decimal | null, readonly minimumApplied: boolean, readonly ceilingApplied: boolean, readonly indexBefore: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> } } | null } | null };

export type ApplyIndexationMutationVariables = Exact<{
  idempotencyKey: string;
  input: ApplyIndexationInput;
  language?: Language;
}>;


export type ApplyIndexationMutation = { readonly applyIndexation: { readonly replayed: boolean, readonly changed: boolean | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string } | null, readonly revision: { readonly key: string | null, readonly cause: PriceRevisionCause, readonly on: CalendarDate, readonly index: string | null, readonly supplier: string | null, readonly reason: string | null, readonly proof: string | null, readonly article: string, readonly recordedAt: DateTime | null, readonly recordedBy: string | null, readonly indexNow: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly prices: ReadonlyArray<{ readonly kind: PriceKind, readonly key: string, readonly oldPrice: Money, readonly newPrice: Money, readonly priceDate: CalendarDate, readonly percent: Decimal | null, readonly minimumApplied: boolean, readonly ceilingApplied: boolean, readonly indexBefore: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> } | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string }> | null } | null };

export type RecordSupplierIncreaseMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordSupplierIncreaseInput;
  language?: Language;
}>;


export type RecordSupplierIncreaseMutation = { readonly recordSupplierIncrease: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string } | null, readonly revision: { readonly key: string | null, readonly cause: PriceRevisionCause, readonly on: CalendarDate, readonly index: string | null, readonly supplier: string | null, readonly reason: string | null, readonly proof: string | null, readonly article: string, readonly recordedAt: DateTime | null, readonly recordedBy: string | null, readonly indexNow: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly prices: ReadonlyArray<{ readonly kind: PriceKind, readonly key: string, readonly oldPrice: Money, readonly newPrice: Money, readonly priceDate: CalendarDate, readonly percent: Decimal | null, readonly minimumApplied: boolean, readonly ceilingApplied: boolean, readonly indexBefore: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal, readonly figure: { readonly id: string } | null } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> } | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string }> | null } | null };

export type WithdrawPriceRevisionMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawPriceRevisionInput;
}>;


export type WithdrawPriceRevisionMutation = { readonly withdrawPriceRevision: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string } | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string }> | null } | null };

export type InvoiceLineFragment = { readonly line: number, readonly kind: InvoiceLineKind, readonly key: string | null, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly quantity: number, readonly unit: InvoiceUnit, readonly unitPrice: Money, readonly amount: Money, readonly vatCategory: string, readonly vatRatePercent: Decimal, readonly label: { readonly en: string, readonly fr: string } };

export type InvoiceVatFragment = { readonly ratePercent: Decimal, readonly category: string, readonly base: Money, readonly vat: Money, readonly exemptionCode: string | null, readonly exemptionReason: { readonly en: string, readonly fr: string } | null };

export type InvoiceFragment = { readonly id: string, readonly kind: InvoiceKind, readonly reference: string, readonly issuedOn: CalendarDate, readonly fallsOn: CalendarDate, readonly dueOn: CalendarDate, readonly periodStartsOn: CalendarDate | null, readonly periodEndsBefore: CalendarDate | null, readonly totalExcludingTax: Money, readonly vatTotal: Money, readonly totalIncludingTax: Money, readonly openAmount: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly vat: ReadonlyArray<{ readonly ratePercent: Decimal, readonly category: string, readonly base: Money, readonly vat: Money, readonly exemptionCode: string | null, readonly exemptionReason: { readonly en: string, readonly fr: string } | null }>, readonly preceding: { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate } | null, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } | null };

export type InvoiceFilesFragment = { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string };

export type InvoiceQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;


export type InvoiceQuery = { readonly invoice: { readonly id: string, readonly kind: InvoiceKind, readonly reference: string, readonly issuedOn: CalendarDate, readonly fallsOn: CalendarDate, readonly dueOn: CalendarDate, readonly periodStartsOn: CalendarDate | null, readonly periodEndsBefore: CalendarDate | null, readonly totalExcludingTax: Money, readonly vatTotal: Money, readonly totalIncludingTax: Money, readonly openAmount: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly lines: ReadonlyArray<{ readonly line: number, readonly kind: InvoiceLineKind, readonly key: string | null, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly quantity: number, readonly unit: InvoiceUnit, readonly unitPrice: Money, readonly amount: Money, readonly vatCategory: string, readonly vatRatePercent: Decimal, readonly label: { readonly en: string, readonly fr: string } }>, readonly setOffs: ReadonlyArray<{ readonly id: string, readonly amount: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly creditNote: { readonly id: string, readonly reference: string }, readonly invoice: { readonly id: string, readonly reference: string } }>, readonly corrections: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate, readonly reason: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly invoice: { readonly id: string, readonly reference: string }, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } }>, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } }, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly vat: ReadonlyArray<{ readonly ratePercent: Decimal, readonly category: string, readonly base: Money, readonly vat: Money, readonly exemptionCode: string | null, readonly exemptionReason: { readonly en: string, readonly fr: string } | null }>, readonly preceding: { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate } | null, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } | null } | null };

export type InvoiceCorrectionFragment = { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate, readonly reason: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly invoice: { readonly id: string, readonly reference: string }, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } };

export type InvoicesQueryVariables = Exact<{
  filter?: InvoiceFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type InvoicesQuery = { readonly invoices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: InvoiceKind, readonly reference: string, readonly issuedOn: CalendarDate, readonly fallsOn: CalendarDate, readonly dueOn: CalendarDate, readonly periodStartsOn: CalendarDate | null, readonly periodEndsBefore: CalendarDate | null, readonly totalExcludingTax: Money, readonly vatTotal: Money, readonly totalIncludingTax: Money, readonly openAmount: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly vat: ReadonlyArray<{ readonly ratePercent: Decimal, readonly category: string, readonly base: Money, readonly vat: Money, readonly exemptionCode: string | null, readonly exemptionReason: { readonly en: string, readonly fr: string } | null }>, readonly preceding: { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate } | null, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ContractInvoicesQueryVariables = Exact<{
  id: string;
  filter?: InvoiceFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractInvoicesQuery = { readonly contract: { readonly id: string, readonly number: string, readonly invoices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: InvoiceKind, readonly reference: string, readonly issuedOn: CalendarDate, readonly fallsOn: CalendarDate, readonly dueOn: CalendarDate, readonly periodStartsOn: CalendarDate | null, readonly periodEndsBefore: CalendarDate | null, readonly totalExcludingTax: Money, readonly vatTotal: Money, readonly totalIncludingTax: Money, readonly openAmount: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly vat: ReadonlyArray<{ readonly ratePercent: Decimal, readonly category: string, readonly base: Money, readonly vat: Money, readonly exemptionCode: string | null, readonly exemptionReason: { readonly en: string, readonly fr: string } | null }>, readonly preceding: { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate } | null, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ContractInvoiceDraftsQueryVariables = Exact<{
  id: string;
  until?: CalendarDate | null | undefined;
}>;


export type ContractInvoiceDraftsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly invoiceDrafts: ReadonlyArray<{ readonly kind: InvoiceKind, readonly fallsOn: CalendarDate, readonly totalExcludingTax: Money, readonly vatTotal: Money, readonly totalIncludingTax: Money, readonly setOff: Money, readonly vat: ReadonlyArray<{ readonly ratePercent: Decimal, readonly category: string, readonly base: Money, readonly vat: Money, readonly exemptionCode: string | null, readonly exemptionReason: { readonly en: string, readonly fr: string } | null }>, readonly lines: ReadonlyArray<{ readonly line: number, readonly kind: InvoiceLineKind, readonly key: string | null, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly quantity: number, readonly unit: InvoiceUnit, readonly unitPrice: Money, readonly amount: Money, readonly vatCategory: string, readonly vatRatePercent: Decimal, readonly label: { readonly en: string, readonly fr: string } }> }> | null } | null };

export type InvoicingQueryVariables = Exact<{ [key: string]: never; }>;


export type InvoicingQuery = { readonly invoicing: { readonly startsOn: CalendarDate, readonly invoiceSeries: string, readonly creditSeries: string, readonly operationCategory: OperationCategory, readonly updatedAt: DateTime } | null };

export type InvoicingSettingFragment = { readonly startsOn: CalendarDate, readonly invoiceSeries: string, readonly creditSeries: string, readonly operationCategory: OperationCategory, readonly updatedAt: DateTime };

export type SetInvoicingMutationVariables = Exact<{
  idempotencyKey: string;
  input: SetInvoicingInput;
}>;


export type SetInvoicingMutation = { readonly setInvoicing: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly invoicing: { readonly startsOn: CalendarDate, readonly invoiceSeries: string, readonly creditSeries: string, readonly operationCategory: OperationCategory, readonly updatedAt: DateTime } | null } | null };

export type IssueInvoicesMutationVariables = Exact<{
  idempotencyKey: string;
  input: IssueInvoicesInput;
}>;


export type IssueInvoicesMutation = { readonly issueInvoices: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string } | null, readonly invoices: ReadonlyArray<{ readonly id: string, readonly kind: InvoiceKind, readonly reference: string, readonly issuedOn: CalendarDate, readonly fallsOn: CalendarDate, readonly dueOn: CalendarDate, readonly periodStartsOn: CalendarDate | null, readonly periodEndsBefore: CalendarDate | null, readonly totalExcludingTax: Money, readonly vatTotal: Money, readonly totalIncludingTax: Money, readonly openAmount: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly lines: ReadonlyArray<{ readonly line: number, readonly kind: InvoiceLineKind, readonly key: string | null, readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly quantity: number, readonly unit: InvoiceUnit, readonly unitPrice: Money, readonly amount: Money, readonly vatCategory: string, readonly vatRatePercent: Decimal, readonly label: { readonly en: string, readonly fr: string } }>, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly vat: ReadonlyArray<{ readonly ratePercent: Decimal, readonly category: string, readonly base: Money, readonly vat: Money, readonly exemptionCode: string | null, readonly exemptionReason: { readonly en: string, readonly fr: string } | null }>, readonly preceding: { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate } | null, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } | null }> | null } | null };

export type CorrectInvoiceMutationVariables = Exact<{
  idempotencyKey: string;
  input: CorrectInvoiceInput;
}>;


export type CorrectInvoiceMutation = { readonly correctInvoice: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly invoice: { readonly id: string, readonly kind: InvoiceKind, readonly reference: string, readonly issuedOn: CalendarDate, readonly fallsOn: CalendarDate, readonly dueOn: CalendarDate, readonly periodStartsOn: CalendarDate | null, readonly periodEndsBefore: CalendarDate | null, readonly totalExcludingTax: Money, readonly vatTotal: Money, readonly totalIncludingTax: Money, readonly openAmount: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null, readonly client: { readonly id: string, readonly name: string } | null, readonly vat: ReadonlyArray<{ readonly ratePercent: Decimal, readonly category: string, readonly base: Money, readonly vat: Money, readonly exemptionCode: string | null, readonly exemptionReason: { readonly en: string, readonly fr: string } | null }>, readonly preceding: { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate } | null, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } | null } | null, readonly correction: { readonly id: string, readonly reference: string, readonly issuedOn: CalendarDate, readonly reason: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly invoice: { readonly id: string, readonly reference: string }, readonly files: { readonly pdfPath: string, readonly ublPath: string, readonly ciiPath: string, readonly language: Language, readonly sha256: string } } | null } | null };

export type ContractLedgerQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractLedgerQuery = { readonly contract: { readonly id: string, readonly number: string, readonly ledgerTransactions: { readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly kind: LedgerTransactionKind, readonly recordedAt: DateTime, readonly recordedBy: string, readonly cause: LedgerCause, readonly causeKind: string, readonly causeId: string, readonly idempotencyKey: string, readonly hash: string, readonly previousHash: string, readonly postings: ReadonlyArray<{ readonly debitAccount: string, readonly creditAccount: string, readonly amount: Money }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ContractLedgerBalancesQueryVariables = Exact<{
  id: string;
}>;


export type ContractLedgerBalancesQuery = { readonly contract: { readonly id: string, readonly number: string, readonly ledgerBalances: ReadonlyArray<{ readonly account: string, readonly balance: Money }> | null } | null };

export type ContractLedgerVerificationQueryVariables = Exact<{
  id: string;
}>;


export type ContractLedgerVerificationQuery = { readonly contract: { readonly id: string, readonly number: string, readonly ledgerVerification: { readonly valid: boolean, readonly transactionCount: number, readonly firstBrokenSequence: number | null, readonly problem: string | null } | null } | null };

export type SealFragment = { readonly number: number, readonly sealedAt: DateTime, readonly previousHash: string, readonly hash: string };

export type NewestSealQueryVariables = Exact<{ [key: string]: never; }>;


export type NewestSealQuery = { readonly newestSeal: { readonly number: number, readonly sealedAt: DateTime, readonly previousHash: string, readonly hash: string } | null };

export type HeldSealQueryVariables = Exact<{
  number: number;
  hash: string;
}>;


export type HeldSealQuery = { readonly heldSeal: { readonly state: HeldSealState, readonly newest: { readonly number: number, readonly sealedAt: DateTime, readonly previousHash: string, readonly hash: string } | null } | null };

export type SealsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type SealsQuery = { readonly seals: { readonly nodes: ReadonlyArray<{ readonly number: number, readonly sealedAt: DateTime, readonly previousHash: string, readonly hash: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type LiabilityCapLiftFragment = { readonly id: string, readonly capKey: string, readonly reason: string, readonly year: number | null, readonly decidedOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly document: { readonly id: string, readonly name: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly indemnity: { readonly id: string, readonly amount: Money } | null };

export type IndemnityFragment = { readonly id: string, readonly amount: Money, readonly reason: string, readonly paidBy: IndemnityPayment, readonly settledOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null };

export type LiabilityHeadroomQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
  language?: Language;
}>;


export type LiabilityHeadroomQuery = { readonly contract: { readonly id: string, readonly liabilityHeadroom: ReadonlyArray<{ readonly capKey: string, readonly window: string, readonly cap: Money, readonly used: Money, readonly headroom: Money, readonly lifts: ReadonlyArray<{ readonly id: string, readonly capKey: string, readonly reason: string, readonly year: number | null, readonly decidedOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly document: { readonly id: string, readonly name: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly indemnity: { readonly id: string, readonly amount: Money } | null }>, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> | null } | null };

export type ContractIndemnitiesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractIndemnitiesQuery = { readonly contract: { readonly id: string, readonly indemnities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly amount: Money, readonly reason: string, readonly paidBy: IndemnityPayment, readonly settledOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type RecordIndemnityMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordIndemnityInput;
}>;


export type RecordIndemnityMutation = { readonly recordIndemnity: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly indemnity: { readonly id: string, readonly amount: Money, readonly reason: string, readonly paidBy: IndemnityPayment, readonly settledOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null } | null } | null };

export type ContractLiabilityCapLiftsQueryVariables = Exact<{
  id: string;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractLiabilityCapLiftsQuery = { readonly contract: { readonly id: string, readonly liabilityCapLifts: ReadonlyArray<{ readonly id: string, readonly capKey: string, readonly reason: string, readonly year: number | null, readonly decidedOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly document: { readonly id: string, readonly name: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly indemnity: { readonly id: string, readonly amount: Money } | null }> | null } | null };

export type PenaltyCapLiftsQueryVariables = Exact<{
  id: string;
}>;


export type PenaltyCapLiftsQuery = { readonly penalty: { readonly id: string, readonly capLifts: ReadonlyArray<{ readonly id: string, readonly capKey: string, readonly reason: string, readonly year: number | null, readonly decidedOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly document: { readonly id: string, readonly name: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly indemnity: { readonly id: string, readonly amount: Money } | null }> } | null };

export type LiftLiabilityCapMutationVariables = Exact<{
  idempotencyKey: string;
  input: LiftLiabilityCapInput;
}>;


export type LiftLiabilityCapMutation = { readonly liftLiabilityCap: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly lift: { readonly id: string, readonly capKey: string, readonly reason: string, readonly year: number | null, readonly decidedOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly document: { readonly id: string, readonly name: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly indemnity: { readonly id: string, readonly amount: Money } | null } | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null } | null };

export type RecordIndemnityBeyondCapMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordIndemnityBeyondCapInput;
}>;


export type RecordIndemnityBeyondCapMutation = { readonly recordIndemnityBeyondCap: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly indemnity: { readonly id: string, readonly amount: Money, readonly reason: string, readonly paidBy: IndemnityPayment, readonly settledOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null } | null, readonly lift: { readonly id: string, readonly capKey: string, readonly reason: string, readonly year: number | null, readonly decidedOn: CalendarDate, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly document: { readonly id: string, readonly name: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly indemnity: { readonly id: string, readonly amount: Money } | null } | null } | null };

export type ContractStandingFragment = { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null };

export type ContractTransitionsQueryVariables = Exact<{
  id: string;
}>;


export type ContractTransitionsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly allowedTransitions: ReadonlyArray<{ readonly move: ContractMove, readonly to: ContractStatus | null, readonly allowed: boolean, readonly mutation: string | null, readonly reason: string | null }>, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null };

export type SuspendContractMutationVariables = Exact<{
  idempotencyKey: string;
  input: SuspendContractInput;
}>;


export type SuspendContractMutation = { readonly suspendContract: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null } | null };

export type ResumeContractMutationVariables = Exact<{
  idempotencyKey: string;
  input: ResumeContractInput;
}>;


export type ResumeContractMutation = { readonly resumeContract: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null } | null };

export type GiveNoticeMutationVariables = Exact<{
  idempotencyKey: string;
  input: GiveNoticeInput;
}>;


export type GiveNoticeMutation = { readonly giveNotice: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null } | null };

export type TerminateContractMutationVariables = Exact<{
  idempotencyKey: string;
  input: TerminateContractInput;
}>;


export type TerminateContractMutation = { readonly terminateContract: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null } | null };

export type SendOrderMutationVariables = Exact<{
  idempotencyKey: string;
  input: SendOrderInput;
}>;


export type SendOrderMutation = { readonly sendOrder: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null } | null };

export type ValidateOrderMutationVariables = Exact<{
  idempotencyKey: string;
  input: ValidateOrderInput;
}>;


export type ValidateOrderMutation = { readonly validateOrder: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null } | null };

export type RequestReversibilityMutationVariables = Exact<{
  idempotencyKey: string;
  input: RequestReversibilityInput;
}>;


export type RequestReversibilityMutation = { readonly requestReversibility: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null } | null };

export type RecordHandoverMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordHandoverInput;
}>;


export type RecordHandoverMutation = { readonly recordHandover: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null } | null };

export type RecordErasureMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordErasureInput;
}>;


export type RecordErasureMutation = { readonly recordErasure: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null } | null };

export type LogbookEntryFragment = { readonly id: string, readonly kind: LogbookKind, readonly happenedAt: DateTime, readonly text: string, readonly identityCheck: string | null, readonly plannedAt: DateTime | null, readonly writtenBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string, readonly designation: string } | null, readonly corrects: { readonly id: string } | null, readonly corrections: ReadonlyArray<{ readonly id: string }> };

export type ContractLogbookQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: LogbookFilter | null | undefined;
}>;


export type ContractLogbookQuery = { readonly contract: { readonly id: string, readonly number: string, readonly logbook: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: LogbookKind, readonly happenedAt: DateTime, readonly text: string, readonly identityCheck: string | null, readonly plannedAt: DateTime | null, readonly writtenBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string }, readonly incident: { readonly id: string, readonly number: string } | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly corrects: { readonly id: string } | null, readonly corrections: ReadonlyArray<{ readonly id: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RecordLogbookEntryMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordLogbookEntryInput;
}>;


export type RecordLogbookEntryMutation = { readonly recordLogbookEntry: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly entry: { readonly id: string, readonly kind: LogbookKind, readonly happenedAt: DateTime, readonly text: string, readonly identityCheck: string | null, readonly plannedAt: DateTime | null, readonly writtenBy: ActorKind, readonly author: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string, readonly designation: string } | null, readonly corrects: { readonly id: string } | null, readonly corrections: ReadonlyArray<{ readonly id: string }> } | null } | null };

export type MaintenanceFragment = { readonly id: string, readonly description: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly closesAccess: boolean, readonly announcedAt: DateTime | null, readonly consultedAt: DateTime | null, readonly agreedAt: DateTime | null, readonly state: MaintenanceState, readonly reason: string | null, readonly beganAt: DateTime | null, readonly finishedAt: DateTime | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly designation: string }>, readonly modules: ReadonlyArray<{ readonly id: string, readonly key: string }>, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly contact: { readonly id: string, readonly name: string } | null };

export type ContractMaintenanceQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractMaintenanceQuery = { readonly contract: { readonly id: string, readonly maintenance: { readonly nodes: ReadonlyArray<{ readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly description: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly closesAccess: boolean, readonly announcedAt: DateTime | null, readonly consultedAt: DateTime | null, readonly agreedAt: DateTime | null, readonly state: MaintenanceState, readonly reason: string | null, readonly beganAt: DateTime | null, readonly finishedAt: DateTime | null, readonly contract: { readonly id: string }, readonly assets: ReadonlyArray<{ readonly id: string, readonly designation: string }>, readonly modules: ReadonlyArray<{ readonly id: string, readonly key: string }>, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly contact: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PlanMaintenanceMutationVariables = Exact<{
  idempotencyKey: string;
  input: PlanMaintenanceInput;
}>;


export type PlanMaintenanceMutation = { readonly planMaintenance: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly maintenance: { readonly id: string, readonly description: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly closesAccess: boolean, readonly announcedAt: DateTime | null, readonly consultedAt: DateTime | null, readonly agreedAt: DateTime | null, readonly state: MaintenanceState, readonly reason: string | null, readonly beganAt: DateTime | null, readonly finishedAt: DateTime | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly designation: string }>, readonly modules: ReadonlyArray<{ readonly id: string, readonly key: string }>, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly contact: { readonly id: string, readonly name: string } | null } | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type MoveMaintenanceMutationVariables = Exact<{
  idempotencyKey: string;
  input: MoveMaintenanceInput;
}>;


export type MoveMaintenanceMutation = { readonly moveMaintenance: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly maintenance: { readonly id: string, readonly description: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly closesAccess: boolean, readonly announcedAt: DateTime | null, readonly consultedAt: DateTime | null, readonly agreedAt: DateTime | null, readonly state: MaintenanceState, readonly reason: string | null, readonly beganAt: DateTime | null, readonly finishedAt: DateTime | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly designation: string }>, readonly modules: ReadonlyArray<{ readonly id: string, readonly key: string }>, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly contact: { readonly id: string, readonly name: string } | null } | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type CancelMaintenanceMutationVariables = Exact<{
  idempotencyKey: string;
  input: CancelMaintenanceInput;
}>;


export type CancelMaintenanceMutation = { readonly cancelMaintenance: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly maintenance: { readonly id: string, readonly description: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly closesAccess: boolean, readonly announcedAt: DateTime | null, readonly consultedAt: DateTime | null, readonly agreedAt: DateTime | null, readonly state: MaintenanceState, readonly reason: string | null, readonly beganAt: DateTime | null, readonly finishedAt: DateTime | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly designation: string }>, readonly modules: ReadonlyArray<{ readonly id: string, readonly key: string }>, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly contact: { readonly id: string, readonly name: string } | null } | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type CompleteMaintenanceMutationVariables = Exact<{
  idempotencyKey: string;
  input: CompleteMaintenanceInput;
}>;


export type CompleteMaintenanceMutation = { readonly completeMaintenance: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly maintenance: { readonly id: string, readonly description: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly closesAccess: boolean, readonly announcedAt: DateTime | null, readonly consultedAt: DateTime | null, readonly agreedAt: DateTime | null, readonly state: MaintenanceState, readonly reason: string | null, readonly beganAt: DateTime | null, readonly finishedAt: DateTime | null, readonly assets: ReadonlyArray<{ readonly id: string, readonly designation: string }>, readonly modules: ReadonlyArray<{ readonly id: string, readonly key: string }>, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly contact: { readonly id: string, readonly name: string } | null } | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type AlertFragment = { readonly id: string, readonly check: string, readonly raisedAt: DateTime, readonly value: Decimal | null, readonly note: string | null, readonly closedAt: DateTime | null, readonly deliveredAt: DateTime | null, readonly attempts: number, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string, readonly designation: string } | null, readonly incident: { readonly id: string, readonly number: string } | null };

export type ReadingFragment = { readonly id: string, readonly check: string, readonly at: DateTime, readonly failing: boolean, readonly value: Decimal | null, readonly note: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string } | null };

export type MonitoringCheckFragment = { readonly key: string, readonly family: string | null, readonly ofPack: boolean, readonly enabled: boolean, readonly severity: Severity | null, readonly threshold: Decimal | null, readonly comparison: ThresholdComparison | null, readonly everySeconds: number | null, readonly silent: boolean, readonly label: { readonly en: string, readonly fr: string }, readonly asset: { readonly id: string, readonly designation: string } | null, readonly module: { readonly id: string, readonly key: string } | null };

export type ContractChecksQueryVariables = Exact<{
  id: string;
}>;


export type ContractChecksQuery = { readonly contract: { readonly id: string, readonly number: string, readonly checks: ReadonlyArray<{ readonly key: string, readonly family: string | null, readonly ofPack: boolean, readonly enabled: boolean, readonly severity: Severity | null, readonly threshold: Decimal | null, readonly comparison: ThresholdComparison | null, readonly everySeconds: number | null, readonly silent: boolean, readonly latestReading: { readonly id: string, readonly check: string, readonly at: DateTime, readonly failing: boolean, readonly value: Decimal | null, readonly note: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string } | null } | null, readonly standingAlert: { readonly id: string, readonly raisedAt: DateTime } | null, readonly label: { readonly en: string, readonly fr: string }, readonly asset: { readonly id: string, readonly designation: string } | null, readonly module: { readonly id: string, readonly key: string } | null }>, readonly alerts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly check: string, readonly raisedAt: DateTime, readonly value: Decimal | null, readonly note: string | null, readonly closedAt: DateTime | null, readonly deliveredAt: DateTime | null, readonly attempts: number, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string, readonly designation: string } | null, readonly incident: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ContractReadingsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: ReadingFilter | null | undefined;
}>;


export type ContractReadingsQuery = { readonly contract: { readonly id: string, readonly readings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly check: string, readonly at: DateTime, readonly failing: boolean, readonly value: Decimal | null, readonly note: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string }, readonly asset: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type ContractAlertsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: AlertFilter | null | undefined;
}>;


export type ContractAlertsQuery = { readonly contract: { readonly id: string, readonly alerts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly check: string, readonly raisedAt: DateTime, readonly value: Decimal | null, readonly note: string | null, readonly closedAt: DateTime | null, readonly deliveredAt: DateTime | null, readonly attempts: number, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly deliveries: ReadonlyArray<{ readonly attempt: number, readonly sentAt: DateTime, readonly delivered: boolean, readonly recipient: string, readonly note: string | null }>, readonly asset: { readonly id: string, readonly designation: string } | null, readonly incident: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type AlertsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: AlertFilter | null | undefined;
}>;


export type AlertsQuery = { readonly alerts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly check: string, readonly raisedAt: DateTime, readonly value: Decimal | null, readonly note: string | null, readonly closedAt: DateTime | null, readonly deliveredAt: DateTime | null, readonly attempts: number, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string } | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly incident: { readonly id: string, readonly number: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type SetMonitoringCheckMutationVariables = Exact<{
  idempotencyKey: string;
  input: SetMonitoringCheckInput;
}>;


export type SetMonitoringCheckMutation = { readonly setMonitoringCheck: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly checks: ReadonlyArray<{ readonly key: string, readonly family: string | null, readonly ofPack: boolean, readonly enabled: boolean, readonly severity: Severity | null, readonly threshold: Decimal | null, readonly comparison: ThresholdComparison | null, readonly everySeconds: number | null, readonly silent: boolean, readonly label: { readonly en: string, readonly fr: string }, readonly asset: { readonly id: string, readonly designation: string } | null, readonly module: { readonly id: string, readonly key: string } | null }> } | null } | null };

export type RecordReadingsMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordReadingsInput;
}>;


export type RecordReadingsMutation = { readonly recordReadings: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly outcomes: ReadonlyArray<{ readonly index: number, readonly known: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly alert: { readonly id: string, readonly incident: { readonly id: string, readonly number: string } | null } | null }> | null, readonly reassessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly unpriced: ReadonlyArray<{ readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type RecordAlertDeliveryMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordAlertDeliveryInput;
}>;


export type RecordAlertDeliveryMutation = { readonly recordAlertDelivery: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly alert: { readonly id: string, readonly check: string, readonly raisedAt: DateTime, readonly value: Decimal | null, readonly note: string | null, readonly closedAt: DateTime | null, readonly deliveredAt: DateTime | null, readonly attempts: number, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly asset: { readonly id: string, readonly designation: string } | null, readonly incident: { readonly id: string, readonly number: string } | null } | null } | null };

export type NoticeFragment = { readonly id: string, readonly kind: NoticeKind, readonly side: ActorKind, readonly recipient: string | null, readonly address: string | null, readonly language: Language, readonly subject: string, readonly text: string, readonly followsFrom: string | null, readonly state: NoticeState, readonly attempts: number, readonly nextAttemptAt: DateTime | null, readonly sentAt: DateTime | null, readonly proof: string | null, readonly failure: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contact: { readonly id: string, readonly name: string } | null };

export type ContractNoticesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: NoticeFilter | null | undefined;
}>;


export type ContractNoticesQuery = { readonly contract: { readonly id: string, readonly number: string, readonly notices: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: NoticeKind, readonly side: ActorKind, readonly recipient: string | null, readonly address: string | null, readonly language: Language, readonly subject: string, readonly text: string, readonly followsFrom: string | null, readonly state: NoticeState, readonly attempts: number, readonly nextAttemptAt: DateTime | null, readonly sentAt: DateTime | null, readonly proof: string | null, readonly failure: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string }, readonly contact: { readonly id: string, readonly name: string } | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RecordNoticeSentMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordNoticeSentInput;
}>;


export type RecordNoticeSentMutation = { readonly recordNoticeSent: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly notice: { readonly id: string, readonly kind: NoticeKind, readonly side: ActorKind, readonly recipient: string | null, readonly address: string | null, readonly language: Language, readonly subject: string, readonly text: string, readonly followsFrom: string | null, readonly state: NoticeState, readonly attempts: number, readonly nextAttemptAt: DateTime | null, readonly sentAt: DateTime | null, readonly proof: string | null, readonly failure: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contact: { readonly id: string, readonly name: string } | null } | null } | null };

export type OnCallShiftFragment = { readonly id: string, readonly team: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly deputy: boolean, readonly name: string, readonly phone: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contact: { readonly id: string, readonly email: string | null } | null, readonly contracts: ReadonlyArray<{ readonly id: string, readonly number: string }> };

export type OnCallAtQueryVariables = Exact<{
  at?: DateTime | null | undefined;
  contractId?: string | null | undefined;
  team?: string | null | undefined;
}>;


export type OnCallAtQuery = { readonly onCallAt: ReadonlyArray<{ readonly id: string, readonly team: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly deputy: boolean, readonly name: string, readonly phone: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contact: { readonly id: string, readonly email: string | null } | null, readonly contracts: ReadonlyArray<{ readonly id: string, readonly number: string }> }> | null };

export type OnCallShiftsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: OnCallShiftFilter | null | undefined;
  orderBy?: ListOrder;
}>;


export type OnCallShiftsQuery = { readonly onCallShifts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly team: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly deputy: boolean, readonly name: string, readonly phone: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contact: { readonly id: string, readonly email: string | null } | null, readonly contracts: ReadonlyArray<{ readonly id: string, readonly number: string }> }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type OnCallGapsQueryVariables = Exact<{
  team: string;
  from: DateTime;
  before: DateTime;
}>;


export type OnCallGapsQuery = { readonly onCallGaps: ReadonlyArray<{ readonly team: string, readonly startsAt: DateTime, readonly endsAt: DateTime }> | null };

export type SetOnCallMutationVariables = Exact<{
  idempotencyKey: string;
  input: SetOnCallInput;
}>;


export type SetOnCallMutation = { readonly setOnCall: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly shift: { readonly id: string, readonly team: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly deputy: boolean, readonly name: string, readonly phone: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contact: { readonly id: string, readonly email: string | null } | null, readonly contracts: ReadonlyArray<{ readonly id: string, readonly number: string }> } | null, readonly gaps: ReadonlyArray<{ readonly team: string, readonly startsAt: DateTime, readonly endsAt: DateTime }> | null } | null };

export type ReplaceOnCallMutationVariables = Exact<{
  idempotencyKey: string;
  input: ReplaceOnCallInput;
}>;


export type ReplaceOnCallMutation = { readonly replaceOnCall: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly shift: { readonly id: string, readonly team: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly deputy: boolean, readonly name: string, readonly phone: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contact: { readonly id: string, readonly email: string | null } | null, readonly contracts: ReadonlyArray<{ readonly id: string, readonly number: string }> } | null, readonly gaps: ReadonlyArray<{ readonly team: string, readonly startsAt: DateTime, readonly endsAt: DateTime }> | null } | null };

export type EndOnCallMutationVariables = Exact<{
  idempotencyKey: string;
  input: EndOnCallInput;
}>;


export type EndOnCallMutation = { readonly endOnCall: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly shift: { readonly id: string, readonly team: string, readonly startsAt: DateTime, readonly endsAt: DateTime, readonly deputy: boolean, readonly name: string, readonly phone: string, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contact: { readonly id: string, readonly email: string | null } | null, readonly contracts: ReadonlyArray<{ readonly id: string, readonly number: string }> } | null, readonly gaps: ReadonlyArray<{ readonly team: string, readonly startsAt: DateTime, readonly endsAt: DateTime }> | null } | null };

export type OutageRefundFragment = { readonly askedOn: CalendarDate, readonly note: string, readonly outFrom: CalendarDate, readonly backOn: CalendarDate, readonly daysOut: number, readonly share: Money, readonly penalties: Money, readonly credit: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } };

export type ContractOutageRefundsQueryVariables = Exact<{
  id: string;
  knownAt?: DateTime | null | undefined;
  language?: Language;
}>;


export type ContractOutageRefundsQuery = { readonly contract: { readonly id: string, readonly outageRefunds: ReadonlyArray<{ readonly askedOn: CalendarDate, readonly note: string, readonly outFrom: CalendarDate, readonly backOn: CalendarDate, readonly daysOut: number, readonly share: Money, readonly penalties: Money, readonly credit: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> | null } | null };

export type IncidentOutageRefundQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;


export type IncidentOutageRefundQuery = { readonly incident: { readonly id: string, readonly outageRefund: { readonly askedOn: CalendarDate, readonly note: string, readonly outFrom: CalendarDate, readonly backOn: CalendarDate, readonly daysOut: number, readonly share: Money, readonly penalties: Money, readonly credit: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } } | null } | null };

export type RefundLongOutageMutationVariables = Exact<{
  idempotencyKey: string;
  input: RefundLongOutageInput;
  language?: Language;
}>;


export type RefundLongOutageMutation = { readonly refundLongOutage: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly outageRefund: { readonly askedOn: CalendarDate, readonly note: string, readonly outFrom: CalendarDate, readonly backOn: CalendarDate, readonly daysOut: number, readonly share: Money, readonly penalties: Money, readonly credit: Money, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } } | null, readonly billingAdjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null } | null } | null };

export type AddressFragment = { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string };

export type PartyIdentityFragment = { readonly id: string, readonly startsOn: CalendarDate, readonly name: string, readonly legalForm: string | null, readonly capital: Money | null, readonly siren: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly vatOnDebits: boolean, readonly invoiceEmail: string | null, readonly language: Language, readonly clientKind: ClientKind | null, readonly register: string | null, readonly buyerReference: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly registeredAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly billingAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly deliveryAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly electronicAddress: { readonly scheme: string, readonly value: string } | null, readonly vatExemption: { readonly category: VatExemptionCategory, readonly code: string | null, readonly source: string, readonly reason: { readonly en: string, readonly fr: string } } | null };

export type VatExemptionFragment = { readonly category: VatExemptionCategory, readonly code: string | null, readonly source: string, readonly reason: { readonly en: string, readonly fr: string } };

export type ElectronicAddressFragment = { readonly scheme: string, readonly value: string };

export type BankDetailsFragment = { readonly holder: string | null, readonly iban: string, readonly bic: string | null, readonly creditorId: string | null, readonly mandate: string | null };

export type ClientIdentityQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClientIdentityQuery = { readonly client: { readonly id: string, readonly name: string, readonly identity: { readonly id: string, readonly startsOn: CalendarDate, readonly name: string, readonly legalForm: string | null, readonly capital: Money | null, readonly siren: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly vatOnDebits: boolean, readonly invoiceEmail: string | null, readonly language: Language, readonly clientKind: ClientKind | null, readonly register: string | null, readonly buyerReference: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly bankDetails: { readonly holder: string | null, readonly iban: string, readonly bic: string | null, readonly creditorId: string | null, readonly mandate: string | null } | null, readonly registeredAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly billingAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly deliveryAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly electronicAddress: { readonly scheme: string, readonly value: string } | null, readonly vatExemption: { readonly category: VatExemptionCategory, readonly code: string | null, readonly source: string, readonly reason: { readonly en: string, readonly fr: string } } | null } | null, readonly identities: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly startsOn: CalendarDate, readonly name: string, readonly legalForm: string | null, readonly capital: Money | null, readonly siren: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly vatOnDebits: boolean, readonly invoiceEmail: string | null, readonly language: Language, readonly clientKind: ClientKind | null, readonly register: string | null, readonly buyerReference: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly registeredAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly billingAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly deliveryAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly electronicAddress: { readonly scheme: string, readonly value: string } | null, readonly vatExemption: { readonly category: VatExemptionCategory, readonly code: string | null, readonly source: string, readonly reason: { readonly en: string, readonly fr: string } } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type OwnIdentitiesQueryVariables = Exact<{
  on?: CalendarDate | null | undefined;
}>;


export type OwnIdentitiesQuery = { readonly viewer: { readonly provider: { readonly id: string, readonly name: string, readonly identity: { readonly id: string, readonly startsOn: CalendarDate, readonly name: string, readonly legalForm: string | null, readonly capital: Money | null, readonly siren: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly vatOnDebits: boolean, readonly invoiceEmail: string | null, readonly language: Language, readonly clientKind: ClientKind | null, readonly register: string | null, readonly buyerReference: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly bankDetails: { readonly holder: string | null, readonly iban: string, readonly bic: string | null, readonly creditorId: string | null, readonly mandate: string | null } | null, readonly registeredAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly billingAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly deliveryAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly electronicAddress: { readonly scheme: string, readonly value: string } | null, readonly vatExemption: { readonly category: VatExemptionCategory, readonly code: string | null, readonly source: string, readonly reason: { readonly en: string, readonly fr: string } } | null } | null }, readonly partner: { readonly id: string, readonly name: string, readonly identity: { readonly id: string, readonly startsOn: CalendarDate, readonly name: string, readonly legalForm: string | null, readonly capital: Money | null, readonly siren: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly vatOnDebits: boolean, readonly invoiceEmail: string | null, readonly language: Language, readonly clientKind: ClientKind | null, readonly register: string | null, readonly buyerReference: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly bankDetails: { readonly holder: string | null, readonly iban: string, readonly bic: string | null, readonly creditorId: string | null, readonly mandate: string | null } | null, readonly registeredAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly billingAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly deliveryAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly electronicAddress: { readonly scheme: string, readonly value: string } | null, readonly vatExemption: { readonly category: VatExemptionCategory, readonly code: string | null, readonly source: string, readonly reason: { readonly en: string, readonly fr: string } } | null } | null } | null } };

export type RecordIdentityMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordIdentityInput;
}>;


export type RecordIdentityMutation = { readonly recordIdentity: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly identity: { readonly id: string, readonly startsOn: CalendarDate, readonly name: string, readonly legalForm: string | null, readonly capital: Money | null, readonly siren: string | null, readonly siret: string | null, readonly vatNumber: string | null, readonly vatOnDebits: boolean, readonly invoiceEmail: string | null, readonly language: Language, readonly clientKind: ClientKind | null, readonly register: string | null, readonly buyerReference: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly registeredAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly billingAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly deliveryAddress: { readonly lines: ReadonlyArray<string>, readonly postcode: string | null, readonly city: string, readonly country: string } | null, readonly electronicAddress: { readonly scheme: string, readonly value: string } | null, readonly vatExemption: { readonly category: VatExemptionCategory, readonly code: string | null, readonly source: string, readonly reason: { readonly en: string, readonly fr: string } } | null } | null } | null };

export type PaymentFragment = { readonly id: string, readonly direction: PaymentDirection, readonly amount: Money, readonly valueOn: CalendarDate, readonly method: PaymentMethod, readonly reference: string | null, readonly note: string | null, readonly unallocatedAmount: Money, readonly recoveredVat: Money | null, readonly reversedOn: CalendarDate | null, readonly reversalReason: PaymentReversalReason | null, readonly reversalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly partner: { readonly id: string, readonly name: string } | null };

export type PaymentAllocationFragment = { readonly id: string, readonly amount: Money, readonly effectiveOn: CalendarDate, readonly basis: PaymentAllocationBasis, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly payment: { readonly id: string, readonly valueOn: CalendarDate, readonly reference: string | null }, readonly invoice: { readonly id: string, readonly reference: string } | null, readonly refundedPayment: { readonly id: string, readonly reference: string | null } | null };

export type PaymentQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  language?: Language;
}>;


export type PaymentQuery = { readonly payment: { readonly id: string, readonly direction: PaymentDirection, readonly amount: Money, readonly valueOn: CalendarDate, readonly method: PaymentMethod, readonly reference: string | null, readonly note: string | null, readonly unallocatedAmount: Money, readonly recoveredVat: Money | null, readonly reversedOn: CalendarDate | null, readonly reversalReason: PaymentReversalReason | null, readonly reversalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly allocations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly amount: Money, readonly effectiveOn: CalendarDate, readonly basis: PaymentAllocationBasis, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } }, readonly payment: { readonly id: string, readonly valueOn: CalendarDate, readonly reference: string | null }, readonly invoice: { readonly id: string, readonly reference: string } | null, readonly refundedPayment: { readonly id: string, readonly reference: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } }, readonly client: { readonly id: string, readonly name: string } | null, readonly partner: { readonly id: string, readonly name: string } | null } | null };

export type PaymentsQueryVariables = Exact<{
  filter?: PaymentFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type PaymentsQuery = { readonly payments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly direction: PaymentDirection, readonly amount: Money, readonly valueOn: CalendarDate, readonly method: PaymentMethod, readonly reference: string | null, readonly note: string | null, readonly unallocatedAmount: Money, readonly recoveredVat: Money | null, readonly reversedOn: CalendarDate | null, readonly reversalReason: PaymentReversalReason | null, readonly reversalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly partner: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ClientPaymentsQueryVariables = Exact<{
  id: string;
  filter?: PaymentFilter | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ClientPaymentsQuery = { readonly client: { readonly id: string, readonly name: string, readonly payments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly direction: PaymentDirection, readonly amount: Money, readonly valueOn: CalendarDate, readonly method: PaymentMethod, readonly reference: string | null, readonly note: string | null, readonly unallocatedAmount: Money, readonly recoveredVat: Money | null, readonly reversedOn: CalendarDate | null, readonly reversalReason: PaymentReversalReason | null, readonly reversalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly partner: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type InvoicePaymentsQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
  knownAt?: DateTime | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type InvoicePaymentsQuery = { readonly invoice: { readonly id: string, readonly reference: string, readonly standing: { readonly on: CalendarDate, readonly state: SettlementState, readonly openAmount: Money, readonly paidAmount: Money, readonly setOffAmount: Money, readonly daysLate: number }, readonly payments: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly amount: Money, readonly effectiveOn: CalendarDate, readonly basis: PaymentAllocationBasis, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly payment: { readonly id: string, readonly valueOn: CalendarDate, readonly reference: string | null }, readonly invoice: { readonly id: string, readonly reference: string } | null, readonly refundedPayment: { readonly id: string, readonly reference: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RecordPaymentMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { readonly recordPayment: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly payment: { readonly id: string, readonly direction: PaymentDirection, readonly amount: Money, readonly valueOn: CalendarDate, readonly method: PaymentMethod, readonly reference: string | null, readonly note: string | null, readonly unallocatedAmount: Money, readonly recoveredVat: Money | null, readonly reversedOn: CalendarDate | null, readonly reversalReason: PaymentReversalReason | null, readonly reversalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly partner: { readonly id: string, readonly name: string } | null } | null } | null };

export type AllocatePaymentMutationVariables = Exact<{
  idempotencyKey: string;
  input: AllocatePaymentInput;
}>;


export type AllocatePaymentMutation = { readonly allocatePayment: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly payment: { readonly id: string, readonly direction: PaymentDirection, readonly amount: Money, readonly valueOn: CalendarDate, readonly method: PaymentMethod, readonly reference: string | null, readonly note: string | null, readonly unallocatedAmount: Money, readonly recoveredVat: Money | null, readonly reversedOn: CalendarDate | null, readonly reversalReason: PaymentReversalReason | null, readonly reversalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly partner: { readonly id: string, readonly name: string } | null } | null } | null };

export type ReversePaymentMutationVariables = Exact<{
  idempotencyKey: string;
  input: ReversePaymentInput;
}>;


export type ReversePaymentMutation = { readonly reversePayment: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly payment: { readonly id: string, readonly direction: PaymentDirection, readonly amount: Money, readonly valueOn: CalendarDate, readonly method: PaymentMethod, readonly reference: string | null, readonly note: string | null, readonly unallocatedAmount: Money, readonly recoveredVat: Money | null, readonly reversedOn: CalendarDate | null, readonly reversalReason: PaymentReversalReason | null, readonly reversalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly partner: { readonly id: string, readonly name: string } | null } | null } | null };

export type RecordRefundMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordRefundInput;
}>;


export type RecordRefundMutation = { readonly recordRefund: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly payment: { readonly id: string, readonly direction: PaymentDirection, readonly amount: Money, readonly valueOn: CalendarDate, readonly method: PaymentMethod, readonly reference: string | null, readonly note: string | null, readonly unallocatedAmount: Money, readonly recoveredVat: Money | null, readonly reversedOn: CalendarDate | null, readonly reversalReason: PaymentReversalReason | null, readonly reversalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly partner: { readonly id: string, readonly name: string } | null } | null } | null };

export type SetOffCreditNoteMutationVariables = Exact<{
  idempotencyKey: string;
  input: SetOffCreditNoteInput;
}>;


export type SetOffCreditNoteMutation = { readonly setOffCreditNote: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly creditNote: { readonly id: string, readonly reference: string, readonly openAmount: Money } | null, readonly invoice: { readonly id: string, readonly reference: string, readonly openAmount: Money } | null } | null };

export type WriteOffInvoiceMutationVariables = Exact<{
  idempotencyKey: string;
  input: WriteOffInvoiceInput;
}>;


export type WriteOffInvoiceMutation = { readonly writeOffInvoice: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly payment: { readonly id: string, readonly direction: PaymentDirection, readonly amount: Money, readonly valueOn: CalendarDate, readonly method: PaymentMethod, readonly reference: string | null, readonly note: string | null, readonly unallocatedAmount: Money, readonly recoveredVat: Money | null, readonly reversedOn: CalendarDate | null, readonly reversalReason: PaymentReversalReason | null, readonly reversalNote: string | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly client: { readonly id: string, readonly name: string } | null, readonly partner: { readonly id: string, readonly name: string } | null } | null, readonly invoice: { readonly id: string, readonly reference: string, readonly openAmount: Money } | null } | null };

export type PenaltyFragment = { readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null };

export type UnpricedPenaltyFragment = { readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> };

export type PenaltyQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;


export type PenaltyQuery = { readonly penalty: { readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } }, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null } | null };

export type PenaltyCreditQueryVariables = Exact<{
  id: string;
}>;


export type PenaltyCreditQuery = { readonly penalty: { readonly id: string, readonly number: number, readonly status: PenaltyStatus, readonly billingAdjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null } | null } | null };

export type PenaltyHistoryQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type PenaltyHistoryQuery = { readonly penalty: { readonly id: string, readonly number: number, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: DateTime, readonly recordedBy: string, readonly operation: string, readonly kind: EventKind, readonly payload: unknown }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type IncidentUnpricedQueryVariables = Exact<{
  id: string;
}>;


export type IncidentUnpricedQuery = { readonly incident: { readonly id: string, readonly number: string, readonly unpriced: ReadonlyArray<{ readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly kind: CommitmentKind, readonly year: number | null, readonly breachedAt: DateTime | null, readonly recordedAt: DateTime, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null, readonly reasons: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> }> | null } | null };

export type ContractPenaltiesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  filter?: PenaltyFilter | null | undefined;
}>;


export type ContractPenaltiesQuery = { readonly contract: { readonly id: string, readonly number: string, readonly penalties: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };

export type ClaimPenaltyMutationVariables = Exact<{
  idempotencyKey: string;
  input: ClaimPenaltyInput;
}>;


export type ClaimPenaltyMutation = { readonly claimPenalty: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly penalty: { readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null } | null } | null };

export type DeclineExpiredPenaltyMutationVariables = Exact<{
  idempotencyKey: string;
  input: DeclineExpiredPenaltyInput;
}>;


export type DeclineExpiredPenaltyMutation = { readonly declineExpiredPenalty: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly penalty: { readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null } | null } | null };

export type AcceptPenaltyMutationVariables = Exact<{
  idempotencyKey: string;
  input: AcceptPenaltyInput;
}>;


export type AcceptPenaltyMutation = { readonly acceptPenalty: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly penalty: { readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null } | null, readonly billingAdjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null } | null } | null };

export type AssessDowntimeYearMutationVariables = Exact<{
  idempotencyKey: string;
  input: AssessDowntimeYearInput;
}>;


export type AssessDowntimeYearMutation = { readonly assessDowntimeYear: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly penalty: { readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null } | null, readonly penalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null } | null };

export type ContractPlannedWorkQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
}>;


export type ContractPlannedWorkQuery = { readonly contract: { readonly id: string, readonly number: string, readonly plannedWork: ReadonlyArray<{ readonly module: string, readonly number: number, readonly workKind: InterventionKind, readonly minutes: number, readonly from: CalendarDate, readonly until: CalendarDate, readonly state: PlannedVisitState, readonly doneOn: CalendarDate | null, readonly intervention: { readonly id: string, readonly startedAt: DateTime } | null }> } | null };

export type ContractQualityIndexQueryVariables = Exact<{
  id: string;
  from?: CalendarDate | null | undefined;
  before?: CalendarDate | null | undefined;
  modules?: ReadonlyArray<string> | string | null | undefined;
  language?: Language;
}>;


export type ContractQualityIndexQuery = { readonly contract: { readonly id: string, readonly number: string, readonly qualityIndex: { readonly planned: number, readonly doneOnTime: number, readonly percent: Decimal | null, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } } } | null };

export type ContractPeriodicWorkQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
}>;


export type ContractPeriodicWorkQuery = { readonly contract: { readonly id: string, readonly number: string, readonly periodicWork: ReadonlyArray<{ readonly work: string, readonly level: number | null, readonly module: string | null, readonly every: WorkPeriod | null, readonly agreedFrom: CalendarDate | null, readonly label: { readonly en: string, readonly fr: string } }> } | null };

export type ContractWorkOccasionsQueryVariables = Exact<{
  id: string;
  from?: CalendarDate | null | undefined;
  before?: CalendarDate | null | undefined;
  work?: string | null | undefined;
}>;


export type ContractWorkOccasionsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly workOccasions: ReadonlyArray<{ readonly work: string, readonly module: string | null, readonly every: WorkPeriod, readonly number: number, readonly from: CalendarDate, readonly until: CalendarDate, readonly state: PlannedVisitState, readonly doneOn: CalendarDate | null, readonly label: { readonly en: string, readonly fr: string }, readonly intervention: { readonly id: string, readonly startedAt: DateTime } | null }> } | null };

export type CostProjectionFragment = { readonly from: DateTime, readonly until: DateTime, readonly amount: Money, readonly itemCount: number, readonly items: ReadonlyArray<{ readonly year: number | null, readonly policyKey: string, readonly amount: Money, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind } }>, readonly steps: { readonly until: DateTime, readonly cut: boolean, readonly steps: ReadonlyArray<{ readonly from: DateTime, readonly amount: Money }> }, readonly nextStep: { readonly from: DateTime, readonly amount: Money } | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> };

export type ContractCostProjectionQueryVariables = Exact<{
  id: string;
  from?: DateTime | null | undefined;
  until?: DateTime | null | undefined;
  steps?: number;
}>;


export type ContractCostProjectionQuery = { readonly contract: { readonly id: string, readonly number: string, readonly costProjection: { readonly from: DateTime, readonly until: DateTime, readonly amount: Money, readonly itemCount: number, readonly items: ReadonlyArray<{ readonly year: number | null, readonly policyKey: string, readonly amount: Money, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind } }>, readonly steps: { readonly until: DateTime, readonly cut: boolean, readonly steps: ReadonlyArray<{ readonly from: DateTime, readonly amount: Money }> }, readonly nextStep: { readonly from: DateTime, readonly amount: Money } | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> } | null } | null };

export type ContractCostProjectionExplainedQueryVariables = Exact<{
  id: string;
  from?: DateTime | null | undefined;
  until?: DateTime | null | undefined;
  steps?: number;
  language?: Language;
}>;


export type ContractCostProjectionExplainedQuery = { readonly contract: { readonly id: string, readonly number: string, readonly costProjection: { readonly from: DateTime, readonly until: DateTime, readonly amount: Money, readonly itemCount: number, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } }, readonly items: ReadonlyArray<{ readonly year: number | null, readonly policyKey: string, readonly amount: Money, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } }, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind } }>, readonly steps: { readonly until: DateTime, readonly cut: boolean, readonly steps: ReadonlyArray<{ readonly from: DateTime, readonly amount: Money, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> }, readonly nextStep: { readonly from: DateTime, readonly amount: Money, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } } | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> } | null } | null };

export type ContractsCostProjectionQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ContractFilter | null | undefined;
  from?: DateTime | null | undefined;
  until?: DateTime | null | undefined;
  steps?: number;
}>;


export type ContractsCostProjectionQuery = { readonly contracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly costProjection: { readonly from: DateTime, readonly until: DateTime, readonly amount: Money, readonly itemCount: number, readonly items: ReadonlyArray<{ readonly year: number | null, readonly policyKey: string, readonly amount: Money, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind } }>, readonly steps: { readonly until: DateTime, readonly cut: boolean, readonly steps: ReadonlyArray<{ readonly from: DateTime, readonly amount: Money }> }, readonly nextStep: { readonly from: DateTime, readonly amount: Money } | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> } | null, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type IncidentCostProjectionQueryVariables = Exact<{
  id: string;
  from?: DateTime | null | undefined;
  until?: DateTime | null | undefined;
  steps?: number;
}>;


export type IncidentCostProjectionQuery = { readonly incident: { readonly id: string, readonly number: string, readonly costProjection: { readonly from: DateTime, readonly until: DateTime, readonly amount: Money, readonly itemCount: number, readonly items: ReadonlyArray<{ readonly year: number | null, readonly policyKey: string, readonly amount: Money, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind } }>, readonly steps: { readonly until: DateTime, readonly cut: boolean, readonly steps: ReadonlyArray<{ readonly from: DateTime, readonly amount: Money }> }, readonly nextStep: { readonly from: DateTime, readonly amount: Money } | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }> } | null } | null };

export type ContractsRunningCostsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ContractFilter | null | undefined;
  asOf?: DateTime | null | undefined;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractsRunningCostsQuery = { readonly contracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly sla: { readonly asOf: DateTime, readonly state: ClockState, readonly openIncidents: number, readonly nextDueAt: DateTime | null, readonly penaltiesToDate: Money | null, readonly runningClocks: ReadonlyArray<{ readonly nextCostStep: { readonly from: DateTime, readonly amount: Money } | null, readonly incident: { readonly id: string, readonly number: string }, readonly clock: { readonly asOf: DateTime, readonly state: ClockState, readonly startedAt: DateTime | null, readonly stoppedAt: DateTime | null, readonly target: Duration | null, readonly dueAt: DateTime | null, readonly elapsed: Duration, readonly remaining: Duration, readonly overrun: Duration, readonly reason: string | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind, readonly calendar: string, readonly comparison: Comparison, readonly article: string } } }>, readonly downtimeBudget: { readonly year: number, readonly budget: Duration, readonly used: Duration, readonly remaining: Duration, readonly state: ClockState } | null, readonly downtimeBudgets: ReadonlyArray<{ readonly year: number, readonly budget: Duration, readonly used: Duration, readonly remaining: Duration, readonly state: ClockState, readonly commitment: { readonly key: string } }> } | null, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type QuoteFragment = { readonly id: string, readonly reference: string, readonly workKind: InterventionKind, readonly description: string, readonly basis: QuoteBasis, readonly minutes: number | null, readonly days: number | null, readonly dayRate: Money | null, readonly hourlyRate: Money | null, readonly amount: Money | null, readonly allottedMinutes: number | null, readonly validUntil: CalendarDate, readonly sentAt: DateTime, readonly status: QuoteStatus, readonly decidedAt: DateTime | null, readonly proof: string | null, readonly doneOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string }, readonly call: { readonly id: string, readonly startedAt: DateTime } | null, readonly intervention: { readonly id: string, readonly startedAt: DateTime, readonly minutes: number } | null };

export type QuoteQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;


export type QuoteQuery = { readonly quote: { readonly id: string, readonly reference: string, readonly workKind: InterventionKind, readonly description: string, readonly basis: QuoteBasis, readonly minutes: number | null, readonly days: number | null, readonly dayRate: Money | null, readonly hourlyRate: Money | null, readonly amount: Money | null, readonly allottedMinutes: number | null, readonly validUntil: CalendarDate, readonly sentAt: DateTime, readonly status: QuoteStatus, readonly decidedAt: DateTime | null, readonly proof: string | null, readonly doneOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } | null, readonly contract: { readonly id: string, readonly number: string }, readonly call: { readonly id: string, readonly startedAt: DateTime } | null, readonly intervention: { readonly id: string, readonly startedAt: DateTime, readonly minutes: number } | null } | null };

export type ContractQuotesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractQuotesQuery = { readonly contract: { readonly id: string, readonly number: string, readonly quotes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly workKind: InterventionKind, readonly description: string, readonly basis: QuoteBasis, readonly minutes: number | null, readonly days: number | null, readonly dayRate: Money | null, readonly hourlyRate: Money | null, readonly amount: Money | null, readonly allottedMinutes: number | null, readonly validUntil: CalendarDate, readonly sentAt: DateTime, readonly status: QuoteStatus, readonly decidedAt: DateTime | null, readonly proof: string | null, readonly doneOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string }, readonly call: { readonly id: string, readonly startedAt: DateTime } | null, readonly intervention: { readonly id: string, readonly startedAt: DateTime, readonly minutes: number } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type InterventionQuoteQueryVariables = Exact<{
  id: string;
}>;


export type InterventionQuoteQuery = { readonly intervention: { readonly id: string, readonly quote: { readonly id: string, readonly reference: string, readonly workKind: InterventionKind, readonly description: string, readonly basis: QuoteBasis, readonly minutes: number | null, readonly days: number | null, readonly dayRate: Money | null, readonly hourlyRate: Money | null, readonly amount: Money | null, readonly allottedMinutes: number | null, readonly validUntil: CalendarDate, readonly sentAt: DateTime, readonly status: QuoteStatus, readonly decidedAt: DateTime | null, readonly proof: string | null, readonly doneOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string }, readonly call: { readonly id: string, readonly startedAt: DateTime } | null, readonly intervention: { readonly id: string, readonly startedAt: DateTime, readonly minutes: number } | null } | null } | null };

export type SendQuoteMutationVariables = Exact<{
  idempotencyKey: string;
  input: SendQuoteInput;
}>;


export type SendQuoteMutation = { readonly sendQuote: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly quote: { readonly id: string, readonly reference: string, readonly workKind: InterventionKind, readonly description: string, readonly basis: QuoteBasis, readonly minutes: number | null, readonly days: number | null, readonly dayRate: Money | null, readonly hourlyRate: Money | null, readonly amount: Money | null, readonly allottedMinutes: number | null, readonly validUntil: CalendarDate, readonly sentAt: DateTime, readonly status: QuoteStatus, readonly decidedAt: DateTime | null, readonly proof: string | null, readonly doneOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string }, readonly call: { readonly id: string, readonly startedAt: DateTime } | null, readonly intervention: { readonly id: string, readonly startedAt: DateTime, readonly minutes: number } | null } | null } | null };

export type AcceptQuoteMutationVariables = Exact<{
  idempotencyKey: string;
  input: DecideQuoteInput;
}>;


export type AcceptQuoteMutation = { readonly acceptQuote: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly quote: { readonly id: string, readonly reference: string, readonly workKind: InterventionKind, readonly description: string, readonly basis: QuoteBasis, readonly minutes: number | null, readonly days: number | null, readonly dayRate: Money | null, readonly hourlyRate: Money | null, readonly amount: Money | null, readonly allottedMinutes: number | null, readonly validUntil: CalendarDate, readonly sentAt: DateTime, readonly status: QuoteStatus, readonly decidedAt: DateTime | null, readonly proof: string | null, readonly doneOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string }, readonly call: { readonly id: string, readonly startedAt: DateTime } | null, readonly intervention: { readonly id: string, readonly startedAt: DateTime, readonly minutes: number } | null } | null } | null };

export type DeclineQuoteMutationVariables = Exact<{
  idempotencyKey: string;
  input: DecideQuoteInput;
}>;


export type DeclineQuoteMutation = { readonly declineQuote: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly quote: { readonly id: string, readonly reference: string, readonly workKind: InterventionKind, readonly description: string, readonly basis: QuoteBasis, readonly minutes: number | null, readonly days: number | null, readonly dayRate: Money | null, readonly hourlyRate: Money | null, readonly amount: Money | null, readonly allottedMinutes: number | null, readonly validUntil: CalendarDate, readonly sentAt: DateTime, readonly status: QuoteStatus, readonly decidedAt: DateTime | null, readonly proof: string | null, readonly doneOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string }, readonly call: { readonly id: string, readonly startedAt: DateTime } | null, readonly intervention: { readonly id: string, readonly startedAt: DateTime, readonly minutes: number } | null } | null } | null };

export type CompleteQuoteMutationVariables = Exact<{
  idempotencyKey: string;
  input: CompleteQuoteInput;
}>;


export type CompleteQuoteMutation = { readonly completeQuote: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly quote: { readonly id: string, readonly reference: string, readonly workKind: InterventionKind, readonly description: string, readonly basis: QuoteBasis, readonly minutes: number | null, readonly days: number | null, readonly dayRate: Money | null, readonly hourlyRate: Money | null, readonly amount: Money | null, readonly allottedMinutes: number | null, readonly validUntil: CalendarDate, readonly sentAt: DateTime, readonly status: QuoteStatus, readonly decidedAt: DateTime | null, readonly proof: string | null, readonly doneOn: CalendarDate | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string, readonly number: string }, readonly call: { readonly id: string, readonly startedAt: DateTime } | null, readonly intervention: { readonly id: string, readonly startedAt: DateTime, readonly minutes: number } | null } | null, readonly billingAdjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null } | null } | null };

export type RebootFragment = { readonly id: string, readonly level: number, readonly immediate: boolean, readonly movable: boolean, readonly plannedOn: CalendarDate, readonly slotFrom: string | null, readonly slotTo: string | null, readonly startsAt: DateTime | null, readonly failures: number, readonly state: RebootState, readonly doneAt: DateTime | null, readonly toldAt: DateTime | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly update: { readonly id: string, readonly component: string, readonly version: string | null }, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null };

export type ContractRebootsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractRebootsQuery = { readonly contract: { readonly id: string, readonly reboots: { readonly nodes: ReadonlyArray<{ readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly level: number, readonly immediate: boolean, readonly movable: boolean, readonly plannedOn: CalendarDate, readonly slotFrom: string | null, readonly slotTo: string | null, readonly startsAt: DateTime | null, readonly failures: number, readonly state: RebootState, readonly doneAt: DateTime | null, readonly toldAt: DateTime | null, readonly contract: { readonly id: string }, readonly asset: { readonly id: string, readonly designation: string } | null, readonly update: { readonly id: string, readonly component: string, readonly version: string | null }, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type BringRebootForwardMutationVariables = Exact<{
  idempotencyKey: string;
  input: BringRebootForwardInput;
}>;


export type BringRebootForwardMutation = { readonly bringRebootForward: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly reboot: { readonly id: string, readonly level: number, readonly immediate: boolean, readonly movable: boolean, readonly plannedOn: CalendarDate, readonly slotFrom: string | null, readonly slotTo: string | null, readonly startsAt: DateTime | null, readonly failures: number, readonly state: RebootState, readonly doneAt: DateTime | null, readonly toldAt: DateTime | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly update: { readonly id: string, readonly component: string, readonly version: string | null }, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null } | null } | null };

export type RecordManualRebootMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordManualRebootInput;
}>;


export type RecordManualRebootMutation = { readonly recordManualReboot: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly reboot: { readonly id: string, readonly level: number, readonly immediate: boolean, readonly movable: boolean, readonly plannedOn: CalendarDate, readonly slotFrom: string | null, readonly slotTo: string | null, readonly startsAt: DateTime | null, readonly failures: number, readonly state: RebootState, readonly doneAt: DateTime | null, readonly toldAt: DateTime | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly update: { readonly id: string, readonly component: string, readonly version: string | null }, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null } | null } | null };

export type CompleteRebootMutationVariables = Exact<{
  idempotencyKey: string;
  input: CompleteRebootInput;
}>;


export type CompleteRebootMutation = { readonly completeReboot: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly reboot: { readonly id: string, readonly level: number, readonly immediate: boolean, readonly movable: boolean, readonly plannedOn: CalendarDate, readonly slotFrom: string | null, readonly slotTo: string | null, readonly startsAt: DateTime | null, readonly failures: number, readonly state: RebootState, readonly doneAt: DateTime | null, readonly toldAt: DateTime | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly update: { readonly id: string, readonly component: string, readonly version: string | null }, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null } | null } | null };

export type RecordRebootFailureMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordRebootFailureInput;
}>;


export type RecordRebootFailureMutation = { readonly recordRebootFailure: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly reboot: { readonly id: string, readonly level: number, readonly immediate: boolean, readonly movable: boolean, readonly plannedOn: CalendarDate, readonly slotFrom: string | null, readonly slotTo: string | null, readonly startsAt: DateTime | null, readonly failures: number, readonly state: RebootState, readonly doneAt: DateTime | null, readonly toldAt: DateTime | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly update: { readonly id: string, readonly component: string, readonly version: string | null }, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null } | null } | null };

export type ExternalIdFragment = { readonly system: string, readonly value: string, readonly ownerKind: ActorKind, readonly setAt: DateTime, readonly partner: { readonly id: string, readonly name: string } | null };

export type ClientByExternalIdQueryVariables = Exact<{
  system: string;
  value: string;
}>;


export type ClientByExternalIdQuery = { readonly clientByExternalId: { readonly id: string, readonly name: string, readonly registrationNumber: string | null, readonly externalIds: ReadonlyArray<{ readonly system: string, readonly value: string, readonly ownerKind: ActorKind, readonly setAt: DateTime, readonly partner: { readonly id: string, readonly name: string } | null }> } | null };

export type ContractByExternalIdQueryVariables = Exact<{
  system: string;
  value: string;
}>;


export type ContractByExternalIdQuery = { readonly contractByExternalId: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly externalIds: ReadonlyArray<{ readonly system: string, readonly value: string, readonly ownerKind: ActorKind, readonly setAt: DateTime, readonly partner: { readonly id: string, readonly name: string } | null }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } } | null };

export type AssetByExternalIdQueryVariables = Exact<{
  system: string;
  value: string;
}>;


export type AssetByExternalIdQuery = { readonly assetByExternalId: { readonly id: string, readonly designation: string, readonly externalIds: ReadonlyArray<{ readonly system: string, readonly value: string, readonly ownerKind: ActorKind, readonly setAt: DateTime, readonly partner: { readonly id: string, readonly name: string } | null }> } | null };

export type SetExternalIdMutationVariables = Exact<{
  idempotencyKey: string;
  input: SetExternalIdInput;
}>;


export type SetExternalIdMutation = { readonly setExternalId: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly externalId: { readonly system: string, readonly value: string, readonly ownerKind: ActorKind, readonly setAt: DateTime, readonly partner: { readonly id: string, readonly name: string } | null } | null } | null };

export type InterventionReportQueryVariables = Exact<{
  id: string;
  language?: Language;
}>;


export type InterventionReportQuery = { readonly intervention: { readonly id: string, readonly clientReport: string | null, readonly clientReportPath: string | null } | null };

export type TaskResponsibilityFragment = { readonly code: string | null, readonly domain: string | null, readonly client: ReadonlyArray<ResponsibilityRole>, readonly provider: ReadonlyArray<ResponsibilityRole>, readonly domainLabel: { readonly en: string, readonly fr: string } | null, readonly label: { readonly en: string, readonly fr: string } | null };

export type ContractResponsibilitiesQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
}>;


export type ContractResponsibilitiesQuery = { readonly contract: { readonly id: string, readonly number: string, readonly responsibilities: ReadonlyArray<{ readonly code: string | null, readonly domain: string | null, readonly client: ReadonlyArray<ResponsibilityRole>, readonly provider: ReadonlyArray<ResponsibilityRole>, readonly domainLabel: { readonly en: string, readonly fr: string } | null, readonly label: { readonly en: string, readonly fr: string } | null }> } | null };

export type WhoDoesQueryVariables = Exact<{
  id: string;
  task?: string | null | undefined;
  on?: CalendarDate | null | undefined;
}>;


export type WhoDoesQuery = { readonly contract: { readonly id: string, readonly number: string, readonly whoDoes: ReadonlyArray<{ readonly code: string | null, readonly domain: string | null, readonly client: ReadonlyArray<ResponsibilityRole>, readonly provider: ReadonlyArray<ResponsibilityRole>, readonly domainLabel: { readonly en: string, readonly fr: string } | null, readonly label: { readonly en: string, readonly fr: string } | null }> } | null };

export type SimulatedMonthCostFragment = { readonly total: Money, readonly byKind: ReadonlyArray<{ readonly kind: CostKind, readonly amount: Money }>, readonly lines: ReadonlyArray<{ readonly kind: CostKind, readonly concerns: string, readonly amount: Money, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }>, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } };

export type SimulatedCostFragment = { readonly total: Money, readonly accounts: ReadonlyArray<{ readonly account: string, readonly baseUnits: number, readonly debitedUnits: number, readonly renewals: number, readonly balance: number }>, readonly notes: ReadonlyArray<{ readonly code: SimulationNoteCode, readonly concerns: string, readonly detail: string }> };

export type SimulateTermsQueryVariables = Exact<{
  input: SimulateTermsInput;
  language?: Language;
}>;


export type SimulateTermsQuery = { readonly simulateTerms: { readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly simulation: { readonly difference: Money, readonly months: ReadonlyArray<{ readonly month: CalendarDate, readonly difference: Money, readonly own: { readonly total: Money, readonly byKind: ReadonlyArray<{ readonly kind: CostKind, readonly amount: Money }>, readonly lines: ReadonlyArray<{ readonly kind: CostKind, readonly concerns: string, readonly amount: Money, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }>, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }, readonly other: { readonly total: Money, readonly byKind: ReadonlyArray<{ readonly kind: CostKind, readonly amount: Money }>, readonly lines: ReadonlyArray<{ readonly kind: CostKind, readonly concerns: string, readonly amount: Money, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }>, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }>, readonly own: { readonly total: Money, readonly accounts: ReadonlyArray<{ readonly account: string, readonly baseUnits: number, readonly debitedUnits: number, readonly renewals: number, readonly balance: number }>, readonly notes: ReadonlyArray<{ readonly code: SimulationNoteCode, readonly concerns: string, readonly detail: string }> }, readonly other: { readonly total: Money, readonly accounts: ReadonlyArray<{ readonly account: string, readonly baseUnits: number, readonly debitedUnits: number, readonly renewals: number, readonly balance: number }>, readonly notes: ReadonlyArray<{ readonly code: SimulationNoteCode, readonly concerns: string, readonly detail: string }> }, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } } | null } | null };

export type SimulateTerminationQueryVariables = Exact<{
  input: SimulateTerminationInput;
  language?: Language;
}>;


export type SimulateTerminationQuery = { readonly simulateTermination: { readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly simulation: { readonly effectiveOn: CalendarDate, readonly termLastDay: CalendarDate, readonly advancesRefunded: boolean, readonly unpaid: Money, readonly lateInterest: Money | null, readonly total: Money, readonly forfait: { readonly fee: Money, readonly wholeMonths: number, readonly extraDays: number, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }, readonly consumption: ReadonlyArray<{ readonly account: string, readonly fee: Money, readonly averageUnits: Decimal, readonly monthsCounted: number, readonly daysLeft: number, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }>, readonly prepaid: ReadonlyArray<{ readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly paid: Money, readonly credit: Money, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }>, readonly unitsForfeited: ReadonlyArray<{ readonly account: string, readonly units: number, readonly worth: Money }>, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } } | null } | null };

export type SimulateIndexationQueryVariables = Exact<{
  input: SimulateIndexationInput;
  language?: Language;
}>;


export type SimulateIndexationQuery = { readonly simulateIndexation: { readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly simulation: { readonly index: string, readonly refusedOn: CalendarDate | null, readonly before: Money, readonly after: Money, readonly difference: Money, readonly revisions: ReadonlyArray<{ readonly revisedOn: CalendarDate, readonly indexNow: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal }, readonly prices: ReadonlyArray<{ readonly key: string, readonly oldPrice: Money, readonly newPrice: Money, readonly minimumApplied: boolean, readonly ceilingApplied: boolean, readonly indexBefore: { readonly period: string, readonly publishedOn: CalendarDate, readonly value: Decimal }, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } }> }>, readonly revisionRefusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } } | null } | null };

export type SimulateLevelChangeQueryVariables = Exact<{
  input: SimulateLevelChangeInput;
  language?: Language;
}>;


export type SimulateLevelChangeQuery = { readonly simulateLevelChange: { readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly simulation: { readonly startsOn: CalendarDate, readonly endsBefore: CalendarDate, readonly paid: Money, readonly credit: Money, readonly charge: Money, readonly difference: Money, readonly newPriceFrom: CalendarDate, readonly explanation: { readonly text: string, readonly steps: ReadonlyArray<{ readonly formula: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string }, readonly inputs: ReadonlyArray<{ readonly name: string, readonly value: string, readonly unit: string }>, readonly result: { readonly name: string, readonly value: string, readonly unit: string } }>, readonly replay: { readonly equal: boolean, readonly differences: ReadonlyArray<{ readonly step: number, readonly kind: ReplayDifferenceKind, readonly name: string, readonly stated: string, readonly found: string }> } } } | null } | null };

export type ClockReadingFragment = { readonly asOf: DateTime, readonly state: ClockState, readonly startedAt: DateTime | null, readonly stoppedAt: DateTime | null, readonly target: Duration | null, readonly dueAt: DateTime | null, readonly elapsed: Duration, readonly remaining: Duration, readonly overrun: Duration, readonly reason: string | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind, readonly calendar: string, readonly comparison: Comparison, readonly article: string } };

export type ContractSlaFragment = { readonly asOf: DateTime, readonly state: ClockState, readonly openIncidents: number, readonly nextDueAt: DateTime | null, readonly penaltiesToDate: Money | null, readonly runningClocks: ReadonlyArray<{ readonly incident: { readonly id: string, readonly number: string }, readonly clock: { readonly asOf: DateTime, readonly state: ClockState, readonly startedAt: DateTime | null, readonly stoppedAt: DateTime | null, readonly target: Duration | null, readonly dueAt: DateTime | null, readonly elapsed: Duration, readonly remaining: Duration, readonly overrun: Duration, readonly reason: string | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind, readonly calendar: string, readonly comparison: Comparison, readonly article: string } } }>, readonly downtimeBudget: { readonly year: number, readonly budget: Duration, readonly used: Duration, readonly remaining: Duration, readonly state: ClockState } | null, readonly downtimeBudgets: ReadonlyArray<{ readonly year: number, readonly budget: Duration, readonly used: Duration, readonly remaining: Duration, readonly state: ClockState, readonly commitment: { readonly key: string } }> };

export type ContractsSlaQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: ContractFilter | null | undefined;
  asOf?: DateTime | null | undefined;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractsSlaQuery = { readonly contracts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly sla: { readonly asOf: DateTime, readonly state: ClockState, readonly openIncidents: number, readonly nextDueAt: DateTime | null, readonly penaltiesToDate: Money | null, readonly runningClocks: ReadonlyArray<{ readonly incident: { readonly id: string, readonly number: string }, readonly clock: { readonly asOf: DateTime, readonly state: ClockState, readonly startedAt: DateTime | null, readonly stoppedAt: DateTime | null, readonly target: Duration | null, readonly dueAt: DateTime | null, readonly elapsed: Duration, readonly remaining: Duration, readonly overrun: Duration, readonly reason: string | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind, readonly calendar: string, readonly comparison: Comparison, readonly article: string } } }>, readonly downtimeBudget: { readonly year: number, readonly budget: Duration, readonly used: Duration, readonly remaining: Duration, readonly state: ClockState } | null, readonly downtimeBudgets: ReadonlyArray<{ readonly year: number, readonly budget: Duration, readonly used: Duration, readonly remaining: Duration, readonly state: ClockState, readonly commitment: { readonly key: string } }> } | null, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type ContractSlaQueryVariables = Exact<{
  id: string;
  asOf?: DateTime | null | undefined;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractSlaQuery = { readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly currency: string, readonly monthlyForfait: Money, readonly sla: { readonly asOf: DateTime, readonly state: ClockState, readonly openIncidents: number, readonly nextDueAt: DateTime | null, readonly penaltiesToDate: Money | null, readonly runningClocks: ReadonlyArray<{ readonly incident: { readonly id: string, readonly number: string }, readonly clock: { readonly asOf: DateTime, readonly state: ClockState, readonly startedAt: DateTime | null, readonly stoppedAt: DateTime | null, readonly target: Duration | null, readonly dueAt: DateTime | null, readonly elapsed: Duration, readonly remaining: Duration, readonly overrun: Duration, readonly reason: string | null, readonly commitment: { readonly key: string, readonly kind: CommitmentKind, readonly calendar: string, readonly comparison: Comparison, readonly article: string } } }>, readonly downtimeBudget: { readonly year: number, readonly budget: Duration, readonly used: Duration, readonly remaining: Duration, readonly state: ClockState } | null, readonly downtimeBudgets: ReadonlyArray<{ readonly year: number, readonly budget: Duration, readonly used: Duration, readonly remaining: Duration, readonly state: ClockState, readonly commitment: { readonly key: string } }> } | null, readonly unitAccounts: ReadonlyArray<{ readonly id: string, readonly key: string, readonly unitMinutes: number, readonly baseUnits: number, readonly unitPrice: Money, readonly balance: number, readonly balanced: boolean }>, readonly client: { readonly id: string, readonly name: string }, readonly termsPack: { readonly id: string, readonly key: string, readonly version: number } } | null };

export type SparePartFragment = { readonly id: string, readonly reference: string, readonly description: string, readonly quantity: number, readonly replacedOn: CalendarDate, readonly reason: SparePartReason, readonly unitPrice: Money | null, readonly amount: Money | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly asset: { readonly id: string } | null, readonly intervention: { readonly id: string } | null, readonly billingAdjustment: { readonly id: string } | null };

export type ContractSparePartsQueryVariables = Exact<{
  id: string;
  knownAt?: DateTime | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractSparePartsQuery = { readonly contract: { readonly id: string, readonly spareParts: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly reference: string, readonly description: string, readonly quantity: number, readonly replacedOn: CalendarDate, readonly reason: SparePartReason, readonly unitPrice: Money | null, readonly amount: Money | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly asset: { readonly id: string } | null, readonly intervention: { readonly id: string } | null, readonly billingAdjustment: { readonly id: string } | null }>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RecordSparePartMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordSparePartInput;
}>;


export type RecordSparePartMutation = { readonly recordSparePart: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly sparePart: { readonly id: string, readonly reference: string, readonly description: string, readonly quantity: number, readonly replacedOn: CalendarDate, readonly reason: SparePartReason, readonly unitPrice: Money | null, readonly amount: Money | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly recordedBy: string, readonly asset: { readonly id: string } | null, readonly intervention: { readonly id: string } | null, readonly billingAdjustment: { readonly id: string } | null } | null, readonly billingAdjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null } | null } | null };

export type WithdrawSparePartMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawSparePartInput;
}>;


export type WithdrawSparePartMutation = { readonly withdrawSparePart: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string } | null, readonly billingAdjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null } | null } | null };

export type TariffFragment = { readonly kind: TariffKind, readonly reference: string | null, readonly amount: Money | null, readonly percent: Decimal | null, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly recordedAt: DateTime, readonly recordedBy: string };

export type ContractTariffsQueryVariables = Exact<{
  id: string;
  on?: CalendarDate | null | undefined;
  knownAt?: DateTime | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractTariffsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly tariffs: { readonly nodes: ReadonlyArray<{ readonly kind: TariffKind, readonly reference: string | null, readonly amount: Money | null, readonly percent: Decimal | null, readonly from: CalendarDate, readonly endsBefore: CalendarDate | null, readonly recordedAt: DateTime, readonly recordedBy: string }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type SetTariffMutationVariables = Exact<{
  idempotencyKey: string;
  input: SetTariffInput;
}>;


export type SetTariffMutation = { readonly setTariff: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string } | null } | null };

export type EndTariffMutationVariables = Exact<{
  idempotencyKey: string;
  input: EndTariffInput;
}>;


export type EndTariffMutation = { readonly endTariff: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string } | null } | null };

export type WithdrawTariffMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithdrawTariffInput;
}>;


export type WithdrawTariffMutation = { readonly withdrawTariff: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string } | null } | null };

export type RecordExitAssistanceMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordExitAssistanceInput;
}>;


export type RecordExitAssistanceMutation = { readonly recordExitAssistance: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly billingAdjustment: { readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null } | null } | null };

export type TermsPackSummaryFragment = { readonly id: string, readonly key: string, readonly version: number, readonly publishedOn: CalendarDate | null, readonly changes: string, readonly currency: string, readonly timezone: string, readonly title: { readonly en: string, readonly fr: string } };

export type TermsPacksQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: TermsPackFilter | null | undefined;
}>;


export type TermsPacksQuery = { readonly termsPacks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly version: number, readonly publishedOn: CalendarDate | null, readonly changes: string, readonly currency: string, readonly timezone: string, readonly title: { readonly en: string, readonly fr: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type TermsPackQueryVariables = Exact<{
  id: string;
}>;


export type TermsPackQuery = { readonly termsPack: { readonly id: string, readonly key: string, readonly version: number, readonly publishedOn: CalendarDate | null, readonly changes: string, readonly currency: string, readonly timezone: string, readonly modules: ReadonlyArray<{ readonly key: string, readonly code: string, readonly mode: BillingMode, readonly hosting: boolean, readonly activeByDefault: boolean, readonly onlyWith: ReadonlyArray<string>, readonly article: string, readonly label: { readonly en: string, readonly fr: string } }>, readonly priceComponents: ReadonlyArray<{ readonly code: string, readonly hosting: boolean, readonly label: { readonly en: string, readonly fr: string } }>, readonly parameters: ReadonlyArray<{ readonly key: string, readonly type: ParameterType, readonly value: string | null, readonly minimum: string | null, readonly maximum: string | null, readonly choices: ReadonlyArray<string>, readonly reading: boolean, readonly article: string, readonly label: { readonly en: string, readonly fr: string } }>, readonly exclusionCauses: ReadonlyArray<{ readonly code: string, readonly article: string, readonly label: { readonly en: string, readonly fr: string } }>, readonly documentVersions: ReadonlyArray<{ readonly number: string, readonly on: CalendarDate, readonly changes: { readonly en: string, readonly fr: string } }>, readonly title: { readonly en: string, readonly fr: string } } | null };

export type NewestTermsPackQueryVariables = Exact<{
  key: string;
}>;


export type NewestTermsPackQuery = { readonly newestTermsPack: { readonly id: string, readonly key: string, readonly version: number, readonly publishedOn: CalendarDate | null, readonly changes: string, readonly currency: string, readonly timezone: string, readonly title: { readonly en: string, readonly fr: string } } | null };

export type TermsPackDocumentQueryVariables = Exact<{
  id: string;
}>;


export type TermsPackDocumentQuery = { readonly termsPack: { readonly id: string, readonly key: string, readonly version: number, readonly document: unknown } | null };

export type TransferOfContractFragment = { readonly on: CalendarDate, readonly requestReference: string, readonly requestedOn: CalendarDate, readonly releasesFormerClient: boolean, readonly contract: { readonly id: string, readonly number: string } | null, readonly consent: { readonly reference: string, readonly givenOn: CalendarDate } | null, readonly formerClientSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null }, readonly newClientSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null }, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } };

export type ContractTransfersQueryVariables = Exact<{
  id: string;
}>;


export type ContractTransfersQuery = { readonly contract: { readonly id: string, readonly transferredTo: { readonly on: CalendarDate, readonly requestReference: string, readonly requestedOn: CalendarDate, readonly releasesFormerClient: boolean, readonly contract: { readonly id: string, readonly number: string } | null, readonly consent: { readonly reference: string, readonly givenOn: CalendarDate } | null, readonly formerClientSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null }, readonly newClientSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null }, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } } | null, readonly transferredFrom: { readonly on: CalendarDate, readonly requestReference: string, readonly requestedOn: CalendarDate, readonly releasesFormerClient: boolean, readonly contract: { readonly id: string, readonly number: string } | null, readonly consent: { readonly reference: string, readonly givenOn: CalendarDate } | null, readonly formerClientSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null }, readonly newClientSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null }, readonly providerSignature: { readonly signatory: string, readonly function: string, readonly signedAt: DateTime, readonly method: SignatureMethod, readonly proof: string, readonly quote: string | null, readonly mention: string | null } } | null } | null };

export type TransferContractMutationVariables = Exact<{
  idempotencyKey: string;
  input: TransferContractInput;
}>;


export type TransferContractMutation = { readonly transferContract: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly contract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly newContract: { readonly id: string, readonly number: string, readonly status: ContractStatus, readonly startsOn: CalendarDate, readonly termLastDay: CalendarDate, readonly notice: { readonly by: ContractSide, readonly givenOn: CalendarDate, readonly termLastDay: CalendarDate } | null, readonly suspension: { readonly reason: SuspensionReason, readonly from: CalendarDate } | null, readonly order: { readonly sentOn: CalendarDate, readonly amount: Money, readonly validateBy: CalendarDate, readonly validatedOn: CalendarDate | null } | null, readonly end: { readonly lastDay: CalendarDate, readonly nonSolicitationUntil: CalendarDate | null, readonly erasureOn: CalendarDate | null, readonly erasedOn: CalendarDate | null, readonly erasureProof: string | null, readonly reversibility: { readonly choice: ReversibilityChoice, readonly receivedOn: CalendarDate, readonly deadline: CalendarDate, readonly handedOverOn: CalendarDate | null, readonly validatedBy: string | null } | null } | null } | null, readonly billingAdjustments: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: BillingAdjustmentKind, readonly amount: Money, readonly vatRatePercent: Decimal, readonly occurredOn: CalendarDate, readonly recordedAt: DateTime, readonly label: { readonly en: string, readonly fr: string }, readonly contract: { readonly id: string, readonly number: string, readonly client: { readonly id: string, readonly name: string } } | null, readonly module: { readonly id: string, readonly key: string, readonly code: string } | null, readonly acknowledgement: { readonly documentNumber: string, readonly acknowledgedAt: DateTime } | null }> | null } | null };

export type SoftwareUpdateFragment = { readonly id: string, readonly component: string, readonly version: string | null, readonly kind: UpdateKind, readonly content: string | null, readonly specialHandling: boolean, readonly vulnerability: Vulnerability | null, readonly releasedAt: DateTime | null, readonly requestedOn: CalendarDate | null, readonly wantedOn: CalendarDate | null, readonly dueAt: DateTime | null, readonly windowStartsAt: DateTime | null, readonly announcedAt: DateTime | null, readonly state: UpdateState, readonly doneAt: DateTime | null, readonly inTime: boolean | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly reboot: { readonly id: string, readonly plannedOn: CalendarDate, readonly startsAt: DateTime | null, readonly immediate: boolean, readonly state: RebootState } | null };

export type ContractUpdatesQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractUpdatesQuery = { readonly contract: { readonly id: string, readonly updates: { readonly nodes: ReadonlyArray<{ readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly id: string, readonly component: string, readonly version: string | null, readonly kind: UpdateKind, readonly content: string | null, readonly specialHandling: boolean, readonly vulnerability: Vulnerability | null, readonly releasedAt: DateTime | null, readonly requestedOn: CalendarDate | null, readonly wantedOn: CalendarDate | null, readonly dueAt: DateTime | null, readonly windowStartsAt: DateTime | null, readonly announcedAt: DateTime | null, readonly state: UpdateState, readonly doneAt: DateTime | null, readonly inTime: boolean | null, readonly contract: { readonly id: string }, readonly asset: { readonly id: string, readonly designation: string } | null, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly reboot: { readonly id: string, readonly plannedOn: CalendarDate, readonly startsAt: DateTime | null, readonly immediate: boolean, readonly state: RebootState } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type RecordUpdateMutationVariables = Exact<{
  idempotencyKey: string;
  input: RecordUpdateInput;
}>;


export type RecordUpdateMutation = { readonly recordUpdate: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly update: { readonly id: string, readonly component: string, readonly version: string | null, readonly kind: UpdateKind, readonly content: string | null, readonly specialHandling: boolean, readonly vulnerability: Vulnerability | null, readonly releasedAt: DateTime | null, readonly requestedOn: CalendarDate | null, readonly wantedOn: CalendarDate | null, readonly dueAt: DateTime | null, readonly windowStartsAt: DateTime | null, readonly announcedAt: DateTime | null, readonly state: UpdateState, readonly doneAt: DateTime | null, readonly inTime: boolean | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly reboot: { readonly id: string, readonly plannedOn: CalendarDate, readonly startsAt: DateTime | null, readonly immediate: boolean, readonly state: RebootState } | null } | null } | null };

export type RequestUpdateMutationVariables = Exact<{
  idempotencyKey: string;
  input: RequestUpdateInput;
}>;


export type RequestUpdateMutation = { readonly requestUpdate: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly update: { readonly id: string, readonly component: string, readonly version: string | null, readonly kind: UpdateKind, readonly content: string | null, readonly specialHandling: boolean, readonly vulnerability: Vulnerability | null, readonly releasedAt: DateTime | null, readonly requestedOn: CalendarDate | null, readonly wantedOn: CalendarDate | null, readonly dueAt: DateTime | null, readonly windowStartsAt: DateTime | null, readonly announcedAt: DateTime | null, readonly state: UpdateState, readonly doneAt: DateTime | null, readonly inTime: boolean | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly reboot: { readonly id: string, readonly plannedOn: CalendarDate, readonly startsAt: DateTime | null, readonly immediate: boolean, readonly state: RebootState } | null } | null } | null };

export type AnnounceUpdateMutationVariables = Exact<{
  idempotencyKey: string;
  input: AnnounceUpdateInput;
}>;


export type AnnounceUpdateMutation = { readonly announceUpdate: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly update: { readonly id: string, readonly component: string, readonly version: string | null, readonly kind: UpdateKind, readonly content: string | null, readonly specialHandling: boolean, readonly vulnerability: Vulnerability | null, readonly releasedAt: DateTime | null, readonly requestedOn: CalendarDate | null, readonly wantedOn: CalendarDate | null, readonly dueAt: DateTime | null, readonly windowStartsAt: DateTime | null, readonly announcedAt: DateTime | null, readonly state: UpdateState, readonly doneAt: DateTime | null, readonly inTime: boolean | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly reboot: { readonly id: string, readonly plannedOn: CalendarDate, readonly startsAt: DateTime | null, readonly immediate: boolean, readonly state: RebootState } | null } | null } | null };

export type CompleteUpdateMutationVariables = Exact<{
  idempotencyKey: string;
  input: CompleteUpdateInput;
}>;


export type CompleteUpdateMutation = { readonly completeUpdate: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly update: { readonly id: string, readonly component: string, readonly version: string | null, readonly kind: UpdateKind, readonly content: string | null, readonly specialHandling: boolean, readonly vulnerability: Vulnerability | null, readonly releasedAt: DateTime | null, readonly requestedOn: CalendarDate | null, readonly wantedOn: CalendarDate | null, readonly dueAt: DateTime | null, readonly windowStartsAt: DateTime | null, readonly announcedAt: DateTime | null, readonly state: UpdateState, readonly doneAt: DateTime | null, readonly inTime: boolean | null, readonly asset: { readonly id: string, readonly designation: string } | null, readonly toldContact: { readonly id: string, readonly name: string, readonly email: string | null } | null, readonly reboot: { readonly id: string, readonly plannedOn: CalendarDate, readonly startsAt: DateTime | null, readonly immediate: boolean, readonly state: RebootState } | null } | null } | null };

export type SecretFragment = { readonly id: string, readonly name: string, readonly note: string | null, readonly version: number, readonly destroyedAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime };

export type ContractSecretsQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
}>;


export type ContractSecretsQuery = { readonly contract: { readonly id: string, readonly number: string, readonly secrets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly version: number, readonly destroyedAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime, readonly contract: { readonly id: string }, readonly history: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly recordedAt: DateTime, readonly recordedBy: string, readonly operation: string, readonly kind: EventKind, readonly payload: unknown }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type StoreSecretMutationVariables = Exact<{
  idempotencyKey: string;
  input: StoreSecretInput;
}>;


export type StoreSecretMutation = { readonly storeSecret: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly secret: { readonly id: string, readonly name: string, readonly note: string | null, readonly version: number, readonly destroyedAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null } | null };

export type RevealSecretMutationVariables = Exact<{
  idempotencyKey: string;
  input: RevealSecretInput;
}>;


export type RevealSecretMutation = { readonly revealSecret: { readonly replayed: boolean, readonly value: string | null, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly secret: { readonly id: string, readonly name: string, readonly note: string | null, readonly version: number, readonly destroyedAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null } | null };

export type DestroySecretMutationVariables = Exact<{
  idempotencyKey: string;
  input: DestroySecretInput;
}>;


export type DestroySecretMutation = { readonly destroySecret: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly secret: { readonly id: string, readonly name: string, readonly note: string | null, readonly version: number, readonly destroyedAt: DateTime | null, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null } | null };

export type WithholdingFragment = { readonly id: string, readonly groundId: string, readonly from: DateTime, readonly until: DateTime | null, readonly note: string, readonly createdAt: DateTime, readonly updatedAt: DateTime };

export type ContractWithholdingsQueryVariables = Exact<{
  id: string;
  knownAt?: DateTime | null | undefined;
}>;


export type ContractWithholdingsQuery = { readonly contract: { readonly id: string, readonly withholdings: ReadonlyArray<{ readonly id: string, readonly groundId: string, readonly from: DateTime, readonly until: DateTime | null, readonly note: string, readonly createdAt: DateTime, readonly updatedAt: DateTime }> } | null };

export type WithholdInterventionsMutationVariables = Exact<{
  idempotencyKey: string;
  input: WithholdInterventionsInput;
}>;


export type WithholdInterventionsMutation = { readonly withholdInterventions: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly withholding: { readonly id: string, readonly groundId: string, readonly from: DateTime, readonly until: DateTime | null, readonly note: string, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null } | null };

export type EndWithholdingMutationVariables = Exact<{
  idempotencyKey: string;
  input: EndWithholdingInput;
}>;


export type EndWithholdingMutation = { readonly endWithholding: { readonly replayed: boolean, readonly refusals: ReadonlyArray<{ readonly code: RefusalCode, readonly path: ReadonlyArray<string>, readonly message: string, readonly whatToDo: string }>, readonly withholding: { readonly id: string, readonly groundId: string, readonly from: DateTime, readonly until: DateTime | null, readonly note: string, readonly createdAt: DateTime, readonly updatedAt: DateTime } | null, readonly assessedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null, readonly reversedPenalties: ReadonlyArray<{ readonly id: string, readonly number: number, readonly kind: CommitmentKind, readonly year: number | null, readonly status: PenaltyStatus, readonly amount: Money, readonly assessedAmount: Money, readonly breachedAt: DateTime, readonly assessedAt: DateTime, readonly claimedAt: DateTime | null, readonly acceptedAt: DateTime | null, readonly claimLapsedAt: DateTime | null, readonly credited: Money, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string } | null, readonly incident: { readonly id: string, readonly number: string } | null, readonly commitment: { readonly key: string } | null }> | null } | null };

export type WorkQueueQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
  filter?: WorkFilter | null | undefined;
}>;


export type WorkQueueQuery = { readonly workQueue: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: IncidentStatus, readonly severity: Severity, readonly level: number, readonly kind: IncidentKind, readonly channel: Channel, readonly description: string, readonly receivedAt: DateTime, readonly firstResponseAt: DateTime | null, readonly restoredAt: DateTime | null, readonly disinfectionToolAt: DateTime | null, readonly excludedBy: string | null, readonly excludedByScope: ExclusionScope | null, readonly contract: { readonly id: string, readonly number: string } | null, readonly module: { readonly id: string, readonly key: string, readonly label: { readonly en: string, readonly fr: string } } | null, readonly wrongChannel: { readonly channel: Channel, readonly expected: ReadonlyArray<Channel>, readonly startsClocks: boolean } | null, readonly receptions: ReadonlyArray<{ readonly channel: Channel, readonly receivedAt: DateTime }>, readonly excludedPeriods: ReadonlyArray<{ readonly id: string, readonly cause: string, readonly scope: ExclusionScope, readonly startedAt: DateTime, readonly endedAt: DateTime | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

/** Codes of GraphQL errors, in `errors[].extensions.code`: authentication, the shape of the request, limits and faults. Broken business rules are `Refusal`s instead. */
export const ErrorCode = {
  /** The HTTP request is not a GraphQL request that this server accepts. The message says what is wrong. */
  BAD_REQUEST: 'BAD_REQUEST',
  /** A variable or an argument does not match its type, or is not an id. The message names it and says what is expected. */
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  /** The contract did not exist on the day that was asked for, or was not recorded at the instant. The message says from when on it can be asked for. */
  BEFORE_CONTRACT: 'BEFORE_CONTRACT',
  /** The key is valid but lacks the scope that the message names. Ask the provider for a key with it. */
  FORBIDDEN: 'FORBIDDEN',
  /** The document cannot be parsed. The message gives line and column. */
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  /** The document does not match the schema: an unknown field, a missing argument or a missing idempotency key. */
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  /** A fault of the server. The message contains an id: give it to the provider, who finds the details in the log. */
  INTERNAL: 'INTERNAL',
  /** This field never returned such a cursor. Pass `endCursor` back unchanged. */
  INVALID_CURSOR: 'INVALID_CURSOR',
  /** The document is too deep, too long or has too many aliases, or what it asks for turned out to be too much. Ask for less in one request. */
  LIMIT_EXCEEDED: 'LIMIT_EXCEEDED',
  /** A `Money` is not exactly two decimals, a space and a currency, given as text. */
  MONEY_INVALID: 'MONEY_INVALID',
  /** A page size is below 1 or above the field's limit (1 000; 5 000 for billing adjustments). */
  PAGE_SIZE_INVALID: 'PAGE_SIZE_INVALID',
  /** Too much was asked in too short a time with this key, or by its party. Ask again after the seconds of `Retry-After`; repeat a mutation under the same idempotency key. */
  RATE_LIMITED: 'RATE_LIMITED',
  /** The request costs more than one request may, or took too long. `extensions.cost` says what was asked and what is allowed: ask for smaller pages, fewer levels or fewer computed fields. */
  TOO_COSTLY: 'TOO_COSTLY',
  /** No key, an unknown key, an expired or revoked one. Send `Authorization: Bearer <key>`. */
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  /** The server cannot respond now, but will soon. Try again in a few seconds; repeat a mutation with the same idempotency key. */
  UNAVAILABLE: 'UNAVAILABLE',
} as const;

export type ErrorCode = typeof ErrorCode[keyof typeof ErrorCode];
