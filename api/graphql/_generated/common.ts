// Made from schema/ by codegen.ts. Do not edit.
import { one } from '../../executor/batch';
import type { Answer, Batch } from '../../executor/batch';
import type { RequestContext } from '../context';
import type { DateTimeOutput, JSONOutput } from '../scalars';
import { declareTypes } from './registry';
import { DateTimeScalar, JSONScalar } from './scalars';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';

/** Codes of GraphQL errors, in `errors[].extensions.code`: authentication, the shape of the request, limits and faults. Broken business rules are `Refusal`s instead. */
export const ErrorCode = {
  /** No key, an unknown key, an expired or revoked one. Send `Authorization: Bearer <key>`. */
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  /** The key is valid but lacks the scope that the message names. Ask the provider for a key with it. */
  FORBIDDEN: 'FORBIDDEN',
  /** The HTTP request is not a GraphQL request that this server takes. The message says what is wrong. */
  BAD_REQUEST: 'BAD_REQUEST',
  /** The document cannot be parsed. The message gives line and column. */
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  /** The document does not fit the schema: an unknown field, a missing argument or a missing idempotency key. */
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  /** A variable or an argument does not fit its type, or is no id at all. The message says which and what is expected. */
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  /** A `Money` is not exactly two decimals, a space and a currency, given as text. */
  MONEY_INVALID: 'MONEY_INVALID',
  /** A page size is below 1 or above the most that the field allows (1 000; billing adjustments 5 000). */
  PAGE_SIZE_INVALID: 'PAGE_SIZE_INVALID',
  /** A cursor that this field never gave. Pass back `endCursor` as it came. */
  INVALID_CURSOR: 'INVALID_CURSOR',
  /** The document is too deep, too long or has too many aliases. Ask for less in one request. */
  LIMIT_EXCEEDED: 'LIMIT_EXCEEDED',
  /** The server cannot answer this now, but will soon. Ask again in a few seconds; repeat a mutation under the same idempotency key. */
  UNAVAILABLE: 'UNAVAILABLE',
  /** A fault of the server. The message bears an id: give it to the provider, the log has the rest. */
  INTERNAL: 'INTERNAL',
} as const;
/** Codes of GraphQL errors, in `errors[].extensions.code`: authentication, the shape of the request, limits and faults. Broken business rules are `Refusal`s instead. */
export type ErrorCode = keyof typeof ErrorCode;
registerEnumType(ErrorCode, { name: 'ErrorCode', description: 'Codes of GraphQL errors, in `errors[].extensions.code`: authentication, the shape of the request, limits and faults. Broken business rules are `Refusal`s instead.', valuesConfig: { UNAUTHENTICATED: { description: 'No key, an unknown key, an expired or revoked one. Send `Authorization: Bearer <key>`.' }, FORBIDDEN: { description: 'The key is valid but lacks the scope that the message names. Ask the provider for a key with it.' }, BAD_REQUEST: { description: 'The HTTP request is not a GraphQL request that this server takes. The message says what is wrong.' }, GRAPHQL_PARSE_FAILED: { description: 'The document cannot be parsed. The message gives line and column.' }, GRAPHQL_VALIDATION_FAILED: { description: 'The document does not fit the schema: an unknown field, a missing argument or a missing idempotency key.' }, BAD_USER_INPUT: { description: 'A variable or an argument does not fit its type, or is no id at all. The message says which and what is expected.' }, MONEY_INVALID: { description: 'A `Money` is not exactly two decimals, a space and a currency, given as text.' }, PAGE_SIZE_INVALID: { description: 'A page size is below 1 or above the most that the field allows (1 000; billing adjustments 5 000).' }, INVALID_CURSOR: { description: 'A cursor that this field never gave. Pass back `endCursor` as it came.' }, LIMIT_EXCEEDED: { description: 'The document is too deep, too long or has too many aliases. Ask for less in one request.' }, UNAVAILABLE: { description: 'The server cannot answer this now, but will soon. Ask again in a few seconds; repeat a mutation under the same idempotency key.' }, INTERNAL: { description: 'A fault of the server. The message bears an id: give it to the provider, the log has the rest.' } } });

