import type { Explanation, Label } from '../../domain/explanation/explanation';
import { formatAmount } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import type { LocalDate } from '../../domain/time/instant';
import { nextNumber } from '../../store/access/access.store';
import type { AdjustmentKindText } from '../../store/billing/billing-adjustment.row';
import { BillingAdjustmentRow } from '../../store/rows';
import { insertRow, type Unit } from '../command/unit';

/** An amount that changes what a client will be invoiced. Negative in the client's favour. */
export interface NewAdjustment {
  readonly contractId: string;
  readonly kind: AdjustmentKindText;
  readonly amount: Money;
  /** Decimal text. */
  readonly vatRatePercent: string;
  readonly label: Label;
  readonly occurredOn: LocalDate;
  readonly explanation: Explanation;
  readonly moduleId?: string;
  readonly penaltyId?: string;
  readonly interventionId?: string;
  readonly unitEntry?: { readonly accountId: string; readonly sequence: number };
}

/**
 * Writes a billing adjustment under the provider's next number. Done last in a transaction: the counter stays locked until it commits, so
 * that numbers become visible in their order and no reader misses one.
 */
export async function issueAdjustment(unit: Unit, adjustment: NewAdjustment): Promise<string> {
  const id = unit.newId();
  await insertRow(unit, BillingAdjustmentRow, {
    id,
    sequence: String(await nextNumber(unit.tx, unit.session.providerId, 'billing_adjustment')),
    contractId: adjustment.contractId,
    kind: adjustment.kind,
    amount: formatAmount(adjustment.amount),
    currency: adjustment.amount.currency,
    vatRatePercent: adjustment.vatRatePercent,
    labelEn: adjustment.label.en,
    labelFr: adjustment.label.fr,
    occurredOn: adjustment.occurredOn,
    moduleId: adjustment.moduleId ?? null,
    penaltyId: adjustment.penaltyId ?? null,
    interventionId: adjustment.interventionId ?? null,
    unitAccountId: adjustment.unitEntry?.accountId ?? null,
    unitEntrySequence: adjustment.unitEntry?.sequence ?? null,
    explanation: adjustment.explanation,
    recordedAt: unit.recordedAt,
  });
  return id;
}
