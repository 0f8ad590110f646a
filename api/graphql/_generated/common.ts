// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { RequestContext } from '../context';
import type { DateTimeOutput } from '../scalars';
import { declareTypes } from './registry';
import { DateTimeScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

export const ErrorCode = {
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  BAD_REQUEST: 'BAD_REQUEST',
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BEFORE_CONTRACT: 'BEFORE_CONTRACT',
  MONEY_INVALID: 'MONEY_INVALID',
  PAGE_SIZE_INVALID: 'PAGE_SIZE_INVALID',
  INVALID_CURSOR: 'INVALID_CURSOR',
  LIMIT_EXCEEDED: 'LIMIT_EXCEEDED',
  TOO_COSTLY: 'TOO_COSTLY',
  RATE_LIMITED: 'RATE_LIMITED',
  UNAVAILABLE: 'UNAVAILABLE',
  INTERNAL: 'INTERNAL',
} as const;
export type ErrorCode = keyof typeof ErrorCode;
registerEnumType(ErrorCode, { name: 'ErrorCode' });

export const WorkPeriod = {
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  QUARTER: 'QUARTER',
  HALF_YEAR: 'HALF_YEAR',
  YEAR: 'YEAR',
} as const;
export type WorkPeriod = keyof typeof WorkPeriod;
registerEnumType(WorkPeriod, { name: 'WorkPeriod' });

export const RefusalCode = {
  NOT_FOUND: 'NOT_FOUND',
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  TERMS_PACK_NOT_FOUND: 'TERMS_PACK_NOT_FOUND',
  UNKNOWN_PARAMETER: 'UNKNOWN_PARAMETER',
  OVERRIDE_REFUSED: 'OVERRIDE_REFUSED',
  PARAMETER_REQUIRED: 'PARAMETER_REQUIRED',
  UNKNOWN_MODULE: 'UNKNOWN_MODULE',
  UNKNOWN_COVERAGE: 'UNKNOWN_COVERAGE',
  UNKNOWN_PLANNED_WORK: 'UNKNOWN_PLANNED_WORK',
  PLANNED_WORK_NOT_OWED: 'PLANNED_WORK_NOT_OWED',
  MODULE_NOT_ACTIVE: 'MODULE_NOT_ACTIVE',
  UNKNOWN_PRICE_COMPONENT: 'UNKNOWN_PRICE_COMPONENT',
  UNKNOWN_CAUSE: 'UNKNOWN_CAUSE',
  UNKNOWN_SEVERITY: 'UNKNOWN_SEVERITY',
  SERVICE_AMBIGUOUS: 'SERVICE_AMBIGUOUS',
  CURRENCY_MISMATCH: 'CURRENCY_MISMATCH',
  AMOUNT_NOT_POSITIVE: 'AMOUNT_NOT_POSITIVE',
  NUMBER_OUT_OF_RANGE: 'NUMBER_OUT_OF_RANGE',
  TIMES_OUT_OF_ORDER: 'TIMES_OUT_OF_ORDER',
  TIME_IN_FUTURE: 'TIME_IN_FUTURE',
  BILLING_PERIOD_NOT_OFFERED: 'BILLING_PERIOD_NOT_OFFERED',
  CONTRACT_TRANSITION_NOT_ALLOWED: 'CONTRACT_TRANSITION_NOT_ALLOWED',
  CONTRACT_NOT_ACTIVE: 'CONTRACT_NOT_ACTIVE',
  INCIDENT_STATE_CONFLICT: 'INCIDENT_STATE_CONFLICT',
  PENALTY_TRANSITION_NOT_ALLOWED: 'PENALTY_TRANSITION_NOT_ALLOWED',
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  TEXT_INVALID: 'TEXT_INVALID',
  CONTRACT_MISMATCH: 'CONTRACT_MISMATCH',
  QUOTE_REQUIRED: 'QUOTE_REQUIRED',
  CONFIRMATION_REQUIRED: 'CONFIRMATION_REQUIRED',
  CURSOR_UNKNOWN: 'CURSOR_UNKNOWN',
  INVALID_CALENDAR: 'INVALID_CALENDAR',
  INVALID_HOLIDAY_ZONE: 'INVALID_HOLIDAY_ZONE',
  CALENDAR_NEVER_OPENS: 'CALENDAR_NEVER_OPENS',
  INSTANT_OUT_OF_RANGE: 'INSTANT_OUT_OF_RANGE',
  INVALID_INSTANT: 'INVALID_INSTANT',
  INVALID_DATE: 'INVALID_DATE',
  INVALID_DURATION: 'INVALID_DURATION',
  MONEY_FORMAT: 'MONEY_FORMAT',
  MONEY_PRECISION: 'MONEY_PRECISION',
  MONEY_CURRENCY: 'MONEY_CURRENCY',
  TERMS_PACK_INVALID: 'TERMS_PACK_INVALID',
  NO_OPENING_HOURS: 'NO_OPENING_HOURS',
  INVOICES_MISSING: 'INVOICES_MISSING',
  YEAR_WITHOUT_SERVICE: 'YEAR_WITHOUT_SERVICE',
  PENALTY_CLAIM_EXPIRED: 'PENALTY_CLAIM_EXPIRED',
  PENALTY_CLAIM_NOT_EXPIRED: 'PENALTY_CLAIM_NOT_EXPIRED',
  PENALTY_NOT_CONTESTABLE: 'PENALTY_NOT_CONTESTABLE',
  UNIT_ACCOUNT_CLOSED: 'UNIT_ACCOUNT_CLOSED',
  UNIT_DEBIT_ALREADY_REVERSED: 'UNIT_DEBIT_ALREADY_REVERSED',
  INTERVENTION_ALREADY_REVERSED: 'INTERVENTION_ALREADY_REVERSED',
  HOURLY_RATE_MISSING: 'HOURLY_RATE_MISSING',
  ESTIMATE_NOT_APPROVED: 'ESTIMATE_NOT_APPROVED',
  ESTIMATE_LAPSED: 'ESTIMATE_LAPSED',
  ESTIMATE_NO_LONGER_FITS: 'ESTIMATE_NO_LONGER_FITS',
  ESTIMATE_STATE_CONFLICT: 'ESTIMATE_STATE_CONFLICT',
  INDEX_NOT_PUBLISHED: 'INDEX_NOT_PUBLISHED',
  INDEX_INVALID: 'INDEX_INVALID',
  LEGAL_RATE_MISSING: 'LEGAL_RATE_MISSING',
  NOTICE_TOO_LATE: 'NOTICE_TOO_LATE',
  NOTICE_NOT_AGREED: 'NOTICE_NOT_AGREED',
  NOTICE_DATE_UNKNOWN: 'NOTICE_DATE_UNKNOWN',
  AMENDMENT_REQUIRED: 'AMENDMENT_REQUIRED',
  DATE_OUT_OF_PERIOD: 'DATE_OUT_OF_PERIOD',
  LEVEL_UNKNOWN: 'LEVEL_UNKNOWN',
  REBOOT_NOT_MOVABLE: 'REBOOT_NOT_MOVABLE',
  TERMINATION_NOT_ALLOWED: 'TERMINATION_NOT_ALLOWED',
  GROUND_NOT_RECORDED: 'GROUND_NOT_RECORDED',
  TRANSFER_NOT_ALLOWED: 'TRANSFER_NOT_ALLOWED',
  ASSET_TERM_NOT_RENEWED: 'ASSET_TERM_NOT_RENEWED',
  CONSENT_REQUIRED: 'CONSENT_REQUIRED',
  LEVEL_UNCHANGED: 'LEVEL_UNCHANGED',
  OUTAGE_TOO_SHORT: 'OUTAGE_TOO_SHORT',
  QUOTE_TRANSITION_NOT_ALLOWED: 'QUOTE_TRANSITION_NOT_ALLOWED',
  PRICE_OFFER_NOT_OPEN: 'PRICE_OFFER_NOT_OPEN',
  PRICE_OFFER_NOT_NEEDED: 'PRICE_OFFER_NOT_NEEDED',
  PRICE_OFFER_OUTDATED: 'PRICE_OFFER_OUTDATED',
  SUPPLIER_INCREASE_NOT_ALLOWED: 'SUPPLIER_INCREASE_NOT_ALLOWED',
  TERMINATION_FEE_NOT_AGREED: 'TERMINATION_FEE_NOT_AGREED',
  HISTORY_TOO_LONG: 'HISTORY_TOO_LONG',
  REVERSIBILITY_NOT_OFFERED: 'REVERSIBILITY_NOT_OFFERED',
  ERASURE_NOT_PROMISED: 'ERASURE_NOT_PROMISED',
  MAINTENANCE_RULE_BROKEN: 'MAINTENANCE_RULE_BROKEN',
  SLOT_TAKEN: 'SLOT_TAKEN',
  UPDATE_REQUESTED_TOO_LATE: 'UPDATE_REQUESTED_TOO_LATE',
  SCOPE_NOT_HELD: 'SCOPE_NOT_HELD',
  KEY_NOT_VALID: 'KEY_NOT_VALID',
  TIME_NOT_AHEAD: 'TIME_NOT_AHEAD',
  SUSPENSION_NOT_ALLOWED: 'SUSPENSION_NOT_ALLOWED',
  NOTICE_FORM_NOT_VALID: 'NOTICE_FORM_NOT_VALID',
  ORDER_NOT_EXPECTED: 'ORDER_NOT_EXPECTED',
  CONTRACT_NOT_ENDING: 'CONTRACT_NOT_ENDING',
  REVERSIBILITY_NOT_REQUESTED: 'REVERSIBILITY_NOT_REQUESTED',
  TRIAL_ALREADY_USED: 'TRIAL_ALREADY_USED',
  ASSET_PLACE_INVALID: 'ASSET_PLACE_INVALID',
  ASSET_STATE_CONFLICT: 'ASSET_STATE_CONFLICT',
  COMPANY_NUMBER_INVALID: 'COMPANY_NUMBER_INVALID',
  VAT_EXEMPTION_INVALID: 'VAT_EXEMPTION_INVALID',
  CURRENCY_NOT_INVOICED: 'CURRENCY_NOT_INVOICED',
  CLIENT_KIND_NOT_APPLICABLE: 'CLIENT_KIND_NOT_APPLICABLE',
  VAULT_NOT_CONFIGURED: 'VAULT_NOT_CONFIGURED',
  SECRET_DESTROYED: 'SECRET_DESTROYED',
  LOGBOOK_ENTRY_INVALID: 'LOGBOOK_ENTRY_INVALID',
  DECLARATION_INVALID: 'DECLARATION_INVALID',
  DECLARATION_STATE_CONFLICT: 'DECLARATION_STATE_CONFLICT',
  DOCUMENT_INVALID: 'DOCUMENT_INVALID',
  DOCUMENT_QUOTA_EXCEEDED: 'DOCUMENT_QUOTA_EXCEEDED',
  CONTACT_INVALID: 'CONTACT_INVALID',
  INVOICE_INCOMPLETE: 'INVOICE_INCOMPLETE',
  LETTER_INCOMPLETE: 'LETTER_INCOMPLETE',
  NOTHING_LATE: 'NOTHING_LATE',
  CLOSING_UNDER_WAY: 'CLOSING_UNDER_WAY',
  CLOSED_LATER: 'CLOSED_LATER',
  CLOSING_NOT_RUNNING: 'CLOSING_NOT_RUNNING',
  CLOSING_FAILED: 'CLOSING_FAILED',
  MANDATE_REFERENCE_USED: 'MANDATE_REFERENCE_USED',
  MANDATE_STATE_CONFLICT: 'MANDATE_STATE_CONFLICT',
  COLLECTION_DAY_INVALID: 'COLLECTION_DAY_INVALID',
  CREDITOR_INCOMPLETE: 'CREDITOR_INCOMPLETE',
  DEBIT_NOT_POSSIBLE: 'DEBIT_NOT_POSSIBLE',
  NOTHING_TO_COLLECT: 'NOTHING_TO_COLLECT',
  DEBIT_STATE_CONFLICT: 'DEBIT_STATE_CONFLICT',
  PAYMENT_REFERENCE_USED: 'PAYMENT_REFERENCE_USED',
  ALLOCATION_INVALID: 'ALLOCATION_INVALID',
  RIGHT_NOT_GIVEN: 'RIGHT_NOT_GIVEN',
  PAYMENT_STATE_CONFLICT: 'PAYMENT_STATE_CONFLICT',
  NOTHING_TO_PAY: 'NOTHING_TO_PAY',
  REFUND_TOO_LARGE: 'REFUND_TOO_LARGE',
  ALLOCATION_NOT_METERED: 'ALLOCATION_NOT_METERED',
  CHECK_INVALID: 'CHECK_INVALID',
  CHECK_NOT_WATCHED: 'CHECK_NOT_WATCHED',
  READING_INCOMPLETE: 'READING_INCOMPLETE',
  ALERT_NOT_TO_BE_SENT: 'ALERT_NOT_TO_BE_SENT',
  BACKUP_PLAN_INVALID: 'BACKUP_PLAN_INVALID',
  BACKUP_NOT_PLANNED: 'BACKUP_NOT_PLANNED',
  BACKUP_NOT_DONE: 'BACKUP_NOT_DONE',
  ON_CALL_INVALID: 'ON_CALL_INVALID',
  ON_CALL_OVERLAPS: 'ON_CALL_OVERLAPS',
  MODULE_ONLY_WITH: 'MODULE_ONLY_WITH',
  NOT_SET_UP: 'NOT_SET_UP',
  COORDINATION_INVALID: 'COORDINATION_INVALID',
  COORDINATION_STATE_CONFLICT: 'COORDINATION_STATE_CONFLICT',
  BACKUP_DONE: 'BACKUP_DONE',
  CSV_LINE_INVALID: 'CSV_LINE_INVALID',
  RECOMMENDATION_STATE_CONFLICT: 'RECOMMENDATION_STATE_CONFLICT',
  CHANGE_STATE_CONFLICT: 'CHANGE_STATE_CONFLICT',
  UPDATE_STATE_CONFLICT: 'UPDATE_STATE_CONFLICT',
  REBOOT_STATE_CONFLICT: 'REBOOT_STATE_CONFLICT',
  MAINTENANCE_STATE_CONFLICT: 'MAINTENANCE_STATE_CONFLICT',
  SIGNATURE_INVALID: 'SIGNATURE_INVALID',
  INVOICE_SERIES_INVALID: 'INVOICE_SERIES_INVALID',
  INVOICING_BEGUN: 'INVOICING_BEGUN',
  INVOICE_NOT_CORRECTABLE: 'INVOICE_NOT_CORRECTABLE',
  INVOICING_NOT_SET: 'INVOICING_NOT_SET',
  INVOICED_BY_PARTNER: 'INVOICED_BY_PARTNER',
  ACCOUNT_INVALID: 'ACCOUNT_INVALID',
  JOURNAL_INVALID: 'JOURNAL_INVALID',
  ACCOUNTING_POSTED: 'ACCOUNTING_POSTED',
  ACCOUNTS_NOT_SET: 'ACCOUNTS_NOT_SET',
  CONTRACT_NOT_DRAFT: 'CONTRACT_NOT_DRAFT',
  DRAFT_HAS_RECORDS: 'DRAFT_HAS_RECORDS',
  NOTHING_CHANGED: 'NOTHING_CHANGED',
  CHOICE_REQUIRED: 'CHOICE_REQUIRED',
  FORFAIT_IS_MINIMUM: 'FORFAIT_IS_MINIMUM',
  CONFRONTATION_REQUIRED: 'CONFRONTATION_REQUIRED',
  PENALTY_POSITION_NOT_DUE: 'PENALTY_POSITION_NOT_DUE',
  PENALTY_NOT_REFERRED: 'PENALTY_NOT_REFERRED',
  LIABILITY_CAP_EXCEEDED: 'LIABILITY_CAP_EXCEEDED',
  CAP_NOT_LIFTABLE: 'CAP_NOT_LIFTABLE',
  OUTAGE_REFUND_NOT_OFFERED: 'OUTAGE_REFUND_NOT_OFFERED',
  GROUND_RELIED_ON: 'GROUND_RELIED_ON',
  WITHHOLDING_NOT_ALLOWED: 'WITHHOLDING_NOT_ALLOWED',
  WORK_NOT_A_CALL: 'WORK_NOT_A_CALL',
  TARIFF_INVALID: 'TARIFF_INVALID',
  TARIFF_MISSING: 'TARIFF_MISSING',
  DISPUTE_BY_STAFF: 'DISPUTE_BY_STAFF',
  DISPUTE_OF_PENALTY: 'DISPUTE_OF_PENALTY',
  DISPUTE_OF_CORRECTION: 'DISPUTE_OF_CORRECTION',
  DISPUTE_OF_OTHERS: 'DISPUTE_OF_OTHERS',
  DISPUTE_ANSWERED: 'DISPUTE_ANSWERED',
  DISPUTE_CORRECTION_INVALID: 'DISPUTE_CORRECTION_INVALID',
} as const;
export type RefusalCode = keyof typeof RefusalCode;
registerEnumType(RefusalCode, { name: 'RefusalCode' });

@ObjectType('Refusal', { simpleResolvers: true })
export class Refusal {
  @Field(() => RefusalCode)
  readonly code!: RefusalCode;
  @Field(() => [String])
  readonly path!: readonly string[];
  @Field(() => String)
  readonly message!: string;
  @Field(() => String)
  readonly whatToDo!: string;
}

export const ListOrder = {
  OLDEST_FIRST: 'OLDEST_FIRST',
  LATEST_FIRST: 'LATEST_FIRST',
} as const;
export type ListOrder = keyof typeof ListOrder;
registerEnumType(ListOrder, { name: 'ListOrder' });

@ObjectType('PageInfo', { simpleResolvers: true })
export class PageInfo {
  @Field(() => Boolean)
  readonly hasNextPage!: boolean;
  @Field(() => Boolean)
  readonly hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true })
  readonly startCursor!: string | null;
  @Field(() => String, { nullable: true })
  readonly endCursor!: string | null;
}