/** Codes of refusals: a rule of the business was not met, nothing was changed. Each says what to do. */
export const RefusalCode = {
  /** No such object among those that you may see. Check the id, and that it belongs to you. */
  NOT_FOUND: 'NOT_FOUND',
  /** The idempotency key was used before with other input. Use a new key for a new operation. */
  IDEMPOTENCY_KEY_REUSED: 'IDEMPOTENCY_KEY_REUSED',
  /** The terms pack has no such version. Query `termsPacks` for those that exist. */
  TERMS_PACK_NOT_FOUND: 'TERMS_PACK_NOT_FOUND',
  /** The terms pack has no such parameter. Query `TermsPack.parameters`. */
  UNKNOWN_PARAMETER: 'UNKNOWN_PARAMETER',
  /** The value given for a parameter has the wrong type or is out of its bounds. The message says what is allowed. */
  OVERRIDE_REFUSED: 'OVERRIDE_REFUSED',
  /** The terms pack needs a parameter that the contract did not give. */
  PARAMETER_REQUIRED: 'PARAMETER_REQUIRED',
  /** The terms pack has no such module. The message lists those it has. */
  UNKNOWN_MODULE: 'UNKNOWN_MODULE',
  /** The module is not active in this contract. */
  MODULE_NOT_ACTIVE: 'MODULE_NOT_ACTIVE',
  /** The terms pack has no such price component. The message lists those it has. */
  UNKNOWN_PRICE_COMPONENT: 'UNKNOWN_PRICE_COMPONENT',
  /** The terms pack does not list this cause of exclusion. The message lists those it does. */
  UNKNOWN_CAUSE: 'UNKNOWN_CAUSE',
  /** The terms pack does not name this severity, nor one of equal rank. The message lists those it names. */
  UNKNOWN_SEVERITY: 'UNKNOWN_SEVERITY',
  /** Several services of the contract could be hit, each with commitments of its own. The message lists their modules: name one. */
  SERVICE_AMBIGUOUS: 'SERVICE_AMBIGUOUS',
  /** The amount is in another currency than the contract. */
  CURRENCY_MISMATCH: 'CURRENCY_MISMATCH',
  /** The amount is negative or zero where it must be positive. */
  AMOUNT_NOT_POSITIVE: 'AMOUNT_NOT_POSITIVE',
  /** A number that must be a whole number within bounds is not. */
  NUMBER_OUT_OF_RANGE: 'NUMBER_OUT_OF_RANGE',
  /** Times are not in order: reception, first response, restoration, end. */
  TIMES_OUT_OF_ORDER: 'TIMES_OUT_OF_ORDER',
  /** A time lies in the future. */
  TIME_IN_FUTURE: 'TIME_IN_FUTURE',
  /** The billing period is not one that the terms pack offers. */
  BILLING_PERIOD_NOT_OFFERED: 'BILLING_PERIOD_NOT_OFFERED',
  /** The contract's state does not allow this. The message lists what it allows. */
  CONTRACT_TRANSITION_NOT_ALLOWED: 'CONTRACT_TRANSITION_NOT_ALLOWED',
  /** The contract is not active. */
  CONTRACT_NOT_ACTIVE: 'CONTRACT_NOT_ACTIVE',
  /** The incident's state does not allow this. */
  INCIDENT_STATE_CONFLICT: 'INCIDENT_STATE_CONFLICT',
  /** The penalty's state does not allow this: claimed twice, accepted before it was claimed. The message lists what it allows. */
  PENALTY_TRANSITION_NOT_ALLOWED: 'PENALTY_TRANSITION_NOT_ALLOWED',
  /** A number or reference that must be unique is already taken. */
  ALREADY_EXISTS: 'ALREADY_EXISTS',
  /** A text is blank where something must be seen, or too long. The message says how long it may be. */
  TEXT_INVALID: 'TEXT_INVALID',
  /** Another contract's object: asset, module or incident do not belong to the same contract. */
  CONTRACT_MISMATCH: 'CONTRACT_MISMATCH',
  /** The work is not covered by a module of the contract and needs an accepted quote first. */
  QUOTE_REQUIRED: 'QUOTE_REQUIRED',
  /** The figure is larger than one record takes without a question. Give it once more to confirm it. */
  CONFIRMATION_REQUIRED: 'CONFIRMATION_REQUIRED',
  /** The cursor to acknowledge was never given to this partner. */
  CURSOR_UNKNOWN: 'CURSOR_UNKNOWN',
  /** The calendar's definition does not hold: an interval that ends before it begins, an unknown zone. The message names the path and what is expected. */
  INVALID_CALENDAR: 'INVALID_CALENDAR',
  /** A holiday zone's rules do not hold. The message names the path and what is expected. */
  INVALID_HOLIDAY_ZONE: 'INVALID_HOLIDAY_ZONE',
  /** The calendar does not open again within ten years. Give it opening hours. */
  CALENDAR_NEVER_OPENS: 'CALENDAR_NEVER_OPENS',
  /** The instant lies outside the years that calendars are kept for (1970 to 2399). */
  INSTANT_OUT_OF_RANGE: 'INSTANT_OUT_OF_RANGE',
  /** Not an instant to the second with an offset, like `2026-03-02T09:00:00Z`. */
  INVALID_INSTANT: 'INVALID_INSTANT',
  /** Not a date of the calendar, like `2026-03-02`. */
  INVALID_DATE: 'INVALID_DATE',
  /** Not a duration of hours, minutes and seconds, like `PT4H30M`. */
  INVALID_DURATION: 'INVALID_DURATION',
  /** Not an amount of money, like `1200.00 EUR`. */
  MONEY_FORMAT: 'MONEY_FORMAT',
  /** An amount of money has other than two decimals. */
  MONEY_PRECISION: 'MONEY_PRECISION',
  /** An amount of money is in another currency than asked for. */
  MONEY_CURRENCY: 'MONEY_CURRENCY',
  /** The terms pack does not hold together. The message names each path and what is expected there. */
  TERMS_PACK_INVALID: 'TERMS_PACK_INVALID',
  /** The service has no opening hour in the month, so that an amount per hour cannot be reckoned. */
  NO_OPENING_HOURS: 'NO_OPENING_HOURS',
  /** The terms reckon an amount from what was invoiced, and no invoice is on file. Choose the other base, or keep invoices here. */
  INVOICES_MISSING: 'INVOICES_MISSING',
  /** There was no service in that year. */
  YEAR_WITHOUT_SERVICE: 'YEAR_WITHOUT_SERVICE',
  /** The time in which the penalty could be claimed is over. The message gives its last day. */
  PENALTY_CLAIM_EXPIRED: 'PENALTY_CLAIM_EXPIRED',
  /** The terms let the provider contest no claim of this kind. */
  PENALTY_NOT_CONTESTABLE: 'PENALTY_NOT_CONTESTABLE',
  /** The unit account ended with its contract. Quote the work. */
  UNIT_ACCOUNT_CLOSED: 'UNIT_ACCOUNT_CLOSED',
  /** The debit was taken back before. A debit is reversed once. */
  UNIT_DEBIT_ALREADY_REVERSED: 'UNIT_DEBIT_ALREADY_REVERSED',
  /** The intervention was taken back before. It is taken back once. */
  INTERVENTION_ALREADY_REVERSED: 'INTERVENTION_ALREADY_REVERSED',
  /** The work is invoiced by the hour and no hourly rate of the contract is on file for its day. Record it with `setHourlyRate`. */
  HOURLY_RATE_MISSING: 'HOURLY_RATE_MISSING',
  /** The estimate was not approved by the client. Have it approved before the work. */
  ESTIMATE_NOT_APPROVED: 'ESTIMATE_NOT_APPROVED',
  /** The estimate's month is over. Send a new one. */
  ESTIMATE_LAPSED: 'ESTIMATE_LAPSED',
  /** The time left of the month no longer holds the estimate. Send a new one. */
  ESTIMATE_NO_LONGER_FITS: 'ESTIMATE_NO_LONGER_FITS',
  /** The estimate's state does not allow this. */
  ESTIMATE_STATE_CONFLICT: 'ESTIMATE_STATE_CONFLICT',
  /** No value of the index, or of its successor, is on file for the date. The message names the index and the period: record the value. */
  INDEX_NOT_PUBLISHED: 'INDEX_NOT_PUBLISHED',
  /** The values of an index on file do not hold together. The message says which. */
  INDEX_INVALID: 'INDEX_INVALID',
  /** No legal interest rate is on file for a day that bears interest. Record the rate of that half-year. */
  LEGAL_RATE_MISSING: 'LEGAL_RATE_MISSING',
  /** The notice is too late. The message gives the last valid date. */
  NOTICE_TOO_LATE: 'NOTICE_TOO_LATE',
  /** The terms leave the notice to the contract and the contract says nothing of it. */
  NOTICE_NOT_AGREED: 'NOTICE_NOT_AGREED',
  /** The date that counts for the notice (sent or received) is not recorded. */
  NOTICE_DATE_UNKNOWN: 'NOTICE_DATE_UNKNOWN',
  /** The change needs an amendment signed by both sides. */
  AMENDMENT_REQUIRED: 'AMENDMENT_REQUIRED',
  /** A date lies outside the period that it must fall in. */
  DATE_OUT_OF_PERIOD: 'DATE_OUT_OF_PERIOD',
  /** The terms have no such level. The message lists those they have. */
  LEVEL_UNKNOWN: 'LEVEL_UNKNOWN',
  /** The terms do not let the client bring this reboot forward. */
  REBOOT_NOT_MOVABLE: 'REBOOT_NOT_MOVABLE',
  /** The terms do not let this side terminate for this reason, or not yet. The message says when. */
  TERMINATION_NOT_ALLOWED: 'TERMINATION_NOT_ALLOWED',
  /** The level is the one in force already. */
  LEVEL_UNCHANGED: 'LEVEL_UNCHANGED',
  /** The outage is shorter than the terms ask for a refund. */
  OUTAGE_TOO_SHORT: 'OUTAGE_TOO_SHORT',
  /** The quote's state does not allow this. The message lists what it allows. */
  QUOTE_TRANSITION_NOT_ALLOWED: 'QUOTE_TRANSITION_NOT_ALLOWED',
  /** The terms do not let the provider pass on increases of its suppliers. */
  SUPPLIER_INCREASE_NOT_ALLOWED: 'SUPPLIER_INCREASE_NOT_ALLOWED',
  /** The terms agree no fee for an end before the term. Agree one by amendment. */
  TERMINATION_FEE_NOT_AGREED: 'TERMINATION_FEE_NOT_AGREED',
  /** The contract has had more incidents or interventions than a simulation replays. The message gives the most. */
  HISTORY_TOO_LONG: 'HISTORY_TOO_LONG',
  /** The terms offer no reversibility. */
  REVERSIBILITY_NOT_OFFERED: 'REVERSIBILITY_NOT_OFFERED',
  /** The terms promise no erasure date. */
  ERASURE_NOT_PROMISED: 'ERASURE_NOT_PROMISED',
  /** The maintenance is planned against the rules of the terms. The message says which. */
  MAINTENANCE_RULE_BROKEN: 'MAINTENANCE_RULE_BROKEN',
  /** The reboot slot is taken. Choose a free one. */
  SLOT_TAKEN: 'SLOT_TAKEN',
  /** A major update is asked for with too little notice. The message gives the earliest date. */
  UPDATE_REQUESTED_TOO_LATE: 'UPDATE_REQUESTED_TOO_LATE',
} as const;
/** Codes of refusals: a rule of the business was not met, nothing was changed. Each says what to do. */
export type RefusalCode = keyof typeof RefusalCode;
registerEnumType(RefusalCode, { name: 'RefusalCode', description: 'Codes of refusals: a rule of the business was not met, nothing was changed. Each says what to do.', valuesConfig: { NOT_FOUND: { description: 'No such object among those that you may see. Check the id, and that it belongs to you.' }, IDEMPOTENCY_KEY_REUSED: { description: 'The idempotency key was used before with other input. Use a new key for a new operation.' }, TERMS_PACK_NOT_FOUND: { description: 'The terms pack has no such version. Query `termsPacks` for those that exist.' }, UNKNOWN_PARAMETER: { description: 'The terms pack has no such parameter. Query `TermsPack.parameters`.' }, OVERRIDE_REFUSED: { description: 'The value given for a parameter has the wrong type or is out of its bounds. The message says what is allowed.' }, PARAMETER_REQUIRED: { description: 'The terms pack needs a parameter that the contract did not give.' }, UNKNOWN_MODULE: { description: 'The terms pack has no such module. The message lists those it has.' }, MODULE_NOT_ACTIVE: { description: 'The module is not active in this contract.' }, UNKNOWN_PRICE_COMPONENT: { description: 'The terms pack has no such price component. The message lists those it has.' }, UNKNOWN_CAUSE: { description: 'The terms pack does not list this cause of exclusion. The message lists those it does.' }, UNKNOWN_SEVERITY: { description: 'The terms pack does not name this severity, nor one of equal rank. The message lists those it names.' }, SERVICE_AMBIGUOUS: { description: 'Several services of the contract could be hit, each with commitments of its own. The message lists their modules: name one.' }, CURRENCY_MISMATCH: { description: 'The amount is in another currency than the contract.' }, AMOUNT_NOT_POSITIVE: { description: 'The amount is negative or zero where it must be positive.' }, NUMBER_OUT_OF_RANGE: { description: 'A number that must be a whole number within bounds is not.' }, TIMES_OUT_OF_ORDER: { description: 'Times are not in order: reception, first response, restoration, end.' }, TIME_IN_FUTURE: { description: 'A time lies in the future.' }, BILLING_PERIOD_NOT_OFFERED: { description: 'The billing period is not one that the terms pack offers.' }, CONTRACT_TRANSITION_NOT_ALLOWED: { description: 'The contract\'s state does not allow this. The message lists what it allows.' }, CONTRACT_NOT_ACTIVE: { description: 'The contract is not active.' }, INCIDENT_STATE_CONFLICT: { description: 'The incident\'s state does not allow this.' }, PENALTY_TRANSITION_NOT_ALLOWED: { description: 'The penalty\'s state does not allow this: claimed twice, accepted before it was claimed. The message lists what it allows.' }, ALREADY_EXISTS: { description: 'A number or reference that must be unique is already taken.' }, TEXT_INVALID: { description: 'A text is blank where something must be seen, or too long. The message says how long it may be.' }, CONTRACT_MISMATCH: { description: 'Another contract\'s object: asset, module or incident do not belong to the same contract.' }, QUOTE_REQUIRED: { description: 'The work is not covered by a module of the contract and needs an accepted quote first.' }, CONFIRMATION_REQUIRED: { description: 'The figure is larger than one record takes without a question. Give it once more to confirm it.' }, CURSOR_UNKNOWN: { description: 'The cursor to acknowledge was never given to this partner.' }, INVALID_CALENDAR: { description: 'The calendar\'s definition does not hold: an interval that ends before it begins, an unknown zone. The message names the path and what is expected.' }, INVALID_HOLIDAY_ZONE: { description: 'A holiday zone\'s rules do not hold. The message names the path and what is expected.' }, CALENDAR_NEVER_OPENS: { description: 'The calendar does not open again within ten years. Give it opening hours.' }, INSTANT_OUT_OF_RANGE: { description: 'The instant lies outside the years that calendars are kept for (1970 to 2399).' }, INVALID_INSTANT: { description: 'Not an instant to the second with an offset, like `2026-03-02T09:00:00Z`.' }, INVALID_DATE: { description: 'Not a date of the calendar, like `2026-03-02`.' }, INVALID_DURATION: { description: 'Not a duration of hours, minutes and seconds, like `PT4H30M`.' }, MONEY_FORMAT: { description: 'Not an amount of money, like `1200.00 EUR`.' }, MONEY_PRECISION: { description: 'An amount of money has other than two decimals.' }, MONEY_CURRENCY: { description: 'An amount of money is in another currency than asked for.' }, TERMS_PACK_INVALID: { description: 'The terms pack does not hold together. The message names each path and what is expected there.' }, NO_OPENING_HOURS: { description: 'The service has no opening hour in the month, so that an amount per hour cannot be reckoned.' }, INVOICES_MISSING: { description: 'The terms reckon an amount from what was invoiced, and no invoice is on file. Choose the other base, or keep invoices here.' }, YEAR_WITHOUT_SERVICE: { description: 'There was no service in that year.' }, PENALTY_CLAIM_EXPIRED: { description: 'The time in which the penalty could be claimed is over. The message gives its last day.' }, PENALTY_NOT_CONTESTABLE: { description: 'The terms let the provider contest no claim of this kind.' }, UNIT_ACCOUNT_CLOSED: { description: 'The unit account ended with its contract. Quote the work.' }, UNIT_DEBIT_ALREADY_REVERSED: { description: 'The debit was taken back before. A debit is reversed once.' }, INTERVENTION_ALREADY_REVERSED: { description: 'The intervention was taken back before. It is taken back once.' }, HOURLY_RATE_MISSING: { description: 'The work is invoiced by the hour and no hourly rate of the contract is on file for its day. Record it with `setHourlyRate`.' }, ESTIMATE_NOT_APPROVED: { description: 'The estimate was not approved by the client. Have it approved before the work.' }, ESTIMATE_LAPSED: { description: 'The estimate\'s month is over. Send a new one.' }, ESTIMATE_NO_LONGER_FITS: { description: 'The time left of the month no longer holds the estimate. Send a new one.' }, ESTIMATE_STATE_CONFLICT: { description: 'The estimate\'s state does not allow this.' }, INDEX_NOT_PUBLISHED: { description: 'No value of the index, or of its successor, is on file for the date. The message names the index and the period: record the value.' }, INDEX_INVALID: { description: 'The values of an index on file do not hold together. The message says which.' }, LEGAL_RATE_MISSING: { description: 'No legal interest rate is on file for a day that bears interest. Record the rate of that half-year.' }, NOTICE_TOO_LATE: { description: 'The notice is too late. The message gives the last valid date.' }, NOTICE_NOT_AGREED: { description: 'The terms leave the notice to the contract and the contract says nothing of it.' }, NOTICE_DATE_UNKNOWN: { description: 'The date that counts for the notice (sent or received) is not recorded.' }, AMENDMENT_REQUIRED: { description: 'The change needs an amendment signed by both sides.' }, DATE_OUT_OF_PERIOD: { description: 'A date lies outside the period that it must fall in.' }, LEVEL_UNKNOWN: { description: 'The terms have no such level. The message lists those they have.' }, REBOOT_NOT_MOVABLE: { description: 'The terms do not let the client bring this reboot forward.' }, TERMINATION_NOT_ALLOWED: { description: 'The terms do not let this side terminate for this reason, or not yet. The message says when.' }, LEVEL_UNCHANGED: { description: 'The level is the one in force already.' }, OUTAGE_TOO_SHORT: { description: 'The outage is shorter than the terms ask for a refund.' }, QUOTE_TRANSITION_NOT_ALLOWED: { description: 'The quote\'s state does not allow this. The message lists what it allows.' }, SUPPLIER_INCREASE_NOT_ALLOWED: { description: 'The terms do not let the provider pass on increases of its suppliers.' }, TERMINATION_FEE_NOT_AGREED: { description: 'The terms agree no fee for an end before the term. Agree one by amendment.' }, HISTORY_TOO_LONG: { description: 'The contract has had more incidents or interventions than a simulation replays. The message gives the most.' }, REVERSIBILITY_NOT_OFFERED: { description: 'The terms offer no reversibility.' }, ERASURE_NOT_PROMISED: { description: 'The terms promise no erasure date.' }, MAINTENANCE_RULE_BROKEN: { description: 'The maintenance is planned against the rules of the terms. The message says which.' }, SLOT_TAKEN: { description: 'The reboot slot is taken. Choose a free one.' }, UPDATE_REQUESTED_TOO_LATE: { description: 'A major update is asked for with too little notice. The message gives the earliest date.' } } });

