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
  'ADVANCE_REFUND',
  'LATE_INTEREST',
  'ACCOUNT_FEE',
  'REVERSIBILITY_FEE',
  'EXIT_ASSISTANCE',
  'SPARE_PART',
  'OUT_OF_SCOPE_WORK',
  'SURCHARGE',
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

/**
 * Kinds that nothing issues yet, which the schema says of them: partners need no account for them.
 * Who issues one takes it out of this list.
 */
export const NOT_ISSUED = ['ACCOUNT_FEE'] as const satisfies readonly AdjustmentKind[];

/**
 * The kinds that are invoiced on their own day, with what waits by then: a service that was done
 * once, and a higher level that is paid from its first day on (`generic-2017` art. 1,
 * `icodia-server` art. 7). Any other joins the next invoice.
 */
export const ALONE: ReadonlySet<AdjustmentKind> = new Set(['ONE_OFF_SERVICE', 'UPGRADE_CREDIT', 'LEVEL_CHANGE']);

/**
 * The longest time that an adjustment waits for the invoice of a period. **Reading**: one that
 * would wait longer is invoiced on the last day of its month (CGI art. 289, I, 3).
 */
export const MOST_MONTHS_WAITING = 3;
