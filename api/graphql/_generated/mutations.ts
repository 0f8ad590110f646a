// Made from schema/ by codegen.ts. Do not edit.

/** What is declared of each mutation: the scope that it needs, and the codes with which it may be refused. */
export const mutations = {
  createApiKey: { scope: 'keys:manage', refuses: ['IDEMPOTENCY_KEY_REUSED', 'KEY_NOT_VALID', 'SCOPE_NOT_HELD', 'TEXT_INVALID', 'TIME_NOT_AHEAD'] },
  rotateApiKey: { scope: 'keys:manage', refuses: ['ALREADY_EXISTS', 'IDEMPOTENCY_KEY_REUSED', 'KEY_NOT_VALID', 'NOT_FOUND', 'NUMBER_OUT_OF_RANGE', 'SCOPE_NOT_HELD', 'TEXT_INVALID', 'TIME_NOT_AHEAD'] },
  revokeApiKey: { scope: 'keys:manage', refuses: ['IDEMPOTENCY_KEY_REUSED', 'KEY_NOT_VALID', 'NOT_FOUND', 'TEXT_INVALID'] },
  addAsset: { scope: 'contracts:write', refuses: ['ALREADY_EXISTS', 'CONTRACT_NOT_ACTIVE', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'NUMBER_OUT_OF_RANGE', 'TEXT_INVALID'] },
  acknowledgeBillingAdjustments: { scope: 'billing:acknowledge', refuses: ['CURSOR_UNKNOWN', 'IDEMPOTENCY_KEY_REUSED', 'TEXT_INVALID'] },
  createClient: { scope: 'contracts:write', refuses: ['ALREADY_EXISTS', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'TEXT_INVALID'] },
  entrustClient: { scope: 'contracts:write', refuses: ['ALREADY_EXISTS', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'TEXT_INVALID'] },
  endEntrustment: { scope: 'contracts:write', refuses: ['IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'TEXT_INVALID'] },
  recordOrderValidation: { scope: 'contracts:write', refuses: ['ALREADY_EXISTS', 'CONTRACT_NOT_ACTIVE', 'IDEMPOTENCY_KEY_REUSED', 'MODULE_NOT_ACTIVE', 'NOT_FOUND', 'SERVICE_AMBIGUOUS', 'TEXT_INVALID', 'TIME_IN_FUTURE'] },
  recordCommissioning: { scope: 'contracts:write', refuses: ['ALREADY_EXISTS', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'TIME_IN_FUTURE'] },
  correctCommissioning: { scope: 'contracts:write', refuses: ['IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'TIME_IN_FUTURE'] },
  recordIntervention: { scope: 'incidents:manage', refuses: ['CONFIRMATION_REQUIRED', 'CONTRACT_MISMATCH', 'CONTRACT_NOT_ACTIVE', 'ESTIMATE_LAPSED', 'ESTIMATE_NOT_APPROVED', 'ESTIMATE_NO_LONGER_FITS', 'HOURLY_RATE_MISSING', 'IDEMPOTENCY_KEY_REUSED', 'INSTANT_OUT_OF_RANGE', 'MODULE_NOT_ACTIVE', 'NOT_FOUND', 'NUMBER_OUT_OF_RANGE', 'PARAMETER_REQUIRED', 'QUOTE_REQUIRED', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'TIME_IN_FUTURE', 'UNIT_ACCOUNT_CLOSED', 'UNKNOWN_MODULE'] },
  reverseIntervention: { scope: 'incidents:manage', refuses: ['IDEMPOTENCY_KEY_REUSED', 'INTERVENTION_ALREADY_REVERSED', 'NOT_FOUND', 'TEXT_INVALID', 'UNIT_ACCOUNT_CLOSED', 'UNIT_DEBIT_ALREADY_REVERSED'] },
  endHourlyRate: { scope: 'contracts:write', refuses: ['DATE_OUT_OF_PERIOD', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'NUMBER_OUT_OF_RANGE', 'TEXT_INVALID'] },
  correctHourlyRate: { scope: 'contracts:write', refuses: ['AMOUNT_NOT_POSITIVE', 'CURRENCY_MISMATCH', 'DATE_OUT_OF_PERIOD', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'NUMBER_OUT_OF_RANGE', 'TEXT_INVALID'] },
  setHourlyRate: { scope: 'contracts:write', refuses: ['AMOUNT_NOT_POSITIVE', 'CURRENCY_MISMATCH', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'NUMBER_OUT_OF_RANGE', 'TEXT_INVALID'] },
  createContract: { scope: 'contracts:write', refuses: ['ALREADY_EXISTS', 'AMOUNT_NOT_POSITIVE', 'BILLING_PERIOD_NOT_OFFERED', 'CURRENCY_MISMATCH', 'IDEMPOTENCY_KEY_REUSED', 'INVALID_CALENDAR', 'NOT_FOUND', 'NUMBER_OUT_OF_RANGE', 'OVERRIDE_REFUSED', 'PARAMETER_REQUIRED', 'TERMS_PACK_NOT_FOUND', 'TEXT_INVALID', 'UNKNOWN_MODULE', 'UNKNOWN_PARAMETER', 'UNKNOWN_PRICE_COMPONENT'] },
  signContract: { scope: 'contracts:write', refuses: ['CONTRACT_TRANSITION_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'TEXT_INVALID', 'TIME_IN_FUTURE'] },
  activateContract: { scope: 'contracts:write', refuses: ['CONTRACT_TRANSITION_NOT_ALLOWED', 'DATE_OUT_OF_PERIOD', 'IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'TEXT_INVALID', 'TIME_IN_FUTURE'] },
  reportIncident: { scope: 'incidents:write', refuses: ['CONTRACT_MISMATCH', 'CONTRACT_NOT_ACTIVE', 'IDEMPOTENCY_KEY_REUSED', 'MODULE_NOT_ACTIVE', 'NOT_FOUND', 'SERVICE_AMBIGUOUS', 'TEXT_INVALID', 'TIME_IN_FUTURE', 'UNKNOWN_SEVERITY'] },
  recordReception: { scope: 'incidents:write', refuses: ['CALENDAR_NEVER_OPENS', 'IDEMPOTENCY_KEY_REUSED', 'INSTANT_OUT_OF_RANGE', 'NOT_FOUND', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'TIME_IN_FUTURE', 'UNKNOWN_CAUSE'] },
  recordDisinfectionTool: { scope: 'incidents:manage', refuses: ['CALENDAR_NEVER_OPENS', 'IDEMPOTENCY_KEY_REUSED', 'INCIDENT_STATE_CONFLICT', 'INSTANT_OUT_OF_RANGE', 'NOT_FOUND', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'TIME_IN_FUTURE', 'UNKNOWN_CAUSE'] },
  recordFirstResponse: { scope: 'incidents:manage', refuses: ['CALENDAR_NEVER_OPENS', 'IDEMPOTENCY_KEY_REUSED', 'INCIDENT_STATE_CONFLICT', 'INSTANT_OUT_OF_RANGE', 'NOT_FOUND', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'TIME_IN_FUTURE', 'UNKNOWN_CAUSE'] },
  restoreIncident: { scope: 'incidents:manage', refuses: ['CALENDAR_NEVER_OPENS', 'IDEMPOTENCY_KEY_REUSED', 'INCIDENT_STATE_CONFLICT', 'INSTANT_OUT_OF_RANGE', 'NOT_FOUND', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'TIME_IN_FUTURE', 'UNKNOWN_CAUSE'] },
  excludePeriod: { scope: 'incidents:manage', refuses: ['CALENDAR_NEVER_OPENS', 'IDEMPOTENCY_KEY_REUSED', 'INSTANT_OUT_OF_RANGE', 'NOT_FOUND', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'UNKNOWN_CAUSE'] },
  endExcludedPeriod: { scope: 'incidents:manage', refuses: ['CALENDAR_NEVER_OPENS', 'IDEMPOTENCY_KEY_REUSED', 'INCIDENT_STATE_CONFLICT', 'INSTANT_OUT_OF_RANGE', 'NOT_FOUND', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'UNKNOWN_CAUSE'] },
  correctExcludedPeriod: { scope: 'incidents:manage', refuses: ['CALENDAR_NEVER_OPENS', 'IDEMPOTENCY_KEY_REUSED', 'INCIDENT_STATE_CONFLICT', 'INSTANT_OUT_OF_RANGE', 'NOT_FOUND', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'UNKNOWN_CAUSE'] },
  withdrawExcludedPeriod: { scope: 'incidents:manage', refuses: ['CALENDAR_NEVER_OPENS', 'IDEMPOTENCY_KEY_REUSED', 'INSTANT_OUT_OF_RANGE', 'NOT_FOUND', 'TEXT_INVALID', 'UNKNOWN_CAUSE'] },
  reopenIncident: { scope: 'incidents:manage', refuses: ['CALENDAR_NEVER_OPENS', 'IDEMPOTENCY_KEY_REUSED', 'INCIDENT_STATE_CONFLICT', 'INSTANT_OUT_OF_RANGE', 'NOT_FOUND', 'TEXT_INVALID', 'UNKNOWN_CAUSE'] },
  correctIncident: { scope: 'incidents:manage', refuses: ['CALENDAR_NEVER_OPENS', 'CONTRACT_MISMATCH', 'CONTRACT_NOT_ACTIVE', 'IDEMPOTENCY_KEY_REUSED', 'INCIDENT_STATE_CONFLICT', 'INSTANT_OUT_OF_RANGE', 'MODULE_NOT_ACTIVE', 'NOT_FOUND', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'TIME_IN_FUTURE', 'UNKNOWN_CAUSE', 'UNKNOWN_SEVERITY'] },
  claimPenalty: { scope: 'penalties:claim', refuses: ['IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'PENALTY_CLAIM_EXPIRED', 'PENALTY_TRANSITION_NOT_ALLOWED', 'TEXT_INVALID'] },
  acceptPenalty: { scope: 'penalties:decide', refuses: ['IDEMPOTENCY_KEY_REUSED', 'NOT_FOUND', 'PENALTY_TRANSITION_NOT_ALLOWED', 'TEXT_INVALID'] },
  assessDowntimeYear: { scope: 'penalties:decide', refuses: ['CALENDAR_NEVER_OPENS', 'IDEMPOTENCY_KEY_REUSED', 'INSTANT_OUT_OF_RANGE', 'INVOICES_MISSING', 'MODULE_NOT_ACTIVE', 'NOT_FOUND', 'NO_OPENING_HOURS', 'NUMBER_OUT_OF_RANGE', 'TEXT_INVALID', 'TIMES_OUT_OF_ORDER', 'TIME_IN_FUTURE', 'UNKNOWN_CAUSE', 'YEAR_WITHOUT_SERVICE'] },
} as const;

/** The name of a mutation. */
export type MutationName = keyof typeof mutations;