/** A broken business rule, as data: nothing was changed. `code` is stable; `message` is for a person; `whatToDo` says how to go on. */
@ObjectType('Refusal', { simpleResolvers: true, description: 'A broken business rule, as data: nothing was changed. `code` is stable; `message` is for a person; `whatToDo` says how to go on.' })
export class Refusal {
  /** Stable code, the same word in the SDK. */
  @Field(() => RefusalCode, { description: 'Stable code, the same word in the SDK.' })
  readonly code!: RefusalCode;
  /** Where in the input it lies, e.g. `["modules", "2", "unitPrice"]`. Empty when it concerns the whole. */
  @Field(() => [String], { description: 'Where in the input it lies, e.g. `["modules", "2", "unitPrice"]`. Empty when it concerns the whole.' })
  readonly path!: readonly string[];
  /** What is wrong, in a sentence. */
  @Field(() => String, { description: 'What is wrong, in a sentence.' })
  readonly message!: string;
  /** What the caller can do about it. */
  @Field(() => String, { description: 'What the caller can do about it.' })
  readonly whatToDo!: string;
}

/** Where a page stands in its list (Relay). */
@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page stands in its list (Relay).' })
export class PageInfo {
  /** Whether there is more after `endCursor`. */
  @Field(() => Boolean, { description: 'Whether there is more after `endCursor`.' })
  readonly hasNextPage!: boolean;
  /** Whether something came before this page. */
  @Field(() => Boolean, { description: 'Whether something came before this page.' })
  readonly hasPreviousPage!: boolean;
  /** Cursor of the first row, null on an empty page. */
  @Field(() => String, { nullable: true, description: 'Cursor of the first row, null on an empty page.' })
  readonly startCursor!: string | null;
  /** Cursor of the last row: pass it as `after`, and keep it. On an empty page the cursor that it was asked `after`; null without one. */
  @Field(() => String, { nullable: true, description: 'Cursor of the last row: pass it as `after`, and keep it. On an empty page the cursor that it was asked `after`; null without one.' })
  readonly endCursor!: string | null;
}

