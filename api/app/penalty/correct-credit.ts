import { explain, given, quantity, step } from '../../domain/explanation/build';
import { isZero, subtract } from '../../domain/money/arithmetic';
import { formatAmount } from '../../domain/money/format-money';
import type { Money } from '../../domain/money/value';
import type { EarlierClaim } from '../../domain/penalty/carry-claim';
import { localDateAt, type TimeZone } from '../../domain/time/time-zone';
import { lastCreditFor } from '../../store/billing/billing.store';
import type { PenaltyWithCaps } from '../../store/penalty/penalty.store';
import { issueAdjustment } from '../billing/issue-adjustment';
import type { Unit } from '../command/unit';

/**
 * What a breach comes to now, and the penalty that says so: the reversed one where nothing is owed.
 */
export interface NowOwed {
  readonly penalty: { readonly id: string; readonly moduleId: string };
  readonly amount: Money;
}

/**
 * Brings what the client was credited for a breach in line with what is owed now, in one correction
 * with the VAT of the credit: reverses what is too much, credits what a ruling added. Returns its
 * id, null where both are the same.
 */
export async function correctCredit(
  unit: Unit,
  zone: TimeZone,
  before: PenaltyWithCaps,
  { penalty, amount }: NowOwed,
  { credited }: Pick<EarlierClaim, 'credited'>,
): Promise<string | null> {
  const correction = subtract(credited, amount);
  if (isZero(correction)) return null;
  const credit = await lastCreditFor(unit.tx, before);
  if (credit === undefined) throw new Error(`a credited penalty without its credit: ${before.id}`);
  const label = {
    en: `Correction of the credit of penalty ${before.number}`,
    fr: `Correction de l’avoir de la pénalité ${before.number}`,
  };
  const was = quantity('credited', formatAmount(credited), credited.currency);
  const owed = quantity('owed', formatAmount(amount), amount.currency);
  return issueAdjustment(unit, {
    contractId: before.contractId,
    kind: 'CORRECTION',
    amount: correction,
    vatRatePercent: credit.vatRatePercent,
    label,
    occurredOn: localDateAt(zone, unit.now),
    explanation: explain([
      given({ en: 'Credited for the breach', fr: 'Avoir établi pour le manquement' }, was, ''),
      given({ en: 'Owed for the breach now', fr: 'Dû à présent pour le manquement' }, owed, ''),
      step(
        label,
        [was, owed],
        'credited - owed',
        quantity('correction', formatAmount(correction), amount.currency),
        '',
      ),
    ]),
    moduleId: penalty.moduleId,
    penaltyId: penalty.id,
  });
}