@ObjectType('Label', { simpleResolvers: true })
export class Label {
  @Field(() => String)
  readonly en!: string;
  @Field(() => String)
  readonly fr!: string;
}

export const Language = {
  EN: 'EN',
  FR: 'FR',
} as const;
export type Language = keyof typeof Language;
registerEnumType(Language, { name: 'Language' });

@ObjectType('Quantity', { simpleResolvers: true })
export class Quantity {
  @Field(() => String)
  readonly name!: string;
  @Field(() => String)
  readonly value!: string;
  @Field(() => String)
  readonly unit!: string;
}

@ObjectType('ExplanationStep', { simpleResolvers: true })
export class ExplanationStep {
  @Field(() => Label)
  readonly label!: Label;
  @Field(() => [Quantity])
  readonly inputs!: readonly Quantity[];
  @Field(() => String)
  readonly formula!: string;
  @Field(() => Quantity)
  readonly result!: Quantity;
  @Field(() => String)
  readonly article!: string;
}

@ObjectType('Explanation', { simpleResolvers: true })
export class Explanation {
  @Field(() => [ExplanationStep])
  readonly steps!: readonly ExplanationStep[];
}

/** Arguments of `Explanation.text`. */
@ArgsType()
export class ExplanationTextArgs {
  @Field(() => Language, { defaultValue: 'EN' })
  readonly language!: Language;
}

