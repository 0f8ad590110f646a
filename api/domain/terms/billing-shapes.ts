import { TARIFF_DAYS } from '../exit/exit-assistance';
import {
  BILLING_ANCHORS,
  INTEREST_STARTS,
  PENALTY_VAT,
  PERIOD_MONTHS,
  REVISION_EFFECTS,
  SET_OFF_LIMITS,
  type BillingTerms,
  type EarlyTerminationTerms,
  type LongOutageTerms,
  type ReversibilityTerms,
} from './billing-terms';
import {
  RENEWAL_MOMENTS,
  UNSTATED_URGENCIES,
  type ConsumptionTerms,
  type IncludedHoursTerms,
} from './consumption-terms';
import {
  BEGINNINGS,
  ASSET_RENEWALS,
  NOTICE_DATE_BASES,
  RENEWAL_KINDS,
  TRANSFER_RULES,
  type LifecycleTerms,
} from './lifecycle-terms';
import {
  decimalText,
  flag,
  integer,
  list,
  matching,
  nullable,
  object,
  oneOf,
  oneOfNumbers,
  optional,
  text,
  type Shape,
} from './shape';
import { article, code, key, label } from './sla-shapes';

/** An amount that is not negative, in the wire form `"25.00 EUR"`. */
export const moneyText: Shape<string> = matching(
  /^\d{1,12}\.\d{2} [A-Z]{3}$/,
  'an amount with exactly two decimals and its currency as text, like "25.00 EUR"',
);

const percent = decimalText(0, 1000);
const minutes = integer(0, 1_000_000);
const months = integer(1, 1200);
const days = integer(0, 3650);
const level = integer(0, 99);

/** How a contract is invoiced. */
export const billing: Shape<BillingTerms> = object({
  invoicing: oneOf(['IN_ADVANCE', 'IN_ARREARS']),
  periodMonthsOffered: list(oneOfNumbers(PERIOD_MONTHS), 1),
  periodMonths: oneOfNumbers(PERIOD_MONTHS),
  oneOffOffered: flag,
  billingAnchor: oneOf(BILLING_ANCHORS),
  startsAt: oneOf(['CONTRACT_START', 'COMMISSIONING']),
  accountKeepingFee: nullable(object({ amount: moneyText, waivedByDirectDebit: flag, article })),
  vatRatePercent: decimalText(0, 100),
  vatCategory: matching(/^[A-Z]{1,2}$/, 'a category of VAT of one or two capitals, like "S"'),
  vatExemption: optional(object({ code: nullable(text), reason: label })),
  paymentDays: days,
  latePayment: object({
    factor: decimalText(0, 100),
    ecbPlusPoints: optional(decimalText(0, 100)),
    startsFrom: oneOf(INTEREST_STARTS),
    yearDays: oneOfNumbers([360, 365, 366]),
    startDayCounts: flag,
    paymentDayCounts: flag,
    recoveryFee: moneyText,
    suspendAfterDays: nullable(days),
    terminateAfterDays: nullable(days),
    faultUpliftPercent: percent,
    oneMissIsEnough: flag,
    article,
  }),
  indexation: nullable(
    object({
      fixedShare: decimalText(0, 1),
      variableShare: decimalText(0, 1),
      index: text,
      minimumPercent: percent,
      ceilingPercent: nullable(percent),
      maximumAgeMonths: months,
      takesEffect: optional(oneOf(REVISION_EFFECTS)),
      supplierIncreases: flag,
      article,
    }),
  ),
  levelChange: nullable(
    object({
      upgradeCredit: oneOf(['WHOLE_MONTHS_LEFT', 'NONE']),
      downgradeFrom: oneOf(['NEXT_PERIOD']),
      article,
    }),
  ),
  forfaitIsMinimum: flag,
  sparePartsAfterInitialTerm: flag,
  sparePartsArticle: optional(text),
  penaltyVat: optional(oneOf(PENALTY_VAT)),
  penaltySetOff: optional(oneOf(SET_OFF_LIMITS)),
  article,
});