/** A text in the two languages of the contracts' readers. */
@ObjectType('Label', { simpleResolvers: true, description: 'A text in the two languages of the contracts\' readers.' })
export class Label {
  /** English. */
  @Field(() => String, { description: 'English.' })
  readonly en!: string;
  /** French. */
  @Field(() => String, { description: 'French.' })
  readonly fr!: string;
}

/** A language in which texts can be asked for. */
export const Language = {
  /** English. */
  EN: 'EN',
  /** French. */
  FR: 'FR',
} as const;
/** A language in which texts can be asked for. */
export type Language = keyof typeof Language;
registerEnumType(Language, { name: 'Language', description: 'A language in which texts can be asked for.', valuesConfig: { EN: { description: 'English.' }, FR: { description: 'French.' } } });

/** A named figure of an explanation. */
@ObjectType('Quantity', { simpleResolvers: true, description: 'A named figure of an explanation.' })
export class Quantity {
  /** The name by which formulas refer to it. */
  @Field(() => String, { description: 'The name by which formulas refer to it.' })
  readonly name!: string;
  /** Its exact value, as text. */
  @Field(() => String, { description: 'Its exact value, as text.' })
  readonly value!: string;
  /** Its unit: `EUR`, `s`, `%`, `instant`, `date`, `day`, `unit`… */
  @Field(() => String, { description: 'Its unit: `EUR`, `s`, `%`, `instant`, `date`, `day`, `unit`…' })
  readonly unit!: string;
}

