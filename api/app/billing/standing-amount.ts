import { add } from '../../domain/money/arithmetic';
import { moneyOf } from '../../domain/money/parse-money';
import type { Money } from '../../domain/money/value';
import { correctedByDisputes } from '../../store/billing/adjustment-dispute.store';
import type { AdjustmentRecord } from '../../store/billing/billing.store';
import type { Unit } from '../command/unit';

/** What an adjustment comes to with what answers to disputes corrected of it; signed. */
export async function standingAmount(unit: Unit, { id, amount }: AdjustmentRecord): Promise<Money> {
  const corrected = await correctedByDisputes(unit.tx, id);
  return corrected === null ? moneyOf(amount) : add(moneyOf(amount), moneyOf(corrected));
}
