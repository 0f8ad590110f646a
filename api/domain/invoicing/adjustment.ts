/** Why an amount changes what a client will be invoiced. */
export const ADJUSTMENT_KINDS = [
  'PENALTY_CREDIT',
  'UNIT_PACK',
  'INDEXATION',
  'PRORATION',
  'UPGRADE_CREDIT',
  'LEVEL_CHANGE',
  'TERMINATION_FEE',
  'PREPAID_CREDIT',
  'LATE_INTEREST',
  'ACCOUNT_FEE',
  'REVERSIBILITY_FEE',
  'OUT_OF_SCOPE_WORK',
  'SURCHARGE',
  'SPARE_PART',
  'ONE_OFF_SERVICE',
  'LONG_OUTAGE_CREDIT',
  'SUPPLIER_INCREASE',
  'CORRECTION',
] as const;
/**
 * See `ADJUSTMENT_KINDS`. Each is one signed line that partners' ERPs pull: positive is due by the
 * client, negative a credit.
 */
export type AdjustmentKind = (typeof ADJUSTMENT_KINDS)[number];