/** One step of an explanation: inputs, formula, result, and the article that says so. */
@ObjectType('ExplanationStep', { simpleResolvers: true, description: 'One step of an explanation: inputs, formula, result, and the article that says so.' })
export class ExplanationStep {
  /** What is done in this step. */
  @Field(() => Label, { description: 'What is done in this step.' })
  readonly label!: Label;
  /** What goes in. */
  @Field(() => [Quantity], { description: 'What goes in.' })
  readonly inputs!: readonly Quantity[];
  /** How the result follows from the inputs, by their names. */
  @Field(() => String, { description: 'How the result follows from the inputs, by their names.' })
  readonly formula!: string;
  /** What comes out. */
  @Field(() => Quantity, { description: 'What comes out.' })
  readonly result!: Quantity;
  /** The article of the contract or of the law, empty when no document speaks of it. */
  @Field(() => String, { description: 'The article of the contract or of the law, empty when no document speaks of it.' })
  readonly article!: string;
}

/** Why an amount, a clock or a balance is what it is: ordered steps that can be recomputed from themselves alone. */
@ObjectType('Explanation', { simpleResolvers: true, description: 'Why an amount, a clock or a balance is what it is: ordered steps that can be recomputed from themselves alone.' })
export class Explanation {
  /** The steps in order; the last one's result is the amount. */
  @Field(() => [ExplanationStep], { description: 'The steps in order; the last one\'s result is the amount.' })
  readonly steps!: readonly ExplanationStep[];
}

/** Arguments of `Explanation.text`. */
@ArgsType()
export class ExplanationTextArgs {
  /** The language of the labels. */
  @Field(() => Language, { defaultValue: 'EN', description: 'The language of the labels.' })
  readonly language!: Language;
}