/** The fee of an early termination. */
export const earlyTermination: Shape<EarlyTerminationTerms> = object({
  forfaitUpliftPercent: percent,
  consumptionUpliftPercent: percent,
  averageMonths: months,
  yearDays: oneOfNumbers([360, 365, 366]),
  partialMonth: oneOf(['BY_DAYS', 'WHOLE']),
  article,
});

/** Handing data back. */
export const reversibility: Shape<ReversibilityTerms> = object({
  handOverDays: nullable(days),
  feeMonths: integer(0, 120),
  minimumFee: moneyText,
  destructionFee: moneyText,
  erasureWorkingDays: nullable(integer(0, 365)),
  tariffDay: optional(oneOf(TARIFF_DAYS)),
  article,
});

/** The refund of a long outage. */
export const longOutage: Shape<LongOutageTerms> = object({
  longOutageDays: integer(1, 366),
  base: oneOf(['ALL', 'HOSTING']),
  withPenalty: oneOf(['HIGHER', 'BOTH']),
  article,
});

const includedHours: Shape<IncludedHoursTerms> = object({
  minutes: nullable(minutes),
  unitMinutes: optional(integer(1, 1440)),
  carriedOver: flag,
  notDeducted: list(code),
  article,
});

/** Work that is counted. */
export const consumption: Shape<ConsumptionTerms> = object({
  unitAccounts: list(
    object({
      key,
      label,
      unitMinutes: integer(1, 1440),
      baseUnits: integer(1, 100_000),
      travelUnits: integer(0, 1000),
      travelIncluded: flag,
      unitPrice: moneyText,
      onRequestOnly: flag,
      urgentRepairsOnly: optional(flag),
      article,
    }),
  ),
  renewal: oneOf(RENEWAL_MOMENTS),
  hotline: nullable(
    object({
      module: text,
      allowanceMinutes: minutes,
      unitAccount: text,
      excessRounding: oneOf(['PER_CALL', 'PER_INCIDENT']),
      article,
    }),
  ),
  allottedTime: nullable(
    object({
      fromLevel: level,
      minutesByLevel: list(object({ level, minutes: nullable(minutes) })),
      minutes: nullable(minutes),
      carriedOver: flag,
      excess: oneOf(['EXCESS_QUOTED', 'WHOLE_QUOTED']),
      workKinds: list(code, 1),
      article,
    }),
  ),
  administrationHours: nullable(includedHours),
  excludedWork: nullable(object({ workKinds: list(code), unitsAccepted: flag, article })),
  outOfHoursSurchargePercent: nullable(percent),
  confirmBeyondMinutes: optional(integer(1, 100_000)),
  privilegedDays: optional(object({ article })),
  unstatedUrgency: optional(oneOf(UNSTATED_URGENCIES)),
});

/** The life of a contract. */
export const lifecycle: Shape<LifecycleTerms> = object({
  begins: optional(oneOf(BEGINNINGS)),
  initialTermMonths: nullable(months),
  renewal: object({ kind: oneOf(RENEWAL_KINDS), months: nullable(months), article }),
  notice: object({
    months: nullable(months),
    form: oneOf(['REGISTERED_LETTER', 'WRITTEN', 'AS_CONTRACT_SAYS']),
    dateBasis: oneOf(NOTICE_DATE_BASES),
    article,
  }),
  trial: nullable(object({ level, months, oncePerClient: flag, article })),
  forceMajeure: nullable(object({ days, letterDays: days, article })),
  breach: nullable(object({ formalNoticeMonths: integer(0, 120), usageWarningDays: nullable(days), article })),
  suspensionKeepsPayment: flag,
  suspensionAtOnce: list(oneOf(['BREACH', 'NON_PAYMENT', 'SECURITY_RISK'])),
  nonSolicitationMonths: nullable(integer(0, 120)),
  solicitationSalaryYears: optional(integer(1, 20)),
  assetCover: optional(object({ renewal: oneOf(ASSET_RENEWALS), noticeMonths: nullable(months) })),
  transfer: optional(oneOf(TRANSFER_RULES)),
  packChange: oneOf(['AMENDMENT', 'NOTICE']),
  packChangeNoticeDays: nullable(days),
  providerFailureArticle: optional(text),
  article,
});
