import type { AdjustmentCauseRecord, CausingFact } from '../../store/billing/adjustment-detail.store';
import type { BillingAdjustmentCauseKind } from '../_generated';

/** What an adjustment comes from, and which field has it. */
export interface CauseRow extends Omit<AdjustmentCauseRecord, 'kind'> {
  readonly kind: BillingAdjustmentCauseKind;
}

/** A record of what an adjustment comes from with the field that has it; null for nothing. */
export function causeRow(record: AdjustmentCauseRecord): CauseRow | null {
  const kind = kindOf(record);
  return kind === null ? null : { ...record, kind };
}

const OF_FACTS = {
  SPARE_PART: 'SPARE_PART',
  OUTAGE_REFUND: 'OUTAGE_REFUND',
  PRICE_REVISION: 'PRICE_REVISION',
  TRANSFER: 'TRANSFER',
} as const satisfies Readonly<Record<Exclude<CausingFact, 'STATUS'>, BillingAdjustmentCauseKind>>;

function kindOf(record: AdjustmentCauseRecord): BillingAdjustmentCauseKind | null {
  if (record.penaltyId !== null) return 'PENALTY';
  if (record.amendmentId !== null) return 'AMENDMENT';
  if (record.unitAccountId !== null) return 'UNIT_ENTRY';
  if (record.interventionId !== null) return 'INTERVENTION';
  if (record.quoteId !== null) return 'QUOTE';
  if (record.lateClaimId !== null) return 'LATE_CLAIM';
  if (record.fact === 'STATUS') return isSuspension(record) ? 'SUSPENSION' : 'CONTRACT_END';
  if (record.fact !== null) return OF_FACTS[record.fact];
  if (record.disputeId !== null) return 'DISPUTE';
  switch (record.kind) {
    case 'TERMINATION_FEE':
    case 'PREPAID_CREDIT':
    case 'ADVANCE_REFUND':
      return 'CONTRACT_END';
    case 'REVERSIBILITY_FEE':
    case 'EXIT_ASSISTANCE':
      return 'REVERSIBILITY';
    default:
      return null;
  }
}

/**
 * Whether the contract was suspended or taken up again with it; a notice, which a contract that is
 * taken up again may have too, credits days and charges none.
 */
function isSuspension({ kind, movedTo }: AdjustmentCauseRecord): boolean {
  return kind === 'PRORATION' || movedTo === 'SUSPENDED' || movedTo === 'ACTIVE';
}