/** Loaded fields of `Explanation`, resolved by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Explanation)
export abstract class ExplanationRelations {
  abstract text(context: RequestContext, parents: readonly Explanation[], args: ExplanationTextArgs): Batch<string>;
  @FieldResolver(() => String, { name: 'text' })
  protected $text(@Root() parent: Explanation, @Ctx() context: RequestContext, @Args(() => ExplanationTextArgs) args: ExplanationTextArgs): unknown {
    return one(this.text(context, [parent], args));
  }
  abstract replay(context: RequestContext, parents: readonly Explanation[]): Batch<ExplanationReplay>;
  @FieldResolver(() => ExplanationReplay, { name: 'replay' })
  protected $replay(@Root() parent: Explanation, @Ctx() context: RequestContext): unknown {
    return one(this.replay(context, [parent]));
  }
}

export const ReplayDifferenceKind = {
  RESULT: 'RESULT',
  CHAIN: 'CHAIN',
  FORMULA: 'FORMULA',
} as const;
export type ReplayDifferenceKind = keyof typeof ReplayDifferenceKind;
registerEnumType(ReplayDifferenceKind, { name: 'ReplayDifferenceKind' });

@ObjectType('ReplayDifference', { simpleResolvers: true })
export class ReplayDifference {
  @Field(() => Int)
  readonly step!: number;
  @Field(() => ReplayDifferenceKind)
  readonly kind!: ReplayDifferenceKind;
  @Field(() => String)
  readonly name!: string;
  @Field(() => String)
  readonly stated!: string;
  @Field(() => String)
  readonly found!: string;
}

@ObjectType('ExplanationReplay', { simpleResolvers: true })
export class ExplanationReplay {
  @Field(() => Boolean)
  readonly equal!: boolean;
  @Field(() => [ReplayDifference])
  readonly differences!: readonly ReplayDifference[];
}

/** Queries of this area, resolved by a class that extends this one. */
@Resolver()
export abstract class CommonQueries {
  abstract serverTime(context: RequestContext): Answer<DateTimeOutput>;
  @Query(() => DateTimeScalar, { name: 'serverTime' })
  protected $serverTime(@Ctx() context: RequestContext): unknown {
    return this.serverTime(context);
  }
}

declareTypes({ ErrorCode, WorkPeriod, RefusalCode, Refusal, ListOrder, PageInfo, Label, Language, Quantity, ExplanationStep, Explanation, ReplayDifferenceKind, ReplayDifference, ExplanationReplay });