/** Loaded fields of `Explanation`, to be answered by a class that extends this one: each for many parents at once, in their order. */
@Resolver(() => Explanation)
export abstract class ExplanationRelations {
  /** The same as text, one line a step. */
  abstract text(context: RequestContext, parents: readonly Explanation[], args: ExplanationTextArgs): Batch<string>;
  @FieldResolver(() => String, { name: 'text', description: 'The same as text, one line a step.' })
  protected $text(@Root() parent: Explanation, @Ctx() context: RequestContext, @Args(() => ExplanationTextArgs) args: ExplanationTextArgs): unknown {
    return one(this.text(context, [parent], args));
  }
  /** Every step computed again from the explanation alone, when this is asked for: whether all of it holds together, and where it does not. */
  abstract replay(context: RequestContext, parents: readonly Explanation[]): Batch<ExplanationReplay>;
  @FieldResolver(() => ExplanationReplay, { name: 'replay', description: 'Every step computed again from the explanation alone, when this is asked for: whether all of it holds together, and where it does not.' })
  protected $replay(@Root() parent: Explanation, @Ctx() context: RequestContext): unknown {
    return one(this.replay(context, [parent]));
  }
}

/** How a step of an explanation differs from what computing it again finds. */
export const ReplayDifferenceKind = {
  /** The formula gives another result from the step's inputs. */
  RESULT: 'RESULT',
  /** An input is not what an earlier step found or stated by that name. */
  CHAIN: 'CHAIN',
  /** The formula cannot be computed. */
  FORMULA: 'FORMULA',
} as const;
/** How a step of an explanation differs from what computing it again finds. */
export type ReplayDifferenceKind = keyof typeof ReplayDifferenceKind;
registerEnumType(ReplayDifferenceKind, { name: 'ReplayDifferenceKind', description: 'How a step of an explanation differs from what computing it again finds.', valuesConfig: { RESULT: { description: 'The formula gives another result from the step\'s inputs.' }, CHAIN: { description: 'An input is not what an earlier step found or stated by that name.' }, FORMULA: { description: 'The formula cannot be computed.' } } });

/** Where an explanation does not hold together. */
@ObjectType('ReplayDifference', { simpleResolvers: true, description: 'Where an explanation does not hold together.' })
export class ReplayDifference {
  /** The step, from 0. */
  @Field(() => Int, { description: 'The step, from 0.' })
  readonly step!: number;
  /** How it differs. */
  @Field(() => ReplayDifferenceKind, { description: 'How it differs.' })
  readonly kind!: ReplayDifferenceKind;
  /** The figure that differs, by its name in the step. */
  @Field(() => String, { description: 'The figure that differs, by its name in the step.' })
  readonly name!: string;
  /** What the explanation says. */
  @Field(() => String, { description: 'What the explanation says.' })
  readonly stated!: string;
  /** What computing it again gives, or why it cannot be done. */
  @Field(() => String, { description: 'What computing it again gives, or why it cannot be done.' })
  readonly found!: string;
}

/**
 * What recomputing an explanation found. A step whose formula is `given` states a fact from outside (an instant, a reading) and is taken as
 * stated; all others are computed from their inputs, and a name stands for one value throughout.
 */
@ObjectType('ExplanationReplay', { simpleResolvers: true, description: 'What recomputing an explanation found. A step whose formula is `given` states a fact from outside (an instant, a reading) and is taken as\nstated; all others are computed from their inputs, and a name stands for one value throughout.' })
export class ExplanationReplay {
  /** Whether nothing differs: the last result follows from the facts and the rules that the explanation names. */
  @Field(() => Boolean, { description: 'Whether nothing differs: the last result follows from the facts and the rules that the explanation names.' })
  readonly equal!: boolean;
  /** Where it differs, in the order of the steps; empty when equal. */
  @Field(() => [ReplayDifference], { description: 'Where it differs, in the order of the steps; empty when equal.' })
  readonly differences!: readonly ReplayDifference[];
}

/** Kinds of events: everything that can happen. */
export const EventKind = {
  /** A provider was created. */
  PROVIDER_CREATED: 'PROVIDER_CREATED',
  /** A version of a terms pack was loaded. */
  TERMS_PACK_LOADED: 'TERMS_PACK_LOADED',
  /** An API key was created. */
  KEY_CREATED: 'KEY_CREATED',
  /** A partner was recorded. */
  PARTNER_CREATED: 'PARTNER_CREATED',
  /** A client was recorded. */
  CLIENT_CREATED: 'CLIENT_CREATED',
  /** A client entrusted itself to a partner. */
  CLIENT_ENTRUSTED: 'CLIENT_ENTRUSTED',
  /** A client ended its entrustment to a partner. */
  CLIENT_ENTRUSTMENT_ENDED: 'CLIENT_ENTRUSTMENT_ENDED',
  /** A contract was prepared from a terms pack. */
  CONTRACT_DRAFTED: 'CONTRACT_DRAFTED',
  /** Both sides signed the contract. */
  CONTRACT_SIGNED: 'CONTRACT_SIGNED',
  /** The contract came into force. */
  CONTRACT_ACTIVATED: 'CONTRACT_ACTIVATED',
  /** The price of an hour of work was recorded from a date on. */
  HOURLY_RATE_SET: 'HOURLY_RATE_SET',
  /** The hourly rate ended on a date. */
  HOURLY_RATE_ENDED: 'HOURLY_RATE_ENDED',
  /** An hourly rate that was recorded wrongly was corrected. */
  HOURLY_RATE_CORRECTED: 'HOURLY_RATE_CORRECTED',
  /** An asset was added to the contract. */
  ASSET_ADDED: 'ASSET_ADDED',
  /** An incident was reported. */
  INCIDENT_REPORTED: 'INCIDENT_REPORTED',
  /** The incident was reported again. */
  INCIDENT_RECEPTION_RECORDED: 'INCIDENT_RECEPTION_RECORDED',
  /** The first response was recorded. */
  FIRST_RESPONSE_RECORDED: 'FIRST_RESPONSE_RECORDED',
  /** Service was restored. */
  INCIDENT_RESTORED: 'INCIDENT_RESTORED',
  /** The restoration was taken back. */
  INCIDENT_REOPENED: 'INCIDENT_REOPENED',
  /** The incident was corrected. `changes` has what it was corrected to. */
  INCIDENT_CORRECTED: 'INCIDENT_CORRECTED',
  /** A period was excluded from the clocks. */
  EXCLUDED_PERIOD_STARTED: 'EXCLUDED_PERIOD_STARTED',
  /** An excluded period ended. */
  EXCLUDED_PERIOD_ENDED: 'EXCLUDED_PERIOD_ENDED',
  /** An excluded period was taken back. */
  EXCLUDED_PERIOD_WITHDRAWN: 'EXCLUDED_PERIOD_WITHDRAWN',
  /** A penalty was assessed. */
  PENALTY_ASSESSED: 'PENALTY_ASSESSED',
  /** The client claimed the penalty. */
  PENALTY_CLAIMED: 'PENALTY_CLAIMED',
  /** The provider accepted the penalty. */
  PENALTY_ACCEPTED: 'PENALTY_ACCEPTED',
  /** The provider contested the penalty. */
  PENALTY_CONTESTED: 'PENALTY_CONTESTED',
  /** The penalty was upheld. */
  PENALTY_UPHELD: 'PENALTY_UPHELD',
  /** The penalty was reduced. */
  PENALTY_REDUCED: 'PENALTY_REDUCED',
  /** The penalty was rejected. */
  PENALTY_REJECTED: 'PENALTY_REJECTED',
  /** The penalty was credited on an invoice. */
  PENALTY_CREDITED: 'PENALTY_CREDITED',
  /** The penalty expired without a claim. */
  PENALTY_EXPIRED: 'PENALTY_EXPIRED',
  /** The assessment was taken back. */
  PENALTY_REVERSED: 'PENALTY_REVERSED',
  /** A penalty is owed for the incident and has no price yet: a person has to look. */
  INCIDENT_LEFT_UNPRICED: 'INCIDENT_LEFT_UNPRICED',
  /** The penalty that waited for a price on the incident waits no more: it was priced, has other reasons, or is not owed. */
  INCIDENT_PRICE_RESOLVED: 'INCIDENT_PRICE_RESOLVED',
  /** A year of downtime of the contract was assessed, and is kept in step with what is recorded later. */
  YEAR_ASSESSED: 'YEAR_ASSESSED',
  /** A penalty is owed for a year of the contract and has no price yet: a person has to look. */
  YEAR_LEFT_UNPRICED: 'YEAR_LEFT_UNPRICED',
  /** The penalty that waited for a price for a year waits no more: it was priced, has other reasons, or is not owed. */
  YEAR_PRICE_RESOLVED: 'YEAR_PRICE_RESOLVED',
  /** Work was recorded. */
  INTERVENTION_RECORDED: 'INTERVENTION_RECORDED',
  /** Work was taken back. */
  INTERVENTION_REVERSED: 'INTERVENTION_REVERSED',
  /** Work used minutes of included hours. */
  INCLUDED_TIME_DEDUCTED: 'INCLUDED_TIME_DEDUCTED',
  /** Minutes of included hours were given back. */
  INCLUDED_TIME_RETURNED: 'INCLUDED_TIME_RETURNED',
  /** An account of prepaid units was opened with its first base. */
  UNIT_ACCOUNT_OPENED: 'UNIT_ACCOUNT_OPENED',
  /** Work used units. */
  UNITS_DEBITED: 'UNITS_DEBITED',
  /** A new base of units was bought. */
  UNITS_RENEWED: 'UNITS_RENEWED',
  /** Units were given back. */
  UNITS_RETURNED: 'UNITS_RETURNED',
  /** Units that were left were forfeited. */
  UNITS_FORFEITED: 'UNITS_FORFEITED',
  /** A billing adjustment was issued. */
  ADJUSTMENT_ISSUED: 'ADJUSTMENT_ISSUED',
  /** A partner took the adjustment into its books. */
  ADJUSTMENT_ACKNOWLEDGED: 'ADJUSTMENT_ACKNOWLEDGED',
} as const;
/** Kinds of events: everything that can happen. */
export type EventKind = keyof typeof EventKind;
registerEnumType(EventKind, { name: 'EventKind', description: 'Kinds of events: everything that can happen.', valuesConfig: { PROVIDER_CREATED: { description: 'A provider was created.' }, TERMS_PACK_LOADED: { description: 'A version of a terms pack was loaded.' }, KEY_CREATED: { description: 'An API key was created.' }, PARTNER_CREATED: { description: 'A partner was recorded.' }, CLIENT_CREATED: { description: 'A client was recorded.' }, CLIENT_ENTRUSTED: { description: 'A client entrusted itself to a partner.' }, CLIENT_ENTRUSTMENT_ENDED: { description: 'A client ended its entrustment to a partner.' }, CONTRACT_DRAFTED: { description: 'A contract was prepared from a terms pack.' }, CONTRACT_SIGNED: { description: 'Both sides signed the contract.' }, CONTRACT_ACTIVATED: { description: 'The contract came into force.' }, HOURLY_RATE_SET: { description: 'The price of an hour of work was recorded from a date on.' }, HOURLY_RATE_ENDED: { description: 'The hourly rate ended on a date.' }, HOURLY_RATE_CORRECTED: { description: 'An hourly rate that was recorded wrongly was corrected.' }, ASSET_ADDED: { description: 'An asset was added to the contract.' }, INCIDENT_REPORTED: { description: 'An incident was reported.' }, INCIDENT_RECEPTION_RECORDED: { description: 'The incident was reported again.' }, FIRST_RESPONSE_RECORDED: { description: 'The first response was recorded.' }, INCIDENT_RESTORED: { description: 'Service was restored.' }, INCIDENT_REOPENED: { description: 'The restoration was taken back.' }, INCIDENT_CORRECTED: { description: 'The incident was corrected. `changes` has what it was corrected to.' }, EXCLUDED_PERIOD_STARTED: { description: 'A period was excluded from the clocks.' }, EXCLUDED_PERIOD_ENDED: { description: 'An excluded period ended.' }, EXCLUDED_PERIOD_WITHDRAWN: { description: 'An excluded period was taken back.' }, PENALTY_ASSESSED: { description: 'A penalty was assessed.' }, PENALTY_CLAIMED: { description: 'The client claimed the penalty.' }, PENALTY_ACCEPTED: { description: 'The provider accepted the penalty.' }, PENALTY_CONTESTED: { description: 'The provider contested the penalty.' }, PENALTY_UPHELD: { description: 'The penalty was upheld.' }, PENALTY_REDUCED: { description: 'The penalty was reduced.' }, PENALTY_REJECTED: { description: 'The penalty was rejected.' }, PENALTY_CREDITED: { description: 'The penalty was credited on an invoice.' }, PENALTY_EXPIRED: { description: 'The penalty expired without a claim.' }, PENALTY_REVERSED: { description: 'The assessment was taken back.' }, INCIDENT_LEFT_UNPRICED: { description: 'A penalty is owed for the incident and has no price yet: a person has to look.' }, INCIDENT_PRICE_RESOLVED: { description: 'The penalty that waited for a price on the incident waits no more: it was priced, has other reasons, or is not owed.' }, YEAR_ASSESSED: { description: 'A year of downtime of the contract was assessed, and is kept in step with what is recorded later.' }, YEAR_LEFT_UNPRICED: { description: 'A penalty is owed for a year of the contract and has no price yet: a person has to look.' }, YEAR_PRICE_RESOLVED: { description: 'The penalty that waited for a price for a year waits no more: it was priced, has other reasons, or is not owed.' }, INTERVENTION_RECORDED: { description: 'Work was recorded.' }, INTERVENTION_REVERSED: { description: 'Work was taken back.' }, INCLUDED_TIME_DEDUCTED: { description: 'Work used minutes of included hours.' }, INCLUDED_TIME_RETURNED: { description: 'Minutes of included hours were given back.' }, UNIT_ACCOUNT_OPENED: { description: 'An account of prepaid units was opened with its first base.' }, UNITS_DEBITED: { description: 'Work used units.' }, UNITS_RENEWED: { description: 'A new base of units was bought.' }, UNITS_RETURNED: { description: 'Units were given back.' }, UNITS_FORFEITED: { description: 'Units that were left were forfeited.' }, ADJUSTMENT_ISSUED: { description: 'A billing adjustment was issued.' }, ADJUSTMENT_ACKNOWLEDGED: { description: 'A partner took the adjustment into its books.' } } });

/** Something that happened to a contract, an incident or a penalty. Append-only. */
@ObjectType('HistoryEntry', { simpleResolvers: true, description: 'Something that happened to a contract, an incident or a penalty. Append-only.' })
export class HistoryEntry {
  /** The entry's id. */
  @Field(() => ID, { description: 'The entry\'s id.' })
  readonly id!: string;
  /** When it was recorded. */
  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  readonly recordedAt!: DateTimeOutput;
  /** Who did it: the name of the API key. */
  @Field(() => String, { description: 'Who did it: the name of the API key.' })
  readonly recordedBy!: string;
  /** What was done: the mutation's name. */
  @Field(() => String, { description: 'What was done: the mutation\'s name.' })
  readonly operation!: string;
  /** What happened. */
  @Field(() => EventKind, { description: 'What happened.' })
  readonly kind!: EventKind;
  /** What the event says: an object whose keys depend on its kind. Instants, dates and amounts are text as elsewhere. */
  @Field(() => JSONScalar, { description: 'What the event says: an object whose keys depend on its kind. Instants, dates and amounts are text as elsewhere.' })
  readonly payload!: JSONOutput;
}

/** A row of a history page. */
@ObjectType('HistoryEntryEdge', { simpleResolvers: true, description: 'A row of a history page.' })
export class HistoryEntryEdge {
  /** Its position. */
  @Field(() => String, { description: 'Its position.' })
  readonly cursor!: string;
  /** The entry. */
  @Field(() => HistoryEntry, { description: 'The entry.' })
  readonly node!: HistoryEntry;
}

/** A page of history. */
@ObjectType('HistoryEntryConnection', { simpleResolvers: true, description: 'A page of history.' })
export class HistoryEntryConnection {
  /** The entries with their cursors. */
  @Field(() => [HistoryEntryEdge], { description: 'The entries with their cursors.' })
  readonly edges!: readonly HistoryEntryEdge[];
  /** The entries alone. */
  @Field(() => [HistoryEntry], { description: 'The entries alone.' })
  readonly nodes!: readonly HistoryEntry[];
  /** Where this page stands. */
  @Field(() => PageInfo, { description: 'Where this page stands.' })
  readonly pageInfo!: PageInfo;
}

/** Queries of this area, to be answered by a class that extends this one. */
@Resolver()
export abstract class CommonQueries {
  /** The instant the server takes for now. In development its clock can be set by `CLOCK_STARTS_AT`. */
  abstract serverTime(context: RequestContext): Answer<DateTimeOutput>;
  @Query(() => DateTimeScalar, { name: 'serverTime', description: 'The instant the server takes for now. In development its clock can be set by `CLOCK_STARTS_AT`.' })
  protected $serverTime(@Ctx() context: RequestContext): unknown {
    return this.serverTime(context);
  }
}

declareTypes({ ErrorCode, RefusalCode, Refusal, PageInfo, Label, Language, Quantity, ExplanationStep, Explanation, ReplayDifferenceKind, ReplayDifference, ExplanationReplay, EventKind, HistoryEntry, HistoryEntryEdge, HistoryEntryConnection });
